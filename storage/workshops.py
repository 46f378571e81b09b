"""Workshops, who signed up for them, and what came of them: queries and writes.

Who has a place is a state of its own, so nobody who was told that they have one loses it to a change of the capacity.
Whoever changes sign-ups takes the workshop with ``lock`` first: of two who press at once, one waits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select

from storage import lanes, schedules
from storage.database import Tx
from storage.models import (
    City,
    Participant,
    Room,
    SignUp,
    Workshop,
    WorkshopAttendance,
    WorkshopCopy,
    WorkshopFeedback,
    WorkshopRemark,
)

KINDS = ("workshop", "seminar")
ENOUGH = 3
"""So many answers there must be before a figure is shown: of fewer, one could tell whose they are."""

# --- workshops --------------------------------------------------------------------------------------------------


def add(tx: Tx, workshop: Workshop) -> Workshop:
    """Enter a draft and return it with its number."""
    tx.add(workshop)
    tx.flush()
    return workshop


def get(tx: Tx, number: int) -> Workshop | None:
    """Return a workshop by its number."""
    return tx.get(Workshop, number)


def lock(tx: Tx, number: int) -> Workshop | None:
    """Return a workshop as it is now, and let nobody else change its sign-ups in this transaction's time."""
    query = select(Workshop).where(Workshop.id == number).with_for_update()
    tx.flush()
    return tx.scalar(query.execution_options(populate_existing=True))


def coming(tx: Tx, after: datetime) -> list[Workshop]:
    """Return the announced workshops that begin after an instant, the next one first."""
    query = select(Workshop).where(Workshop.state == "open", Workshop.starts_at > after)
    return list(tx.scalars(query.order_by(Workshop.starts_at, Workshop.id)))


def drafts(tx: Tx) -> list[Workshop]:
    """Return those that were not announced yet, the latest first."""
    return list(tx.scalars(select(Workshop).where(Workshop.state == "draft").order_by(Workshop.id.desc())))


def latest(tx: Tx, before: datetime, most: int) -> list[Workshop]:
    """Return the announced workshops that began before an instant, the latest first."""
    query = select(Workshop).where(Workshop.state == "open", Workshop.starts_at <= before)
    return list(tx.scalars(query.order_by(Workshop.starts_at.desc(), Workshop.id.desc()).limit(most)))


def shown_between(tx: Tx, since: datetime, until: datetime, participant_id: int | None = None) -> list[Workshop]:
    """Return the announced workshops that begin between two instants; only those in which somebody has a place."""
    query = select(Workshop).where(Workshop.state == "open", Workshop.starts_at >= since, Workshop.starts_at <= until)
    if participant_id is not None:
        query = query.join(SignUp, SignUp.workshop_id == Workshop.id)
        query = query.where(SignUp.participant_id == participant_id, SignUp.state == "coming")
    return list(tx.scalars(query.order_by(Workshop.starts_at, Workshop.id)))


# --- announcements ----------------------------------------------------------------------------------------------


def add_copy(tx: Tx, shown: WorkshopCopy) -> None:
    """Note which delivery announces a workshop in a room."""
    tx.merge(shown)
    tx.flush()


def copies_of(tx: Tx, workshop_id: int) -> list[tuple[WorkshopCopy, Room]]:
    """Return the announcements of a workshop, with their rooms."""
    query = select(WorkshopCopy, Room).join(Room, Room.id == WorkshopCopy.room_id)
    rows = tx.execute(query.where(WorkshopCopy.workshop_id == workshop_id).order_by(WorkshopCopy.room_id))
    return [(row[0], row[1]) for row in rows]


def copy(tx: Tx, delivery_id: str) -> WorkshopCopy | None:
    """Return the announcement that a delivery shows."""
    return tx.get(WorkshopCopy, delivery_id)


# --- who comes --------------------------------------------------------------------------------------------------


def signup(tx: Tx, workshop_id: int, participant_id: int) -> SignUp | None:
    """Return whether somebody signed up."""
    query = select(SignUp).where(SignUp.workshop_id == workshop_id, SignUp.participant_id == participant_id)
    return tx.scalar(query)


def signups(tx: Tx, workshop_id: int, state: str = "") -> list[tuple[SignUp, Participant]]:
    """Return who signed up, in the order in which they did; only those who have a place, or wait for one."""
    query = select(SignUp, Participant).join(Participant, Participant.id == SignUp.participant_id)
    query = query.where(SignUp.workshop_id == workshop_id, Participant.left_at.is_(None)).order_by(SignUp.id)
    rows = tx.execute(query.where(SignUp.state == state) if state else query)
    return [(row[0], row[1]) for row in rows]


def join(tx: Tx, workshop: Workshop, participant_id: int) -> tuple[SignUp, bool]:
    """Sign somebody up, where a place is free and nobody waits for it, else on the list; tell whether that is new."""
    known = signup(tx, workshop.id, participant_id)
    if known is not None:
        return known, False
    waiting = bool(signups(tx, workshop.id, "waiting"))
    full = workshop.capacity is not None and len(signups(tx, workshop.id, "coming")) >= workshop.capacity
    state = "waiting" if full or waiting else "coming"
    made = SignUp(workshop_id=workshop.id, participant_id=participant_id, state=state, at=tx.now)
    tx.add(made)
    tx.flush()
    return made, True


def leave(tx: Tx, workshop: Workshop, participant_id: int) -> bool:
    """Take somebody's sign-up back; tell whether there was one."""
    known = signup(tx, workshop.id, participant_id)
    if known is not None:
        tx.delete(known)
        tx.flush()
    return known is not None


