"""What happened in a period, by counts: in the programme, or in one tandem; and what the outbox did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Select, bindparam, case, func, select, text

from storage import lanes
from storage.database import Tx
from storage.facts import (
    COUNTED,
    FIELDS,
    MEMBERS,
    MESSAGES,
    MINUTES,
    NOTES,
    PEOPLE,
    SESSIONS,
    STEPS,
    TANDEMS,
)
from storage.models import Broadcast, DeliveryHour, Erasure, NoteText, Objection, OutboxRow
from storage.models.base import Instant

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
OUTBOX, HOURS, TEXTS = lanes.table(OutboxRow), lanes.table(DeliveryHour), lanes.table(NoteText)
BROADCASTS, ERASURES, OBJECTIONS = lanes.table(Broadcast), lanes.table(Erasure), lanes.table(Objection)


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts of a period. ``sessions`` are by state, ``notes`` those of released minutes by kind."""

    messages: int
    tandems: int
    """Those in which somebody wrote, or that met."""
    people: int
    """Who wrote."""
    sessions: Mapping[str, int]
    released: int
    notes: Mapping[str, int]
    agreed: int
    done: int


def _within(column: Any, since: datetime, until: datetime) -> tuple[Any, Any]:
    return column >= since, column < until


def _only(query: Select[Any], column: Any, tandem_id: int | None) -> Select[Any]:
    return query if tandem_id is None else query.where(column == tandem_id)


def _one(tx: Tx, query: Select[Any]) -> Any:
    return tx.run(query).one()


def totals(tx: Tx, since: datetime, until: datetime, tandem_id: int | None = None) -> Totals:
    """Return the counts of what happened from an instant until before another, also in tandems that have ended."""
    there = (*_within(MESSAGES.c.written_at, since, until), MESSAGES.c.deleted_at.is_(None))
    counted = [func.count(MESSAGES.c[name].distinct()) for name in ("participant_id", "tandem_id")]
    who: Any = select(func.count(), *counted).where(*there)
    messages, persons, wrote = _one(tx, _only(who, MESSAGES.c.tandem_id, tandem_id))
    said = select(MESSAGES.c.id).where(MESSAGES.c.tandem_id == SESSIONS.c.tandem_id, *there).exists()
    met = select(func.count(SESSIONS.c.tandem_id.distinct())).where(SESSIONS.c.state == "held", ~said)
    met = _only(met.where(*_within(SESSIONS.c.starts_at, since, until)), SESSIONS.c.tandem_id, tandem_id)
    return Totals(
        messages=messages,
        tandems=wrote + _one(tx, met)[0],
        people=persons,
        sessions=_by(tx, _only(_sessions(since, until), SESSIONS.c.tandem_id, tandem_id)),
        released=_one(tx, _only(_released(since, until, func.count()), MINUTES.c.tandem_id, tandem_id))[0],
        notes=_by(tx, _only(_notes(since, until), MINUTES.c.tandem_id, tandem_id)),
        agreed=_steps(tx, STEPS.c.made_at, since, until, tandem_id),
        done=_steps(tx, STEPS.c.done_at, since, until, tandem_id, "done"),
    )


def _by(tx: Tx, query: Select[Any]) -> dict[str, int]:
    rows: Iterable[Any] = tx.run(query)
    return {row[0]: row[1] for row in rows}


def _sessions(since: datetime, until: datetime) -> Select[Any]:
    query = select(SESSIONS.c.state, func.count()).where(SESSIONS.c.state.in_(COUNTED))
    return query.where(*_within(SESSIONS.c.starts_at, since, until)).group_by(SESSIONS.c.state)


def _released(since: datetime, until: datetime, *columns: Any) -> Select[Any]:
    query = select(*columns).select_from(MINUTES).where(MINUTES.c.state == "released")
    return query.where(*_within(MINUTES.c.released_at, since, until))


def _notes(since: datetime, until: datetime) -> Select[Any]:
    query = _released(since, until, NOTES.c.kind, func.count())
    query = query.join(NOTES, NOTES.c.session_id == MINUTES.c.session_id).where(NOTES.c.removed_at.is_(None))
    return query.group_by(NOTES.c.kind)


def _steps(tx: Tx, column: Any, since: datetime, until: datetime, tandem_id: int | None, state: str = "") -> int:
    query = select(func.count()).select_from(STEPS).join(NOTES, NOTES.c.id == STEPS.c.note_id)
    query = query.where(*_within(column, since, until), NOTES.c.removed_at.is_(None))
    query = query.where(STEPS.c.state == state) if state else query
    return int(_one(tx, _only(query, STEPS.c.tandem_id, tandem_id))[0])


# --- the impact logic -------------------------------------------------------------------------------------------


