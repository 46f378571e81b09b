"""Under which names people are shown, and which names are never translated."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.common import policy
from handlers.common.names import plain_name
from storage.database import Tx
from storage.deliveries import delivery_id
from storage.models import Message, Room
from storage.readers import Person

SHORTEST_NAME = 3
"""Letters of a first name that is kept from translation by itself; shorter ones are words too often."""


def shown_author(tx: Tx, message: Message, room: Room, crowd: Sequence[Person] = ()) -> str:
    """Return under which name a message is shown in a room: where names are not to be shown, the city's.

    ``crowd`` are people who are known already.
    """
    if room.platform not in policy.ASKS or not message.city:
        return message.author
    hidden = policy.hides_names(policy.of_writer(tx, message.participant_id, crowd), room.platform)
    return message.city if hidden else message.author


def headed_by(tx: Tx, message: Message, room: Room, crowd: Sequence[Person] = ()) -> tuple[str, str]:
    """Return the name and the city above a copy in a room; no city where that is the name."""
    author = shown_author(tx, message, room, crowd)
    return plain_name(author), plain_name(message.city) if author != message.city else ""


def profile_id(message: Message) -> str:
    """Return what stands for a writer, the same one in all rooms and for ever."""
    return delivery_id(f"profile:{message.participant_id or f'account:{message.account_id}'}", 0, "", "")


def kept_names(crowd: Sequence[Person], message: Message) -> tuple[str, ...]:
    """Return the names that must not be translated: of the tandem's people, first names too, and of its cities."""
    names: dict[str, None] = {}
    for name in (message.author, *(person.name for person in crowd)):
        names[name] = None
        first = name.split(" ")[0]
        if len(first) >= SHORTEST_NAME:
            names[first] = None
    names |= dict.fromkeys(filter(None, (message.city, *(person.city for person in crowd))))
    return tuple(names)
