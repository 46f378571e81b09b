"""When people work, where they said so; as ``config.working`` writes it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import select

from storage.database import Tx
from storage.models import WorkingHours


def hours_of(tx: Tx, participant_id: int) -> str:
    """Return when somebody works; empty where they did not say."""
    row = tx.get(WorkingHours, participant_id)
    return row.hours if row is not None else ""


def all_of(tx: Tx, participant_ids: Collection[int]) -> Mapping[int, str]:
    """Return when people work, of those who said so."""
    query = select(WorkingHours).where(WorkingHours.participant_id.in_(list(participant_ids)))
    return {row.participant_id: row.hours for row in tx.scalars(query)}


def put(tx: Tx, participant_id: int, hours: str) -> None:
    """Note when somebody works; empty: as the programme does."""
    row = tx.get(WorkingHours, participant_id)
    if hours:
        tx.merge(WorkingHours(participant_id=participant_id, hours=hours))
    elif row is not None:
        tx.delete(row)
    tx.flush()
