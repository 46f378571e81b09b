"""How tandems are, by counts only: set-based queries over a period, whose rows do not grow with the history.

No text of a message is read, and nobody's name. Counts stay the same when retention blanks what was said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby, pairwise
from typing import Any

from sqlalchemy import Select, and_, case, func, select, union

from storage import lanes
from storage.database import Tx
from storage.models import (
    Attendance,
    City,
    Message,
    MinutesField,
    NextStep,
    Note,
    Participant,
    SessionMinutes,
    Tandem,
    TandemCity,
    TandemSession,
)

TANDEMS, CITIES, MEMBERS = lanes.table(Tandem), lanes.table(City), lanes.table(TandemCity)
MESSAGES, SESSIONS, PEOPLE = lanes.table(Message), lanes.table(TandemSession), lanes.table(Participant)
ATTENDANCES, FIELDS = lanes.table(Attendance), lanes.table(MinutesField)
MINUTES, NOTES, STEPS = lanes.table(SessionMinutes), lanes.table(Note), lanes.table(NextStep)

COUNTED = ("planned", "held", "missed")
"""Sessions that were to take place; those that were skipped or called off in time are none."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What facts are wanted: of the period from ``since`` until before ``until``, as things stand ``now`` (all aware).

    ``weeks`` are the borders of the weeks up to the period's end, the last of which is ``until``; ``today`` is the day
    on the programme's calendar. With ``tandem_id`` only of that one.
    """

    since: datetime
    until: datetime
    weeks: tuple[datetime, ...]
    now: datetime
    today: date
    tandem_id: int | None = None
    answer_times: bool = False


@dataclass(slots=True)
class CityFacts:
    """A city of a tandem. ``active`` people wrote in the weeks, or meant to come to a session; ``messages`` of them."""

    id: int
    slug: str
    name: str
    country: str
    latitude: float | None
    longitude: float | None
    active: int = 0
    messages: int = 0


@dataclass(slots=True)
class TandemFacts:
    """A running tandem. What is not said to be of the weeks is of the period."""

    id: int
    slug: str
    name: str
    state: str
    created_at: datetime
    last_message: datetime | None
    last_held: datetime | None
    weeks: list[int]
    cities: list[CityFacts] = field(default_factory=list)
    messages: int = 0
    sessions: dict[str, int] = field(default_factory=dict)
    """By state."""
    recent: dict[str, int] = field(default_factory=dict)
    """The same, of the weeks."""
    missed_in_a_row: int = 0
    next_session: datetime | None = None
    satisfaction: dict[str, list[float]] = field(default_factory=dict)
    """What each city (by its slug) answered about sessions of the weeks, from 1 to 5."""
    surveyed: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    """What each city (by its slug) answered to the questions of surveys in the weeks; ``tandems`` leaves it empty."""
    steps_open: int = 0
    steps_late: int = 0
    minutes_since: datetime | None = None
    """Since when minutes wait for the cities' approval."""
    answer_hours: float | None = None


def tandems(tx: Tx, asked: Asked) -> list[TandemFacts]:
    """Return how the running tandems are, by name."""
    found = {row.id: row for row in _begun(tx, asked)}
    _cities(tx, asked, found)
    _messages(tx, asked, found)
    _active(tx, asked, found)
    _sessions(tx, asked, found)
    _satisfaction(tx, asked, found)
    _steps(tx, asked, found)
    if asked.answer_times:
        _answers(tx, asked, found)
    return list(found.values())


Found = dict[int, TandemFacts]


def _only(query: Select[Any], column: Any, asked: Asked) -> Select[Any]:
    return query if asked.tandem_id is None else query.where(column == asked.tandem_id)


def _rows(tx: Tx, query: Any) -> Iterable[Any]:
    return tx.run(query)


def _within(column: Any, since: datetime, until: datetime) -> tuple[Any, Any]:
    return column >= since, column < until


def _begun(tx: Tx, asked: Asked) -> Iterator[TandemFacts]:
    """Yield the tandems; the latest of each is one look at an index, not a count of the history."""
    message = select(MESSAGES.c.written_at).where(
        MESSAGES.c.tandem_id == TANDEMS.c.id, MESSAGES.c.written_at <= asked.now, MESSAGES.c.deleted_at.is_(None)
    )
    held = select(SESSIONS.c.starts_at).where(
        SESSIONS.c.tandem_id == TANDEMS.c.id, SESSIONS.c.starts_at <= asked.now, SESSIONS.c.state == "held"
    )
    query = select(
        TANDEMS.c.id,
        TANDEMS.c.slug,
        TANDEMS.c.name,
        TANDEMS.c.state,
        TANDEMS.c.created_at,
        message.order_by(MESSAGES.c.written_at.desc()).limit(1).scalar_subquery().label("last_message"),
        held.order_by(SESSIONS.c.starts_at.desc()).limit(1).scalar_subquery().label("last_held"),
    ).where(TANDEMS.c.state != "ended")
    for row in _rows(tx, _only(query, TANDEMS.c.id, asked).order_by(TANDEMS.c.name, TANDEMS.c.id)):
        known = (row.id, row.slug, row.name, row.state, row.created_at, row.last_message, row.last_held)
        yield TandemFacts(*known, weeks=[0] * (len(asked.weeks) - 1))