def taking_part(tx: Tx) -> dict[str, int]:
    """Return how many cities and people take part in running tandems, and how many tandems run, now."""
    running = select(MEMBERS.c.city_id).join(TANDEMS, TANDEMS.c.id == MEMBERS.c.tandem_id)
    running = running.where(MEMBERS.c.left_at.is_(None), TANDEMS.c.state != "ended").distinct()
    here = select(func.count()).select_from(PEOPLE).where(PEOPLE.c.left_at.is_(None), PEOPLE.c.city_id.in_(running))
    return {
        "cities": int(_one(tx, select(func.count()).select_from(running.subquery()))[0]),
        "people": int(_one(tx, here)[0]),
        "tandems": int(_one(tx, select(func.count()).select_from(TANDEMS).where(TANDEMS.c.state != "ended"))[0]),
    }


def ever(tx: Tx, until: datetime, wanted: Collection[str]) -> dict[str, int]:
    """Return the counts that boxes want, since the programme began; what no box wants is not counted.

    They are called as ``config.impact`` calls them.
    """
    beginning, found = BEGINNING, dict[str, int]()
    if "messages" in wanted:
        there = (*_within(MESSAGES.c.written_at, beginning, until), MESSAGES.c.deleted_at.is_(None))
        found["messages"] = int(_one(tx, select(func.count()).select_from(MESSAGES).where(*there))[0])
    if {"sessions_planned", "sessions_held"} & set(wanted):
        states = _by(tx, _sessions(beginning, until))
        found |= {"sessions_planned": sum(states.values()), "sessions_held": states.get("held", 0)}
    if "minutes_released" in wanted:
        found["minutes_released"] = int(_one(tx, _released(beginning, until, func.count()))[0])
    if any(key.startswith("notes_") for key in wanted):
        found |= {f"notes_{kind}": count for kind, count in _by(tx, _notes(beginning, until)).items()}
    if "steps_agreed" in wanted:
        found["steps_agreed"] = _steps(tx, STEPS.c.made_at, beginning, until, None)
    if "steps_done" in wanted:
        found["steps_done"] = _steps(tx, STEPS.c.done_at, beginning, until, None, "done")
    return found


def ticked(tx: Tx, since: datetime, until: datetime) -> Counter[str]:
    """Return in how many sessions' minutes each box of the impact logic was ticked."""
    query = select(FIELDS.c.session_id, FIELDS.c.value).join(SESSIONS, SESSIONS.c.id == FIELDS.c.session_id)
    query = query.where(FIELDS.c.field == "impact", *_within(SESSIONS.c.starts_at, since, until))
    found: Counter[str] = Counter()
    last, known = None, set[str]()
    rows: Iterable[Any] = tx.run(query.order_by(FIELDS.c.session_id))
    for session_id, value in rows:
        # Several cities may tick the same box of one session.
        last, known = (last, known) if session_id == last else (session_id, set())
        new = {str(key) for key in (value if isinstance(value, list) else [value])} - known
        known |= new
        found.update(new)
    return found


# --- lists ------------------------------------------------------------------------------------------------------


def translations(tx: Tx, revisions: Mapping[int, int], language: str) -> dict[int, str]:
    """Return the translations of notes (with their revisions) into a language, as far as there are fresh ones."""
    query = select(TEXTS.c.note_id, TEXTS.c.revision, TEXTS.c.content).where(TEXTS.c.language == language)
    rows: Iterable[Any] = tx.run(query.where(TEXTS.c.note_id.in_(list(revisions)))) if revisions else ()
    return {row.note_id: row.content for row in rows if row.revision == revisions[row.note_id]}


def sessions(tx: Tx, since: datetime, until: datetime, tandem_id: int | None = None) -> list[Any]:
    """Return a period's sessions: tandem, starts_at, zone, kind, state, notes, released."""
    notes = select(func.count()).where(NOTES.c.session_id == SESSIONS.c.id, NOTES.c.removed_at.is_(None))
    query = select(
        TANDEMS.c.name,
        SESSIONS.c.starts_at,
        SESSIONS.c.zone,
        SESSIONS.c.kind,
        SESSIONS.c.state,
        notes.scalar_subquery(),
        MINUTES.c.state == "released",
    )
    query = query.join(TANDEMS, TANDEMS.c.id == SESSIONS.c.tandem_id)
    query = query.outerjoin(MINUTES, MINUTES.c.session_id == SESSIONS.c.id)
    query = _only(query.where(*_within(SESSIONS.c.starts_at, since, until)), SESSIONS.c.tandem_id, tandem_id)
    return list(tx.run(query.order_by(SESSIONS.c.starts_at, SESSIONS.c.id)))


