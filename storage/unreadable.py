"""Events whose keys have not come: set aside in the inbox, completed when they do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import select, text, update

from storage import lanes
from storage.database import Tx
from storage.models import InboxRow

INBOX = lanes.table(InboxRow)
REASON = "unreadable"
"""Why such an event is parked."""


def complete(tx: Tx, events: Sequence[tuple[str, str, dict[str, Any]]]) -> None:
    """Replace the payloads of events (platform, native id, payload) that nobody could read, and try them at once.

    One that is finished stays as it is.
    """
    for platform, native_id, payload in events:
        row = INBOX.c.platform == platform, INBOX.c.native_id == native_id, INBOX.c.state == "waiting"
        tx.execute(update(INBOX).where(*row).values(payload=payload, due=0.0))


def waiting(tx: Tx, longer_than: timedelta) -> list[tuple[int, str, dict[str, Any]]]:
    """Return the events (id, lane, payload) that have waited for their keys for longer."""
    query = select(INBOX.c.id, INBOX.c.lane, INBOX.c.payload).where(
        text("inbox.state = 'waiting' AND inbox.parked"),
        INBOX.c.reason == REASON,
        INBOX.c.received_at < tx.now - longer_than,
    )
    return [(row.id, row.lane, row.payload or {}) for row in tx.execute(query)]


def still(tx: Tx, inbox_id: int) -> str | None:
    """Return the native id of an event that nobody can read yet; None if it has been read, or given up."""
    query = select(INBOX.c.native_id).where(
        INBOX.c.id == inbox_id, INBOX.c.state == "waiting", INBOX.c.reason == REASON, INBOX.c.due > 0.0
    )
    return tx.execute(query).scalar_one_or_none()
