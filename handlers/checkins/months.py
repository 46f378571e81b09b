"""A month of meetings as facts that can be drawn: its weeks, and on each day when which tandem meets."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from config import formats
from handlers.checkins import planning
from handlers.common import announced
from handlers.common.when.calendar import add_months
from handlers.context import Context
from storage import checkins
from storage.database import Tx
from storage.models import Participant, Tandem


@dataclass(frozen=True, slots=True)
class Month:
    """A sheet. Weeks begin on Monday; 0 is a field that belongs to another month."""

    title: str
    weekdays: tuple[str, ...]
    weeks: tuple[tuple[int, ...], ...]
    entries: Mapping[int, Sequence[tuple[str, str]]]
    """By day: the time by the reader's clock, and the tandem, or the title of a workshop."""
    today: int
    """0: it is another month."""


def month_of(
    tx: Tx,
    shown: Sequence[Tandem],
    first: date,
    zone: str,
    language: str,
    context: Context,
    whose: Participant | None = None,
) -> Month:
    """Return the month that begins on a day, with the sessions of some tandems, by the clock of a zone.

    Workshops are those for which somebody signed up; without a person, all.
    """
    place = ZoneInfo(zone)
    begin = datetime.combine(first, time(), place).astimezone(UTC)
    end = datetime.combine(add_months(first, 1), time(), place).astimezone(UTC) - timedelta(seconds=1)
    found = [(one.starts_at, one.title) for one in announced.shown(tx, whose, begin, end)]
    for tandem in shown:
        found += [(one.starts_at, tandem.name) for one in checkins.between(tx, tandem.id, begin, end)]
        row = checkins.rhythm_of(tx, tandem.id)
        if row is not None and tandem.state == "active":
            ahead = planning.ahead(tx, row, end, context)
            found += [(one.instant, tandem.name) for one in ahead if one.instant >= begin]
    entries: dict[int, list[tuple[str, str]]] = {}
    for at, name in sorted(found):
        local = at.astimezone(place)
        entries.setdefault(local.day, []).append((f"{local:%H:%M}", name))
    now = context.now.astimezone(place).date()
    weeks = calendar.Calendar().monthdayscalendar(first.year, first.month)
    return Month(
        title=formats.write_month(first, language),
        weekdays=tuple(formats.write_weekdays((number,), language) for number in range(7)),
        weeks=tuple(tuple(week) for week in weeks),
        entries=entries,
        today=now.day if (now.year, now.month) == (first.year, first.month) else 0,
    )
