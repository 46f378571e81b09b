"""A city keeps off Telegram from now on: its people's places there are closed, and everybody concerned is told."""

from __future__ import annotations

from dataclasses import replace

from config.texts import Line, Names
from handlers.commands import general
from handlers.commands.declaration import Request
from handlers.common import places, policy, seats
from handlers.common.platforms import for_rooms
from handlers.common.say import change, say
from storage import commands, people, rooms, tandems, windows
from storage.deliveries import ChangeRoom
from storage.models import City, Participant, Room, Tandem


def close(request: Request, city: City) -> list[Line]:
    """Close the windows and the groups of a city's people, and tell those of other cities what they no longer see.

    Returns what the coordinator has to know. Who has an account where the bot opens rooms goes on there.
    """
    told = [person for person in people.of_city(request.tx, city.id) if _close_window(request, city, person)]
    own = tandems.of_city(request.tx, city.id)
    for tandem in own:
        for room in rooms.of_tandem(request.tx, tandem.id, ("open", "retiring")):
            if room.platform in policy.ASKS and room.city_id == city.id:
                _close_group(request, city, room)
        if city.telegram == policy.NEVER:
            _tell_others(request, city, tandem)
    if not told:
        return []
    return [Line("windows-policy-closed", {"names": Names(tuple(person.name for person in told)), "count": len(told)})]


def _close_group(request: Request, city: City, room: Room) -> None:
    """Say goodbye in a group of the city's, and leave it."""
    lines = [Line("windows-barred", {"city": city.name}), Line("windows-barred-ask")]
    say(request.tx, room, request.source, "barred", lines, quiet=False)
    change(request.tx, room, request.source, ChangeRoom("leave"))
    rooms.set_state(request.tx, room, "closed")


def _close_window(request: Request, city: City, person: Participant) -> bool:
    """Take somebody's seats away and tell them; tell whether they had any."""
    tx = request.tx
    left: list[Tandem] = []
    for tandem in tandems.of_person(tx, person):
        if windows.seat(tx, tandem.id, person.id) is not None:
            windows.leave_seat(tx, tandem.id, person.id)
            left.append(tandem)
    window = windows.window_of(tx, person.id)
    if not left or window is None:
        return False
    windows.release(tx, windows.held(tx, window.id, request.context.now))
    windows.open_window(tx, window.id).tandem_id = None
    for account in rooms.members(tx, window.id):
        # Else what they write next would be taken as an answer.
        commands.close_form(tx, window.id, account.id)
        theirs = replace(request, room=window, account=account, person=person, window=False, pressed=None)
        general.refresh_menu(theirs)
    invited = [tandem for tandem in left if _has_other_account(request, tandem, person)]
    if window.state == "open":
        lines = [Line("windows-barred", {"city": city.name})]
        lines.append(Line("windows-barred-invited" if invited else "windows-barred-ask"))
        say(tx, window, request.source, "barred", lines, quiet=False, languages=(person.reads[0],))
    return True


def _has_other_account(request: Request, tandem: Tandem, person: Participant) -> bool:
    """Invite somebody's accounts elsewhere to the room that is theirs; tell whether there are any."""
    platform = for_rooms(request.context)
    if not platform or not people.accounts_of(request.tx, person.id, platform):
        return False
    places.settle(request.tx, tandem, person, request.source, platform)
    return True


def _tell_others(request: Request, city: City, tandem: Tandem) -> None:
    """Say in the other places on Telegram that nothing of this city is shown there any more."""
    line = Line("windows-barred-others", {"city": city.name, "tandem": tandem.name})
    label = f"barred:{tandem.id}"
    for person, room in windows.seated(request.tx, tandem.id):
        if room.state == "open":
            say(request.tx, room, request.source, label, [line], languages=(person.reads[0],))
    for room in _groups(request, tandem):
        say(request.tx, room, request.source, label, [line])


def _groups(request: Request, tandem: Tandem) -> list[Room]:
    alive = rooms.of_tandem(request.tx, tandem.id, ("open", "retiring"))
    return [room for room in alive if room.platform in policy.ASKS]


def reopen(request: Request, city: City) -> None:
    """Give a city's people their windows back."""
    for tandem in tandems.of_city(request.tx, city.id):
        seats.seat_all(request.tx, tandem, request.source, request.context)
