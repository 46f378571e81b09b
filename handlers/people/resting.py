"""When somebody wants no sound, and when the bot is to leave them alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any

from config.texts import Line, Moment
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.common import hours
from handlers.common.finding import quoted_name
from handlers.errors import UserError
from handlers.people.values import LONGEST_PAUSE_DAYS, QUIET, UNTIL, Until
from storage import commands, people
from storage.deliveries import Button
from storage.models import Participant

OFFERED_HOURS = ("20:00-08:00", "21:00-07:00", "22:00-08:00")
OFFERED_DAYS = (1, 3, 7, 14)


def _asker(request: Request) -> Participant:
    if request.person is None:
        raise UserError("commands-unknown-person")
    return request.person


# --- quiet hours ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SetQuiet:
    """Show the asker's quiet hours, or set them."""

    hours: Annotated[str, QUIET] = ""


def do_quiet(request: Request, command: SetQuiet) -> None:
    """Show the hours with some to choose from, or set them, by the asker's own clock."""
    person = _asker(request)
    if not command.hours:
        buttons = [Button(quoted_name(_dashed(known)), f"!quiet {known}") for known in OFFERED_HOURS]
        buttons.append(Button(Line("prefs-button-quiet-off"), f"!quiet {hours.OFF}"))
        request.answer(quiet_line(request, person), Line("prefs-quiet-how"), buttons=buttons)
        return
    before = {"hours": person.quiet_hours}
    people.set_quiet(request.tx, person, command.hours)
    commands.remember(request.tx, account_id=request.account.id, room_id=request.room.id, kind="quiet", before=before)
    request.answer(quiet_line(request, person))


def quiet_line(request: Request, person: Participant) -> Line:
    """Return when somebody hears nothing: by their own hours, else by those of the settings."""
    own = person.quiet_hours is not None
    span = hours.span_of(person.quiet_hours) if own else hours.default_span(request.context.settings)
    if span is None:
        return Line("prefs-quiet-off")
    return Line("prefs-quiet", {"from": f"{span[0]:%H:%M}", "until": f"{span[1]:%H:%M}"})


def undo_quiet(request: Request, before: Mapping[str, Any]) -> Line:
    """Go back to the hours that it was."""
    person = _asker(request)
    people.set_quiet(request.tx, person, before["hours"])
    return quiet_line(request, person)


def _dashed(span: str) -> str:
    return span.replace("-", "–")


# --- pause ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pause:
    """Show whether the bot keeps silent of its own accord, or until when it is to."""

    until: Annotated[Until | None, UNTIL] = None


def do_pause(request: Request, command: Pause) -> None:
    """Show it with some spans to choose from, or begin, change or end a pause."""
    person = _asker(request)
    now = request.context.now
    if command.until is None:
        buttons = [Button(Line("prefs-button-days", {"days": days}), f"!pause {days}") for days in OFFERED_DAYS]
        if hours.is_paused(person, now):
            buttons.append(Button(Line("prefs-button-pause-off"), f"!pause {hours.OFF}"))
        request.answer(pause_line(request, person), Line("prefs-pause-how"), buttons=buttons)
        return
    until = command.until.at(now, _zone(request, person))
    if until is not None and not now < until <= now + timedelta(days=LONGEST_PAUSE_DAYS):
        raise UserError("prefs-pause-when")
    before = {"until": person.paused_until.isoformat() if person.paused_until is not None else None}
    people.set_pause(request.tx, person, until)
    commands.remember(request.tx, account_id=request.account.id, room_id=request.room.id, kind="pause", before=before)
    off = [Button(Line("prefs-button-pause-off"), f"!pause {hours.OFF}")] if until is not None else []
    means = [Line("prefs-pause-means")] if until is not None else []
    request.answer(pause_line(request, person), *means, buttons=off)


def pause_line(request: Request, person: Participant) -> Line:
    """Return whether somebody pauses, and until when."""
    if person.paused_until is None or not hours.is_paused(person, request.context.now):
        return Line("prefs-pause-off")
    return Line("prefs-pause", {"until": Moment(person.paused_until, _zone(request, person), "date")})


def undo_pause(request: Request, before: Mapping[str, Any]) -> Line:
    """Go back to the pause that it was, or to none."""
    person = _asker(request)
    people.set_pause(request.tx, person, datetime.fromisoformat(before["until"]) if before["until"] else None)
    return pause_line(request, person)


def _zone(request: Request, person: Participant) -> str:
    return people.zone_of(request.tx, person, request.context.settings.programme.zone)


QUIET_COMMAND = Declaration(
    "quiet",
    SetQuiet,
    do_quiet,
    Role.PARTICIPANT,
    Where.ANYWHERE,
    "everyone",
    example="!quiet 21:00-08:00",
    personal=True,
)
PAUSE = Declaration(
    "pause", Pause, do_pause, Role.PARTICIPANT, Where.ANYWHERE, "everyone", example="!pause 3 days", personal=True
)
COMMANDS = (QUIET_COMMAND, PAUSE)
UNDOS = (Undo("quiet", undo_quiet, Role.PARTICIPANT), Undo("pause", undo_pause, Role.PARTICIPANT))
