"""How tandems stand: one at a time, or all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from config.texts import LanguageNames, Line, Value
from handlers.commands import menus
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.commands.kinds import PAGE, TANDEM
from handlers.common import finding, greeting
from handlers.common.finding import quoted_name
from handlers.tandems.adding import tandem_options
from storage import overview, people, rooms, tandems, windows
from storage.deliveries import Button
from storage.models import City, Participant, Room, Tandem
from storage.overview import Standing

ON_A_PAGE = 7
"""Tandems on a page: with the two buttons that turn pages, and the way back, as many as there are numbers."""

STATES = {"wanted": "opening", "open": "open", "retiring": "retiring"}


@dataclass(frozen=True, slots=True)
class ShowTandem:
    """Show a tandem's cities, people and rooms, and who has come."""

    tandem: Annotated[str, TANDEM] = ""


def do_show(request: Request, command: ShowTandem) -> None:
    """Answer with the overview of one tandem; of the only one, if none was named; else with the list."""
    if command.tandem:
        show(request, finding.tandem(request.tx, command.tandem))
    elif overview.count(request.tx) == 1:
        show(request, tandems.running(request.tx)[0])
    else:
        do_list(request, ListTandems())


def show(request: Request, tandem: Tandem) -> None:
    """Answer with the overview of a tandem."""
    lines = [
        Line("tandems-title", {"tandem": tandem.name, "slug": tandem.slug}),
        Line(f"tandems-shape-{tandem.shape}"),
    ]
    if tandem.state == "paused":
        lines.append(Line("tandems-paused"))
    engine = greeting.service(request.context)
    if tandem.hosted_engines and engine:
        lines.append(Line("tandems-engines-hosted", {"tandem": tandem.name, "engine": engine}))
    for member in tandems.cities(request.tx, tandem.id):
        lines.extend(_city(request, tandem, member))
    lines.extend(_room(request, room) for room in rooms.of_tandem(request.tx, tandem.id))
    # The team only looks, so it is offered nothing.
    request.answer(*lines, buttons=menus.of_tandem(request, tandem))


def _city(request: Request, tandem: Tandem, member: City) -> list[Line]:
    languages = LanguageNames(tuple(member.languages))
    lines = [Line("tandems-city", {"city": member.name, "languages": languages, "zone": member.zone})]
    persons = people.of_city(request.tx, member.id)
    lines.extend(_person(request, tandem, person) for person in persons)
    return lines if persons else [*lines, Line("tandems-nobody")]


def _person(request: Request, tandem: Tandem, person: Participant) -> Line:
    languages = LanguageNames(tuple(person.reads))
    return Line(f"tandems-person-{presence(request, tandem, person)}", {"name": person.name, "languages": languages})


def presence(request: Request, tandem: Tandem, person: Participant) -> str:
    """Tell how far a person is in any of the tandem's places: joined, invited, left, or absent."""
    seat = windows.seat(request.tx, tandem.id, person.id)
    if seat is not None:
        window = rooms.get(request.tx, seat.room_id)
        return "joined" if window is not None and window.state == "open" else "left"
    memberships = {
        rooms.membership(request.tx, room.id, account.id)
        for room in rooms.of_tandem(request.tx, tandem.id)
        for account in people.accounts_of(request.tx, person.id)
    }
    if windows.is_invited(request.tx, person.id, request.context.now):
        memberships.add("invited")
    return next((state for state in ("joined", "invited", "left") if state in memberships), "absent")


def _room(request: Request, room: Room) -> Line:
    home = people.city(request.tx, room.city_id) if room.city_id is not None else None
    whom = Line("tandems-for-all")
    if home is not None:
        whom = quoted_name(home.name)
    elif room.language is not None:
        whom = Line("commands-language", {"language": LanguageNames((room.language,))})
    count = len(rooms.members(request.tx, room.id))
    return Line(f"tandems-room-{STATES[room.state]}", {"whom": whom, "count": count})


@dataclass(frozen=True, slots=True)
class ListTandems:
    """Show all tandems, a page at a time."""

    page: Annotated[int, PAGE] = 1


def do_list(request: Request, command: ListTandems) -> None:
    """Answer with a page of the tandems, each with a button; others turn the pages."""
    count = overview.count(request.tx)
    if not count:
        new = [Button(Line("command-tandem-new"), "!tandem new")] if request.role is Role.COORDINATOR else []
        request.answer(Line("tandems-none"), buttons=new)
        return
    pages = -(-count // ON_A_PAGE)
    page = min(max(1, command.page), pages)
    shown = overview.standings(request.tx, (page - 1) * ON_A_PAGE, ON_A_PAGE)
    lines = [Line("tandems-list", {"count": count}), *map(_entry, shown)]
    buttons = [Button(quoted_name(standing.tandem.name), f"!tandem show {standing.tandem.slug}") for standing in shown]
    if pages > 1:
        lines.append(Line("tandems-list-page", {"page": page, "pages": pages}))
    if page < pages:
        buttons.append(Button(Line("tandems-button-next"), f"!tandem list {page + 1}"))
    if page > 1:
        buttons.append(Button(Line("tandems-button-previous"), f"!tandem list {page - 1}"))
    request.answer(*lines, buttons=buttons)


def _entry(standing: Standing) -> Line:
    tandem = standing.tandem
    data: dict[str, Value] = {
        "tandem": tandem.name,
        "slug": tandem.slug,
        "here": standing.here,
        "count": standing.people,
    }
    entry = Line("tandems-list-entry", data)
    paused = Line("commands-pair", {"first": entry, "second": Line("tandems-list-paused")})
    return paused if tandem.state == "paused" else entry


SHOW = Declaration(
    "tandem show",
    ShowTandem,
    do_show,
    Role.TEAM,
    Where.PRIVATE,
    "tandems",
    example="!tandem show geestland-vari",
    options={"tandem": tandem_options},
    aliases=("tandems",),
    menu="",  # The list leads to it.
    returns="!tandem list",
)
LIST = Declaration(
    "tandem list", ListTandems, do_list, Role.TEAM, Where.PRIVATE, "tandems", example="!tandem list 2", menu="home"
)
