"""Which rooms a tandem needs in its shape, who belongs in which, and how rooms come and go without anything lost.

A place is what a room is for: everybody, one city, or the readers of one language. Changing the shape opens the rooms
of the new places and lets the others retire: they are still heard, and close once everybody in them has moved.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from config.texts import LanguageNames, Line, Names
from handlers.common.platforms import invites
from handlers.common.say import change, for_room, say
from storage import people, rooms, tandems, windows
from storage.database import Tx
from storage.deliveries import ChangeRoom, OpenRoom, delivery_id
from storage.models import Account, City, Participant, Room, Tandem
from storage.outbox import plan


@dataclass(frozen=True, slots=True)
class Place:
    """Whom a room is for; everybody where both are empty."""

    city_id: int | None = None
    language: str | None = None


EVERYBODY = Place()


def place_of(room: Room) -> Place:
    """Return the place that a room is."""
    return Place(room.city_id, room.language)


def places(tx: Tx, tandem: Tandem) -> list[Place]:
    """Return the places that the tandem's shape asks for."""
    match tandem.shape:
        case "city":
            return [Place(city_id=member.id) for member in tandems.cities(tx, tandem.id)]
        case "language":
            return [Place(language=language) for language in languages(tx, tandem)]
    return [EVERYBODY]


def languages(tx: Tx, tandem: Tandem) -> list[str]:
    """Return the languages that are read first in a tandem: the cities' main ones, then others of its people."""
    mains = [member.languages[0] for member in tandems.cities(tx, tandem.id) if member.languages]
    firsts = [person.reads[0] for person in people.of_tandem(tx, tandem.id) if person.reads]
    return list(dict.fromkeys(mains + firsts))


def place_for(tandem: Tandem, person: Participant) -> Place:
    """Return a person's one place in a tandem."""
    match tandem.shape:
        case "city":
            return Place(city_id=person.city_id)
        case "language":
            return Place(language=person.reads[0])
    return EVERYBODY


def rooms_at(tx: Tx, tandem: Tandem, place: Place) -> list[Room]:
    """Return the rooms at a place that are open or being opened."""
    return [room for room in rooms.of_tandem(tx, tandem.id, ("wanted", "open")) if place_of(room) == place]


def room_for(tx: Tx, tandem: Tandem, person: Participant, platform: str) -> Room | None:
    """Return the room in which a person takes part in a tandem; a linked one is preferred, because it was chosen."""
    found = [room for room in rooms_at(tx, tandem, place_for(tandem, person)) if room.platform == platform]
    return max(found, key=lambda room: (room.linked_at is not None, room.id), default=None)


# --- opening ----------------------------------------------------------------------------------------------------


def arrange(tx: Tx, tandem: Tandem, source: str, platform: str) -> list[Room]:
    """Make the tandem's rooms fit its shape; return those that are new.

    Rooms that fit are used (also one that was retiring), missing ones are opened with their people invited (unless no
    platform is given), the others retire.
    """
    needed = places(tx, tandem)
    alive = rooms.of_tandem(tx, tandem.id)
    new = []
    for place in needed:
        fitting = [room for room in alive if place_of(room) == place]
        if not fitting and platform:
            new.append(open_room(tx, tandem, place, source, platform))
        elif fitting and all(room.state == "retiring" for room in fitting):
            revive(tx, fitting[-1], source)
    for room in alive:
        if place_of(room) not in needed:
            rooms.set_state(tx, room, "retiring")
    return new


def revive(tx: Tx, room: Room, source: str) -> None:
    """Use a room again that was retiring, and say so there."""
    rooms.set_state(tx, room, "open" if room.native_id is not None else "wanted")
    if room.native_id is not None and rooms.members(tx, room.id):
        say(tx, room, source, "stays", [Line("tandems-room-stays")], quiet=False)


def open_room(tx: Tx, tandem: Tandem, place: Place, source: str, platform: str) -> Room:
    """Plan a room for a place of the tandem, and invite those who belong there."""
    label = f"{place.city_id or ''}:{place.language or ''}"
    name, topic = names_of(tx, tandem, place)
    room = rooms.create(
        tx,
        uid=delivery_id(source, 0, f"tandem:{tandem.id}", label),
        platform=platform,
        purpose="tandem",
        tandem_id=tandem.id,
        city_id=place.city_id,
        language=place.language,
        name=tandem.name,
    )
    invited = [
        account
        for person in people.of_tandem(tx, tandem.id)
        if place_for(tandem, person) == place
        for account in people.accounts_of(tx, person.id, platform)
    ]
    for account in invited:
        rooms.set_membership(tx, room.id, account.id, "invited")
    plan(tx, for_room(room, source, "open", OpenRoom(name, topic, tuple(account.native_id for account in invited))))
    return room


def names_of(tx: Tx, tandem: Tandem, place: Place) -> tuple[Line, Line]:
    """Return a room's name and topic: mirrored rooms are named for who hears them."""
    cities = tandems.cities(tx, tandem.id)
    names = [member.name for member in cities]
    if place == EVERYBODY:
        line = Line("tandems-room-shared", {"cities": " ↔ ".join(names)})
        return line, Line("tandems-topic-shared", {"cities": Names(tuple(names))})
    here = [member for member in cities if belongs(member, place)]
    own = " / ".join(member.name for member in here)
    others = " / ".join(member.name for member in cities if member not in here)
    if own and others:
        return Line("tandems-room-mirrored", {"here": own, "there": others}), topic_of(names)
    # A language that is no city's, or every city's: the room is named for the language.
    return (
        Line(
            "tandems-room-language", {"cities": " ↔ ".join(names), "language": LanguageNames((place.language or "",))}
        ),
        topic_of(names),
    )


