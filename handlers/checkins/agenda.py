"""What people want to speak about at the next session: collected beforehand, shown in everybody's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line
from handlers.checkins.here import asker, own_here
from handlers.checkins.kinds import ENTRY, ITEM
from handlers.commands.declaration import Declaration, Request, Role, Undo, Where
from handlers.common import steps
from handlers.common.say import LASTING, for_room
from handlers.common.telling import spots
from handlers.errors import UserError
from storage import checkins, commands, tandems
from storage.database import Tx
from storage.meetings import ShowAgenda
from storage.models import AgendaItem, Tandem
from storage.outbox import plan

MOST = 30
"""Things on one agenda."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """Show what is to be spoken about."""


def do_agenda(request: Request, _command: Agenda) -> None:
    """Show the agenda here, in the asker's language."""
    tandem = own_here(request)
    if not checkins.agenda(request.tx, tandem.id) and not steps.open_in(request.tx, tandem.id):
        raise UserError("checkins-agenda-empty")
    show(request.tx, tandem, request, here=True)
    if request.pressed is not None:  # What else can be pressed there stays good.
        commands.keep_open(request.tx, request.pressed, request.context.now + LASTING)


@dataclass(frozen=True, slots=True)
class AddItem:
    """Put something on the agenda."""

    item: Annotated[str, ITEM]


def do_add(request: Request, command: AddItem) -> None:
    """Put it there, and show the agenda in all places, so that everybody can think about it."""
    tandem, person = own_here(request), asker(request)
    if len(checkins.agenda(request.tx, tandem.id)) >= MOST:
        raise UserError("checkins-agenda-full", most=MOST)
    made = checkins.add_item(request.tx, tandem.id, person.id, person.writes or request.language, command.item)
    _remember(request, made, "agenda-added")
    request.answer(Line("checkins-agenda-added"))
    show(request.tx, tandem, request, here=False)


@dataclass(frozen=True, slots=True)
class RemoveItem:
    """Take something off the agenda, by its number."""

    number: Annotated[int, ENTRY]


def do_remove(request: Request, command: RemoveItem) -> None:
    """Take it off."""
    tandem = own_here(request)
    items = checkins.agenda(request.tx, tandem.id)
    if not 1 <= command.number <= len(items):
        raise UserError("checkins-agenda-no-such", given=str(command.number))
    checkins.take_off(request.tx, items[command.number - 1])
    _remember(request, items[command.number - 1], "agenda-removed")
    request.answer(Line("checkins-agenda-removed"))
    if len(items) > 1:
        show(request.tx, tandem, request, here=False)


def _remember(request: Request, item: AgendaItem, kind: str) -> None:
    commands.remember(
        request.tx, account_id=request.account.id, room_id=request.room.id, kind=kind, before={"item": item.id}
    )


def undo_add(request: Request, before: Mapping[str, Any]) -> Line:
    """Take an item off that was put on the agenda."""
    item = _item(request, before)
    if item.removed_at is not None:
        raise UserError("checkins-over")
    checkins.take_off(request.tx, item)
    _show_anew(request, item)
    return Line("checkins-agenda-removed")


def undo_remove(request: Request, before: Mapping[str, Any]) -> Line:
    """Put an item back that was taken off."""
    item = _item(request, before)
    item.removed_at = None
    request.tx.flush()
    _show_anew(request, item)
    return Line("checkins-agenda-added")


def _item(request: Request, before: Mapping[str, Any]) -> AgendaItem:
    """Return the item that it was about. Raises ``UserError`` if it was dealt with, or forgotten."""
    item = checkins.item(request.tx, int(before["item"]))
    if item is None or item.session_id is not None:
        raise UserError("checkins-over")
    return item


def _show_anew(request: Request, item: AgendaItem) -> None:
    tandem = tandems.get(request.tx, item.tandem_id)
    if tandem is not None and checkins.agenda(request.tx, tandem.id):
        show(request.tx, tandem, request, here=False)


def show(tx: Tx, tandem: Tandem, request: Request, *, here: bool) -> None:
    """Plan to show the agenda in this place, or in all of them; each in the languages that are read there."""
    if here:
        languages = (request.language,)
        plan(tx, for_room(request.room, request.source, "agenda", ShowAgenda(tandem.id, languages)))
        return
    for spot in spots(tx, tandem):
        plan(tx, for_room(spot.room, request.source, f"agenda:{tandem.id}", ShowAgenda(tandem.id, spot.languages)))


COMMANDS = (
    Declaration("agenda", Agenda, do_agenda, Role.PARTICIPANT, Where.ANYWHERE, "meetings"),
    Declaration(
        "agenda add",
        AddItem,
        do_add,
        Role.PARTICIPANT,
        Where.ANYWHERE,
        "meetings",
        example="!agenda add How to explain the sensors to citizens",
    ),
    Declaration(
        "agenda remove", RemoveItem, do_remove, Role.PARTICIPANT, Where.ANYWHERE, "meetings", example="!agenda remove 2"
    ),
)
UNDOS = (Undo("agenda-added", undo_add, Role.PARTICIPANT), Undo("agenda-removed", undo_remove, Role.PARTICIPANT))
