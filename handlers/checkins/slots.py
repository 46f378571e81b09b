"""Finding a time that suits everybody: candidates inside everyone's working hours and days, scored, with their reasons.

Pure: who takes part, when they work and are away, and which days are public holidays, come in as values. A candidate
is dropped if it is in somebody's quiet hours, or if a city would have nobody who can come. What is left is scored from
0 to 100 (see ``_score``), and each slot says why it stands where it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from handlers.checkins import fitting
from handlers.checkins.fitting import Holidays, Party as Party
from handlers.checkins.holidays import public_holidays
from handlers.checkins.rhythm import Rhythm, occurrences

GRID = timedelta(minutes=30)
_DAY = timedelta(days=1)
_ABSENT, _FAR, _HOUR, _LATER, _UNFAIR, _STRAIN = 40.0, 2.0, 1.5, 0.25, 5.0, 3.0
"""What is taken from 100: for everybody absent, a day or an hour away from the rhythm, a day later, each time that a
city bore the strain more often than the others, and full strain."""


class Reason(StrEnum):
    """Why a slot stands where it stands. What its data hold is said with each."""

    EVERYBODY = "everybody"
    """All can come. Data: none."""
    ABSENT = "absent"
    """Some cannot. ``city``, ``count``."""
    RHYTHM = "rhythm"
    """It is where the rhythm would have been. Data: none."""
    NEAR = "near"
    """It is not. ``days`` from the nearest time of the rhythm: later, negative if earlier, 0 at another hour."""
    EARLY = "early"
    """For this city it is near the beginning of its working hours. ``city``, ``at`` ("08:30", there)."""
    LATE = "late"
    """Near their end. The same."""
    TURN = "turn"
    """It was the others who had that hour before. ``city``."""


@dataclass(frozen=True, slots=True)
class Because:
    """A reason and its data."""

    reason: Reason
    data: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that was found."""

    start: datetime
    """Aware, UTC."""
    end: datetime
    score: float
    """0 to 100."""
    can: tuple[tuple[str, int, int], ...]
    """For each city, how many of its people can come, and how many there are."""
    bears: str
    """The city that has the early or the late hour, or an empty text. Count it when the slot is taken."""
    because: tuple[Because, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for."""

    first: date
    """Days are those of ``zone``."""
    last: date
    zone: str
    """The tandem's."""
    duration: timedelta = timedelta(hours=1)
    rhythm: Rhythm | None = None
    past: Mapping[str, int] = field(default_factory=dict)
    """How often each city bore the strain before."""
    not_before: datetime | None = None
    """Aware; nothing begins earlier."""
    most: int = 5


def find(parties: Sequence[Party], search: Search, holidays: Holidays = public_holidays) -> list[Slot]:
    """Return the best slots, best first, at most one a day; none if nothing suits.

    Everybody who takes part is a party; without any there is no slot.
    """
    best: dict[date, Slot] = {}
    place = ZoneInfo(search.zone)
    for slot in _candidates(parties, search, holidays):
        day = slot.start.astimezone(place).date()
        if day not in best or _rank(slot) < _rank(best[day]):
            best[day] = slot
    return sorted(best.values(), key=_rank)[: search.most]


def check(
    parties: Sequence[Party], start: datetime, search: Search, holidays: Holidays = public_holidays
) -> Slot | None:
    """Return the slot that an aware instant would be, or ``None`` if it suits a city not at all or is at night."""
    day = start.astimezone(ZoneInfo(search.zone)).date()
    wide = day - 2 * _DAY, day + 2 * _DAY
    calendar = fitting.Calendar(parties, *wide, search.duration, holidays)
    return _slot(start.astimezone(UTC), calendar, search, _rhythm_times(search, day))


def holidays_at(parties: Sequence[Party], start: datetime, language: str) -> dict[str, str]:
    """Return the names of the public holidays that an aware instant falls on, by city, in a language."""
    found: dict[str, str] = {}
    for party in parties:
        day = start.astimezone(ZoneInfo(party.zone)).date()
        names = public_holidays(party.country, party.region, day, day, language) if party.country else {}
        found.update((party.city, name) for name in names.values())
    return found


def _rank(slot: Slot) -> tuple[float, datetime]:
    return -slot.score, slot.start


def _candidates(parties: Sequence[Party], search: Search, holidays: Holidays) -> Iterator[Slot]:
    if not parties:
        return
    calendar = fitting.Calendar(parties, search.first - 2 * _DAY, search.last + 2 * _DAY, search.duration, holidays)
    place = ZoneInfo(search.zone)
    day = search.first
    while day <= search.last:
        around = _rhythm_times(search, day)
        midnight = datetime.combine(day, time(), place).astimezone(UTC)
        end = datetime.combine(day + _DAY, time(), place).astimezone(UTC)
        for number in range((end - midnight) // GRID):
            start = midnight + number * GRID
            if search.not_before is None or start >= search.not_before:
                slot = _slot(start, calendar, search, around)
                if slot is not None:
                    yield slot
        day += _DAY


def _rhythm_times(search: Search, day: date) -> list[datetime]:
    """Return the times of the rhythm around a day: the nearest one is among them."""
    if search.rhythm is None:
        return []
    found: list[datetime] = []
    for occurrence in occurrences(search.rhythm, max(search.rhythm.first, day - timedelta(days=63)) - _DAY):
        found.append(occurrence.instant)
        if occurrence.day > day:
            break
    return found[-3:]


def _slot(start: datetime, calendar: fitting.Calendar, search: Search, around: Sequence[datetime]) -> Slot | None:
    fit = calendar.fit(start)
    if fit is None:
        return None
    score, because = 100.0, []
    people = sum(all_of for _, _, all_of in fit.can)
    absent = Counter({city: all_of - can for city, can, all_of in fit.can if can < all_of})
    # The city with the fewest counts as much as all together, so that no city is left with one person.
    worst = min(can / all_of for _, can, all_of in fit.can)
    score -= _ABSENT * (absent.total() / people + 1 - worst) / 2
    because += [Because(Reason.ABSENT, {"city": city, "count": count}) for city, count in absent.items()]
    because = because or [Because(Reason.EVERYBODY)]
    near = min(around, key=lambda instant: abs(instant - start), default=None)
    if near is not None:
        days, hours = _distance(start, near, search.zone)
        score -= min(20.0, _FAR * abs(days)) + min(6.0, _HOUR * hours)
        because.append(Because(Reason.NEAR, {"days": days}) if start != near else Because(Reason.RHYTHM))
    else:
        score -= _LATER * (start.astimezone(ZoneInfo(search.zone)).date() - search.first).days
    score -= _STRAIN * fit.strain
    if fit.bears:
        past = [search.past.get(city, 0) for city, _, _ in fit.can]
        more = search.past.get(fit.bears, 0) - min(past)
        score -= _UNFAIR * min(4, more) + _STRAIN * fit.uneven
        at = {"city": fit.bears, "at": fit.bears_at}
        because.append(Because(Reason.EARLY if fit.early else Reason.LATE, at))
        if not more and max(past) > min(past):
            because.append(Because(Reason.TURN, {"city": fit.bears}))
    return Slot(start, start + search.duration, max(0.0, round(score, 2)), fit.can, fit.bears, tuple(because))


def _distance(start: datetime, near: datetime, zone: str) -> tuple[int, float]:
    """Return how many days later by the calendar of a zone, and how many hours apart by its clock."""
    one, other = (instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for instant in (start, near))
    apart = timedelta(hours=one.hour - other.hour, minutes=one.minute - other.minute)
    return (one.date() - other.date()).days, abs(apart / timedelta(hours=1))
