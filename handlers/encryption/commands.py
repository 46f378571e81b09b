"""What people may say about encryption: have their app check that this is really the bot."""

from __future__ import annotations

from dataclasses import dataclass

from config.texts import Line
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common.platforms import OPENS_ROOMS
from handlers.common.say import change
from handlers.errors import UserError
from storage.deliveries import ChangeRoom


@dataclass(frozen=True, slots=True)
class Verify:
    """Ask the asker's app to verify the bot."""


def do_verify(request: Request, _command: Verify) -> None:
    """Plan the request to the asker's devices."""
    if request.room.platform != OPENS_ROOMS:
        raise UserError("encryption-verify-matrix")
    change(request.tx, request.room, request.source, ChangeRoom("verify", request.account.native_id))
    request.answer(Line("encryption-verify-begun"))


VERIFY = Declaration(
    "verify",
    Verify,
    do_verify,
    Role.ANYONE,
    Where.ANYWHERE,
    "everyone",
    platform=OPENS_ROOMS,
    aside=True,
    menu="settings",
    offered=lambda request, _tandem: request.room.platform == OPENS_ROOMS,
)
COMMANDS = (VERIFY,)
