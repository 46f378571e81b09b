"""What tandems released: notes that all their cities approved, as they approved them. Only this reaches the team."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from storage.database import Tx
from storage.models import MinutesVersion, SessionMinutes, TandemSession


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
