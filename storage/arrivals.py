"""How rows enter the inbox: what the platforms bring, and what the bot tells itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Float, bindparam, text

from storage import lanes
from storage.database import Tx
from storage.models import InboxRow
from storage.models.base import Instant

INSERT = text("""
    INSERT INTO inbox (platform, native_id, lane, payload, received_at, state, parked, attempts, due, reason, claims)
    VALUES (:platform, :native_id, :lane, :payload, :received_at, 'waiting', FALSE, 0, 0, '', 0)
    ON CONFLICT (platform, native_id) DO NOTHING
""").bindparams(
    bindparam("payload", type_=lanes.table(InboxRow).c.payload.type), bindparam("received_at", type_=Instant())
)

INSERT_CLAIMED = text("""
    INSERT INTO inbox (platform, native_id, lane, payload, received_at, state, parked, attempts, due, reason,
        claims, generation, claimed_until)
    VALUES (:platform, :native_id, :lane, :payload, :received_at, 'waiting', FALSE, 0, 0, '', 1, :generation,
        CASE WHEN EXISTS (SELECT 1 FROM inbox WHERE state = 'waiting' AND NOT parked AND lane = :lane)
            THEN NULL ELSE :until END)
    ON CONFLICT (platform, native_id) DO NOTHING
    RETURNING id, claimed_until, (SELECT generation FROM installation WHERE installation.id = 1) AS current
""").bindparams(
    bindparam("payload", type_=lanes.table(InboxRow).c.payload.type),
    bindparam("received_at", type_=Instant()),
    bindparam("until", type_=Float),
)
"""Whoever adds an event to an empty lane may claim it at once."""


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event as it came in. ``native_id`` is unique on its platform: what is known already is left out."""

    platform: str
    native_id: str
    lane: str
    payload: dict[str, Any]


def add(tx: Tx, events: Sequence[NewEvent]) -> int:
    """Add events in the order given, without those that are known; return how many were new."""
    if not events:
        return 0
    lanes.serialise(tx)
    received_at = tx.now
    return lanes.changed(tx, INSERT, [_row(event, received_at) for event in events])


def add_claimed(tx: Tx, event: NewEvent, received_at: datetime, generation: int) -> int | None:
    """Add an event and claim it for a generation; return its row, or None if it was known or has to wait its turn.

    Raises ``LostLease`` when a newer generation has taken over.
    """
    lanes.serialise(tx)
    claim = {"generation": generation, "until": tx.lease_now() + lanes.LEASE_S}
    row = tx.run(INSERT_CLAIMED, _row(event, received_at) | claim).first()
    if row is None:
        return None
    lanes.check_current(generation, row.current)
    return int(row.id) if row.claimed_until is not None else None


def _row(event: NewEvent, received_at: datetime) -> dict[str, Any]:
    return {
        "platform": event.platform,
        "native_id": event.native_id,
        "lane": event.lane,
        "payload": event.payload,
        "received_at": received_at,
    }


def tell(tx: Tx, event: dict[str, Any], native_id: str, lane: str = "bot") -> None:
    """Add an event of the bot itself; one with the same id is told once."""
    add(tx, [NewEvent("bot", native_id, lane, event)])
