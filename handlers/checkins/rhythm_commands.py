"""A tandem's rhythm: set, shown back before it counts, paused, resumed, ended."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Annotated
from zoneinfo import ZoneInfo

from config.texts import Line
from handlers.checkins import announcing, lines, planning, undoing
from handlers.checkins.here import active_here, here_of, said_by, zone_of
from handlers.checkins.kinds import HIDDEN, RHYTHM
from handlers.commands import times
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common.telling import tell_spots
from handlers.common.when.values import Rhythm, SpokenRhythm
from handlers.errors import UserError
from storage import checkins
from storage.deliveries import Button
from storage.models import Tandem, TandemRhythm


@dataclass(frozen=True, slots=True)
class Every:
    """Say how often the tandem meets: ``checkin every 2 weeks on Tue at 10:00``."""

    rhythm: Annotated[str, RHYTHM]


def do_every(request: Request, command: Every) -> None:
    """Show a rhythm back in full; it counts once somebody confirms it."""
    tandem = active_here(request)
    zone = zone_of(request, tandem)
    spoken = times.rhythms(request, command.rhythm, zone)
    found = [rhythm_of(request, one, zone) for one in spoken]
    if len(found) > 1:
        times.choose(request, found, lambda rhythm: first_line(request, rhythm), confirm_line)
        return
    show_back(request, found[0])


def rhythm_of(request: Request, spoken: SpokenRhythm, zone: str) -> Rhythm:
    """Return a rhythm from what was said of it. Raises ``UserError`` if it lacks the days or the time."""
    if not spoken.beat.complete:
        raise UserError("checkins-lacks-day")
    if spoken.at is None:
        raise UserError("checkins-lacks-time")
    today = request.context.now.astimezone(ZoneInfo(zone)).date()
    return Rhythm(spoken.beat, spoken.at, zone, max(spoken.first or today, today), spoken.until)


def first_line(request: Request, rhythm: Rhythm) -> Line:
    """Return a rhythm in words, and when it would begin."""
    what, *then = lines.rhythm_lines(rhythm, request.context.now, 1)
    return Line("commands-pair", {"first": what, "second": then[0]}) if then else what


def confirm_line(rhythm: Rhythm) -> str:
    """Return the line that sets a rhythm."""
    return "!checkin set " + json.dumps(rhythm.as_row(), separators=(",", ":"))


def show_back(request: Request, rhythm: Rhythm) -> None:
    """Show what would count, and ask whether it shall."""
    shown = lines.rhythm_lines(rhythm, request.context.now)
    if len(shown) < 2:
        raise UserError("checkins-over")
    yes = Button(Line("checkins-button-yes"), confirm_line(rhythm))
    request.answer(*shown, Line("checkins-right"), buttons=[yes, Button(Line("commands-button-cancel"), "!cancel")])


@dataclass(frozen=True, slots=True)
class SetRhythm:
    """Set a rhythm that was shown back."""

    pattern: Annotated[str, HIDDEN]


def do_set(request: Request, command: SetRhythm) -> None:
    """Set a tandem's rhythm and announce its first session everywhere."""
    tandem = active_here(request)
    try:
        rhythm = Rhythm.from_row(json.loads(command.pattern))
    except (ValueError, KeyError, TypeError):
        raise UserError("checkins-not-understood-rhythm", given="?") from None
    done = undoing.begin(request, tandem)
    end_former(request, tandem)
    row = checkins.add_rhythm(request.tx, tandem.id, rhythm.as_row(), planning.MINUTES)
    shown = lines.rhythm_lines(rhythm, request.context.now)
    request.answer(Line("checkins-set"), *shown)
    tell_spots(request.tx, tandem, request.source, "rhythm", said_by(request, "checkins-set-by", *shown[:1]))
    session = planning.plan_next(request.tx, row, request.context)
    if session is not None:
        announcing.announce(request.tx, session, request.context)
    undoing.finish(request, tandem, done)


def end_former(request: Request, tandem: Tandem) -> None:
    """Take away the sessions of the rhythm that a tandem had, as far as they were not moved."""
    former = checkins.rhythm_of(request.tx, tandem.id)
    if former is None:
        return
    drop_coming(request, former, "cancelled")
    former.state = "ended"


