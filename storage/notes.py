"""What sessions brought: minutes, notes and their translations, what was chosen and counted; queries and writes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import object_session

from storage import schedules
from storage.database import Tx
from storage.models import MinutesField, Note, NoteText, Participant, SessionMinutes, TandemSession
from storage.schedules import NewSchedule

TAGS = ("insight", "practice", "lesson", "decision", "question", "next", "topic", "link")
"""The kinds of notes that a tag makes, in the order in which minutes show them."""

SETTLES = timedelta(seconds=20)
"""So long after the last change of a session's notes they are translated, and shown where the minutes were shown."""
CHANGED = "notes.changed"
"""The kind of the schedule that follows a change."""

# --- minutes ----------------------------------------------------------------------------------------------------


def minutes_of(tx: Tx, session_id: int) -> SessionMinutes | None:
    """Return the minutes of a session, if there are any yet."""
    return tx.get(SessionMinutes, session_id)


def taking(tx: Tx, tandem_id: int) -> SessionMinutes | None:
    """Return the minutes into which a tandem's tagged lines go now."""
    query = select(SessionMinutes).where(SessionMinutes.tandem_id == tandem_id, SessionMinutes.state == "taking")
    return tx.scalar(query.order_by(SessionMinutes.session_id.desc()).limit(1))


def all_of(tx: Tx, tandem_id: int, most: int) -> list[SessionMinutes]:
    """Return a tandem's minutes, those of the latest session first."""
    query = select(SessionMinutes).join(TandemSession, TandemSession.id == SessionMinutes.session_id)
    query = query.where(SessionMinutes.tandem_id == tandem_id)
    return list(tx.scalars(query.order_by(TandemSession.starts_at.desc(), TandemSession.id.desc()).limit(most)))


def open_minutes(tx: Tx, session: TandemSession, *, taking: bool) -> SessionMinutes:
    """Return the minutes of a session, opened if there were none. ``taking``: tagged lines become notes from now on."""
    found = minutes_of(tx, session.id)
    if found is None:
        found = SessionMinutes(session_id=session.id, tandem_id=session.tandem_id, opened_at=tx.now, version=0)
        tx.add(found)
    elif found.state == "taking" or not taking:
        return found
    found.state = "taking" if taking else "completing"
    found.heard_at = tx.now
    found.closed_at = None if taking else tx.now
    found.released_at = None
    tx.flush()
    return found


def close(tx: Tx, minutes: SessionMinutes) -> None:
    """Take no more notes by tags; the minutes are completed from now on."""
    minutes.state, minutes.closed_at = "completing", tx.now
    touch(tx, minutes.session_id, minutes.tandem_id)


def touch(tx: Tx, session_id: int, tandem_id: int) -> None:
    """Have it noticed, a little later and once for several changes, that the notes of a session are other ones now."""
    due = tx.now + SETTLES
    schedules.enter(tx, [NewSchedule(f"changed:{session_id}", CHANGED, tandem_id, due)])


def discard(tx: Tx, minutes: SessionMinutes) -> None:
    """Forget minutes in which nothing is."""
    tx.delete(minutes)
    tx.flush()


# --- notes ------------------------------------------------------------------------------------------------------


def add(
    tx: Tx,
    minutes: SessionMinutes,
    kind: str,
    source: str,
    content: str,
    language: str,
    person: Participant | None,
    *,
    city_id: int | None = None,
    message_id: int | None = None,
) -> Note:
    """Enter a note. It is the city's of whoever said it, unless ``city_id`` says otherwise."""
    made = Note(
        session_id=minutes.session_id,
        tandem_id=minutes.tandem_id,
        kind=kind,
        source=source,
        city_id=city_id if city_id is not None or person is None else person.city_id,
        participant_id=person.id if person is not None else None,
        message_id=message_id,
        language=language,
        content=content,
        revision=0,
        written_at=tx.now,
    )
    tx.add(made)
    tx.flush()
    touch(tx, made.session_id, made.tandem_id)
    return made


def note(tx: Tx, note_id: int) -> Note | None:
    """Return a note by its row, also one that was taken away."""
    return tx.get(Note, note_id)


