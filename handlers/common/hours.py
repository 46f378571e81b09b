"""When people may be disturbed: by their own clock, their own quiet hours, and their pause."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from config.settings import Settings
from storage import people
from storage.database import Tx
from storage.models import Participant

WORKDAY = (time(9), time(18))
"""When the bot may begin to speak on its own, by the clock of the person, from Monday to Friday."""
OFF = "off"
"""In the place of quiet hours: somebody wants none."""

Span = tuple[time, time]


def span_of(quiet_hours: str | None) -> Span | None:
    """Return the quiet hours that are stored as ``21:00-08:00``; None for ``off``, and where nobody said any."""
    start, _, end = (quiet_hours or OFF).partition("-")
    return (time.fromisoformat(start), time.fromisoformat(end)) if end else None


def default_span(settings: Settings) -> Span | None:
    """Return the quiet hours of the settings, which hold for windows of people who chose none."""
    telegram = settings.telegram
    if telegram is None or not telegram.quiet_from or not telegram.quiet_until:
        return None
    return time.fromisoformat(telegram.quiet_from), time.fromisoformat(telegram.quiet_until)


def is_within(now: time, span: Span | None) -> bool:
    """Tell whether a wall time is in a span that may go over midnight."""
    if span is None:
        return False
    start, end = span
    return start <= now < end if start <= end else now >= start or now < end


def local(now: datetime, zone: str) -> datetime:
    """Return an aware instant at the wall clock of a zone."""
    return now.astimezone(UTC).astimezone(ZoneInfo(zone))


def is_paused(person: Participant, now: datetime) -> bool:
    """Tell whether somebody wants to hear nothing of the bot's own accord now."""
    return person.paused_until is not None and now < person.paused_until


def at_work(now: datetime, zone: str, quiet: Span | None = None) -> bool:
    """Tell whether it is an hour at which the bot may begin to speak somewhere: of a working day, and not quiet.

    Whoever is quiet all through the working hours works at others: then every hour counts that is not quiet.
    """
    here = local(now, zone)
    if here.weekday() >= 5 or is_within(here.time(), quiet):
        return False
    always_quiet = all(is_within(time(hour), quiet) for hour in range(WORKDAY[0].hour, WORKDAY[1].hour))
    return always_quiet or WORKDAY[0] <= here.time() < WORKDAY[1]


def may_begin(tx: Tx, person: Participant, settings: Settings, now: datetime) -> bool:
    """Tell whether the bot may tell somebody something on its own now: in their hours, and while they do not pause."""
    return may_begin_in(person, people.zone_of(tx, person, settings.programme.zone), now)


def may_begin_in(person: Participant, zone: str, now: datetime) -> bool:
    """Tell the same of somebody whose zone is known."""
    return not is_paused(person, now) and at_work(now, zone, span_of(person.quiet_hours))
