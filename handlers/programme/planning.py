"""What an import would do, as values: the rows' fates, and the deeds that follow from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from handlers.common.finding import fold
from handlers.programme.gazetteer import Gazetteer
from handlers.programme.sheets import Place, Problem
from storage.programme import Facts

Kind = Literal["new", "changed", "untouched"]


@dataclass(frozen=True, slots=True)
class Item:
    """What becomes of one row. ``before`` and ``after`` hold what differs, as the cells would say it."""

    kind: Kind
    place: Place
    name: str
    before: dict[str, str] = field(default_factory=dict)
    after: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CityDeed:
    """A city to enter (no ``city_id``) or to change."""

    slug: str
    city_id: int | None
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class TandemDeed:
    """A tandem to enter (no ``tandem_id``), or to change: its name, its shape."""

    place: Place
    slug: str
    tandem_id: int | None
    name: str
    shape: str
    cities: tuple[str, ...] = ()
    """Short names, for a new one."""


@dataclass(frozen=True, slots=True)
class PersonDeed:
    """A person to enter (no ``person_id``) or to change, and accounts that become theirs."""

    person_id: int | None
    city: str
    """The short name of the city they come to; empty: no change."""
    values: dict[str, Any]
    accounts: tuple[str, ...] = ()


@dataclass(slots=True)
class Plan:
    """Everything that an import would do. It is carried out only without ``problems``."""

    items: list[Item] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    cities: list[CityDeed] = field(default_factory=list)
    tandems: list[TandemDeed] = field(default_factory=list)
    people: list[PersonDeed] = field(default_factory=list)

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.cities or self.tandems or self.people)

    def count(self, kind: Kind) -> int:
        """Return how many rows are new, changed or untouched."""
        return sum(item.kind == kind for item in self.items)

    def add(self, item: Item) -> None:
        """Take in what becomes of a row."""
        self.items.append(item)


@dataclass(frozen=True, slots=True)
class Rules:
    """What an import depends on besides the rows and the programme."""

    offered: tuple[str, ...]
    """The languages that the programme translates."""
    language: str
    """The team's."""
    platform: str
    """Where accounts are invited; empty: nowhere."""
    own_accounts: frozenset[str]
    """The bot's own."""
    appointed: frozenset[str]
    """Accounts, each with its platform, that the settings name as coordinators."""
    gazetteer: Gazetteer


@dataclass(frozen=True, slots=True)
class Town:
    """A city as the other sheets see it: known, or about to be."""

    slug: str
    name: str
    languages: tuple[str, ...]


@dataclass(slots=True)
class Towns:
    """The cities that rows may name, by name and by short name."""

    by_word: dict[str, Town] = field(default_factory=dict)

    @classmethod
    def of(cls, facts: Facts) -> Towns:
        """Return those that there are."""
        towns = cls()
        for city in facts.cities:
            towns.add(Town(city.slug, city.name, tuple(city.languages)))
        return towns

    def add(self, town: Town) -> None:
        """Enter a city, in the place of one with the same short name."""
        self.by_word[fold(town.slug)] = town
        self.by_word[fold(town.name)] = town

    def find(self, given: str) -> Town | None:
        """Return the city with exactly this name or short name."""
        return self.by_word.get(fold(given))


def shown(value: Any) -> str:
    """Return a value as a cell says it."""
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


def differing(known: Any, wanted: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str], dict[str, str]]:
    """Return what of the wanted values differs from what is known: the values, and both sides as cells say them."""
    changed, before, after = {}, {}, {}
    for name, value in wanted.items():
        was = getattr(known, name)
        if shown(was) != shown(value):
            changed[name], before[name], after[name] = value, shown(was), shown(value)
    return changed, before, after


def said(values: dict[str, Any]) -> dict[str, Any]:
    """Return those values that a row says."""
    return {name: value for name, value in values.items() if value not in ("", None, (), [])}


def as_cells(values: dict[str, Any]) -> dict[str, str]:
    """Return values as cells say them, without those that are empty."""
    return {name: shown(value) for name, value in values.items() if shown(value)}


def twice(words: Sequence[str]) -> set[int]:
    """Return the indices of words that were there before."""
    seen: set[str] = set()
    repeated = set()
    for index, word in enumerate(words):
        if word in seen:
            repeated.add(index)
        seen.add(word)
    return repeated
