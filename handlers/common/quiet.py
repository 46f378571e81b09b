"""Quiet hours: at night, by the clock of those who read, what arrives makes no sound."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from zoneinfo import ZoneInfo

from handlers.common.readers import Reader, readers_of
from handlers.context import Context
from storage.database import Tx
from storage.models import Room


def is_night(room: Room, readers: Sequence[Reader], context: Context) -> bool:
    """Tell whether everybody who reads in a room is at rest now, by the hours of the settings for its platform."""
    settings = context.settings.telegram
    if room.platform != "telegram" or settings is None or not settings.quiet_from or not settings.quiet_until:
        return False
    zones = {reader.zone for reader in readers if reader.zone} or {context.settings.programme.zone}
    start, end = time.fromisoformat(settings.quiet_from), time.fromisoformat(settings.quiet_until)
    return all(_within(context.now.astimezone(ZoneInfo(zone)).time(), start, end) for zone in zones)


def is_night_in(tx: Tx, room: Room, context: Context) -> bool:
    """Tell the same of a room whose readers are not known yet."""
    return room.platform == "telegram" and is_night(room, readers_of(tx, room), context)


def _within(now: time, start: time, end: time) -> bool:
    """Tell whether a wall time is in a span that may go over midnight."""
    return start <= now < end if start <= end else now >= start or now < end
