"""The inbox: every event is stored before anything acts on it, and handled in the order of its lane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, text

from storage import arrivals, counters, lanes, outcomes
from storage.arrivals import NewEvent
from storage.database import Tx
from storage.lanes import LostLease
from storage.models import Cursor, InboxRow

__all__ = [
    "Claimed",
    "LostLease",
    "NewEvent",
    "claim",
    "cursor",
    "dead",
    "done",
    "next_due",
    "park",
    "receive",
    "receive_claimed",
    "retry",
    "tell",
    "waiting",
]

INBOX = lanes.table(InboxRow)
LIVE = "state = 'waiting' AND NOT parked"

HEADS = lanes.HeadsQuery.build("inbox", LIVE, held_back="FALSE")

SAVE_CURSOR = text(
    "INSERT INTO cursors (account, value) VALUES (:account, :value) "
    "ON CONFLICT (account) DO UPDATE SET value = excluded.value"
)

PARKED = text("""
    SELECT id, lane, due, claimed_until, generation,
        (SELECT generation FROM installation WHERE installation.id = 1) AS current
    FROM inbox WHERE state = 'waiting' AND parked AND due <= :now ORDER BY due, id LIMIT :limit
""")

PARKED_DUE = text("""
    SELECT due, claimed_until, generation FROM inbox WHERE state = 'waiting' AND parked ORDER BY due LIMIT 100
""")


@dataclass(frozen=True, slots=True)
class Claimed:
    """An event that is being handled. ``attempts`` counts those that failed; ``received_at`` is aware."""

    id: int
    platform: str
    native_id: str
    lane: str
    payload: dict[str, Any]
    received_at: datetime
    attempts: int
    generation: int
    lease: int = 1
    """Which claim of the row this is."""
    parked: bool = False
    first_failed: float | None = None


def receive(
    tx: Tx, account: str, events: Sequence[NewEvent], cursor: str | None, echoes: Sequence[tuple[str, str]] = ()
) -> int:
    """Store what one poll brought, and how far it went; return how many of the events were new.

    ``echoes`` are the bot's own deliveries that came back: (delivery id, native id).
    """
    new = arrivals.add(tx, events)
    if cursor is not None:
        tx.run(SAVE_CURSOR, {"account": account, "value": cursor})
    if echoes:
        outcomes.echoed(tx, echoes)
    return new


def receive_claimed(
    tx: Tx, account: str, events: Sequence[NewEvent], cursor: str, generation: int, limit: int
) -> list[Claimed]:
    """Store what one poll brought, and how far it went; return at most ``limit`` of the events, claimed.

    Those are the ones before which nothing waits in their lanes. Raises ``LostLease`` when a newer generation has
    taken over.
    """
    first, later = events[:limit], events[limit:]
    received_at = tx.now
    claims = []
    for event in first:
        row = arrivals.add_claimed(tx, event, received_at, generation)
        if row is not None:
            claims.append(
                Claimed(row, event.platform, event.native_id, event.lane, event.payload, received_at, 0, generation)
            )
    receive(tx, account, later, cursor)
    return claims


def tell(tx: Tx, event: dict[str, Any], native_id: str, lane: str = "bot") -> None:
    """Add an event of the bot itself (see ``handlers.events.OwnEvent``); one with the same id is told once."""
    arrivals.tell(tx, event, native_id, lane)


def cursor(tx: Tx, account: str) -> str | None:
    """Return how far the account's events were taken in; None before the first time."""
    return tx.execute(select(Cursor.value).where(Cursor.account == account)).scalar_one_or_none()


