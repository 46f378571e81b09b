"""Which copy is answered where several are shown in one message (docs/decisions/0008-copies-in-one-message.md)."""

from __future__ import annotations

from handlers.common.names import JOINER
from handlers.events import MessageReceived
from handlers.relay import compose, naming
from storage import messages
from storage.database import Tx
from storage.models import Message, Part, Room


def answered(tx: Tx, room: Room, reply_to: str | None, picked: str) -> Message | None:
    """Return the message that somebody answers with a reply to a native message, if that shows one.

    Of several it is the one out of which they ``picked`` words (see ``MessageReceived.picked``), else the latest.
    """
    part = messages.part_by_native(tx, room.id, reply_to) if reply_to else None
    if part is None:
        return None
    if part.slot is not None and picked:
        part = _picked(tx, messages.combined_with(tx, part), picked, room) or part
    return messages.get(tx, part.message_id)


def answered_id(tx: Tx, event: MessageReceived, room: Room) -> int | None:
    """Return the id of the message that somebody answers, if it was passed on."""
    if not event.picked:
        part = messages.part_by_native(tx, room.id, event.reply_to) if event.reply_to else None
        return part.message_id if part is not None else None
    message = answered(tx, room, event.reply_to, event.picked)
    return message.id if message is not None else None


def _picked(tx: Tx, pieces: list[Part], picked: str, room: Room) -> Part | None:
    """Return the last piece whose heading is above the picked words, or among them."""
    found: Part | None = None
    text, position = "\n" + picked.replace(JOINER, ""), 0
    for piece in pieces:
        message = messages.get(tx, piece.message_id)
        if message is None:
            continue
        heading = compose.heading(*naming.headed_by(tx, message, room)).text
        place = text.find("\n" + heading.replace(JOINER, ""), position)
        if place >= 0:
            found, position = piece, place + 1
    return found
