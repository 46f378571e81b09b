"""Files that come during a session are kept with it; what cannot be kept, their sender is told once."""

from __future__ import annotations

from config.texts import Line
from handlers.common.drafts import Draft, ready
from handlers.common.say import for_room
from handlers.context import Context
from handlers.notes import confirming
from handlers.own_events import EvidenceRefused
from storage import files, messages, notes, outbox, people, rooms
from storage.attachments import File
from storage.database import Tx
from storage.deliveries import Say, delivery_id
from storage.documents import Fetch, KeepFile, Wanted
from storage.models import Evidence, Message, Note, SessionMinutes
from storage.outbox import NewDelivery

KINDS = frozenset({"image", "file", "video", "audio"})
"""What is kept. Stickers and animations are part of the talk, and so is what somebody says in a voice message."""
MEGABYTE = 1_000_000


def follow(
    tx: Tx, message: Message, minutes: SessionMinutes, context: Context, note: Note | None = None
) -> Evidence | None:
    """Keep the file of a message with a session, and with its note if it has one; another one takes its place."""
    row, file = files.of_message(tx, message.id), message.attachment
    wanted = isinstance(file, File) and file.kind in KINDS and file.kind in context.settings.files.kinds
    if row is not None and not (isinstance(file, File) and wanted and row.identity == file.identity):
        files.remove(tx, [row])
        row = None
    largest = context.settings.notes.largest
    if not isinstance(file, File) or not wanted or not largest:
        return None
    if row is None:
        row = _attached(tx, message, file, minutes, largest)
    belongs = note or next(iter(notes.of_message(tx, message.id)), None)
    row.note_id = belongs.id if belongs is not None else None
    tx.flush()
    return row


def _attached(tx: Tx, message: Message, file: File, minutes: SessionMinutes, largest: int) -> Evidence:
    writer = people.get(tx, message.participant_id) if message.participant_id is not None else None
    room = rooms.get(tx, message.room_id)
    assert room is not None, "a message is in a room"
    city_id = writer.city_id if writer is not None else room.city_id
    row = files.attach(tx, minutes, message, file.name, file.identity, city_id)
    if file.size is not None and file.size > largest:
        files.refuse(tx, row.id, "too_large")
        return row
    name = delivery_id(message.event_id, message.revision, room.uid, "evidence")
    outbox.plan(tx, NewDelivery(name, f"fetch:{name}", room.platform, KeepFile(row.id), room.id))
    return row


def draft(tx: Tx, payload: KeepFile, context: Context) -> Draft:
    """Return what fetches a file; nothing if it was taken away meanwhile."""
    row = files.get(tx, payload.evidence_id)
    message = messages.get(tx, row.message_id) if row is not None and row.message_id is not None else None
    file = message.attachment if message is not None else None
    if row is None or row.digest is not None or not isinstance(file, File) or file.identity != row.identity:
        return ready(None)
    return ready(Fetch(file, Wanted((), context.settings.notes.largest)))


def refused(tx: Tx, event: EvidenceRefused, context: Context) -> None:
    """Tell somebody that a file of theirs is not kept, once in a session for each reason there can be."""
    row = files.get(tx, event.evidence_id)
    message = messages.get(tx, row.message_id) if row is not None and row.message_id is not None else None
    if row is None or message is None or not row.refused:
        return
    confirming.show(tx, message, had=True)
    room, original = rooms.get(tx, message.room_id), messages.original_of(tx, message.id)
    if room is None or room.state == "closed" or original is None:
        return
    line = Line("taking-file-gone", {"file": row.name})
    if row.refused == "too_large":
        line = Line("taking-file-large", {"file": row.name, "most": context.settings.notes.largest // MEGABYTE})
    elif row.refused == "not_allowed":
        line = Line("taking-file-kind", {"file": row.name})
    writer = people.get(tx, message.participant_id) if message.participant_id is not None else None
    language = writer.reads[0] if writer is not None and writer.reads else message.language
    said = Say((line,), reply_to=original.native_id, languages=(language,))
    source = f"evidence:{row.session_id}:{row.refused}:{message.account_id}"
    outbox.plan(tx, for_room(room, source, "refused", said))
