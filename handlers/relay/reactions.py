"""Reactions, carried to all rooms that show a message.

In a room, people's own reactions are there already. For those from elsewhere the bot puts one of its own on the copy
for each key; since no platform lets it put the same one twice, a key that several people from elsewhere used is also
told in a line of the copy: "👍 Jens, Ana". Where it may put only one on a message, the line tells all others; for a
message that people wrote there themselves it is a quiet answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from config.texts import Line
from handlers.common.likeness import shown_name
from handlers.common.platforms import one_reaction
from handlers.common.putting import put_on, take_off
from handlers.common.say import say
from handlers.context import Context
from handlers.events import MessageDeleted, ReactionAdded, ReactionsChanged
from handlers.relay import compose, showing, tagging, unknown
from handlers.relay.tallies import Seen, Told, chosen, from_elsewhere, told
from storage import commands, messages, objections, readers as stored, tandems
from storage.database import Tx
from storage.deliveries import delivery_id
from storage.models import Account, Message, Part, Reaction, Room

LONGEST_KEY = 40
"""Code points of a reaction; an emoji of a family has eleven. Longer ones are ignored."""


def added(tx: Tx, event: ReactionAdded, room: Room, account: Account, context: Context) -> None:
    """Carry somebody's reaction to all other rooms. Raises ``Temporary`` while its target is not known yet."""
    message = messages.find(tx, room.id, event.target)
    if message is None:
        unknown.check_never_known(tx, event, room)
        return
    key = event.key.strip()
    if message.deleted_at is not None or not key or len(key) > LONGEST_KEY or account.participant_id is None:
        return
    tandem = tandems.get(tx, message.tandem_id)
    who = stored.person(tx, account.participant_id)
    before = messages.reactions_of(tx, message.id)
    known = any(reaction.account_id == account.id and reaction.key == key for reaction in before)
    if tandem is None or tandem.state != "active" or who is None or known:
        return
    if who.objects and objections.objects(tx, who.participant_id, room.id):
        return
    reaction = Reaction(
        message_id=message.id,
        account_id=account.id,
        room_id=room.id,
        key=key,
        name=shown_name(tx, who.name or event.name, account, context, account.participant_id),
        native_id=event.native_id,
    )
    messages.add_reaction(tx, reaction)
    _carry(tx, message, key, before, [*before, reaction], event.native_id)


def changed(tx: Tx, event: ReactionsChanged, room: Room, account: Account, context: Context) -> None:
    """Bring what is known of somebody's reactions to a message in line with all that they have on it now.

    Raises ``Temporary`` while the message is not known yet.
    """
    message = messages.find(tx, room.id, event.target)
    had = messages.reactions_of(tx, message.id) if message is not None else []
    own = {reaction.key: reaction for reaction in had if reaction.account_id == account.id}
    facts: dict[str, Any] = {"platform": event.platform, "room": event.room, "account": event.account}
    facts |= {"name": event.name, "written_at": event.written_at, "target": event.target}
    for key in [key for key in own if key not in event.keys]:
        taken_back(tx, MessageDeleted(**facts, native_id=f"{event.native_id}:-{key}"), own[key])
    for key in event.keys:
        if key not in own:
            added(tx, ReactionAdded(**facts, native_id=f"{event.native_id}:{key}", key=key), room, account, context)


def taken_back(tx: Tx, event: MessageDeleted, reaction: Reaction) -> None:
    """Take somebody's reaction back in all other rooms."""
    message = messages.get(tx, reaction.message_id)
    before = messages.reactions_of(tx, reaction.message_id)
    messages.remove_reaction(tx, reaction)
    if message is not None and message.deleted_at is None:
        after = [other for other in before if other is not reaction]
        _carry(tx, message, reaction.key, before, after, event.native_id)


def _carry(
    tx: Tx, message: Message, key: str, before: Sequence[Reaction], after: Sequence[Reaction], source: str
) -> None:
    """Bring the bot's own reactions, and the lines of names, in line with a change of people's reactions."""
    tagging.reacted(tx, message, key, source)
    alive = {room.id: room for room in stored.places(tx, message.tandem_id)}
    for room_id, parts in _by_room(messages.parts_of(tx, message.id)).items():
        if room_id not in alive:
            continue
        room = alive[room_id]
        were, are = from_elsewhere(tx, before, room), from_elsewhere(tx, after, room)
        target = parts.get("copy") or parts.get("poll") or parts.get("original")
        combined = target is not None and target.slot is not None
        if target is not None and not combined:
            _put_in_line(tx, message, room, target, key, were, are)
        told_in = parts.get("copy") or parts.get("notice")
        if told(were, room.platform, in_words=combined) == told(are, room.platform, in_words=combined):
            continue
        if told_in is not None:
            showing.redraw(tx, message, room, told_in, source)
        elif target is not None and one_reaction(room.platform):
            _tell(tx, message, room, target, told(are, room.platform), source)


def _put_in_line(
    tx: Tx, message: Message, room: Room, target: Part, key: str, were: Sequence[Seen], are: Sequence[Seen]
) -> None:
    """Put the bot's own reaction on a part, or take it off."""
    if one_reaction(room.platform):
        old, new = chosen(were), chosen(are)
        if old != new and old is not None:
            take_off(tx, message, room, target, old)
        if old != new and new is not None:
            put_on(tx, message, room, target, new)
        return
    was, is_now = (any(reaction.key == key for reaction in seen) for seen in (were, are))
    if was != is_now:
        (put_on if is_now else take_off)(tx, message, room, target, key)


def _tell(tx: Tx, message: Message, room: Room, original: Part, told_now: Told, source: str) -> None:
    """Tell who reacted to what somebody wrote in a room where the bot cannot show it on the message itself."""
    home = delivery_id(message.event_id, 0, room.uid, "reactions")
    text = " · ".join(compose.reaction(key, names) for key, names in told_now[: compose.MOST_KEYS])
    line = Line("commands-plain", {"text": text}) if text else Line("windows-no-reactions")
    if commands.asked(tx, home) is None:
        say(tx, room, message.event_id, "reactions", [line], reply_to=original.native_id)
    else:
        say(tx, room, source, "reactions", [line], replaces=home)


def _by_room(parts: Sequence[Part]) -> Mapping[int, Mapping[str, Part]]:
    """Return, for each room and role, the last part."""
    found: dict[int, dict[str, Part]] = {}
    for part in parts:
        found.setdefault(part.room_id, {})[part.role] = part
    return found
