"""What people may say about messages: show the original, and (through ``undo``) take the last one back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from config.texts import LanguageNames, Line
from handlers.commands.declaration import Declaration, LastMessage, Request, Role, Where
from handlers.errors import UserError
from handlers.events import MessageDeleted
from handlers.relay import changes, compose, incoming, naming, picking, polls, tallies
from storage import lookback, messages, polls as stored_polls, rooms
from storage.models import Account, Message, Room


@dataclass(frozen=True, slots=True)
class Original:
    """Show what somebody really wrote."""


def do_original(request: Request, _command: Original) -> None:
    """Answer with the original of the copy that the command replies to; without a reply, of the latest one here."""
    if request.reply_to is not None:
        message = picking.answered(request.tx, request.room, request.reply_to, request.picked)
    else:
        message = lookback.latest_copy(request.tx, request.room.id)
    if message is None:
        raise UserError("commands-original-none")
    if message.content is None or message.deleted_at is not None:
        raise UserError("commands-original-gone")
    name = naming.shown_author(request.tx, message, request.room)
    line = Line("commands-original", {"name": name, "language": LanguageNames((message.language,))})
    request.answer(line, quoted=message.content)


def last_message(request: Request, since: datetime) -> LastMessage | None:
    """Return the asker's last message that was passed on since then."""
    found = lookback.last_written(request.tx, request.account.id, since)
    room = rooms.get(request.tx, found[0].room_id) if found is not None else None
    if found is None or room is None:
        return None
    message, native_id = found
    return LastMessage(message.written_at, lambda: take_back(request, message, room, request.account, native_id))


def take_back(request: Request, message: Message, room: Room, account: Account, native_id: str) -> Line:
    """Delete a message's copies, as if its writer had deleted the original."""
    if not native_id:  # Its room has moved, and knows it no more.
        changes.delete(request.tx, message)
        return Line("commands-undone-message", {"text": "…"})
    deletion = MessageDeleted(
        platform=room.platform,
        native_id=request.source,
        room=room.native_id or "",
        account=account.native_id,
        name=account.name,
        written_at=request.context.now,
        target=native_id,
    )
    text = excerpt(message)  # Its deletion blanks it.
    incoming.handle(request.tx, deletion, room, account, request.context)
    return Line("commands-undone-message", {"text": text})


def excerpt(message: Message) -> str:
    """Return the beginning of a message, so that its writer knows which one is meant."""
    text = " ".join(message.content.text.split()) if message.content is not None else "…"
    return text if len(text) <= 60 else text[:59] + "…"


@dataclass(frozen=True, slots=True)
class ClosePoll:
    """Close a poll everywhere."""


def do_close_poll(request: Request, _command: ClosePoll) -> None:
    """Close the poll that the command replies to; without a reply, the latest open one here."""
    if request.reply_to is not None:
        message = messages.find(request.tx, request.room.id, request.reply_to)
    else:
        message = stored_polls.latest_in(request.tx, request.room.id)
    poll = stored_polls.of_message(request.tx, message.id) if message is not None else None
    if message is None or poll is None:
        raise UserError("polls-none")
    if poll.closed_at is not None:
        raise UserError("polls-closed")
    if not polls.may_close(request.tx, message, request.account):
        raise UserError("polls-not-yours")
    polls.close(request.tx, poll, message)
    request.answer(Line("polls-closed-now"))


@dataclass(frozen=True, slots=True)
class WhoReacted:
    """Tell who reacted to a message."""


def do_who_reacted(request: Request, _command: WhoReacted) -> None:
    """List the reactions to the message that the command replies to; without a reply, to the latest copy here."""
    if request.reply_to is not None:
        message = picking.answered(request.tx, request.room, request.reply_to, request.picked)
    else:
        message = lookback.latest_copy(request.tx, request.room.id)
    if message is None or message.deleted_at is not None:
        raise UserError("around-which")
    told = tallies.everybody(request.tx, message, request.room)
    if not told:
        request.answer(Line("around-reacted-none"))
        return
    lines = (Line("commands-plain", {"text": compose.reaction(key, names)}) for key, names in told)
    request.answer(Line("around-reacted", {"text": excerpt(message)}), *lines)


WHO_REACTED = Declaration(
    "who reacted",
    WhoReacted,
    do_who_reacted,
    Role.PARTICIPANT,
    Where.TANDEM,
    "everyone",
    example="!who reacted",
    menu="mine",
)
CLOSE_POLL = Declaration(
    "poll close",
    ClosePoll,
    do_close_poll,
    Role.PARTICIPANT,
    Where.TANDEM,
    "everyone",
    example="!poll close",
    menu="mine",
)
ORIGINAL = Declaration("original", Original, do_original, Role.PARTICIPANT, Where.TANDEM, "everyone", menu="mine")
COMMANDS = (ORIGINAL, WHO_REACTED, CLOSE_POLL)
