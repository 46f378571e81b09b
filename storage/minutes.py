"""Versions of minutes: what each said, which cities approved it, what was released; queries and writes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from storage import notes
from storage.database import Tx
from storage.models import (
    City,
    MinutesApproval,
    MinutesVersion,
    NextStep,
    Note,
    NoteText,
    Participant,
    SessionMinutes,
    TandemSession,
)

Snapshot = dict[str, Any]
"""``entries``: each with note, number, kind, city, language, content, texts (by language), corrected (languages) and,
for a next step, owner (the row of a city) and due (ISO date); ``fields``: lists of field, scope and value."""


def numbers(tx: Tx, session_id: int) -> dict[int, int]:
    """Return by which number minutes call each note, also one that was taken away: from 1, and it never changes."""
    ids = tx.execute(select(Note.id).where(Note.session_id == session_id).order_by(Note.id)).scalars()
    return {note_id: number for number, note_id in enumerate(ids, start=1)}


def snapshot(tx: Tx, session_id: int) -> Snapshot:
    """Return what the minutes of a session say now, in all languages."""
    found = notes.notes_of(tx, session_id)
    called, texts = numbers(tx, session_id), _texts(tx, found)
    ids = [note.id for note in found]
    query = select(NextStep.note_id, NextStep.city_id, NextStep.due_on).where(NextStep.note_id.in_(ids))
    step = {row.note_id: {"owner": row.city_id, "due": str(row.due_on or "")} for row in tx.execute(query)}
    entries = [
        {
            "note": note.id,
            "number": called[note.id],
            "kind": note.kind,
            "city": note.city_id,
            "language": note.language,
            "content": note.content,
            "texts": {row.language: row.content for row in texts.get(note.id, ()) if row.content},
            "corrected": sorted(row.language for row in texts.get(note.id, ()) if row.corrected_at is not None),
            **step.get(note.id, {}),
        }
        for note in found
    ]
    fields = sorted([field, scope, value] for (field, scope), value in notes.fields_of(tx, session_id).items())
    return {"entries": entries, "fields": fields}


def _texts(tx: Tx, found: Sequence[Note]) -> dict[int, list[NoteText]]:
    made: dict[int, list[NoteText]] = {}
    for (note_id, _), row in sorted(notes.texts_of(tx, found).items()):
        made.setdefault(note_id, []).append(row)
    return made


def locked(tx: Tx, session_id: int) -> SessionMinutes | None:
    """Return the minutes of a session as they are now; whoever else wants to decide about them waits for this one.

    Else the last two approvals, given in two rooms at the same moment, would each take the other one to be missing.
    """
    return tx.get(SessionMinutes, session_id, with_for_update=True, populate_existing=True)


# --- versions ---------------------------------------------------------------------------------------------------


def version(tx: Tx, session_id: int, number: int) -> MinutesVersion | None:
    """Return a version of minutes."""
    return tx.get(MinutesVersion, (session_id, number))


def put_version(tx: Tx, minutes: SessionMinutes, number: int, said: Snapshot) -> None:
    """Enter a version as the latest one, or what it says now."""
    row = version(tx, minutes.session_id, number)
    if row is None:
        row = MinutesVersion(session_id=minutes.session_id, number=number, made_at=tx.now)
        tx.add(row)
    row.snapshot = said
    minutes.version = number
    tx.flush()


# --- approvals --------------------------------------------------------------------------------------------------


def approved(tx: Tx, session_id: int, number: int) -> dict[int, MinutesApproval]:
    """Return the approvals of a version, by city."""
    query = select(MinutesApproval).where(MinutesApproval.session_id == session_id, MinutesApproval.number == number)
    return {row.city_id: row for row in tx.scalars(query)}


def approve(tx: Tx, minutes: SessionMinutes, city_id: int, person: Participant) -> bool:
    """Note that a city approves the latest version; tell whether it did not before."""
    if city_id in approved(tx, minutes.session_id, minutes.version):
        return False
    tx.add(
        MinutesApproval(
            session_id=minutes.session_id,
            number=minutes.version,
            city_id=city_id,
            participant_id=person.id,
            at=tx.now,
        )
    )
    tx.flush()
    return True


def withdraw(tx: Tx, session_id: int, number: int, city_id: int) -> bool:
    """Take a city's approval back; tell whether there was one."""
    row = tx.get(MinutesApproval, (session_id, number, city_id))
    if row is not None:
        tx.delete(row)
        tx.flush()
    return row is not None


def release(tx: Tx, minutes: SessionMinutes) -> None:
    """Say that all cities approved the latest version: the team may read it."""
    minutes.state, minutes.released_at = "released", tx.now
    row = version(tx, minutes.session_id, minutes.version)
    if row is not None:
        row.released_at = tx.now
    tx.flush()


def reopen(tx: Tx, minutes: SessionMinutes) -> None:
    """Say that the latest version is not approved by all cities (any more)."""
    minutes.state, minutes.released_at = "completing", None
    row = version(tx, minutes.session_id, minutes.version)
    if row is not None:
        row.released_at = None
    tx.flush()


def waiting(tx: Tx, before: datetime, most: int) -> tuple[int, list[SessionMinutes]]:
    """Return how many minutes were shown before an instant and still lack an approval, and the first of them."""
    query = (
        select(SessionMinutes)
        .join(
            MinutesVersion,
            (MinutesVersion.session_id == SessionMinutes.session_id)
            & (MinutesVersion.number == SessionMinutes.version),
        )
        .where(SessionMinutes.state == "completing", MinutesVersion.made_at < before)
    )
    count = tx.scalar(select(func.count()).select_from(query.subquery())) or 0
    return count, list(tx.scalars(query.order_by(MinutesVersion.made_at).limit(most)))


def session_of(tx: Tx, minutes: SessionMinutes) -> TandemSession:
    """Return the session that minutes are of."""
    found = tx.get(TandemSession, minutes.session_id)
    assert found is not None
    return found


def city_name(tx: Tx, city_id: int | None) -> str:
    """Return what a city is called; a dash for none."""
    found = tx.get(City, city_id) if city_id is not None else None
    return found.name if found is not None else "–"
