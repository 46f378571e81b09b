"""Reading a day and a time of day in somebody's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from typing import TypeVar
from zoneinfo import ZoneInfo

from config.formats import LOCALES
from handlers.common.when.days import bare_pieces, dates_of, day_pieces, instant_pieces
from handlers.common.when.scanning import Bag, Piece, Scan, whole
from handlers.common.when.times import Clock, clock_pieces, times_of
from handlers.common.when.values import Ambiguous, NotUnderstood, Reading, Understood, Wall, Why
from handlers.common.when.vocabulary import vocabulary

T = TypeVar("T")

SECOND = "en"
"""The language in which everybody is understood, too."""
_USUAL_HOURS = range(7, 21)
_MOST_CHOICES = 6

Found = dict[T, frozenset[Why]]
"""What the words can mean, and why each is not the only thing."""


def read_moment(text: str, language: str, now: datetime, zone: ZoneInfo) -> Reading[Wall]:
    """Read a day and a time, or one of them, by the wall clock of a zone.

    ``now`` is an aware instant. The words may be of ``language`` (one that the bot does not speak counts as English),
    of English, or ISO 8601. A day without a year is the next one; the past is returned only if its year was said.
    """
    return read(text, language, now, zone, _moments)


def read(text: str, language: str, now: datetime, zone: ZoneInfo, find: Callable[[Scan], Found[T]]) -> Reading[T]:
    """Read a text in a language, then in English: the first in which it means something."""
    rest: str | None = None
    for candidate in dict.fromkeys((language if language in LOCALES else SECOND, SECOND)):
        scan = Scan(text, vocabulary(candidate), now, zone)
        found = find(scan) if scan.tokens else {}
        if len(found) == 1:
            return Understood(next(iter(found)))
        if found:
            why = frozenset().union(*found.values()) or frozenset({Why.SEVERAL})
            return Ambiguous(tuple(found)[:_MOST_CHOICES], why)
        rest = scan.rest() if rest is None else rest
    return NotUnderstood(rest or "")


def moment_pieces(scan: Scan, at: int) -> Iterator[Piece]:
    """Yield the pieces of a day and a time."""
    yield from day_pieces(scan, at)
    yield from clock_pieces(scan, at)
    yield from instant_pieces(scan, at)
    for end, _ in scan.says(at, "tonight"):
        yield end, "tonight", True
    yield from bare_pieces(scan, at)
    if at and at == scan.end - 1 and not scan.tokens[at].glued:
        # A number alone at the very end: "Tuesday 10" may be a time or the tenth.
        digits = scan.digits(at)
        if digits and len(digits) <= 2 and int(digits) < 24:
            yield at + 1, "clock", Clock(int(digits) * 60, 1 <= int(digits) <= 12 and not digits.startswith("0"))


def _moments(scan: Scan) -> Found[Wall]:
    found: Found[Wall] = {}
    for bag in whole(scan, 0, moment_pieces):
        for wall, why in _walls(bag, scan):
            # Without a doubt beats with one: another reading may need no choice.
            found[wall] = found[wall] & why if wall in found else why
    if any(wall.complete for wall in found):
        found = {wall: why for wall, why in found.items() if wall.complete}
    sound = {wall: why for wall, why in found.items() if Why.CONTRADICTION not in why}
    found = sound or found
    return {wall: found[wall] for wall in sorted(found, key=likely)}


def likely(wall: Wall) -> tuple[date, bool, time]:
    """Order moments: earlier days first, within a day the hours in which people meet."""
    at = wall.at or time()
    return wall.day or date.min, at.hour not in _USUAL_HOURS, at


def _walls(bag: Bag, scan: Scan) -> Iterator[tuple[Wall, frozenset[Why]]]:
    bag = dict(bag)
    instant = bag.pop("instant", None)
    if isinstance(instant, datetime):
        if not bag:
            yield Wall(instant.date(), instant.time().replace(second=0, microsecond=0)), frozenset()
        return
    if bag.pop("tonight", None):
        if "day" in bag or "part" in bag:
            return
        bag |= {"day": scan.today, "part": "pm"}
    days: list[tuple[date | None, frozenset[Why]]] = [*dates_of(bag, scan)]
    named = any(name in bag for name in ("day", "written", "week", "number", "weekday"))
    if named and not days:
        return
    for at, unsure in times_of(bag, scan):
        for day, why in days or [(None, frozenset())]:
            if day is None and at is None:
                continue
            over = at is not None and at <= scan.now.time()
            if Why.TODAY in why and day == scan.today and over:
                continue  # "Tuesday at 10", said on a Tuesday at noon, is in a week.
            yield Wall(day, at), (why - {Why.TODAY} if over else why) | unsure
