"""What was said about time, as values: wall dates and times, rhythms, spans; understood, ambiguous, or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

LAST = -1
"""The last one of a month, in place of a number."""


class Why(StrEnum):
    """Why something can mean several things."""

    HALF_OF_DAY = "half-of-day"
    """ "At 7" may be in the morning or in the evening."""
    ORDER = "order"
    """ "05/06" may begin with the day or with the month."""
    TODAY = "today"
    """ "Tuesday", said on a Tuesday, may be today or in a week."""
    NEXT = "next"
    """ "Next Tuesday" may be the one that comes, or the one of next week."""
    CONTRADICTION = "contradiction"
    """The weekday is not the date's."""
    SEVERAL = "several"
    """The words can be read in several ways."""


@dataclass(frozen=True, slots=True)
class Wall:
    """A day and a time of day by the clock on a wall; ``None`` is what was not said. The asker knows the zone."""

    day: date | None = None
    at: time | None = None

    @property
    def complete(self) -> bool:
        """Tell whether both were said."""
        return self.day is not None and self.at is not None


@dataclass(frozen=True, slots=True)
class Span:
    """Days from the first to the last, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        """Tell whether a day is one of them."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Beat:
    """On which days something repeats: every so many weeks on weekdays, or every so many months on one day.

    Monday is 0. Of months, either ``nth`` (1 to 4, or ``LAST``) with one weekday is given, or ``day`` of the month
    (1 to 31). A month without that day has it on its last one.
    """

    every: int = 1
    unit: Literal["week", "month"] = "week"
    weekdays: tuple[int, ...] = ()
    nth: int | None = None
    day: int | None = None

    @property
    def complete(self) -> bool:
        """Tell whether it is known on which days."""
        return bool(self.weekdays) if self.unit == "week" else self.day is not None or bool(self.nth and self.weekdays)


@dataclass(frozen=True, slots=True)
class SpokenRhythm:
    """What somebody said about a rhythm; ``None`` is what was not said."""

    beat: Beat
    at: time | None = None
    first: date | None = None
    """Not before this day."""
    until: date | None = None
    """Not after this day."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A beat at a wall time of a zone (IANA name), from a day on, and until one if it is given.

    Wall time and zone are what people agreed on; instants are always computed from them when they are needed.
    """

    beat: Beat
    at: time
    zone: str
    first: date
    until: date | None = None

    def __post_init__(self) -> None:
        """Refuse what has no days. Raises ``ValueError``."""
        beat = self.beat
        if not beat.complete or not 1 <= beat.every <= 52 or not all(0 <= day <= 6 for day in beat.weekdays):
            raise ValueError("a rhythm needs days")
        if (beat.day is not None and not 1 <= beat.day <= 31) or beat.nth not in (None, LAST, 1, 2, 3, 4):
            raise ValueError("no month has such a day")

    def as_row(self) -> dict[str, object]:
        """Return it as plain values that JSON can hold."""
        beat = self.beat
        return {
            "every": beat.every,
            "unit": beat.unit,
            "weekdays": list(beat.weekdays),
            "nth": beat.nth,
            "day": beat.day,
            "at": self.at.isoformat("minutes"),
            "zone": self.zone,
            "first": self.first.isoformat(),
            "until": self.until.isoformat() if self.until else None,
        }

    @classmethod
    def from_row(cls, row: Mapping[str, object]) -> Rhythm:
        """Return what ``as_row`` described. Raises ``KeyError`` or ``ValueError`` if it is something else."""
        days, nth, day, until = row["weekdays"], row["nth"], row["day"], row["until"]
        if row["unit"] not in ("week", "month") or not isinstance(days, list):
            raise ValueError("not a rhythm")
        beat = Beat(
            every=int(str(row["every"])),
            unit="week" if row["unit"] == "week" else "month",
            weekdays=tuple(int(weekday) for weekday in days),
            nth=int(str(nth)) if nth is not None else None,
            day=int(str(day)) if day is not None else None,
        )
        return cls(
            beat,
            time.fromisoformat(str(row["at"])),
            str(row["zone"]),
            date.fromisoformat(str(row["first"])),
            date.fromisoformat(str(until)) if until else None,
        )


@dataclass(frozen=True, slots=True)
class Understood(Generic[T]):
    """There is one thing that the words can mean. It is shown back all the same before it counts."""

    value: T


@dataclass(frozen=True, slots=True)
class Ambiguous(Generic[T]):
    """There are several things that the words can mean: at least two, the earliest day and the usual hours first."""

    choices: tuple[T, ...]
    why: frozenset[Why]


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """The words mean nothing that was asked for. ``rest`` is the part, as written, from which nothing made sense."""

    rest: str


Reading = Understood[T] | Ambiguous[T] | NotUnderstood