def coming(tx: Tx, since: datetime, until: datetime, tandem_id: int | None = None) -> list[Any]:
    """Return the sessions that are planned: starts_at, zone, tandem's name, kind, tandem's row; the next one first."""
    query = select(SESSIONS.c.starts_at, SESSIONS.c.zone, TANDEMS.c.name, SESSIONS.c.kind, TANDEMS.c.id)
    query = query.join(TANDEMS, TANDEMS.c.id == SESSIONS.c.tandem_id)
    query = query.where(SESSIONS.c.state == "planned", *_within(SESSIONS.c.starts_at, since, until))
    query = _only(query, SESSIONS.c.tandem_id, tandem_id)
    return list(tx.run(query.order_by(SESSIONS.c.starts_at, SESSIONS.c.id)))


def steps(tx: Tx, since: datetime, until: datetime, tandem_id: int | None = None) -> list[Any]:
    """Return next steps that are open, or were done in the period.

    Each is tandem, number, state, due_on, words, note and revision; the words and the note only if they are released.

    Their owners are nobody's business here.
    """
    told = [case((MINUTES.c.state == "released", column)) for column in (NOTES.c.content, NOTES.c.id, NOTES.c.revision)]
    query = select(TANDEMS.c.name, STEPS.c.number, STEPS.c.state, STEPS.c.due_on, *told)
    query = query.join(TANDEMS, TANDEMS.c.id == STEPS.c.tandem_id).join(NOTES, NOTES.c.id == STEPS.c.note_id)
    query = query.outerjoin(MINUTES, MINUTES.c.session_id == NOTES.c.session_id)
    done = (STEPS.c.state == "done") & (STEPS.c.done_at >= since) & (STEPS.c.done_at < until)
    query = query.where(NOTES.c.removed_at.is_(None), (STEPS.c.state == "open") | done, TANDEMS.c.state != "ended")
    query = _only(query, STEPS.c.tandem_id, tandem_id)
    return list(tx.run(query.order_by(TANDEMS.c.name, STEPS.c.tandem_id, STEPS.c.number)))


# --- deliveries and data protection -----------------------------------------------------------------------------


def deliveries(tx: Tx, since: datetime, until: datetime) -> dict[str, int]:
    """Return what became of the deliveries that were planned in a period, by state; those taken back are none."""
    found = Counter[str]()
    query = select(OUTBOX.c.state, func.count()).where(*_within(OUTBOX.c.created_at, since, until))
    found.update(_by(tx, query.where(OUTBOX.c.state != "cancelled").group_by(OUTBOX.c.state)))
    sums = [func.coalesce(func.sum(HOURS.c[name]), 0) for name in ("sent", "uncertain", "dead")]
    gone = _one(tx, select(*sums).where(*_within(HOURS.c.hour, since, until)))
    found.update(dict(zip(("sent", "uncertain", "dead"), map(int, gone), strict=True)))
    return dict(found)


KEEP_HOUR = text(
    "INSERT INTO delivery_hours (hour, sent, uncertain, dead) VALUES (:hour, :sent, :uncertain, :dead) "
    "ON CONFLICT (hour) DO UPDATE SET sent = delivery_hours.sent + excluded.sent, "
    "uncertain = delivery_hours.uncertain + excluded.uncertain, dead = delivery_hours.dead + excluded.dead"
).bindparams(bindparam("hour", type_=Instant()))


def keep_counts(tx: Tx, ids: Collection[int]) -> None:
    """Keep the counts of deliveries that are about to be forgotten."""
    query = select(OUTBOX.c.created_at, OUTBOX.c.state).where(OUTBOX.c.id.in_(ids), OUTBOX.c.state != "cancelled")
    rows: Iterable[Any] = tx.run(query)
    found = Counter((row[0].replace(minute=0, second=0, microsecond=0), row[1]) for row in rows)
    for hour in dict.fromkeys(hour for hour, _ in found):
        counts = {name: found[hour, name] for name in ("sent", "uncertain", "dead")}
        tx.run(KEEP_HOUR, {"hour": hour, **counts})


def events(tx: Tx, since: datetime, until: datetime) -> dict[str, int]:
    """Return how many people had their data erased or objected to being passed on, and what was announced."""
    erased = select(func.count(ERASURES.c.erased_at.distinct())).where(*_within(ERASURES.c.erased_at, since, until))
    objected = select(func.count(OBJECTIONS.c.participant_id.distinct()))
    announced = select(func.count()).select_from(BROADCASTS).where(BROADCASTS.c.state != "cancelled")
    return {
        "erasures": int(_one(tx, erased)[0]),
        "objections": int(_one(tx, objected.where(*_within(OBJECTIONS.c.since, since, until)))[0]),
        "broadcasts": int(_one(tx, announced.where(*_within(BROADCASTS.c.sent_at, since, until)))[0]),
    }
