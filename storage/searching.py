"""Finding notes again: by their words, in every language in which they are kept.

Triggers note what has to be read (see the model ``NoteWords``); it is read before the next search, so whoever wrote it,
nothing is missed, and what was changed or taken away is found no more from that moment on. SQLite's FTS5 and
PostgreSQL's full text get the same folded words, and are asked for how words begin.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    and_,
    bindparam,
    cast,
    column,
    func,
    literal_column,
    or_,
    select,
    table,
    update,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from storage import lanes, words
from storage.database import Tx
from storage.models import City, Note, NoteText, NoteWords, SessionMinutes, Tandem, TandemCity, TandemSession
from storage.words import Wanted

SHARED = ("practice", "insight", "lesson", "reuse")
"""The kinds of notes that every tandem reads once they are released: the programme's memory."""
MOST = 300
"""Notes that one search looks at: the latest ones."""
PORTION = 1000
"""Texts that are read at once."""

ROWS = lanes.table(NoteWords)
FOUND = table("note_words_found", column("rowid"), column("note_words_found"))


@dataclass(frozen=True, slots=True)
class Sight:
    """Whose notes somebody may see: all of ``tandems``; of others what was released, all kinds of it or ``SHARED``."""

    tandems: tuple[int, ...] = ()
    all_kinds: bool = False
    others: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """A note, where it is from, and its texts: ``""`` for its own words, else by language."""

    note: Note
    tandem: Tandem
    city: City | None
    held_at: datetime
    zone: str
    texts: dict[str, str]


# --- what may be seen -------------------------------------------------------------------------------------------


def _visible(sight: Sight) -> ColumnElement[bool]:
    released = SessionMinutes.state == "released"
    if not sight.all_kinds:
        released = and_(released, Note.kind.in_(SHARED))
    own = Note.tandem_id.in_(sight.tandems)
    return and_(Note.removed_at.is_(None), or_(own, released) if sight.others else own)


# --- searching --------------------------------------------------------------------------------------------------


def complete(tx: Tx, portions: int = 0) -> int:
    """Read what was written since the last search; return how many texts. Needs a transaction that may write.

    ``portions``: how many at most (0: all), for whoever does so without anybody waiting for it.
    """
    query = (
        select(NoteWords.id, NoteWords.language, Note.content, Note.language, NoteText.content)
        .join(Note, Note.id == NoteWords.note_id)
        .outerjoin(NoteText, and_(NoteText.note_id == Note.id, NoteText.language == NoteWords.language))
        .where(NoteWords.words.is_(None))
        .limit(PORTION)
    )
    tx.flush()
    change = update(ROWS).where(ROWS.c.id == bindparam("row")).values(words=bindparam("read"))
    count = done = 0
    while (not portions or done < portions) and (rows := tx.execute(query).all()):
        done += 1
        read = [
            {"row": row, "read": words.index(own if not into else text or "", into or language)}
            for row, into, own, language, text in rows
        ]
        tx.run(change, read)
        count += len(rows)
    return count


def find(tx: Tx, looked_for: Sequence[Wanted], sight: Sight, *, some: bool = False) -> list[int]:
    """Return the notes in which all these words are (``some``: any of them), the best first, then the latest."""
    if not looked_for:
        return []
    best: dict[int, tuple[int, datetime, int]] = {}
    for note_id, read, held_at in tx.execute(_query(tx, looked_for, sight, some=some)):
        rank = words.score(read, looked_for), held_at, note_id
        best[note_id] = max(rank, best.get(note_id, rank))
    return sorted(best, key=lambda note_id: best[note_id], reverse=True)


