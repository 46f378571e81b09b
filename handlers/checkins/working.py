"""When somebody works: said in their own words, shown back in full, heeded when a time is looked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from config import working
from config.texts import Line
from handlers.checkins.here import asker
from handlers.checkins.kinds import HIDDEN, HOURS
from handlers.commands import times
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.commands.kinds import echo
from handlers.common import waking
from handlers.common.when.working import read_week
from handlers.common.working import lines, profile_lines, week_of
from handlers.errors import UserError
from storage import commands, working as stored
from storage.deliveries import Button

OFFERED = ("Mon-Fri 08:00-16:00", "Mon-Fri 09:00-17:00", "Mon-Thu 09:00-17:00")
"""Weeks that are offered as buttons."""


@dataclass(frozen=True, slots=True)
class ShowHours:
    """Say when you work: ``hours Mon-Fri 9:00-16:30``; without words it shows what counts."""

    hours: Annotated[str, HOURS] = ""


def do_hours(request: Request, command: ShowHours) -> None:
    """Show hours back in full before they count; or show those that do."""
    person = asker(request)
    if not command.hours:
        show(request)
        return
    zone = ZoneInfo(waking.zone_of(request.tx, person, request.context))
    found = times.meant(read_week(command.hours, request.language, request.context.now, zone), command.hours, "hours")
    before = week_of(request.tx, person, request.context.settings)
    weeks = [week for week in dict.fromkeys(spoken.applied(before) for spoken in found) if any(week)]
    if not weeks:
        raise UserError("checkins-not-understood-hours", given=echo(command.hours))
    if len(weeks) > 1:
        times.choose(request, weeks, label, lambda week: f"!hours set {working.write(week)}")
        return
    yes = Button(Line("checkins-button-yes"), f"!hours set {working.write(weeks[0])}")
    cancel = Button(Line("commands-button-cancel"), "!cancel")
    request.answer(Line("hours-ask"), *lines(weeks[0]), Line("checkins-right"), buttons=[yes, cancel])


def label(week: working.Week) -> Line:
    """Return a week as one line."""
    first, *others = lines(week)
    for other in others:
        first = Line("commands-pair", {"first": first, "second": other})
    return first


def show(request: Request) -> None:
    """Answer with the hours that count, and a button for some others."""
    person = asker(request)
    own = stored.hours_of(request.tx, person.id)
    now = working.write(week_of(request.tx, person, request.context.settings))
    buttons = [Button(label(working.parse(one)), f"!hours set {one}") for one in OFFERED if one != now]
    buttons += [Button(Line("command-hours-reset"), "!hours reset")] if own else []
    shown = profile_lines(request.tx, person, request.context.settings)
    request.answer(*shown, Line("hours-how"), buttons=buttons)


@dataclass(frozen=True, slots=True)
class SetHours:
    """Set hours that were shown."""

    hours: Annotated[str, HIDDEN]


def do_set(request: Request, command: SetHours) -> None:
    """Set them."""
    try:
        working.parse(command.hours)
    except ValueError:
        raise UserError("checkins-not-understood-hours", given="?") from None
    put(request, command.hours)


@dataclass(frozen=True, slots=True)
class ResetHours:
    """Work when the programme does, again."""


def do_reset(request: Request, _command: ResetHours) -> None:
    """Forget the asker's own hours."""
    put(request, "")


def put(request: Request, wanted: str) -> None:
    """Note the asker's hours; empty: those of the programme."""
    person = asker(request)
    before = {"hours": stored.hours_of(request.tx, person.id)}
    stored.put(request.tx, person.id, wanted)
    commands.remember(request.tx, account_id=request.account.id, room_id=request.room.id, kind="hours", before=before)
    request.answer(*profile_lines(request.tx, person, request.context.settings))


def undo_hours(request: Request, before: Mapping[str, Any]) -> Line:
    """Go back to the hours that it was."""
    person = asker(request)
    stored.put(request.tx, person.id, str(before["hours"]))
    first, *others = profile_lines(request.tx, person, request.context.settings)
    for other in others:
        first = Line("commands-pair", {"first": first, "second": other})
    return first


COMMANDS = (
    Declaration(
        "hours",
        ShowHours,
        do_hours,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!hours Mon-Thu 9:00-16:30",
        personal=True,
    ),
    Declaration("hours set", SetHours, do_set, Role.PARTICIPANT, Where.ANYWHERE, "", personal=True),
    Declaration(
        "hours reset", ResetHours, do_reset, Role.PARTICIPANT, Where.ANYWHERE, "meetings", menu="", personal=True
    ),
)
UNDOS = (Undo("hours", undo_hours, Role.PARTICIPANT),)
