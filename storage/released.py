"""What tandems released: notes that all their cities approved, as they approved them. Only this reaches the team."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage import lanes
from storage.database import Tx
from storage.facts import CITIES, MINUTES, NOTES, SESSIONS, TANDEMS
from storage.models import MinutesVersion, SessionMinutes, TandemSession

VERSIONS = lanes.table(MinutesVersion)
LEARNED = ("insight", "practice", "lesson", "reuse")
"""Kinds of notes that a digest tells of."""


@dataclass(frozen=True, slots=True)
class ReleasedNote:
    """A note as all cities approved it."""

    note_id: int
    session_id: int
    tandem_id: int
    city_id: int | None
    kind: str
    language: str
    """Of the original."""
    content: str
    texts: Mapping[str, str]
    """Translations by language, the original not among them."""
    met_at: datetime
    released_at: datetime

    def read_in(self, language: str) -> str:
        """Return its words in a language, if they were translated; else the original ones."""
        return self.content if language == self.language else self.texts.get(language, self.content)


def between(tx: Tx, since: datetime, until: datetime, kinds: Collection[str] = ()) -> list[ReleasedNote]:
    """Return what was released from one aware instant until before another; only some kinds of it, if named."""
    rows = tx.execute(_versions().where(MinutesVersion.released_at >= since, MinutesVersion.released_at < until))
    return [note for row in rows for note in _notes(*row) if not kinds or note.kind in kinds]


def of_session(tx: Tx, session_id: int) -> list[ReleasedNote]:
    """Return what the cities of a session released; nothing while a newer version waits for them."""
    rows = tx.execute(_versions().where(MinutesVersion.session_id == session_id))
    return [note for row in rows for note in _notes(*row)]


def fields_of(tx: Tx, session_id: int) -> dict[tuple[str, str], Any]:
    """Return what was chosen and counted, as it was released: by field and scope (a city's slug, or empty)."""
    row = tx.execute(_versions().where(MinutesVersion.session_id == session_id)).first()
    return {(field, scope): value for field, scope, value in row[0].snapshot["fields"]} if row is not None else {}


@dataclass(frozen=True, slots=True)
class ReleasedWords:
    """A note as all cities of its tandem approved it; ``texts`` are its translations of then, by language."""

    id: int
    tandem: str
    city: str | None
    kind: str
    starts_at: datetime
    zone: str
    language: str
    content: str
    texts: Mapping[str, str]


def learned(tx: Tx, since: datetime, until: datetime, most: int, tandem_id: int | None = None) -> list[ReleasedWords]:
    """Return the latest released notes, in the words that the cities approved.

    What is taken away since, or in minutes that wait for a newer approval, is none of them.
    """
    approved = (VERSIONS.c.session_id == MINUTES.c.session_id) & (VERSIONS.c.number == MINUTES.c.version)
    query = (
        select(VERSIONS.c.snapshot, TANDEMS.c.name, SESSIONS.c.id, SESSIONS.c.starts_at, SESSIONS.c.zone)
        .select_from(MINUTES)
        .join(VERSIONS, approved & VERSIONS.c.released_at.is_not(None))
        .join(SESSIONS, SESSIONS.c.id == MINUTES.c.session_id)
        .join(TANDEMS, TANDEMS.c.id == MINUTES.c.tandem_id)
        .where(MINUTES.c.state == "released", MINUTES.c.released_at >= since, MINUTES.c.released_at < until)
    )
    query = query if tandem_id is None else query.where(MINUTES.c.tandem_id == tandem_id)
    there = select(NOTES.c.id).where(NOTES.c.session_id == SESSIONS.c.id, NOTES.c.kind.in_(LEARNED))
    query = query.where(there.where(NOTES.c.removed_at.is_(None)).exists())
    rows: list[Any] = list(tx.run(query.order_by(MINUTES.c.released_at.desc(), MINUTES.c.session_id).limit(most)))
    living = select(NOTES.c.id).where(NOTES.c.session_id.in_([row[2] for row in rows]), NOTES.c.removed_at.is_(None))
    left: Iterable[Any] = tx.run(living) if rows else ()
    still = {row[0] for row in left}
    cities = {row[0]: row[1] for row in tx.execute(select(CITIES.c.id, CITIES.c.name))} if rows else {}
    found = [
        ReleasedWords(
            entry["note"],
            tandem,
            cities.get(entry["city"]),
            entry["kind"],
            starts_at,
            zone,
            entry["language"],
            entry["content"],
            entry["texts"],
        )
        for snapshot, tandem, _, starts_at, zone in rows
        for entry in snapshot["entries"]
        if entry["kind"] in LEARNED and entry["note"] in still
    ]
    return found[:most]


def taken_away(tx: Tx, notes: Collection[int]) -> set[int]:
    """Return which of these notes were taken away since, or are in minutes that are no longer released."""
    query = select(NOTES.c.id).join(MINUTES, MINUTES.c.session_id == NOTES.c.session_id)
    query = query.where(NOTES.c.id.in_(list(notes)), NOTES.c.removed_at.is_(None), MINUTES.c.state == "released")
    rows: Iterable[Any] = tx.run(query) if notes else ()
    return set(notes) - {row[0] for row in rows}


def _versions() -> Any:
    """Return the query of released versions; one that is not the latest any more counts no more."""
    return (
        select(MinutesVersion, SessionMinutes.tandem_id, TandemSession.starts_at)
        .join(SessionMinutes, SessionMinutes.session_id == MinutesVersion.session_id)
        .join(TandemSession, TandemSession.id == MinutesVersion.session_id)
        .where(MinutesVersion.released_at.is_not(None), MinutesVersion.number == SessionMinutes.version)
        .order_by(MinutesVersion.released_at, MinutesVersion.session_id)
    )


def _notes(row: MinutesVersion, tandem_id: int, met_at: datetime) -> list[ReleasedNote]:
    assert row.released_at is not None
    return [
        ReleasedNote(
            note_id=entry["note"],
            session_id=row.session_id,
            tandem_id=tandem_id,
            city_id=entry["city"],
            kind=entry["kind"],
            language=entry["language"],
            content=entry["content"],
            texts=entry["texts"],
            met_at=met_at,
            released_at=row.released_at,
        )
        for entry in row.snapshot["entries"]
    ]
