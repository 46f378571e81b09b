"""What people say about the networks of their city, by tapping or in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.networks import networks
from config.texts import Line, Names
from handlers.commands.declaration import Declaration, Kind, Request, Role, Undo, Where
from handlers.commands.kinds import read_name, read_number, read_word
from handlers.common import finding, membership
from handlers.errors import UserError
from handlers.networks import listing
from storage import commands, networks as stored, people
from storage.deliveries import Button
from storage.models import City, Tandem

PAGE = 5
"""Networks that one message offers as buttons; Matrix has nine of them, and some lead on."""

KEY = Kind("button", read_word)
PAGE_NUMBER = Kind("button", read_number, str)
NETWORK = Kind("network", read_name, rest=True)


@dataclass(frozen=True, slots=True)
class ShowNetworks:
    """Show in which networks one's city takes part, and offer to change that."""

    page: Annotated[int | None, PAGE_NUMBER] = None


def do_show(request: Request, command: ShowNetworks) -> None:
    """Show them."""
    show(request, _home(request), (command.page or 1) - 1)


def show(request: Request, city: City, page: int, *first: Line) -> None:
    """Answer with a city's networks, and a page of the list as buttons that switch."""
    tx, settings = request.tx, request.context.settings
    listed = networks(settings)
    pages = (len(listed) + PAGE - 1) // PAGE
    page = page % pages
    mine = {row.key for row in stored.of_city(tx, city.id)}
    names = listing.names_of(tx, city, settings)
    known = Line("networks-of", {"city": city.name, "networks": Names(tuple(names))})
    if not names:
        none = "networks-none" if stored.reviewed(tx, city.id) is not None else "networks-unknown"
        known = Line(none, {"city": city.name})
    buttons = [
        Button(
            Line("networks-in" if one.key in mine else "networks-out", {"network": one.name}),
            f"!networks switch {one.key} {page + 1}",
        )
        for one in listed[page * PAGE : (page + 1) * PAGE]
    ]
    buttons.append(Button(Line("networks-more", {"page": page + 1, "pages": pages}), f"!networks {page + 2}"))
    if not names:
        buttons.append(Button(Line("command-networks-none"), "!networks none"))
    request.answer(
        *first,
        known,
        *listing.shared_with(tx, city, settings),
        Line("networks-how", {"command": "!networks add"}),
        buttons=buttons,
    )


@dataclass(frozen=True, slots=True)
class SwitchNetwork:
    """Say that one's city takes part in a network of the list, or no more."""

    key: Annotated[str, KEY]
    page: Annotated[int, PAGE_NUMBER]


def do_switch(request: Request, command: SwitchNetwork) -> None:
    """Switch it, and show the list again."""
    city = _home(request)
    if command.key not in {known.key for known in networks(request.context.settings)}:
        raise UserError("networks-no-such", given=command.key[:40])
    _switch(request, city, command.key, "", joins=not _takes_part(request, city, command.key))
    show(request, city, command.page - 1)


@dataclass(frozen=True, slots=True)
class AddNetwork:
    """Say that one's city takes part in something, by its name."""

    network: Annotated[str, NETWORK]


def do_add(request: Request, command: AddNetwork) -> None:
    """Note it: under the name of the list where it is there."""
    city = _home(request)
    listed = [
        one
        for one in networks(request.context.settings)
        if finding.fold(command.network) in (finding.fold(one.name), one.key)
    ]
    key = listed[0].key if listed else f"{stored.OWN}{finding.fold(command.network)}"
    if _takes_part(request, city, key):
        raise UserError("networks-known")
    _switch(request, city, key, "" if listed else command.network, joins=True)
    show(request, city, 0)


@dataclass(frozen=True, slots=True)
class RemoveNetwork:
    """Say that one's city takes part in something no more."""

    network: Annotated[str, NETWORK]


def do_remove(request: Request, command: RemoveNetwork) -> None:
    """Note it."""
    city = _home(request)
    listed = {known.key: known.name for known in networks(request.context.settings)}
    rows = stored.of_city(request.tx, city.id)
    named = finding.matching(command.network, rows, lambda row: [listed.get(row.key) or row.name, row.key])
    if len(named) != 1:
        raise UserError("networks-no-such", given=command.network[:40])
    _switch(request, city, named[0].key, named[0].name, joins=False)
    show(request, city, 0)