def _cities(tx: Tx, asked: Asked, found: Found) -> None:
    query = (
        select(
            MEMBERS.c.tandem_id,
            *(CITIES.c[name] for name in ("id", "slug", "name", "country", "latitude", "longitude")),
        )
        .join(CITIES, CITIES.c.id == MEMBERS.c.city_id)
        .where(MEMBERS.c.left_at.is_(None))
        .order_by(MEMBERS.c.tandem_id, MEMBERS.c.position)
    )
    for tandem_id, *city in _rows(tx, _only(query, MEMBERS.c.tandem_id, asked)):
        if tandem_id in found:
            found[tandem_id].cities.append(CityFacts(*city))


def _messages(tx: Tx, asked: Asked, found: Found) -> None:
    """Count messages by tandem, city and week. A city is told by the name under which its people wrote."""
    there = MESSAGES.c.deleted_at.is_(None)
    # A column for each week instead of a row: there are twelve times fewer rows to fetch.
    weeks = [func.count(case((and_(*_within(MESSAGES.c.written_at, *one)), 1))) for one in pairwise(asked.weeks)]
    period = func.count(case((MESSAGES.c.written_at >= asked.since, 1)))
    query = select(MESSAGES.c.tandem_id, MESSAGES.c.city, period, *weeks)
    query = query.where(*_within(MESSAGES.c.written_at, min(asked.since, asked.weeks[0]), asked.until), there)
    query = _only(query, MESSAGES.c.tandem_id, asked).group_by(MESSAGES.c.tandem_id, MESSAGES.c.city)
    for tandem_id, name, now, *counts in _rows(tx, query):
        tandem = found.get(tandem_id)
        if tandem is None:
            continue
        tandem.messages += now
        tandem.weeks = [known + count for known, count in zip(tandem.weeks, counts, strict=True)]
        for city in tandem.cities:
            if city.name == name:
                city.messages += sum(counts)


def _active(tx: Tx, asked: Asked, found: Found) -> None:
    """Count who wrote in the weeks, or meant to come to a session: people by city, without saying who."""
    wrote = select(MESSAGES.c.tandem_id, PEOPLE.c.city_id, PEOPLE.c.id.label("person_id"))
    wrote = wrote.join(PEOPLE, PEOPLE.c.id == MESSAGES.c.participant_id)
    wrote = wrote.where(*_within(MESSAGES.c.written_at, asked.weeks[0], asked.until), MESSAGES.c.deleted_at.is_(None))
    came = select(SESSIONS.c.tandem_id, PEOPLE.c.city_id, PEOPLE.c.id.label("person_id"))
    came = came.join(ATTENDANCES, ATTENDANCES.c.session_id == SESSIONS.c.id)
    came = came.join(PEOPLE, PEOPLE.c.id == ATTENDANCES.c.participant_id)
    came = came.where(
        *_within(SESSIONS.c.starts_at, asked.weeks[0], asked.until),
        SESSIONS.c.state.in_(COUNTED),
        ATTENDANCES.c.answer == "coming",
    )
    both = union(_only(wrote, MESSAGES.c.tandem_id, asked), _only(came, SESSIONS.c.tandem_id, asked)).subquery()
    query = select(both.c.tandem_id, both.c.city_id, func.count()).group_by(both.c.tandem_id, both.c.city_id)
    for tandem_id, city_id, count in _rows(tx, query):
        for city in found[tandem_id].cities if tandem_id in found else ():
            if city.id == city_id:
                city.active = count


