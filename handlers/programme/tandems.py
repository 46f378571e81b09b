"""What an import would do about tandems."""

from __future__ import annotations

from collections.abc import Sequence

from config.texts import Line
from handlers.common.finding import free_slug
from handlers.programme.planning import Item, Plan, TandemDeed, Town, Towns, as_cells, differing, said, twice
from handlers.programme.rows import TandemRow
from handlers.programme.sheets import Problem
from storage.models import Tandem
from storage.programme import Facts

MOST_CITIES = 8


def plan_tandems(plan: Plan, rows: Sequence[TandemRow], facts: Facts, towns: Towns) -> None:
    """Plan the rows of tandems. A row means the tandem with its short name, else the one of the same cities."""
    slug_of_city = {city.id: city.slug for city in facts.cities}
    by_slug = {tandem.slug: tandem for tandem, _ in facts.tandems}
    by_cities = {frozenset(slug_of_city[city] for city in members): tandem for tandem, members in facts.tandems}
    members_of = {tandem.id: [slug_of_city[city] for city in members] for tandem, members in facts.tandems}
    slugs = set(by_slug)
    resolved = [(row, _cities(plan, row, towns)) for row in rows]
    keys = [row.slug or "+".join(sorted(town.slug for town in cities or ())) for row, cities in resolved]
    repeated = twice(keys)
    entered: set[frozenset[str]] = set()
    for index, (row, cities) in enumerate(resolved):
        if cities is None:
            continue
        own = frozenset(town.slug for town in cities)
        tandem = by_slug.get(row.slug) if row.slug else by_cities.get(own)
        if index in repeated or (tandem is None and own in entered):
            plan.problems.append(Problem(row.place, Line("programme-wrong-twice")))
        elif tandem is not None:
            _change(plan, row, tandem, cities, members_of[tandem.id])
        elif own in by_cities:
            other = by_cities[own]
            line = Line("tandems-exists", {"tandem": other.name, "slug": other.slug})
            plan.problems.append(Problem(row.place, line))
        else:
            entered.add(own)
            _enter(plan, row, cities, slugs)


def _cities(plan: Plan, row: TandemRow, towns: Towns) -> list[Town] | None:
    """Return the cities that a row names, or nothing, with the problem noted."""
    found: list[Town] = []
    for given in row.cities:
        town = towns.find(given)
        if town is None:
            plan.problems.append(Problem(row.place, Line("programme-wrong-city", {"given": given[:64]})))
            return None
        if town in found:
            plan.problems.append(Problem(row.place, Line("tandems-city-twice", {"city": town.name})))
            return None
        found.append(town)
    if not 2 <= len(found) <= MOST_CITIES:
        line = Line("programme-wrong-count", {"most": MOST_CITIES})
        plan.problems.append(Problem(row.place, line))
        return None
    return found


def _change(plan: Plan, row: TandemRow, tandem: Tandem, cities: Sequence[Town], members: Sequence[str]) -> None:
    if {town.slug for town in cities} != set(members):
        line = Line("programme-wrong-other-cities", {"tandem": tandem.name})
        plan.problems.append(Problem(row.place, line))
        return
    changed, before, after = differing(tandem, said({"name": row.name, "shape": row.shape}))
    if changed:
        deed = TandemDeed(row.place, tandem.slug, tandem.id, changed.get("name", ""), changed.get("shape", ""))
        plan.tandems.append(deed)
    plan.add(Item("changed" if changed else "untouched", row.place, tandem.name, before, after))


def _enter(plan: Plan, row: TandemRow, cities: Sequence[Town], slugs: set[str]) -> None:
    slug = row.slug or free_slug("-".join(town.slug for town in cities), slugs.__contains__)
    slugs.add(slug)
    name = row.name or " – ".join(town.name for town in cities)
    shape = row.shape or "shared"
    plan.tandems.append(TandemDeed(row.place, slug, None, name, shape, tuple(town.slug for town in cities)))
    after = {"tandem": slug, "cities": [town.name for town in cities], "shape": shape}
    plan.add(Item("new", row.place, name, {}, as_cells(after)))
