"""All that is kept of sessions, read at once: what documents and data files are made of."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from storage import files
from storage.database import Tx
from storage.models import (
    City,
    MinutesField,
    NextStep,
    Note,
    NoteText,
    SessionMinutes,
    Tandem,
    TandemCity,
    TandemSession,
)


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file that somebody attached during a session. ``digest`` names its bytes."""

    name: str
    media_type: str
    size: int
    """Bytes."""
    digest: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is kept of one session."""

    session: TandemSession
    minutes: SessionMinutes
    tandem: Tandem
    cities: tuple[City, ...]
    """Those that took part in the tandem, in its order, also such as have left."""
    notes: tuple[Note, ...]
    texts: dict[int, dict[str, NoteText]]
    """The translations of each note that are not stale, by language."""
    steps: dict[int, NextStep]
    """By note."""
    fields: dict[tuple[str, str], Any]
    """By field and scope (a city's slug, or empty)."""
    evidence: tuple[EvidenceFile, ...]

    def city_of(self, note: Note) -> City | None:
        """Return whose a note is."""
        step = self.steps.get(note.id)
        wanted = step.city_id if step is not None and step.city_id is not None else note.city_id
        return next((city for city in self.cities if city.id == wanted), None)


def recorded(
    tx: Tx, *, session_id: int | None = None, tandem_id: int | None = None, released: bool = False
) -> list[Recorded]:
    """Return the sessions of which something is kept, by tandem and time: one, a tandem's, or (with neither) all.

    ``released``: only those whose latest version all cities have approved. Sessions of which nothing was noted are
    left out.
    """
    chosen = _chosen(session_id, tandem_id, released=released)
    query = (
        select(SessionMinutes, TandemSession, Tandem)
        .join(TandemSession, TandemSession.id == SessionMinutes.session_id)
        .join(Tandem, Tandem.id == SessionMinutes.tandem_id)
        .where(SessionMinutes.session_id.in_(chosen))
        .order_by(Tandem.name, Tandem.id, TandemSession.starts_at, TandemSession.id)
    )
    notes, fields, cities = _notes(tx, chosen), _fields(tx, chosen), _cities(tx)
    texts, steps = _texts(tx, chosen), _steps(tx, chosen)
    found = []
    for minutes, session, tandem in tx.execute(query):
        own = notes[session.id]
        kept = evidence_of(tx, session.id)
        if not own and not fields[session.id] and not kept:
            continue
        ids = {note.id for note in own}
        found.append(
            Recorded(
                session,
                minutes,
                tandem,
                tuple(cities[tandem.id]),
                tuple(own),
                {note_id: texts[note_id] for note_id in ids},
                {note_id: steps[note_id] for note_id in ids if note_id in steps},
                fields[session.id],
                tuple(kept),
            )
        )
    return found


Chosen = Select[int]


def _chosen(session_id: int | None, tandem_id: int | None, *, released: bool) -> Chosen:
    chosen = select(SessionMinutes.session_id)
    if session_id is not None:
        chosen = chosen.where(SessionMinutes.session_id == session_id)
    if tandem_id is not None:
        chosen = chosen.where(SessionMinutes.tandem_id == tandem_id)
    return chosen.where(SessionMinutes.state == "released") if released else chosen


def is_kept(tx: Tx, *, session_id: int | None = None, tandem_id: int | None = None, released: bool = False) -> bool:
    """Tell whether anything was noted of these sessions (see ``recorded``)."""
    chosen = _chosen(session_id, tandem_id, released=released)
    noted = select(Note.id).where(Note.session_id.in_(chosen), Note.removed_at.is_(None)).limit(1)
    counted = select(MinutesField.session_id).where(MinutesField.session_id.in_(chosen)).limit(1)
    return tx.scalar(noted) is not None or tx.scalar(counted) is not None


def count(tx: Tx, tandem_id: int, *, released: bool) -> int:
    """Return of how many of a tandem's sessions anything was noted."""
    chosen = _chosen(None, tandem_id, released=released)
    query = select(func.count(Note.session_id.distinct())).where(Note.session_id.in_(chosen), Note.removed_at.is_(None))
    return tx.scalar(query) or 0


def tandems(tx: Tx) -> list[Tandem]:
    """Return the tandems that released something, by name; also such as have ended."""
    query = select(Tandem).where(
        Tandem.id.in_(select(SessionMinutes.tandem_id).where(SessionMinutes.state == "released"))
    )
    return list(tx.scalars(query.order_by(Tandem.name, Tandem.id)))


def _notes(tx: Tx, chosen: Chosen) -> dict[int, list[Note]]:
    found: dict[int, list[Note]] = defaultdict(list)
    query = select(Note).where(Note.session_id.in_(chosen), Note.removed_at.is_(None))
    for note in tx.scalars(query.order_by(Note.written_at, Note.id)):
        found[note.session_id].append(note)
    return found


def _texts(tx: Tx, chosen: Chosen) -> dict[int, dict[str, NoteText]]:
    found: dict[int, dict[str, NoteText]] = defaultdict(dict)
    query = select(NoteText).join(Note, Note.id == NoteText.note_id)
    query = query.where(Note.session_id.in_(chosen), NoteText.revision == Note.revision)
    for row in tx.scalars(query.order_by(NoteText.note_id, NoteText.language)):
        found[row.note_id][row.language] = row
    return found


def _steps(tx: Tx, chosen: Chosen) -> dict[int, NextStep]:
    query = select(NextStep).join(Note, Note.id == NextStep.note_id).where(Note.session_id.in_(chosen))
    return {step.note_id: step for step in tx.scalars(query)}


def _fields(tx: Tx, chosen: Chosen) -> dict[int, dict[tuple[str, str], Any]]:
    found: dict[int, dict[tuple[str, str], Any]] = defaultdict(dict)
    query = select(MinutesField).where(MinutesField.session_id.in_(chosen))
    for row in tx.scalars(query.order_by(MinutesField.session_id, MinutesField.field, MinutesField.scope)):
        found[row.session_id][row.field, row.scope] = row.value
    return found


def _cities(tx: Tx) -> dict[int, list[City]]:
    found: dict[int, list[City]] = defaultdict(list)
    query = select(TandemCity.tandem_id, City).join(City, City.id == TandemCity.city_id)
    for tandem_id, city in tx.execute(query.order_by(TandemCity.tandem_id, TandemCity.position, City.id)):
        found[tandem_id].append(city)
    return found


# --- files of evidence ------------------------------------------------------------------------------------------


def evidence_of(tx: Tx, session_id: int) -> list[EvidenceFile]:
    """Return the files that are kept of a session."""
    return [EvidenceFile(one.name, one.media_type, one.size, one.digest) for one in files.of_session(tx, session_id)]


def content_of(tx: Tx, digest: str) -> bytes | None:
    """Return the bytes of such a file, if they are kept."""
    return files.content(tx, digest)
