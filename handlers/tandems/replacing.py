"""Cities come into a tandem and leave it while it runs: history stays with everybody, access does not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any

from config.texts import Line
from handlers.commands import general
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.kinds import CITY, CITY_GIVEN, TANDEM, CityGiven
from handlers.common import finding, places, policy, seats, shapes
from handlers.common.platforms import for_rooms
from handlers.common.say import change, languages_of, say
from handlers.errors import UserError
from handlers.tandems.adding import city_options, tandem_options
from handlers.tandems.founding import MOST_CITIES, entered
from storage import commands, people, rooms, tandems, windows
from storage.deliveries import Button, ChangeRoom
from storage.models import City, Participant, Tandem


@dataclass(frozen=True, slots=True)
class ReplaceCity:
    """Put a city in the place of another: ``tandem replace sofia-krefeld Sofia Plovdiv=bg``."""

    tandem: Annotated[str, TANDEM]
    city: Annotated[str, CITY]
    successor: Annotated[CityGiven, CITY_GIVEN]


@dataclass(frozen=True, slots=True)
class RemoveCity:
    """Take a city out of a tandem."""

    tandem: Annotated[str, TANDEM]
    city: Annotated[str, CITY]


@dataclass(frozen=True, slots=True)
class AddCity:
    """Take one more city into a tandem."""

    tandem: Annotated[str, TANDEM]
    successor: Annotated[CityGiven, CITY_GIVEN]


def do_replace(request: Request, command: ReplaceCity) -> None:
    """Let the one city's people leave, and invite the other's."""
    tandem, leaving = _named(request, command.tandem, command.city)
    coming = _entered(request, command, tandem)
    _check(request, tandem, [coming if known.id == leaving.id else known for known in _cities(request, tandem)])
    _change(request, tandem, [leaving], [coming])
    _answer(request, tandem, Line("cities-replaced", {"old": leaving.name, "new": coming.name}))


def do_remove(request: Request, command: RemoveCity) -> None:
    """Let the city's people leave."""
    tandem, leaving = _named(request, command.tandem, command.city)
    _check(request, tandem, [known for known in _cities(request, tandem) if known.id != leaving.id])
    _change(request, tandem, [leaving], [])
    _answer(request, tandem, Line("cities-removed", {"old": leaving.name}))


def do_add(request: Request, command: AddCity) -> None:
    """Invite the city's people."""
    tandem = finding.tandem(request.tx, command.tandem)
    coming = _entered(request, command, tandem)
    _check(request, tandem, [*_cities(request, tandem), coming])
    _change(request, tandem, [], [coming])
    _answer(request, tandem, Line("cities-added", {"new": coming.name}))


# --- what may be ------------------------------------------------------------------------------------------------


def _cities(request: Request, tandem: Tandem) -> list[City]:
    return tandems.cities(request.tx, tandem.id)


def _named(request: Request, given: str, city: str) -> tuple[Tandem, City]:
    tandem = finding.tandem(request.tx, given)
    return tandem, finding.city(city, _cities(request, tandem))


def _entered(request: Request, command: ReplaceCity | AddCity, tandem: Tandem) -> City:
    """Return the city that comes, entered if it is new. Raises ``UserError``, and asks for an unknown language."""
    coming = entered(request, command.successor, "successor")
    if coming.id in {known.id for known in _cities(request, tandem)}:
        raise UserError("tandems-city-twice", city=coming.name)
    return coming


def _check(request: Request, tandem: Tandem, members: Sequence[City]) -> None:
    """Raise ``UserError`` where a tandem cannot be of these cities."""
    if not 2 <= len(members) <= MOST_CITIES:
        raise UserError("cities-too-few" if len(members) < 2 else "cities-too-many", tandem=tandem.name)
    wanted = {member.id for member in members}
    for known in tandems.running(request.tx):
        if known.id != tandem.id and {member.id for member in _cities(request, known)} == wanted:
            raise UserError("tandems-exists", tandem=known.name, slug=known.slug)
    policy.check_cities(request.tx, members)


