"""An instant as people read it: in full by one clock, and what the clocks of other cities show then."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import reduce
from zoneinfo import ZoneInfo

from config.texts import Line, Moment, Names
from storage.models import City


def joined(lines: Iterable[Line]) -> Line:
    """Return lines as one, with dots between them."""
    return reduce(lambda one, other: Line("checkins-and", {"first": one, "second": other}), lines)


def at(instant: datetime, zone: str) -> Line:
    """Return an aware instant in full, by the clock of a zone, which is named."""
    return Line("checkins-at", {"at": Moment(instant, zone, "zoned")})


def elsewhere(instant: datetime, zone: str, cities: Sequence[City]) -> Line | None:
    """Return what the clocks of cities show then, where that is not everywhere what it is in a zone."""
    here = _local(instant, zone)
    if all(_local(instant, city.zone) == here for city in cities):
        return None
    shown: dict[str, list[City]] = {}
    for city in cities:
        shown.setdefault(_local(instant, city.zone), []).append(city)
    pieces = []
    for there, group in shown.items():
        moment = Moment(instant, group[0].zone, "time" if there[:10] == here[:10] else "full")
        pieces.append(Line("checkins-there", {"at": moment, "cities": Names(tuple(city.name for city in group))}))
    return joined(pieces)


def _local(instant: datetime, zone: str) -> str:
    return instant.astimezone(ZoneInfo(zone)).strftime("%Y-%m-%dT%H:%M")
