"""What the words of a digest are made with: one report, one language, and how values are written in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from config import formats
from config.texts import Line
from handlers.digests.report import Report

Say = Callable[[Line], str]

KINDS = ("checkin", "visit", "workshop", "consultation", "seminar")
"""The kinds of sessions that have a name in every language; a programme's own are called as their template is."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a table: how it is shown, and what it is for whoever counts and sorts with it. Empty: not known."""

    shown: str
    value: str | float | date | datetime | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a heading for each column. ``numeric``: the columns that hold numbers."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numeric: frozenset[int] = frozenset()


def pair(say: Say, what: str, value: str) -> str:
    """Say that something is something, as the language puts a colon."""
    return say(Line("report-pair", {"what": what, "value": value}))


@dataclass(frozen=True, slots=True)
class Wording:
    """A report, and how its lines are said in its language."""

    report: Report
    say: Say

    def said(self, key: str) -> str:
        """Say one of the digests' own words."""
        return self.say(Line(f"report-{key}"))

    def written(self, value: float | None) -> str:
        """Write a number; a dash where it is not known or must not be shown."""
        return "–" if value is None else formats.write_number(value, self.report.language)

    def kind(self, kind: str) -> str:
        """Name a kind of session."""
        return self.said(f"kind-{kind}") if kind in KINDS else kind

    def text(self, text: str) -> Cell:
        """Return a text as a field of a table."""
        return Cell(text, text)

    def number(self, value: float | None) -> Cell:
        """Return a number as a field of a table."""
        return Cell(self.written(value), value)

    def day(self, day: date | None) -> Cell:
        """Return a day as a field of a table."""
        return Cell(formats.write_short_day(day, self.report.language) if day else "–", day)

    def moment(self, at: datetime | None, zone: str) -> Cell:
        """Return an instant, at the wall clock of a zone, as a field of a table."""
        if at is None:
            return Cell("–")
        local = at.astimezone(ZoneInfo(zone))
        return Cell(f"{formats.write_short_day(local.date(), self.report.language)} {local:%H:%M}", local)