# --- what is done -----------------------------------------------------------------------------------------------


def _change(request: Request, tandem: Tandem, leaving: Sequence[City], coming: Sequence[City]) -> None:
    """Exchange the cities, and remember it."""
    name = tandem.name
    exchange(request, tandem, leaving, coming, renamed(request, tandem, leaving, coming))
    commands.remember(
        request.tx,
        account_id=request.account.id,
        room_id=request.room.id,
        kind="tandem-cities",
        before={
            "tandem": tandem.id,
            "left": [city.id for city in leaving],
            "came": [city.id for city in coming],
            "name": name,
        },
    )


def renamed(request: Request, tandem: Tandem, leaving: Sequence[City], coming: Sequence[City]) -> str:
    """Return what a tandem is called afterwards: after its cities, if it was, else as before."""
    now = _cities(request, tandem)
    if tandem.name != " – ".join(city.name for city in now):
        return tandem.name
    names = []
    successors = list(coming)
    for city in now:
        if city not in leaving:
            names.append(city.name)
        elif successors:
            names.append(successors.pop(0).name)
    return " – ".join([*names, *(city.name for city in successors)])


def exchange(request: Request, tandem: Tandem, leaving: Sequence[City], coming: Sequence[City], name: str) -> None:
    """Say it where everybody still reads, take the ones out, and invite the others."""
    tx, source, platform = request.tx, request.source, for_rooms(request.context)
    tell_everybody(request, tandem, notices(leaving, coming))
    places_left = [tandems.leave(tx, tandem, city) for city in leaving]
    following = len(tandems.cities(tx, tandem.id)) + len(leaving)
    for index, city in enumerate(coming):
        tandems.join(tx, tandem, city, places_left[index] if index < len(places_left) else following + index)
    tandems.rename(tx, tandem, name)
    for city in leaving:
        for person in people.of_city(tx, city.id):
            take_out(request, tandem, person)
    places.arrange(tx, tandem, source, platform)
    places.close_retired(tx, tandem, source)
    for room in rooms.of_tandem(tx, tandem.id, ("open",)):
        title, _ = places.names_of(tx, tandem, places.place_of(room))
        language = languages_of(tx, room, request.context)[0]
        change(tx, room, source, ChangeRoom("rename", request.context.texts.render(title, language)))
    for city in coming:
        for person in people.of_city(tx, city.id):
            shapes.invite_person(tx, tandem, person, source, platform)
    seats.seat_all(tx, tandem, source, request.context)


def tell_everybody(request: Request, tandem: Tandem, lines: Sequence[Line]) -> None:
    """Plan words for every place of a tandem in the languages that are read there now, before anybody leaves."""
    tx = request.tx
    for room in rooms.of_tandem(tx, tandem.id, ("open", "retiring")):
        spoken = languages_of(tx, room, request.context)
        say(tx, room, request.source, "cities", lines, quiet=False, languages=spoken)
    for person, window in windows.seated(tx, tandem.id):
        if window.state == "open":
            told, spoken = (finding.quoted_name(tandem.name), *lines), (person.reads[0],)
            say(tx, window, request.source, f"cities:{tandem.id}", told, quiet=False, languages=spoken)


def take_out(request: Request, tandem: Tandem, person: Participant) -> None:
    """Take somebody's accounts out of a tandem's rooms, and the tandem out of their window."""
    tx = request.tx
    if person.role != "participant":
        return  # Whoever coordinates reads along, wherever they live.
    for room in rooms.of_tandem(tx, tandem.id):
        for account in people.accounts_of(tx, person.id, room.platform):
            if rooms.membership(tx, room.id, account.id) in ("joined", "invited"):
                places.take_out(tx, room, account, request.source)
    window = windows.window_of(tx, person.id)
    if windows.seat(tx, tandem.id, person.id) is None or window is None:
        return
    windows.leave_seat(tx, tandem.id, person.id)
    known = windows.window(tx, window.id)
    if known is not None and known.tandem_id == tandem.id:
        known.tandem_id = None
    for account in rooms.members(tx, window.id):
        still = bool(windows.tandems_in(tx, window.id))
        general.refresh_menu(
            replace(request, room=window, account=account, person=person, window=still, pressed=None, pressed_as=None)
        )


