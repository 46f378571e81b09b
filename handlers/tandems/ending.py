"""The end of the programme, or of one tandem, is planned: for a day, with notices before it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from config.texts import Line, Moment
from handlers.commands.declaration import Declaration, Kind, Request, Role, Undo, Where
from handlers.commands.kinds import ANSWER, TANDEM, echo
from handlers.common import finding
from handlers.context import Context
from handlers.errors import UserError
from handlers.tandems.adding import tandem_options
from handlers.tandems.telling import tell_rooms
from storage import commands, endings
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Ending, Tandem

NOTICES = (("reminder", 7), ("notice", 30))
"""Which notice is given how many days before the last day, the latest first."""
MORNING, EVENING = time(9), time(18)
"""When notices are given, and when the last day is over, by the programme's clock."""
CLEARED_AFTER = timedelta(days=1)
"""After the end: by then everything that was still on its way has arrived."""
MOVED = "moved"
"""In the place of the last notice: everybody was told of another day, and is told again when that comes near."""
EXAMPLE = "2027-06-30"
_ISO, _DOTTED = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)"), re.compile(r"(\d\d?)[./](\d\d?)[./](\d{4})")


def read_day(text: str) -> date:
    """Read a date: ``2027-06-30``, or day, month and year as ``30.6.2027``."""
    iso, dotted = _ISO.fullmatch(text.strip()), _DOTTED.fullmatch(text.strip())
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if dotted:
            return date(int(dotted[3]), int(dotted[2]), int(dotted[1]))
    except ValueError:
        pass
    raise UserError("ending-not-a-day", given=echo(text), example=EXAMPLE)


LAST_DAY = Kind("last-day", read_day, date.isoformat)


def stage_of(ending: Ending, now: datetime, zone: str) -> str:
    """Return what is due of an ending at an aware instant: notice, reminder, end, clear; or nothing.

    Of notices that were missed only the latest is due, and none that was given.
    """
    local = now.astimezone(ZoneInfo(zone))
    over = datetime.combine(ending.last_day, EVENING, ZoneInfo(zone))
    if ending.state == "over":
        return "clear" if local >= over + CLEARED_AFTER else ""
    if ending.state != "planned":
        return ""
    if local >= over:
        return "end"
    for stage, days in NOTICES:
        if stage == ending.told:
            return ""
        if local >= datetime.combine(ending.last_day - timedelta(days=days), MORNING, ZoneInfo(zone)):
            return stage
    return ""


def shown_day(day: date, context: Context) -> Moment:
    """Return a day as readers' languages write it."""
    zone = context.settings.programme.zone
    return Moment(datetime.combine(day, time(12), ZoneInfo(zone)), zone, "date")


# --- planning ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EndProgramme:
    """Plan the end of the programme; the button says the second word."""

    last_day: Annotated[date, LAST_DAY]
    agreed: Annotated[str, ANSWER] = ""


@dataclass(frozen=True, slots=True)
class EndTandemOn:
    """Plan the end of one tandem."""

    tandem: Annotated[str, TANDEM]
    last_day: Annotated[date, LAST_DAY]
    agreed: Annotated[str, ANSWER] = ""


def do_end_programme(request: Request, command: EndProgramme) -> None:
    """Ask whether it is meant, then plan it."""
    _plan(request, None, command.last_day, command.agreed)


def do_end_tandem(request: Request, command: EndTandemOn) -> None:
    """Ask whether it is meant, then plan it."""
    _plan(request, finding.tandem(request.tx, command.tandem), command.last_day, command.agreed)


