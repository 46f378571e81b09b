"""Forgetting what is too old, a portion at a time: how long which class of data is kept (``storage.retention``)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any, Protocol

from sqlalchemy import Table, delete, null, select, tuple_, update

from storage import forgetting as meetings, lanes, totals
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
    touched += _delete_finished(tx, lanes.table(OutboxRow), "created_at", queue, portion, totals.keep_counts)
    cache = tx.now - timedelta(days=days.cache_days)
    touched += _delete_older(tx, lanes.table(CachedTranslation), "made_at", cache, portion)
    touched += _delete_older(tx, lanes.table(Echo), "seen_at", queue, portion)
    touched += _delete_older(tx, lanes.table(Undoable), "done_at", queue, portion)
    touched += _delete_older(tx, lanes.table(Question), "asked_at", queue, portion)
    touched += meetings.forget(tx, text, queue, portion)
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
    """Blank what was announced, with its file; the rows stay, so that an old announcement can still be withdrawn."""
    broadcasts = lanes.table(Broadcast)
    old = broadcasts.c.made_at < before, broadcasts.c.content.is_not(None)
    return lanes.changed(tx, update(broadcasts).where(*old).values(content=null(), attachment=null()))


def _delete_finished(
    tx: Tx,
    queue: Table,
    column: str,
    before: Any,
    portion: int,
    keep: Callable[[Tx, Sequence[int]], None] = lambda _tx, _ids: None,
) -> int:
    """Delete the oldest rows that wait for nothing. It looks at the first ``portion`` of those only."""
    oldest = select(queue.c.id, queue.c[column]).where(queue.c.state != "waiting").order_by(queue.c.id).limit(portion)
    ids = [row.id for row in tx.execute(oldest) if row[1] < before]
    if not ids:
        return 0
    keep(tx, ids)
    return lanes.changed(tx, delete(queue).where(queue.c.id.in_(ids)))


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
