"""Who reads in a room: the people of a tandem's cities, and the linked accounts seen in its rooms.

These queries run for every message, so their statements are built once.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, null, select

from storage.database import Tx
from storage.models import Account, City, Objection, Participant, Room, RoomMember, Seat, Tandem, TandemCity


@dataclass(frozen=True, slots=True)
class Person:
    """A participant together with the city, as the relay needs them. ``zone`` is empty where nobody told."""

    participant_id: int
    name: str
    role: str
    reads: tuple[str, ...]
    """The best first; the city's languages where the person named none."""
    writes: str
    zone: str
    city_id: int | None
    city: str
    telegram: str = "allow"
    """What of their words may be shown on Telegram (``cities.telegram``)."""
    seat: int | None = None
    """The room that is their window, where they take part in the tandem through it."""
    objects: bool = False
    """Whether there is a room (or all) from which they do not want to be relayed (``storage.objections``)."""
    quiet_hours: str | None = None
    """As ``participants.quiet_hours``."""
    paused_until: datetime | None = None


PERSON = (
    Participant.id,
    Participant.name,
    Participant.role,
    Participant.reads,
    Participant.writes,
    Participant.zone,
    City.id.label("city_id"),
    City.name.label("city"),
    City.zone.label("city_zone"),
    City.languages,
    City.telegram,
    exists().where(Objection.participant_id == Participant.id).label("objects"),
    Participant.quiet_hours,
    Participant.paused_until,
)
HERE = Participant.left_at.is_(None)

PEOPLE = (
    select(*PERSON, Seat.room_id.label("seat"))
    .select_from(TandemCity)
    .join(City, City.id == TandemCity.city_id)
    .join(Participant, Participant.city_id == City.id)
    .outerjoin(Seat, (Seat.participant_id == Participant.id) & (Seat.tandem_id == TandemCity.tandem_id))
    .where(TandemCity.tandem_id == bindparam("tandem_id"), TandemCity.left_at.is_(None), HERE)
    .order_by(TandemCity.position, Participant.id)
)
SEEN = (
    select(RoomMember.room_id, Account.participant_id)
    .join(Account, Account.id == RoomMember.account_id)
    .where(
        RoomMember.room_id.in_(bindparam("room_ids", expanding=True)),
        RoomMember.membership == "joined",
        Account.participant_id.is_not(None),
    )
    .order_by(Account.participant_id)
)
SOME = (
    select(*PERSON, null().label("seat"))
    .select_from(Participant)
    .outerjoin(City, City.id == Participant.city_id)
    .where(Participant.id.in_(bindparam("ids", expanding=True)), HERE)
)
WINDOWS = select(Seat.room_id).where(Seat.tandem_id == bindparam("tandem_id"))
AROUND = (
    select(Tandem, Room)
    .outerjoin(
        Room,
        ((Room.tandem_id == Tandem.id) & Room.state.in_(("wanted", "open", "retiring")))
        | (Room.id.in_(WINDOWS) & (Room.state == "open")),
    )
    .where(Tandem.id == bindparam("tandem_id"))
    .order_by(Room.id)
)


def around(tx: Tx, tandem_id: int) -> tuple[Tandem | None, list[Room]]:
    """Return a tandem and its places, the oldest first: rooms that are wanted, open or retiring, and open windows."""
    rows: list[tuple[Tandem, Room | None]] = [(row[0], row[1]) for row in tx.execute(AROUND, {"tandem_id": tandem_id})]
    return (rows[0][0] if rows else None), [room for _, room in rows if room is not None]


def places(tx: Tx, tandem_id: int) -> list[Room]:
    """Return where a tandem's people read: its rooms that are not closed, and open windows, the oldest first."""
    return around(tx, tandem_id)[1]


def people(tx: Tx, tandem_id: int) -> list[Person]:
    """Return the people of the tandem's present cities, city by city; those who left are not among them."""
    return [_person(row) for row in tx.run(PEOPLE, {"tandem_id": tandem_id})]


def seen(tx: Tx, room_ids: Collection[int], crowd: Sequence[Person] = ()) -> dict[int, list[Person]]:
    """Return, for each room, the people whose linked accounts are in it now. ``crowd`` are people known already."""
    found: dict[int, list[Person]] = {room_id: [] for room_id in room_ids}
    pairs = [(row.room_id, row.participant_id) for row in tx.run(SEEN, {"room_ids": list(room_ids)})]
    known = {person.participant_id: person for person in crowd}
    others = {participant_id for _, participant_id in pairs} - known.keys()
    if others:
        known |= {row.id: _person(row) for row in tx.execute(SOME, {"ids": sorted(others)})}
    for room_id, participant_id in pairs:
        if participant_id in known:
            found[room_id].append(known[participant_id])
    return found


def person(tx: Tx, participant_id: int) -> Person | None:
    """Return one person; None when the participant left or never was."""
    row = tx.execute(SOME, {"ids": [participant_id]}).first()
    return _person(row) if row else None


def _person(row: Any) -> Person:
    participant_id, name, role, reads, writes, zone, city_id, city, city_zone, languages, telegram, *more = row
    objects, quiet_hours, paused_until, seat = more
    return Person(
        participant_id,
        name,
        role,
        tuple(reads or languages or (writes,)),
        writes,
        zone or city_zone or "",
        city_id,
        city or "",
        telegram or "allow",
        seat,
        bool(objects),
        quiet_hours,
        paused_until,
    )
