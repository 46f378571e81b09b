"""To whom an announcement goes: which rooms and windows that are, and who reads it there. Nobody reads it twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from config.texts import Line, Names, Value
from handlers.common import finding
from handlers.common.passages import languages_for
from handlers.common.readers import Reader, readers_of_rooms
from handlers.errors import UserError
from storage import people, readers as stored, tandems
from storage.database import Tx
from storage.models import Room

ALL = "all"
CITY = "city:"


@dataclass(frozen=True, slots=True)
class Target:
    """A room or window that is to show an announcement."""

    room: Room
    readers: tuple[Reader, ...]
    meant: frozenset[int]
    """Those of them for whom it is."""
    hosted: bool
    """Whether what is said there may be translated by a hosted engine."""

    def languages(self, language: str) -> tuple[str, ...]:
        """Return the languages in which something written in one is read there."""
        return languages_for([reader.reads for reader in self.readers], language)


@dataclass(frozen=True, slots=True)
class Reach:
    """How many an announcement reaches."""

    rooms: int
    windows: int
    people: int
    others: int
    """People for whom it is not, and who read it all the same, because they share a room with those."""


# --- naming it --------------------------------------------------------------------------------------------------


def resolve(tx: Tx, given: Sequence[str]) -> list[str]:
    """Return an audience as it is kept. A name is a city's where it is one, else a tandem's.

    Raises ``UserError`` with what there is.
    """
    found: list[str] = []
    for name in given:
        if name.casefold() == ALL:
            return [ALL]
        city = finding.known_city(tx, name.removeprefix(CITY))
        if city is not None:
            found.append(CITY + city.slug)
        elif name.startswith(CITY):
            raise UserError("broadcast-unknown", given=name.removeprefix(CITY))
        else:
            found.append(finding.tandem(tx, name).slug)
    return list(dict.fromkeys(found))


def named(tx: Tx, audience: Sequence[str]) -> Value:
    """Return how an audience is called."""
    if ALL in audience:
        return Line("broadcast-everybody")
    names: list[str] = []
    for slug in audience:
        city = people.city_by_slug(tx, slug.removeprefix(CITY)) if slug.startswith(CITY) else None
        tandem = tandems.by_slug(tx, slug)
        names.append(city.name if city is not None else tandem.name if tandem is not None else slug)
    return Names(tuple(names))


# --- finding its rooms ------------------------------------------------------------------------------------------


def targets(tx: Tx, audience: Sequence[str]) -> list[Target]:
    """Return the rooms and windows that reach an audience, in a stable order.

    Who has several places in their tandems is reached in one of them, as far as others do not need the rest.
    """
    found: dict[int, Target] = {}
    for tandem_id, cities in _wanted(tx, audience).items():
        for target in _of_tandem(tx, tandem_id, cities):
            known = found.get(target.room.id)
            found[target.room.id] = _together(known, target) if known is not None else target
    covered: set[int] = set()
    kept: list[Target] = []
    # Rooms first: who reads in one needs no window, but a room cannot leave out one of its readers.
    for target in sorted(found.values(), key=lambda each: (each.room.purpose != "tandem", -len(each.meant))):
        if target.meant and target.meant <= covered:
            continue
        covered |= target.meant
        kept.append(target)
    return sorted(kept, key=lambda each: each.room.id)


def reach(found: Iterable[Target]) -> Reach:
    """Count rooms, windows and people."""
    rooms = windows = 0
    meant: set[int] = set()
    reading: set[int] = set()
    for target in found:
        if target.room.purpose == "tandem":
            rooms += 1
        else:
            windows += 1
        meant |= target.meant
        reading |= {reader.participant_id for reader in target.readers if reader.participant_id}
    return Reach(rooms, windows, len(meant), len(reading - meant))


def _wanted(tx: Tx, audience: Sequence[str]) -> dict[int, frozenset[int] | None]:
    """Return the tandems that an audience touches; for which of their cities, where not for all."""
    if ALL in audience:
        return {tandem.id: None for tandem in tandems.running(tx)}
    wanted: dict[int, frozenset[int] | None] = {}
    for slug in audience:
        if not slug.startswith(CITY):
            tandem = tandems.by_slug(tx, slug)
            if tandem is not None and tandem.state != "ended":
                wanted[tandem.id] = None
            continue
        city = people.city_by_slug(tx, slug.removeprefix(CITY))
        for tandem in tandems.of_city(tx, city.id) if city is not None else ():
            known = wanted.get(tandem.id, frozenset())
            if known is not None and city is not None:
                wanted[tandem.id] = known | {city.id}
    return wanted


def _of_tandem(tx: Tx, tandem_id: int, cities: frozenset[int] | None) -> list[Target]:
    """Return a tandem's places in which people of these cities (of all, where none are named) read."""
    tandem, places = stored.around(tx, tandem_id)
    crowd = stored.people(tx, tandem_id)
    if tandem is None or not places:
        return []
    of_them = {person.participant_id for person in crowd if cities is None or person.city_id in cities}
    read = readers_of_rooms(tx, tandem_id, places, crowd)
    found = []
    for room in places:
        known = {reader.participant_id for reader in read[room.id]} - {0}
        meant = frozenset(known if cities is None else known & of_them)
        # A room that waits for its people shows them later what was announced.
        waits = room.purpose == "tandem" and room.state != "retiring" and not known and read[room.id]
        ours = cities is None or room.city_id in cities
        if meant or (waits and ours):
            found.append(Target(room, tuple(read[room.id]), meant, tandem.hosted_engines))
    return found


def _together(one: Target, other: Target) -> Target:
    """Return a window through which somebody takes part in two tandems."""
    readers = {reader.participant_id: reader for reader in (*one.readers, *other.readers)}
    return Target(one.room, tuple(readers.values()), one.meant | other.meant, one.hosted and other.hosted)
