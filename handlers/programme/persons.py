"""What an import would do about people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from config.texts import Line
from handlers.common.finding import fold
from handlers.programme.planning import Item, PersonDeed, Plan, Rules, Town, Towns, as_cells, differing, said
from handlers.programme.rows import PersonRow
from handlers.programme.sheets import Problem
from storage.models import City
from storage.programme import Facts, Person

COORDINATOR = "coordinator"


@dataclass(slots=True)
class _Crowd:
    """Who is known, by account and by city and name; and whom rows have named so far."""

    by_account: dict[str, Person]
    by_name: dict[tuple[str, str], list[Person]]
    city_of: dict[int, City]
    platform: str
    appointed: frozenset[str]
    named: set[int] = field(default_factory=set)
    entered: set[tuple[str, str]] = field(default_factory=set)
    given: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, facts: Facts, rules: Rules) -> _Crowd:
        city_of = {city.id: city for city in facts.cities}
        by_account: dict[str, Person] = {}
        by_name: dict[tuple[str, str], list[Person]] = {}
        for person in facts.people:
            home = city_of[person.city_id].slug if person.city_id is not None else ""
            by_name.setdefault((home, fold(person.name)), []).append(person)
            by_account |= {native_id: person for where, native_id in person.accounts if where == rules.platform}
        return cls(by_account, by_name, city_of, rules.platform, rules.appointed)


def plan_people(plan: Plan, rows: Sequence[PersonRow], facts: Facts, towns: Towns, rules: Rules) -> None:
    """Plan the rows of people. A row means the person with its account, else the one of its city with its name."""
    crowd = _Crowd.of(facts, rules)
    lowered: dict[int, Problem] = {}
    for row in rows:
        town = towns.find(row.city) if row.city else None
        problem = _check(row, town, rules)
        found: Person | Line | None = problem if problem is not None else _find(crowd, row, town)
        if isinstance(found, Line):
            plan.problems.append(Problem(row.place, found))
        elif found is None:
            _enter(plan, row, town, rules)
        else:
            _change(plan, row, town, found, crowd)
            if found.role == COORDINATOR and row.role not in ("", COORDINATOR):
                lowered[found.id] = Problem(row.place, Line("roles-last", {"name": found.name}))
    _keep_one(plan, facts, lowered)


def _keep_one(plan: Plan, facts: Facts, lowered: Mapping[int, Problem]) -> None:
    """Somebody has to stay a coordinator, as where a role is taken away in the chat."""
    stay = (known for known in facts.people if known.role == COORDINATOR and known.id not in lowered)
    come = any(deed.values.get("role") == COORDINATOR for deed in plan.people)
    if lowered and not come and not any(known.accounts for known in stay):
        plan.problems.extend(lowered.values())


def _check(row: PersonRow, town: Town | None, rules: Rules) -> Line | None:
    """Return what is wrong with a row by itself."""
    if row.city and town is None:
        return Line("programme-wrong-city", {"given": row.city})
    if row.accounts and not rules.platform:
        return Line("programme-wrong-no-matrix")
    if rules.own_accounts & set(row.accounts):
        return Line("tandems-not-the-bot")
    return None


def _find(crowd: _Crowd, row: PersonRow, town: Town | None) -> Person | Line | None:
    """Return whom a row means, nobody for somebody new, or what is wrong."""
    again = crowd.given & set(row.accounts)
    crowd.given |= set(row.accounts)
    owners = {
        crowd.by_account[account].id: crowd.by_account[account]
        for account in row.accounts
        if account in crowd.by_account
    }
    if again or len(owners) > 1:
        return Line("programme-wrong-account-twice", {"account": min(again or set(row.accounts))})
    key = (town.slug if town is not None else "", fold(row.name))
    namesakes = crowd.by_name.get(key, [])
    found = next(iter(owners.values()), None)
    if found is None and len(namesakes) > 1:
        return Line("programme-wrong-namesakes", {"name": row.name, "count": len(namesakes)})
    found = found or next(iter(namesakes), None)
    if found is None:
        if key in crowd.entered and not row.accounts:
            return Line("programme-wrong-twice")
        crowd.entered.add(key)
        if not town and row.role in ("", "participant"):
            return Line("programme-wrong-no-city")
        return _role_problem(row, ())
    if found.id in crowd.named:
        return Line("programme-wrong-twice")
    crowd.named.add(found.id)
    return _home_problem(crowd, town, found) or _role_problem(row, found.accounts) or _named(crowd, row, found) or found


def _named(crowd: _Crowd, row: PersonRow, known: Person) -> Line | None:
    """Whom the settings name stays a coordinator: the next start would appoint them again."""
    accounts = {f"{platform}:{native_id}" for platform, native_id in known.accounts}
    if known.role != COORDINATOR or row.role in ("", COORDINATOR) or not accounts & crowd.appointed:
        return None
    return Line("roles-settings", {"name": known.name})


def _home_problem(crowd: _Crowd, town: Town | None, known: Person) -> Line | None:
    home = crowd.city_of.get(known.city_id or 0)
    if town is None or home is None or home.slug == town.slug:
        return None
    return Line("tandems-other-city", {"name": known.name, "city": home.name})


def _role_problem(row: PersonRow, accounts: Sequence[Any]) -> Line | None:
    """A role is confirmed by an account; a link alone never grants one."""
    if row.role in ("", "participant") or row.accounts or accounts:
        return None
    return Line("programme-wrong-role", {"role": row.role})


def _enter(plan: Plan, row: PersonRow, town: Town | None, rules: Rules) -> None:
    reads = row.reads or (town.languages if town is not None else ()) or (rules.language,)
    values: dict[str, Any] = {
        "name": row.name,
        "role": row.role or "participant",
        "reads": list(reads),
        "writes": row.writes or reads[0],
        "zone": row.zone or None,
    }
    plan.people.append(PersonDeed(None, town.slug if town is not None else "", values, row.accounts))
    cells = {"city": town.name if town is not None else "", **values, "matrix": row.accounts}
    cells["languages"] = cells.pop("reads")
    del cells["name"]
    plan.add(Item("new", row.place, row.name, {}, as_cells(cells)))


def _change(plan: Plan, row: PersonRow, town: Town | None, known: Person, crowd: _Crowd) -> None:
    wanted = said({"name": row.name, "role": row.role, "reads": list(row.reads), "writes": row.writes})
    changed, before, after = differing(known, wanted | said({"zone": row.zone}))
    if "reads" in changed:
        before["languages"], after["languages"] = before.pop("reads"), after.pop("reads")
    own = [native_id for where, native_id in known.accounts if where == crowd.platform]
    added = tuple(account for account in row.accounts if account not in own)
    if added:
        before["matrix"], after["matrix"] = ", ".join(own), ", ".join([*own, *added])
    comes = town.slug if town is not None and known.city_id is None else ""
    if comes and town is not None:
        before["city"], after["city"] = "", town.name
    if changed or added or comes:
        plan.people.append(PersonDeed(known.id, comes, changed, added))
    kind = "changed" if after else "untouched"
    plan.add(Item(kind, row.place, known.name, before, after))  # type: ignore[arg-type]
