"""A workshop is moved or cancelled: everybody who signed up is told once, and calendars take the change over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Annotated

from config.texts import Line
from handlers.commands import times
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common import instants
from handlers.context import Context
from handlers.errors import UserError
from handlers.workshops import announcing, here, lines, mailing, planning, telling
from handlers.workshops.kinds import HIDDEN, NUMBER, WHEN, WORKSHOP
from storage import schedules, workshops
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Workshop


@dataclass(frozen=True, slots=True)
class Move:
    """Move a workshop: ``workshop move 3 Thursday 14:00``."""

    workshop: Annotated[int, WORKSHOP]
    to: Annotated[str, WHEN]


def do_move(request: Request, command: Move) -> None:
    """Show where a workshop would be moved; that happens once somebody confirms it."""
    workshop, zone = here.ahead(request, command.workshop), here.zone_of(request)
    choices = when_meant(request, workshop, command.to, zone)
    if len(choices) > 1:
        line = f"!workshop move {workshop.id} "
        times.choose(request, choices, lambda one: times.moment(*one, zone), lambda one: line + times.iso(*one))
        return
    day, at = choices[0]
    times.check_future(request, day, at, zone)
    yes = f"!workshop shift {workshop.id} {workshop.sequence} {times.iso(day, at)} {zone}"
    request.answer(
        lines.named("workshops-move-ask", workshop),
        instants.at(workshop.starts_at, zone),
        Line("checkins-move-to", {"to": times.moment(day, at, zone)}),
        Line("workshops-move-then", {"count": len(workshops.signups(request.tx, workshop.id))}),
        buttons=[Button(Line("workshops-button-move"), yes), Button(Line("commands-button-cancel"), "!cancel")],
    )


def when_meant(request: Request, workshop: Workshop, words: str, zone: str) -> list[tuple[date, time]]:
    """Return the days and times that words can mean; what was not said is what it was. Raises ``UserError``."""
    local = datetime.fromisoformat(workshop.wall)
    return [times.completed(wall, local.date(), local.time()) for wall in times.moments(request, words, zone)]


@dataclass(frozen=True, slots=True)
class Shift:
    """Move a workshop to a time that was shown."""

    workshop: Annotated[int, NUMBER]
    sequence: Annotated[int, NUMBER]
    to: Annotated[str, HIDDEN]


def do_shift(request: Request, command: Shift) -> None:
    """Move it, and tell everybody who signed up."""
    workshop = here.ahead(request, command.workshop)
    if workshop.sequence != command.sequence:
        raise UserError("workshops-changed-since")
    day, at, zone = times.read_to(command.to)
    times.check_future(request, day, at, zone)
    shift(request.tx, workshop, day, at, zone, request.context)
    tell_all(request.tx, workshop, request.source, lines.named("workshops-moved", workshop), request.context)
    request.answer(lines.named("workshops-moved", workshop), *lines.when(workshop, zone))


def shift(tx: Tx, workshop: Workshop, day: date, at: time, zone: str, context: Context) -> None:
    """Give an announced workshop another time: for calendars, reminders and announcements."""
    planning.set_time(tx, workshop, day, at, zone)
    changed(tx, workshop, context)


def changed(tx: Tx, workshop: Workshop, context: Context) -> None:
    """Have calendars, the clock and all announcements take over what has changed about an announced workshop."""
    workshop.sequence += 1
    planning.schedule(tx, workshop, context)
    announcing.refresh(tx, workshop, context)


def tell_all(tx: Tx, workshop: Workshop, source: str, first: Line, context: Context) -> None:
    """Tell everybody who signed up what has changed, once; calendars of those who have a place are told, too."""
    for known, person in workshops.signups(tx, workshop.id):
        words = changed_words(workshop, first, lines.standing(tx, workshop, known))
        leave, in_room = announcing.buttons(workshop)[1:], changed_words(workshop, first)
        telling.tell(tx, workshop, person, source, "changed", words, context, buttons=leave, in_room=in_room)
        if known.state == "coming":
            mailing.give(tx, workshop, person, source, "REQUEST", context)


def changed_words(workshop: Workshop, *said: Line) -> telling.Words:
    """Return what has changed, and how it is now."""
    return lambda zone, cities: [*said, *lines.when(workshop, zone, cities), *lines.facts(workshop)]


# --- cancel -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancel a workshop."""

    workshop: Annotated[int, WORKSHOP]


def sure(request: Request, command: Cancel) -> Line:
    """Return what is asked before a workshop is cancelled. Raises ``UserError``."""
    workshop = here.known(request, command.workshop)
    if workshop.state != "draft":
        workshop = here.ahead(request, command.workshop)
    count = len(workshops.signups(request.tx, workshop.id))
    return Line("workshops-cancel-ask", {"title": lines.title(workshop), "count": count})


def do_cancel(request: Request, command: Cancel) -> None:
    """Cancel it; everybody who signed up is told, and their calendars take it out."""
    tx, context = request.tx, request.context
    workshop = here.known(request, command.workshop)
    if workshop.state == "draft":
        workshop.state = "dropped"
        request.answer(Line("workshops-dropped"))
        return
    workshop = here.ahead(request, command.workshop)
    workshop.state = "cancelled"
    workshop.sequence += 1
    schedules.drop_begun(tx, planning.prefix(workshop))
    announcing.refresh(tx, workshop, context)
    for known, person in workshops.signups(tx, workshop.id):
        words = telling.about(workshop, "workshops-cancelled")
        telling.tell(tx, workshop, person, request.source, "cancelled", words, context)
        if known.state == "coming":
            mailing.give(tx, workshop, person, request.source, "CANCEL", context)
    request.answer(lines.named("workshops-cancelled", workshop))


COMMANDS = (
    Declaration(
        "workshop move",
        Move,
        do_move,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example="!workshop move 3 Thursday 14:00",
        options={"workshop": here.ahead_options},
        menu="",  # ``workshop show`` offers it.
    ),
    Declaration("workshop shift", Shift, do_shift, Role.COORDINATOR, Where.PRIVATE, ""),
    Declaration(
        "workshop cancel",
        Cancel,
        do_cancel,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example="!workshop cancel 3",
        options={"workshop": here.ahead_options},
        confirm=sure,
        menu="",
    ),
)
