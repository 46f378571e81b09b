"""Reactions, carried to all rooms that show a message.

In a room, people's own reactions are there already. For those from elsewhere the bot puts one of its own on the copy
for each key; since no platform lets it put the same one twice, a key that several people from elsewhere used is also
told in a line of the copy: "👍 Jens, Ana".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handlers.common.names import clean_name
from handlers.common.say import lane
from handlers.events import MessageDeleted, ReactionAdded
from handlers.relay import showing, unknown
from storage import messages, outbox, rooms, tandems
from storage import readers as stored
from storage.database import Tx
from storage.deliveries import CarryReaction, DropReaction, Payload, delivery_id
from storage.models import Account, CarriedReaction, Message, Part, Reaction, Room
from storage.outbox import NewDelivery

LONGEST_KEY = 40
"""Code points of a reaction; an emoji of a family has eleven. Longer ones are ignored."""


def added(tx: Tx, event: ReactionAdded, room: Room, account: Account) -> None:
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
    reaction = Reaction(
        message_id=message.id,
        account_id=account.id,
        room_id=room.id,
        key=key,
        name=clean_name(who.name or event.name, account.native_id),
        native_id=event.native_id,
    )
    messages.add_reaction(tx, reaction)
    _carry(tx, message, key, before, [*before, reaction], event.native_id)


def taken_back(tx: Tx, event: MessageDeleted, reaction: Reaction) -> None:
    """Take somebody's reaction back in all other rooms."""
    message = messages.get(tx, reaction.message_id)
    before = messages.reactions_of(tx, reaction.message_id)
    messages.remove_reaction(tx, reaction)
    if message is not None and message.deleted_at is None:
        after = [other for other in before if other is not reaction]
        _carry(tx, message, reaction.key, before, after, event.native_id)


def shared(reactions: Sequence[Reaction], room_id: int) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the keys that several people from other rooms used, and who they are, the oldest first."""
    names: dict[str, list[str]] = {}
    for reaction in reactions:
        if reaction.room_id != room_id and not reaction.key.startswith("mxc:"):
            names.setdefault(reaction.key, []).append(reaction.name)
    return tuple((key, tuple(people)) for key, people in names.items() if len(people) > 1)


def _carry(
    tx: Tx, message: Message, key: str, before: Sequence[Reaction], after: Sequence[Reaction], source: str
) -> None:
    """Bring the bot's own reactions, and the lines of names, in line with a change of people's reactions."""
    alive = {room.id: room for room in rooms.of_tandem(tx, message.tandem_id)}
    for room_id, parts in _by_room(messages.parts_of(tx, message.id)).items():
        if room_id not in alive:
            continue
        room = alive[room_id]
        were = [reaction for reaction in before if reaction.key == key and reaction.room_id != room_id]
        are = [reaction for reaction in after if reaction.key == key and reaction.room_id != room_id]
        target = parts.get("copy") or parts.get("original")
        if target is not None and bool(were) != bool(are):
            (_put_on if are else _take_off)(tx, message, room, target, key)
        told_in = parts.get("copy") or parts.get("notice")
        if told_in is not None and shared(before, room_id) != shared(after, room_id):
            showing.redraw(tx, message, room, told_in, source)


def _by_room(parts: Sequence[Part]) -> Mapping[int, Mapping[str, Part]]:
    """Return, for each room and role, the last part."""
    found: dict[int, dict[str, Part]] = {}
    for part in parts:
        found.setdefault(part.room_id, {})[part.role] = part
    return found


def _put_on(tx: Tx, message: Message, room: Room, part: Part, key: str) -> None:
    row = messages.carried(tx, part.id, key)
    if row is None:
        row = CarriedReaction(part_id=part.id, key=key, times=1, delivery_id="")
    else:
        dropped = outbox.cancel_delivery(tx, _name(message, room, part, row, "drop"))
        row.times += 1
        if dropped:  # it was never taken off
            return
        row.native_id = None
    row.delivery_id = _name(message, room, part, row, "carry")
    messages.add_carried(tx, row)
    _plan(tx, room, part, row.delivery_id, CarryReaction(row.id))


def _take_off(tx: Tx, message: Message, room: Room, part: Part, key: str) -> None:
    row = messages.carried(tx, part.id, key)
    if row is not None and not outbox.cancel_delivery(tx, row.delivery_id):
        _plan(tx, room, part, _name(message, room, part, row, "drop"), DropReaction(row.id))


def _name(message: Message, room: Room, part: Part, row: CarriedReaction, what: str) -> str:
    return delivery_id(message.event_id, row.times, room.uid, f"{what}:{part.role}:{part.ordinal}:{row.key}")


def _plan(tx: Tx, room: Room, part: Part, name: str, payload: Payload) -> None:
    outbox.plan(tx, NewDelivery(name, lane(room), room.platform, payload, room.id, part.id))
