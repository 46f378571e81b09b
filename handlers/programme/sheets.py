"""What a programme looks like as a spreadsheet: three sheets, their columns, and how a place in them is named.

The headings are English words, like the names of commands; they are the words that the log uses, too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from config.texts import LANGUAGES, Line
from storage.people import ROLES
from storage.tandems import SHAPES

Table = Sequence[Sequence[str]]
"""Rows of cells, as texts; the first row holds the headings."""
Book = Mapping[str, Table]
"""Sheets by name."""

COMMENT = "#"
"""A row whose first cell begins so is not read: the template's examples are such rows."""
HELP = "help"
"""A sheet for people; it is never read."""
POLICIES = ("allow", "names", "absent", "never")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and what may be chosen in it, if that is a list."""

    name: str
    choices: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name and columns."""

    name: str
    columns: tuple[Column, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings in their order."""
        return tuple(column.name for column in self.columns)


CITIES = Sheet(
    "cities",
    (
        Column("city", required=True),
        Column("country"),
        Column("region"),
        Column("languages"),
        Column("zone"),
        Column("latitude"),
        Column("longitude"),
        Column("population"),
        Column("telegram", POLICIES),
    ),
)
TANDEMS = Sheet(
    "tandems",
    (
        Column("tandem"),
        Column("cities", required=True),
        Column("name"),
        Column("shape", SHAPES),
    ),
)
PEOPLE = Sheet(
    "people",
    (
        Column("name", required=True),
        Column("city"),
        Column("role", ROLES),
        Column("languages"),
        Column("writes", LANGUAGES),
        Column("zone"),
        Column("matrix"),
    ),
)
SHEETS = (CITIES, TANDEMS, PEOPLE)
SEPARATOR = ", "
"""Between several values of one cell."""
SEPARATORS = ",;+\n"
"""What may stand between them instead."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a spreadsheet. ``row`` counts from 1, as programs show it; ``column`` is a heading, or empty."""

    sheet: str
    row: int
    letter: str = ""
    column: str = ""

    @property
    def name(self) -> str:
        """The place in the signs of spreadsheets: ``people!C7``."""
        return f"{self.sheet}!{self.letter}{self.row}" if self.row else self.sheet


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong, and where."""

    place: Place
    line: Line


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it was written: cells by heading, without white space around them. Cells that are missing are empty."""

    sheet: str
    number: int
    cells: Mapping[str, str]
    letters: Mapping[str, str]

    def place(self, column: str = "") -> Place:
        """Return where a cell of it is; the row itself if no column is named."""
        return Place(self.sheet, self.number, self.letters.get(column, ""), column)

    def list(self, column: str) -> list[str]:
        """Return the values of a cell that may hold several, separated by commas, semicolons or plus signs."""
        cell = self.cells.get(column, "")
        for other in SEPARATORS:
            cell = cell.replace(other, ",")
        return list(dict.fromkeys(filter(None, (part.strip() for part in cell.split(",")))))


def letter_of(index: int) -> str:
    """Return the letters of a column that is counted from 0: A, B, … Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def raw_rows(book: Book) -> tuple[list[RawRow], list[Problem]]:
    """Return the rows of all sheets, and what is wrong with names and headings."""
    known = {sheet.name: sheet for sheet in SHEETS}
    rows: list[RawRow] = []
    problems: list[Problem] = []
    for name, table in book.items():
        wanted = name.strip().casefold()
        if wanted == HELP:
            continue
        if wanted not in known:
            line = Line("programme-wrong-sheet", {"given": name[:40], "possible": ", ".join(known)})
            problems.append(Problem(Place(name[:40], 0), line))
            continue
        found, wrong = _of_sheet(known[wanted], table)
        rows += found
        problems += wrong
    if not rows and not problems:
        line = Line("programme-wrong-empty", {"possible": ", ".join(known)})
        problems.append(Problem(Place(CITIES.name, 0), line))
    return rows, problems


def _of_sheet(sheet: Sheet, table: Table) -> tuple[list[RawRow], list[Problem]]:
    """Return a sheet's rows; none of them where its headings are wrong, since nobody knows then what they mean."""
    if not any(any(cell.strip() for cell in row) for row in table):
        return [], []
    headings = [cell.strip().casefold() for cell in table[0]]
    problems = _wrong_headings(sheet, headings)
    if problems:
        return [], problems
    indices = {name: index for index, name in enumerate(headings) if name}
    letters = {name: letter_of(index) for name, index in indices.items()}
    rows = []
    for number, cells in enumerate(table[1:], start=2):
        values = [cell.strip() for cell in cells]
        first = next(filter(None, values), "")
        if first and not first.startswith(COMMENT):
            by_name = {name: values[index] if index < len(values) else "" for name, index in indices.items()}
            rows.append(RawRow(sheet.name, number, by_name, letters))
    return rows, []


def _wrong_headings(sheet: Sheet, headings: Sequence[str]) -> list[Problem]:
    problems = []
    possible = ", ".join(sheet.headings)
    for index, name in enumerate(headings):
        place = Place(sheet.name, 1, letter_of(index), name)
        if name and name not in sheet.headings:
            line = Line("programme-wrong-heading", {"given": name[:40], "possible": possible})
            problems.append(Problem(place, line))
        elif name and headings.index(name) != index:
            problems.append(Problem(place, Line("programme-wrong-heading-twice", {"given": name})))
    for column in sheet.columns:
        if column.required and column.name not in headings:
            line = Line("programme-wrong-no-heading", {"heading": column.name})
            problems.append(Problem(Place(sheet.name, 1), line))
    return problems
