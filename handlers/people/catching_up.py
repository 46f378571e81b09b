"""What a successor needs to know: encrypted history is closed to newcomers, so the bot says where things stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line
from handlers.commands.declaration import Declaration, Option, Request, Role, Where
from handlers.commands.kinds import TANDEM
from handlers.common import finding, places
from handlers.common.finding import quoted_name
from handlers.common.say import say
from handlers.errors import UserError
from handlers.people.commands import asker, who_is_in
from storage import rooms, tandems, windows
from storage.deliveries import Button
from storage.models import Room, Tandem


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Tell where a tandem stands: its people, its rooms, and what the catalogue's introductions know."""

    tandem: Annotated[str, TANDEM] = ""


def do_catch_up(request: Request, command: CatchUp) -> None:
    """Tell it in the asker's own chat with the bot; who has none reads it here."""
    person = asker(request)
    own = tandems.of_person(request.tx, person) if request.role < Role.TEAM else tandems.running(request.tx)
    here = tandems.get(request.tx, request.room.tandem_id) if request.room.tandem_id is not None else None
    if not own:
        raise UserError("people-who-none")
    if command.tandem:
        wanted = finding.tandem(request.tx, command.tandem, among=own)
    elif here in own:
        wanted = here
    elif len(own) == 1:
        wanted = own[0]
    else:
        buttons = [Button(quoted_name(known.name), f"!catch up {known.slug}") for known in own]
        request.answer(Line("people-who-which", {"count": len(own)}), buttons=buttons)
        return
    chat = place_of(request)
    lines = introduction(request, wanted)
    # Never over the message whose button was pressed: that is a greeting, which says what everybody has to know.
    say(request.tx, chat, request.source, "caught up", lines, languages=(request.language,))


def place_of(request: Request) -> Room:
    """Return where the asker reads what is for them alone; the room that they ask in if there is no such place."""
    own = [rooms.direct_of(request.tx, request.account)]
    if request.person is not None:
        own.append(windows.window_of(request.tx, request.person.id))
    return next((room for room in own if room is not None and room.state == "open"), request.room)


def introduction(request: Request, tandem: Tandem) -> list[Line]:
    """Return everything that a newcomer is told about a tandem."""
    lines = [Line("catching-up-title", {"tandem": tandem.name}), *who_is_in(request, tandem)[1:]]
    lines.extend(_rooms(request, tandem))
    for introduce in request.catalogue.introductions:
        lines.extend(introduce(request, tandem))
    return [*lines, Line("catching-up-history")]


def _rooms(request: Request, tandem: Tandem) -> list[Line]:
    """Return where the others talk, and the asker's own place."""
    found = [room for room in rooms.of_tandem(request.tx, tandem.id, ("open",)) if room.native_id is not None]
    lines = []
    for room in found:
        name, _ = places.names_of(request.tx, tandem, places.place_of(room))
        lines.append(Line("catching-up-room", {"room": name, "count": len(rooms.members(request.tx, room.id))}))
    person = request.person
    if person is not None and windows.seat(request.tx, tandem.id, person.id) is not None:
        lines.append(Line("catching-up-window"))
    return lines


def own_options(request: Request, _values: Mapping[str, Any]) -> Sequence[Option]:
    """Return the asker's tandems as options."""
    return [Option(quoted_name(known.name), known.slug) for known in tandems.of_person(request.tx, asker(request))]


COMMANDS = (
    Declaration(
        "catch up",
        CatchUp,
        do_catch_up,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "everyone",
        example="!catch up geestland-vari",
        aliases=("catchup",),
        options={"tandem": own_options},
    ),
)
