"""Minutes in every place of a tandem: posted once a session is complete, brought up to date in place, new versions.

They wait for their translations for a minute at most; what comes later is written into what is shown. As long as no
city approved them, a change changes them. After that it makes a new version: what changed is shown, and asked about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from handlers.common.say import for_room, languages_of
from handlers.common.telling import Spot, spots
from handlers.context import Context
from handlers.notes import approving, composing, drafts, translating
from handlers.own_events import NotesTranslated
from storage import commands, minutes as stored, notes, schedules, tandems
from storage.database import Tx
from storage.deliveries import delivery_id
from storage.minutes import Snapshot
from storage.models import Participant, Room, Schedule, SessionMinutes, Tandem, TandemSession
from storage.noting import ShowMinutes
from storage.outbox import plan
from storage.schedules import NewSchedule

DUE, SHOW = "notes.minutes", "notes.show"
"""Kinds of schedules: minutes are posted although not everybody answered; although translations are missing."""
POSTED_AFTER = timedelta(days=1)
"""After a session ended, if its cities did not answer everything before."""
PATIENCE = timedelta(minutes=1)
"""How long minutes wait for their translations."""
ANSWERS = frozenset({"insight", "reuse", "next"})
"""The three questions afterwards, by the kinds of notes that their answers are."""


# --- when -------------------------------------------------------------------------------------------------------


def changed(tx: Tx, row: Schedule, context: Context) -> None:
    """Follow a change of a session's notes: have it translated, and show it where the minutes are shown."""
    schedules.drop(tx, [row.name])
    minutes = notes.minutes_of(tx, int(row.name.partition(":")[2]))
    if minutes is None:
        return
    taking = minutes.state == "taking"
    if not taking and (minutes.version or everybody_answered(tx, minutes)):
        publish(tx, minutes, context)
        return
    translating.request(tx, minutes.session_id, context)
    if not taking:
        name = f"minutes:{minutes.session_id}"
        since = minutes.closed_at or minutes.opened_at
        if schedules.named(tx, name) is None:
            due = max(since + POSTED_AFTER, context.now)
            schedules.enter(tx, [NewSchedule(name, DUE, minutes.tandem_id, due)])


def everybody_answered(tx: Tx, minutes: SessionMinutes) -> bool:
    """Tell whether every city answered the three questions."""
    given: dict[int | None, set[str]] = {}
    for note in notes.notes_of(tx, minutes.session_id, ANSWERS):
        if note.source == "answer":
            given.setdefault(note.city_id, set()).add(note.kind)
    return all(given.get(city.id, set()) >= ANSWERS for city in tandems.cities(tx, minutes.tandem_id))


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Post minutes whose time has come, with the translations that there are by then."""
    minutes = notes.minutes_of(tx, int(row.name.partition(":")[2]))
    if minutes is None or minutes.state == "taking":
        return
    if row.kind == SHOW:
        schedules.drop(tx, [row.name])
        show(tx, minutes, context)
    elif not minutes.version:
        publish(tx, minutes, context)


def publish(tx: Tx, minutes: SessionMinutes, context: Context) -> None:
    """Show minutes as they are now, as soon as what is new in them is translated; in a minute at the latest."""
    translating.request(tx, minutes.session_id, context)
    if _lacks(tx, minutes):
        name, due = f"show:{minutes.session_id}", context.now + PATIENCE
        schedules.enter(tx, [NewSchedule(name, SHOW, minutes.tandem_id, due)])
    else:
        show(tx, minutes, context)


def translated(tx: Tx, event: NotesTranslated, context: Context) -> None:
    """Show minutes that waited for translations, or write these into what is shown."""
    minutes = notes.minutes_of(tx, event.session_id)
    if minutes is None or minutes.state == "taking":
        return
    name = f"show:{minutes.session_id}"
    if (schedules.named(tx, name) is not None or minutes.version) and not _lacks(tx, minutes):
        schedules.drop(tx, [name])
        show(tx, minutes, context)


def _lacks(tx: Tx, minutes: SessionMinutes) -> bool:
    """Tell whether something is not translated yet that was not shown yet."""
    tandem = tandems.get(tx, minutes.tandem_id)
    former = stored.version(tx, minutes.session_id, minutes.version)
    known = {(entry["note"], entry["content"]) for entry in former.snapshot["entries"]} if former is not None else set()
    new = [note for note in notes.notes_of(tx, minutes.session_id) if (note.id, note.content) not in known]
    return tandem is not None and bool(translating.lacking(tx, new, translating.languages_of(tx, tandem)))


# --- what -------------------------------------------------------------------------------------------------------


def show(tx: Tx, minutes: SessionMinutes, context: Context) -> None:
    """Post minutes, or bring what is shown of them up to date; a change after an approval is a new version."""
    tandem = tandems.get(tx, minutes.tandem_id)
    stored.locked(tx, minutes.session_id)
    said = stored.snapshot(tx, minutes.session_id)
    if tandem is None or (not said["entries"] and not minutes.version):
        return
    session, number = stored.session_of(tx, minutes), minutes.version
    former = stored.version(tx, minutes.session_id, number)
    if former is None:
        stored.put_version(tx, minutes, max(1, number), said)
        put(tx, session, minutes, tandem, context)
        approving.ask(tx, session, minutes, tandem, context)
        return
    found = composing.changes(former.snapshot, said)
    if not found and former.snapshot == said:
        return
    if found and stored.approved(tx, minutes.session_id, number):
        was = (former.snapshot, number)
        stored.put_version(tx, minutes, number + 1, said)
        stored.reopen(tx, minutes)
        put(tx, session, minutes, tandem, context, was)
        approving.retire(tx, session, tandem, number)
        put_changes(tx, session, minutes, tandem, context)
        approving.ask(tx, session, minutes, tandem, context)
        return
    was = (former.snapshot, number)
    stored.put_version(tx, minutes, number, said)
    put(tx, session, minutes, tandem, context, was)


def source_of(session: TandemSession) -> str:
    """Return what names the words about a session's minutes."""
    return f"minutes:{session.uid}"


