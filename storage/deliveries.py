"""What can be asked of a platform: as planned (a payload), and as rendered for the first attempt (an action).

A payload names what to show by the rows that hold it, so that until the first attempt it shows their latest state.
An action is complete and never changes: a repeated attempt sends the same thing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from config.texts import Line
from storage.attachments import Attachment
from storage.kinds import OtherAction, OtherPayload, Passage, Profile
from storage.naming import delivery_id as delivery_id
from storage.richtext import RichText

# --- payloads ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShowPart:
    """Show a part of a message in its room."""

    part_id: int
    kind: Literal["show_part"] = "show_part"


@dataclass(frozen=True, slots=True)
class EditPart:
    """Bring a shown part up to date. ``completion``: only because a translation was still missing."""

    part_id: int
    completion: bool = False
    kind: Literal["edit_part"] = "edit_part"


@dataclass(frozen=True, slots=True)
class DeletePart:
    """Take a shown part back."""

    part_id: int
    kind: Literal["delete_part"] = "delete_part"


@dataclass(frozen=True, slots=True)
class CarryReaction:
    """Put a reaction on a part (a row of carried_reactions)."""

    carried_id: int
    kind: Literal["carry_reaction"] = "carry_reaction"


@dataclass(frozen=True, slots=True)
class DropReaction:
    """Take back a reaction that was carried."""

    carried_id: int
    kind: Literal["drop_reaction"] = "drop_reaction"


@dataclass(frozen=True, slots=True)
class Button:
    """A choice below a message of the bot: its label, and the command line it stands for."""

    label: Line
    line: str


@dataclass(frozen=True, slots=True)
class Say:
    """The bot's own words, for the readers of the room, in their languages as they are at the first attempt."""

    lines: tuple[Line, ...]
    reply_to: str | None = None
    quiet: bool = True
    languages: tuple[str, ...] = ()
    """Empty: those of the room's readers."""
    buttons: tuple[Button, ...] = ()
    replaces: str | None = None
    """The delivery of the bot's own message that these words take the place of (a menu edited in place)."""
    quoted: RichText | None = None
    """Something a person wrote, shown below the words as it is."""
    tokens: tuple[str, ...] = ()
    """What each button carries on platforms that have buttons."""
    target: str | None = None
    """The native id of the message that these words take the place of, where it is known already."""
    heard: bool = False
    """Whether a handler waits for them to be shown (a notice)."""
    passage: Passage | None = None
    kind: Literal["say"] = "say"


@dataclass(frozen=True, slots=True)
class Mark:
    """Put the bot's own reaction on a native message (a confirmation that needs no words)."""

    target: str
    key: str
    kind: Literal["mark"] = "mark"


@dataclass(frozen=True, slots=True)
class OpenRoom:
    """Create the room that the delivery is for (a row of rooms, still without a native id) and invite accounts."""

    name: Line
    topic: Line
    invite: tuple[str, ...]
    """Native ids."""
    kind: Literal["open_room"] = "open_room"


@dataclass(frozen=True, slots=True)
class ChangeRoom:
    """Do something about the room itself. ``subject`` is a native account id, or the new name, or a reason."""

    what: Literal["invite", "remove", "rename", "join", "leave", "adopt", "verify", "hand_over"]
    """``adopt`` makes the room (``subject``: its native id) a child of the delivery's room, which is a space;
    ``verify`` asks an account to verify the bot; ``hand_over`` gives everybody in the room all power over it."""
    subject: str = ""
    native_room: str = ""
    """For a room that has no row (an invitation that is declined)."""
    kind: Literal["change_room"] = "change_room"


@dataclass(frozen=True, slots=True)
class AnswerPress:
    """Let a button stop waiting; ``line`` is shown for a moment, or until it is closed if it is an ``alert``."""

    query_id: str
    line: Line | None = None
    alert: bool = False
    language: str = ""
    kind: Literal["answer_press"] = "answer_press"


@dataclass(frozen=True, slots=True)
class OfferCommands:
    """Put the commands of the catalogue into the platform's own menu. See ``SetCommands``."""

    scope: Literal["private", "groups", "admins", "chat"]
    language: str
    chat: str = ""
    words: str = ""
    """The language of the descriptions, where it is not that of the menu."""
    none: bool = False
    """Whether a chat has no menu of its own any more."""
    kind: Literal["offer_commands"] = "offer_commands"


