"""What an import would do about cities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from config.texts import Line
from handlers.common.finding import fold, free_slug, slug_of
from handlers.programme.gazetteer import Candidate, completed, is_complete
from handlers.programme.planning import CityDeed, Item, Plan, Rules, Town, Towns, as_cells, differing, said, twice
from handlers.programme.rows import CityRow
from handlers.programme.sheets import Problem
from storage.models import City
from storage.programme import Facts


def plan_cities(plan: Plan, rows: Sequence[CityRow], facts: Facts, towns: Towns, rules: Rules) -> None:
    """Plan the rows of cities; those that are new or changed are seen by the other sheets as they will be."""
    known = {word: city for city in facts.cities for word in (fold(city.name), fold(city.slug))}
    wanted = [row.name for row in rows if fold(row.name) not in known and not is_complete(row)]
    candidates = rules.gazetteer(wanted) if wanted else {}
    repeated = twice([fold(row.name) for row in rows])
    slugs = {city.slug for city in facts.cities}
    for index, row in enumerate(rows):
        city = known.get(fold(row.name))
        if index in repeated:
            plan.problems.append(Problem(row.place, Line("tandems-city-twice", {"city": row.name})))
        elif city is not None:
            _change(plan, row, city, towns)
        else:
            _enter(plan, row, candidates.get(row.name, ()), towns, rules, slugs)


def _values(row: CityRow) -> dict[str, Any]:
    names = ("country", "region", "languages", "zone", "latitude", "longitude", "population", "telegram")
    values = said({name: getattr(row, name) for name in names})
    return values | ({"languages": list(row.languages)} if row.languages else {})


def _change(plan: Plan, row: CityRow, city: City, towns: Towns) -> None:
    changed, before, after = differing(city, _values(row))
    if changed:
        plan.cities.append(CityDeed(city.slug, city.id, changed))
    plan.add(Item("changed" if changed else "untouched", row.place, city.name, before, after))
    towns.add(Town(city.slug, city.name, tuple(changed.get("languages", city.languages))))


def _enter(
    plan: Plan, row: CityRow, candidates: Sequence[Candidate], towns: Towns, rules: Rules, slugs: set[str]
) -> None:
    found = completed(row, candidates, rules.offered)
    if isinstance(found, Problem):
        plan.problems.append(found)
        # The other sheets may name it all the same: one mistake is said once.
        towns.add(Town(slug_of(row.name, "city"), row.name, row.languages))
        return
    slug = free_slug(slug_of(found.name, "city"), slugs.__contains__)
    slugs.add(slug)
    values = {"name": found.name, **_values(found)}
    plan.cities.append(CityDeed(slug, None, {"slug": slug, **values}))
    plan.add(Item("new", row.place, found.name, {}, as_cells({k: v for k, v in values.items() if k != "name"})))
    towns.add(Town(slug, found.name, found.languages))
