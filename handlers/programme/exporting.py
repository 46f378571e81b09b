"""The programme as the sheets that an import reads: importing them again changes nothing."""

from __future__ import annotations

from handlers.common import policy
from handlers.programme.planning import shown
from handlers.programme.sheets import CITIES, PEOPLE, SEPARATOR, SEPARATORS, TANDEMS, Book
from storage import people, tandems
from storage.database import Tx
from storage.models import City
from storage.programme import Facts


def book_of(facts: Facts, platform: str) -> Book:
    """Return the sheets: cities, running tandems, and people who have not left, with accounts on one platform."""
    cities = {city.id: city for city in facts.cities}
    towns = [[city.name, *(shown(getattr(city, name)) for name in CITIES.headings[1:])] for city in facts.cities]
    tandems = [
        [tandem.slug, SEPARATOR.join(_called(cities[member]) for member in members), tandem.name, tandem.shape]
        for tandem, members in facts.tandems
    ]
    people = []
    for person in facts.people:
        home = cities[person.city_id].name if person.city_id is not None else ""
        accounts = SEPARATOR.join(native_id for where, native_id in person.accounts if where == platform)
        reads = SEPARATOR.join(person.reads)
        people.append([person.name, home, person.role, reads, person.writes, person.zone, accounts])
    return {
        CITIES.name: [CITIES.headings, *towns],
        TANDEMS.name: [TANDEMS.headings, *tandems],
        PEOPLE.name: [PEOPLE.headings, *people],
    }


def book_of_tandem(tx: Tx, tandem_id: int, platform: str) -> Book:
    """Return the sheets of one tandem, also of one that ended: without accounts, and with the names only that may be
    shown on a platform.
    """
    tandem = tandems.get(tx, tandem_id)
    members = tandems.cities(tx, tandem_id)
    if tandem is None:
        return {}
    towns = [[city.name, *(shown(getattr(city, name)) for name in CITIES.headings[1:])] for city in members]
    listed = [city for city in members if not policy.hides_names(city.telegram, platform)]
    names = [
        [person.name, city.name, "", SEPARATOR.join(person.reads), "", "", ""]
        for city in listed
        for person in people.of_city(tx, city.id)
    ]
    row = ["", SEPARATOR.join(_called(city) for city in members), tandem.name, tandem.shape]
    return {
        CITIES.name: [CITIES.headings, *towns],
        TANDEMS.name: [TANDEMS.headings, row],
        PEOPLE.name: [PEOPLE.headings, *names],
    }


def _called(city: City) -> str:
    """Return how a list of cities names one: by its short name where its name looks like a list itself."""
    return city.slug if any(sign in city.name for sign in SEPARATORS) else city.name
