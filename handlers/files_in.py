"""What came of files that commands asked for: the command goes on, or whoever sent the file is told what is wrong."""

from __future__ import annotations

from config.texts import Line
from handlers import guests
from handlers.commands import attaching, parsing, running
from handlers.commands.declaration import Catalogue, Request
from handlers.commands.parsing import Partial
from handlers.common.say import say
from handlers.context import Context
from handlers.errors import UserError
from handlers.events import DeliveryFailed, FileCame
from storage import commands, people, received, rooms
from storage.commands import Asked
from storage.database import Tx
from storage.documents import FetchFile, SendDocument

TOO_LARGE = "file too_large"


def came(tx: Tx, event: FileCame, catalogue: Catalogue, context: Context) -> None:
    """Do the command that wanted the file, in the place of the message that said that it was being fetched."""
    row = received.by_delivery(tx, event.delivery_id)
    if row is None:
        return  # whoever gave it was erased, or it took too long
    request = request_of(tx, row.room_id, row.account_id, row.source, row.progress, catalogue, context)
    if request is None:
        received.drop(tx, row)
        return
    try:
        with tx.begin_nested():
            if event.problem is not None:
                raise UserError(event.problem.key, **event.problem.data)
            parsed = parsing.parse(catalogue, row.line)
            assert isinstance(parsed, Partial), "the line was written from a command"
            running.run(request, parsed.with_value(attaching.FILE, row.id))
    except UserError as error:
        request.answer(error.line)
        received.drop(tx, row)


def failed(tx: Tx, event: DeliveryFailed, catalogue: Catalogue, context: Context) -> bool:
    """Tell whoever gave a file, or waits for one, that it does not come; tell whether it was such a delivery."""
    asked = commands.asked(tx, event.delivery_id)
    if asked is not None and isinstance(asked.payload, SendDocument):
        return _not_sent(tx, event, asked, asked.payload)
    if asked is None or asked.room_id is None or not isinstance(asked.payload, FetchFile):
        return False
    given = asked.payload
    request = request_of(tx, asked.room_id, given.account_id, given.source, given.progress, catalogue, context)
    if request is not None:
        large = event.reason == TOO_LARGE
        error = attaching.too_large(given.wanted) if large else UserError("commands-file-gone", file=given.file.name)
        request.answer(error.line)
    return True


def _not_sent(tx: Tx, event: DeliveryFailed, asked: Asked, payload: SendDocument) -> bool:
    """Say in its place that a file could not be sent; where nothing can be said, leave that to others."""
    room = rooms.get(tx, asked.room_id) if asked.room_id is not None else None
    if room is None or room.state == "closed" or event.uncertain:
        return False
    line = Line("documents-failed", {"file": payload.document.name})
    say(tx, room, event.delivery_id, "failed", [line], reply_to=payload.reply_to, languages=payload.languages)
    return True


def request_of(
    tx: Tx, room_id: int, account_id: int, source: str, progress: str, catalogue: Catalogue, context: Context
) -> Request | None:
    """Return the request that goes on; None where nobody is there any more to be answered."""
    room, account = rooms.get(tx, room_id), people.account_by_id(tx, account_id)
    if room is None or account is None or room.state == "closed":
        return None
    person = people.participant_of(tx, account)
    window = person is not None and guests.is_place(tx, room)
    source = f"{source}:file"
    return Request(tx, context, catalogue, room, account, person, source, answers="", pressed=progress, window=window)
