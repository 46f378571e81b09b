"""When people work, as it is shown and as times are looked for."""

from __future__ import annotations

from config import working
from config.settings import Settings
from config.texts import Line, Value, Weekdays
from config.working import Week
from storage import working as stored
from storage.database import Tx
from storage.models import Participant


def default_week(settings: Settings) -> Week:
    """Return when those work who did not say when."""
    return working.parse(settings.checkins.working_hours)


def week_of(tx: Tx, person: Participant, settings: Settings) -> Week:
    """Return when somebody works, by their own clock."""
    said = stored.hours_of(tx, person.id)
    return working.parse(said) if said else default_week(settings)


def lines(week: Week) -> list[Line]:
    """Return a week in full: a line for the days that have the same hours."""
    days: dict[working.Hours, list[int]] = {}
    for day, hours in enumerate(week):
        if hours is not None:
            days.setdefault(hours, []).append(day)
    return [
        Line("hours-item", {"days": named(those), "from": f"{start:%H:%M}", "until": f"{end:%H:%M}"})
        for (start, end), those in days.items()
    ]


def named(days: list[int]) -> Value:
    """Return days by their names; of many that follow each other, the first and the last."""
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return Line("hours-run", {"first": Weekdays((days[0],)), "last": Weekdays((days[-1],))})
    return Weekdays(tuple(days))


def profile_lines(tx: Tx, person: Participant, settings: Settings) -> list[Line]:
    """Return the same with whose hours they are, for a profile."""
    own = bool(stored.hours_of(tx, person.id))
    return [Line("hours-own" if own else "hours-default"), *lines(week_of(tx, person, settings))]
