"""Pinned messages: what is pinned in one room of a tandem is pinned in the others, where the bot may.

A window's pinned message is its menu, so nothing else is pinned there; what somebody pins in their window is theirs.
"""

from __future__ import annotations

from config.texts import Line
from handlers.common.say import for_room
from handlers.events import DeliveryFailed, PinsChanged
from handlers.relay import showing, unknown
from storage import commands, messages, outbox, readers as stored, rooms, tandems
from storage.database import Tx
from storage.deliveries import Say, delivery_id
from storage.kinds import PinPart
from storage.models import Account, Message, Room

SHOWN = ("original", "copy", "poll")
REFUSED = frozenset(("telegram: not enough rights", "matrix: M_FORBIDDEN"))


def changed(tx: Tx, event: PinsChanged, room: Room, account: Account) -> None:
    """Pin everywhere what somebody pinned here, or take it from the pinned ones.

    Raises ``Temporary`` while a message is not known yet.
    """
    if room.purpose != "tandem" or (account.participant_id is None and not event.anonymous):
        return
    for native_id, pinned in (*((one, True) for one in event.pinned), *((one, False) for one in event.unpinned)):
        message = messages.find(tx, room.id, native_id)
        if message is None:
            unknown.check_waiting(tx, event.platform, native_id, room)
        elif message.deleted_at is None:
            _carry(tx, event, message, room, pinned=pinned)


def _carry(tx: Tx, event: PinsChanged, message: Message, here: Room, *, pinned: bool) -> None:
    tandem = tandems.get(tx, message.tandem_id)
    if tandem is None or tandem.state != "active":
        return
    alive = {room.id: room for room in stored.places(tx, message.tandem_id) if room.purpose == "tandem"}
    done = {here.id}
    for part in messages.parts_of(tx, message.id):
        room = alive.get(part.room_id)
        if room is None or part.room_id in done or part.role not in SHOWN:
            continue
        done.add(part.room_id)
        label = f"{'pin' if pinned else 'unpin'}:{part.role}:{part.ordinal}:{message.event_id}"
        name = delivery_id(event.native_id, 0, room.uid, label)
        outbox.plan(tx, showing.delivery(name, room, PinPart(part.id, pinned), part.id))


def refused(tx: Tx, event: DeliveryFailed) -> bool:
    """Say once, quietly, where nothing can be pinned; tell whether it was a pin that failed."""
    asked = commands.asked(tx, event.delivery_id)
    if asked is None or not isinstance(asked.payload, PinPart):
        return False
    room = rooms.get(tx, asked.room_id) if asked.room_id is not None else None
    if room is not None and event.reason in REFUSED:
        # The same name every time: so it is said once.
        outbox.plan(tx, for_room(room, "pins", "refused", Say((Line("around-pins-refused"),))))
    return True