def drop_coming(request: Request, row: TandemRhythm, state: str) -> None:
    """Call the coming sessions of a rhythm off; calendars are told."""
    coming = [
        one for one in checkins.planned(request.tx, row.tandem_id, request.context.now) if one.rhythm_id == row.id
    ]
    for session in coming:
        planning.call_off(request.tx, session, state)
        announcing.called_off(request.tx, session, request.context)


# --- pause, resume, end -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PauseRhythm:
    """Meet no more for a while."""


@dataclass(frozen=True, slots=True)
class ResumeRhythm:
    """Meet in the rhythm again."""


@dataclass(frozen=True, slots=True)
class EndRhythm:
    """Have no rhythm any more."""


def do_pause(request: Request, _command: PauseRhythm) -> None:
    """Pause the rhythm: what is planned of it is called off."""
    tandem, row = running(request, "running")
    done = undoing.begin(request, tandem)
    drop_coming(request, row, "cancelled")
    row.state = "paused"
    told(request, tandem, "paused")
    undoing.finish(request, tandem, done)


def do_resume(request: Request, _command: ResumeRhythm) -> None:
    """Go on with the rhythm; its next time is announced."""
    tandem, row = running(request, "paused")
    done = undoing.begin(request, tandem)
    row.state = "running"
    told(request, tandem, "resumed")
    session = planning.plan_next(request.tx, row, request.context)
    if session is not None:
        announcing.announce(request.tx, session, request.context)
    undoing.finish(request, tandem, done)


def do_end(request: Request, _command: EndRhythm) -> None:
    """End the rhythm; what is planned of it is called off."""
    tandem, row = running(request, "running", "paused")
    done = undoing.begin(request, tandem)
    drop_coming(request, row, "cancelled")
    row.state = "ended"
    told(request, tandem, "ended")
    undoing.finish(request, tandem, done)


def running(request: Request, *states: str) -> tuple[Tandem, TandemRhythm]:
    """Return the tandem that is meant, and its rhythm. Raises ``UserError`` unless that is in one of these states."""
    tandem = active_here(request)
    row = checkins.rhythm_of(request.tx, tandem.id)
    if row is None:
        raise UserError("checkins-no-rhythm")
    if row.state not in states:
        raise UserError("checkins-already")
    return tandem, row


def told(request: Request, tandem: Tandem, what: str) -> None:
    """Say in all places what became of the rhythm, and by whom."""
    request.tx.flush()
    said = said_by(request, f"checkins-rhythm-{what}")
    request.answer(*said(here_of(request)))
    tell_spots(request.tx, tandem, request.source, "rhythm", said)


def shifted(request: Request, row: TandemRhythm, day: date, at: time, zone: str) -> TandemRhythm:
    """Give a rhythm another day and time from a day on; the one before ends. For "this and all that follow"."""
    rhythm = planning.value_of(row)
    beat = rhythm.beat
    if (beat.unit == "week" and len(beat.weekdays) == 1) or beat.nth is not None:
        beat = replace(beat, weekdays=(day.weekday(),))
    elif beat.day is not None:
        beat = replace(beat, day=day.day)
    row.state = "ended"
    made = Rhythm(beat, at, zone, day, rhythm.until)
    return checkins.add_rhythm(request.tx, row.tandem_id, made.as_row(), row.minutes)


COMMANDS = (
    Declaration(
        "checkin every",
        Every,
        do_every,
        Role.PARTICIPANT,
        Where.TANDEM,
        "meetings",
        example="!checkin every 2 weeks on Tue at 10:00",
    ),
    Declaration("checkin set", SetRhythm, do_set, Role.PARTICIPANT, Where.TANDEM, ""),
    Declaration("checkin pause", PauseRhythm, do_pause, Role.PARTICIPANT, Where.TANDEM, "meetings"),
    Declaration("checkin resume", ResumeRhythm, do_resume, Role.PARTICIPANT, Where.TANDEM, "meetings"),
    Declaration("checkin end", EndRhythm, do_end, Role.PARTICIPANT, Where.TANDEM, "meetings"),
)
