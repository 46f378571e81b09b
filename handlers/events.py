"""What can come in, the same for every platform. Adapters make these of native events; ``dispatch`` takes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from handlers.mail_events import (
    CalendarAnswered as CalendarAnswered,
    MailBounced as MailBounced,
    MailEvent as MailEvent,
    MailIgnored as MailIgnored,
)
from handlers.own_events import (
    BroadcastMoved as BroadcastMoved,
    BundleDue as BundleDue,
    CoordinatorsChanged as CoordinatorsChanged,
    DeliveryDone as DeliveryDone,
    DeliveryFailed as DeliveryFailed,
    EndingDue as EndingDue,
    EventFailed as EventFailed,
    EvidenceRefused as EvidenceRefused,
    FileCame as FileCame,
    FileWithheld as FileWithheld,
    InvitationUnanswered as InvitationUnanswered,
    KeysMissing as KeysMissing,
    MessageLate as MessageLate,
    MessageTagged as MessageTagged,
    MinutesReleased as MinutesReleased,
    NotesTranslated as NotesTranslated,
    OwnEvent as OwnEvent,
    ScheduleFired as ScheduleFired,
    SessionEnded as SessionEnded,
    SessionHeld as SessionHeld,
    Started as Started,
)
from storage.attachments import File, Location
from storage.richtext import RichText


@dataclass(frozen=True, slots=True)
class Identified:
    """What a text's language seems to be. ``certain`` is false where the writer's own language is the better guess."""

    language: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """What a platform tells of the message that another one answers."""

    account: str
    name: str
    content: RichText


@dataclass(frozen=True, slots=True)
class PollFacts:
    """What makes a message a poll. Its content is the question and, each in a line of its own, the answers."""

    pieces: tuple[tuple[int, int], ...]
    """Where in the content the question is, and each answer: start and end in code points."""
    keys: tuple[str, ...]
    """What the platform calls the answers."""
    most: int = 1
    """How many answers one person may choose."""
    disclosed: bool = True
    """Whether the result may be seen before the poll is closed."""
    number: str = ""
    """The platform's own id of the poll, where that is not the message's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FromRoom:
    """Something that happened in a room. Ids are the platform's own; ``written_at`` is aware."""

    platform: str
    native_id: str
    room: str
    account: str
    """Who did it."""
    name: str = ""
    """What the platform shows as their name, uncleaned."""
    written_at: datetime
    anonymous: bool = False
    """Written in the name of a group or a channel: nobody knows who it was, so it never has a role."""
    language_code: str = ""
    """The language of their app, if the platform says so (IETF, for example "de" or "pt-br")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageReceived(FromRoom):
    """Somebody wrote something."""

    content: RichText
    """The words; those of a file are its caption, and may be none."""
    attachment: File | Location | None = None
    reply_to: str | None = None
    thread: str | None = None
    identified: Identified | None = None
    """Filled in by intake, for all but commands."""
    poll: PollFacts | None = None
    answered: Answered | None = None
    """The message that this one answers, where the platform tells."""
    picked: str = ""
    """Where its writer picked words out of that message: its text from the beginning up to their end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageUnreadable(FromRoom):
    """Somebody wrote something whose keys have not come. When they do, the same event comes as what it really is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageEdited(FromRoom):
    """Somebody changed what they wrote as ``target``."""

    target: str
    content: RichText
    attachment: File | Location | None = None
    """What it shows now, whether that is new or not."""
    identified: Identified | None = None
    poll: PollFacts | None = None
    answered: Answered | None = None
    """As in ``MessageReceived``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDeleted(FromRoom):
    """Somebody deleted ``target``: a message, or a reaction on platforms where it is an event of its own."""

    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReactionAdded(FromRoom):
    """Somebody put ``key`` on ``target``."""

    target: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipChanged(FromRoom):
    """``subject`` was invited, joined, left (also: was removed), or took another name."""

    subject: str
    subject_name: str = ""
    membership: Literal["invited", "joined", "left"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BotInvited(FromRoom):
    """``account`` invited the bot."""

    direct: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BotJoined(FromRoom):
    """The bot is in the room; ``members`` (native id, name) were there before."""

    members: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BotRemoved(FromRoom):
    """The bot left or was removed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoicePressed(FromRoom):
    """Somebody pressed a button below the bot's message ``target``."""

    target: str
    token: str
    """What the button carries: see ``storage.deliveries.Send.tokens``."""
    query_id: str
    """What an ``Answer`` names, so that the button stops waiting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReactionsChanged(FromRoom):
    """``keys`` are all the reactions that the account has on ``target`` now."""

    target: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomMigrated(FromRoom):
    """The room goes on under another id; ids of messages begin anew there."""

    new_room: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BotRights(FromRoom):
    """What the bot may do in the room now."""

    member: bool
    is_admin: bool
    sees_all: bool
    """Whether it receives everything that is written there, and not only what is meant for it."""
    can_delete: bool
    can_pin: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived(FromRoom):
    """Somebody came to the bot's direct chat through a link; ``token`` is what the link carried (may be empty)."""

    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceReplaced(FromRoom):
    """The bot lost its keys and goes on with a new device. ``confirmed``: people's apps know it as the same bot."""

    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityReplaced(FromRoom):
    """Somebody gave the bot's account another identity, so that strict apps do not trust the bot's device any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PollVoted(FromRoom):
    """Somebody chose ``choices`` (the platform's names of answers; none: took the vote back) and nothing else."""

    target: str
    """The message of the poll; the platform's own id of the poll where the room is not told (``room`` is empty)."""
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PollClosed(FromRoom):
    """A poll was closed. ``target`` as in ``PollVoted``; ``account`` is empty where nobody says who did it."""

    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PollPosted(FromRoom):
    """The bot's own message ``target`` is the poll that the platform knows as ``number``."""

    target: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PinsChanged(FromRoom):
    """Somebody pinned messages, or took them from the pinned ones."""

    pinned: tuple[str, ...] = ()
    unpinned: tuple[str, ...] = ()


NativeEvent = (
    MessageReceived
    | MessageUnreadable
    | MessageEdited
    | MessageDeleted
    | ReactionAdded
    | MembershipChanged
    | BotInvited
    | BotJoined
    | BotRemoved
    | ChoicePressed
    | ReactionsChanged
    | RoomMigrated
    | BotRights
    | Arrived
    | DeviceReplaced
    | IdentityReplaced
    | PollVoted
    | PollClosed
    | PollPosted
    | PinsChanged
)

InboundEvent = NativeEvent | MailEvent | OwnEvent
