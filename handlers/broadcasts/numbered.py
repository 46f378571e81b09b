"""Finding an announcement by the number that people say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from handlers.commands.declaration import Request
from handlers.commands.kinds import BROADCAST
from handlers.errors import UserError
from storage import broadcasts
from storage.models import Broadcast


@dataclass(frozen=True, slots=True)
class Numbered:
    """Do something with a draft."""

    number: Annotated[int, BROADCAST]


def known(request: Request, number: int) -> Broadcast:
    """Return an announcement. Raises ``UserError``."""
    found = broadcasts.get(request.tx, number)
    if found is None:
        raise UserError("broadcast-none", number=number)
    return found


def draft(request: Request, number: int) -> Broadcast:
    """Return one that was not sent yet. Raises ``UserError``."""
    found = known(request, number)
    if found.state != "draft":
        raise UserError("broadcast-over" if found.state != "sent" else "broadcast-sent-already", number=number)
    return found
