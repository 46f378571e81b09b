"""The bot's sign on what was kept: a reaction, not a message. It goes again when nothing is kept of it any more."""

from __future__ import annotations

from handlers.common.putting import put_on, take_off
from storage import files, messages, notes, rooms
from storage.database import Tx
from storage.models import Message, Part, Room

SIGN = "✍\ufe0f"
"""Telegram lets bots use it."""


def keeps(tx: Tx, message: Message) -> bool:
    """Tell whether something of a message is kept."""
    if notes.of_message(tx, message.id):
        return True
    row = files.of_message(tx, message.id)
    return row is not None and not row.refused


def show(tx: Tx, message: Message, had: bool, beside: Part | None = None) -> None:
    """Put the sign on a message of which something is kept now, or take it off one of which nothing is any more.

    ``had``: something was kept of it before. ``beside``: another part of it, where somebody asked for it to be kept.
    """
    has = keeps(tx, message)
    if has and not had:
        original = messages.original_of(tx, message.id)
        for part in dict.fromkeys((original, beside)):
            room = _room(tx, part)
            if part is not None and room is not None:
                put_on(tx, message, room, part, SIGN)
    elif had and not has:
        for part in messages.parts_of(tx, message.id):
            room = _room(tx, part)
            if room is not None and messages.carried(tx, part.id, SIGN) is not None:
                take_off(tx, message, room, part, SIGN)


def _room(tx: Tx, part: Part | None) -> Room | None:
    """Return the room of a part that can have a reaction: one of several in a message can have none of its own."""
    if part is None or part.native_id is None or part.slot is not None:
        return None
    room = rooms.get(tx, part.room_id)
    return room if room is not None and room.state != "closed" else None