def _query(tx: Tx, looked_for: Sequence[Wanted], sight: Sight, *, some: bool) -> Any:
    """Return the statement that finds. What matches is found before anything else is looked at: it is what is rare."""
    if tx.is_postgresql:
        # As the index has it, to the letter; a parameter in the place of the space would not be known to be one.
        vector = func.array_to_tsvector(func.string_to_array(ROWS.c.words, literal_column("' '")))
        matches = vector.op("@@")(cast(_postgresql(looked_for, some=some), TSQUERY))
        hits: Any = select(ROWS.c.id, ROWS.c.note_id).where(matches).cte("hits").prefix_with("MATERIALIZED")
        joined, number = hits, hits.c.id
    else:
        matches = FOUND.c.note_words_found.op("MATCH")(_sqlite(looked_for, some=some))
        hits, number = ROWS, FOUND.c.rowid
        joined = FOUND.join(ROWS, ROWS.c.id == FOUND.c.rowid)
    joined = joined.join(lanes.table(Note), hits.c.note_id == Note.id)
    joined = joined.join(lanes.table(SessionMinutes), SessionMinutes.session_id == Note.session_id)
    chosen = select(number.label("number"), Note.session_id).select_from(joined)
    chosen = chosen if tx.is_postgresql else chosen.where(matches)
    latest = chosen.where(_visible(sight)).order_by(number.desc()).limit(MOST).subquery("latest")
    return (
        select(NoteWords.note_id, NoteWords.words, TandemSession.starts_at)
        .join(latest, latest.c.number == NoteWords.id)
        .join(TandemSession, TandemSession.id == latest.c.session_id)
    )


def _sqlite(looked_for: Sequence[Wanted], *, some: bool) -> str:
    """Return a query of FTS5 (https://www.sqlite.org/fts5.html#fts5_prefix_queries)."""
    groups = (" OR ".join(f'"{word}" *' for word in words.beginnings(one)) for one in looked_for)
    return (" OR " if some else " AND ").join(f"({group})" for group in groups)


def _postgresql(looked_for: Sequence[Wanted], *, some: bool) -> str:
    """Return a tsquery (https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY)."""
    groups = (" | ".join(f"'{word}':*" for word in words.beginnings(one)) for one in looked_for)
    return (" | " if some else " & ").join(f"({group})" for group in groups)


# --- the notes themselves ---------------------------------------------------------------------------------------


def told(tx: Tx, note_ids: Sequence[int]) -> list[Found]:
    """Return notes with all that is shown of them, in this order."""
    query = (
        select(Note, Tandem, City, TandemSession.starts_at, TandemSession.zone)
        .join(Tandem, Tandem.id == Note.tandem_id)
        .join(TandemSession, TandemSession.id == Note.session_id)
        .outerjoin(City, City.id == Note.city_id)
        .where(Note.id.in_(note_ids))
    )
    rows = tx.execute(query).all()
    texts: dict[int, dict[str, str]] = {note.id: {"": note.content} for note, *_ in rows}
    revisions = {note.id: note.revision for note, *_ in rows}
    columns = NoteText.note_id, NoteText.language, NoteText.content, NoteText.revision
    for note_id, language, content, revision in tx.execute(select(*columns).where(NoteText.note_id.in_(note_ids))):
        if revisions.get(note_id) == revision:
            texts[note_id][language] = content
    found = {row[0].id: row for row in rows}
    return [Found(*found[note_id], texts[note_id]) for note_id in note_ids if note_id in found]


def seen(tx: Tx, note_id: int, sight: Sight) -> Found | None:
    """Return a note that somebody may see."""
    query = select(Note.id).join(SessionMinutes, SessionMinutes.session_id == Note.session_id)
    row = tx.scalar(query.where(Note.id == note_id, _visible(sight)))
    return next(iter(told(tx, [row])), None) if row is not None else None


def latest(
    tx: Tx, sight: Sight, start: int, most: int, *, kinds: Sequence[str] = (), tandem_id: int | None = None
) -> tuple[list[Found], int]:
    """Return a page of the notes that somebody may see, the latest first, and how many there are of them."""
    query = select(Note.id).join(SessionMinutes, SessionMinutes.session_id == Note.session_id).where(_visible(sight))
    query = query.where(Note.kind.in_(kinds)) if kinds else query
    query = query.where(Note.tandem_id == tandem_id) if tandem_id is not None else query
    count = tx.scalar(select(func.count()).select_from(query.subquery())) or 0
    ids = list(tx.scalars(query.order_by(Note.written_at.desc(), Note.id.desc()).offset(start).limit(most)))
    return told(tx, ids), count


def tandems_of(tx: Tx, city_id: int) -> tuple[int, ...]:
    """Return the tandems of a city, whatever their state: what it learnt in one that has ended stays its own."""
    query = select(TandemCity.tandem_id).where(TandemCity.city_id == city_id, TandemCity.left_at.is_(None))
    return tuple(tx.scalars(query.order_by(TandemCity.tandem_id)))