def belongs(member: City, place: Place) -> bool:
    """Tell whether a city is heard at a place."""
    if place.city_id is not None:
        return member.id == place.city_id
    return bool(member.languages) and member.languages[0] == place.language


def topic_of(names: Sequence[str]) -> Line:
    """Return the topic of a mirrored room."""
    return Line("tandems-topic-mirrored", {"cities": Names(tuple(names))})


# --- inviting and moving ----------------------------------------------------------------------------------------


def invite(tx: Tx, room: Room, account: Account, source: str) -> bool:
    """Plan an invitation (again, if one was sent and not taken); nothing for who is in the room already."""
    if not invites(room.platform):
        return False  # People add each other there.
    if rooms.membership(tx, room.id, account.id) == "joined":
        return False
    rooms.set_membership(tx, room.id, account.id, "invited")
    change(tx, room, source, ChangeRoom("invite", account.native_id))
    return True


def settle(tx: Tx, tandem: Tandem, person: Participant, source: str, platform: str) -> Room | None:
    """Give a person the place that is theirs now: open its room if there is none, and invite their accounts."""
    if room_for(tx, tandem, person, platform) is None:
        arrange(tx, tandem, source, platform)
    room = room_for(tx, tandem, person, platform)
    if room is not None:
        for account in people.accounts_of(tx, person.id, platform):
            invite(tx, room, account, source)
    return room


def move(tx: Tx, tandem: Tandem, person: Participant, source: str, platform: str) -> str:
    """Give a person whose language changed the place that is theirs now.

    Returns "moves" if they are taken out of a former room once they have come into the new one, "invited" if they
    only have to come, and nothing if they are where they belong. A window is the place for all languages.
    """
    if windows.seat(tx, tandem.id, person.id) is not None:
        return ""
    settle(tx, tandem, person, source, platform)
    needed = places(tx, tandem)
    for room in rooms.of_tandem(tx, tandem.id, ("wanted", "open")):
        # A room that people brought along is theirs, whoever reads there.
        if place_of(room) not in needed and room.linked_at is None:
            rooms.set_state(tx, room, "retiring")
    for room, account in former(tx, tandem, person, ("invited",)):
        take_out(tx, room, account, source)
    leave_former(tx, tandem, person, source)
    close_retired(tx, tandem, source)
    if has_place(tx, tandem, person) or not people.accounts_of(tx, person.id, platform):
        return ""
    return "moves" if former(tx, tandem, person) else "invited"


def former(
    tx: Tx, tandem: Tandem, person: Participant, memberships: Collection[str] = ("joined",)
) -> list[tuple[Room, Account]]:
    """Return the rooms of other languages that a person is in, with the account, as far as only the bot put them there.

    Somebody else's reason keeps them: a room that people brought along, an invitation by one of them, or a role that
    reads along.
    """
    if tandem.shape != "language" or person.role != "participant":
        return []
    here = place_for(tandem, person)
    found = []
    for room in rooms.of_tandem(tx, tandem.id, ("wanted", "open")):
        if room.language is None or place_of(room) == here or room.linked_at is not None:
            continue
        for account in people.accounts_of(tx, person.id, room.platform):
            known = rooms.member(tx, room.id, account.id)
            if known is not None and known.membership in memberships and not known.kept:
                found.append((room, account))
    return found


def leave_former(tx: Tx, tandem: Tandem, person: Participant, source: str) -> None:
    """Take a person out of the rooms that were theirs, on each platform once they are in the one that is theirs now."""
    for room, account in former(tx, tandem, person):
        current = [other for other in rooms_at(tx, tandem, place_for(tandem, person)) if other.state == "open"]
        here = {other.id for other in current if other.platform == room.platform}
        if here & {other.id for other in rooms.joined(tx, account.id)}:
            take_out(tx, room, account, source)


def take_out(tx: Tx, room: Room, account: Account, source: str) -> None:
    """Plan that an account is taken out of a room, or that its invitation is withdrawn."""
    rooms.set_membership(tx, room.id, account.id, "left")
    change(tx, room, source, ChangeRoom("remove", account.native_id))


def has_place(tx: Tx, tandem: Tandem, person: Participant) -> bool:
    """Tell whether a person is in a room that is theirs and open, or takes part through their window."""
    if windows.seat(tx, tandem.id, person.id) is not None:
        return True
    here = {room.id for room in rooms_at(tx, tandem, place_for(tandem, person)) if room.state == "open"}
    accounts = people.accounts_of(tx, person.id)
    return any(room.id in here for account in accounts for room in rooms.joined(tx, account.id))


def close_retired(tx: Tx, tandem: Tandem, source: str) -> list[Room]:
    """Close the retiring rooms in which everybody has an active place by now, and return them."""
    closed = []
    ours = {person.id for person in people.of_tandem(tx, tandem.id)}
    for room in rooms.of_tandem(tx, tandem.id, ("retiring",)):
        present = [people.participant_of(tx, account) for account in rooms.members(tx, room.id)]
        if all(has_place(tx, tandem, person) for person in present if person is not None and person.id in ours):
            close(tx, room, source)
            closed.append(room)
    return closed


def close(tx: Tx, room: Room, source: str) -> None:
    """Close a room: say so there, and leave it."""
    if room.native_id is not None:
        say(tx, room, source, "closed", [Line("tandems-room-closed")], quiet=False)
        change(tx, room, source, ChangeRoom("leave"))
    rooms.set_state(tx, room, "closed")
