"""Rooms in which the bot is a guest, as far as dispatch must know: how they are entered and left, and who is there."""

from __future__ import annotations

from handlers.commands import parsing
from handlers.commands.declaration import Request
from handlers.common import seats
from handlers.common.platforms import has_windows
from handlers.context import Context
from handlers.events import (
    Arrived,
    BotJoined,
    BotRemoved,
    BotRights,
    MessageEdited,
    MessageReceived,
    NativeEvent,
    RoomMigrated,
)
from handlers.tandems import groups
from storage import rooms, windows
from storage.database import Tx
from storage.models import Room


def is_private(event: NativeEvent) -> bool:
    """Tell whether an event is of a direct chat: there the room is the person."""
    return event.room == event.account


def is_place(tx: Tx, room: Room) -> bool:
    """Tell whether a room is a window through which somebody takes part in a tandem."""
    return has_windows(room.platform) and room.purpose == "direct" and bool(windows.tandems_in(tx, room.id))


def answerable(event: NativeEvent) -> str:
    """Return the native message that can be replied to about an event; empty where there is none."""
    match event:
        case MessageReceived():
            return event.native_id
        case MessageEdited():
            return event.target
    return ""


def enters(event: NativeEvent) -> bool:
    """Tell whether an event is reason to enter a room that is not known yet.

    Of a group's topics nothing is heard but what is written there, so a command is enough; other words are not the
    bot's business as long as it was not asked in.
    """
    match event:
        case Arrived() | BotJoined():
            return True
        case MessageReceived():
            return is_private(event) or parsing.looks_like_command(event.content)
    return False


def changed(tx: Tx, event: NativeEvent, room: Room, context: Context) -> bool:
    """Take in what happened to a room or to the bot in it; tell whether that was all that the event says."""
    match event:
        case RoomMigrated():
            groups.migrated(tx, event)
        case BotJoined() if room.purpose == "direct":
            rooms.set_state(tx, room, "open")
        case BotJoined():
            groups.came(tx, event, room, context)
        case BotRemoved():
            groups.removed(tx, event, context)
        case BotRights():
            groups.rights_changed(tx, event, room, context)
        case MessageReceived() | Arrived() if room.state == "closed" and room.purpose == "direct":
            # Somebody who writes can be written to again.
            rooms.set_state(tx, room, "open")
            return False
        case _:
            return False
    return True


def seen(request: Request, event: NativeEvent) -> None:
    """Note that somebody who writes in a group is in it, and that this is their place in its tandem now."""
    room, person = request.room, request.person
    if person is None or room.purpose != "tandem" or not isinstance(event, MessageReceived):
        return
    if groups.present(request.tx, room, request.account.id):
        seats.moved_to_room(request.tx, person, room, request.source)
