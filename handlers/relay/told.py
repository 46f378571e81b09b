"""What people are told about words that are not passed on: briefly, quietly, and not again and again."""

from __future__ import annotations

from config.texts import Line
from handlers.common import readers
from handlers.common.likeness import shown_name
from handlers.common.names import plain_name
from handlers.common.platforms import one_reaction
from handlers.common.say import for_room
from handlers.context import Context
from handlers.events import MessageReceived
from storage import outbox, rooms
from storage.database import Tx
from storage.deliveries import Mark, Say
from storage.models import Account, Room, Tandem

KEPT = "🤫"
"""The bot's reaction on what stays in its room. A reaction needs no words in nine languages, makes nobody's telephone
ring, and stands at the very line that it is about. What it means is said once to everybody who writes such a line."""


def tandem_rests(tx: Tx, event: MessageReceived, room: Room, tandem: Tandem) -> None:
    """Say, once a day in each room, that a tandem that is not active passes nothing on."""
    source = f"tandem:{tandem.id}:{tandem.state}:{tx.now.date()}"
    say = Say((Line(f"relay-{tandem.state}"),), reply_to=event.native_id)
    outbox.plan(tx, for_room(room, source, "rests", say))


def nobody_knows(tx: Tx, event: MessageReceived, room: Room, account: Account, context: Context) -> None:
    """Say to somebody whom nobody entered, once in each room, what it takes to be heard."""
    member = rooms.member(tx, room.id, account.id) or rooms.set_membership(tx, room.id, account.id, "joined")
    if member.told:
        return
    member.told = True
    name = plain_name(shown_name(tx, event.name or account.name, account, context))
    known_how = "relay-unknown-writer-next" if not one_reaction(room.platform) else "groups-unknown-writer-next"
    lines: tuple[Line, ...] = (Line("relay-unknown-writer", {"name": name}), Line(known_how))
    if event.anonymous:
        lines = (Line("groups-channel-writer", {"name": name}),)
    theirs = (event.identified.language,) if event.identified is not None and event.identified.certain else ()
    languages = tuple(dict.fromkeys((*theirs, *readers.languages_of(tx, room))))
    say = Say(lines, reply_to=event.native_id, languages=languages)
    outbox.plan(tx, for_room(room, event.native_id, "unknown", say))


def stays_here(tx: Tx, source: str, target: str, room: Room, account: Account, language: str) -> None:
    """Confirm on a native message that lines of it stay in their room; the first time also in words.

    ``source`` is the native id of the event that said so: the message's own, or its edit's. A platform that lacks the
    mark is told in words each time.
    """
    if one_reaction(room.platform):
        short = Say((Line("windows-kept"),), reply_to=target, languages=(language,))
        outbox.plan(tx, for_room(room, source, "kept", short))
        return
    outbox.plan(tx, for_room(room, source, "kept", Mark(target, KEPT)))
    explained = Say((Line("relay-kept", {"mark": KEPT}),), reply_to=target, languages=(language,))
    outbox.plan(tx, for_room(room, f"kept:{account.platform}:{account.native_id}", "explained", explained))


def objects(tx: Tx, event: MessageReceived, room: Room) -> None:
    """Mark what its writer does not want to be passed on; words were said once, when they said so."""
    if not one_reaction(room.platform):
        outbox.plan(tx, for_room(room, event.native_id, "objects", Mark(event.native_id, KEPT)))
