"""Addresses to which people's calendars subscribe. Only hashes of their tokens are kept: none can be shown again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sqlalchemy import delete, select

from storage import lanes
from storage.database import Tx
from storage.models import CalendarAddress, Participant, Tandem


@dataclass(frozen=True, slots=True)
class Subscription:
    """Whose calendar it is, and of which tandem (empty: all of theirs)."""

    person: Participant
    tandem: Tandem | None


def add(tx: Tx, token: str, participant_id: int, tandem_id: int | None) -> None:
    """Keep an address; the one that somebody had for the same is void."""
    same = CalendarAddress.tandem_id.is_(None) if tandem_id is None else CalendarAddress.tandem_id == tandem_id
    tx.execute(delete(CalendarAddress).where(CalendarAddress.participant_id == participant_id, same))
    tx.add(CalendarAddress(digest=digest(token), participant_id=participant_id, tandem_id=tandem_id, made_at=tx.now))
    tx.flush()


def revoke(tx: Tx, participant_id: int) -> int:
    """Make all addresses of somebody void; return how many there were."""
    table = lanes.table(CalendarAddress)
    return lanes.changed(tx, delete(table).where(table.c.participant_id == participant_id))


def find(tx: Tx, token: str) -> Subscription | None:
    """Return whose address has this token; None for those who left, and for tandems that are not theirs."""
    row = tx.get(CalendarAddress, digest(token))
    person = tx.get(Participant, row.participant_id) if row is not None else None
    if row is None or person is None or person.left_at is not None:
        return None
    query = select(Tandem).where(Tandem.id == row.tandem_id)
    return Subscription(person, tx.scalar(query) if row.tandem_id is not None else None)


def digest(token: str) -> str:
    """Return what is kept of a token. It is random, so a plain hash is enough, and finding it by its hash is safe."""
    return hashlib.sha256(token.encode()).hexdigest()
