"""Announcements: what was announced, the copies that rooms show of it, and how far they have come."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, func, insert, select, update

from storage import lanes
from storage.database import Tx
from storage.models import Broadcast, BroadcastCopy, Room
from storage.models.queues import WAITING
from storage.naming import delivery_id
from storage.outcomes import OUTBOX, cancelled_values

COPIES = lanes.table(BroadcastCopy)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an announcement has come, in rooms: a room has it once it shows all of it."""

    delivered: int
    waiting: int
    failed: tuple[tuple[Room, str], ...]
    """With the reason, as the platform gave it (empty: unknown)."""

    @property
    def total(self) -> int:
        """All rooms."""
        return self.delivered + self.waiting + len(self.failed)

    @property
    def digest(self) -> str:
        """The same in short."""
        failed = ",".join(f"{room.id}={reason}" for room, reason in self.failed)
        return f"{self.delivered}/{self.waiting}/{failed}"


# --- announcements ----------------------------------------------------------------------------------------------


def add(tx: Tx, broadcast: Broadcast) -> Broadcast:
    """Enter a draft and return it with its number."""
    tx.add(broadcast)
    tx.flush()
    return broadcast


def get(tx: Tx, number: int) -> Broadcast | None:
    """Return an announcement by its number."""
    return tx.get(Broadcast, number)


def written_as(tx: Tx, room_id: int, native_id: str) -> Broadcast | None:
    """Return the latest announcement whose text is in a native message."""
    query = select(Broadcast).where(Broadcast.room_id == room_id, Broadcast.native_id == native_id)
    return tx.scalar(query.order_by(Broadcast.id.desc()).limit(1))


def latest(tx: Tx, limit: int, states: Collection[str] = ("sent", "withdrawn")) -> list[Broadcast]:
    """Return the announcements that were sent, the latest first."""
    query = select(Broadcast).where(Broadcast.state.in_(states)).order_by(Broadcast.id.desc()).limit(limit)
    return list(tx.scalars(query))


# --- copies -----------------------------------------------------------------------------------------------------


def add_copies(tx: Tx, copies: Collection[BroadcastCopy]) -> None:
    """Enter copies. Those whose delivery is known already stay as they are."""
    names = ("broadcast_id", "room_id", "ordinal", "languages", "delivery_id")
    rows: list[dict[str, Any]] = [
        {name: getattr(copy, name) for name in names} | {"state": "waiting", "reason": ""} for copy in copies
    ]
    if rows:
        tx.execute(insert(COPIES), rows)


def copies_of(tx: Tx, number: int) -> list[tuple[BroadcastCopy, Room]]:
    """Return an announcement's copies that were not taken back, with their rooms: room by room, piece by piece."""
    query = (
        select(BroadcastCopy, Room)
        .join(Room, Room.id == BroadcastCopy.room_id)
        .where(BroadcastCopy.broadcast_id == number, BroadcastCopy.state != "gone")
        .order_by(BroadcastCopy.room_id, BroadcastCopy.ordinal)
    )
    return [(row[0], row[1]) for row in tx.execute(query)]


def shown_as(tx: Tx, room_id: int, native_id: str) -> Broadcast | None:
    """Return the announcement that a native message of a room shows, also after the queue forgot its delivery."""
    copy = select(BroadcastCopy.broadcast_id).where(BroadcastCopy.room_id == room_id)
    number = tx.scalar(copy.where(BroadcastCopy.native_id == native_id).limit(1))
    if number is None:
        sent = copy.join(OUTBOX, OUTBOX.c.delivery_id == BroadcastCopy.delivery_id)
        number = tx.scalar(sent.where(OUTBOX.c.room_id == room_id, OUTBOX.c.native_id == native_id).limit(1))
    return tx.get(Broadcast, number) if number is not None else None


def is_copy(tx: Tx, name: str) -> bool:
    """Tell whether a delivery shows an announcement in a room."""
    return tx.scalar(select(BroadcastCopy.id).where(BroadcastCopy.delivery_id == name)) is not None


def completion_of(name: str, shown_by: str) -> tuple[str, str]:
    """Return which delivery brings a translation that another one lacked, and its lane: it must not hold up the room.

    ``shown_by`` is the delivery that showed the message first.
    """
    return delivery_id(name, 0, "", "completion"), f"said:{shown_by}"


def order_behind_completion(tx: Tx, shown_by: str, lane: str) -> str:
    """Return the lane in which a change of a message goes out: behind a completion that is on its way, else its room's.

    Completions that nobody began are cancelled: the change says it all.
    """
    own = f"said:{shown_by}"
    here = OUTBOX.c.lane == own, WAITING
    tx.execute(update(OUTBOX).where(*here, OUTBOX.c.attempted_at.is_(None)).values(cancelled_values()))
    under_way = tx.execute(select(OUTBOX.c.id).where(*here).limit(1)).first() is not None
    return own if under_way else lane


# --- how far they have come -------------------------------------------------------------------------------------


def moved(tx: Tx) -> list[tuple[int, str]]:
    """Return the announcements of which some copies have come to an end that nobody noted yet, and by how many."""
    over = (COPIES.c.state == "waiting") & (OUTBOX.c.state != "waiting")
    sent_after_all = (COPIES.c.state == "failed") & (OUTBOX.c.state == "sent")
    ended = func.sum(case((over, 1), else_=0)).label("ended")
    query = (
        select(COPIES.c.broadcast_id, func.count().label("number"), ended, func.max(COPIES.c.id).label("last"))
        .join(OUTBOX, OUTBOX.c.delivery_id == COPIES.c.delivery_id)
        .where(COPIES.c.state.in_(("waiting", "failed")), over | sent_after_all)
        .group_by(COPIES.c.broadcast_id)
    )
    return [(row.broadcast_id, f"{row.ended}:{row.number}:{row.last}") for row in tx.execute(query)]


def settle(tx: Tx, number: int) -> None:
    """Note what has become of an announcement's copies."""
    tx.flush()
    outcome = case((OUTBOX.c.state == "sent", "sent"), else_="failed")
    query = (
        select(COPIES.c.id, outcome.label("outcome"), OUTBOX.c.native_id, OUTBOX.c.reason, OUTBOX.c.state)
        .join(OUTBOX, OUTBOX.c.delivery_id == COPIES.c.delivery_id)
        .where(
            COPIES.c.broadcast_id == number,
            COPIES.c.state.in_(("waiting", "failed")),
            OUTBOX.c.state != "waiting",
        )
    )
    for row in tx.execute(query).all():
        reason = "" if row.outcome == "sent" else row.reason or row.state
        values = {"state": row.outcome, "native_id": row.native_id, "reason": reason}
        tx.execute(update(COPIES).where(COPIES.c.id == row.id).values(values))
    tx.expire_all()


def progress(tx: Tx, number: int) -> Progress:
    """Return how far an announcement has come, as last noted."""
    states: dict[int, tuple[Room, set[str], str]] = {}
    for copy, room in copies_of(tx, number):
        _, seen, reason = states.setdefault(room.id, (room, set(), copy.reason))
        seen.add(copy.state)
        states[room.id] = (room, seen, reason or copy.reason)
    failed = tuple((room, reason) for room, seen, reason in states.values() if "failed" in seen)
    waiting = sum("waiting" in seen and "failed" not in seen for _, seen, _ in states.values())
    return Progress(len(states) - waiting - len(failed), waiting, failed)
