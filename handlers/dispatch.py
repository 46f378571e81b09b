"""One event in, the right handler out."""

from __future__ import annotations

import logging

from config.texts import Line
from handlers import forgotten, guests, mailed, own, waiting
from handlers.answering import answering, stray
from handlers.broadcasts import editing as broadcasts
from handlers.catalogue import CATALOGUE
from handlers.checkins import voting
from handlers.commands import attaching, choices, general, parsing, running
from handlers.commands.declaration import Request
from handlers.common import presses, tags
from handlers.common.names import clean_name
from handlers.common.platforms import has_windows
from handlers.context import Context
from handlers.encryption import trouble
from handlers.errors import Temporary, UserError
from handlers.events import (
    Arrived,
    BotInvited,
    BotJoined,
    BotRemoved,
    ChoicePressed,
    DeviceReplaced,
    IdentityReplaced,
    InboundEvent,
    MailEvent,
    MembershipChanged,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    NativeEvent,
    OwnEvent,
    PollClosed,
    PollFacts,
    PollPosted,
    PollVoted,
    ReactionAdded,
    ReactionsChanged,
)
from handlers.notes import amending, capturing, correcting, hearing as notes
from handlers.people import codes, joining, links, questions
from handlers.relay import incoming, picking, polls, windows as relay_windows
from handlers.tandems import arriving, groups
from storage import commands, encounters, messages, people, rooms
from storage.database import Tx
from storage.encounters import Encounter
from storage.models import Account, Room

UNKNOWN_ROOM_RETRY_S = 0.5

_log = logging.getLogger(__name__)


def handle(tx: Tx, event: InboundEvent, context: Context) -> None:
    """Handle one event in one transaction: read and write storage, and plan deliveries.

    Raises ``Temporary`` for what cannot be handled yet and ``Permanent`` for what never can; people are told what is
    wrong with what they asked for.
    """
    if isinstance(event, OwnEvent):
        own.handle(tx, event, context)
        return
    if isinstance(event, MailEvent):
        mailed.handle(tx, event, context)
        return
    match event:
        case BotInvited():
            arriving.invited(tx, event, context)
        case DeviceReplaced():
            trouble.device_replaced(tx, event)
        case IdentityReplaced():
            trouble.identity_replaced(tx, event)
        case _:
            _in_room(tx, event, context)


def _in_room(tx: Tx, event: NativeEvent, context: Context) -> None:
    bot = context.accounts.get(event.platform)
    met = encounters.find(tx, event.platform, event.room, event.account)
    if forgotten.ignores(tx, event, met):
        return
    room = _room(tx, event, met.room if met is not None else None)
    if room is None:
        _in_unknown_room(tx, event)
        return
    if has_windows(event.platform) and guests.changed(tx, event, room, context):
        return
    if isinstance(event, PollVoted | PollPosted | PollClosed) and voting.takes(tx, event, room, context):
        return
    match event:
        case BotJoined():
            present = [account for account in arriving.joined(tx, event, room) if account.native_id != bot]
            joining.arrived(tx, event.native_id, room, present, context)
        case PollPosted():
            polls.posted(tx, event, room)
        case PollClosed(account=""):
            polls.closed(tx, event, room, None)
        case BotRemoved():
            arriving.removed(tx, event, room)
        case MessageUnreadable():
            if room.state != "closed":
                trouble.unreadable(event, context)
        case MembershipChanged():
            if event.subject != bot:
                joining.changed(tx, event, room, context)
        case _:
            if event.account != bot and room.state != "closed":
                _said(tx, event, room, context, met)


def _room(tx: Tx, event: NativeEvent, room: Room | None) -> Room | None:
    """Return the room of an event; one that the bot is a guest in is entered when it is heard of for the first time."""
    if isinstance(event, ReactionsChanged):
        # Which topic of a group it is in is not told, but a message is in one only.
        return messages.room_showing(tx, event.platform, event.target) or room
    if isinstance(event, PollVoted | PollClosed) and not event.room:
        return voting.room_of(tx, event) or polls.room_of(tx, event)
    if room is None and has_windows(event.platform) and guests.enters(event):
        room = groups.enter(tx, event)
    return room


def _in_unknown_room(tx: Tx, event: NativeEvent) -> None:
    if isinstance(event, ChoicePressed):
        presses.answer(tx, event, Line("commands-button-expired"), event.language_code)
        return
    if rooms.wanted(tx, event.platform):
        # A room that the bot has just made is known on the platform before its id is known here.
        raise Temporary("a room is still being opened", UNKNOWN_ROOM_RETRY_S)
    _log.info("an event of a room that is not ours was left alone")


