"""Rhythms and sessions, who comes to them, what they are about, and who is away: queries and writes."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, exists, select, update

from storage.database import Tx
from storage.models import (
    Absence,
    AgendaItem,
    Attendance,
    ReminderLevel,
    Schedule,
    Tandem,
    TandemRhythm,
    TandemSession,
)

LEVELS = ("light", "standard", "active")
ANSWERS = ("coming", "maybe", "not")

# --- rhythms ----------------------------------------------------------------------------------------------------


def rhythm_of(tx: Tx, tandem_id: int) -> TandemRhythm | None:
    """Return a tandem's rhythm, running or paused."""
    query = select(TandemRhythm).where(TandemRhythm.tandem_id == tandem_id, TandemRhythm.state != "ended")
    return tx.scalar(query.order_by(TandemRhythm.id.desc()).limit(1))


def rhythm(tx: Tx, rhythm_id: int) -> TandemRhythm | None:
    """Return a rhythm by its row."""
    return tx.get(TandemRhythm, rhythm_id)


def rhythms(tx: Tx) -> list[TandemRhythm]:
    """Return the rhythms that run, of tandems that have not ended."""
    query = select(TandemRhythm).join(Tandem, Tandem.id == TandemRhythm.tandem_id)
    return list(
        tx.scalars(query.where(TandemRhythm.state == "running", Tandem.state != "ended").order_by(TandemRhythm.id))
    )


def add_rhythm(tx: Tx, tandem_id: int, pattern: Mapping[str, Any], minutes: int) -> TandemRhythm:
    """Enter a tandem's rhythm; one that it had before has ended."""
    former = rhythm_of(tx, tandem_id)
    if former is not None:
        former.state = "ended"
    made = TandemRhythm(tandem_id=tandem_id, pattern=dict(pattern), minutes=minutes, state="running", made_at=tx.now)
    tx.add(made)
    tx.flush()
    return made


# --- sessions ---------------------------------------------------------------------------------------------------


def add_session(
    tx: Tx,
    tandem_id: int,
    *,
    wall: str,
    zone: str,
    starts_at: datetime,
    minutes: int,
    rhythm_id: int | None = None,
    occurrence: date | None = None,
    state: str = "planned",
) -> TandemSession:
    """Enter a session."""
    made = TandemSession(
        uid=str(uuid.uuid4()),
        tandem_id=tandem_id,
        rhythm_id=rhythm_id,
        occurrence=occurrence,
        wall=wall,
        zone=zone,
        starts_at=starts_at,
        minutes=minutes,
        state=state,
        made_at=tx.now,
    )
    tx.add(made)
    tx.flush()
    return made


def session(tx: Tx, session_id: int) -> TandemSession | None:
    """Return a session by its row."""
    return tx.get(TandemSession, session_id)


def session_known_as(tx: Tx, uid: str) -> TandemSession | None:
    """Return a session by the name that calendars know it by."""
    return tx.scalar(select(TandemSession).where(TandemSession.uid == uid))


def planned(tx: Tx, tandem_id: int, after: datetime) -> list[TandemSession]:
    """Return a tandem's planned sessions that begin after an instant, the next one first."""
    query = select(TandemSession).where(
        TandemSession.tandem_id == tandem_id, TandemSession.state == "planned", TandemSession.starts_at > after
    )
    return list(tx.scalars(query.order_by(TandemSession.starts_at, TandemSession.id)))


def all_planned(tx: Tx, after: datetime) -> list[TandemSession]:
    """Return all tandems' planned sessions that begin after an instant, the next one first."""
    query = select(TandemSession).where(TandemSession.state == "planned", TandemSession.starts_at > after)
    return list(tx.scalars(query.order_by(TandemSession.starts_at, TandemSession.id)))


def between(tx: Tx, tandem_id: int, since: datetime, until: datetime) -> list[TandemSession]:
    """Return a tandem's sessions that begin between two instants and are, or were, to take place."""
    query = select(TandemSession).where(
        TandemSession.tandem_id == tandem_id,
        TandemSession.state.in_(("planned", "held", "missed")),
        TandemSession.starts_at >= since,
        TandemSession.starts_at <= until,
    )
    return list(tx.scalars(query.order_by(TandemSession.starts_at, TandemSession.id)))


def occurrences(tx: Tx, rhythm_id: int) -> set[date]:
    """Return the days of a rhythm that have a session, whatever became of it."""
    query = select(TandemSession.occurrence).where(TandemSession.rhythm_id == rhythm_id)
    return {day for day in tx.scalars(query) if day is not None}


def before(tx: Tx, known: TandemSession) -> TandemSession | None:
    """Return the session of the same tandem that took place, or was to, before this one."""
    query = select(TandemSession).where(
        TandemSession.tandem_id == known.tandem_id,
        TandemSession.id != known.id,
        TandemSession.state.in_(("held", "missed", "planned")),
        TandemSession.starts_at < known.starts_at,
    )
    return tx.scalar(query.order_by(TandemSession.starts_at.desc(), TandemSession.id.desc()).limit(1))


def settled(tx: Tx, tandem_id: int, most: int) -> list[TandemSession]:
    """Return a tandem's latest sessions of which it is known whether they took place, the latest first."""
    query = select(TandemSession).where(
        TandemSession.tandem_id == tandem_id, TandemSession.state.in_(("held", "missed"))
    )
    return list(tx.scalars(query.order_by(TandemSession.starts_at.desc(), TandemSession.id.desc()).limit(most)))


