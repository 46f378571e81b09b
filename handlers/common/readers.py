"""The people a room is for, and what they read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage import readers as stored, rooms, tandems
from storage.database import Tx
from storage.models import Room
from storage.readers import Person


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads in a room. Nobody in particular (id 0) stands for a city whose people are not known yet."""

    participant_id: int
    name: str
    reads: tuple[str, ...]
    """The best first, at least one."""
    zone: str
    """Empty where nobody told."""
    city: str
    quiet_hours: str | None = None
    """As ``participants.quiet_hours``."""
    paused_until: datetime | None = None

    @property
    def prefers(self) -> str:
        """The language in which the bot speaks to them."""
        return self.reads[0]


def readers_of(tx: Tx, room: Room) -> list[Reader]:
    """Return the people a room is for: declared ones, and people whose linked accounts are in it.

    Declared are the people of the tandem's cities that the room is for: all, those of its city, or those whose first
    language is the room's; but not who takes part through a window or in a room of another platform. A room that is
    retiring is only for those who are in it and in no other place of the tandem.
    """
    if room.tandem_id is None or room.purpose != "tandem":
        return [_reader(person) for person in stored.seen(tx, [room.id])[room.id]]
    around = {other.id: other for other in rooms.of_tandem(tx, room.tandem_id)} | {room.id: room}
    return list(readers_of_rooms(tx, room.tandem_id, list(around.values()))[room.id])


def languages_of(tx: Tx, room: Room) -> tuple[str, ...]:
    """Return the languages that the room's readers prefer, in a stable order."""
    return preferred(readers_of(tx, room))


def preferred(readers: Iterable[Reader]) -> tuple[str, ...]:
    """Return the languages that readers prefer, each once, in their order."""
    return tuple(dict.fromkeys(reader.prefers for reader in readers))


def readers_of_rooms(
    tx: Tx, tandem_id: int, places: Sequence[Room], people: Sequence[Person] | None = None
) -> Mapping[int, tuple[Reader, ...]]:
    """Return the readers of several places of one tandem. ``people``: those of its cities, if they are known already.

    A window's only reader is who has their seat there; nobody reads everything twice.
    """
    if people is None:
        people = stored.people(tx, tandem_id)
    present = stored.seen(tx, [room.id for room in places], people)
    seats = {person.participant_id: person.seat for person in people if person.seat is not None}
    settled = {person.participant_id for room in places if room.state == "open" for person in present[room.id]}
    settled |= seats.keys()
    found: dict[int, tuple[Reader, ...]] = {}
    for room in places:
        if room.purpose != "tandem":
            everybody = [person for person in people if person.seat == room.id]
        elif room.state == "retiring":
            everybody = [person for person in present[room.id] if person.participant_id not in settled]
        else:
            everybody = [*declared(room, people), *present[room.id]]
            if not everybody:
                found[room.id] = _nobody_yet(tx, room, tandem_id)
                continue
            away = seats.keys() | _elsewhere(room, places, present)
            everybody = [person for person in everybody if person.participant_id not in away]
        by_id = {person.participant_id: person for person in everybody}
        found[room.id] = tuple(_reader(person) for person in by_id.values())
    return found


def _elsewhere(room: Room, places: Sequence[Room], present: Mapping[int, Sequence[Person]]) -> set[int]:
    """Return who is in a room of another platform and not in this one: that is their place."""
    others = [place for place in places if place.platform != room.platform and place.purpose == "tandem"]
    away = {person.participant_id for place in others if place.state == "open" for person in present[place.id]}
    return away - {person.participant_id for person in present[room.id]} if away else away


def declared(room: Room, people: Sequence[Person]) -> list[Person]:
    """Return those of the tandem's people that the room is for."""
    if room.city_id is not None:
        return [person for person in people if person.city_id == room.city_id]
    if room.language:
        return [person for person in people if person.reads[0] == room.language]
    return list(people)


def _reader(person: Person) -> Reader:
    return Reader(
        person.participant_id,
        person.name,
        person.reads,
        person.zone,
        person.city,
        person.quiet_hours,
        person.paused_until,
    )


def _nobody_yet(tx: Tx, room: Room, tandem_id: int) -> tuple[Reader, ...]:
    """Stand in for people who were not entered yet, so that they can read the room once they come."""
    cities = [city for city in tandems.cities(tx, tandem_id) if room.city_id in (None, city.id)]
    if room.language:
        speaking = [city for city in cities if room.language in city.languages] or cities[:1]
        return tuple(Reader(0, "", (room.language,), city.zone, city.name) for city in speaking)
    return tuple(Reader(0, "", tuple(city.languages), city.zone, city.name) for city in cities if city.languages)
