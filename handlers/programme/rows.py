"""The rows of the sheets as values: each cell read by its own rule, and what cannot be read said with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from config.texts import LanguageNames, Line
from handlers.commands.kinds import LONGEST_NAME, TELEGRAM, echo, read_account, read_language, read_zone
from handlers.common.names import clean_name
from handlers.errors import UserError
from handlers.programme.sheets import CITIES, PEOPLE, POLICIES, TANDEMS, Book, Place, Problem, RawRow, raw_rows
from storage.people import ROLES
from storage.tandems import SHAPES

T = TypeVar("T")

# https://www.iso.org/iso-3166-country-codes.html: two letters for the country, up to three signs for its part.
_COUNTRY = re.compile("[A-Z]{2}")
_REGION = re.compile("[A-Z]{2}-[A-Z0-9]{1,3}|[A-Z0-9]{2,6}")
_SLUG = re.compile("[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class CityRow:
    """A city; what is empty (or None) is not said, and stays as it is."""

    place: Place
    name: str
    country: str = ""
    region: str = ""
    languages: tuple[str, ...] = ()
    zone: str = ""
    latitude: float | None = None
    longitude: float | None = None
    population: int | None = None
    telegram: str = ""


@dataclass(frozen=True, slots=True)
class TandemRow:
    """A tandem, with its cities as they were written."""

    place: Place
    slug: str
    name: str
    cities: tuple[str, ...]
    shape: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person, with their accounts on Matrix."""

    place: Place
    name: str
    city: str
    role: str
    reads: tuple[str, ...]
    writes: str
    zone: str
    accounts: tuple[str, ...]


