"""Reading when somebody works: "Mon-Fri 9:00-16:30", "Mo–Do 9–16 Uhr, Fr 9–12 Uhr", "du lundi au jeudi de 9h à 17h"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from config.working import Hours, Week
from handlers.common.when.reading import Found, read
from handlers.common.when.scanning import Scan
from handlers.common.when.times import Clock, clock_pieces, times_of
from handlers.common.when.values import Reading

_PARTS = ("am", "pm")
_DAYS = 7
_NOON = time(12)
_MOST_SEGMENTS = 7


@dataclass(frozen=True, slots=True)
class SpokenWeek:
    """What somebody said about their week; days and hours that were not said stay what they are."""

    segments: tuple[tuple[frozenset[int], Hours | None], ...]
    """Days (none: those on which they work anyway) and hours (None: those that they have there anyway)."""
    without: frozenset[int] = frozenset()
    """Days on which they do not work, whatever else was said; nothing else: but as now."""

    def applied(self, before: Week) -> Week:
        """Return the week that it comes to for somebody who had another one."""
        usual = next((hours for hours in before if hours is not None), (time(9), time(17)))
        week: list[Hours | None] = [None] * _DAYS if self.segments else list(before)
        for days, hours in self.segments:
            for day in days or [day for day, known in enumerate(before) if known is not None]:
                week[day] = hours or before[day] or usual
        return tuple(None if day in self.without else hours for day, hours in enumerate(week))


def read_week(text: str, language: str, now: datetime, zone: ZoneInfo) -> Reading[SpokenWeek]:
    """Read on which days and from when until when somebody works; ``now`` (aware) and ``zone`` change nothing here."""
    return read(text, language, now, zone, _weeks)


def _weeks(scan: Scan) -> Found[SpokenWeek]:
    found: Found[SpokenWeek] = {}
    waiting: list[tuple[int, tuple[tuple[frozenset[int], Hours | None], ...]]] = [(0, ())]
    seen = set(waiting)
    while waiting:
        at, segments = waiting.pop()
        scan.furthest = max(scan.furthest, at)
        for start in _over_loose(scan, at):
            if not segments or _sound(segments):
                found |= {SpokenWeek(segments, without): frozenset() for without in _exceptions(scan, start)}
            if start == scan.end and segments and _sound(segments):
                found[SpokenWeek(segments)] = frozenset()
            for end, days, hours in _segments(scan, start):
                state = (end, (*segments, (days, hours)))
                if end > at and len(segments) < _MOST_SEGMENTS and state not in seen:
                    seen.add(state)
                    waiting.append(state)
    return found


def _exceptions(scan: Scan, at: int) -> Iterator[frozenset[int]]:
    """Yield the days that the rest of the text takes out: "except Friday", "not on Fridays"."""
    for start, _ in scan.says(at, "except"):
        for index in scan.fillers(start, 2):
            for end, days in _day_sets(scan, index):
                if any(behind == scan.end for behind in _over_loose(scan, end)):
                    yield days


def _sound(segments: tuple[tuple[frozenset[int], Hours | None], ...]) -> bool:
    """Tell whether no day is in several segments, and each of several names its days and its hours."""
    days = [day for those, _ in segments for day in those]
    whole = all(those and hours for those, hours in segments)
    return len(days) == len(set(days)) and (whole or len(segments) == 1)


def _segments(scan: Scan, at: int) -> Iterator[tuple[int, frozenset[int], Hours | None]]:
    for start in scan.may_say(at, "from", "every"):
        for end, days in _day_sets(scan, start):
            yield end, days, None
            for after in _over_loose(scan, end):
                yield from ((stop, days, hours) for stop, hours in _spans(scan, after))
    yield from ((stop, frozenset(), hours) for stop, hours in _spans(scan, at))


def _day_sets(scan: Scan, at: int) -> Iterator[tuple[int, frozenset[int]]]:
    """Yield days, and days from one to another, with "and" or commas between them."""
    reached: list[tuple[int, frozenset[int]]] = [(at, frozenset())]
    while reached:
        start, days = reached.pop()
        for end, more in _day_ranges(scan, start):
            if more & days:
                continue
            yield end, days | more
            joints = [after for after, _ in scan.says(end, "and")]
            joints += [end + 1] if scan.mark(end, ",/+&", glued=False) else []
            reached += [(index, days | more) for joint in joints for index in scan.fillers(joint, 2)]


def _day_ranges(scan: Scan, at: int) -> Iterator[tuple[int, frozenset[int]]]:
    for end, first in _day(scan, at):
        yield end, frozenset({first})
        and_words = {after for after, _ in scan.says(end, "and")}
        joints = [after for after, _ in scan.says(end, "to") if after not in and_words]
        joints += [end + 1] if scan.mark(end, "-", glued=False) else []
        for joint in joints:
            for index in scan.fillers(joint, 2):
                for stop, last in _day(scan, index):
                    yield stop, frozenset((first + step) % _DAYS for step in range((last - first) % _DAYS + 1))


def _day(scan: Scan, at: int) -> Iterator[tuple[int, int]]:
    for kind in ("weekday", "weekdays"):
        yield from scan.says(at, kind)


def _spans(scan: Scan, at: int) -> Iterator[tuple[int, Hours]]:
    """Yield hours from one to another; the second is the later one, so "9–5" ends in the afternoon."""
    for begin in scan.may_say(at, "from"):
        for end, first in _clocks(scan, begin):
            joints = [after for after, _ in scan.says(end, "to")]
            joints += [end + 1] if scan.mark(end, "-", glued=False) else []
            # "Dalle 9 alle 17", "das 9h às 17h": the second time says so by itself.
            joints += [end] if any(True for _ in scan.says(end, "at")) else []
            for joint in joints:
                for index in scan.fillers(joint, 2):
                    for stop, last in _clocks(scan, index):
                        later = time(last.hour + 12, last.minute) if first < _NOON and last < _NOON else last
                        hours = (first, last) if first < last else (first, later)
                        if hours[0] < hours[1]:
                            yield stop, hours


def _clocks(scan: Scan, at: int) -> Iterator[tuple[int, time]]:
    """Yield times of day as written; "9" alone is one here, too."""
    found = {
        (end, value) for end, name, value in clock_pieces(scan, at) if name == "clock" and isinstance(value, Clock)
    }
    for start in scan.may_say(at, "at"):
        digits = scan.digits(start)
        more = scan.mark(start + 1, ":.") and scan.digits(start + 2)
        if digits and len(digits) <= 2 and int(digits) < 24 and not more:
            found.add((start + 1, Clock(int(digits) * 60)))
            for kind in ("oclock", "hours_of_24"):
                found |= {(end, Clock(int(digits) * 60)) for end, _ in scan.says(start + 1, kind)}
    for end, clock in found:
        yield end, time(*divmod(clock.minutes % (24 * 60), 60))
        for part in _PARTS:
            for after, _ in scan.says(end, part):
                for value, _why in times_of({"clock": clock, "part": part}, scan):
                    if value is not None:
                        yield after, value


def _over_loose(scan: Scan, at: int) -> Iterator[int]:
    """Yield the index, and those behind everything there that says nothing."""
    reached, waiting = {at}, [at]
    while waiting:
        index = waiting.pop()
        yield index
        found = [*scan.loose(index), *([index + 1] if scan.mark(index, ":", glued=False) else [])]
        new = [end for end in found if end not in reached]
        reached.update(new)
        waiting += new
