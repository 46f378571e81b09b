"""Trouble is told to the one it concerns: a message that waits is said to wait."""

from __future__ import annotations

from config.texts import Line
from handlers.common.say import for_room
from handlers.context import Context
from handlers.events import MessageLate
from storage import messages, outbox, people, rooms
from storage.database import Tx
from storage.deliveries import Say


def tell(tx: Tx, event: MessageLate, context: Context) -> None:
    """Tell the writer, once, that a message has not reached everybody; nothing if it has by now."""
    message = messages.get(tx, event.message_id)
    if message is None or message.deleted_at is not None or message.late_told_at is not None:
        return
    if not messages.waiting_copies(tx, message.id):
        return
    message.late_told_at = context.now
    room = rooms.get(tx, message.room_id)
    if room is None or room.state == "closed":
        return
    writer = people.get(tx, message.participant_id) if message.participant_id is not None else None
    language = writer.reads[0] if writer is not None and writer.reads else message.language
    say = Say((Line("relay-late"),), reply_to=message.event_id, languages=(language,))
    outbox.plan(tx, for_room(room, message.event_id, "late", say))
