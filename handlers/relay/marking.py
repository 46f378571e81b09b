"""What is done to a native message that is shown already: it is deleted, pinned, reacted to."""

from __future__ import annotations

from handlers.common.drafts import Draft, ready
from storage import messages
from storage.database import Tx
from storage.deliveries import React, Redact
from storage.kinds import Pin
from storage.models import Room


def redacted(room: Room, native_id: str | None) -> Redact | None:
    """Return what deletes a native message or reaction, if there is one."""
    return Redact(room.native_id, native_id) if room.native_id is not None and native_id is not None else None


def pin(tx: Tx, part_id: int, *, pinned: bool) -> Draft:
    """Return what pins a part's native message, or takes it from the pinned ones."""
    place = messages.placed(tx, part_id)
    if place is None or place.part.deleted or place.room.native_id is None or place.part.native_id is None:
        return ready(None)
    return ready(Pin(place.room.native_id, place.part.native_id, off=not pinned))


def carry(tx: Tx, carried_id: int) -> Draft:
    """Return what puts a reaction on a part."""
    row = messages.carried_by_id(tx, carried_id)
    place = messages.placed(tx, row.part_id) if row is not None else None
    if row is None or place is None or place.part.deleted or place.room.native_id is None:
        return ready(None)
    if place.part.native_id is None or place.part.slot is not None:  # What it is about, words have to say there.
        return ready(None)
    return ready(React(place.room.native_id, place.part.native_id, row.key))


def drop(tx: Tx, carried_id: int) -> Draft:
    """Return what takes back a reaction that was put on a part."""
    row = messages.carried_by_id(tx, carried_id)
    place = messages.placed(tx, row.part_id) if row is not None else None
    return ready(redacted(place.room, row.native_id) if row is not None and place is not None else None)
