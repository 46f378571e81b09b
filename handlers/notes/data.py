"""Notes for programs: JSON and CSV as docs/notes-data.md describes them. They name cities, never people."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from handlers.common.cells import guarded
from storage.models import City, Note
from storage.notebook import Recorded

VERSION = 1
"""Grows when something is taken out of the data or comes to mean something else; what is added does not count."""
COLUMNS = (
    *("note", "tandem", "session", "held_at", "session_kind", "state", "kind", "city", "language", "original"),
    *("corrected", "text", "due_on", "step_state"),
)


def as_json(records: Sequence[Recorded], programme: str, now: datetime) -> bytes:
    """Return sessions with all that is kept of them."""
    found = {
        "version": VERSION,
        "programme": programme,
        "made_at": now.isoformat(),
        "sessions": [_session(one) for one in records],
    }
    return json.dumps(found, ensure_ascii=False, indent=1).encode() + b"\n"


def _session(one: Recorded) -> dict[str, Any]:
    session, minutes = one.session, one.minutes
    return {
        "id": session.id,
        "tandem": {"id": one.tandem.id, "name": one.tandem.name},
        "cities": [_city(city) for city in one.cities],
        "held_at": session.starts_at.isoformat(),
        "zone": session.zone,
        "minutes": session.minutes,
        "kind": session.kind,
        "state": minutes.state,
        "version": minutes.version,
        "released_at": minutes.released_at.isoformat() if minutes.released_at is not None else None,
        "fields": [
            {"field": field, "city": scope or None, "value": value} for (field, scope), value in one.fields.items()
        ],
        "notes": [_note(one, note) for note in one.notes],
        "evidence": [
            {"name": kept.name, "media_type": kept.media_type, "bytes": kept.size, "sha256": kept.digest}
            for kept in one.evidence
        ],
    }


def _city(city: City) -> dict[str, Any]:
    return {"slug": city.slug, "name": city.name, "country": city.country, "languages": list(city.languages)}


def _note(one: Recorded, note: Note) -> dict[str, Any]:
    city, step = one.city_of(note), one.steps.get(note.id)
    found: dict[str, Any] = {
        "id": note.id,
        "kind": note.kind,
        "source": note.source,
        "city": city.slug if city is not None else None,
        "written_at": note.written_at.isoformat(),
        "language": note.language,
        "text": note.content,
        "translations": [
            {"language": language, "text": text.content, "corrected": text.corrected_at is not None}
            for language, text in one.texts[note.id].items()
        ],
    }
    if step is not None:
        due = step.due_on.isoformat() if step.due_on is not None else None
        found["next_step"] = {"number": step.number, "state": step.state, "due_on": due}
    return found


def as_csv(records: Sequence[Recorded]) -> bytes:
    """Return a table with a row for each text: what was said, then its translations."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for one in records:
        writer.writerows([guarded(str(cell)) for cell in row] for row in _rows(one))
    return text.getvalue().encode("utf-8-sig")


def _rows(one: Recorded) -> Iterator[tuple[object, ...]]:
    held_at = one.session.starts_at.isoformat()
    for note in one.notes:
        city, step = one.city_of(note), one.steps.get(note.id)
        before = note.id, one.tandem.name, one.session.id, held_at, one.session.kind, one.minutes.state, note.kind
        place = city.slug if city is not None else ""
        due = step.due_on.isoformat() if step is not None and step.due_on is not None else ""
        after = due, step.state if step is not None else ""
        yield (*before, place, note.language, "yes", "no", note.content, *after)
        for language, text in one.texts[note.id].items():
            corrected = "yes" if text.corrected_at is not None else "no"
            yield (*before, place, language, "no", corrected, text.content, *after)
