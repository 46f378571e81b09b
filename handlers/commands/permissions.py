"""Who may do what where: the one place that says so."""

from __future__ import annotations

from typing import Any

from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common.platforms import has_windows
from handlers.errors import UserError


def check(request: Request, declaration: Declaration[Any]) -> None:
    """Raise ``UserError`` unless the asker may use the command in this room."""
    if request.role < declaration.role:
        if request.anonymous:
            raise UserError("groups-anonymous")
        unknown = request.role is Role.ANYONE
        raise UserError("commands-unknown-person" if unknown else "commands-coordinators-only")
    if not is_offered(request, declaration):
        raise UserError("windows-no-telegram")
    if not in_place(request, declaration):
        raise UserError(f"commands-{declaration.where.value}-only")


def in_place(request: Request, declaration: Declaration[Any]) -> bool:
    """Tell whether the room is one in which the command may be used."""
    match declaration.where:
        case Where.PRIVATE:
            return request.room.purpose in ("direct", "coordinators")
        case Where.TANDEM:
            return request.room.tandem_id is not None or request.window
        case Where.WINDOW:
            return request.room.purpose == "direct" and has_windows(request.room.platform)
        case Where.ANYWHERE:
            return True


def permitted(request: Request, declaration: Declaration[Any]) -> bool:
    """Tell whether the asker may use the command in this room."""
    offered = is_offered(request, declaration)
    return offered and request.role >= declaration.role and in_place(request, declaration)


def is_offered(request: Request, declaration: Declaration[Any]) -> bool:
    """Tell whether the programme is where the command makes sense."""
    return not declaration.platform or declaration.platform in request.context.accounts
