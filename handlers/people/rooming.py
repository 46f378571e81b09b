"""People who have come by a code get the rooms that are theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from config.texts import Line
from handlers.commands import general
from handlers.commands.declaration import Request
from handlers.common import greeting, places
from handlers.common.say import say
from storage import rooms, tandems
from storage.models import Participant


def take_in(request: Request, person: Participant, last: Sequence[Line]) -> None:
    """Invite somebody to the rooms that are theirs, and tell them what matters; ``last`` is said with the menu."""
    tx, platform = request.tx, request.room.platform
    own = tandems.of_person(tx, person)
    for tandem in own:
        places.settle(tx, tandem, person, request.source, platform)
    lines = greeting.for_person(tx, person, request.context)
    if own:
        lines.append(Line("invite-rooms-follow"))
    known = rooms.member(tx, request.room.id, request.account.id)
    if known is not None:
        known.told = True
    spoken = (request.language,)
    shown = say(tx, request.room, request.source, "greeting", lines, quiet=False, languages=spoken, heard=True)
    rooms.await_notice(tx, request.room.id, shown, request.account.id)
    general.show_first_menu(replace(request, pressed=None, pressed_as=None), last)
