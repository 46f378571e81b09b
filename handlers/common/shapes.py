"""Everybody of a tandem comes into the room that is theirs: when its shape changes, and when they are new."""

from __future__ import annotations

from config.texts import Line
from handlers.common import greeting, places
from handlers.common.say import say
from handlers.context import Context
from storage import people, rooms, tandems
from storage.database import Tx
from storage.models import Account, Participant, Room, Tandem


def invite_person(tx: Tx, tandem: Tandem, person: Participant, source: str, platform: str) -> bool:
    """Invite a person's accounts to their room; tell whether one of them was not there yet."""
    if places.has_place(tx, tandem, person):
        return False
    if places.room_for(tx, tandem, person, platform) is None:
        places.arrange(tx, tandem, source, platform)
    room = places.room_for(tx, tandem, person, platform)
    if room is None:
        return False
    # Every account is invited, so this must not stop at the first one.
    invited = [places.invite(tx, room, account, source) for account in people.accounts_of(tx, person.id, platform)]
    return any(invited)


def reshape(tx: Tx, tandem: Tandem, shape: str, source: str, platform: str) -> tuple[int, int]:
    """Change the shape, tell the people in the rooms that retire, and return how many rooms open and retire."""
    retiring_before = {room.id for room in rooms.of_tandem(tx, tandem.id, ("retiring",))}
    tandems.set_shape(tx, tandem, shape)
    opened = places.arrange(tx, tandem, source, platform)
    for person in people.of_tandem(tx, tandem.id):
        room = places.room_for(tx, tandem, person, platform)
        if room is not None and room not in opened:
            invite_person(tx, tandem, person, source, platform)
    retiring = [room for room in rooms.of_tandem(tx, tandem.id, ("retiring",)) if room.id not in retiring_before]
    for room in retiring:
        if room.native_id is not None and rooms.members(tx, room.id):
            say(tx, room, source, "retiring", [Line("tandems-room-retires")], quiet=False)
    places.close_retired(tx, tandem, source)
    return len(opened), len(retiring)


def greet_present(
    tx: Tx, tandem: Tandem, room: Room, account: Account, person: Participant, source: str, context: Context
) -> None:
    """Greet somebody who is in the room already, because it was bound to the tandem before they were entered."""
    known = rooms.member(tx, room.id, account.id)
    if known is not None and known.membership == "joined":
        known.told = True
        lines = greeting.for_newcomer(tx, person, tandem, context)
        shown = say(tx, room, source, f"greeting:{account.id}", lines, languages=(person.reads[0],), heard=True)
        rooms.await_notice(tx, room.id, shown, account.id)
