"""The worked example as sheets, and what happens when sheets are imported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from handlers.programme import files, importing
from handlers.programme.carrying import carry_out
from handlers.programme.exporting import book_of
from handlers.programme.gazetteer import Candidate, Gazetteer, nothing_known
from handlers.programme.planning import Plan
from handlers.programme.sheets import CITIES, PEOPLE, TANDEMS, Book
from storage import programme
from storage.database import Tx
from tests.support.stage import TEXTS, Stage

EXAMPLE = Path(__file__).parents[3] / "docs" / "example-programme"

PLACES: Mapping[str, Sequence[Candidate]] = {
    "Hamm": (
        Candidate("Hamm", "DE", "DE-NW", "Europe/Berlin", 51.68, 7.815, 178_967),
        Candidate("Hamm", "DE", "DE-HH", "Europe/Berlin", 53.56, 10.05, 37_989),
    ),
    "Utrecht": (
        Candidate("Utrecht", "NL", "", "Europe/Amsterdam", 52.09, 5.12, 376_435),
        Candidate("Utrecht", "ZA", "", "Africa/Johannesburg", -27.66, 30.32, 8_486),
    ),
    "Sofia": (Candidate("Sofia", "BG", "", "Europe/Sofia", 42.7, 23.32, 1_152_556),),
    "Basel": (Candidate("Basel", "CH", "CH-BS", "Europe/Zurich", 47.56, 7.59, 177_595),),
}


def known_places(names: Sequence[str]) -> Mapping[str, Sequence[Candidate]]:
    """Know a few places."""
    return {name: PLACES.get(name, ()) for name in names}


def example() -> Book:
    """Return the worked example."""
    book: dict[str, Sequence[Sequence[str]]] = {}
    for path in sorted(EXAMPLE.glob("*.csv")):
        book |= files.read(path.name, path.read_bytes())
    return book


def book(cities: Sequence[str] = (), tandems: Sequence[str] = (), people: Sequence[str] = ()) -> Book:
    """Return sheets of rows whose cells are separated by bars."""
    written = ((CITIES, cities), (TANDEMS, tandems), (PEOPLE, people))
    return {sheet.name: [sheet.headings, *(row.split("|") for row in rows)] for sheet, rows in written if rows}


def plan(stage: Stage, sheets: Book, gazetteer: Gazetteer = nothing_known) -> Plan:
    """Return what an import would do."""
    rules = importing.rules_of(stage.context, gazetteer)
    return importing.plan_book(sheets, stage.write(programme.facts), rules)


def wrong(found: Plan) -> list[str]:
    """Return what is wrong, with its place, in English."""
    return [f"{problem.place.name} {TEXTS.render(problem.line, 'en')}" for problem in found.problems]


def do(stage: Stage, sheets: Book, gazetteer: Gazetteer = nothing_known) -> Plan:
    """Import sheets in which nothing is wrong, and do what follows."""

    def work(tx: Tx) -> Plan:
        rules = importing.rules_of(stage.context, gazetteer)
        found = importing.plan_book(sheets, programme.facts(tx), rules)
        assert wrong(found) == []
        carry_out(tx, found, stage.context, stage.native())
        return replace(found)

    done = stage.write(work)
    stage.settle()
    return done


def exported(stage: Stage) -> Book:
    """Return the programme as sheets."""
    return book_of(stage.write(programme.facts), "matrix")
