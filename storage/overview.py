"""How all tandems stand, a page at a time, in a few queries however many there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from storage.database import Tx
from storage.models import Account, Participant, Room, RoomMember, Seat, Tandem, TandemCity
from storage.rooms import ALIVE


@dataclass(frozen=True, slots=True)
class Standing:
    """A running tandem: how many people it has, and how many of them are in one of its places."""

    tandem: Tandem
    people: int
    here: int


def count(tx: Tx) -> int:
    """Return how many tandems are running."""
    return tx.scalar(select(func.count()).select_from(Tandem).where(Tandem.state != "ended")) or 0


def standings(tx: Tx, offset: int, limit: int) -> list[Standing]:
    """Return how a page of the running tandems stands, by name."""
    query = select(Tandem).where(Tandem.state != "ended").order_by(Tandem.name, Tandem.id).offset(offset).limit(limit)
    found = list(tx.scalars(query))
    ids = [tandem.id for tandem in found]
    members = _members(tx, ids)
    present = _present(tx, ids)
    return [
        Standing(tandem, len(members.get(tandem.id, ())), len(members.get(tandem.id, set()) & present[tandem.id]))
        for tandem in found
    ]


def _members(tx: Tx, ids: list[int]) -> dict[int, set[int]]:
    """Return the people of each tandem's present cities."""
    query = (
        select(TandemCity.tandem_id, Participant.id)
        .join(Participant, Participant.city_id == TandemCity.city_id)
        .where(TandemCity.tandem_id.in_(ids), TandemCity.left_at.is_(None), Participant.left_at.is_(None))
    )
    members: dict[int, set[int]] = {}
    rows: Iterable[Any] = tx.run(query)
    for row in rows:
        members.setdefault(row[0], set()).add(row[1])
    return members


def _present(tx: Tx, ids: list[int]) -> dict[int, set[int]]:
    """Return who is in a room of each tandem, or takes part through an open window; a window comes before rooms."""
    present: dict[int, set[int]] = {tandem_id: set() for tandem_id in ids}
    joined = (
        select(Room.tandem_id, Account.participant_id)
        .join(RoomMember, RoomMember.room_id == Room.id)
        .join(Account, Account.id == RoomMember.account_id)
        .where(Room.tandem_id.in_(ids), Room.state.in_(ALIVE), RoomMember.membership == "joined")
        .where(Account.participant_id.is_not(None))
    )
    rows: Iterable[Any] = tx.run(joined)
    for row in rows:
        present[row[0]].add(row[1])
    seats = select(Seat.tandem_id, Seat.participant_id, Room.state).join(Room, Room.id == Seat.room_id)
    taken: Iterable[Any] = tx.run(seats.where(Seat.tandem_id.in_(ids)))
    for row in taken:
        if row[2] == "open":
            present[row[0]].add(row[1])
        else:
            present[row[0]].discard(row[1])
    return present
