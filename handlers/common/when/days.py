"""Days: "tomorrow", "next Tuesday", "3. August", "24.11.", "the last Friday of the month", "in zwei Wochen"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from handlers.common.when.calendar import add_months, day_in_month, following, make
from handlers.common.when.scanning import Bag, Piece, Scan
from handlers.common.when.values import LAST, Why

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_RELATIVE = {"today": 0, "tomorrow": 1, "day_after_tomorrow": 2}
_MOST = 366
_WEEKS = {"this_week": 0, "next_week": 1, "week_after_next": 2}


class Written(NamedTuple):
    """A date as it was written: without a year, or with."""

    month: int
    day: int
    year: int | None = None
    either: bool = False
    """Whether the other order of day and month would do as well."""


class Weekday(NamedTuple):
    """A weekday (Monday is 0), and "next" or "coming" if that was said."""

    weekday: int
    which: str = ""


Dates = list[tuple[date, frozenset[Why]]]
_NONE: frozenset[Why] = frozenset()


def day_pieces(scan: Scan, at: int) -> Iterator[Piece]:
    """Yield what names a day, and begins at an index."""
    for kind, count in _RELATIVE.items():
        yield from ((end, "day", scan.today + count * _DAY) for end, _ in scan.says(at, kind))
    for kind, count in _WEEKS.items():
        monday = scan.today - scan.today.weekday() * _DAY + count * _WEEK
        yield from ((end, "week", monday) for end, _ in scan.says(at, kind))
    yield from ((end, "written", written) for end, written in _written(scan, at))
    yield from ((end, "weekday", weekday) for end, weekday in _weekdays(scan, at))
    yield from ((end, "day", day) for end, day in _of_month(scan, at))
    yield from ((end, "day", day) for end, day in _in(scan, at))
    for start, weekday in scan.says(at, "weekday"):  # "Tuesday in two weeks" is counted from Tuesday.
        coming = scan.today + (weekday - scan.today.weekday()) % 7 * _DAY
        yield from ((end, "day", coming + count * _WEEK) for end, count in _counted(scan, start, "weeks"))
    for start, _ in scan.says(at, "day_of_month"):
        yield from ((end, "number", number) for end, number in _lone_day(scan, start))
    if scan.digits(at):  # In words, "third" is as likely the third of something else.
        yield from ((end, "number", number) for end, number in scan.ordinal(at) if 1 <= number <= 31)


def bare_pieces(scan: Scan, at: int) -> Iterator[Piece]:
    """Yield a number right behind a weekday: "Tuesday 24" is a day of the month."""
    after = {end + scan.mark(end, ",") for start in range(max(0, at - 5), at) for end, _ in scan.says(start, "weekday")}
    if at in after:
        yield from ((end, "number", number) for end, number in _lone_day(scan, at))


def _lone_day(scan: Scan, at: int) -> Iterator[tuple[int, int]]:
    """Yield a number in digits that is not the first part of a time or a date."""
    digits = scan.digits(at)
    more = scan.mark(at + 1, ":.,/-") and scan.digits(at + 2) and scan.tokens[at + 2].glued
    if len(digits) in (1, 2) and 1 <= int(digits) <= 31 and not more:
        yield at + 1, int(digits)


def dates_of(bag: Bag, scan: Scan) -> Dates:
    """Return the days that the pieces can mean together; none if they name no day."""
    weekday = bag.get("weekday")
    day, written, week, number = (bag.get(name) for name in ("day", "written", "week", "number"))
    if sum(piece is not None for piece in (day, written, week, number)) > 1:
        return []
    found: Dates = []
    if isinstance(day, date):
        found = [(day, _NONE)]
    elif isinstance(written, Written):
        found = _dates_of_written(written, scan.today)
    elif isinstance(number, int):
        found = _dates_of_number(number, weekday, scan.today)
    elif isinstance(week, date):
        return [(week + weekday.weekday * _DAY, _NONE)] if isinstance(weekday, Weekday) else []
    elif isinstance(weekday, Weekday):
        return _dates_of_weekday(weekday, scan.today)
    return _agreeing(found, weekday, scan.today) if isinstance(weekday, Weekday) else found


def _agreeing(found: Dates, weekday: Weekday, today: date) -> Dates:
    """Return the days that are such a weekday. If none is, one of the two was a mistake: both are asked about."""
    agreeing = [(day, why) for day, why in found if day.weekday() == weekday.weekday]
    if agreeing or not found:
        return agreeing
    day = found[0][0]
    near = day + _DAY * ((weekday.weekday - day.weekday() + 3) % 7 - 3)
    if near < today:
        near += _WEEK
    return [(choice, frozenset({Why.CONTRADICTION})) for choice in (day, near)]


def _dates_of_weekday(weekday: Weekday, today: date) -> Dates:
    ahead = (weekday.weekday - today.weekday()) % 7
    if weekday.which == "next":
        coming = today + _DAY * (ahead or 7)
        of_next_week = today - today.weekday() * _DAY + _WEEK + weekday.weekday * _DAY
        if coming != of_next_week:
            return [(day, frozenset({Why.NEXT})) for day in (coming, of_next_week)]
        return [(coming, _NONE)]
    if ahead == 0:
        return [(day, frozenset({Why.TODAY})) for day in (today, today + _WEEK)]
    return [(today + ahead * _DAY, _NONE)]


def _dates_of_written(written: Written, today: date) -> Dates:
    """Without a year it is the next such day."""
    orders = [(written.month, written.day)]
    if written.either and written.month != written.day and written.day <= 12:
        orders.append((written.day, written.month))
    found: Dates = []
    for month, day in orders:
        if written.year is not None:
            made = make(written.year, month, day)
            days = [made] if made else []
        else:
            days = following(month, day, today, 1)
        found += [(day, frozenset({Why.ORDER}) if len(orders) > 1 else _NONE) for day in days]
    return found


def _dates_of_number(number: int, weekday: object, today: date) -> Dates:
    """The next month that has such a day; only the next one that fits, if a weekday was said."""
    months = [add_months(today, count) for count in range(3)]
    made = [make(month.year, month.month, number) for month in months]
    days = [day for day in made if day is not None and day >= today]
    if isinstance(weekday, Weekday):
        days = [day for day in days[:1] if day.weekday() == weekday.weekday]
    return [(day, _NONE) for day in days[:1]]


def _weekdays(scan: Scan, at: int) -> Iterator[tuple[int, Weekday]]:
    """ "Tuesday", "next Tuesday", "mardi prochain"."""
    for kind in ("weekday", "weekdays"):
        for end, weekday in scan.says(at, kind):
            yield end, Weekday(weekday)
            for which in ("next", "coming"):
                yield from ((after, Weekday(weekday, which)) for after, _ in scan.says(end, which))
    for which in ("next", "coming"):
        for start, _ in scan.says(at, which):
            yield from ((end, Weekday(weekday, which)) for end, weekday in scan.says(start, "weekday"))


def _written(scan: Scan, at: int) -> Iterator[tuple[int, Written]]:
    """ "2026-11-24", "24.11.2026", "24.11.", "24/11", "24 November 2026", "Nov 24th"."""
    if at < scan.end and scan.tokens[at].kind == "iso":
        iso = scan.tokens[at].text
        if len(iso) == 10 and make(*map(int, iso.split("-"))):
            year, month, day = map(int, iso.split("-"))
            yield at + 1, Written(month, day, year)
        return
    yield from _in_digits(scan, at)
    for end, day in [*_day_number(scan, at)]:
        for start in scan.fillers(end, 2):
            for after, month in scan.says(start, "month"):
                yield from _with_year(scan, after, month, day)
    for end, month in scan.says(at, "month"):
        for start in scan.fillers(end, 1):
            for after, day in _day_number(scan, start):
                if not (scan.mark(after, ":") or (scan.mark(after, ".") and scan.digits(after + 1))):
                    yield from _with_year(scan, after, month, day)


def _day_number(scan: Scan, at: int) -> Iterator[tuple[int, int]]:
    digits = scan.digits(at)
    if digits and len(digits) <= 2 and 1 <= int(digits) <= 31:
        yield at + 1, int(digits)
    yield from ((end, day) for end, day in scan.ordinal(at) if 1 <= day <= 31)


def _with_year(scan: Scan, at: int, month: int, day: int) -> Iterator[tuple[int, Written]]:
    if make(2024, month, day) is None:  # A leap year: 29 February is a date.
        return
    yield at, Written(month, day)
    start = at + 1 if scan.mark(at, ",") else at
    for index in scan.fillers(start, 1):
        year = scan.digits(index)
        if len(year) == 4 and make(int(year), month, day) and 2000 <= int(year) <= 2100:
            yield index + 1, Written(month, day, int(year))


def _in_digits(scan: Scan, at: int) -> Iterator[tuple[int, Written]]:
    """With full stops the day comes first everywhere in Europe; with strokes, English has both orders."""
    first, second = scan.digits(at), scan.digits(at + 2)
    if not (0 < len(first) <= 2 and 0 < len(second) <= 2) or not scan.mark(at + 1, "./-"):
        return
    sign = scan.tokens[at + 1].text
    if sign != "." and not scan.tokens[at + 2].glued:
        return
    either = sign != "." and not scan.words.day_first
    orders = [(int(second), int(first))]
    if either and int(second) > 12:
        orders = [(int(first), int(second))]
    for month, day in orders:
        if make(2024, month, day) is None:
            continue
        end = at + 3
        both = either and int(second) <= 12
        if scan.mark(end, sign):
            year = scan.digits(end + 1)
            if len(year) == 4 and make(int(year), month, day):
                yield end + 2, Written(month, day, int(year), both)
            if len(year) == 2 and scan.tokens[end + 1].glued and make(2000 + int(year), month, day):
                yield end + 2, Written(month, day, 2000 + int(year), both)
            if sign == ".":
                yield end + 1, Written(month, day)
        if sign != "-" or scan.words.hyphen_dates:
            yield end, Written(month, day, None, both)


def _of_month(scan: Scan, at: int) -> Iterator[tuple[int, date]]:
    """The n-th or last weekday of this month, the next one, or one that is named; never one that is over."""
    nths = [*scan.ordinal(at), *((end, LAST) for end, _ in scan.says(at, "last"))]
    for after, nth in nths:
        if nth not in (LAST, 1, 2, 3, 4):
            continue
        for start in scan.fillers(after, 1):
            for behind, weekday in scan.says(start, "weekday"):
                yield from _of_which_month(scan, behind, nth, weekday)


def _of_which_month(scan: Scan, at: int, nth: int, weekday: int) -> Iterator[tuple[int, date]]:
    today = scan.today
    ahead = [day_in_month(month.year, month.month, nth, weekday) for month in (today, add_months(today, 1))]
    for end, _ in scan.says(at, "of_month"):
        yield end, next(day for day in ahead if day >= today)
    for end, _ in scan.says(at, "next_month"):
        yield end, ahead[1]
    for start in scan.fillers(at, 2):
        for end, month in scan.says(start, "month"):
            years = (today.year, today.year + 1)
            yield end, next(day for day in (day_in_month(year, month, nth, weekday) for year in years) if day >= today)
            year = scan.digits(end)
            if len(year) == 4 and 2000 <= int(year) <= 2100:
                yield end + 1, day_in_month(int(year), month, nth, weekday)


def _in(scan: Scan, at: int) -> Iterator[tuple[int, date]]:
    """ "In 3 days", "in zwei Wochen", "peste o lună"."""
    yield from ((end, scan.today + count * _DAY) for end, count in _counted(scan, at, "days"))
    yield from ((end, scan.today + count * _WEEK) for end, count in _counted(scan, at, "weeks"))
    yield from ((end, add_months(scan.today, count)) for end, count in _counted(scan, at, "months"))


def _counted(scan: Scan, at: int, unit: str) -> Iterator[tuple[int, int]]:
    """Yield the index behind "in 3 days", and the number, for a unit."""
    for start, _ in scan.says(at, "in"):
        for after, count in scan.number(start):
            yield from ((end, count) for end, _ in scan.says(after, unit) if 1 <= count <= _MOST)


def instant_pieces(scan: Scan, at: int) -> Iterator[Piece]:
    """Yield what names a moment as a whole: "2026-11-24T10:00Z", "in two hours"."""
    if at < scan.end and scan.tokens[at].kind == "iso" and "T" in scan.tokens[at].text:
        try:
            said = datetime.fromisoformat(scan.tokens[at].text)
        except ValueError:
            return
        yield at + 1, "instant", said.astimezone(scan.zone).replace(tzinfo=None) if said.tzinfo else said
    for unit, minutes in (("minutes", 1), ("hours", 60)):
        for end, count in _counted(scan, at, unit):
            there = (scan.now.astimezone(UTC) + timedelta(minutes=count * minutes)).astimezone(scan.zone)
            yield end, "instant", there.replace(tzinfo=None)
