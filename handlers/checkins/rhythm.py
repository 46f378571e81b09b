"""When a rhythm happens: wall times of a zone, and the instants that they are by the zone database of now.

Wall time and zone are what people agreed on, so 10:00 stays 10:00 across a clock change. Two rules for the nights
of a change, which are shown to the people whenever they apply: a wall time that is **skipped** (02:30 in spring)
becomes the first instant after the gap (03:00); one that comes **twice** (02:30 in autumn) is the first of the two.

An occurrence is known by the **day** it was planned for, never by its instant: the zone database may be updated
between planning and firing, and then the instant moves, the day does not. Whoever continues, continues after the last
day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.common.when.calendar import day_in_month, last_of_month
from handlers.common.when.clocks import Change as Change, Occurrence as Occurrence, resolve as resolve
from handlers.common.when.values import Beat, Rhythm as Rhythm

_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DifferenceChange:
    """The clocks of two places came to differ by something else."""

    before: timedelta
    """How much the second clock was ahead of the first."""
    after: timedelta


def occurrences(rhythm: Rhythm, after: date | datetime) -> Iterator[Occurrence]:
    """Return the times of a rhythm after a day, or after an aware instant, without end unless it has one.

    Give the day of the last occurrence to continue: that neither doubles nor loses one, whatever happened to the
    clocks, or to what is known of them, in between.
    """
    if isinstance(after, datetime):
        since = after.astimezone(ZoneInfo(rhythm.zone)).date()
        for day in days(rhythm, since - 2 * _DAY):
            found = resolve(day, rhythm.at, rhythm.zone)
            if found.instant > after:
                yield found
        return
    for day in days(rhythm, after + _DAY):
        yield resolve(day, rhythm.at, rhythm.zone)


def days(rhythm: Rhythm, since: date) -> Iterator[date]:
    """Return the days of a rhythm from a day on, in order, each once."""
    since = max(since, rhythm.first)
    for day in _of_weeks(rhythm, since) if rhythm.beat.unit == "week" else _of_months(rhythm, since):
        if rhythm.until is not None and day > rhythm.until:
            return
        if day >= since:
            yield day


def ahead(first: str, second: str, at: datetime) -> timedelta:
    """Return how much the clock of the second zone is ahead of the first's at an aware instant; negative if behind."""
    one, other = (at.astimezone(ZoneInfo(zone)).utcoffset() for zone in (first, second))
    return (other or timedelta()) - (one or timedelta())


def difference_changes(zone_a: str, zone_b: str, first: datetime, second: datetime) -> DifferenceChange | None:
    """Return how the difference between two zones' clocks changes from one aware instant to another, if it does.

    Then people in ``zone_b`` meet at another local time than the last time, and have to be told.
    """
    before, after = ahead(zone_a, zone_b, first), ahead(zone_a, zone_b, second)
    return DifferenceChange(before, after) if before != after else None


def _of_weeks(rhythm: Rhythm, since: date) -> Iterator[date]:
    """Weeks begin on Monday and are counted from the week of the rhythm's very first day."""
    weekdays = sorted(set(rhythm.beat.weekdays))
    start = min(rhythm.first + timedelta(days=(weekday - rhythm.first.weekday()) % 7) for weekday in weekdays)
    step = rhythm.beat.every * _WEEK
    monday = start - timedelta(days=start.weekday())
    monday += max(0, (since - monday) // step) * step
    while monday <= date.max - step - _WEEK:
        for weekday in weekdays:
            yield monday + timedelta(days=weekday)
        monday += step


def _of_months(rhythm: Rhythm, since: date) -> Iterator[date]:
    """Months are counted from the one of the rhythm's very first day."""
    beat = rhythm.beat
    count = rhythm.first.year * 12 + rhythm.first.month - 1
    if _in_month(beat, *divmod(count, 12)) < rhythm.first:
        count += 1
    count += max(0, (since.year * 12 + since.month - 1 - count) // beat.every) * beat.every
    while count < date.max.year * 12:
        yield _in_month(beat, *divmod(count, 12))
        count += beat.every


def _in_month(beat: Beat, year: int, month_from_0: int) -> date:
    month = month_from_0 + 1
    if beat.nth is not None:
        return day_in_month(year, month, beat.nth, beat.weekdays[0])
    return min(last_of_month(year, month), date(year, month, 1) + ((beat.day or 1) - 1) * _DAY)
