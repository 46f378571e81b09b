"""Whose notes somebody may see, where they ask. Nothing that is not released is shown where others might read it."""

from __future__ import annotations

from handlers.commands.declaration import Request, Role
from handlers.commands.permissions import is_private
from storage import searching
from storage.searching import Sight


def own_of(request: Request) -> tuple[int, ...]:
    """Return the tandems whose notes are the asker's own here: all of theirs in their direct chat, else the room's."""
    person = request.person
    own = searching.tandems_of(request.tx, person.city_id) if person is not None and person.city_id else ()
    if request.room.purpose == "direct":
        return own
    return tuple(tandem_id for tandem_id in own if tandem_id == request.room.tandem_id)


def sight_of(request: Request) -> Sight:
    """Return what the asker may see here: their own, and of others what was released.

    Coordinators and the team see all that was released where only such people read.
    """
    return Sight(own_of(request), all_kinds=request.role >= Role.TEAM and is_private(request))
