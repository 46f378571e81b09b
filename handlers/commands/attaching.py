"""Files that commands take: given with the line, or sent when the command asks for one.

Nothing is fetched here. The outbox fetches the file and has it read; then the command is done with its number.
"""

from __future__ import annotations

from typing import Any

from config.texts import Line
from handlers.commands import parsing
from handlers.commands.declaration import Declaration, Request
from handlers.commands.parsing import Partial
from handlers.errors import UserError
from storage import commands, outbox, received
from storage.attachments import File
from storage.deliveries import delivery_id
from storage.documents import FetchFile, Wanted
from storage.models import Form, ReceivedFile
from storage.outbox import NewDelivery

MEGABYTE = 1_000_000
FILE = "file"
"""What the argument is called that a file becomes."""


def given(request: Request, partial: Partial) -> bool:
    """Have the file fetched that came with a line, if its command takes one; tell whether it is.

    Raises ``UserError`` for a file that the command cannot take.
    """
    file = request.attachment
    if partial.declaration.takes is None or FILE in partial.values or not isinstance(file, File):
        return False
    fetch(request, partial, file)
    return True


def answered(request: Request) -> bool:
    """Take a file as the answer to a command that asks for one here; tell whether it is. Raises ``UserError``.

    In a window files are for the tandem, unless they are sent as a reply to the question.
    """
    form = question_for(request)
    return form is not None and isinstance(request.attachment, File) and complete(request, form, request.attachment)


def question_for(request: Request) -> Form | None:
    """Return the question that a file answers which came just now, if any."""
    form = commands.form(request.tx, request.room.id, request.account.id)
    if form is None or form.expires_at <= request.context.now or not isinstance(request.attachment, File):
        return None
    replied = request.reply_to is not None and request.reply_to == commands.native_id(request.tx, form.delivery_id)
    return form if replied or not (request.window or request.reply_to is not None) else None


def complete(request: Request, form: Form, file: File) -> bool:
    """Have a file fetched that answers a question, if it asks for one; tell whether it does. Raises ``UserError``."""
    declaration = request.catalogue.named(form.command)
    if declaration is None or not asks_for_file(declaration, form.asking):
        return False
    partial = parsing.restored(declaration, form.values)
    fetch(request, partial, file)
    commands.close_form(request.tx, request.room.id, request.account.id)
    return True


def asks_for_file(declaration: Declaration[Any], argument: str) -> bool:
    """Tell whether an argument of a command is a file, or a file may be given in its place."""
    return declaration.takes is not None and argument in (FILE, declaration.takes.instead)


def fetch(request: Request, partial: Partial, file: File) -> None:
    """Plan that a file is fetched for a command, and say so. Raises ``UserError`` if the command cannot take it."""
    wanted = partial.declaration.takes
    assert wanted is not None, "the command takes no file"
    check(file, wanted)
    progress = request.answer(Line("commands-file-fetching", {"file": file.name}))
    payload = FetchFile(
        file=file,
        wanted=wanted,
        account_id=request.account.id,
        line=parsing.write(partial),
        source=request.source,
        progress=progress,
    )
    name = delivery_id(request.source, 0, request.room.uid, "fetch")
    delivery = NewDelivery(name, f"fetch:{name}", request.room.platform, payload, request.room.id)
    outbox.plan(request.tx, delivery)


def check(file: File, wanted: Wanted) -> None:
    """Raise ``UserError`` for a file of another kind, or one that is too large as far as its sender's app says."""
    if file.name.rpartition(".")[2].casefold() not in wanted.kinds:
        raise UserError("commands-file-kind", given=file.name[-40:], possible=", ".join(wanted.kinds))
    if file.size is not None and file.size > wanted.most:
        raise too_large(wanted)


def too_large(wanted: Wanted) -> UserError:
    """Return what is said about a file that is too large."""
    return UserError("commands-file-large", most=wanted.most // MEGABYTE)


def taken(request: Request, number: int) -> ReceivedFile:
    """Return the file that the asker gave to a command. Raises ``UserError`` if there is none of theirs (any more)."""
    found = received.find(request.tx, number, request.account.id)
    if found is None:
        raise UserError("commands-file-expired")
    return found
