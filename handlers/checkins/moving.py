"""One session: skipped, moved (alone, or with all that follow), or held at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Annotated
from zoneinfo import ZoneInfo

from config.texts import Line, Moment
from handlers.checkins import announcing, following, lines, planning, undoing
from handlers.checkins.here import active_here, here_of, next_session, own_here, said_by, session_of, zone_of
from handlers.checkins.kinds import HIDDEN, MOMENT, NUMBER, WORD
from handlers.checkins.rhythm import resolve
from handlers.checkins.rhythm_commands import shifted
from handlers.commands import times
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common.telling import spots, tell_spots
from handlers.errors import UserError
from storage import checkins
from storage.deliveries import Button
from storage.models import TandemSession

# --- skip -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave the next session out, or the one on a day."""

    day: Annotated[str, MOMENT] = ""


def do_skip(request: Request, command: Skip) -> None:
    """Show which session would be left out; that happens once somebody confirms it."""
    tandem = active_here(request)
    session = next_session(request, tandem)
    if command.day:
        wall = times.moments(request, command.day, session.zone)[0]
        coming = checkins.planned(request.tx, tandem.id, request.context.now)
        session = next((one for one in coming if day_of(one) == wall.day), None) or later(request, tandem.id, wall.day)
    yes = Button(Line("checkins-button-skip"), f"!checkin drop {session.id} {session.sequence}")
    request.answer(
        Line("checkins-skip-ask"),
        lines.at(session),
        buttons=[yes, Button(Line("commands-button-cancel"), "!cancel")],
    )


def day_of(session: TandemSession) -> date:
    """Return the day of a session by the clock of its zone."""
    return session.starts_at.astimezone(ZoneInfo(session.zone)).date()


def later(request: Request, tandem_id: int, day: date | None) -> TandemSession:
    """Return the session of a later time of the rhythm, which becomes a row by that. Raises ``UserError``."""
    row = checkins.rhythm_of(request.tx, tandem_id)
    if row is None or day is None or row.state != "running":
        raise UserError("checkins-none-then")
    until = request.context.now + planning.FAR
    found = next((one for one in planning.ahead(request.tx, row, until, request.context) if one.day == day), None)
    if found is None:
        raise UserError("checkins-none-then")
    return planning.enter(request.tx, tandem_id, found, planning.value_of(row).zone, row.minutes, request.context, row)


@dataclass(frozen=True, slots=True)
class Drop:
    """Leave out a session that was shown."""

    session: Annotated[int, NUMBER]
    sequence: Annotated[int, NUMBER]


def do_drop(request: Request, command: Drop) -> None:
    """Leave a session out, say so everywhere, and announce the next one."""
    session = current(request, command.session, command.sequence)
    tandem = own_here(request)
    done = undoing.begin(request, tandem)
    planning.call_off(request.tx, session, "skipped")
    said = said_by(request, "checkins-skipped", at=Moment(session.starts_at, session.zone, "zoned"))
    request.answer(*said(here_of(request)))
    tell_spots(request.tx, tandem, request.source, "skipped", said)
    announcing.called_off(request.tx, session, request.context)
    row = checkins.rhythm(request.tx, session.rhythm_id) if session.rhythm_id is not None else None
    following = planning.plan_next(request.tx, row, request.context) if row is not None else None
    if following is not None:
        announcing.announce(request.tx, following, request.context)
    undoing.finish(request, tandem, done)


def current(request: Request, session_id: int, sequence: int) -> TandemSession:
    """Return a planned session of the tandem, as it was shown. Raises ``UserError`` if it is over or was changed."""
    session = session_of(request, session_id)
    if session.state != "planned" or session.sequence != sequence or session.tandem_id != own_here(request).id:
        raise UserError("checkins-over")
    return session


# --- move -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Move:
    """Move the next session: ``checkin move Thursday 14:00``."""

    to: Annotated[str, MOMENT]


