"""Days of the calendar: the last Friday of a month, a month later, the next 29 February."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from handlers.common.when.values import LAST


def make(year: int, month: int, day: int) -> date | None:
    """Return a date, or ``None`` if the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def following(month: int, day: int, since: date, count: int) -> list[date]:
    """Return the next days of the year with that month and day, from a day on. Empty for 31 June."""
    years = range(since.year, min(since.year + 9 + 8 * count, date.max.year))
    return [made for year in years if (made := make(year, month, day)) and made >= since][:count]


def add_months(day: date, count: int) -> date:
    """Return the same day so many months later, or the last one of that month if it is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def day_in_month(year: int, month: int, nth: int, weekday: int) -> date:
    """Return the n-th (from 1) or ``LAST`` weekday (Monday is 0) of a month."""
    if nth == LAST:
        end = date(year, month, monthrange(year, month)[1])
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    begin = date(year, month, 1)
    return begin + timedelta(days=(weekday - begin.weekday()) % 7 + 7 * (nth - 1))


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])
