"""What the clock has to start: schedules are rows, and the sweep puts those that are due into the inbox.

A schedule has a name that tells it from all others. It fires once for each instant at which it was due, however many
processes sweep, and however long they slept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, or_, select, text, update

from storage import arrivals, lanes
from storage.database import Tx
from storage.models import InboxRow, Proposal, Schedule, TandemSession

PORTION = 200
"""Schedules that one sweep fires at most; the rest is due all the same at the next."""

SCHEDULES = lanes.table(Schedule)

ENTER = text(
    "INSERT INTO schedules (name, kind, tandem_id, session_id, proposal_id, participant_id, wall, zone, due_at) "
    "VALUES (:name, :kind, :tandem_id, :session_id, :proposal_id, :participant_id, :wall, :zone, :due_at) "
    "ON CONFLICT (name) DO UPDATE SET due_at = excluded.due_at, wall = excluded.wall, zone = excluded.zone"
).bindparams(bindparam("due_at", type_=SCHEDULES.c.due_at.type))


@dataclass(frozen=True, slots=True)
class NewSchedule:
    """Something that is to be started. ``due_at`` (aware) is what ``wall`` in ``zone`` comes to now."""

    name: str
    kind: str
    tandem_id: int | None
    due_at: datetime
    wall: str = ""
    zone: str = "UTC"
    session_id: int | None = None
    proposal_id: int | None = None
    participant_id: int | None = None


def family(kind: str) -> str:
    """Return which subject does what a kind of schedule is for; empty: check-ins."""
    subject, dot, _ = kind.partition(".")
    return subject if dot else ""


def enter(tx: Tx, schedules: Sequence[NewSchedule]) -> None:
    """Enter schedules; one whose name is known is due at another time from then on."""
    tx.flush()
    for new in schedules:
        tx.run(
            ENTER,
            {
                "name": new.name,
                "kind": new.kind,
                "tandem_id": new.tandem_id,
                "session_id": new.session_id,
                "proposal_id": new.proposal_id,
                "participant_id": new.participant_id,
                "wall": new.wall,
                "zone": new.zone,
                "due_at": new.due_at,
            },
        )
    if schedules:
        tx.expire_all()


def named(tx: Tx, name: str) -> Schedule | None:
    """Return a schedule by its name, also one that has fired."""
    return tx.scalar(select(Schedule).where(Schedule.name == name))


def drop(tx: Tx, names: Sequence[str]) -> None:
    """Take away schedules by their names."""
    tx.execute(delete(SCHEDULES).where(SCHEDULES.c.name.in_(names)))


def drop_begun(tx: Tx, prefix: str, kinds: Sequence[str] = ()) -> int:
    """Take away schedules whose names begin so, only some kinds of them if they are named; return how many."""
    query = delete(SCHEDULES).where(SCHEDULES.c.name.startswith(prefix, autoescape=True))
    return lanes.changed(tx, query.where(SCHEDULES.c.kind.in_(kinds)) if kinds else query)


def drop_session(tx: Tx, session_id: int, kinds: Sequence[str] = ()) -> None:
    """Take away what is scheduled about a session; only some kinds of it, if they are named."""
    query = delete(SCHEDULES).where(SCHEDULES.c.session_id == session_id)
    tx.execute(query.where(SCHEDULES.c.kind.in_(kinds)) if kinds else query)


def drop_proposal(tx: Tx, proposal_id: int) -> None:
    """Take away what is scheduled about a proposal."""
    tx.execute(delete(SCHEDULES).where(SCHEDULES.c.proposal_id == proposal_id))


def drop_reminders(tx: Tx, participant_id: int) -> None:
    """Take away somebody's reminders of sessions that have not fired."""
    mine = SCHEDULES.c.participant_id == participant_id, SCHEDULES.c.session_id.is_not(None)
    tx.execute(delete(SCHEDULES).where(*mine, SCHEDULES.c.due_at.is_not(None)))


# Built once: the clock asks this all day long. Only what is due is read, so what is not costs nothing.
FIND = (
    select(SCHEDULES.c.id, SCHEDULES.c.name, SCHEDULES.c.kind, SCHEDULES.c.tandem_id, SCHEDULES.c.due_at)
    .where(SCHEDULES.c.due_at.is_not(None), SCHEDULES.c.due_at <= bindparam("now"))
    .order_by(SCHEDULES.c.due_at, SCHEDULES.c.id)
    .limit(bindparam("portion"))
)
FIND_LOCKED = FIND.with_for_update(skip_locked=True)


def is_due(tx: Tx) -> bool:
    """Tell whether there is something to sweep. Reads only."""
    return tx.run(FIND, {"now": tx.now, "portion": 1}).first() is not None


def sweep(tx: Tx, portion: int = PORTION) -> int:
    """Enter an event for each schedule that is due, and return how many there were.

    Each event is unique by schedule and due time. What concerns one tandem is handled in its order, side by side with
    what concerns others.
    """
    query = FIND_LOCKED if tx.is_postgresql else FIND
    due: list[Any] = list(tx.run(query, {"now": tx.now, "portion": portion}))
    for row in due:
        event = {"kind": "schedule_fired", "schedule": row.name, "due_at": row.due_at.isoformat()}
        lane = f"clock:{row.tandem_id if row.tandem_id is not None else family(row.kind)}"
        arrivals.tell(tx, event, f"schedule:{row.name}:{row.due_at.isoformat()}", lane)
    if due:
        tx.execute(update(SCHEDULES).where(SCHEDULES.c.id.in_([row.id for row in due])).values(due_at=None))
        tx.expire_all()
    return len(due)


def is_under_way(tx: Tx, name: str) -> bool:
    """Tell whether a schedule has fired, and nobody has handled that yet."""
    fired = select(InboxRow.id).where(InboxRow.native_id.startswith(f"schedule:{name}:", autoescape=True))
    return tx.scalar(fired.where(InboxRow.state == "waiting").limit(1)) is not None


def forget_old(tx: Tx, before: datetime, portion: int) -> int:
    """Delete schedules of sessions and proposals that are long over, and have fired; return how many."""
    sessions = select(TandemSession.id).where(TandemSession.starts_at < before)
    proposals = select(Proposal.id).where(Proposal.closes_at < before)
    old = or_(SCHEDULES.c.session_id.in_(sessions), SCHEDULES.c.proposal_id.in_(proposals))
    ids = select(SCHEDULES.c.id).where(SCHEDULES.c.due_at.is_(None), old).limit(portion)
    return lanes.changed(tx, delete(SCHEDULES).where(SCHEDULES.c.id.in_(ids)))