def notes_of(tx: Tx, session_id: int, kinds: Collection[str] = ()) -> list[Note]:
    """Return what a session brought, in the order in which it was said; only some kinds of it, if they are named."""
    query = select(Note).where(Note.session_id == session_id, Note.removed_at.is_(None))
    query = query.where(Note.kind.in_(kinds)) if kinds else query
    return list(tx.scalars(query.order_by(Note.written_at, Note.id)))


def of_message(tx: Tx, message_id: int) -> list[Note]:
    """Return the notes that were made of a message."""
    query = select(Note).where(Note.message_id == message_id, Note.removed_at.is_(None))
    return list(tx.scalars(query.order_by(Note.id)))


def change(note: Note, content: str, language: str) -> bool:
    """Put other words in a note; tell whether they are other ones. Its translations are stale then."""
    if (note.content, note.language) == (content, language):
        return False
    note.content, note.language = content, language
    note.revision += 1
    tx = object_session(note)
    if isinstance(tx, Tx):
        touch(tx, note.session_id, note.tandem_id)
    return True


def remove(tx: Tx, note: Note) -> None:
    """Take a note away; ``removed_at`` empty again brings it back."""
    note.removed_at = tx.now
    touch(tx, note.session_id, note.tandem_id)


def restore(tx: Tx, note: Note) -> None:
    """Bring back a note that was taken away."""
    note.removed_at = None
    touch(tx, note.session_id, note.tandem_id)


# --- their translations -----------------------------------------------------------------------------------------


def texts_of(tx: Tx, notes: Sequence[Note]) -> dict[tuple[int, str], NoteText]:
    """Return the translations of notes as they stand now, by note and language. Stale ones are not among them."""
    return {key: row for key, row in tried(tx, notes).items() if row.content}


def tried(tx: Tx, notes: Sequence[Note]) -> dict[tuple[int, str], NoteText]:
    """Return the same with those that are empty, because all engines made nonsense of the note."""
    revisions = {note.id: note.revision for note in notes}
    query = select(NoteText).where(NoteText.note_id.in_(list(revisions)))
    return {(row.note_id, row.language): row for row in tx.scalars(query) if row.revision == revisions[row.note_id]}


def put_text(tx: Tx, note: Note, language: str, content: str, corrected_by: Participant | None = None) -> None:
    """Keep a translation. What somebody corrected is only replaced by another correction, or once the note changed."""
    row = tx.get(NoteText, (note.id, language))
    if row is None:
        row = NoteText(note_id=note.id, language=language)
        tx.add(row)
    elif row.revision == note.revision and row.corrected_at is not None and corrected_by is None:
        return
    row.content, row.revision = content, note.revision
    row.corrected_by = corrected_by.id if corrected_by is not None else None
    row.corrected_at = tx.now if corrected_by is not None else None
    tx.flush()


def take_text(tx: Tx, text: NoteText) -> None:
    """Forget a translation."""
    tx.delete(text)
    tx.flush()


# --- what was chosen and counted --------------------------------------------------------------------------------


def fields_of(tx: Tx, session_id: int) -> dict[tuple[str, str], Any]:
    """Return what was chosen and counted about a session, by field and scope (a city's slug, or empty)."""
    rows = tx.scalars(select(MinutesField).where(MinutesField.session_id == session_id))
    return {(row.field, row.scope): row.value for row in rows}


def put_field(tx: Tx, session_id: int, field: str, value: Any, scope: str = "") -> None:
    """Note what was chosen or counted, in the place of what was before."""
    row = tx.get(MinutesField, (session_id, field, scope))
    if row is None:
        row = MinutesField(session_id=session_id, field=field, scope=scope)
        tx.add(row)
    row.value, row.at = value, tx.now
    tx.flush()
    minutes = minutes_of(tx, session_id)
    if minutes is not None:
        touch(tx, session_id, minutes.tandem_id)


def released_between(tx: Tx, since: datetime, until: datetime) -> list[SessionMinutes]:
    """Return the minutes that all their cities approved between two instants, the first ones first."""
    query = select(SessionMinutes).where(SessionMinutes.state == "released", SessionMinutes.released_at >= since)
    query = query.where(SessionMinutes.released_at < until)
    return list(tx.scalars(query.order_by(SessionMinutes.released_at, SessionMinutes.session_id)))
