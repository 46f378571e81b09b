"""What people may say about their messages and their window: where texts go, and which message is deleted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from config.texts import Line
from handlers.commands import menus
from handlers.commands.declaration import Declaration, Option, Request, Role, Where
from handlers.commands.general import refresh_menu, show_first_menu
from handlers.commands.kinds import MESSAGE, TANDEM
from handlers.common import finding, policy
from handlers.common.finding import quoted_name
from handlers.errors import UserError
from handlers.relay import commands as relay, windows
from storage import groups, lookback, messages, outbox, rooms, tandems, windows as stored
from storage.deliveries import Button, DeletePart, delivery_id
from storage.models import Message, Tandem
from storage.outbox import NewDelivery

LISTED = 5

# --- where texts go ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class WriteTo:
    """Choose the tandem to which texts go that answer nothing."""

    tandem: Annotated[str, TANDEM]


def do_write_to(request: Request, command: WriteTo) -> None:
    """Choose the current tandem; what was held goes there."""
    own = stored.tandems_in(request.tx, request.room.id)
    tandem = _among(request, command.tandem, own)
    windows.choose(request, tandem)
    sent = windows.send_held(request, tandem) if not windows.question_open(request) else 0
    lines = [Line("windows-chosen", {"tandem": tandem.name})]
    if sent:
        lines.append(Line("windows-sent", {"tandem": tandem.name, "count": sent}))
    if request.is_menu:
        # The menu names it already, and its buttons stay where they are.
        show_first_menu(request, lines)
        return
    request.answer(*lines)
    refresh_menu(request)


def _among(request: Request, given: str, own: list[Tandem]) -> Tandem:
    if not own:
        raise UserError("people-who-none")
    return finding.tandem(request.tx, given, among=own)


@dataclass(frozen=True, slots=True)
class SendHeld:
    """Say what becomes of the texts that are held: a tandem, ``answer``, or ``nowhere``."""

    to: Annotated[str, TANDEM]


def do_send(request: Request, command: SendHeld) -> None:
    """Do with the held texts what the button says."""
    if not stored.held(request.tx, request.room.id, request.context.now):
        raise UserError("windows-nothing-held")
    member = rooms.member(request.tx, request.room.id, request.account.id)
    if member is not None and member.notice is not None:
        raise UserError("windows-notice-first")
    match command.to:
        case "answer":
            windows.take_as_answer(request)
        case "nowhere":
            request.answer(Line("windows-dropped", {"count": windows.drop_held(request)}))
        case _:
            tandem = _among(request, command.to, stored.tandems_in(request.tx, request.room.id))
            count = windows.send_held(request, tandem)
            request.answer(Line("windows-sent", {"tandem": tandem.name, "count": count}))
            refresh_menu(request)


@dataclass(frozen=True, slots=True)
class TakePart:
    """Take part in a tandem through this chat."""

    tandem: Annotated[str, TANDEM]


def do_here(request: Request, command: TakePart) -> None:
    """Make this chat the asker's place in a tandem: from now on they read everything here, and only here."""
    own = tandems.of_person(request.tx, request.person) if request.person is not None else []
    tandem = _among(request, command.tandem, own)
    policy.check_place(request.tx, tandem)
    windows.take_place(request, tandem)
    request.answer(Line("windows-here", {"tandem": tandem.name}))
    refresh_menu(request)


# --- deleting ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete one of the asker's messages everywhere."""

    message: Annotated[int, MESSAGE] = 0


def do_delete(request: Request, command: Delete) -> None:
    """Delete the message that this replies to or that was chosen; else offer the last five."""
    if command.message:
        message = messages.get(request.tx, command.message)
    elif request.reply_to is not None:
        message = messages.find(request.tx, request.room.id, request.reply_to)
        if message is None:
            raise UserError("windows-delete-unknown")
    else:
        offer_last(request)
        return
    if message is None or not _is_own(request, message):
        raise UserError("windows-delete-not-yours")
    if message.deleted_at is not None:
        raise UserError("windows-delete-gone")
    delete(request, message)


def _is_own(request: Request, message: Message) -> bool:
    person = request.person
    return message.account_id == request.account.id or (person is not None and message.participant_id == person.id)


def offer_last(request: Request) -> None:
    """Show the asker's last messages, each with a button."""
    person = request.person
    found = lookback.last_of(request.tx, person.id, LISTED) if person is not None else []
    if not found:
        raise UserError("windows-delete-none")
    buttons = [Button(quoted_name(relay.excerpt(message)), f"!delete {message.id}") for message in found]
    request.answer(Line("windows-delete-which"), buttons=buttons)


def delete(request: Request, message: Message) -> None:
    """Delete a message's copies, and the original where the bot may do that."""
    original = messages.original_of(request.tx, message.id)
    room = rooms.get(request.tx, message.room_id)
    if original is None or room is None:
        raise UserError("windows-delete-gone")
    account = request.account
    if original.native_id is not None and room.state != "closed" and _may_delete(request, room.id, room.purpose):
        name = delivery_id(request.source, message.revision, room.uid, "delete:original")
        outbox.plan(request.tx, NewDelivery(name, f"room:{room.uid}", room.platform, DeletePart(original.id), room.id))
    request.answer(relay.take_back(request, message, room, account, original.native_id or ""))


def _may_delete(request: Request, room_id: int, purpose: str) -> bool:
    """Tell whether the bot can delete what others wrote in a room: in a private chat, and in groups by right."""
    room = rooms.get(request.tx, room_id)
    if room is None or room.platform != request.room.platform or room.platform == "matrix":
        return False
    rights = groups.rights(request.tx, room_id)
    return purpose == "direct" or (rights is not None and rights.can_delete)


# --- the list ---------------------------------------------------------------------------------------------------


def own_options(request: Request, _values: Mapping[str, Any]) -> list[Option]:
    """Return the asker's tandems as options."""
    own = tandems.of_person(request.tx, request.person) if request.person is not None else []
    return [Option(quoted_name(tandem.name), tandem.slug) for tandem in own]


def has_several(request: Request, _tandem: Tandem | None) -> bool:
    """Tell whether the asker can choose whom they write to."""
    return len(stored.tandems_in(request.tx, request.room.id)) > 1


def is_elsewhere(request: Request, _tandem: Tandem | None) -> bool:
    """Tell whether the asker takes part in a tandem, but not in this chat."""
    own = tandems.of_person(request.tx, request.person) if request.person is not None else []
    here = {tandem.id for tandem in stored.tandems_in(request.tx, request.room.id)}
    return any(tandem.id not in here for tandem in own)


WRITE_TO = Declaration(
    "to",
    WriteTo,
    do_write_to,
    Role.PARTICIPANT,
    Where.WINDOW,
    "everyone",
    example="!to geestland-vari",
    aside=True,
    options={"tandem": own_options},
    menu="mine",
    offered=has_several,
)
HERE = Declaration(
    "here",
    TakePart,
    do_here,
    Role.PARTICIPANT,
    Where.WINDOW,
    "everyone",
    example="!here geestland-vari",
    options={"tandem": own_options},
    menu="mine",
    offered=is_elsewhere,
)
SEND = Declaration("send", SendHeld, do_send, Role.PARTICIPANT, Where.WINDOW, "", aside=True)
DELETE = Declaration(
    "delete",
    Delete,
    do_delete,
    Role.PARTICIPANT,
    Where.ANYWHERE,
    "everyone",
    menu="mine",
    # Elsewhere people delete what they wrote without the bot's help.
    offered=lambda request, _tandem: menus.is_window(request),
)
COMMANDS = (WRITE_TO, HERE, DELETE, SEND)