def _plan(request: Request, tandem: Tandem | None, day: date, agreed: str) -> None:
    zone = request.context.settings.programme.zone
    if day <= request.context.now.astimezone(ZoneInfo(zone)).date():
        raise UserError("ending-past")
    if agreed == "no":
        request.answer(Line("commands-cancelled"))
        return
    data = {"date": shown_day(day, request.context)}
    if agreed != "yes":
        line = Line("ending-confirm-programme", {**data})
        again = f"!programme end {day.isoformat()}"
        if tandem is not None:
            line = Line("ending-confirm-tandem", {**data, "tandem": tandem.name})
            again = f"!tandem until {tandem.slug} {day.isoformat()}"
        buttons = [Button(Line("ending-button-yes"), f"{again} yes"), Button(Line("ending-button-no"), f"{again} no")]
        request.answer(line, Line("ending-confirm-what"), buttons=buttons)
        return
    _enter(request, tandem, day)
    if tandem is None:
        request.answer(Line("ending-planned-programme", {**data}))
    else:
        request.answer(Line("ending-planned-tandem", {**data, "tandem": tandem.name, "slug": tandem.slug}))


def _enter(request: Request, tandem: Tandem | None, day: date) -> None:
    tx, number = request.tx, tandem.id if tandem is not None else None
    known = endings.planned(tx, number)
    before = {"last_day": known.last_day.isoformat() if known is not None else "", "to": day.isoformat()}
    if known is None:
        known = endings.plan(tx, day, number)
    else:
        _move(request, known, day)
    commands.remember(
        tx,
        account_id=request.account.id,
        room_id=request.room.id,
        kind="ending",
        before={**before, "ending": known.id},
    )


def _move(request: Request, ending: Ending, day: date) -> None:
    """Plan another day; whoever was told of the former one is told of this one."""
    told = bool(ending.told)
    ending.last_day, ending.planned_at, ending.told = day, request.context.now, MOVED if told else ""
    request.tx.flush()
    if told:
        _tell(request, ending, Line("ending-moved", {"date": shown_day(day, request.context)}))


def _take_back(request: Request, ending: Ending) -> None:
    """Plan no end any more; whoever was told of it is told so."""
    ending.state = "cancelled"
    request.tx.flush()
    if ending.told:
        _tell(request, ending, Line("ending-off"))


def _tell(request: Request, ending: Ending, line: Line) -> None:
    for tandem in running(request.tx, ending):
        tell_rooms(request.tx, tandem, request.source, "ending", line)


def running(tx: Tx, ending: Ending) -> list[Tandem]:
    """Return the tandems that end with it and have not ended yet."""
    return [tandem for tandem in endings.concerned(tx, ending) if tandem.state != "ended"]


def undo_ending(request: Request, before: Mapping[str, Any]) -> Line:
    """Go back to the day that was planned before, or to none, unless something was changed since."""
    ending = endings.get(request.tx, before["ending"])
    if ending is None or ending.state != "planned" or ending.last_day.isoformat() != before["to"]:
        raise UserError("commands-nothing-to-undo")
    if before["last_day"]:
        day = date.fromisoformat(before["last_day"])
        _move(request, ending, day)
        return Line("ending-moved", {"date": shown_day(day, request.context)})
    _take_back(request, ending)
    return Line("ending-off-done")


@dataclass(frozen=True, slots=True)
class Continue:
    """Take back the planned end of the programme, or of a tandem."""

    tandem: Annotated[str, TANDEM] = ""


def do_continue(request: Request, command: Continue) -> None:
    """Plan no end any more, and say so where it was announced."""
    tandem = finding.tandem(request.tx, command.tandem) if command.tandem else None
    ending = endings.planned(request.tx, tandem.id if tandem is not None else None)
    if ending is None:
        raise UserError("ending-none")
    _take_back(request, ending)
    request.answer(Line("ending-off-done"))


COMMANDS = (
    Declaration(
        "programme end",
        EndProgramme,
        do_end_programme,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example=f"!programme end {EXAMPLE}",
    ),
    Declaration(
        "programme continue",
        Continue,
        do_continue,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example="!programme continue",
        offered=lambda request, _tandem: bool(endings.open_ones(request.tx)),
    ),
    Declaration(
        "tandem until",
        EndTandemOn,
        do_end_tandem,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example=f"!tandem until geestland-vari {EXAMPLE}",
        options={"tandem": tandem_options},
    ),
)
UNDOS = (Undo("ending", undo_ending),)
