"""Who can come at an instant: working hours and days, holidays, absences and quiet hours, each by the own clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from config.working import Week
from handlers.common.when.values import Span

Holidays = Callable[[str, str, date, date], Mapping[date, str]]
"""The public holidays of a country and a region between two days: see ``holidays.public_holidays``."""
WORKDAYS = frozenset(range(5))
_EDGE = 120
"""Minutes from the beginning or the end of the working hours that are less pleasant than those between."""
_UNEVEN = 30
"""Minutes by which one city has to be worse off than the best off, so that one speaks of its hour."""
_HOUR = 60


@dataclass(frozen=True, slots=True)
class Party:
    """A person who takes part. Times are wall times of ``zone``; a quiet span may go over midnight."""

    city: str
    zone: str
    country: str = ""
    region: str = ""
    hours: tuple[time, time] = (time(9), time(17))
    days: frozenset[int] = WORKDAYS
    """Monday is 0."""
    absences: tuple[Span, ...] = ()
    quiet: tuple[time, time] | None = None
    week: Week = ()
    """Hours of each weekday, in the place of ``hours`` and ``days``."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well an instant suits."""

    can: tuple[tuple[str, int, int], ...]
    """For each city, how many can come, and how many there are."""
    strain: float
    """How near the edge of the working hours it is for all together, from 0 to 1."""
    bears: str = ""
    """The city that is worse off than the others."""
    bears_at: str = ""
    """What its clock shows."""
    early: bool = False
    uneven: float = 0.0
    """How much worse off, from 0 to 1."""


@dataclass(slots=True)
class _Group:
    """People whose clocks, hours and days are the same: they are looked at once."""

    party: Party
    zone: ZoneInfo
    off: frozenset[date]
    spans: tuple[tuple[int, int] | None, ...]
    """From which minute until which they work on each weekday."""
    members: list[Party] = field(default_factory=list)


class Calendar:
    """When the parties can meet for a duration, between two days, both included."""

    def __init__(
        self, parties: Sequence[Party], first: date, last: date, duration: timedelta, holidays: Holidays
    ) -> None:
        self._minutes = int(duration / timedelta(minutes=1))
        self._cities: dict[str, list[_Group]] = {}
        groups: dict[tuple[object, ...], _Group] = {}
        for party in parties:
            key = (party.city, party.zone, party.country, party.region, party.quiet, *_spans(party))
            if key not in groups:
                off = frozenset(holidays(party.country, party.region, first, last)) if party.country else frozenset()
                groups[key] = _Group(party, ZoneInfo(party.zone), off, _spans(party))
                self._cities.setdefault(party.city, []).append(groups[key])
            groups[key].members.append(party)

    def fit(self, start: datetime) -> Fit | None:
        """Return how well an aware instant suits, or ``None`` if it is at night for somebody or a city has nobody."""
        can: list[tuple[str, int, int]] = []
        strains: dict[str, tuple[float, bool, str]] = {}
        for city, groups in self._cities.items():
            able = total = 0
            for group in groups:
                local = start.astimezone(group.zone)
                minute = local.hour * _HOUR + local.minute
                if _is_quiet(minute, self._minutes, group.party.quiet):
                    return None
                total += len(group.members)
                day = local.date()
                span = group.spans[day.weekday()]
                if span is None or not self._works(span, day, minute, group):
                    continue
                able += sum(not any(day in away for away in party.absences) for party in group.members)
                strain, early = self._strain(span, minute)
                if city not in strains or strain > strains[city][0]:
                    strains[city] = (strain, early, f"{local:%H:%M}")
            if not able:
                return None
            can.append((city, able, total))
        return _fit(tuple(can), strains)

    def _works(self, span: tuple[int, int], day: date, minute: int, group: _Group) -> bool:
        return span[0] <= minute and minute + self._minutes <= span[1] and day not in group.off

    def _strain(self, span: tuple[int, int], minute: int) -> tuple[float, bool]:
        """Return 1 at the very edge of the working hours, 0 at a distance from it; and whether it is the early one."""
        after, before = minute - span[0], span[1] - minute - self._minutes
        return max(0.0, 1 - min(after, before) / _EDGE), after <= before


def _spans(party: Party) -> tuple[tuple[int, int] | None, ...]:
    week = party.week or tuple(party.hours if day in party.days else None for day in range(7))
    return tuple((_minutes(hours[0]), _minutes(hours[1])) if hours is not None else None for hours in week)


def _fit(can: tuple[tuple[str, int, int], ...], strains: Mapping[str, tuple[float, bool, str]]) -> Fit:
    strain = sum(of_city for of_city, _, _ in strains.values()) / len(strains)
    city = max(strains, key=lambda name: strains[name][0])
    worst, early, clock = strains[city]
    uneven = worst - min(of_city for of_city, _, _ in strains.values())
    if uneven * _EDGE < _UNEVEN:
        return Fit(can, strain)
    return Fit(can, strain, city, clock, early, uneven)


def _is_quiet(minute: int, duration: int, quiet: tuple[time, time] | None) -> bool:
    """Tell whether any part of a meeting is in quiet hours, which may go over midnight."""
    if quiet is None:
        return False
    begin, end = _minutes(quiet[0]), _minutes(quiet[1])
    spans = [(begin, end)] if begin <= end else [(begin, 24 * _HOUR), (0, end)]
    spans += [(first + 24 * _HOUR, last + 24 * _HOUR) for first, last in spans]
    return any(minute < last and first < minute + duration for first, last in spans)


def _minutes(at: time) -> int:
    return at.hour * _HOUR + at.minute
