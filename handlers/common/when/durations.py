"""Reading how long something takes: "90 minutes", "1h30", "anderthalb Stunden", "μισή ώρα", "2 ώρες και 15 λεπτά"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.common.when.reading import Found, read
from handlers.common.when.scanning import Scan
from handlers.common.when.values import Reading

_LONGEST = timedelta(days=366)
_UNITS = {
    "minutes": timedelta(minutes=1),
    "hours": timedelta(hours=1),
    "days": timedelta(days=1),
    "weeks": timedelta(weeks=1),
}
_HALVES = {"half_hour": timedelta(minutes=30), "one_and_a_half_hours": timedelta(minutes=90)}


def read_duration(text: str, language: str) -> Reading[timedelta]:
    """Read a length of time, from a minute to a year."""
    now = datetime.now(UTC)  # Not looked at: a duration has no place in time.
    return read(text, language, now, ZoneInfo("UTC"), _durations)


def _durations(scan: Scan) -> Found[timedelta]:
    sums = {total for end, total in _sums(scan, 0, timedelta()) if end == scan.end}
    return {total: frozenset() for total in sorted(sums) if timedelta() < total <= _LONGEST}


def _sums(scan: Scan, at: int, before: timedelta) -> Iterator[tuple[int, timedelta]]:
    """Add up what follows: "1 hour 30 minutes"."""
    for end, length in _lengths(scan, at):
        scan.furthest = max(scan.furthest, end)
        yield end, before + length
        if not before:
            for start in {*scan.may_say(end, "and"), *(scan.may_say(end, "filler"))}:
                yield from _sums(scan, start, length)


def _lengths(scan: Scan, at: int) -> Iterator[tuple[int, timedelta]]:
    for kind, length in _HALVES.items():
        yield from ((end, length) for end, _ in scan.says(at, kind))
    for end, count in scan.number(at):
        for kind, unit in _UNITS.items():
            for after, _ in scan.says(end, kind):
                yield after, count * unit
                minutes = scan.digits(after)
                if kind == "hours" and len(minutes) == 2 and int(minutes) < 60:  # "1h30"
                    yield after + 1, count * unit + timedelta(minutes=int(minutes))
        for after, _ in scan.says(end, "and_a_half_hours"):
            yield after, timedelta(hours=count, minutes=30)
        if scan.digits(at) and scan.mark(end, ".,:") and scan.digits(end + 1):
            yield from _fraction(scan, end, count)


def _fraction(scan: Scan, at: int, count: int) -> Iterator[tuple[int, timedelta]]:
    """ "1.5 hours", "1:30"."""
    digits = scan.digits(at + 1)
    if scan.tokens[at].text == ":":
        if len(digits) == 2 and int(digits) < 60:
            length = timedelta(hours=count, minutes=int(digits))
            yield at + 2, length
            yield from ((end, length) for end, _ in scan.says(at + 2, "hours"))
        return
    for kind, unit in _UNITS.items():
        if len(digits) <= 2:
            part = float(f"{count}.{digits}")
            yield from ((end, part * unit) for end, _ in scan.says(at + 2, kind))