def notices(leaving: Sequence[City], coming: Sequence[City]) -> list[Line]:
    """Return what the people of a tandem read, those who leave it included."""
    lines = [Line("cities-notice-left", {"city": city.name}) for city in leaving]
    return [*lines, *(Line("cities-notice-came", {"city": city.name}) for city in coming)]


def _answer(request: Request, tandem: Tandem, said: Line) -> None:
    title = Line("tandems-title", {"tandem": tandem.name, "slug": tandem.slug})
    buttons = [
        Button(Line("command-tandem-add"), f"!tandem add {tandem.slug}"),
        Button(Line("command-invite"), f"!invite {tandem.slug}"),
    ]
    request.answer(said, title, Line("cities-stays"), Line("tandems-told-rooms"), buttons=buttons)


def undo_cities(request: Request, before: Mapping[str, Any]) -> Line:
    """Put the cities back that there were; their people are invited again."""
    tandem = tandems.get(request.tx, before["tandem"])
    if tandem is None or tandem.state == "ended":
        raise UserError("commands-nothing-to-undo")
    now = {city.id for city in _cities(request, tandem)}
    left, came = _known(request, before["came"]), _known(request, before["left"])
    if any(city.id not in now for city in left) or any(city.id in now for city in came):
        raise UserError("commands-nothing-to-undo")
    exchange(request, tandem, left, came, before["name"])
    return Line("tandems-title", {"tandem": tandem.name, "slug": tandem.slug})


def _known(request: Request, numbers: Sequence[int]) -> list[City]:
    return [city for number in numbers if (city := people.city(request.tx, number)) is not None]


# --- the list ---------------------------------------------------------------------------------------------------


def whether_to_replace(request: Request, command: ReplaceCity) -> Line:
    """Return the question whether a city should leave for another. Raises ``UserError``."""
    tandem, leaving = _named(request, command.tandem, command.city)
    data = {"old": leaving.name, "new": command.successor.name, "tandem": tandem.name}
    return Line("cities-really-replace", {**data})


def whether_to_remove(request: Request, command: RemoveCity) -> Line:
    """Return the question whether a city should leave. Raises ``UserError``."""
    tandem, leaving = _named(request, command.tandem, command.city)
    return Line("cities-really-remove", {"old": leaving.name, "tandem": tandem.name})


def others(request: Request, values: Mapping[str, Any]) -> list[Option]:
    """Return the cities that are not in the tandem as options; a new one is typed."""
    here = {known.id for known in _cities(request, finding.tandem(request.tx, values["tandem"]))}
    return [
        Option(finding.quoted_name(known.name), known.name)
        for known in people.cities(request.tx)
        if known.id not in here
    ]


COMMANDS = (
    Declaration(
        "tandem replace",
        ReplaceCity,
        do_replace,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example="!tandem replace sofia-krefeld Sofia Plovdiv=bg",
        options={"tandem": tandem_options, "city": city_options, "successor": others},
        confirm=whether_to_replace,
    ),
    Declaration(
        "tandem extend",
        AddCity,
        do_add,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example="!tandem extend sofia-krefeld Plovdiv=bg",
        options={"tandem": tandem_options, "successor": others},
    ),
    Declaration(
        "tandem remove",
        RemoveCity,
        do_remove,
        Role.COORDINATOR,
        Where.PRIVATE,
        "tandems",
        example="!tandem remove basel-mulhouse-freiburg Mulhouse",
        options={"tandem": tandem_options, "city": city_options},
        confirm=whether_to_remove,
        offered=lambda request, tandem: tandem is None or len(_cities(request, tandem)) > 2,
    ),
)
UNDOS = (Undo("tandem-cities", undo_cities),)
