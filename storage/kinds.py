"""Payloads and actions for what is not plain text; see ``storage.deliveries``, where they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from config.texts import Line
from storage.albums import SendAlbum, ShowAlbum
from storage.documents import Fetch, FetchFile, KeepFile, SendDocument, SendFile
from storage.mails import Mail, MailDigest, MailInvitation
from storage.meetings import MeetingPayload
from storage.noting import NotesPayload


@dataclass(frozen=True, slots=True)
class Profile:
    """Whose words a message of the bot shows; its content begins with ``name``."""

    id: str
    """Stands for them, wherever they write; at most 255 bytes."""
    name: str
    """Name and city."""


@dataclass(frozen=True, slots=True)
class Passage:
    """How the bot passes on what a person wrote to it (``Say.quoted``), besides its own words."""

    language: str = ""
    """In which it is written; readers of others are shown a translation, too. Empty: it is shown as it is."""
    into: tuple[str, ...] = ()
    """All languages in which it is shown, each under its name (a preview); empty: those of the readers."""
    set_off: bool = True
    """Whether it is shown as a quotation."""
    closing: tuple[Line, ...] = ()
    """The bot's words below it."""
    follows: str = ""
    """The delivery of the bot's message in whose thread it belongs."""
    hosted: bool = False
    """Whether it may leave the house for a hosted engine."""
    completes: bool = False
    """Whether the message is shown already, and only a translation was missing."""


# --- payloads ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ClosePoll:
    """Close the poll that a part is."""

    part_id: int
    kind: Literal["close_poll"] = "close_poll"


@dataclass(frozen=True, slots=True)
class PinPart:
    """Pin the native message that a part is, or take it from the pinned ones."""

    part_id: int
    pinned: bool = True
    kind: Literal["pin_part"] = "pin_part"


@dataclass(frozen=True, slots=True)
class TakeBackSaid:
    """Delete the bot's own message that the delivery ``said`` showed; nothing where it showed none."""

    said: str
    target: str = ""
    """Its native id, where that is known already."""
    kind: Literal["take_back_said"] = "take_back_said"


OtherPayload = (
    ShowAlbum
    | ClosePoll
    | PinPart
    | MailInvitation
    | MailDigest
    | SendDocument
    | SendFile
    | FetchFile
    | KeepFile
    | TakeBackSaid
    | MeetingPayload
    | NotesPayload
)


# --- actions ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SendPoll:
    """Send a poll of the bot's own, in which everybody sees who chose what."""

    room: str
    question: str
    options: tuple[str, ...]
    """Their numbers, from 0, are what votes name."""
    most: int = 1
    """How many answers one person may choose."""
    disclosed: bool = True
    """Whether the result may be seen before the poll is closed."""
    reply_to: str | None = None
    thread: str | None = None
    silent: bool = False
    kind: Literal["send_poll"] = "send_poll"


@dataclass(frozen=True, slots=True)
class EndPoll:
    """Close the poll ``target``. ``text`` says so where the platform shows a message for it."""

    room: str
    target: str
    text: str
    kind: Literal["end_poll"] = "end_poll"


@dataclass(frozen=True, slots=True)
class Pin:
    """Pin the message ``target``, without a sound, or take it off."""

    room: str
    target: str
    off: bool = False
    kind: Literal["pin"] = "pin"


OtherAction = SendAlbum | SendPoll | EndPoll | Pin | Mail | Fetch
