"""Coordinators correct how somebody is called, move them to another city, or take them out of the programme."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line, Names
from handlers.commands.declaration import Declaration, Option, Request, Role, Undo, Where
from handlers.commands.kinds import CITY, NAME
from handlers.common import finding, leaving, offers, persons, staff
from handlers.common.finding import quoted_name
from handlers.common.initiative import chat_of
from handlers.common.say import say
from handlers.errors import UserError
from handlers.people import directory
from handlers.people.values import SOMEBODY
from storage import commands, oversight, people, tandems, windows
from storage.deliveries import Button
from storage.models import Participant, Room, Tandem


def remember(request: Request, kind: str, before: Mapping[str, Any]) -> None:
    """Keep what is needed to take something back."""
    commands.remember(
        request.tx, account_id=request.account.id, room_id=request.room.id, kind=kind, before=dict(before)
    )


def known_person(request: Request, number: int) -> Participant:
    """Return a person by their row. Raises ``UserError`` if they have left, or were erased."""
    person = people.get(request.tx, number)
    if person is None or person.left_at is not None:
        raise UserError("commands-nothing-to-undo")
    return person


# --- the name ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rename:
    """Correct a person's name."""

    somebody: Annotated[str, SOMEBODY]
    name: Annotated[str, NAME]


def do_rename(request: Request, command: Rename) -> None:
    """Call somebody differently from now on."""
    person = persons.find(request.tx, command.somebody)
    before = person.name
    remember(request, "rename person", {"person": person.id, "name": before, "to": command.name})
    people.rename(request.tx, person, command.name)
    directory.show(request, person, Line("directory-renamed", {"before": before, "name": command.name}))


def undo_rename(request: Request, before: Mapping[str, Any]) -> Line:
    """Give somebody their former name back, unless they were renamed again since."""
    person = known_person(request, before["person"])
    if person.name != before["to"]:
        raise UserError("commands-nothing-to-undo")
    people.rename(request.tx, person, before["name"])
    return Line("directory-renamed", {"before": before["to"], "name": before["name"]})


# --- the city ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Move:
    """Move a person to another city, and so to its tandems."""

    somebody: Annotated[str, SOMEBODY]
    city: Annotated[str, CITY]


def do_move(request: Request, command: Move) -> None:
    """Move somebody: they leave the rooms of the former city's tandems and are invited to those of the new one's."""
    person = persons.find(request.tx, command.somebody)
    city = finding.city(command.city, people.cities(request.tx))
    if person.city_id == city.id:
        raise UserError("directory-there-already", name=person.name, city=city.name)
    remember(request, "move person", {"person": person.id, "city": person.city_id, "to": city.id})
    lines = move(request, person, city.id)
    directory.show(request, person, Line("directory-moved", {"name": person.name, "city": city.name}), *lines)


def move(request: Request, person: Participant, city_id: int | None) -> list[Line]:
    """Give somebody the places of another city (None: of none), tell them, and return what else has to be done."""
    tx = request.tx
    former = tandems.of_person(tx, person)
    people.move(tx, person, city_id)
    own = tandems.of_person(tx, person)
    remaining = _leave(request, [tandem for tandem in former if tandem not in own], person)
    leaving.enter(tx, person, request.source, request.context)
    home = people.city(tx, city_id) if city_id is not None else None
    if home is not None:
        _tell(request, person, Line("directory-you-moved", {"city": home.name}))
    return _remaining(remaining)


def _leave(request: Request, former: Sequence[Tandem], person: Participant) -> list[tuple[Tandem, Room]]:
    return [(tandem, room) for tandem in former for room in leaving.leave(request.tx, tandem, person, request.source)]


def _remaining(found: Sequence[tuple[Tandem, Room]]) -> list[Line]:
    """Return what says in which rooms somebody still is."""
    names = tuple(dict.fromkeys(tandem.name for tandem, _ in found))
    return [Line("directory-still-in", {"tandems": Names(names), "count": len(found)})] if found else []


