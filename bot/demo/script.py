"""The scripted tandem, as data: who does what in which room, and what others must see for a step to have happened.

Captions and commands have braces for what differs from language to language; ``Cast.words`` fills them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.demo.roles import Room as Room, Who as Who
from bot.demo.together import TogetherDeed, TogetherSight

# --- what people do ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Write:
    """Say a sentence (a field of ``Voice``). ``answers`` names the sentence that it replies to."""

    who: Who
    room: Room
    says: str
    answers: str = ""
    mentions: Who | None = None
    aside: bool = False
    """Whether it begins with //, so that it stays in its room."""
    picture: bool = False
    """Whether it stands below a picture."""
    tag: str = ""
    """The kind of note that it becomes, by a tag in the writer's language."""


@dataclass(frozen=True, slots=True)
class Correct:
    """Edit what was said as ``said``, so that it says another sentence."""

    who: Who
    said: str
    says: str


@dataclass(frozen=True, slots=True)
class React:
    """Put a reaction on a sentence, or on the copy of it that one sees."""

    who: Who
    room: Room
    said: str
    key: str


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete a sentence."""

    who: Who
    said: str


@dataclass(frozen=True, slots=True)
class OpenChat:
    """The coordinator opens a direct chat with the bot."""


@dataclass(frozen=True, slots=True)
class Command:
    """The coordinator tells the bot to do something."""

    line: str


@dataclass(frozen=True, slots=True)
class Tap:
    """The coordinator taps a choice of the bot's latest message, named by the key of its text; empty: the tandem."""

    key: str = ""


@dataclass(frozen=True, slots=True)
class OpenLink:
    """``who`` opens the personal link that the bot gave the coordinator, on a phone."""

    who: Who


@dataclass(frozen=True, slots=True)
class ConfirmName:
    """``who`` presses the button that says: yes, that is me."""

    who: Who


@dataclass(frozen=True, slots=True)
class DeleteByMenu(Delete):
    """The same with the buttons of the menu: what is to be done, and to which message."""


Deed = (
    Write | Correct | React | Delete | OpenChat | Command | Tap | OpenLink | ConfirmName | DeleteByMenu | TogetherDeed
)


# --- what must be seen, by ``who`` and everybody else in the room -------------------------------------------------


@dataclass(frozen=True, slots=True)
class Translated:
    """``who`` sees a sentence in the own language: in the shared room below it, elsewhere as a copy.

    What a copy must carry besides: a ``mention`` of somebody, a ``link``, the ``local_time`` at the reader's place, the
    ``picture`` below which it stands.
    """

    who: Who
    room: Room
    said: str
    mention: Who | None = None
    link: bool = False
    local_time: bool = False
    picture: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """``who`` sees a sentence (or its copy) as a reply to the one that it answers."""

    who: Who
    room: Room
    said: str
    answered: str


@dataclass(frozen=True, slots=True)
class Reacted:
    """``who`` sees a reaction on a sentence."""

    who: Who
    room: Room
    said: str
    key: str


@dataclass(frozen=True, slots=True)
class Gone:
    """``who`` no longer sees a sentence."""

    who: Who
    room: Room
    said: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """``who`` sees the bot's answer to a sentence that stays in its room."""

    who: Who
    room: Room
    said: str


@dataclass(frozen=True, slots=True)
class Unseen:
    """``who`` has not been shown a sentence, although later ones have arrived."""

    who: Who
    room: Room
    said: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The coordinator sees the bot's answer to the latest line."""


@dataclass(frozen=True, slots=True)
class Together:
    """These people are in one room, which is new to them, and the bot has greeted them there. It becomes ``room``."""

    room: Room
    people: tuple[Who, ...]


@dataclass(frozen=True, slots=True)
class OnTheWay:
    """How far somebody is who joins by a link: Kim has it, the phone asks who they are, or everything is ready."""

    how_far: Literal["linked", "asked", "ready"]


Sight = Translated | Answers | Reacted | Gone | Confirmed | Unseen | Answered | Together | OnTheWay | TogetherSight


# --- the play ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """A deed and all that must come of it."""

    caption: str
    deed: Deed
    sights: tuple[Sight, ...]
    caption_one_clock: str = ""
    """Said instead where both cities have the same time."""


SETTING_UP = (
    Step("Kim, who coordinates, opens a chat with the bot", OpenChat(), (Answered(),)),
    Step(
        "Kim sets a tandem up",
        Command("!tandem new {city_here} {city_there}"),
        (Answered(),),
    ),
    Step(
        "Kim adds {host}, who is invited to the tandem's room",
        Command("!tandem add {tandem} {host_account} {tandem} {host_name}"),
        (Answered(), Together("shared", ("host",))),
    ),
    Step(
        "Kim adds {colleague}",
        Command("!tandem add {tandem} {colleague_account} {tandem} {colleague_name}"),
        (Answered(), Together("shared", ("host", "colleague"))),
    ),
    Step(
        "Kim adds {guest}, of the other city",
        Command("!tandem add {tandem} {guest_account} {partner} {guest_name}"),
        (Answered(), Together("shared", ("host", "colleague", "guest"))),
    ),
)

RESHAPING = (
    Step(
        "Kim writes “!tandem shape {tandem} language”: each language gets a room of its own",
        Command("!tandem shape {tandem} language"),
        (Answered(), Together("here", ("host", "colleague")), Together("there", ("guest",))),
    ),
)

SHARED = (
    Step(
        "{host} greets in {here}; {guest} reads it in {there}",
        Write("host", "shared", "greeting"),
        (Translated("guest", "shared", "greeting"),),
    ),
    Step(
        "{guest} answers in {there}; everybody reads it",
        Write("guest", "shared", "answer"),
        (Translated("host", "shared", "answer"),),
    ),
    Step(
        "{colleague} tells a figure, and gets it wrong",
        Write("colleague", "shared", "wrong"),
        (Translated("guest", "shared", "wrong"),),
    ),
    Step(
        "{colleague} corrects it; the translation follows",
        Correct("colleague", "wrong", "right"),
        (Translated("guest", "shared", "wrong"),),
    ),
    Step(
        "{guest} replies to it",
        Write("guest", "shared", "thanks", answers="wrong"),
        (Translated("colleague", "shared", "thanks"), Answers("host", "shared", "thanks", "wrong")),
    ),
)