def claim(tx: Tx, generation: int, limit: int, *, parked: bool = True) -> list[Claimed]:
    """Claim the due heads of lanes that nobody is working on, the longest waiting first, one of each lane.

    Parked rows that are due are claimed, too, unless the caller leaves them to another claim. Raises ``LostLease``
    when a newer generation has taken over.
    """
    now = tx.lease_now()
    chosen: dict[str, int] = {}
    for lane in lanes.heads(tx, HEADS, {"ahead": 0}, generation):
        for head in lanes.claimable(lane, now, generation):
            chosen[head.lane] = head.id
    for row in tx.execute(PARKED, {"now": now, "limit": limit}) if parked else ():
        lanes.check_current(generation, row.current)
        head = lanes.Head(row.id, row.lane, row.due, row.claimed_until, row.generation, held_back=False)
        if not head.leased(now, generation):
            chosen.setdefault(head.lane, head.id)
    rows = lanes.lease(tx, INBOX, sorted(chosen.values())[:limit], generation, now)
    return [_claimed(row, generation) for row in rows]


def done(tx: Tx, claim: Claimed) -> None:
    """Finish an event together with what came of it; its payload is forgotten. Raises ``LostLease``."""
    _write(tx, claim, {"state": "done", "payload": None, "claimed_until": None, "reason": ""})


def retry(tx: Tx, claim: Claimed, after: float, reason: str, hold: float) -> None:
    """Try again in ``after`` seconds. Raises ``LostLease``.

    The event blocks its lane for ``hold`` seconds from its first failure at most: then it is tried once more, and if
    that fails, it is parked and later events pass it.
    """
    now = tx.lease_now()
    first = claim.first_failed if claim.first_failed is not None else now
    parked = claim.parked or now >= first + hold
    due = now + after if parked else min(now + after, first + hold)
    _later(tx, claim, due, reason, parked=parked, first_failed=first)


def park(tx: Tx, claim: Claimed, after: float, reason: str) -> None:
    """Let later events pass at once, and try again in ``after`` seconds. Raises ``LostLease``."""
    now = tx.lease_now()
    first = claim.first_failed if claim.first_failed is not None else now
    _later(tx, claim, now + after, reason, parked=True, first_failed=first)


def dead(tx: Tx, claim: Claimed, reason: str) -> None:
    """Give an event up; its payload is kept for a while. Raises ``LostLease``.

    ``reason`` holds no names and no texts.
    """
    _write(tx, claim, {"state": "dead", "reason": reason, "claimed_until": None})
    counters.add(tx, "events_dead")


def next_due(tx: Tx) -> float | None:
    """Return in how many seconds something may become claimable (0: now); None when time alone changes nothing."""
    now = tx.lease_now()
    generation = lanes.current_generation(tx)
    wakes = [lanes.wake(lane, now, generation) for lane in lanes.heads(tx, HEADS, {"ahead": 0}, None)]
    for row in tx.execute(PARKED_DUE):
        head = lanes.Head(0, "", row.due, row.claimed_until, row.generation, held_back=False)
        wakes.append(lanes.wake([head], now, generation))
    return min((max(wake - now, 0.0) for wake in wakes if wake is not None), default=None)


def waiting(tx: Tx, *, parked: bool | None = None) -> int:
    """Return how many events are not finished yet; only those that are parked (or only those that are not)."""
    query = select(func.count()).select_from(INBOX).where(INBOX.c.state == "waiting")
    if parked is not None:
        query = query.where(INBOX.c.parked.is_(parked))
    return int(tx.execute(query).scalar_one())


def _claimed(row: Any, generation: int) -> Claimed:
    return Claimed(
        id=row.id,
        platform=row.platform,
        native_id=row.native_id,
        lane=row.lane,
        payload=row.payload or {},
        received_at=row.received_at,
        attempts=row.attempts,
        generation=generation,
        lease=row.claims,
        parked=row.parked,
        first_failed=row.first_failed,
    )


def _later(tx: Tx, claim: Claimed, due: float, reason: str, *, parked: bool, first_failed: float) -> None:
    values = {"attempts": claim.attempts + 1, "due": due, "reason": reason, "claimed_until": None}
    _write(tx, claim, values | {"parked": parked, "first_failed": first_failed})


def _write(tx: Tx, claim: Claimed, values: dict[str, Any]) -> None:
    if not lanes.write(tx, INBOX, claim, values):
        raise LostLease(f"event {claim.id} is not claimed any more")
