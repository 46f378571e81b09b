"""What a wall time of a zone is on a day, also on the nights on which clocks change.

Two rules for those nights, which are shown to the people whenever they apply: a wall time that is **skipped** (02:30
in spring) becomes the first instant after the gap (03:00); one that comes **twice** (02:30 in autumn) is the first of
the two.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class Change(StrEnum):
    """What a clock change did to a wall time."""

    SKIPPED = "skipped"
    DOUBLED = "doubled"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of a rhythm."""

    day: date
    """The day it was planned for, in the rhythm's zone: what it is known by."""
    wall: datetime
    """What the clock there shows, without a zone: as agreed, unless that time is skipped."""
    instant: datetime
    """The same as an aware instant in UTC."""
    change: Change | None = None
    """Set if the agreed time is skipped or comes twice that night, so that people can be told."""


def resolve(day: date, at: time, zone: str) -> Occurrence:
    """Return what a wall time on a day is in a zone (IANA name), by the rules for skipped and doubled times.

    Raises ``zoneinfo.ZoneInfoNotFoundError`` for a zone that nobody knows.
    """
    place = ZoneInfo(zone)
    wall = datetime.combine(day, at.replace(tzinfo=None, fold=0))
    early, late = (wall.replace(tzinfo=place, fold=fold).astimezone(UTC) for fold in (0, 1))
    if early == late:
        return Occurrence(day, wall, early)
    if early < late:
        return Occurrence(day, wall, early, Change.DOUBLED)
    # In a gap, the two readings lie on either side of the change, the one by the later clock first.
    instant = _change_between(late, early, place)
    return Occurrence(day, instant.astimezone(place).replace(tzinfo=None, fold=0), instant, Change.SKIPPED)


def _change_between(early: datetime, late: datetime, place: ZoneInfo) -> datetime:
    """Return the first instant, to the second, at which the clock of a place no longer shows what it did before."""
    offset = early.astimezone(place).utcoffset()
    while late - early > timedelta(seconds=1):
        middle = (early + (late - early) / 2).replace(microsecond=0)
        if middle in (early, late):
            break
        if middle.astimezone(place).utcoffset() == offset:
            early = middle
        else:
            late = middle
    return late
