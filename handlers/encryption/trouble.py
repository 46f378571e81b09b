"""Keys that have not come, and keys that were lost: told to those whom it concerns, in their language."""

from __future__ import annotations

from datetime import timedelta

from config.texts import Line
from handlers.common.say import for_room, to_coordinators
from handlers.context import Context
from handlers.errors import Aside, Permanent
from handlers.events import DeviceReplaced, IdentityReplaced, KeysMissing, MessageUnreadable
from storage import people, rooms, unreadable as unreadable_events
from storage.database import Tx
from storage.deliveries import Say
from storage.outbox import plan

PATIENCE = timedelta(days=7)
"""For how long keys may come late: clients take new ones after a week at the latest."""
LOOK_AGAIN_S = 60.0
"""It is tried at once when keys come; looking again is only for what might have been missed."""


def unreadable(event: MessageUnreadable, context: Context) -> None:
    """Set a message aside whose keys have not come; later ones pass it. Raises ``Aside``; in the end ``Permanent``."""
    if context.now - event.written_at > PATIENCE:
        raise Permanent("the keys of a message never came")
    raise Aside(unreadable_events.REASON, LOOK_AGAIN_S)


def keys_missing(tx: Tx, event: KeysMissing, context: Context) -> None:
    """Ask the writer of a message that still cannot be read to send it again: once an hour in a room at most."""
    native_id = unreadable_events.still(tx, event.inbox_id)
    platform, _, native_room = event.lane.partition(":")
    room = rooms.find(tx, platform, native_room)
    if native_id is None or room is None or room.state == "closed":
        return
    person = people.participant_of(tx, people.see_account(tx, platform, event.account))
    languages = (person.reads[0],) if person is not None and person.reads else ()
    say = Say((Line("encryption-unreadable"),), reply_to=native_id, quiet=False, languages=languages)
    plan(tx, for_room(room, f"unreadable:{event.account}:{context.now:%Y-%m-%dT%H}", "ask", say))


def device_replaced(tx: Tx, event: DeviceReplaced) -> None:
    """Tell the coordinators that the bot has lost its keys, and what that means for the people."""
    key = "encryption-device-replaced" if event.confirmed else "encryption-device-unconfirmed"
    to_coordinators(tx, event.native_id, "told", Line(key))


def identity_replaced(tx: Tx, event: IdentityReplaced) -> None:
    """Tell the coordinators that the account has another identity, and what is to be done."""
    to_coordinators(tx, event.native_id, "told", Line("encryption-identity-replaced"))
