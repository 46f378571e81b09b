"""An import as a plan: from the bytes of a file, or from sheets that were read already. All of it is pure.

A cell that is empty says nothing, and a row that is missing removes nothing. Importing the same again changes nothing.
"""

from __future__ import annotations

from handlers.common.platforms import for_rooms
from handlers.context import Context
from handlers.programme import files, rows
from handlers.programme.cities import plan_cities
from handlers.programme.gazetteer import Gazetteer
from handlers.programme.persons import plan_people
from handlers.programme.planning import Plan, Rules, Towns
from handlers.programme.sheets import Book
from handlers.programme.tandems import plan_tandems
from storage.programme import Facts


def rules_of(context: Context, gazetteer: Gazetteer) -> Rules:
    """Return what an import depends on besides the rows and the programme."""
    return Rules(
        offered=tuple(context.settings.translation.languages),
        language=context.settings.programme.language,
        platform=for_rooms(context),
        own_accounts=frozenset(context.accounts.values()),
        appointed=frozenset(context.settings.programme.coordinators),
        gazetteer=gazetteer,
    )


def plan_file(name: str, data: bytes, facts: Facts, rules: Rules) -> Plan:
    """Return what an import of a file would do. Raises ``UserError`` for a file that cannot be read."""
    return plan_book(files.read(name, data), facts, rules)


def plan_book(book: Book, facts: Facts, rules: Rules) -> Plan:
    """Return what an import of these sheets would do."""
    return plan(rows.read(book, rules.offered), facts, rules)


def plan(read: rows.Rows, facts: Facts, rules: Rules) -> Plan:
    """Return what an import of these rows would do. Pure."""
    found = Plan(problems=list(read.problems))
    towns = Towns.of(facts)
    plan_cities(found, read.cities, facts, towns, rules)
    plan_tandems(found, read.tandems, facts, towns)
    plan_people(found, read.people, facts, towns, rules)
    found.problems.sort(key=lambda problem: problem.place)
    return found