def label_of(language: str, page: int) -> str:
    """Return what tells the pages of minutes in a place apart."""
    return f"minutes:{language}:{page}"


def languages_in(tx: Tx, spot: Spot, context: Context) -> tuple[str, ...]:
    """Return the languages in which minutes are shown in a place: a message for each."""
    return spot.languages or languages_of(tx, spot.room, context)


def put(
    tx: Tx,
    session: TandemSession,
    minutes: SessionMinutes,
    tandem: Tandem,
    context: Context,
    was: tuple[Snapshot, int] | None = None,
) -> None:
    """Plan each page in each place and language: a new message, or an edit of the one that shows it.

    What looks as it did is left alone; ``was`` is what they said before, and as which version.
    """
    source, sheet = source_of(session), drafts.sheet_of(tx, minutes, context)
    render = drafts.render_with(context, ())
    again = f"{source}:{tx.now.isoformat()}"
    for spot, language in _everywhere(tx, tandem, context):
        name, limit = tandem.name if spot.window else "", drafts.limit_of(spot.room, context)
        here = replace(sheet, zone=spot.zone or sheet.zone, tandem=name)
        pages = composing.pages(here, language, render, limit)
        old = composing.pages(replace(here, said=was[0], number=was[1]), language, render, limit) if was else []
        for page in range(1, composing.MOST_PAGES + 1):
            label = label_of(language, page)
            shown_by = delivery_id(source, 0, spot.room.uid, label)
            known = commands.asked(tx, shown_by) is not None
            wanted = page <= max(len(pages), len(old) if known else 0)
            if wanted and not (known and old[page - 1 : page] == pages[page - 1 : page]):
                payload = ShowMinutes(session.id, language, spot.zone, page, shown_by if known else "", name)
                plan(tx, for_room(spot.room, again if known else source, label, payload))


def put_changes(tx: Tx, session: TandemSession, minutes: SessionMinutes, tandem: Tandem, context: Context) -> None:
    """Plan to say in each place what the latest version changed."""
    for spot, language in _everywhere(tx, tandem, context):
        name = tandem.name if spot.window else ""
        payload = ShowMinutes(session.id, language, spot.zone, tandem=name, changes=minutes.version)
        plan(tx, for_room(spot.room, source_of(session), f"changes:{language}:{minutes.version}", payload))


def _everywhere(tx: Tx, tandem: Tandem, context: Context) -> Iterator[tuple[Spot, str]]:
    for spot in spots(tx, tandem):
        for language in languages_in(tx, spot, context):
            yield spot, language


def tandems_of(tx: Tx, room: Room, person: Participant) -> list[Tandem]:
    """Return the tandems whose minutes a room or a window shows."""
    here = tandems.get(tx, room.tandem_id) if room.tandem_id is not None else None
    return [here] if here is not None else tandems.of_person(tx, person)
