"""Somebody takes part in a tandem no more: their access ends, and what they wrote stays."""

from __future__ import annotations

from handlers.common import places, seats, shapes
from handlers.common.platforms import for_rooms, invites
from handlers.context import Context
from storage import people, rooms, tandems, windows
from storage.database import Tx
from storage.models import Participant, Room, Tandem


def leave(tx: Tx, tandem: Tandem, person: Participant, source: str) -> list[Room]:
    """Take somebody out of a tandem's rooms, and their window; return the rooms that only people can take them out of.

    Those are groups, and rooms that people brought along.
    """
    remaining = []
    for room in rooms.of_tandem(tx, tandem.id):
        for account in people.accounts_of(tx, person.id, room.platform):
            if rooms.membership(tx, room.id, account.id) not in ("invited", "joined"):
                continue
            if invites(room.platform) and room.linked_at is None:
                places.take_out(tx, room, account, source)
            else:
                remaining.append(room)
    windows.leave_seat(tx, tandem.id, person.id)
    places.close_retired(tx, tandem, source)
    return remaining


def enter(tx: Tx, person: Participant, source: str, context: Context) -> list[Tandem]:
    """Invite somebody to their places in all tandems that are theirs, and return these."""
    own = tandems.of_person(tx, person)
    for tandem in own:
        shapes.invite_person(tx, tandem, person, source, for_rooms(context))
        seats.seat_all(tx, tandem, source, context)
    return own
