"""Sessions whose notes are taken begin and end: by a command, by a button when a check-in begins, and back again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line
from handlers.commands import menus
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.common.say import LASTING
from handlers.common.telling import Spot, spots, tell_spots
from handlers.errors import UserError
from handlers.notes import ending, silence
from handlers.notes.sessions import (
    AROUND,
    KIND,
    KINDS,
    NUMBER,
    WORD,
    at_hand,
    check,
    made_now,
    over,
    spoken_to,
    state_of,
    tandem_here,
)
from storage import checkins, commands, files, notes, tandems
from storage.deliveries import Button
from storage.models import SessionMinutes, Tandem, TandemSession

# --- session start ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StartSession:
    """Take notes from now on."""

    kind: Annotated[str, KIND] = ""


def do_start(request: Request, command: StartSession) -> None:
    """Take the notes of the session that is at hand, or of one that begins now, and say so everywhere."""
    tandem = tandem_here(request)
    check_free(request, tandem)
    session = at_hand(request, tandem, command.kind)
    made = session is None
    session = session or made_now(request, tandem, command.kind or "checkin")
    begin(request, tandem, session, command.kind, made=made)


def check_free(request: Request, tandem: Tandem) -> None:
    """Raise ``UserError`` while notes are taken already."""
    if notes.taking(request.tx, tandem.id) is not None:
        raise UserError("taking-already")


def begin(request: Request, tandem: Tandem, session: TandemSession, kind: str, *, made: bool) -> None:
    """Take notes of a session, tell everybody how, and look after its end."""
    before = state_of(request, session)
    minutes = notes.open_minutes(request.tx, session, taking=True)
    was = session.kind
    session.kind = kind or was
    silence.watch(request.tx, session, minutes, request.context)
    remember = {"session": session.id, "made": made, "state": before, "kind": was}
    _remember(request, "session start", remember)
    buttons = [Button(Line("command-session-end"), f"!session turn {session.id} end")]
    _tell(request, tandem, "taking", how(request, session), buttons)


def how(request: Request, session: TandemSession) -> list[Line]:
    """Return what people have to know about notes."""
    known = session.kind in KINDS
    kind = Line(f"taking-kind-{session.kind}") if known else Line("commands-plain", {"text": session.kind})
    said = [Line("taking-begins", {"kind": kind}), Line("taking-how")]
    said += [Line("taking-tags"), Line("taking-else")]
    return said + ([Line("taking-files")] if request.context.settings.notes.largest else [])


def _tell(request: Request, tandem: Tandem, label: str, said: Sequence[Line], buttons: Sequence[Button] = ()) -> None:
    """Say something in all places of a tandem, and where the asker writes, if that is none of them."""
    places = {spot.room.id for spot in spots(request.tx, tandem)}
    if request.room.id not in places:
        request.answer(*said)

    def told(_spot: Spot) -> Sequence[Line]:
        return said

    tell_spots(request.tx, tandem, request.source, label, told, buttons=buttons, quiet=True)


def _remember(request: Request, kind: str, before: dict[str, Any]) -> None:
    commands.remember(request.tx, account_id=request.account.id, room_id=request.room.id, kind=kind, before=before)


# --- session end, and what buttons say --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EndSession:
    """Take no more notes."""


def do_end(request: Request, _command: EndSession) -> None:
    """End the notes of the session that is on, and say so everywhere."""
    tandem = tandem_here(request)
    minutes = notes.taking(request.tx, tandem.id)
    session = checkins.session(request.tx, minutes.session_id) if minutes is not None else None
    if minutes is None or session is None:
        raise UserError("taking-none")
    finish(request, tandem, session, minutes)


def finish(request: Request, tandem: Tandem, session: TandemSession, minutes: SessionMinutes) -> None:
    """End the notes of a session."""
    silence.stop(request.tx, session.id)
    ending.close(request.tx, session, minutes, tandem, request.source, request.context)
    _remember(request, "session end", {"session": session.id})


@dataclass(frozen=True, slots=True)
class TurnSession:
    """Begin or end the notes of one session, or let them go on: what buttons say."""

    session: Annotated[int, NUMBER]
    what: Annotated[str, WORD]


def do_turn(request: Request, command: TurnSession) -> None:
    """Do what a button stands for. Raises ``UserError`` where that is over."""
    session = checkins.session(request.tx, command.session)
    tandem = tandems.get(request.tx, session.tandem_id) if session is not None else None
    if session is None or tandem is None:
        raise UserError("checkins-over")
    check(request, tandem)
    if command.what == "begin":
        check_free(request, tandem)
        if session.state not in ("planned", "held") or over(session) + AROUND < request.context.now:
            raise UserError("checkins-over")
        begin(request, tandem, session, "", made=False)
        if request.pressed is not None:  # The agenda can be read from there, too.
            commands.keep_open(request.tx, request.pressed, request.context.now + LASTING)
        return
    minutes = notes.minutes_of(request.tx, session.id)
    if minutes is None or minutes.state != "taking":
        raise UserError("taking-none")
    if command.what == "end":
        finish(request, tandem, session, minutes)
    else:
        minutes.heard_at = request.context.now
        silence.watch(request.tx, session, minutes, request.context)
        request.answer(Line("taking-goes-on"))


# --- undo -------------------------------------------------------------------------------------------------------


def undo_start(request: Request, before: Mapping[str, Any]) -> Line:
    """Take no notes after all; those that were taken meanwhile are not thrown away. Raises ``UserError``."""
    session, tandem, minutes = _again(request, before, "taking")
    if before["state"]:
        notes.close(request.tx, minutes)
    elif notes.notes_of(request.tx, session.id) or files.count(request.tx, session.id):
        raise UserError("taking-undo-notes")
    else:
        notes.discard(request.tx, minutes)
        session.kind = str(before["kind"])
        session.state = "cancelled" if before["made"] else session.state
    silence.stop(request.tx, session.id)
    tell_spots(request.tx, tandem, request.source, "untaking", lambda _spot: [Line("taking-undone-start")], quiet=True)
    return Line("taking-undone-start")


def undo_end(request: Request, before: Mapping[str, Any]) -> Line:
    """Go on taking notes. Raises ``UserError``."""
    session, tandem, _ = _again(request, before, "completing")
    check_free(request, tandem)
    minutes = notes.open_minutes(request.tx, session, taking=True)
    silence.watch(request.tx, session, minutes, request.context)
    tell_spots(request.tx, tandem, request.source, "taking", lambda _spot: [Line("taking-goes-on")], quiet=True)
    return Line("taking-goes-on")


def _again(request: Request, before: Mapping[str, Any], state: str) -> tuple[TandemSession, Tandem, SessionMinutes]:
    session = checkins.session(request.tx, int(before["session"]))
    tandem = tandems.get(request.tx, session.tandem_id) if session is not None else None
    minutes = notes.minutes_of(request.tx, session.id) if session is not None else None
    if session is None or tandem is None or minutes is None or minutes.state != state:
        raise UserError("commands-nothing-to-undo")
    return session, tandem, minutes


# --- declarations -----------------------------------------------------------------------------------------------


def _offered(*, taking: bool) -> Any:
    """Return whether the menu offers to begin, or to end: in a tandem's room it is known which of them is possible."""

    def offered(request: Request, tandem: Tandem | None) -> bool:
        if not menus.for_members(request, tandem):
            return False
        spoken = spoken_to(request)
        tandem_id = spoken.id if spoken is not None else request.room.tandem_id
        return tandem_id is not None and (notes.taking(request.tx, tandem_id) is not None) == taking

    return offered


COMMANDS: tuple[Declaration[Any], ...] = (
    Declaration(
        "session start",
        StartSession,
        do_start,
        Role.PARTICIPANT,
        Where.TANDEM,
        "meetings",
        example="!session start workshop",
        offered=_offered(taking=False),
    ),
    Declaration(
        "session end",
        EndSession,
        do_end,
        Role.PARTICIPANT,
        Where.TANDEM,
        "meetings",
        example="!session end",
        offered=_offered(taking=True),
    ),
    Declaration("session turn", TurnSession, do_turn, Role.PARTICIPANT, Where.TANDEM, ""),
)
UNDOS = (
    Undo("session start", undo_start, Role.PARTICIPANT),
    Undo("session end", undo_end, Role.PARTICIPANT),
)