def _sessions(tx: Tx, asked: Asked, found: Found) -> None:
    for since, into in ((asked.since, "sessions"), (asked.weeks[0], "recent")):
        query = select(SESSIONS.c.tandem_id, SESSIONS.c.state, func.count())
        query = query.where(*_within(SESSIONS.c.starts_at, since, asked.until), SESSIONS.c.state.in_(COUNTED))
        query = query.group_by(SESSIONS.c.tandem_id, SESSIONS.c.state)
        for tandem_id, state, count in _rows(tx, _only(query, SESSIONS.c.tandem_id, asked)):
            if tandem_id in found:
                getattr(found[tandem_id], into)[state] = count
    later = SESSIONS.alias("later")
    held = select(later.c.id).where(later.c.tandem_id == SESSIONS.c.tandem_id, later.c.state == "held")
    held = held.where(later.c.starts_at > SESSIONS.c.starts_at)
    query = select(SESSIONS.c.tandem_id, func.count()).where(SESSIONS.c.state == "missed", ~held.exists())
    for tandem_id, count in _rows(tx, _only(query, SESSIONS.c.tandem_id, asked).group_by(SESSIONS.c.tandem_id)):
        if tandem_id in found:
            found[tandem_id].missed_in_a_row = count
    query = select(SESSIONS.c.tandem_id, func.min(SESSIONS.c.starts_at)).group_by(SESSIONS.c.tandem_id)
    query = query.where(SESSIONS.c.state == "planned", SESSIONS.c.starts_at > asked.now)
    for tandem_id, at in _rows(tx, _only(query, SESSIONS.c.tandem_id, asked)):
        if tandem_id in found:
            found[tandem_id].next_session = at


def _satisfaction(tx: Tx, asked: Asked, found: Found) -> None:
    query = select(SESSIONS.c.tandem_id, FIELDS.c.scope, FIELDS.c.value)
    query = query.join(SESSIONS, SESSIONS.c.id == FIELDS.c.session_id).where(FIELDS.c.field == "satisfaction")
    query = query.where(*_within(SESSIONS.c.starts_at, asked.weeks[0], asked.until))
    for tandem_id, scope, value in _rows(tx, _only(query, SESSIONS.c.tandem_id, asked).order_by(SESSIONS.c.id)):
        if tandem_id in found:
            found[tandem_id].satisfaction.setdefault(scope, []).extend(numbers(value))


def numbers(value: Any) -> list[float]:
    """Return the answers, from 1 to 5, in what was chosen: one, or several of them."""
    if isinstance(value, dict | list | tuple):
        return [number for each in (value.values() if isinstance(value, dict) else value) for number in numbers(each)]
    plain = isinstance(value, int | float) and not isinstance(value, bool)
    return [float(value)] if plain and 1 <= value <= 5 else []


def _steps(tx: Tx, asked: Asked, found: Found) -> None:
    late = func.sum(case((STEPS.c.due_on < asked.today, 1), else_=0))
    query = select(STEPS.c.tandem_id, func.count(), late).join(NOTES, NOTES.c.id == STEPS.c.note_id)
    query = query.where(STEPS.c.state == "open", NOTES.c.removed_at.is_(None)).group_by(STEPS.c.tandem_id)
    for tandem_id, count, overdue in _rows(tx, _only(query, STEPS.c.tandem_id, asked)):
        if tandem_id in found:
            found[tandem_id].steps_open, found[tandem_id].steps_late = count, int(overdue)
    query = select(MINUTES.c.tandem_id, func.min(MINUTES.c.closed_at)).where(MINUTES.c.state == "completing")
    for tandem_id, at in _rows(tx, _only(query, MINUTES.c.tandem_id, asked).group_by(MINUTES.c.tandem_id)):
        if tandem_id in found:
            found[tandem_id].minutes_since = at


def _answers(tx: Tx, asked: Asked, found: Found) -> None:
    """Take the median of the hours after which another city wrote; one tandem at a time is held in memory."""
    from statistics import median  # Heavy, and only needed where this is switched on.

    query = select(MESSAGES.c.tandem_id, MESSAGES.c.city, MESSAGES.c.written_at)
    query = query.where(*_within(MESSAGES.c.written_at, asked.weeks[0], asked.until), MESSAGES.c.deleted_at.is_(None))
    query = _only(query, MESSAGES.c.tandem_id, asked).order_by(
        MESSAGES.c.tandem_id, MESSAGES.c.written_at, MESSAGES.c.id
    )
    for tandem_id, rows in groupby(_rows(tx, query), key=lambda row: row[0]):
        hours, last = [], None
        for _, city, at in rows:
            if last is not None and city != last[0]:
                hours.append((at - last[1]).total_seconds() / 3600)
            last = (city, at)
        if tandem_id in found and hours:
            found[tandem_id].answer_hours = median(hours)


def began(tx: Tx) -> datetime | None:
    """Return when the first tandem began (aware); None: there was none yet."""
    found: datetime | None = tx.run(select(func.min(TANDEMS.c.created_at))).scalar()
    return found
