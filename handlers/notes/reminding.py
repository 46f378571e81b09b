"""Reminders of next steps: two days before, on the day, and once when it is over; in the owner's hours, bundled.

What the clock starts only looks whether it is still so, and mentions it (``handlers.common.initiative``): what is told
is told once, by day, in one message with everything else of that day.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from config.texts import Line
from handlers.common import initiative, steps as shared
from handlers.context import Context
from storage import notes, people, schedules, steps, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import NextStep, Participant, Schedule
from storage.schedules import NewSchedule

KIND, WATCH = "notes.step", "notes.owners"
STAGES = ("soon", "due", "late")
SOON, LATE = timedelta(days=2), timedelta(days=3)
STILL = timedelta(days=10)
"""For so long it is of use to be told that something is late."""
_DAY = timedelta(days=1)


def enter(tx: Tx, step: NextStep, context: Context) -> None:
    """Have somebody reminded of a next step as it is now; what was to be said about it before is taken back."""
    withdraw(tx, step)
    if step.state != "open":
        return
    zone = shared.zone_of(tx, step.tandem_id)
    if step.owner_id is not None:
        watch(tx, step.tandem_id, zone)
    if step.due_on is None:
        return
    entries = []
    for stage in STAGES:
        since, until = span(step.due_on, stage, zone)
        if until > context.now:
            wall = since.astimezone(ZoneInfo(zone)).replace(tzinfo=None).isoformat(timespec="minutes")
            due = max(since, context.now)
            entries.append(NewSchedule(name(step, stage), KIND, step.tandem_id, due, wall, zone))
    schedules.enter(tx, entries)


def withdraw(tx: Tx, step: NextStep) -> None:
    """Say nothing more about a next step that was not said yet."""
    schedules.drop(tx, [name(step, stage) for stage in STAGES])
    for person in people.of_tandem(tx, step.tandem_id):
        initiative.withdraw_all(tx, f"step:{step.id}:", person)


def name(step: NextStep, stage: str) -> str:
    """Return what a reminder's schedule is called."""
    return f"step:{step.id}:{stage}"


def span(due_on: date, stage: str, zone: str) -> tuple[datetime, datetime]:
    """Return from when until when a reminder is of use. Nobody is told anything at weekends: then it is Friday."""
    if stage == "late":
        return midnight(due_on + LATE, zone), midnight(due_on + LATE + STILL, zone)
    working = workday(due_on)
    if stage == "due":
        return midnight(working, zone), midnight(due_on + _DAY, zone)
    return midnight(workday(min(due_on - SOON, working - _DAY)), zone), midnight(working, zone)


def workday(day: date) -> date:
    """Return a day, or the Friday before it."""
    return day - max(0, day.weekday() - 4) * _DAY


def midnight(day: date, zone: str) -> datetime:
    """Return when a day begins in a zone."""
    return datetime.combine(day, time(), ZoneInfo(zone))


# --- what the clock starts --------------------------------------------------------------------------------------


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Mention a next step that is still open to whom it concerns, if its tandem is active."""
    _, number, stage = row.name.split(":")
    step = steps.get(tx, int(number))
    note = notes.note(tx, step.note_id) if step is not None else None
    tandem = tandems.get(tx, step.tandem_id) if step is not None else None
    schedules.drop(tx, [row.name])
    if step is None or note is None or tandem is None or note.removed_at is not None:
        return
    if step.state != "open" or step.due_on is None or tandem.state != "active":
        return
    _, until = span(step.due_on, stage, shared.zone_of(tx, step.tandem_id))
    for person in shared.holders(tx, step):
        tell(tx, step, stage, person, until, context)


def tell(tx: Tx, step: NextStep, stage: str, person: Participant, until: datetime, context: Context) -> None:
    """Have somebody told of a next step, in their language, with a button that says that it is done."""
    note, tandem = notes.note(tx, step.note_id), tandems.get(tx, step.tandem_id)
    assert note is not None
    assert tandem is not None
    language = person.reads[0] if person.reads else context.settings.programme.language
    what = shared.entry(tx, (step, note), language)
    line = Line(f"steps-remind-{stage}", {"tandem": tandem.name, "what": what})
    done = Button(Line("steps-button-done", {"number": step.number}), f"!done ={step.id}")
    initiative.mention(tx, person, f"step:{step.id}:{stage}:{step.due_on}", line, until, buttons=(done,))


# --- who left ---------------------------------------------------------------------------------------------------


def watch(tx: Tx, tandem_id: int, zone: str) -> None:
    """Look every night whether those who have next steps in person are still there."""
    tomorrow = midnight(tx.now.astimezone(ZoneInfo(zone)).date() + _DAY, zone)
    wall = tomorrow.replace(tzinfo=None).isoformat(timespec="minutes")
    schedules.enter(tx, [NewSchedule(f"owners:{tandem_id}", WATCH, tandem_id, tomorrow, wall, zone)])


def watched(tx: Tx, row: Schedule, context: Context) -> None:
    """Give the next steps of those who left to their cities, and tell these; look again while there are any."""
    if row.tandem_id is None:
        return
    found = [step for step, _ in steps.open_ones(tx, row.tandem_id) if step.owner_id is not None]
    for step in found:
        if shared.owner_of(tx, step) is None:
            orphaned(tx, step, context)
    if any(step.owner_id is not None for step in found):
        watch(tx, row.tandem_id, row.zone)


def orphaned(tx: Tx, step: NextStep, context: Context) -> None:
    """Give a next step to its city, because whoever had it left, and tell the city's people."""
    step.owner_id = None
    tx.flush()
    enter(tx, step, context)
    for person in shared.holders(tx, step):
        tell(tx, step, "left", person, context.now + STILL, context)
