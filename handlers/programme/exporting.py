"""The programme as the sheets that an import reads: importing them again changes nothing."""

from __future__ import annotations

from handlers.programme.planning import shown
from handlers.programme.sheets import CITIES, PEOPLE, SEPARATOR, SEPARATORS, TANDEMS, Book
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


def _called(city: City) -> str:
    """Return how a list of cities names one: by its short name where its name looks like a list itself."""
    return city.slug if any(sign in city.name for sign in SEPARATORS) else city.name
