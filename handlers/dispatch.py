"""One event in, the right handler out."""

from __future__ import annotations

import logging
from collections.abc import Callable

from config.texts import Line
from handlers.catalogue import CATALOGUE
from handlers.commands import choices, parsing, running
from handlers.commands.declaration import Request
from handlers.common.names import clean_name
from handlers.common.say import say
from handlers.context import Context
from handlers.errors import Temporary, UserError
from handlers.events import (
    BotInvited,
    BotJoined,
    BotRemoved,
    DeliveryDone,
    DeliveryFailed,
    EventFailed,
    InboundEvent,
    MembershipChanged,
    MessageDeleted,
    MessageEdited,
    MessageLate,
    MessageReceived,
    NativeEvent,
    OwnEvent,
    ReactionAdded,
    Started,
)
from handlers.people import joining
from handlers.relay import incoming, lateness
from handlers.tandems import arriving, programme
from storage import people, rooms
from storage.database import Tx
from storage.models import Account, Room

UNKNOWN_ROOM_RETRY_S = 0.5

_log = logging.getLogger(__name__)


def handle(tx: Tx, event: InboundEvent, context: Context) -> None:
    """Handle one event in one transaction: read and write storage, and plan deliveries.

    Raises ``Temporary`` for what cannot be handled yet and ``Permanent`` for what never can; people are told what is
    wrong with what they asked for.
    """
    match event:
        case Started() | DeliveryDone() | DeliveryFailed() | MessageLate() | EventFailed():
            _own(tx, event, context)
        case BotInvited():
            arriving.invited(tx, event)
        case _:
            _in_room(tx, event, context)


def _own(tx: Tx, event: OwnEvent, context: Context) -> None:
    match event:
        case Started():
            programme.started(tx, context)
        case DeliveryDone():
            programme.done(tx, event)
        case DeliveryFailed():
            programme.failed(tx, event, context)
        case MessageLate():
            lateness.tell(tx, event, context)
        case EventFailed():
            programme.event_failed(tx, event)


def _in_room(tx: Tx, event: NativeEvent, context: Context) -> None:
    bot = context.accounts.get(event.platform)
    room = rooms.find(tx, event.platform, event.room)
    if room is None:
        if rooms.wanted(tx, event.platform):
            # A room that the bot has just made is known on the platform before its id is known here.
            raise Temporary("a room is still being opened", UNKNOWN_ROOM_RETRY_S)
        _log.info("an event of a room that is not ours was left alone")
        return
    match event:
        case BotJoined():
            present = [account for account in arriving.joined(tx, event, room) if account.native_id != bot]
            joining.arrived(tx, event.native_id, room, present, context)
        case BotRemoved():
            arriving.removed(tx, event, room)
        case MembershipChanged():
            if event.subject != bot:
                joining.changed(tx, event, room, context)
        case _:
            if event.account != bot and room.state != "closed":
                _said(tx, event, room, context)


def _said(tx: Tx, event: NativeEvent, room: Room, context: Context) -> None:
    """Take what somebody did in a room as meant for the bot, or else for the other people."""
    account = people.see_account(tx, event.platform, event.account, clean_name(event.name))
    request = Request(
        tx=tx,
        context=context,
        catalogue=CATALOGUE,
        room=room,
        account=account,
        person=people.participant_of(tx, account),
        source=event.native_id,
        reply_to=event.reply_to if isinstance(event, MessageReceived) else None,
    )
    meant_for_bot = answering(request, lambda: _asked(request, event))
    if not meant_for_bot and room.tandem_id is not None and room.purpose == "tandem":
        answering(request, lambda: _relay(request, event, account))


def _asked(request: Request, event: NativeEvent) -> bool:
    """Do what the event asks of the bot; tell whether it was meant for the bot."""
    match event:
        case MessageReceived():
            return running.consider(request, event.content) or _stray(request)
        case MessageEdited():
            return _edited(event)
        case ReactionAdded():
            return _pressed(choices.reacted(request, event.target, event.key))
        case MessageDeleted():
            return _pressed(choices.taken_back(request, event.target))
    return False


def _pressed(press: tuple[Request, str] | None) -> bool:
    if press is not None:
        running.run_line(*press)
    return press is not None


def _edited(event: MessageEdited) -> bool:
    """An edit never runs a command, and what looks like one is never passed on: that is explained."""
    if not parsing.looks_like_command(event.content):
        return False
    raise UserError("commands-edited")


def _stray(request: Request) -> bool:
    """In a direct chat nobody else is listening, so whoever writes there is told where they are heard."""
    if request.room.purpose != "direct":
        return False
    if request.person is None:
        raise UserError("commands-unknown-person")
    raise UserError("commands-stray")


def _relay(request: Request, event: NativeEvent, account: Account) -> bool:
    match event:
        case MessageReceived() | MessageEdited() | MessageDeleted() | ReactionAdded():
            incoming.handle(request.tx, event, request.room, account, request.context)
    return True


def answering(request: Request, work: Callable[[], bool]) -> bool:
    """Do the work; if it cannot be done, undo all of it and tell the asker why, in their language."""
    try:
        with request.tx.begin_nested():
            return work()
    except UserError as error:
        tell(request, error.line)
        return True


def tell(request: Request, line: Line) -> None:
    """Plan what went wrong as a reply to what was asked."""
    say(
        request.tx,
        request.room,
        request.source,
        "error",
        [line],
        reply_to=request.source,
        languages=(request.language,),
    )
