"""What coordinators see before an announcement goes out: to whom, and how it will read in each language."""

from __future__ import annotations

from config.texts import Line
from handlers.broadcasts import audience
from handlers.commands.declaration import Request
from handlers.common.say import say
from handlers.errors import UserError
from storage.deliveries import Button
from storage.kinds import Passage
from storage.models import Broadcast


def show(request: Request, broadcast: Broadcast, replaces: str | None = None) -> None:
    """Show the preview, with what can be done; in the place of an earlier one where it ``replaces`` that.

    Raises ``UserError`` where the announcement reaches nobody.
    """
    tx, number = request.tx, broadcast.id
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
    read = dict.fromkeys(code for target in found for code in target.languages(broadcast.language))
    into = (broadcast.language, *(code for code in read if code != broadcast.language))
    buttons = [
        Button(Line("broadcast-button-send"), f"!broadcast send {number}"),
        Button(Line("broadcast-button-change"), f"!broadcast change {number}"),
        Button(Line("broadcast-button-language"), f"!broadcast language {number}"),
        Button(Line("commands-button-cancel"), f"!broadcast cancel {number}"),
    ]
    broadcast.shown = say(
        tx,
        request.room,
        request.source,
        "preview",
        lines,
        reply_to=None if request.pressed or replaces or request.room.purpose == "direct" else request.reply_target,
        languages=(request.language,),
        quoted=broadcast.content,
        buttons=buttons,
        replaces=replaces or request.pressed,
        target=request.pressed_as,
        lasting=True,
        passage=Passage(broadcast.language, into=into, closing=(Line("broadcast-preview-how"),)),
    )
    tx.flush()
