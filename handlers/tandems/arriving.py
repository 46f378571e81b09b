"""The bot is invited to rooms, comes into them, and is taken out of them."""

from __future__ import annotations

from config.texts import Line
from handlers.common import offers
from handlers.common.finding import room_name
from handlers.common.names import clean_name
from handlers.common.say import change, say, to_coordinators
from handlers.context import Context
from handlers.events import BotInvited, BotJoined, BotRemoved
from storage import counters, invitations, people, rooms
from storage.database import Tx
from storage.deliveries import ChangeRoom, delivery_id
from storage.models import Account, Room
from storage.outbox import NewDelivery, plan


def invited(tx: Tx, event: BotInvited, context: Context) -> None:
    """Accept the invitation of somebody who is known, or who may have a code; decline other strangers', and count it.

    A direct chat is the person's from then on; any other room waits until a coordinator binds it to a tandem.
    """
    known = people.account(tx, event.platform, event.account)
    room = rooms.find(tx, event.platform, event.room)
    unknown = (known is None or people.participant_of(tx, known) is None) and (room is None or room.state == "closed")
    # Whoever was invited by a code writes it in a direct chat; while nobody was, strangers have nothing to say there.
    expected = invitations.is_open(tx, context.now) or (known is not None and offers.open_offer(tx, known, context))
    if unknown and not (event.direct and expected):
        # Nothing is kept of somebody who has nothing to do with the programme.
        counters.add(tx, "invitations_declined")
        decline(tx, event)
        return
    account = people.see_account(tx, event.platform, event.account, clean_name(event.name), known)
    if room is None:
        room = rooms.create(
            tx,
            uid=delivery_id(event.native_id, 0, event.room, "invited"),
            platform=event.platform,
            purpose="direct" if event.direct else "tandem",
            native_id=event.room,
        )
    elif room.state == "closed":
        rooms.set_state(tx, room, "wanted")
    rooms.set_membership(tx, room.id, account.id, "joined")
    change(tx, room, event.native_id, ChangeRoom("join", native_room=event.room))


def decline(tx: Tx, event: BotInvited) -> None:
    """Plan to leave a room that the bot is invited to and has no row for."""
    delivery = NewDelivery(
        delivery_id=delivery_id(event.native_id, 0, event.room, "decline"),
        lane=f"account:{event.platform}",
        platform=event.platform,
        payload=ChangeRoom("leave", native_room=event.room),
        room_id=None,
    )
    plan(tx, delivery)


def joined(tx: Tx, event: BotJoined, room: Room) -> list[Account]:
    """Take in that the bot is in a room, and return those who were there before."""
    if room.state == "wanted":
        rooms.set_state(tx, room, "open")
    present = []
    for native_id, name in event.members:
        account = people.see_account(tx, event.platform, native_id, clean_name(name))
        rooms.set_membership(tx, room.id, account.id, "joined")
        present.append(account)
    if room.purpose == "tandem" and room.tandem_id is None:
        say(tx, room, event.native_id, "waiting", [Line("tandems-link-waiting")])
    return present


def removed(tx: Tx, event: BotRemoved, room: Room) -> None:
    """Close a room from which the bot was taken; the coordinators are told if anybody misses it there."""
    if room.state == "closed":
        return
    rooms.set_state(tx, room, "closed")
    if room.tandem_id is not None:
        line = Line("tandems-removed", {"room": room_name(tx, room)})
        to_coordinators(tx, event.native_id, "removed", line)
