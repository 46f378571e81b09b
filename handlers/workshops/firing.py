"""What the clock starts about workshops, and what becomes of it when it comes late: told in ``docs/workshops.md``."""

from __future__ import annotations

from datetime import datetime

from config.texts import Line
from handlers.common import reminders, waking
from handlers.common.hours import is_paused
from handlers.common.when.clocks import resolve
from handlers.context import Context
from handlers.workshops import after, announcing, changing, joining, lines, planning, telling
from storage import checkins, counters, people, schedules, workshops
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Participant, Schedule, Workshop


def fired(tx: Tx, row: Schedule, context: Context) -> None:
    """Do what a schedule is for."""
    workshop = planning.meant_by(tx, row)
    if workshop is None:
        return
    match row.kind:
        case "workshop.check":
            check(tx, workshop, row, context)
        case "workshop.refresh":
            announcing.refresh(tx, workshop, context)
        case "workshop.start":
            begins(tx, workshop, row.name, context)
        case "workshop.after":
            after.ask_all(tx, workshop, row.name, context)
        case _:
            person = people.get(tx, row.participant_id) if row.participant_id is not None else None
            if person is not None and person.left_at is None:
                for_person(tx, workshop, person, row, context)


def for_person(tx: Tx, workshop: Workshop, person: Participant, row: Schedule, context: Context) -> None:
    """Do what is due for one person."""
    match row.kind:
        case "workshop.remind-day" | "workshop.remind-hour":
            remind(tx, workshop, person, row.kind.rpartition("-")[2], context)
        case "workshop.moved":
            joining.tell_moved(tx, workshop, person, row.name, context)
        case "workshop.feedback":
            after.ask(tx, workshop, person, row.name, context)


def remind(tx: Tx, workshop: Workshop, person: Participant, step: str, context: Context) -> None:
    """Remind somebody who has a place, as much as they want it; what comes too late is dropped and counted."""
    if not wants(tx, workshop, person, step, context):
        return
    zone, rest = waking.zone_of(tx, person, context), waking.rest_of(context, person)
    at = reminders.judged(step, workshop.starts_at, context.now, zone, rest)
    if at is None:
        counters.add(tx, "reminders_dropped")
        return
    if at > context.now:
        schedules.enter(tx, [planning.new(workshop, f"remind-{step}", at, person)])
        return
    counters.add(tx, "reminders_sent")
    words = telling.about(workshop, "workshops-reminder", *lines.way(workshop))
    leave: list[Button] = announcing.buttons(workshop)[1:]
    source = announcing.source_of(workshop)
    telling.tell(tx, workshop, person, source, f"remind:{step}:{workshop.sequence}", words, context, buttons=leave)


def wants(tx: Tx, workshop: Workshop, person: Participant, step: str, context: Context) -> bool:
    """Tell whether somebody is to be reminded: they have a place, want this reminder, do not pause, are not away."""
    if step not in reminders.LEVELS[checkins.level_of(tx, person.id)] or is_paused(person, context.now):
        return False
    comes = joining.is_coming(workshops.signup(tx, workshop.id, person.id))
    return comes and not reminders.is_away(tx, workshop.starts_at, person, context)


def check(tx: Tx, workshop: Workshop, row: Schedule, context: Context) -> None:
    """Give away places that became free because somebody left the programme or was forgotten; look again tomorrow."""
    if workshop.starts_at <= context.now:
        return
    joining.fill(tx, workshop, f"{row.name}:{context.now:%Y-%m-%d}", context)
    announcing.refresh(tx, workshop, context)
    due = context.now + planning.CHECKED
    if due < workshop.starts_at:
        schedules.enter(tx, [planning.new(workshop, "check", due)])


def begins(tx: Tx, workshop: Workshop, source: str, context: Context) -> None:
    """Close the sign-ups, and give everybody who has a place the link; nothing is said if that is over."""
    workshops.begin(tx, workshop)
    announcing.refresh(tx, workshop, context)
    if context.now - workshop.starts_at > planning.AFTER:
        return
    said = [lines.named("workshops-begins", workshop), *lines.way(workshop)]
    for _, person in workshops.signups(tx, workshop.id, "coming"):
        telling.tell(tx, workshop, person, source, "begins", lambda _zone, _cities: said, context)


def started(tx: Tx, context: Context) -> None:
    """Follow what the zone database says now; people are told where that moves a workshop."""
    for workshop in workshops.coming(tx, context.now):
        agreed = datetime.fromisoformat(workshop.wall)
        if resolve(agreed.date(), agreed.time(), workshop.zone).instant != workshop.starts_at:
            changing.shift(tx, workshop, agreed.date(), agreed.time(), workshop.zone, context)
            changing.tell_all(tx, workshop, f"zone:{context.now:%Y-%m-%d}", Line("checkins-zone-changed"), context)