def _tell(request: Request, person: Participant, line: Line) -> None:
    chat = chat_of(request.tx, person)
    if chat is not None:
        spoken = tuple(person.reads[:1])
        say(request.tx, chat, request.source, f"person:{person.id}", [line], quiet=False, languages=spoken)


def undo_move(request: Request, before: Mapping[str, Any]) -> Line:
    """Move somebody back, unless they were moved again since."""
    person = known_person(request, before["person"])
    if person.city_id != before["to"]:
        raise UserError("commands-nothing-to-undo")
    move(request, person, before["city"])
    home = people.city(request.tx, before["city"]) if before["city"] is not None else None
    return Line("directory-moved", {"name": person.name, "city": home.name if home is not None else "–"})


# --- leaving ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a person out of the programme; what they wrote stays."""

    somebody: Annotated[str, SOMEBODY]


def do_remove(request: Request, command: Remove) -> None:
    """Say what that means, and ask whether it is meant."""
    person = persons.find(request.tx, command.somebody)
    check_may_leave(request, person)
    request.answer(
        Line("directory-remove", {"name": person.name}),
        Line("directory-remove-means"),
        buttons=[
            Button(Line("directory-button-remove"), f"!people remove now #{person.id}"),
            Button(Line("directory-button-keep"), f"!people show #{person.id}"),
        ],
    )


def check_may_leave(request: Request, person: Participant) -> None:
    """Raise ``UserError`` for the asker, and for a coordinator who has to stay."""
    if request.person is not None and person.id == request.person.id:
        raise UserError("directory-not-yourself")
    staff.check_may_go(request.tx, person, request.context)


@dataclass(frozen=True, slots=True)
class RemoveNow:
    """Take a person out; only the button says this."""

    somebody: Annotated[str, SOMEBODY]


def do_remove_now(request: Request, command: RemoveNow) -> None:
    """Take somebody out of all rooms, void their links and what they were offered, and tell them."""
    tx = request.tx
    person = persons.find(tx, command.somebody)
    check_may_leave(request, person)
    remember(request, "remove person", {"person": person.id})
    oversight.withhold(tx, [account.id for account in people.accounts_of(tx, person.id)])
    _tell(request, person, Line("directory-you-left"))
    remaining = _leave(request, tandems.of_person(tx, person), person)
    staff.dismiss(tx, person, request.source)
    windows.withdraw_invitations(tx, person.id)
    offers.withdraw(tx, person)
    people.leave(tx, person)
    lines = [Line("tandems-undone-add", {"name": person.name}), *_remaining(remaining)]
    request.answer(*lines, Line("directory-removed-undo"))


def undo_remove(request: Request, before: Mapping[str, Any]) -> Line:
    """Take somebody in again, with the role that they had."""
    person = people.get(request.tx, before["person"])
    if person is None or person.left_at is None or not person.name:
        raise UserError("commands-nothing-to-undo")
    people.come_back(request.tx, person)
    leaving.enter(request.tx, person, request.source, request.context)
    if person.role == "coordinator":
        staff.welcome(request.tx, person, request.source)
    return Line("directory-back", {"name": person.name})


def city_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return all cities as options."""
    return [Option(quoted_name(city.name), city.slug) for city in people.cities(request.tx)]


RENAME = Declaration(
    "people rename",
    Rename,
    do_rename,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example='!people rename "Maria P." Maria Papadopoulou',
    menu="",
)
MOVE = Declaration(
    "people move",
    Move,
    do_move,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example='!people move "Maria Papadopoulou" Vari',
    menu="",
    options={"city": city_options},
)
REMOVE = Declaration(
    "people remove",
    Remove,
    do_remove,
    Role.COORDINATOR,
    Where.PRIVATE,
    "tandems",
    example="!people remove Maria Papadopoulou",
    menu="",
)
NOW = Declaration("people remove now", RemoveNow, do_remove_now, Role.COORDINATOR, Where.PRIVATE, "")
COMMANDS = (RENAME, MOVE, REMOVE, NOW)
UNDOS = (Undo("rename person", undo_rename), Undo("move person", undo_move), Undo("remove person", undo_remove))
