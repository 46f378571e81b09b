"""Which place people have in their tandems: a room, or their window; never both, so nobody gets anything twice."""

from __future__ import annotations

from collections.abc import Sequence

from config.texts import Line, Names
from handlers.common import greeting, policy
from handlers.common.say import say
from handlers.context import Context
from storage import people, rooms, tandems, windows
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Participant, Room, Tandem

MOST_NAMES = 20


def window_tandem(tx: Tx, room: Room, own: Sequence[Tandem]) -> Tandem | None:
    """Return the tandem to which a window's texts go that answer nothing; None where it has to be asked."""
    known = windows.window(tx, room.id)
    chosen = next((tandem for tandem in own if known is not None and tandem.id == known.tandem_id), None)
    return chosen or (own[0] if len(own) == 1 else None)


def is_elsewhere(tx: Tx, tandem: Tandem, person: Participant) -> bool:
    """Tell whether somebody is in an open room of the tandem."""
    here = {room.id for room in rooms.of_tandem(tx, tandem.id, ("open",))}
    return any(
        room.id in here for account in people.accounts_of(tx, person.id) for room in rooms.joined(tx, account.id)
    )


def take(tx: Tx, person: Participant, room: Room) -> list[Tandem]:
    """Make a window the place in all tandems of a person who is in no room of them; return those that are new there."""
    home = people.city(tx, person.city_id) if person.city_id is not None else None
    if home is None or policy.keeps_off(home.telegram, room.platform):
        return []
    return [
        tandem
        for tandem in tandems.of_person(tx, person)
        if not is_elsewhere(tx, tandem, person) and windows.take_seat(tx, tandem.id, person.id, room.id)
    ]


def seat_all(tx: Tx, tandem: Tandem, source: str, context: Context) -> None:
    """Seat everybody of a tandem who has a window and no room of it, and tell them with whom they talk now."""
    for person in people.of_tandem(tx, tandem.id):
        room = windows.window_of(tx, person.id)
        if room is None or room.state != "open" or windows.seat(tx, tandem.id, person.id) is not None:
            continue
        if tandem in take(tx, person, room):
            lines = [Line("windows-new-tandem", {"tandem": tandem.name}), *notice(tx, person, [tandem], context)]
            label, buttons = f"seated:{tandem.id}", greeting.catching_up(tx, tandem)
            say(
                tx, room, source, label, lines, quiet=False, languages=(person.reads[0],), buttons=buttons, lasting=True
            )


def moved_to_room(tx: Tx, person: Participant, room: Room, source: str) -> None:
    """Somebody came into a room of a tandem: that is their place now, and their window says so."""
    tandem = tandems.get(tx, room.tandem_id) if room.tandem_id is not None else None
    known = windows.seat(tx, tandem.id, person.id) if tandem is not None else None
    if tandem is None or known is None or room.state != "open":
        return
    window = rooms.get(tx, known.room_id)
    windows.leave_seat(tx, tandem.id, person.id)
    if window is not None and window.state == "open":
        back = Button(Line("windows-button-here"), f"!here {tandem.slug}")
        line = Line("windows-moved-to-room", {"tandem": tandem.name})
        say(tx, window, source, f"moved:{tandem.id}", [line], languages=(person.reads[0],), buttons=[back])


def notice(tx: Tx, person: Participant, own: Sequence[Tandem], context: Context) -> list[Line]:
    """Return what somebody must know before anything is relayed: with whom, who reads, what is kept, how to object."""
    lines: list[Line] = []
    for tandem in own:
        others = [member for member in tandems.cities(tx, tandem.id) if member.id != person.city_id]
        lines.append(Line("windows-notice-with", {"cities": Names(tuple(city.name for city in others))}))
        lines.append(readers_line(tx, tandem, person))
    if own:
        lines += greeting.about(own[0], context)
    return [*lines, Line("privacy-how"), Line("windows-notice-own")]


def readers_line(tx: Tx, tandem: Tandem, person: Participant) -> Line:
    """Return who reads what is said in a tandem; people of a city that hides its names are not named."""
    named: list[str] = []
    for member in tandems.cities(tx, tandem.id):
        persons = [other for other in people.of_city(tx, member.id) if other.id != person.id]
        if member.telegram == policy.ALLOW or member.id == person.city_id:
            named += [other.name for other in persons]
        elif persons:
            named.append(member.name)
    if not named:
        return Line("windows-notice-readers-none")
    return Line("windows-notice-readers", {"names": Names(tuple(named[:MOST_NAMES])), "count": len(named)})
