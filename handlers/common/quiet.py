"""Quiet hours: at night, by the clock of those who read, what arrives makes no sound."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.common import hours
from handlers.common.platforms import has_windows
from handlers.common.readers import Reader, readers_of
from handlers.context import Context
from storage.database import Tx
from storage.models import Room


def is_night(room: Room, readers: Sequence[Reader], context: Context) -> bool:
    """Tell whether everybody who reads in a room is at rest now: by the hours of the settings for its platform.

    Where a window is somebody's own, their own hours come first, and what arrives in a pause makes no sound, either.
    """
    if not has_windows(room.platform):
        return False
    if room.purpose == "direct" and len(readers) == 1:
        return _rests(readers[0], context)
    zones = {reader.zone for reader in readers if reader.zone} or {context.settings.programme.zone}
    span = hours.default_span(context.settings)
    return all(hours.is_within(hours.local(context.now, zone).time(), span) for zone in zones)


def _rests(reader: Reader, context: Context) -> bool:
    if reader.paused_until is not None and context.now < reader.paused_until:
        return True
    own = reader.quiet_hours is not None
    span = hours.span_of(reader.quiet_hours) if own else hours.default_span(context.settings)
    return hours.is_within(hours.local(context.now, reader.zone or context.settings.programme.zone).time(), span)


def is_night_in(tx: Tx, room: Room, context: Context) -> bool:
    """Tell the same of a room whose readers are not known yet."""
    return has_windows(room.platform) and is_night(room, readers_of(tx, room), context)