def do_move(request: Request, command: Move) -> None:
    """Show where a session would be moved; that happens once somebody says which ones."""
    tandem = active_here(request)
    waiting = checkins.planned(request.tx, tandem.id, request.context.now - planning.SILENT_AFTER)
    session = next((one for one in waiting if one.asked_at is not None), None) or next_session(request, tandem)
    zone = zone_of(request, tandem)
    local = session.starts_at.astimezone(ZoneInfo(zone))
    choices = [times.completed(wall, local.date(), local.time()) for wall in times.moments(request, command.to, zone)]
    if len(choices) > 1:
        times.choose(
            request, choices, lambda one: times.moment(*one, zone), lambda one: f"!checkin move {times.iso(*one)}"
        )
        return
    day, at = choices[0]
    times.check_future(request, day, at, zone)
    buttons = [Button(Line("checkins-button-only-this"), shift_line(session, "one", day, at, zone))]
    if session.rhythm_id is not None and session.asked_at is None:
        buttons.append(Button(Line("checkins-button-all"), shift_line(session, "all", day, at, zone)))
    shown = [
        Line("checkins-move-ask"),
        lines.at(session),
        Line("checkins-move-to", {"to": times.moment(day, at, zone)}),
    ]
    request.answer(*shown, buttons=[*buttons, Button(Line("commands-button-cancel"), "!cancel")])


def shift_line(session: TandemSession, what: str, day: date, at: time, zone: str) -> str:
    """Return the line that moves a session."""
    return f"!checkin shift {session.id} {session.sequence} {what} {times.iso(day, at)} {zone}"


@dataclass(frozen=True, slots=True)
class Shift:
    """Move a session, alone or with all that follow, to a time that was shown."""

    session: Annotated[int, NUMBER]
    sequence: Annotated[int, NUMBER]
    what: Annotated[str, WORD]
    to: Annotated[str, HIDDEN]


def do_shift(request: Request, command: Shift) -> None:
    """Move it, and announce its new time everywhere."""
    session = current(request, command.session, command.sequence)
    tandem = own_here(request)
    day, at, zone = times.read_to(command.to)
    times.check_future(request, day, at, zone)
    # What was to have taken place by now cannot be put back there.
    done = undoing.begin(request, tandem) if session.starts_at > request.context.now else None
    why = said_by(request, "checkins-moved", at=Moment(session.starts_at, session.zone, "zoned"))
    row = checkins.rhythm(request.tx, session.rhythm_id) if session.rhythm_id is not None else None
    request.answer(*why(here_of(request)), Line("checkins-move-to", {"to": times.moment(day, at, zone)}))
    planning.move(request.tx, session, day, at, zone, request.context)
    if command.what == "all" and row is not None:
        others = [one for one in checkins.planned(request.tx, row.tandem_id, request.context.now) if one is not session]
        for one in others:
            if one.rhythm_id == row.id:
                planning.call_off(request.tx, one, "cancelled")
                announcing.called_off(request.tx, one, request.context)
        made = shifted(request, row, day, at, zone)
        session.rhythm_id, session.occurrence = made.id, day
        request.tx.flush()
        planning.beat(request.tx, made, session)
    announcing.announce(request.tx, session, request.context, why=why)
    if done is not None:
        undoing.finish(request, tandem, done)


# --- now --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MeetNow:
    """Meet at once."""


def do_now(request: Request, _command: MeetNow) -> None:
    """Open a call for a session that begins at this moment, and say so everywhere."""
    tandem = active_here(request)
    zone = zone_of(request, tandem)
    local = request.context.now.astimezone(ZoneInfo(zone)).replace(second=0, microsecond=0)
    found = resolve(local.date(), local.time(), zone)
    session = planning.enter(request.tx, tandem.id, found, zone, planning.MINUTES, request.context)
    session.announced_at = request.context.now
    call = [Line("checkins-call", {"link": session.call_link})] if session.call_link else []
    waits, buttons = following.at_hand(request.tx, session)
    said = said_by(request, "checkins-now", *call, *waits)
    if all(spot.room.id != request.room.id for spot in spots(request.tx, tandem)):
        request.answer(*said(here_of(request)))
    tell_spots(request.tx, tandem, request.source, "now", said, buttons=buttons)
    planning.only(request.tx, session, "ask")


COMMANDS = (
    Declaration(
        "checkin skip", Skip, do_skip, Role.PARTICIPANT, Where.TANDEM, "meetings", example="!checkin skip 24 March"
    ),
    Declaration("checkin drop", Drop, do_drop, Role.PARTICIPANT, Where.TANDEM, ""),
    Declaration(
        "checkin move",
        Move,
        do_move,
        Role.PARTICIPANT,
        Where.TANDEM,
        "meetings",
        example="!checkin move Thursday 14:00",
    ),
    Declaration("checkin shift", Shift, do_shift, Role.PARTICIPANT, Where.TANDEM, ""),
    Declaration("checkin now", MeetNow, do_now, Role.PARTICIPANT, Where.TANDEM, "meetings"),
)
