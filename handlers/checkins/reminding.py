"""Reminders: person by person, as much as each wants, in their language and by their clock, never at night."""

from __future__ import annotations

from config.texts import Line, Names
from handlers.checkins import lines
from handlers.checkins.announcing import source_of
from handlers.checkins.planning import PREPARED, new
from handlers.common import own_steps, reminders, waking
from handlers.common.hours import is_paused
from handlers.common.say import say
from handlers.context import Context
from storage import checkins, counters, people, schedules, tandems
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Participant, Room, Schedule, Tandem, TandemSession


def prepare(tx: Tx, session: TandemSession, context: Context) -> None:
    """Enter everybody's reminders of a session; what is over already is not made up for."""
    for person in people.of_tandem(tx, session.tandem_id):
        for_person(tx, session, person, context)


def for_person(tx: Tx, session: TandemSession, person: Participant, context: Context) -> None:
    """Enter somebody's reminders of a session."""
    zone, rest = waking.zone_of(tx, person, context), waking.rest_of(context, person)
    entries = []
    for step in reminders.LEVELS[checkins.level_of(tx, person.id)]:
        due = waking.before(session.starts_at, reminders.STEPS[step], zone, rest)
        if due > context.now:
            entries.append(new(session, f"remind-{step}", due, person.id))
    schedules.enter(tx, entries)


def renew(tx: Tx, person: Participant, context: Context) -> None:
    """Enter somebody's reminders anew, after they chose another level; those that came stay what they were."""
    schedules.drop_reminders(tx, person.id)
    for tandem in tandems.of_person(tx, person):
        for session in checkins.planned(tx, tandem.id, context.now):
            if session.starts_at - PREPARED <= context.now:
                for_person(tx, session, person, context)


def remind(tx: Tx, row: Schedule, session: TandemSession, context: Context) -> None:
    """Remind somebody of a session; what comes too late, because nothing ran, is dropped and counted."""
    person = people.get(tx, row.participant_id) if row.participant_id is not None else None
    tandem = tandems.get(tx, session.tandem_id)
    if person is None or tandem is None or not wanted(tx, session, person, tandem, context):
        return
    step = row.kind.partition("-")[2]
    zone, rest = waking.zone_of(tx, person, context), waking.rest_of(context, person)
    at = reminders.judged(step, session.starts_at, context.now, zone, rest)
    if at is None:
        counters.add(tx, "reminders_dropped")
        return
    if at > context.now:
        schedules.enter(tx, [new(session, row.kind, at, person.id)])
        return
    counters.add(tx, "reminders_sent")
    _say(tx, session, person, tandem, step, context)


def wanted(tx: Tx, session: TandemSession, person: Participant, tandem: Tandem, context: Context) -> bool:
    """Tell whether somebody is still to be reminded: they take part, do not pause, and did not say that they cannot."""
    takes_part = person.left_at is None and any(known.id == person.id for known in people.of_tandem(tx, tandem.id))
    if not takes_part or is_paused(person, context.now) or tandem.state != "active" or session.state != "planned":
        return False
    return checkins.answers(tx, session.id).get(person.id) != "not" and not is_away(tx, session, person, context)


def is_away(tx: Tx, session: TandemSession, person: Participant, context: Context) -> bool:
    """Tell whether somebody entered that they are away on the day of a session, by their clock."""
    return reminders.is_away(tx, session.starts_at, person, context)


def _say(tx: Tx, session: TandemSession, person: Participant, tandem: Tandem, step: str, context: Context) -> None:
    """Say it in somebody's own chat; who has none reads it with the others in their room, once."""
    room, own = reminders.place_of(tx, person, [tandem])
    if room is None:
        return
    zone = waking.zone_of(tx, person, context) if own else zone_in(tx, room, session)
    told = [Line("checkins-reminder", {"cities": lines.with_whom(tx, tandem, person) if own else _cities(tx, tandem)})]
    told.append(lines.at(session, zone))
    there = lines.elsewhere(session, tandems.cities(tx, tandem.id), zone)
    told += [there] if there is not None else []
    if session.call_link:
        told.append(Line("checkins-call", {"link": session.call_link}))
    active = checkins.level_of(tx, person.id) == "active"
    items = checkins.agenda(tx, tandem.id) if active else []
    told += [Line("checkins-agenda-waits", {"count": len(items)})] if items else []
    # Others who read in a room need not know what somebody has not done yet.
    mine = own_steps.own_open(tx, person, tandem.id, person.reads[0]) if active and own else []
    written = own_steps.written(mine, person.reads[0], context)
    told += [Line("reminder-steps", {"count": len(mine)})] if mine else []
    # What one presses in a room takes the place of what all read there.
    buttons = [Button(Line("checkins-button-not"), f"!checkin answer {session.id} not")] if own else []
    buttons += [Button(Line("command-agenda"), "!agenda")] if own else []
    label = f"remind:{step}:{tandem.id}" + (f":{person.id}" if own else "")
    say(
        tx,
        room,
        source_of(session),
        label,
        told,
        quiet=False,
        languages=(person.reads[0],) if own else (),
        quoted=lines.quoted([*(item.content for item in items), *written]) if own else None,
        buttons=buttons,
    )


def _cities(tx: Tx, tandem: Tandem) -> Names:
    return Names(tuple(city.name for city in tandems.cities(tx, tandem.id)))


def zone_in(tx: Tx, room: Room, session: TandemSession) -> str:
    """Return by whose clock a room is spoken to: that of its city, else the session's."""
    home = people.city(tx, room.city_id) if room.city_id is not None else None
    return home.zone if home is not None else session.zone