def fill(tx: Tx, workshop: Workshop) -> list[Participant]:
    """Give free places to those who wait, the first one first; return who has a place by that."""
    free = None
    if workshop.capacity is not None:
        free = max(0, workshop.capacity - len(signups(tx, workshop.id, "coming")))
    moved = signups(tx, workshop.id, "waiting")[:free]
    for row, _ in moved:
        row.state = "coming"
    tx.flush()
    return [person for _, person in moved]


def begin(tx: Tx, workshop: Workshop) -> None:
    """Note how many have a place now that it begins."""
    workshop.signed_up = len(signups(tx, workshop.id, "coming"))
    tx.flush()


# --- what came of it --------------------------------------------------------------------------------------------


def set_attendance(tx: Tx, workshop_id: int, city_id: int | None, came: int) -> None:
    """Note how many came from a city, or from all together: the one takes the place of the other."""
    for row in tx.scalars(select(WorkshopAttendance).where(WorkshopAttendance.workshop_id == workshop_id)):
        if city_id is None or row.city_id in (None, city_id):
            tx.delete(row)
    tx.add(WorkshopAttendance(workshop_id=workshop_id, city_id=city_id, came=came))
    tx.flush()


def attendance(tx: Tx, workshop_id: int) -> dict[int | None, int]:
    """Return how many came, by city; under None all together, where nobody told them apart."""
    query = select(WorkshopAttendance).where(WorkshopAttendance.workshop_id == workshop_id)
    return {row.city_id: row.came for row in tx.scalars(query.order_by(WorkshopAttendance.id))}


def rate(tx: Tx, known: SignUp, city_id: int | None, stars: int) -> None:
    """Keep how somebody found it, apart from who they are; that they said so stays with their sign-up."""
    known.rated = True
    if stars:
        tx.add(WorkshopFeedback(workshop_id=known.workshop_id, city_id=city_id, stars=stars))
    tx.flush()


def remark(tx: Tx, known: SignUp, city_id: int | None, language: str, content: str) -> None:
    """Keep what somebody will use of it, in the same way."""
    known.remarked = True
    tx.add(WorkshopRemark(workshop_id=known.workshop_id, city_id=city_id, language=language, content=content))
    tx.flush()


def satisfaction(tx: Tx, workshop_id: int) -> tuple[int, float | None]:
    """Return how many said how they found it, and the mean, from 1 to 5; None while they are too few."""
    query = select(func.count(), func.avg(WorkshopFeedback.stars)).where(WorkshopFeedback.workshop_id == workshop_id)
    count, mean = tx.execute(query).one()
    return int(count), float(mean) if count >= ENOUGH else None


def remarks(tx: Tx, workshop_id: int) -> list[WorkshopRemark]:
    """Return what people will use of it; nothing while they are too few."""
    query = select(WorkshopRemark).where(WorkshopRemark.workshop_id == workshop_id)
    # Not in the order in which they came.
    found = list(tx.scalars(query.order_by(WorkshopRemark.content, WorkshopRemark.id)))
    return found if len(found) >= ENOUGH else []


# --- for digests ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Summary:
    """A workshop in figures. Who came is nowhere."""

    number: int
    title: str
    language: str
    """In which the title is written."""
    kind: str
    starts_at: datetime
    zone: str
    audience: Sequence[str]
    """As of announcements (``storage.models.Broadcast``)."""
    signed_up: int
    """How many had a place."""
    attended: Mapping[str, int]
    """By the name of the city; under an empty name all together, where nobody told them apart. Empty: nobody noted."""
    satisfaction: float | None
    """From 1 to 5; None under three answers."""


def between(tx: Tx, since: datetime, until: datetime) -> list[Summary]:
    """Return the workshops that began from an instant until before another, both aware, the first one first."""
    query = select(Workshop).where(Workshop.state == "open", Workshop.starts_at >= since, Workshop.starts_at < until)
    names = {city.id: city.name for city in tx.scalars(select(City))}
    return [
        Summary(
            number=row.id,
            title=row.title,
            language=row.language,
            kind=row.kind,
            starts_at=row.starts_at,
            zone=row.zone,
            audience=tuple(row.audience),
            signed_up=row.signed_up if row.signed_up is not None else len(signups(tx, row.id, "coming")),
            attended={names.get(city or 0, ""): came for city, came in attendance(tx, row.id).items()},
            satisfaction=satisfaction(tx, row.id)[1],
        )
        for row in tx.scalars(query.order_by(Workshop.starts_at, Workshop.id))
    ]


def count_between(tx: Tx, since: datetime, until: datetime) -> int:
    """Return how many workshops began from an instant until before another, both aware."""
    begun = Workshop.state == "open", Workshop.starts_at >= since, Workshop.starts_at < until
    return tx.scalar(select(func.count()).select_from(Workshop).where(*begun)) or 0


# --- what is forgotten ------------------------------------------------------------------------------------------


def forget(tx: Tx, texts: datetime, queue: datetime, portion: int) -> int:
    """Delete who signed up for what began before ``texts``, and what fired before ``queue``; return how many rows."""
    old = select(SignUp.id).join(Workshop, Workshop.id == SignUp.workshop_id).where(Workshop.starts_at < texts)
    table = lanes.table(SignUp)
    touched = lanes.changed(tx, delete(table).where(table.c.id.in_(old.limit(portion))))
    over = [row.id for row in tx.scalars(select(Workshop).where(Workshop.starts_at < queue))]
    return touched + sum(schedules.drop_begun(tx, f"workshop:{number}:") for number in over)
