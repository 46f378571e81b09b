"""How long what is kept. One list names every column that can hold text; retention and ``forget`` go by it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from typing import Any, Protocol

from sqlalchemy import Table, delete, null, select, tuple_, update

from storage import lanes
from storage.database import Tx
from storage.models import (
    AuditChange,
    AuditEntry,
    Broadcast,
    CachedTranslation,
    Choice,
    Echo,
    Form,
    Held,
    InboxRow,
    Inquiry,
    Invitation,
    LinkCode,
    Mention,
    Message,
    OutboxRow,
    Part,
    Poll,
    Press,
    Question,
    Reaction,
    ReceivedFile,
    RoleOffer,
    Undoable,
    Vote,
)


class Data(StrEnum):
    """The classes of data, by what has to happen to them."""

    MESSAGE_TEXT = "what people wrote, and the names it was shown under: blanked after message_text_days"
    QUEUE = "payloads of the queues: blanked when done, forgotten after queue_days"
    DIALOGUE = "half-filled commands, buttons, what may be undone: forgotten when they expire"
    CACHE = "translations that can be made again: forgotten after cache_days"
    PERSON = "names and accounts of people: until they are forgotten"
    PROGRAMME = "what coordinators entered about cities, tandems, rooms and terms: until they delete it"
    AUDIT = "who changed what and when: deleted after audit_days"
    TECHNICAL = "identifiers, states, languages: says nothing about a person by itself"


TEXTS: dict[str, Data] = {
    "accounts.name": Data.PERSON,
    "accounts.native_id": Data.PERSON,
    "accounts.platform": Data.TECHNICAL,
    "audit_changes.after": Data.AUDIT,
    "audit_changes.before": Data.AUDIT,
    "audit_changes.name": Data.AUDIT,
    "audit_changes.subject": Data.AUDIT,
    "audit_entries.command": Data.AUDIT,
    "broadcast_copies.delivery_id": Data.TECHNICAL,
    "broadcast_copies.languages": Data.TECHNICAL,
    "broadcast_copies.native_id": Data.TECHNICAL,
    "broadcast_copies.reason": Data.TECHNICAL,
    "broadcast_copies.state": Data.TECHNICAL,
    "broadcasts.audience": Data.PROGRAMME,
    "broadcasts.content": Data.MESSAGE_TEXT,
    "broadcasts.language": Data.TECHNICAL,
    "broadcasts.native_id": Data.TECHNICAL,
    "broadcasts.reported": Data.TECHNICAL,
    "broadcasts.shown": Data.TECHNICAL,
    "broadcasts.state": Data.TECHNICAL,
    "cached_translations.content": Data.CACHE,
    "cached_translations.engine": Data.TECHNICAL,
    "cached_translations.key": Data.CACHE,
    "carried_reactions.delivery_id": Data.TECHNICAL,
    "carried_reactions.key": Data.TECHNICAL,
    "carried_reactions.native_id": Data.TECHNICAL,
    "choices.delivery_id": Data.DIALOGUE,
    "choices.line": Data.DIALOGUE,
    "choices.token": Data.DIALOGUE,
    "cities.country": Data.PROGRAMME,
    "cities.languages": Data.PROGRAMME,
    "cities.name": Data.PROGRAMME,
    "cities.region": Data.PROGRAMME,
    "cities.slug": Data.PROGRAMME,
    "cities.telegram": Data.PROGRAMME,
    "cities.zone": Data.PROGRAMME,
    "counters.name": Data.TECHNICAL,
    "cursors.account": Data.TECHNICAL,
    "cursors.value": Data.TECHNICAL,
    "echoes.delivery_id": Data.QUEUE,
    "echoes.native_id": Data.QUEUE,
    "endings.state": Data.PROGRAMME,
    "endings.told": Data.PROGRAMME,
    "erasures.digest": Data.TECHNICAL,
    "erasures.id": Data.TECHNICAL,
    "erasures.salt": Data.TECHNICAL,
    "forms.asking": Data.DIALOGUE,
    "forms.command": Data.DIALOGUE,
    "forms.delivery_id": Data.DIALOGUE,
    "forms.values": Data.DIALOGUE,
    "glossary.entry": Data.PROGRAMME,
    "glossary.source": Data.PROGRAMME,
    "glossary.target": Data.PROGRAMME,
    "glossary.term": Data.PROGRAMME,
    "glossary.translation": Data.PROGRAMME,
    "held.attachment": Data.DIALOGUE,
    "held.content": Data.DIALOGUE,
    "held.language": Data.DIALOGUE,
    "held.native_id": Data.DIALOGUE,
    "inbox.lane": Data.QUEUE,
    "inbox.native_id": Data.QUEUE,
    "inbox.payload": Data.QUEUE,
    "inbox.platform": Data.QUEUE,
    "inbox.reason": Data.QUEUE,
    "inbox.state": Data.QUEUE,
    "inquiries.excerpt": Data.DIALOGUE,
    "invitations.digest": Data.DIALOGUE,
    "invitations.way": Data.DIALOGUE,
    "link_codes.digest": Data.DIALOGUE,
    "link_codes.language": Data.DIALOGUE,
    "mentions.buttons": Data.DIALOGUE,
    "mentions.line": Data.DIALOGUE,
    "mentions.name": Data.DIALOGUE,
    "messages.attachment": Data.MESSAGE_TEXT,
    "messages.author": Data.MESSAGE_TEXT,
    "messages.city": Data.PROGRAMME,
    "messages.content": Data.MESSAGE_TEXT,
    "messages.event_id": Data.TECHNICAL,
    "messages.language": Data.TECHNICAL,
    "messages.revised_by": Data.TECHNICAL,
    "messages.zone": Data.TECHNICAL,
    "native_polls.number": Data.TECHNICAL,
    "native_polls.platform": Data.TECHNICAL,
    "offered_commands.chat": Data.TECHNICAL,
    "offered_commands.digest": Data.TECHNICAL,
    "offered_commands.language": Data.TECHNICAL,
    "offered_commands.platform": Data.TECHNICAL,
    "offered_commands.scope": Data.TECHNICAL,
    "outbox.delivery_id": Data.QUEUE,
    "outbox.frozen": Data.QUEUE,
    "outbox.kind": Data.QUEUE,
    "outbox.lane": Data.QUEUE,
    "outbox.native_id": Data.QUEUE,
    "outbox.payload": Data.QUEUE,
    "outbox.platform": Data.QUEUE,
    "outbox.reason": Data.QUEUE,
    "outbox.state": Data.QUEUE,
    "participants.email": Data.PERSON,
    "participants.name": Data.PERSON,
    "participants.quiet_hours": Data.PERSON,
    "participants.reads": Data.PERSON,
    "participants.role": Data.PERSON,
    "participants.writes": Data.PERSON,
    "participants.zone": Data.PERSON,
    "parts.carried": Data.MESSAGE_TEXT,
    "parts.delivery_id": Data.TECHNICAL,
    "parts.languages": Data.TECHNICAL,
    "parts.native_id": Data.TECHNICAL,
    "parts.obstacle": Data.TECHNICAL,
    "parts.role": Data.TECHNICAL,
    "polls.keys": Data.TECHNICAL,
    "polls.pieces": Data.TECHNICAL,
    "presses.delivery_id": Data.DIALOGUE,
    "presses.native_id": Data.DIALOGUE,
    "questions.delivery_id": Data.DIALOGUE,
    "questions.native_id": Data.DIALOGUE,
    "questions.side": Data.TECHNICAL,
    "reactions.key": Data.TECHNICAL,
    "reactions.name": Data.MESSAGE_TEXT,
    "reactions.native_id": Data.TECHNICAL,
    "role_offers.role": Data.DIALOGUE,
    "received_files.delivery_id": Data.DIALOGUE,
    "received_files.line": Data.DIALOGUE,
    "received_files.name": Data.DIALOGUE,
    "received_files.progress": Data.DIALOGUE,
    "received_files.source": Data.DIALOGUE,
    "room_members.membership": Data.TECHNICAL,
    "room_members.notice": Data.TECHNICAL,
    "room_rights.asked": Data.TECHNICAL,
    "room_rights.explained": Data.TECHNICAL,
    "room_rights.told": Data.TECHNICAL,
    "rooms.language": Data.PROGRAMME,
    "rooms.name": Data.PROGRAMME,
    "rooms.native_id": Data.TECHNICAL,
    "rooms.platform": Data.TECHNICAL,
    "rooms.purpose": Data.TECHNICAL,
    "rooms.state": Data.TECHNICAL,
    "rooms.uid": Data.TECHNICAL,
    "shared_contacts.contact": Data.PERSON,
    "tandems.name": Data.PROGRAMME,
    "tandems.shape": Data.PROGRAMME,
    "tandems.slug": Data.PROGRAMME,
    "tandems.state": Data.PROGRAMME,
    "undoables.before": Data.DIALOGUE,
    "undoables.kind": Data.DIALOGUE,
    "votes.choices": Data.MESSAGE_TEXT,
    "votes.native_id": Data.TECHNICAL,
    "windows.invitation": Data.DIALOGUE,
    "windows.menu": Data.TECHNICAL,
    "windows.menu_shown_as": Data.TECHNICAL,
    "windows.question": Data.DIALOGUE,
}
"""Every column that can hold text, as ``table.column``; a test compares it with the schema."""

MESSAGES = lanes.table(Message)
PARTS = lanes.table(Part)
REACTIONS = lanes.table(Reaction)
POLLS = lanes.table(Poll)
VOTES = lanes.table(Vote)


class Days(Protocol):
    """How many days each class is kept (``config.settings.Retention``)."""

    @property
    def message_text_days(self) -> int:
        """What people wrote."""

    @property
    def cache_days(self) -> int:
        """Cached translations."""

    @property
    def queue_days(self) -> int:
        """Finished rows of the queues, and what commands remember."""

    @property
    def audit_days(self) -> int:
        """The log of what coordinators changed."""


def sweep(tx: Tx, days: Days, portion: int = 500) -> int:
    """Forget what is too old, at most ``portion`` rows of each table; return how many rows that were.

    Call it again, in a transaction of its own, until it returns 0: so nobody waits long for the one writer.
    """
    queue = tx.now - timedelta(days=days.queue_days)
    text = tx.now - timedelta(days=days.message_text_days)
    touched = _blank_messages(tx, text, portion) + _blank_broadcasts(tx, text)
    touched += _delete_finished(tx, lanes.table(InboxRow), "received_at", queue, portion)
    touched += _delete_finished(tx, lanes.table(OutboxRow), "created_at", queue, portion)
    cache = tx.now - timedelta(days=days.cache_days)
    touched += _delete_older(tx, lanes.table(CachedTranslation), "made_at", cache, portion)
    touched += _delete_older(tx, lanes.table(Echo), "seen_at", queue, portion)
    touched += _delete_older(tx, lanes.table(Undoable), "done_at", queue, portion)
    touched += _delete_older(tx, lanes.table(Question), "asked_at", queue, portion)
    touched += _delete_older(tx, lanes.table(ReceivedFile), "expires_at", tx.now, portion)
    touched += _delete_older(tx, lanes.table(Inquiry), "settled_at", queue, portion)
    touched += _delete_older(tx, lanes.table(Inquiry), "asked_at", text, portion)
    touched += _delete_audit(tx, tx.now - timedelta(days=days.audit_days), portion)
    touched += _delete_older(tx, lanes.table(Mention), "until", queue, portion)
    for model in (Choice, Press, Form, LinkCode, Held, Invitation, RoleOffer):
        touched += _delete_older(tx, lanes.table(model), "expires_at", queue, portion)
    return touched


def _blank_messages(tx: Tx, before: Any, portion: int) -> int:
    """Blank texts and names, forget votes. The rows stay, so that an old message can still be deleted everywhere."""
    kept = MESSAGES.c.content.is_not(None) | MESSAGES.c.attachment.is_not(None) | (MESSAGES.c.author != "")
    old = select(MESSAGES.c.id).where(MESSAGES.c.written_at < before, kept).limit(portion)
    ids = list(tx.execute(old).scalars())
    if ids:
        blank_messages(tx, ids)
    return len(ids)


def blank_messages(tx: Tx, ids: Sequence[int]) -> None:
    """Blank what these messages say, and under which names; forget the votes on them."""
    blank = {"content": null(), "attachment": null(), "author": ""}
    tx.execute(update(MESSAGES).where(MESSAGES.c.id.in_(ids)).values(blank))
    tx.execute(update(PARTS).where(PARTS.c.message_id.in_(ids)).values(carried=null()))
    asked = select(POLLS.c.id).where(POLLS.c.message_id.in_(ids))
    tx.execute(delete(VOTES).where(VOTES.c.poll_id.in_(asked)))
    tx.execute(update(REACTIONS).where(REACTIONS.c.message_id.in_(ids)).values(name=""))


def _blank_broadcasts(tx: Tx, before: Any) -> int:
    """Blank what was announced; the rows stay, so that an old announcement can still be withdrawn."""
    broadcasts = lanes.table(Broadcast)
    old = broadcasts.c.made_at < before, broadcasts.c.content.is_not(None)
    return lanes.changed(tx, update(broadcasts).where(*old).values(content=null()))


def _delete_finished(tx: Tx, queue: Table, column: str, before: Any, portion: int) -> int:
    """Delete the oldest rows that wait for nothing. It looks at the first ``portion`` of those only."""
    oldest = select(queue.c.id, queue.c[column]).where(queue.c.state != "waiting").order_by(queue.c.id).limit(portion)
    ids = [row.id for row in tx.execute(oldest) if row[1] < before]
    return lanes.changed(tx, delete(queue).where(queue.c.id.in_(ids))) if ids else 0


def _delete_audit(tx: Tx, before: Any, portion: int) -> int:
    """Delete old entries of the log: first what they say, then themselves."""
    entries, changes = lanes.table(AuditEntry), lanes.table(AuditChange)
    old = select(changes.c.id).join(entries, entries.c.id == changes.c.entry_id).where(entries.c.at < before)
    touched = lanes.changed(tx, delete(changes).where(changes.c.id.in_(old.limit(portion))))
    empty = entries.c.id.not_in(select(changes.c.entry_id))
    gone = select(entries.c.id).where(entries.c.at < before, empty).limit(portion)
    return touched + lanes.changed(tx, delete(entries).where(entries.c.id.in_(gone)))


def _delete_older(tx: Tx, table: Table, column: str, before: Any, portion: int) -> int:
    old = select(*table.primary_key).where(table.c[column] < before).limit(portion)
    return lanes.changed(tx, delete(table).where(tuple_(*table.primary_key).in_(old)))