@dataclass(slots=True)
class Rows:
    """Everything that could be read, and what could not."""

    cities: list[CityRow] = field(default_factory=list)
    tandems: list[TandemRow] = field(default_factory=list)
    people: list[PersonRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read(book: Book, offered: Sequence[str]) -> Rows:
    """Read all sheets. ``offered`` are the languages that the programme translates."""
    raw, problems = raw_rows(book)
    rows = Rows(problems=problems)
    for row in raw:
        reader = _Reader(row, offered)
        match row.sheet:
            case CITIES.name:
                city = reader.city()
                rows.cities += [] if reader.problems else [city]
            case TANDEMS.name:
                tandem = reader.tandem()
                rows.tandems += [] if reader.problems else [tandem]
            case PEOPLE.name:
                person = reader.person()
                rows.people += [] if reader.problems else [person]
        rows.problems += reader.problems
    return rows


class _Reader:
    """Reads one row, and collects what is wrong in it."""

    def __init__(self, row: RawRow, offered: Sequence[str]) -> None:
        self.problems: list[Problem] = []
        self._row = row
        self._offered = tuple(offered)

    def city(self) -> CityRow:
        """Read the row of a city."""
        latitude = self._read("latitude", None, lambda cell: _number(cell, 90))
        longitude = self._read("longitude", None, lambda cell: _number(cell, 180))
        if (latitude is None) != (longitude is None) and not self.problems:
            self._wrong("latitude" if latitude is None else "longitude", Line("programme-wrong-half-position"))
        return CityRow(
            place=self._row.place("city"),
            name=self._name("city"),
            country=self._read("country", "", lambda cell: _matching(cell, cell.upper(), _COUNTRY, "DE")),
            region=self._read("region", "", lambda cell: _matching(cell, cell.upper(), _REGION, "DE-NW")),
            languages=self._languages("languages"),
            zone=self._read("zone", "", read_zone),
            latitude=latitude,
            longitude=longitude,
            population=self._read("population", None, _count),
            telegram=self._read("telegram", "", lambda cell: _one_of(cell, POLICIES)),
        )

    def tandem(self) -> TandemRow:
        """Read the row of a tandem."""
        cities = tuple(self._row.list("cities"))
        if not cities:
            self._wrong("cities", Line("programme-wrong-missing"))
        return TandemRow(
            place=self._row.place("cities"),
            slug=self._read("tandem", "", lambda cell: _matching(cell, cell.casefold(), _SLUG, "geestland-vari")),
            name=self._read("name", "", lambda cell: _cleaned(cell, 200)),
            cities=cities,
            shape=self._read("shape", "", lambda cell: _one_of(cell, SHAPES)),
        )

    def person(self) -> PersonRow:
        """Read the row of a person."""
        accounts = []
        for given in self._row.list("matrix"):
            try:
                found = read_account(given)
            except UserError as error:
                self._wrong("matrix", error.line)
            else:
                if found == TELEGRAM:
                    self._wrong("matrix", Line("commands-not-an-account", {"given": echo(given)}))
                accounts.append(found)
        return PersonRow(
            place=self._row.place("name"),
            name=self._name("name"),
            city=self._read("city", "", lambda cell: _cleaned(cell, LONGEST_NAME)),
            role=self._read("role", "", lambda cell: _one_of(cell, ROLES)),
            reads=self._languages("languages"),
            writes=next(iter(self._languages("writes")), ""),
            zone=self._read("zone", "", read_zone),
            accounts=tuple(dict.fromkeys(accounts)),
        )

    def _read(self, column: str, otherwise: T, rule: Callable[[str], T]) -> T:
        cell = self._row.cells.get(column, "")
        if not cell:
            return otherwise
        try:
            return rule(cell)
        except UserError as error:
            self._wrong(column, error.line)
            return otherwise

    def _name(self, column: str) -> str:
        if not self._row.cells.get(column, ""):
            self._wrong(column, Line("programme-wrong-missing"))
        return self._read(column, "", lambda cell: _cleaned(cell, LONGEST_NAME))

    def _languages(self, column: str) -> tuple[str, ...]:
        found = []
        for given in self._row.list(column):
            try:
                language = read_language(given)
            except UserError as error:
                self._wrong(column, error.line)
                continue
            if language not in self._offered:
                names = {"language": LanguageNames((language,)), "possible": LanguageNames(self._offered)}
                self._wrong(column, Line("commands-language-not-offered", {**names}))
            found.append(language)
        return tuple(dict.fromkeys(found))

    def _wrong(self, column: str, line: Line) -> None:
        self.problems.append(Problem(self._row.place(column), line))


def _cleaned(cell: str, longest: int) -> str:
    if len(cell) > longest:
        raise UserError("commands-too-long", most=longest)
    found = clean_name(cell, longest=longest)
    if not found:
        raise UserError("commands-not-a-name", given=echo(cell))
    return found


def _matching(cell: str, wanted: str, form: re.Pattern[str], example: str) -> str:
    if not form.fullmatch(wanted):
        raise UserError("programme-wrong-form", given=echo(cell), example=example)
    return wanted


def _one_of(cell: str, possible: tuple[str, ...]) -> str:
    found = cell.casefold()
    if found not in possible:
        raise UserError("commands-unknown-shape", given=echo(cell), possible=", ".join(possible))
    return found


def _number(cell: str, most: int) -> float:
    """Read degrees, with a point or a comma before the fraction."""
    try:
        found = float(cell.replace(",", "."))
    except ValueError:
        found = float("nan")
    if not -most <= found <= most:
        raise UserError("programme-wrong-form", given=echo(cell), example="53.617")
    return found


def _count(cell: str) -> int:
    """Read a count: digits, in groups of three or not; spreadsheets may add an empty fraction."""
    digits = re.sub(r"\.0+$", "", cell)
    if re.fullmatch(r"\d{1,3}(?:([.,’'\s])\d{3})(?:\1\d{3})*", digits):
        digits = re.sub(r"\D", "", digits)
    if not re.fullmatch(r"[0-9]{1,9}", digits):
        raise UserError("programme-wrong-form", given=echo(cell), example="30788")
    return int(digits)
