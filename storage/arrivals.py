"""How rows enter the inbox: what the platforms bring, and what the bot tells itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, text

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
    rows = [
        {
            "platform": event.platform,
            "native_id": event.native_id,
            "lane": event.lane,
            "payload": event.payload,
            "received_at": received_at,
        }
        for event in events
    ]
    return lanes.changed(tx, INSERT, rows)


def tell(tx: Tx, event: dict[str, Any], native_id: str, lane: str = "bot") -> None:
    """Add an event of the bot itself; one with the same id is told once."""
    add(tx, [NewEvent("bot", native_id, lane, event)])
