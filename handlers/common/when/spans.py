"""Reading days from one to another: "3–14 Aug", "3.-14.8.", "от 3 до 14 август", "next week", "until Friday"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.common.when.calendar import add_months, last_of_month, make
from handlers.common.when.days import Dates, Weekday, Written, bare_pieces, dates_of, day_pieces
from handlers.common.when.reading import Found, read
from handlers.common.when.scanning import Bag, Piece, Scan, assemble
from handlers.common.when.values import Reading, Span, Why

_DAY = timedelta(days=1)
_LONGEST = 366
"""Days. Nobody is away for longer, so a longer span is a slip."""
_NONE: frozenset[Why] = frozenset()


def read_span(text: str, language: str, now: datetime, zone: ZoneInfo) -> Reading[Span]:
    """Read the days from one to another, both included; a single day is a span, too.

    ``now`` is an aware instant; days are those of the zone. Without a year it is the next span that is not over.
    """
    return read(text, language, now, zone, _spans)


def _spans(scan: Scan) -> Found[Span]:
    found: Found[Span] = {}
    for span, why in _all(scan):
        if timedelta() <= span.last - span.first < _LONGEST * _DAY:
            found[span] = found[span] & why if span in found else why
    sound = {span: why for span, why in found.items() if Why.CONTRADICTION not in why}
    found = sound or found
    return {span: found[span] for span in sorted(found, key=lambda span: (span.first, span.last))}


def _all(scan: Scan) -> Iterator[tuple[Span, frozenset[Why]]]:
    begins = [start for index in _over_loose(scan, 0) for start in scan.may_say(index, "from")]
    for begin in begins:
        for end, left in _sides(scan, begin):
            if _is_end(scan, end):
                yield from _alone(scan, left)
            for start in _joints(scan, end):
                for stop, right in _sides(scan, start):
                    if _is_end(scan, stop):
                        yield from _between(scan, left, right)
    for index in _over_loose(scan, 0):
        for start, _ in scan.says(index, "until"):
            for stop, right in _sides(scan, start):
                if _is_end(scan, stop):
                    yield from ((Span(scan.today, day), why) for day, why in dates_of(right, scan))


def _sides(scan: Scan, at: int) -> Iterator[tuple[int, Bag]]:
    return assemble(scan, at, _day_or_number)


def _day_or_number(scan: Scan, at: int) -> Iterator[Piece]:
    yield from day_pieces(scan, at)
    yield from bare_pieces(scan, at)
    digits = scan.digits(at)
    if len(digits) in (1, 2) and 1 <= int(digits) <= 31:
        yield at + 1, "bare", int(digits)
    for end, month in scan.says(at, "month"):
        year = scan.digits(end)
        yield end, "whole_month", (month, None)
        if len(year) == 4:
            yield end + 1, "whole_month", (month, int(year))


def _over_loose(scan: Scan, at: int) -> Iterator[int]:
    """Yield the index, and those behind everything there that says nothing."""
    reached, waiting = {at}, [at]
    while waiting:
        index = waiting.pop()
        yield index
        new = [end for end in scan.loose(index) if end not in reached]
        reached.update(new)
        waiting += new


def _is_end(scan: Scan, at: int) -> bool:
    return any(index >= scan.end for index in _over_loose(scan, at))


def _joints(scan: Scan, at: int) -> Iterator[int]:
    """Yield the indices behind what stands between two ends: a dash, or a word."""
    for index in _over_loose(scan, at):
        if scan.mark(index, "-/", glued=False):
            yield from scan.may_say(index + 1, "to")
        yield from (end for end, _ in scan.says(index, "to"))


def _alone(scan: Scan, bag: Bag) -> Iterator[tuple[Span, frozenset[Why]]]:
    """A single day, a week, or a month."""
    week, whole = bag.get("week"), bag.get("whole_month")
    if isinstance(week, date) and len(bag) == 1:
        yield Span(week, week + 6 * _DAY), _NONE
    if isinstance(whole, tuple) and len(bag) == 1:
        first = _month(whole, scan.today)
        yield Span(first, last_of_month(first.year, first.month)), _NONE
    if "bare" not in bag and "whole_month" not in bag:
        yield from ((Span(day, day), why) for day, why in dates_of(bag, scan))


def _month(whole: tuple[int, int | None], today: date) -> date:
    """Return the first day of a month: this one or the next of its name, if the year was not said."""
    month, year = whole
    if year is not None:
        return date(min(max(year, 2000), 2100), month, 1)
    return date(today.year + (month < today.month), month, 1)


def _between(scan: Scan, left: Bag, right: Bag) -> Iterator[tuple[Span, frozenset[Why]]]:
    number_left, number_right = _only_number(left), _only_number(right)
    if number_right is not None:
        yield from _with_month_of_first(scan, left, number_right)
        return
    months = left.get("whole_month"), right.get("whole_month")
    if isinstance(months[0], tuple) and isinstance(months[1], tuple) and len(left) == len(right) == 1:
        end = _month(months[1], scan.today)
        begin = date(end.year - (months[0][0] > months[1][0]), months[0][0], 1)
        yield Span(begin, last_of_month(end.year, end.month)), _NONE
        return
    if ("bare" in left and number_left is None) or "bare" in right or months != (None, None):
        return
    until = right.get("weekday")
    if set(left) == set(right) == {"weekday"} and isinstance(until, Weekday) and not until.which:
        # "Thursday to Tuesday": the end is counted from the beginning, not from today.
        for first, why in dates_of(left, scan):
            yield Span(first, first + ((until.weekday - first.weekday()) % 7 or 7) * _DAY), why
        return
    for last, why in dates_of(right, scan):
        for first, unsure in _firsts(scan, left, number_left, last):
            yield Span(first, last), why | unsure


def _only_number(bag: Bag) -> int | None:
    """Return the day of the month that is all that was said on one side: "3" of "3–14 Aug"."""
    number = bag.get("bare", bag.get("number"))
    return number if isinstance(number, int) and len(bag) == 1 else None


def _firsts(scan: Scan, left: Bag, number: int | None, last: date) -> Dates:
    """Return the first days that go with a last one: the latest before it, if month or year were not said."""
    if number is not None:
        months = (last, add_months(last.replace(day=1), -1))
        days = [made for month in months if (made := make(month.year, month.month, number)) and made <= last]
        return [(day, _NONE) for day in days[:1]]
    written = left.get("written")
    if isinstance(written, Written) and written.year is None and not written.either and len(left) == 1:
        made_in = (make(year, written.month, written.day) for year in (last.year, last.year - 1))
        return [(day, _NONE) for day in [day for day in made_in if day is not None and day <= last][:1]]
    return [(day, why) for day, why in dates_of(left, scan) if day <= last]


def _with_month_of_first(scan: Scan, left: Bag, number: int) -> Iterator[tuple[Span, frozenset[Why]]]:
    """ "Aug 3–14": the month was said with the first day, and the span that is not over counts."""
    if "written" not in left and _only_number(left) is None:
        return
    written = left.get("written")
    if isinstance(written, Written) and written.year is None:
        for year in (scan.today.year, scan.today.year + 1):
            first, last = make(year, written.month, written.day), make(year, written.month, number)
            if first and last and first <= last and last >= scan.today:
                yield Span(first, last), _NONE
                return
        return
    for first, why in dates_of({**left, "number": left["bare"]} if "bare" in left else left, scan):
        last = make(first.year, first.month, number)
        if last is not None and last >= first:
            yield Span(first, last), why
