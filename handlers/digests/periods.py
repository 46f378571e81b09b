"""When digests come, and which days each is about: wall times and dates on the calendar of a zone. Pure."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import get_args
from zoneinfo import ZoneInfo

from config.digests import Digests, Weekday
from handlers.digests.report import Audience, Period
from storage.models import DigestPlan

DAY = timedelta(days=1)
WEEKS = 12
"""Weeks that are looked at for a tandem's health, and shown as its activity."""
LOOK = 800
"""Days to both sides in which a due day is looked for: milestones may be far apart."""
WEEKDAYS: tuple[str, ...] = get_args(Weekday)
KINDS = {
    "team.weekly": "week",
    "team.monthly": "month",
    "team.milestone": "so_far",
    "coordinators.daily": "day",
    "tandem.monthly": "month",
    "funders.quarterly": "quarter",
}
"""Every digest that comes by itself, and of which kind its period is."""


@dataclass(frozen=True, slots=True)
class Plan:
    """When a digest comes: on which days, at what time by the clock of which zone."""

    name: str
    on: bool
    weekday: int
    month_day: int
    hour: time
    zone: str
    milestones: tuple[date, ...] = ()
    paused: bool = False

    @property
    def audience(self) -> Audience:
        """Who gets it."""
        return Audience(self.name.partition(".")[0])

    @property
    def kind(self) -> str:
        """Of which kind its periods are."""
        return KINDS[self.name]


def plans(settings: Digests, zone: str, said: dict[str, DigestPlan]) -> dict[str, Plan]:
    """Return all plans by name: those of the settings, changed by what was said in the chat."""
    wanted = {
        "team.weekly": "weekly" in settings.team,
        "team.monthly": "monthly" in settings.team,
        "team.milestone": bool(settings.milestones),
        "coordinators.daily": settings.coordinators == "daily",
        "tandem.monthly": settings.tandems == "monthly",
        "funders.quarterly": settings.funders == "quarterly",
    }
    at = time.fromisoformat(settings.hour)
    weekday = WEEKDAYS.index(settings.weekday)
    by_settings = {
        name: Plan(name, on, weekday, settings.month_day, at, settings.zone or zone, tuple(sorted(settings.milestones)))
        for name, on in wanted.items()
    }
    return {name: _as_said(plan, said.get(name)) for name, plan in by_settings.items()}


def _as_said(plan: Plan, said: DigestPlan | None) -> Plan:
    if said is None:
        return plan
    changed = replace(plan, paused=said.paused, hour=time.fromisoformat(said.hour) if said.hour else plan.hour)
    if said.day is None:
        return changed
    if said.day == "never":
        return replace(changed, on=False)
    changed = replace(changed, on=True)
    if said.day in WEEKDAYS:
        return replace(changed, weekday=WEEKDAYS.index(said.day))
    return replace(changed, month_day=int(said.day)) if said.day.isdecimal() else changed


def is_due_on(plan: Plan, day: date) -> bool:
    """Tell whether it comes on a day of its calendar."""
    match plan.name:
        case "team.weekly":
            return day.weekday() == plan.weekday
        case "team.milestone":
            return day in plan.milestones
        case "coordinators.daily":
            return day.weekday() < WEEKDAYS.index("saturday")
        case "funders.quarterly":
            return day.day == plan.month_day and day.month % 3 == 1
    return day.day == plan.month_day


def instant(day: date, at: time, zone: str) -> datetime:
    """Return what a wall time is in UTC; one that is skipped in spring is as long after midnight as its clock says."""
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)


def next_due(plan: Plan, after: datetime) -> tuple[date, datetime] | None:
    """Return the day and the instant at which it comes next after an instant; None: never."""
    first = after.astimezone(ZoneInfo(plan.zone)).date()
    return next((found for found in _dues(plan, first, DAY) if found[1] > after), None)


def latest_due(plan: Plan, now: datetime) -> tuple[date, datetime] | None:
    """Return the day and the instant at which it ought to have come last; None: never yet."""
    first = now.astimezone(ZoneInfo(plan.zone)).date()
    return next((found for found in _dues(plan, first, -DAY) if found[1] <= now), None)


def _dues(plan: Plan, first: date, step: timedelta) -> Iterator[tuple[date, datetime]]:
    if plan.on and not plan.paused:
        days = (first + step * number for number in range(LOOK))
        yield from ((day, instant(day, plan.hour, plan.zone)) for day in days if is_due_on(plan, day))


def period_before(plan: Plan, day: date) -> Period:
    """Return the days that the digest is about that comes on a day: whole ones, up to the day before."""
    match plan.kind:
        case "month":
            return month(day.replace(day=1) - DAY, plan.zone)
        case "quarter":
            last = day.replace(day=1) - DAY
            return Period(_months_before(last.replace(day=1), 2), last, plan.zone, "quarter")
        case "day":
            # Monday's is about the weekend, too.
            return Period(day - DAY * (3 if day.weekday() == 0 else 1), day - DAY, plan.zone, "day")
        case "so_far":
            former = [one for one in plan.milestones if one < day]
            return Period(former[-1] if former else day - timedelta(days=365), day - DAY, plan.zone, "so_far")
    return Period(day - 7 * DAY, day - DAY, plan.zone, "week")


def so_far(kind: str, today: date, zone: str) -> Period:
    """Return the days up to today of a period that is not over."""
    first = {
        "month": today.replace(day=1),
        "quarter": today.replace(day=1, month=(today.month - 1) // 3 * 3 + 1),
        "day": today,
    }.get(kind, today - 6 * DAY)
    return Period(first, today, zone, "so_far")


def month(day: date, zone: str) -> Period:
    """Return the month of a day."""
    last = calendar.monthrange(day.year, day.month)[1]
    return Period(day.replace(day=1), day.replace(day=last), zone, "month")


def _months_before(first: date, months: int) -> date:
    for _ in range(months):
        first = (first - DAY).replace(day=1)
    return first


def before(period: Period) -> Period:
    """Return the period before one: the month or quarter before it, else as many days."""
    last = period.first - DAY
    if period.kind == "month":
        return month(last, period.zone)
    if period.kind == "quarter":
        return replace(period, first=_months_before(period.first, 3), last=last)
    return replace(period, first=period.first - (period.last - period.first) - DAY, last=last)


def bounds(period: Period) -> tuple[datetime, datetime]:
    """Return the instants at which a period begins and is over."""
    return (
        instant(period.first, time(), period.zone),
        instant(period.last + DAY, time(), period.zone),
    )


def weeks(period: Period) -> tuple[datetime, ...]:
    """Return the borders of the weeks up to a period's end, at midnight."""
    end = period.last + DAY
    return tuple(instant(end - 7 * DAY * number, time(), period.zone) for number in range(WEEKS, -1, -1))


def key(period: Period) -> str:
    """Return what tells a period from all others of an audience."""
    return f"{period.kind}:{period.first}:{period.last}"
