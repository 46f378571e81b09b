"""What an import would do, and what is wrong, as lines: the same on the command line and in the chat."""

from __future__ import annotations

from config.texts import Line, Value
from handlers.programme.planning import Item, Plan
from handlers.programme.sheets import Problem


def described(item: Item) -> Line:
    """Return what becomes of a row."""
    data = {"place": item.place.name, "name": item.name}
    if item.kind == "new":
        values = "; ".join(f"{name}: {value}" for name, value in item.after.items())
        return Line("programme-plan-new", {**data, "values": values})
    values = "; ".join(f"{name}: {item.before.get(name) or '–'} → {value}" for name, value in item.after.items())
    return Line("programme-plan-changed", {**data, "values": values})


def wrong(problem: Problem) -> Line:
    """Return what is wrong, and where: sheet, row and column."""
    place = problem.place
    data: dict[str, Value] = {"place": place.name, "what": problem.line}
    if place.column:
        return Line("programme-plan-wrong", {**data, "column": place.column})
    return Line("programme-plan-wrong-sheet", data)


def counted(plan: Plan) -> Line:
    """Return how many rows are new, changed, untouched and wrong."""
    new, changed, untouched = (plan.count(kind) for kind in ("new", "changed", "untouched"))
    data = {"new": new, "changed": changed, "untouched": untouched, "wrong": len(plan.problems)}
    return Line("programme-plan", {**data})


def changes_of(plan: Plan, most: int) -> list[Line]:
    """Return the rows that are new or changed, at most so many."""
    return _first([described(item) for item in plan.items if item.kind != "untouched"], most)


def problems_of(plan: Plan, most: int) -> list[Line]:
    """Return what is wrong, at most so much."""
    return _first([wrong(problem) for problem in plan.problems], most)


def _first(lines: list[Line], most: int) -> list[Line]:
    rest = len(lines) - most
    return lines if rest <= 0 else [*lines[:most], Line("programme-plan-more", {"count": rest})]
