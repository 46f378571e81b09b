"""How the programme is: what waits, what is stuck, who is silent. A few queries, however much there is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import exists, func, select

from storage import lanes, unreadable
from storage.database import Tx
from storage.models import InboxRow, Message, OutboxRow, Tandem
from storage.outcomes import OUTBOX, PARTS

INBOX = lanes.table(InboxRow)


@dataclass(frozen=True, slots=True)
class Queues:
    """Counts of what is in the queues. ``oldest`` is since when something waits to go out (aware); None: nothing."""

    coming: int
    going: int
    oldest: datetime | None
    late: int
    """Messages of which a copy has waited for longer than its writer is left in the dark."""
    stuck: int
    """Deliveries that wait for a decision: dead ones, and those of which nobody knows whether they went out."""
    failed: int
    """Events that could not be handled."""
    unreadable: int
    """Messages whose keys have not come."""


def queues(tx: Tx, late_after: timedelta) -> Queues:
    """Return what waits and what is stuck."""
    waiting = OUTBOX.c.state == "waiting"
    late = (
        select(func.count(PARTS.c.message_id.distinct()))
        .select_from(OUTBOX)
        .join(PARTS, OUTBOX.c.part_id == PARTS.c.id)
        .where(waiting, OUTBOX.c.kind == "show_part", OUTBOX.c.created_at < tx.now - late_after)
    )
    stuck = OUTBOX.c.state.in_(("dead", "uncertain")) & OUTBOX.c.rides_on.is_(None)
    oldest = select(OutboxRow.created_at).where(waiting).order_by(OutboxRow.created_at).limit(1)
    return Queues(
        coming=_count(tx, INBOX.c.state == "waiting"),
        going=_count(tx, waiting),
        oldest=tx.scalar(oldest),
        late=tx.scalar(late) or 0,
        stuck=_count(tx, stuck),
        failed=_count(tx, INBOX.c.state == "dead"),
        unreadable=len(unreadable.waiting(tx, late_after)),
    )


def _count(tx: Tx, condition: object) -> int:
    return tx.scalar(select(func.count()).where(condition)) or 0  # type: ignore[arg-type]


def silent(tx: Tx, since: timedelta, most: int) -> tuple[int, list[Tandem]]:
    """Return how many active tandems nobody has written in for so long, and the first of them, by name."""
    before = tx.now - since
    said = exists().where(Message.tandem_id == Tandem.id, Message.written_at >= before)
    quiet = (Tandem.state == "active") & (Tandem.created_at < before) & ~said
    count = tx.scalar(select(func.count()).select_from(Tandem).where(quiet)) or 0
    return count, list(tx.scalars(select(Tandem).where(quiet).order_by(Tandem.name, Tandem.id).limit(most)))


def last_heard(tx: Tx, platform: str) -> datetime | None:
    """Return when the latest event of a platform came in (aware), as far back as the queue is kept."""
    query = select(InboxRow.received_at).where(InboxRow.platform == platform).order_by(InboxRow.id.desc()).limit(1)
    return tx.scalar(query)
