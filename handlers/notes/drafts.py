"""What deliveries of notes show, as things stand when they are made: minutes, and what changed in them."""

from __future__ import annotations

from collections.abc import Collection

from config.texts import Line
from handlers.common.drafts import Draft, ready
from handlers.common.names import plain_name
from handlers.common.platforms import has_windows
from handlers.common.quiet import is_night_in
from handlers.common.say import TEXT_BYTES, slashed
from handlers.context import Context
from handlers.notes import composing, headings, translating
from handlers.notes.composing import Render, Sheet
from storage import commands, minutes as stored, notes, people, rooms
from storage.database import Tx
from storage.deliveries import Action, Edit, Send
from storage.models import Room, SessionMinutes
from storage.noting import ShowMinutes, TranslateNotes
from storage.outbox import Claimed
from storage.richtext import RichText


def draft(tx: Tx, claimed: Claimed, context: Context, names: Collection[str]) -> Draft:
    """Return the draft of one of the payloads of notes. Reads only. ``names`` are those of the commands."""
    payload = claimed.payload
    if isinstance(payload, TranslateNotes):
        return translating.draft(tx, claimed, payload)
    room = rooms.get(tx, claimed.room_id) if claimed.room_id is not None else None
    if not isinstance(payload, ShowMinutes) or room is None or room.native_id is None:
        return ready(None)
    content = shown(tx, payload, room, context, names)
    if content is None:
        return ready(None)
    action: Action
    if payload.replaces:
        target = commands.native_id(tx, payload.replaces)
        if target is None:
            return ready(None)
        action = Edit(room.native_id, target, content)
    else:
        action = Send(room.native_id, content, silent=is_night_in(tx, room, context))
    return ready(action)


def shown(tx: Tx, payload: ShowMinutes, room: Room, context: Context, names: Collection[str]) -> RichText | None:
    """Return what a payload shows in a room now; None where there is nothing (any more)."""
    minutes = notes.minutes_of(tx, payload.session_id)
    if minutes is None:
        return None
    sheet = sheet_of(tx, minutes, context, payload.zone, payload.tandem)
    render = render_with(context, names if has_windows(room.platform) else ())
    limit = limit_of(room, context)
    if payload.changes:
        old = stored.version(tx, payload.session_id, payload.changes - 1)
        new = stored.version(tx, payload.session_id, payload.changes)
        if old is None or new is None:
            return None
        found = composing.changes(old.snapshot, new.snapshot)
        return composing.changes_text(sheet, found, payload.language, render, limit)
    made = composing.pages(sheet, payload.language, render, limit)
    if payload.page <= len(made):
        return made[payload.page - 1]
    # They have become shorter: what shows a page that there is no more may be needed again.
    return composing.title(sheet, payload.language, render) if payload.replaces else None


def sheet_of(tx: Tx, minutes: SessionMinutes, context: Context, zone: str = "", tandem: str = "") -> Sheet:
    """Return what the minutes of a session say now. Cities that left are still named."""
    session = stored.session_of(tx, minutes)
    said = stored.snapshot(tx, minutes.session_id)
    cities, slugs = headings.cities_of(tx, minutes)
    for city_id in {entry.get(part) for entry in said["entries"] for part in ("city", "owner")} - {None, *cities}:
        city = people.city(tx, city_id)
        if city is not None:
            cities[city.id] = city.name
    asked = headings.asked_of(session, context)
    return Sheet(said, minutes.version, session.starts_at, zone or session.zone, cities, tandem, asked, slugs)


def render_with(context: Context, names: Collection[str]) -> Render:
    """Return what puts a line into a language, with commands as they are written there."""

    def render(line: Line, language: str) -> str:
        return slashed(context.texts.render(line, language, plain_name), names)

    return render


def limit_of(room: Room, context: Context) -> int:
    """Return how many bytes one message holds in a room."""
    limits = context.limits.get(room.platform)
    return limits.text_bytes if limits is not None else TEXT_BYTES
