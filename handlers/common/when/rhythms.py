"""Reading a rhythm: "every 2 weeks on Tue at 10:00", "jeden ersten Montag im Monat um 9 Uhr", "tous les 15 jours"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from handlers.common.when.days import bare_pieces, dates_of, day_pieces
from handlers.common.when.reading import Found, read
from handlers.common.when.scanning import Bag, Piece, Scan, assemble, whole
from handlers.common.when.times import clock_pieces, times_of
from handlers.common.when.values import LAST, Beat, Reading, SpokenRhythm, Why

_MOST_WEEKS, _MOST_MONTHS = 26, 12
_FIXED = {"weekly": (1, "week"), "fortnightly": (2, "week"), "monthly": (1, "month")}


class Frequency(NamedTuple):
    """Every so many weeks or months."""

    every: int
    unit: str


class Nth(NamedTuple):
    """The n-th or last such weekday of a month."""

    nth: int
    weekday: int


def read_rhythm(text: str, language: str, now: datetime, zone: ZoneInfo) -> Reading[SpokenRhythm]:
    """Read on which days something repeats, and what was said of its time, its first and last day.

    ``now`` is an aware instant; days are those of the zone. A weekday without a word about how often means every week.
    A rhythm may be incomplete ("every 2 weeks"): see ``Beat.complete`` and ``SpokenRhythm.at`` for what is to be asked.
    """
    return read(text, language, now, zone, _rhythms)


def _rhythms(scan: Scan) -> Found[SpokenRhythm]:
    found: Found[SpokenRhythm] = {}
    for bag in whole(scan, 0, _pieces):
        for rhythm, why in _made(bag, scan):
            found[rhythm] = found[rhythm] & why if rhythm in found else why
    most = max((_completeness(rhythm) for rhythm in found), default=0)
    found = {rhythm: why for rhythm, why in found.items() if _completeness(rhythm) == most}
    return {rhythm: found[rhythm] for rhythm in sorted(found, key=_likely)}


def _completeness(rhythm: SpokenRhythm) -> int:
    return 2 * rhythm.beat.complete + (rhythm.at is not None)


def _likely(rhythm: SpokenRhythm) -> tuple[object, ...]:
    late = rhythm.at is not None and rhythm.at.hour not in range(7, 21)
    return rhythm.beat.unit != "week", late, rhythm.at is None, str(rhythm)


def _pieces(scan: Scan, at: int) -> Iterator[Piece]:
    yield from ((end, "frequency", frequency) for end, frequency in _frequencies(scan, at))
    yield from _weekday_pieces(scan, at)
    yield from ((end, "of_month", True) for end, _ in scan.says(at, "of_month"))
    yield from ((end, "month_day", day) for end, day in _month_days(scan, at))
    yield from clock_pieces(scan, at)
    for name, kind in (("first", "starting"), ("until", "until")):
        for start, _ in scan.says(at, kind):
            for end, bag in assemble(scan, start, _end_pieces):
                yield from ((end, name, day) for day, why in dates_of(bag, scan) if not why - {Why.TODAY})


def _end_pieces(scan: Scan, at: int) -> Iterator[Piece]:
    yield from day_pieces(scan, at)
    yield from bare_pieces(scan, at)


def _frequencies(scan: Scan, at: int) -> Iterator[tuple[int, Frequency]]:
    """ "Weekly", "every 2 weeks", "2 weeks", "every other week", "alle 14 Tage"."""
    for kind, (every, unit) in _FIXED.items():
        yield from ((end, Frequency(every, unit)) for end, _ in scan.says(at, kind))
    for start in scan.may_say(at, "every", "every_counted"):
        counts = [*scan.number(start), *((end, 2) for end, _ in scan.says(start, "other") if start != at)]
        if any(end == start for end, _ in scan.says(at, "every")):
            counts += [(start, 1), *scan.ordinal(start)]
        for after, every in counts:
            if 1 <= every <= _MOST_WEEKS:
                yield from ((end, Frequency(every, "week")) for end, _ in scan.says(after, "weeks"))
            if 1 <= every <= _MOST_MONTHS:
                yield from ((end, Frequency(every, "month")) for end, _ in scan.says(after, "months"))
            weeks = every // 7 if every and every % 7 == 0 else 2 if every == 15 and scan.words.fifteen_days else 0
            if 1 <= weeks <= _MOST_WEEKS:
                yield from ((end, Frequency(weeks, "week")) for end, _ in scan.says(after, "days"))


def _weekday_pieces(scan: Scan, at: int) -> Iterator[Piece]:
    """Weekdays, with what is said of how often: "every Tuesday", "every other Tuesday", "the last Friday"."""
    for end, days in _weekday_lists(scan, at):
        yield end, "weekdays", days
    for start in scan.may_say(at, "every"):
        said_every = start != at
        if said_every:
            yield from ((end, "weekdays", days) for end, days in _weekday_lists(scan, start))
            for after, _ in scan.says(start, "other"):
                yield from ((end, "rarely", (2, days)) for end, days in _weekday_lists(scan, after))
        for after, nth in [*scan.ordinal(start), *((end, LAST) for end, _ in scan.says(start, "last"))]:
            for index in scan.fillers(after, 1):
                for end, weekday in scan.says(index, "weekday"):
                    if nth in (LAST, 1, 2, 3, 4):
                        yield end, "nth", Nth(nth, weekday)
                    if said_every and 2 <= nth <= _MOST_WEEKS:
                        yield end, "rarely", (nth, (weekday,))
    for after, _ in scan.number(at):  # "Un mardi sur deux."
        for middle, weekday in scan.says(after, "weekday"):
            yield from ((end, "rarely", (2, (weekday,))) for end, _ in scan.says(middle, "one_of_two"))


def _weekday_lists(scan: Scan, at: int) -> Iterator[tuple[int, tuple[int, ...]]]:
    """One weekday, or several: "Tuesdays and Thursdays", "Mo, Mi"."""
    reached: list[tuple[int, tuple[int, ...]]] = [(at, ())]
    while reached:
        start, days = reached.pop()
        for kind in ("weekday", "weekdays"):
            for end, weekday in scan.says(start, kind):
                if weekday in days:
                    continue
                more = tuple(sorted({*days, weekday}))
                yield end, more
                joints = [after for after, _ in scan.says(end, "and")]
                joints += [end + 1] if scan.mark(end, ",/+&", glued=False) else []
                reached += [(index, more) for joint in joints for index in scan.fillers(joint, 2)]


def _month_days(scan: Scan, at: int) -> Iterator[tuple[int, int]]:
    """ "15th", "day 15", "last day": a day of the month."""
    for start, _ in scan.says(at, "day_of_month"):
        yield from _month_days(scan, start)
    yield from ((end, day) for end, day in scan.ordinal(at) if scan.digits(at) and 1 <= day <= 31)
    digits = scan.digits(at)
    more = scan.mark(at + 1, ":.,/-") and scan.digits(at + 2)
    if digits and len(digits) <= 2 and 1 <= int(digits) <= 31 and not more:
        yield at + 1, int(digits)
    yield from ((end, 1) for end, day in scan.says(at, "ordinal") if day == 1)
    for start, _ in scan.says(at, "last"):
        yield from ((end, 31) for end, _ in scan.says(start, "days"))


def _made(bag: Bag, scan: Scan) -> Iterator[tuple[SpokenRhythm, frozenset[Why]]]:
    first, until = bag.get("first"), bag.get("until")
    for beat in _beats(bag):
        for at, why in times_of(bag, scan):
            yield (
                SpokenRhythm(
                    beat,
                    at,
                    first if isinstance(first, date) else None,
                    until if isinstance(until, date) else None,
                ),
                why,
            )


def _beats(bag: Bag) -> Iterator[Beat]:
    frequency, weekdays, rarely, nth, day = (
        bag.get(name) for name in ("frequency", "weekdays", "rarely", "nth", "month_day")
    )
    of_month = "of_month" in bag
    if sum(piece is not None for piece in (weekdays, rarely, nth, day)) > 1:
        return
    monthly = frequency.every if isinstance(frequency, Frequency) and frequency.unit == "month" else 1
    in_months = of_month or (isinstance(frequency, Frequency) and frequency.unit == "month")
    in_weeks = isinstance(frequency, Frequency) and frequency.unit == "week"
    if isinstance(nth, Nth) and not in_weeks:
        yield Beat(monthly, "month", (nth.weekday,), nth.nth)
    elif isinstance(day, int) and in_months and not in_weeks:
        yield Beat(monthly, "month", day=day)
    elif isinstance(rarely, tuple) and frequency is None and not of_month:
        yield Beat(int(rarely[0]), "week", rarely[1])
    elif isinstance(weekdays, tuple) and not in_months:
        yield Beat(frequency.every if isinstance(frequency, Frequency) else 1, "week", weekdays)
    elif isinstance(frequency, Frequency) and not (weekdays or rarely or nth or day or of_month):
        yield Beat(frequency.every, "month" if frequency.unit == "month" else "week")