def has_met(tx: Tx, tandem_id: int) -> bool:
    """Tell whether a tandem has held a session."""
    query = select(TandemSession.id).where(TandemSession.tandem_id == tandem_id, TandemSession.state == "held")
    return tx.scalar(query.limit(1)) is not None


def unwatched(tx: Tx, kind: str) -> list[Tandem]:
    """Return the active tandems of which no schedule of a kind was ever entered."""
    watched = exists().where(Schedule.tandem_id == Tandem.id, Schedule.kind == kind)
    return list(tx.scalars(select(Tandem).where(Tandem.state == "active", ~watched).order_by(Tandem.id)))


# --- who comes --------------------------------------------------------------------------------------------------


def answer(tx: Tx, session_id: int, participant_id: int, given: str) -> None:
    """Note whether somebody means to come."""
    known = tx.get(Attendance, (session_id, participant_id))
    if known is None:
        tx.add(Attendance(session_id=session_id, participant_id=participant_id, answer=given, at=tx.now))
    else:
        known.answer, known.at = given, tx.now
    tx.flush()


def answers(tx: Tx, session_id: int) -> Mapping[int, str]:
    """Return what people answered, by their rows."""
    query = select(Attendance.participant_id, Attendance.answer).where(Attendance.session_id == session_id)
    return {row.participant_id: row.answer for row in tx.execute(query)}


def answered_at(tx: Tx, session_id: int, participant_id: int) -> datetime | None:
    """Return when somebody answered last (aware); None: not yet."""
    known = tx.get(Attendance, (session_id, participant_id))
    return known.at if known is not None else None


def forget_answers(tx: Tx, session_id: int) -> None:
    """Forget all answers, because they were given for another time."""
    tx.execute(delete(Attendance).where(Attendance.session_id == session_id))
    tx.expire_all()


def level_of(tx: Tx, participant_id: int) -> str:
    """Return how much somebody wants to be reminded."""
    known = tx.get(ReminderLevel, participant_id)
    return known.level if known is not None else "standard"


def set_level(tx: Tx, participant_id: int, level: str) -> None:
    """Say how much somebody wants to be reminded."""
    tx.merge(ReminderLevel(participant_id=participant_id, level=level))
    tx.flush()


# --- what it is about -------------------------------------------------------------------------------------------


def add_item(tx: Tx, tandem_id: int, participant_id: int, language: str, content: str) -> AgendaItem:
    """Enter something that is to be spoken about."""
    made = AgendaItem(
        tandem_id=tandem_id, participant_id=participant_id, language=language, content=content, written_at=tx.now
    )
    tx.add(made)
    tx.flush()
    return made


def agenda(tx: Tx, tandem_id: int) -> list[AgendaItem]:
    """Return what is to be spoken about at a tandem's next session, in the order in which it was entered."""
    query = select(AgendaItem).where(AgendaItem.tandem_id == tandem_id, AgendaItem.session_id.is_(None))
    return list(tx.scalars(query.where(AgendaItem.removed_at.is_(None)).order_by(AgendaItem.id)))


def item(tx: Tx, item_id: int) -> AgendaItem | None:
    """Return an item of an agenda by its row."""
    return tx.get(AgendaItem, item_id)


def take_off(tx: Tx, row: AgendaItem) -> None:
    """Take an item off its agenda; for a day it can be put back, by leaving ``removed_at`` empty again."""
    row.removed_at = tx.now
    tx.flush()


def remove(tx: Tx, row: Absence) -> None:
    """Take an absence away."""
    tx.delete(row)
    tx.flush()


def take_answer_back(tx: Tx, session_id: int, participant_id: int) -> None:
    """Forget what somebody answered."""
    known = tx.get(Attendance, (session_id, participant_id))
    if known is not None:
        tx.delete(known)
        tx.flush()


def close_agenda(tx: Tx, tandem_id: int, session_id: int, until: datetime) -> None:
    """Say that what was entered until an instant was dealt with at a session."""
    tx.execute(
        update(AgendaItem)
        .where(AgendaItem.tandem_id == tandem_id, AgendaItem.session_id.is_(None), AgendaItem.written_at <= until)
        .values(session_id=session_id)
    )
    tx.expire_all()


# --- who is away ------------------------------------------------------------------------------------------------


def add_absence(tx: Tx, participant_id: int, starts_on: date, ends_on: date) -> Absence:
    """Enter days, both included, on which somebody cannot meet."""
    made = Absence(participant_id=participant_id, starts_on=starts_on, ends_on=ends_on)
    tx.add(made)
    tx.flush()
    return made


def absence(tx: Tx, absence_id: int) -> Absence | None:
    """Return an absence by its row."""
    return tx.get(Absence, absence_id)


def absences(tx: Tx, participant_ids: Collection[int], since: date) -> list[Absence]:
    """Return the absences of people that are not over on a day, the first one first."""
    query = select(Absence).where(Absence.participant_id.in_(list(participant_ids)), Absence.ends_on >= since)
    return list(tx.scalars(query.order_by(Absence.starts_on, Absence.id)))


def count_missed(rows: Sequence[TandemSession]) -> int:
    """Return how many of the latest sessions in a row did not take place, given the latest first."""
    return next((number for number, row in enumerate(rows) if row.state != "missed"), len(rows))