@dataclass(frozen=True, slots=True)
class NoNetworks:
    """Say that one's city takes part in none."""


def do_none(request: Request, _command: NoNetworks) -> None:
    """Note that the city has looked at the list."""
    city = _home(request)
    if stored.of_city(request.tx, city.id):
        raise UserError("networks-not-none")
    stored.review(request.tx, city.id)
    listing.told(request.tx, city)
    request.answer(Line("networks-none", {"city": city.name}))


@dataclass(frozen=True, slots=True)
class AllNetworks:
    """Show which member cities are in which network."""


def do_all(request: Request, _command: AllNetworks) -> None:
    """Show them, and the towns that are in none."""
    tx, settings = request.tx, request.context.settings
    found = membership.by_name(tx, settings)
    lines = [Line("networks-line", {"network": name, "cities": Names(cities)}) for name, cities in found]
    none = stored.in_none(tx)
    if none:
        lines.append(Line("networks-towns-in-none", {"cities": Names(tuple(none))}))
    request.answer(*(lines or [Line("networks-nothing-yet")]))


# --- shared -----------------------------------------------------------------------------------------------------


def _home(request: Request) -> City:
    person = request.person
    city = people.city(request.tx, person.city_id) if person is not None and person.city_id is not None else None
    if city is None:
        raise UserError("networks-no-city")
    return city


def _takes_part(request: Request, city: City, key: str) -> bool:
    return any(row.key == key for row in stored.of_city(request.tx, city.id))


def _switch(request: Request, city: City, key: str, name: str, *, joins: bool) -> None:
    changed = stored.join(request.tx, city.id, key, name) if joins else stored.leave(request.tx, city.id, key)
    listing.told(request.tx, city)
    if changed:
        before = {"city": city.id, "key": key, "name": name, "joined": joins}
        commands.remember(
            request.tx, account_id=request.account.id, room_id=request.room.id, kind="network", before=before
        )


def undo(request: Request, before: Mapping[str, Any]) -> Line:
    """Take a change of the list back."""
    city = _home(request)
    if city.id != before["city"]:
        raise UserError("networks-no-city")
    if before["joined"]:
        stored.leave(request.tx, city.id, before["key"])
    else:
        stored.join(request.tx, city.id, before["key"], before["name"])
    names = listing.names_of(request.tx, city, request.context.settings)
    if not names:
        return Line("networks-none", {"city": city.name})
    return Line("networks-of", {"city": city.name, "networks": Names(tuple(names))})


def has_city(request: Request, _tandem: Tandem | None) -> bool:
    """Tell whether the menu offers it: to people of a city."""
    return request.person is not None and request.person.city_id is not None


COMMANDS = (
    Declaration(
        "networks", ShowNetworks, do_show, Role.PARTICIPANT, Where.PRIVATE, "everyone", menu="mine", offered=has_city
    ),
    Declaration("networks switch", SwitchNetwork, do_switch, Role.PARTICIPANT, Where.PRIVATE, "", returns="!networks"),
    Declaration(
        "networks add",
        AddNetwork,
        do_add,
        Role.PARTICIPANT,
        Where.PRIVATE,
        "everyone",
        example="!networks add Baltic Sea Digital Towns",
        menu="mine",
        offered=has_city,
    ),
    Declaration(
        "networks remove",
        RemoveNetwork,
        do_remove,
        Role.PARTICIPANT,
        Where.PRIVATE,
        "everyone",
        example="!networks remove Eurocities",
        menu="",
    ),
    Declaration("networks none", NoNetworks, do_none, Role.PARTICIPANT, Where.PRIVATE, "everyone", menu=""),
    Declaration("networks all", AllNetworks, do_all, Role.TEAM, Where.PRIVATE, "tandems", menu="programme"),
)
UNDOS = (Undo("network", undo, Role.PARTICIPANT),)
