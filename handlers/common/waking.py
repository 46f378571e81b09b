"""When somebody may be reminded: outside their quiet hours, by their own clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.common.hours import Span, default_span, is_within, span_of
from handlers.context import Context
from storage import people
from storage.database import Tx
from storage.models import Participant

REST = (time(21), time(8))
"""The quiet hours where the settings name none."""
AT_LEAST = timedelta(minutes=15)
"""How long before a session a reminder is still of use."""
EARLIER = timedelta(minutes=30)
"""How long before the quiet hours a reminder comes that would fall into them."""


def rest_of(context: Context, person: Participant | None = None) -> Span | None:
    """Return from when until when somebody is not reminded: by their own word, else as the settings say.

    None: they said that they want no quiet hours. Without a person it is what holds for those who said nothing.
    """
    if person is not None and person.quiet_hours is not None:
        return span_of(person.quiet_hours)
    return default_span(context.settings) or REST


def zone_of(tx: Tx, person: Participant, context: Context) -> str:
    """Return the zone by whose clock a person lives."""
    return people.zone_of(tx, person, context.settings.programme.zone)


def is_night(at: datetime, zone: str, rest: Span | None) -> bool:
    """Tell whether an aware instant is in the quiet hours of a zone."""
    return is_within(at.astimezone(ZoneInfo(zone)).time(), rest)


def morning(at: datetime, zone: str, rest: Span) -> datetime:
    """Return the end of the quiet hours in which an aware instant is."""
    local = at.astimezone(ZoneInfo(zone))
    day = local.date() + timedelta(days=local.time() >= rest[1])
    return _resolved(datetime.combine(day, rest[1]), zone)


def evening(at: datetime, zone: str, rest: Span) -> datetime:
    """Return the beginning of the quiet hours in which an aware instant is."""
    local = at.astimezone(ZoneInfo(zone))
    day = local.date() - timedelta(days=local.time() < rest[0])
    return _resolved(datetime.combine(day, rest[0]), zone)


def _resolved(wall: datetime, zone: str) -> datetime:
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def by_day(at: datetime, zone: str, rest: Span | None) -> datetime:
    """Return an aware instant, or the end of the quiet hours in which it is."""
    return morning(at, zone, rest) if rest is not None and is_night(at, zone, rest) else at


def before(start: datetime, ahead: timedelta, zone: str, rest: Span | None) -> datetime:
    """Return when somebody is reminded of what begins at ``start``, so long ahead.

    What would fall into their quiet hours comes when these end, if that is early enough; else before they begin.
    """
    wanted = start - ahead
    if rest is None or not is_night(wanted, zone, rest):
        return wanted
    later = morning(wanted, zone, rest)
    return later if later + AT_LEAST <= start else evening(wanted, zone, rest) - EARLIER