def _said(tx: Tx, event: NativeEvent, room: Room, context: Context, met: Encounter | None) -> None:
    """Take what somebody did in a room as meant for the bot, or else for the other people.

    ``met`` is what was known of them and of the room when the event came.
    """
    known = met.account if met is not None else None
    account = people.see_account(tx, event.platform, event.account, clean_name(event.name), known)
    # Nobody knows who speaks in the name of a group, so it may do nothing.
    person = None if event.anonymous else people.participant_of(tx, account)
    request = Request(
        tx=tx,
        context=context,
        catalogue=CATALOGUE,
        room=room,
        account=account,
        person=person,
        source=event.native_id,
        reply_to=event.reply_to if isinstance(event, MessageReceived) else None,
        attachment=event.attachment if isinstance(event, MessageReceived) else None,
        written_in=_certain(event) if isinstance(event, MessageReceived) else "",
        picked=event.picked if isinstance(event, MessageReceived) else "",
        anonymous=event.anonymous,
        window=person is not None and guests.is_place(tx, room),
        spoken=event.language_code,
        answers=guests.answerable(event) if has_windows(room.platform) else None,
        asked=met is None or met.room is not room or met.asked,
    )
    if isinstance(event, ChoicePressed):
        _button(request, event)
        return
    guests.seen(request, event)
    pinned = room.purpose == "direct" and has_windows(room.platform)
    form = commands.form(tx, room.id, account.id) if pinned and request.asked else None
    relayed = request.window or (room.tandem_id is not None and room.purpose == "tandem")
    if relayed and _is_talk(request, event):
        _relay(request, event, account)
        return
    answering(request, lambda: _asked(request, event) or (relayed and _relay(request, event, account)))
    if form is not None and commands.form(tx, room.id, account.id) is None:
        general.refresh_menu(request)


def _is_talk(request: Request, event: NativeEvent) -> bool:
    """Whether an event can only be meant for the other people in the room.

    Nothing can be wrong with it, so there is nothing to undo, and no need for a savepoint.
    """
    return (
        isinstance(event, MessageReceived)
        and not request.window
        and not request.asked
        and event.reply_to is None
        and event.thread is None
        and not parsing.looks_like_command(event.content)
    )


def _button(request: Request, event: ChoicePressed) -> None:
    """Do what a button stands for, and answer the press; what cannot be done is said in that answer."""
    try:
        with request.tx.begin_nested():
            running.run_line(*choices.pressed(request, event.token, event.target))
    except UserError as error:
        presses.answer(request.tx, event, error.line, request.language)
    else:
        presses.answer(request.tx, event)


def _asked(request: Request, event: NativeEvent) -> bool:
    """Do what the event asks of the bot; tell whether it was meant for the bot."""
    match event:
        case MessageReceived(poll=PollFacts()):
            return _to_tandem(request, event) or stray(request)
        case MessageReceived():
            return _meant(request, event) or _tagged(request, event) or _to_tandem(request, event) or stray(request)
        case MessageEdited():
            return (
                broadcasts.edited(request, event)
                or amending.edited(request, event)
                or _edited(event)
                or (request.window and relay_windows.edited(request, event))
            )
        case Arrived():
            links.arrived(request, event.token)
            return True
        case ReactionAdded():
            return _pressed(choices.reacted(request, event.target, event.key))
        case MessageDeleted():
            return (
                _pressed(choices.taken_back(request, event.target))
                or capturing.taken_back(request, event.target)
                or amending.deleted(request, event)
            )
    return False


def _meant(request: Request, event: MessageReceived) -> bool:
    """Take words as a command or an answer; a file is the answer to a command that asks for one, if it is either."""
    if event.attachment is not None and not parsing.looks_like_command(event.content):
        answered = request.asked and (attaching.answered(request) or running.enclosed(request, event.content))
        return answered or questions.heard(request, event)
    return (
        notes.heard(request, event)
        or running.consider(request, event.content)
        or questions.heard(request, event)
        or correcting.heard(request, event)
        or codes.written(request, event.content)
    )


def _tagged(request: Request, event: MessageReceived) -> bool:
    """Take an answer that is a tag and nothing else as meant for the notes; tell whether it is."""
    kind = tags.alone(event.content) if event.reply_to is not None else ""
    if not kind:
        return False
    return capturing.replied(request, kind, picking.answered(request.tx, request.room, event.reply_to, event.picked))


def _certain(event: MessageReceived) -> str:
    return event.identified.language if event.identified is not None and event.identified.certain else ""


def _to_tandem(request: Request, event: MessageReceived) -> bool:
    """Pass on what is written in a window; tell whether this is one."""
    if request.window and not waiting.holds(request, event):
        relay_windows.received(request, event)
    return request.window


def _pressed(press: tuple[Request, str] | None) -> bool:
    if press is not None:
        running.run_line(*press)
    return press is not None


def _edited(event: MessageEdited) -> bool:
    """An edit never runs a command, and what looks like one is never passed on: that is explained."""
    if not parsing.looks_like_command(event.content):
        return False
    raise UserError("commands-edited")


def _relay(request: Request, event: NativeEvent, account: Account) -> bool:
    if not waiting.touches(request, event):
        incoming.handle(request.tx, event, request.room, account, request.context)
    return True
