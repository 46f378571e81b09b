"""Events about something that nobody knows (yet)."""

from __future__ import annotations

from handlers.errors import Temporary
from handlers.events import MessageDeleted, MessageEdited, PollClosed, PollPosted, PollVoted, ReactionAdded
from storage import messages, outbox
from storage.database import Tx
from storage.models import Room

SOON_S = 0.3

About = MessageEdited | MessageDeleted | ReactionAdded | PollVoted | PollClosed | PollPosted


def check_never_known(tx: Tx, event: About, room: Room) -> None:
    """Return if the event's target will never be known: it was not passed on, or was there before the bot.

    Raises ``Temporary`` while the target is still in the inbox, or while a message of the bot is on its way whose
    native id is not known yet, so that it may be the target.
    """
    check_waiting(tx, event.platform, event.target, room)


def check_waiting(tx: Tx, platform: str, target: str, room: Room) -> None:
    """Return if a native message will never be known. Raises ``Temporary`` as ``check_never_known`` does."""
    if messages.event_waits(tx, platform, target):
        raise Temporary("what it is about is still in the inbox")
    if outbox.room_in_flight(tx, room.id):
        raise Temporary("what it is about may be on its way", retry_after=SOON_S)
