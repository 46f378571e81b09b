"""When somebody is reminded of what begins, how much each wants it, and where they read it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.common import waking
from handlers.common.hours import Span
from handlers.common.initiative import chat_of
from handlers.context import Context
from storage import checkins, people, rooms, tandems
from storage.database import Tx
from storage.models import Participant, Room, Tandem

STEPS = {"day": timedelta(days=1), "hour": timedelta(hours=1)}
LEVELS = {"light": ("hour",), "standard": ("day", "hour"), "active": ("day", "hour")}
SUPERSEDED = timedelta(hours=2)
"""So soon before it begins the reminder of the day before is no longer of use."""


def judged(step: str, start: datetime, now: datetime, zone: str, rest: Span | None) -> datetime | None:
    """Return when a reminder that is due is given: now, or when the quiet hours are over; None: it comes too late."""
    left = start - now
    if left <= timedelta() or (step == "day" and left <= SUPERSEDED):
        return None
    if rest is None or not waking.is_night(now, zone, rest):
        return now
    later = waking.morning(now, zone, rest)
    return later if later + waking.AT_LEAST <= start else None


def is_away(tx: Tx, start: datetime, person: Participant, context: Context) -> bool:
    """Tell whether somebody entered that they are away on the day of an instant, by their clock."""
    day = start.astimezone(ZoneInfo(waking.zone_of(tx, person, context))).date()
    return any(found.starts_on <= day for found in checkins.absences(tx, [person.id], day))


def place_of(tx: Tx, person: Participant, among: Sequence[Tandem] | None = None) -> tuple[Room | None, bool]:
    """Return where somebody is reminded, and whether nobody else reads there: their own chat, else a tandem's room."""
    private = chat_of(tx, person)
    if private is not None:
        return private, True
    mine = {room.id for account in people.accounts_of(tx, person.id) for room in rooms.joined(tx, account.id)}
    for tandem in tandems.of_person(tx, person) if among is None else among:
        found = next((room for room in rooms.of_tandem(tx, tandem.id, ("open",)) if room.id in mine), None)
        if found is not None:
            return found, False
    return None, False
