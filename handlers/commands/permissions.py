"""Who may do what where: the one place that says so.

A command names the least role that may use it and the sort of place; the tables here say which roles and which rooms
those are. A test walks through every command, every role and every kind of room.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common.platforms import has_windows
from handlers.errors import UserError


class RoomKind(Enum):
    """The kinds of room, as far as they matter for what may be said there."""

    DIRECT = "a direct chat on a platform where the bot opens rooms"
    CHAT = "a direct chat on a platform of windows, through which nobody takes part yet"
    WINDOW = "a direct chat through which somebody takes part"
    TANDEM = "a room of a tandem"
    UNBOUND = "a room that belongs to no tandem yet"
    COORDINATORS = "the coordinators' room"
    TEAM = "the team's room"
    SPACE = "the space; nobody writes there"


PLACES: Mapping[Where, frozenset[RoomKind]] = {
    Where.ANYWHERE: frozenset(RoomKind),
    Where.PRIVATE: frozenset({RoomKind.DIRECT, RoomKind.CHAT, RoomKind.WINDOW, RoomKind.COORDINATORS, RoomKind.TEAM}),
    Where.TANDEM: frozenset({RoomKind.TANDEM, RoomKind.WINDOW}),
    Where.WINDOW: frozenset({RoomKind.CHAT, RoomKind.WINDOW}),
}
"""In which rooms a command of each sort may be used."""

ENOUGH: Mapping[Role, frozenset[Role]] = {
    Role.ANYONE: frozenset(Role),
    Role.PARTICIPANT: frozenset({Role.PARTICIPANT, Role.TEAM, Role.COORDINATOR}),
    Role.TEAM: frozenset({Role.TEAM, Role.COORDINATOR}),
    Role.COORDINATOR: frozenset({Role.COORDINATOR}),
}
"""Which roles may use a command that asks for this one."""

PURPOSES = {
    "coordinators": RoomKind.COORDINATORS,
    "team": RoomKind.TEAM,
    "space": RoomKind.SPACE,
}


def check(request: Request, declaration: Declaration[Any]) -> None:
    """Raise ``UserError`` unless the asker may use the command in this room."""
    if not has_role(request, declaration):
        if request.anonymous:
            raise UserError("groups-anonymous")
        unknown = request.role is Role.ANYONE
        raise UserError("commands-unknown-person" if unknown else "commands-coordinators-only")
    if not is_offered(request, declaration):
        raise UserError("windows-no-telegram")
    if not in_place(request, declaration):
        raise UserError(f"commands-{declaration.where.value}-only")


def has_role(request: Request, declaration: Declaration[Any]) -> bool:
    """Tell whether the asker's role is enough for the command."""
    return request.role in ENOUGH[declaration.role]


def in_place(request: Request, declaration: Declaration[Any]) -> bool:
    """Tell whether the room is one in which the command may be used."""
    return room_kind(request) in PLACES[declaration.where]


def is_private(request: Request) -> bool:
    """Tell whether the room is one for what only some may see."""
    return room_kind(request) in PLACES[Where.PRIVATE]


def room_kind(request: Request) -> RoomKind:
    """Return of which kind the room is."""
    room = request.room
    if room.purpose == "direct":
        if request.window:
            return RoomKind.WINDOW
        return RoomKind.CHAT if has_windows(room.platform) else RoomKind.DIRECT
    if room.purpose in PURPOSES:
        return PURPOSES[room.purpose]
    return RoomKind.TANDEM if room.tandem_id is not None else RoomKind.UNBOUND


def permitted(request: Request, declaration: Declaration[Any]) -> bool:
    """Tell whether the asker may use the command in this room."""
    return is_offered(request, declaration) and has_role(request, declaration) and in_place(request, declaration)


def is_offered(request: Request, declaration: Declaration[Any]) -> bool:
    """Tell whether the programme is where the command makes sense."""
    return not declaration.platform or declaration.platform in request.context.accounts
