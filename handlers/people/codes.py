"""People come on Matrix by the code of their invitation, which they write in a direct chat with the bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from config.texts import Line
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import CODE
from handlers.common import invitations
from handlers.common.platforms import for_rooms
from handlers.errors import UserError
from handlers.people import links
from storage.richtext import RichText


@dataclass(frozen=True, slots=True)
class Join:
    """Use the code of an invitation."""

    code: Annotated[str, CODE]


def do_join(request: Request, command: Join) -> None:
    """Ask whether this is the person that the code was made for. Raises ``UserError`` where it does not work."""
    code = invitations.as_code(command.code)
    if code is None:
        raise UserError("windows-link-wrong")
    if request.room.purpose != "direct":
        raise UserError("invite-join-direct")
    links.arrived(request, code)


def written(request: Request, content: RichText) -> bool:
    """Take a code that somebody writes as it is in their invitation; tell whether it was one."""
    code = invitations.as_code(content.text) if request.room.purpose == "direct" and len(content.text) < 64 else None
    if code is None:
        return False
    links.arrived(request, code)
    return True


# --- one's own code ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OwnCode:
    """Get a code for Matrix."""


def do_own_code(request: Request, _command: OwnCode) -> None:
    """Answer with a code by which the asker's own account on Matrix becomes known."""
    platform = for_rooms(request.context)
    if request.person is None:
        raise UserError("commands-unknown-person")
    code = invitations.new_code(request.tx, request.person, request.context, "link")
    address = invitations.matrix_link(request.context.accounts[platform])
    request.answer(Line("windows-code", {"code": code, "link": address}), Line("windows-code-once"))


OWN_CODE = Declaration(
    "matrix",
    OwnCode,
    do_own_code,
    Role.PARTICIPANT,
    Where.WINDOW,
    "everyone",
    platform="matrix",
    menu="settings",
)
JOIN = Declaration("join", Join, do_join, Role.ANYONE, Where.PRIVATE, "")
COMMANDS = (JOIN, OWN_CODE)
