"""Times of day: "10:00", "10.30 Uhr", "halb elf", "10h30", "στις 7 μ.μ.", "half past ten"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from typing import NamedTuple

from handlers.common.when.scanning import Bag, Piece, Scan
from handlers.common.when.values import Why

_BEFORE_HOUR = {"half_to": -30, "half_past": 30, "quarter_past": 15, "quarter_to": -15, "three_quarters_to": -15}
"""Minutes to add to the hour that follows."""
_AFTER_HOUR = {"and_half": 30, "and_quarter": 15, "minus_quarter": -15, "and_three_quarters": 45}
_PARTS = ("am", "pm", "night")
_SMALL_HOURS = range(1, 7)
"""In no language does a spoken "three" alone say whether it is in the afternoon."""


class Clock(NamedTuple):
    """Minutes since midnight; ``spoken`` if they may as well be meant twelve hours later."""

    minutes: int
    spoken: bool = False


def clock_pieces(scan: Scan, at: int) -> Iterator[Piece]:
    """Yield the times of day that begin at an index, and the parts of the day."""
    for start in scan.may_say(at, "at"):
        for end, clock in _written(scan, start):
            yield end, "clock", clock
        for end, clock in _spoken(scan, start):
            yield end, "clock", clock
        for end, _ in scan.says(start, "noon"):
            yield end, "clock", Clock(12 * 60)
        for end, hour in _hours(scan, start):
            announced = start != at
            if announced or any(True for part in _PARTS for _ in scan.says(end, part)):
                yield end, "clock", _clock(scan, hour * 60, hour, start)
    for part in _PARTS:
        for end, _ in scan.says(at, part):
            yield end, "part", part


def times_of(bag: Bag, scan: Scan) -> list[tuple[time | None, frozenset[Why]]]:
    """Return the times of day that the pieces can mean; ``None`` if they name none, nothing if they cannot be."""
    clock, part = bag.get("clock"), bag.get("part")
    if not isinstance(clock, Clock):
        return [(None, frozenset())]
    minutes = clock.minutes % (24 * 60)
    hour = minutes // 60
    if part is not None:
        return [(_time(_in_part(minutes, hour, str(part))), frozenset())]
    ambiguous = range(13) if scan.words.twelve_hours else _SMALL_HOURS
    if clock.spoken and hour in ambiguous:
        other = (minutes + 12 * 60) % (24 * 60)
        return [(_time(minutes), frozenset({Why.HALF_OF_DAY})), (_time(other), frozenset({Why.HALF_OF_DAY}))]
    return [(_time(minutes), frozenset())]


def _written(scan: Scan, at: int) -> Iterator[tuple[int, Clock]]:
    """Yield times whose minutes are written in digits: "10:30", "10.30", "10h30", "10 Uhr 30"."""
    hour = scan.digits(at)
    if not hour or int(hour) > 23 or len(hour) > 2:
        return
    behind: list[int] = [at + 2] if scan.mark(at + 1, ":.") and scan.mark(at + 2, scan.digits(at + 2) or " ") else []
    for kind in ("oclock", "hours_of_24"):
        behind += [end for end, _ in scan.says(at + 1, kind)]
    for index in behind:
        minute = scan.digits(index)
        if len(minute) == 2 and int(minute) < 60:
            clock = Clock(int(hour) * 60 + int(minute))
            end = _seconds(scan, index + 1)
            for kind in ("oclock", "hours_of_24"):
                yield from ((after, clock) for after, _ in scan.says(end, kind))
            yield end, clock


def _seconds(scan: Scan, at: int) -> int:
    """Return the index behind ":00", if that is there: people copy such times from calendars."""
    return at + 2 if scan.mark(at, ":") and scan.digits(at + 1) == "00" else at


def _spoken(scan: Scan, at: int) -> Iterator[tuple[int, Clock]]:
    """Yield times in words: "10 Uhr", "halb elf", "dix heures et demie", "ten past four"."""
    for end, hour in _hours(scan, at):
        for kind in ("oclock", "hours_of_24"):
            for after, _ in scan.says(end, kind):
                yield after, _clock(scan, hour * 60, hour, at) if kind == "oclock" else Clock(hour * 60)
        for kind, minutes in _AFTER_HOUR.items():
            for start in scan.may_say(end, "oclock"):
                yield from ((after, _clock(scan, hour * 60 + minutes, hour, at)) for after, _ in scan.says(start, kind))
    for kind, minutes in _BEFORE_HOUR.items():
        for start, _ in scan.says(at, kind):
            yield from _of_hour(scan, start, minutes)
    for start, _ in scan.says(at, "half_either"):
        # "Half ten" is 10:30 for the British, and 9:30 for those who think in German or Dutch.
        yield from _of_hour(scan, start, 30)
        yield from _of_hour(scan, start, -30)
    for after, minutes in scan.number(at):
        if not 1 <= minutes <= 29:
            continue
        for unit in scan.may_say(after, "minutes"):
            for kind, sign in (("minutes_past", 1), ("minutes_to", -1)):
                for start, _ in scan.says(unit, kind):
                    yield from _of_hour(scan, start, sign * minutes)


def _of_hour(scan: Scan, at: int, minutes: int) -> Iterator[tuple[int, Clock]]:
    for end, hour in _hours(scan, at):
        for after in scan.may_say(end, "oclock"):
            yield after, _clock(scan, hour * 60 + minutes, hour, at)


def _hours(scan: Scan, at: int) -> Iterator[tuple[int, int]]:
    """Yield hours of the day, but not the first half of "10:30" or "10.30"."""
    for end, hour in scan.number(at):
        more = scan.mark(end, ":.,/-") and scan.digits(end + 1) and scan.tokens[end + 1].glued
        if hour <= 23 and not more:
            yield end, hour


def _clock(scan: Scan, minutes: int, hour: int, at: int) -> Clock:
    """Return a time that may be meant in the other half of the day, unless its hour says otherwise: 0, 13, "07"."""
    return Clock(minutes, 1 <= hour <= 12 and not scan.digits(at).startswith("0"))


def _in_part(minutes: int, hour: int, part: str) -> int:
    if part == "pm" or (part == "night" and hour >= 6):
        return minutes + 12 * 60 if hour < 12 else minutes - 12 * 60 * (part == "night" and hour == 12)
    return minutes - 12 * 60 if hour == 12 else minutes


def _time(minutes: int) -> time:
    return time(*divmod(minutes % (24 * 60), 60))
