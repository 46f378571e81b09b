"""What people do with the bot together, and must see of it: polls about times, notes, minutes, digests."""

from __future__ import annotations

from dataclasses import dataclass

from bot.demo.roles import Room, Who

# --- what people do ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ask:
    """Tell the bot to do something, in a room: a line with braces, as commands have them."""

    who: Who
    room: Room
    line: str


@dataclass(frozen=True, slots=True)
class Vote:
    """Vote in the poll about times that the room shows: for which times, by number from 0, and for which if need be."""

    who: Who
    room: Room
    yes: tuple[int, ...]
    if_need_be: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose what the latest message offers that has it, named by the key of its text."""

    who: Who
    room: Room
    key: str


@dataclass(frozen=True, slots=True)
class Reply:
    """Answer the bot's latest message that shows a text (named by its key), with a line for each sentence."""

    who: Who
    room: Room
    key: str
    says: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SendPlaces:
    """The coordinator sends a table that says where the cities are."""


TogetherDeed = Ask | Vote | Choose | Reply | SendPlaces


# --- what must be seen, by everybody in the room in their language ------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """The bot says a text, named by its key. ``city``: about whose city, where it names one."""

    who: Who
    room: Room
    key: str
    city: Who | None = None
    kind: str = ""
    """The key of what a ``{kind}`` in it is."""


@dataclass(frozen=True, slots=True)
class Polled:
    """A poll of the platform asks about times. It is ``closed`` or open."""

    who: Who
    room: Room
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """So many votes have come together from all rooms."""

    who: Who
    room: Room
    votes: int


@dataclass(frozen=True, slots=True)
class Announced:
    """The next session is announced, by the clock of each city."""

    who: Who
    room: Room


@dataclass(frozen=True, slots=True)
class Noted:
    """The bot puts its pen on a sentence: it is a note now."""

    who: Who
    room: Room
    said: str


@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes are shown: own sentences as they were said, those of the others translated."""

    who: Who
    room: Room
    entries: int


@dataclass(frozen=True, slots=True)
class Digested:
    """The coordinators read a digest of what was played, with the map."""


@dataclass(frozen=True, slots=True)
class Saved:
    """The digest's files came, and are written into the demo's folder. ``names``: how they end."""

    names: tuple[str, ...]


TogetherSight = Told | Polled | Counted | Announced | Noted | Minutes | Digested | Saved