@dataclass(frozen=True, slots=True)
class PinShown:
    """Pin the message ``target`` in its room, or take it off."""

    target: str
    off: bool = False
    kind: Literal["pin_shown"] = "pin_shown"


@dataclass(frozen=True, slots=True)
class AskRights:
    """Find out what the bot may do in the room."""

    kind: Literal["ask_rights"] = "ask_rights"


_OfParts = ShowPart | EditPart | DeletePart | CarryReaction | DropReaction | OtherPayload
_OfRooms = OpenRoom | ChangeRoom | AnswerPress | OfferCommands | PinShown | AskRights
Payload = Annotated[_OfParts | Say | Mark | _OfRooms, Field(discriminator="kind")]
PAYLOAD: TypeAdapter[Payload] = TypeAdapter(Payload)


# --- actions ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Send:
    """Send a message to ``room``. ``choices`` are labels; the platform shows them as buttons or numbered reactions."""

    room: str
    content: RichText
    quiet: bool = False
    reply_to: str | None = None
    thread: str | None = None
    choices: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()
    """What each choice's button carries (1 to 64 bytes); platforms without buttons ignore it."""
    silent: bool = False
    """Without a sound, because it is night; it is an ordinary message all the same."""
    attachment: Attachment | None = None
    """What it shows besides; the content is the file's caption then (a location has none)."""
    profile: Profile | None = None
    """For clients that show by themselves who said something; others show the content as it is."""
    kind: Literal["send"] = "send"


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace what the bot's own message ``target`` shows."""

    room: str
    target: str
    content: RichText
    quiet: bool = False
    choices: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()
    attachment: Attachment | None = None
    """What the message shows besides; the content is its caption then."""
    replaced: bool = False
    """It shows another file until now."""
    profile: Profile | None = None
    """See ``Send``."""
    kind: Literal["edit"] = "edit"


@dataclass(frozen=True, slots=True)
class Redact:
    """Delete the native event ``target`` (a message or a reaction)."""

    room: str
    target: str
    kind: Literal["redact"] = "redact"


@dataclass(frozen=True, slots=True)
class React:
    """Put the bot's reaction on ``target``."""

    room: str
    target: str
    key: str
    kind: Literal["react"] = "react"


@dataclass(frozen=True, slots=True)
class Create:
    """Create a room under an alias made from ``alias`` (so a repeat finds it again); the result is its native id."""

    alias: str
    name: str
    topic: str
    invite: tuple[str, ...]
    space: bool = False
    direct: bool = False
    parent: str | None = None
    """The native id of the space that it belongs to."""
    kind: Literal["create"] = "create"


@dataclass(frozen=True, slots=True)
class Change:
    """See ``ChangeRoom``. Each is idempotent: inviting a member or leaving a left room succeeds."""

    room: str
    what: Literal["invite", "remove", "rename", "join", "leave", "adopt", "verify", "hand_over"]
    subject: str = ""
    kind: Literal["change"] = "change"


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer the press of a button, so that it stops waiting; an ``alert`` has to be closed by hand."""

    query_id: str
    text: str = ""
    alert: bool = False
    kind: Literal["answer"] = "answer"


@dataclass(frozen=True, slots=True)
class SetCommands:
    """Offer commands (name, description) to clients of a language (empty: all others).

    ``scope`` says where: "private", "groups", "admins" (of groups), or "chat" with the native id ``chat``.
    """

    scope: Literal["private", "groups", "admins", "chat"]
    chat: str
    language: str
    commands: tuple[tuple[str, str], ...]
    kind: Literal["set_commands"] = "set_commands"


@dataclass(frozen=True, slots=True)
class CheckRights:
    """Find out what the bot may do in the room; the answer comes in as the event ``BotRights``."""

    room: str
    kind: Literal["check_rights"] = "check_rights"


Action = Annotated[
    Send | Edit | Redact | React | Create | Change | Answer | SetCommands | CheckRights | OtherAction,
    Field(discriminator="kind"),
]
ACTION: TypeAdapter[Action] = TypeAdapter(Action)
