"""From a rhythm to its sessions: the next one is a row, those after it are computed when somebody asks.

A session keeps wall time and zone as they were agreed on, and the instant that this comes to. What the clock has to
start for it is entered here, and taken away here when it moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from handlers.checkins.rhythm import Occurrence, occurrences, resolve
from handlers.common import waking
from handlers.common.when.values import Rhythm
from handlers.context import Context
from storage import checkins, schedules
from storage.database import Tx
from storage.models import TandemRhythm, TandemSession
from storage.schedules import NewSchedule

PREPARED = timedelta(hours=36)
"""How long before a session its reminders are entered, person by person."""
ASKED_AFTER = timedelta(minutes=15)
"""How long after a session a tandem is asked whether it met."""
NEWS_AFTER = timedelta(hours=24)
"""How long the next session waits for the answer about the last one before it is announced all the same."""
SILENT_AFTER = timedelta(hours=48)
"""How long nobody needs to answer that question."""
MINUTES = 60
FAR = timedelta(days=370)
"""How far ahead the times of a rhythm are looked at."""


def value_of(row: TandemRhythm) -> Rhythm:
    """Return a rhythm as a value."""
    return Rhythm.from_row(row.pattern)


def plan_next(tx: Tx, row: TandemRhythm, context: Context) -> TandemSession | None:
    """Return the session of the next time of a rhythm, entered if it was not; None where it has ended or rests.

    Its time counts, not when it was moved to: what was moved to a later week does not keep the next one away.
    """
    if row.state != "running":
        return None
    rhythm = value_of(row)
    taken = checkins.occurrences(tx, row.id)
    known = {session.occurrence: session for session in checkins.planned(tx, row.tandem_id, context.now)}
    for found in occurrences(rhythm, context.now):
        if found.day in known:
            return known[found.day]
        if found.day not in taken:
            return enter(tx, row.tandem_id, found, rhythm.zone, row.minutes, context, row)
    return None


def ahead(tx: Tx, row: TandemRhythm, until: datetime, context: Context) -> list[Occurrence]:
    """Return the times of a rhythm until an aware instant that are no rows yet."""
    if row.state != "running":
        return []
    taken, found = checkins.occurrences(tx, row.id), []
    for one in occurrences(value_of(row), context.now):
        if one.instant > until:
            break
        if one.day not in taken:
            found.append(one)
    return found


def enter(
    tx: Tx,
    tandem_id: int,
    found: Occurrence,
    zone: str,
    minutes: int,
    context: Context,
    row: TandemRhythm | None = None,
) -> TandemSession:
    """Enter a session, with its call and what the clock has to start for it."""
    at = value_of(row).at if row is not None else found.wall.time()
    session = checkins.add_session(
        tx,
        tandem_id,
        wall=datetime.combine(found.day, at).isoformat(timespec="minutes"),
        zone=zone,
        starts_at=found.instant,
        minutes=minutes,
        rhythm_id=row.id if row is not None else None,
        occurrence=found.day if row is not None else None,
    )
    session.call_link = context.settings.checkins.call_link.replace("{session}", session.uid.replace("-", "")[:20])
    schedule(tx, session, context)
    if row is not None:
        beat(tx, row, session)
    return session


def beat(tx: Tx, row: TandemRhythm, session: TandemSession) -> None:
    """Have the next time of a rhythm planned when this one is over, wherever the session was moved to."""
    found = resolve(session.occurrence or session.starts_at.date(), value_of(row).at, session.zone)
    due = found.instant + timedelta(minutes=session.minutes) + ASKED_AFTER
    schedules.enter(
        tx, [NewSchedule(f"rhythm:{row.id}", "rhythm", row.tandem_id, due, found.wall.isoformat(), session.zone)]
    )


def schedule(tx: Tx, session: TandemSession, context: Context) -> None:
    """Enter what the clock has to start for a session: reminders, the call, and the question afterwards."""
    schedules.drop_session(tx, session.id)
    start, over = session.starts_at, session.starts_at + timedelta(minutes=session.minutes)
    asked = waking.by_day(over + ASKED_AFTER, session.zone, waking.rest_of(context))
    entries = [("prepare", max(context.now, start - PREPARED)), ("start", start), ("ask", asked)]
    schedules.enter(tx, [new(session, kind, due) for kind, due in entries])


def only(tx: Tx, session: TandemSession, kind: str) -> None:
    """Take away what the clock would start for a session, but one kind of it."""
    schedules.drop_session(tx, session.id, [one for one in ("prepare", "start", "ask") if one != kind])


def new(session: TandemSession, kind: str, due: datetime, participant_id: int | None = None) -> NewSchedule:
    """Return something that is to be started for a session; what is for one time of it is not for another."""
    whom = f":{participant_id}" if participant_id is not None else ""
    return NewSchedule(
        f"{kind}:{session.id}:{session.sequence}{whom}",
        kind,
        session.tandem_id,
        due,
        session.wall,
        session.zone,
        session_id=session.id,
        participant_id=participant_id,
    )


def move(tx: Tx, session: TandemSession, day: date, at: time, zone: str, context: Context) -> None:
    """Move a session. Answers that were given for the time before are forgotten, and calendars take the change over."""
    found = resolve(day, at, zone)
    session.wall = datetime.combine(day, at).isoformat(timespec="minutes")
    session.zone, session.starts_at = zone, found.instant
    session.sequence += 1
    session.announced_at = session.asked_at = None
    checkins.forget_answers(tx, session.id)
    schedule(tx, session, context)
    tx.flush()


def call_off(tx: Tx, session: TandemSession, state: str) -> None:
    """Say that a session was skipped or cancelled."""
    session.state = state
    session.sequence += 1
    schedules.drop_session(tx, session.id)
    tx.flush()


def call_off_all(tx: Tx, sessions: Sequence[TandemSession], state: str) -> None:
    """Say so of several."""
    for session in sessions:
        call_off(tx, session, state)


def brought_up_to_date(tx: Tx, context: Context) -> list[TandemSession]:
    """Compute the instants of all planned sessions anew, and return those that the zone database has moved.

    What people agreed on is wall time and zone; when a government changes its clocks, the instant follows.
    """
    moved = []
    for session in checkins.all_planned(tx, context.now):
        wall = datetime.fromisoformat(session.wall)
        found = resolve(wall.date(), wall.time(), session.zone)
        if found.instant != session.starts_at:
            session.starts_at = found.instant
            session.sequence += 1
            schedule(tx, session, context)
            moved.append(session)
    tx.flush()
    return moved
