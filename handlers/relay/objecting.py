"""Whoever does not want to be relayed says so, for one room or for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.commands.kinds import SCOPE
from handlers.errors import UserError
from storage import commands, objections
from storage.deliveries import Button
from storage.models import Participant


@dataclass(frozen=True, slots=True)
class RelayOff:
    """Do not pass on what the asker writes: here, or everywhere."""

    scope: Annotated[str, SCOPE] = ""


@dataclass(frozen=True, slots=True)
class RelayOn:
    """Pass on again what the asker writes."""

    scope: Annotated[str, SCOPE] = ""


def do_off(request: Request, command: RelayOff) -> None:
    """Enter the objection, and say once what it means."""
    person = _asker(request)
    scope = _scope(request, command.scope)
    if not objections.object_to(request.tx, person.id, request.room.id if scope == "here" else None):
        raise UserError("privacy-relay-was-off")
    _remember(request, person)
    request.answer(
        Line(f"privacy-relay-off-{scope}"),
        Line("privacy-relay-off-means"),
        buttons=[Button(Line("command-relay-on"), "!relay on")],
    )


def do_on(request: Request, command: RelayOn) -> None:
    """Withdraw the objection."""
    person = _asker(request)
    if not objections.withdraw(request.tx, person.id, None if command.scope == "everywhere" else request.room.id):
        elsewhere = bool(objections.of(request.tx, person.id))
        raise UserError("privacy-relay-off-elsewhere" if elsewhere else "privacy-relay-was-on")
    request.answer(Line("privacy-relay-on"), buttons=[Button(Line("command-relay-off"), "!relay off")])


def _asker(request: Request) -> Participant:
    if request.person is None:
        raise UserError("commands-unknown-person")
    return request.person


def _scope(request: Request, given: str) -> str:
    """Return where an objection holds: in a room of a tandem only there, unless more was said."""
    return given or ("here" if request.room.purpose == "tandem" else "everywhere")


def _remember(request: Request, person: Participant) -> None:
    commands.remember(
        request.tx,
        account_id=request.account.id,
        room_id=request.room.id,
        kind="relay",
        before={"person": person.id, "room": request.room.id},
    )


def undo_off(request: Request, before: Mapping[str, Any]) -> Line:
    """Withdraw an objection that was made by mistake."""
    if not objections.withdraw(request.tx, before["person"], before["room"]):
        raise UserError("privacy-relay-was-on")
    return Line("privacy-relay-on")


OFF = Declaration(
    "relay off", RelayOff, do_off, Role.PARTICIPANT, Where.ANYWHERE, "privacy", example="!relay off everywhere"
)
ON = Declaration(
    "relay on",
    RelayOn,
    do_on,
    Role.PARTICIPANT,
    Where.ANYWHERE,
    "privacy",
    example="!relay on",
    offered=lambda request, _tandem: request.person is not None and bool(objections.of(request.tx, request.person.id)),
)
COMMANDS = (OFF, ON)
UNDOS = (Undo("relay", undo_off, Role.PARTICIPANT),)
