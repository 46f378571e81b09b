"""The bot's own reactions on what rooms show of a message: put on, and taken off again, as often as need be."""

from __future__ import annotations

from handlers.common.say import lane
from storage import messages, outbox
from storage.database import Tx
from storage.deliveries import CarryReaction, DropReaction, Payload, delivery_id
from storage.models import CarriedReaction, Message, Part, Room
from storage.outbox import NewDelivery


def put_on(tx: Tx, message: Message, room: Room, part: Part, key: str) -> None:
    """Plan that the bot reacts to a part of a message."""
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


def take_off(tx: Tx, message: Message, room: Room, part: Part, key: str) -> None:
    """Plan that the bot takes its reaction back."""
    row = messages.carried(tx, part.id, key)
    if row is not None and not outbox.cancel_delivery(tx, row.delivery_id):
        _plan(tx, room, part, _name(message, room, part, row, "drop"), DropReaction(row.id))


def _name(message: Message, room: Room, part: Part, row: CarriedReaction, what: str) -> str:
    return delivery_id(message.event_id, row.times, room.uid, f"{what}:{part.role}:{part.ordinal}:{row.key}")


def _plan(tx: Tx, room: Room, part: Part, name: str, payload: Payload) -> None:
    outbox.plan(tx, NewDelivery(name, lane(room), room.platform, payload, room.id, part.id))
