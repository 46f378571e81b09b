"""What the clock has to start for a workshop, and when it is reached.

A schedule's name tells the workshop, the time of it that is meant (its sequence), what is to be done, and for whom:
what was planned for one time of it is nothing at another.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from handlers.common import reminders, waking
from handlers.common.when.clocks import resolve
from handlers.context import Context
from storage import schedules, workshops
from storage.database import Tx
from storage.models import Participant, Schedule, Workshop
from storage.schedules import NewSchedule

AFTER = timedelta(minutes=15)
"""How long after its end it is asked how it was."""
REFRESHED = timedelta(seconds=3)
"""How long a sign-up waits until all announcements show it: so a rush is one change in each place."""
CHECKED = timedelta(hours=24)
"""How often it is looked whether places have become free because somebody left the programme, or was forgotten."""


def schedule(tx: Tx, workshop: Workshop, context: Context) -> None:
    """Enter what the clock has to start for a workshop, in the place of what it had to before."""
    schedules.drop_begun(tx, prefix(workshop))
    start, over = workshop.starts_at, workshop.starts_at + timedelta(minutes=workshop.minutes)
    asked = waking.by_day(over + AFTER, workshop.zone, waking.rest_of(context))
    entries = [("check", min(context.now + CHECKED, start)), ("start", start), ("after", asked)]
    schedules.enter(tx, [new(workshop, kind, due) for kind, due in entries])
    for _, person in workshops.signups(tx, workshop.id, "coming"):
        remind(tx, workshop, person, context)


def remind(tx: Tx, workshop: Workshop, person: Participant, context: Context) -> None:
    """Enter somebody's reminders; which of them they want is asked when they are due."""
    zone, rest = waking.zone_of(tx, person, context), waking.rest_of(context, person)
    entries = []
    for step, ahead in reminders.STEPS.items():
        due = waking.before(workshop.starts_at, ahead, zone, rest)
        if due > context.now:
            entries.append(new(workshop, f"remind-{step}", due, person))
    schedules.enter(tx, entries)


def refresh_soon(tx: Tx, workshop: Workshop, context: Context) -> None:
    """Have all announcements brought in line in a moment, unless that is planned already."""
    known = schedules.named(tx, name_of(workshop, "refresh"))
    if known is None or known.due_at is None:
        schedules.enter(tx, [new(workshop, "refresh", context.now + REFRESHED)])


def forget(tx: Tx, workshop: Workshop, person: Participant) -> None:
    """Take away what the clock would start for somebody who does not come any more."""
    kinds = [*(f"remind-{step}" for step in reminders.STEPS), "moved"]
    schedules.drop(tx, [name_of(workshop, kind, person) for kind in kinds])


def new(workshop: Workshop, kind: str, due: datetime, person: Participant | None = None) -> NewSchedule:
    """Return something that is to be started for a workshop, or for somebody who comes to it."""
    return NewSchedule(
        name_of(workshop, kind, person),
        f"workshop.{kind}",
        None,
        due,
        workshop.wall,
        workshop.zone,
        participant_id=person.id if person is not None else None,
    )


def name_of(workshop: Workshop, kind: str, person: Participant | None = None) -> str:
    """Return what a schedule of a workshop is called."""
    return f"{prefix(workshop)}{workshop.sequence}:{kind}" + (f":{person.id}" if person is not None else "")


def prefix(workshop: Workshop) -> str:
    """Return how the names of a workshop's schedules begin."""
    return f"workshop:{workshop.id}:"


def meant_by(tx: Tx, row: Schedule) -> Workshop | None:
    """Return the workshop that a schedule is for; None if it is for a time that it no longer has."""
    _, number, sequence, *_ = row.name.split(":")
    found = workshops.lock(tx, int(number))
    return found if found is not None and found.state == "open" and found.sequence == int(sequence) else None


def set_time(tx: Tx, workshop: Workshop, day: date, at: time, zone: str) -> None:
    """Give a workshop a wall time in a zone, and the instant that this comes to."""
    workshop.wall = datetime.combine(day, at).isoformat(timespec="minutes")
    workshop.zone, workshop.starts_at = zone, resolve(day, at, zone).instant
    tx.flush()
