"""Who does not want to be relayed, and where."""

from __future__ import annotations

from sqlalchemy import or_, select

from storage.database import Tx
from storage.models import Objection


def of(tx: Tx, participant_id: int) -> list[Objection]:
    """Return a person's objections."""
    query = select(Objection).where(Objection.participant_id == participant_id).order_by(Objection.id)
    return list(tx.scalars(query))


def objects(tx: Tx, participant_id: int, room_id: int) -> bool:
    """Tell whether somebody does not want to be relayed from a room."""
    here = or_(Objection.room_id == room_id, Objection.room_id.is_(None))
    query = select(Objection.id).where(Objection.participant_id == participant_id, here)
    return tx.scalar(query.limit(1)) is not None


def object_to(tx: Tx, participant_id: int, room_id: int | None) -> bool:
    """Enter that somebody objects in a room, or (no room) everywhere; tell whether that is new."""
    if any(known.room_id in (None, room_id) for known in of(tx, participant_id)):
        return False
    tx.add(Objection(participant_id=participant_id, room_id=room_id, since=tx.now))
    tx.flush()
    return True


def withdraw(tx: Tx, participant_id: int, room_id: int | None) -> bool:
    """Let somebody be relayed from a room again, or (no room) from everywhere; tell whether they were not.

    For one room an objection to being relayed at all is forgotten, too.
    """
    gone = [known for known in of(tx, participant_id) if room_id is None or known.room_id in (None, room_id)]
    for known in gone:
        tx.delete(known)
    tx.flush()
    return bool(gone)
