"""What coordinators see before an announcement goes out: to whom, and how it will read in each language."""

from __future__ import annotations

from collections.abc import Iterable

from config.texts import Line
from handlers.commands.declaration import Request
from handlers.common import audience
from handlers.common.audience import Target
from handlers.common.platforms import keeps_files
from handlers.common.say import say
from handlers.context import Context
from handlers.errors import UserError
from storage.attachments import File
from storage.deliveries import Button
from storage.kinds import Passage
from storage.models import Broadcast

MEGABYTE = 1_000_000


def show(request: Request, broadcast: Broadcast, replaces: str | None = None) -> None:
    """Show the preview, with what can be done; in the place of an earlier one where it ``replaces`` that.

    Raises ``UserError`` where the announcement reaches nobody, or its file cannot be passed on.
    """
    tx = request.tx
    found = audience.targets(tx, broadcast.audience)
    if not found:
        raise UserError("broadcast-nobody")
    reach = audience.reach(found)
    counts = {"rooms": reach.rooms, "windows": reach.windows, "people": reach.people}
    lines = [
        Line("broadcast-preview"),
        Line("broadcast-to", {"to": audience.named(tx, broadcast.audience)}),
        Line("broadcast-reach", {**counts}),
    ]
    if reach.others:
        lines.append(Line("broadcast-others", {"count": reach.others}))
    if isinstance(broadcast.attachment, File):
        check_file(broadcast.attachment, found, request.context)
        lines.append(Line("broadcast-with-file", {"file": broadcast.attachment.name}))
    read = dict.fromkeys(code for target in found for code in target.languages(broadcast.language))
    into = (broadcast.language, *(code for code in read if code != broadcast.language))
    broadcast.shown = say(
        tx,
        request.room,
        request.source,
        "preview",
        lines,
        reply_to=None if request.pressed or replaces or request.room.purpose == "direct" else request.reply_target,
        languages=(request.language,),
        quoted=broadcast.content,
        buttons=_choices(broadcast),
        replaces=replaces or request.pressed,
        target=request.pressed_as,
        lasting=True,
        passage=Passage(broadcast.language, into=into, closing=(Line("broadcast-preview-how"),)),
    )
    tx.flush()


def _choices(broadcast: Broadcast) -> list[Button]:
    """Return what can be done with a draft."""
    number = broadcast.id
    file = Button(Line("broadcast-button-file"), f"!broadcast file {number}")
    if broadcast.attachment is not None:
        file = Button(Line("broadcast-button-no-file"), f"!broadcast no file {number}")
    return [
        Button(Line("broadcast-button-send"), f"!broadcast send {number}"),
        Button(Line("broadcast-button-change"), f"!broadcast change {number}"),
        Button(Line("broadcast-button-language"), f"!broadcast language {number}"),
        file,
        Button(Line("commands-button-cancel"), f"!broadcast cancel {number}"),
    ]


def check_file(file: File, targets: Iterable[Target], context: Context) -> None:
    """Raise ``UserError`` for a file that the programme does not pass on, or that is too large for one of the places.

    As far as its sender's app says how large it is.
    """
    settings = context.settings.files
    if file.kind not in settings.kinds:
        raise UserError("broadcast-file-not-allowed")
    limits = [settings.largest]
    for platform in {target.room.platform for target in targets}:
        if platform == file.platform and keeps_files(platform):
            continue
        source, target = context.limits.get(file.platform), context.limits.get(platform)
        limits += [source.fetch_bytes if source else 0, target.send_bytes if target else 0]
    most = min(filter(None, limits))
    if file.size is not None and file.size > most:
        raise UserError("commands-file-large", most=most // MEGABYTE)
