"""What a command is: one frozen dataclass and its declaration, from which everything else about it is made.

Parsing, the usage line, help, questions for what is missing and buttons all read the same declaration. Its
description is the text ``command-<name>`` of the locales.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, IntEnum
from typing import Any, Generic, TypeVar

from config.texts import Line
from handlers.commands.fields import Field, Kind as Kind, fields_of
from handlers.common import documents
from handlers.common.platforms import has_windows
from handlers.common.say import most_buttons, say
from handlers.context import Context
from storage import commands, windows
from storage.attachments import File, Location
from storage.database import Tx
from storage.deliveries import Button
from storage.documents import Document, Wanted
from storage.models import Account, Participant, Room, Tandem
from storage.richtext import RichText

C = TypeVar("C")


class Role(IntEnum):
    """Who may use a command: each role may do what the ones below it may."""

    ANYONE = 0
    PARTICIPANT = 1
    TEAM = 2
    """Sees what coordinators see, and changes nothing of the programme."""
    COORDINATOR = 3


HOME = "!menu"
"""The line that shows the menu."""

UNDO_WITHIN = timedelta(minutes=10)
"""How long something can be taken back."""

ROLES = {"participant": Role.PARTICIPANT, "team": Role.TEAM, "coordinator": Role.COORDINATOR}
"""What a person's role is worth; nobody has a role without being known."""


class Where(Enum):
    """In which rooms a command may be used."""

    ANYWHERE = "anywhere"
    PRIVATE = "private"
    """The direct chat and the coordinators' room."""
    TANDEM = "tandem"
    """A room of a tandem, or a window."""
    WINDOW = "window"
    """A direct chat on a platform where that is a window."""


@dataclass(frozen=True)
class Declaration(Generic[C]):
    """A command: its name, what it takes, who may use it where, and what it does."""

    name: str
    """ASCII English, words separated by spaces."""
    arguments: type[C]
    handle: Callable[[Request, C], None]
    role: Role
    where: Where
    group: str
    """Under which heading help lists it: ``commands-group-<group>``; empty for what only buttons say."""
    example: str = ""
    """A complete line; a test parses it."""
    aliases: tuple[str, ...] = ()
    platform: str = ""
    """The platform on which the programme must be for it to make sense."""
    aside: bool = False
    """Leaves a question open that the bot has asked."""
    takes: Wanted | None = None
    """The file that may come with its line: the argument ``file`` (of the kind ``FILE``) is its number then."""
    personal: bool = False
    """Whether it is the asker's own matter: said where others read, it is answered in their direct chat."""
    encloses: bool = False
    """Whether it keeps the file that comes with it (``Request.attachment``), to be passed on as it is."""
    options: Mapping[str, Callable[[Request, Mapping[str, Any]], Sequence[Option]]] = field(default_factory=dict)
    """The choices that a question for an argument offers as buttons, given the arguments that are known."""
    menu: str | None = None
    """The parts of the menu in which it stands, separated by spaces; empty: none. See ``handlers.commands.menus``."""
    offered: Callable[[Request, Tandem | None], bool] | None = None
    """Whether the menu offers it now, where it may be used at all; of one tandem, if it stands among its actions."""
    returns: str = ""
    """Where "back" leads from its answers, if not to its part of the menu."""
    confirm: Callable[[Request, C], Line] | None = None
    """What is asked before it is done, because it destroys something. Raises ``UserError`` if it cannot be done."""

    @property
    def key(self) -> str:
        """The key of its description."""
        return f"command-{self.name.replace(' ', '-')}"

    @property
    def fields(self) -> tuple[Field, ...]:
        """Its arguments in order."""
        return fields_of(self.arguments)  # type: ignore[arg-type]  # every class can be a key


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers to a question: what the button says, and the argument that it stands for."""

    label: Line
    value: str


@dataclass(frozen=True, slots=True)
class Undo:
    """How something is taken back. ``do`` returns what to say about it, or raises ``UserError``.

    ``role`` is the least that one has to be, still, to take it back: what only coordinators may do, only they may undo.
    """

    kind: str
    do: Callable[[Request, Mapping[str, Any]], Line]
    role: Role = Role.COORDINATOR


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All commands, and all that can be undone: explicit lists."""

    commands: tuple[Declaration[Any], ...]
    undos: tuple[Undo, ...] = ()
    last_message: Callable[[Request, datetime], LastMessage | None] = lambda _request, _since: None
    """Finds the last message since then that the asker wrote and ``undo`` would take back."""
    introductions: tuple[Callable[[Request, Tandem], Sequence[Line]], ...] = ()
    """What else a newcomer is told about a tandem (``catch up``)."""
    farewells: tuple[Callable[[Tx, Tandem], Sequence[tuple[Document, Line]]], ...] = ()
    """What else a tandem's cities get at its end, with what is said below it; each place fills its ``language`` in."""

    def find(self, words: Sequence[str]) -> tuple[Declaration[Any], int] | None:
        """Return the command that the words begin with, and how many words its name took; the longest name wins."""
        for length in range(min(len(words), 3), 0, -1):
            wanted = " ".join(words[:length])
            for declaration in self.commands:
                if wanted == declaration.name or wanted in declaration.aliases:
                    return declaration, length
        return None

    def named(self, name: str) -> Declaration[Any] | None:
        """Return a command by its whole name."""
        return next((declaration for declaration in self.commands if declaration.name == name), None)


@dataclass(frozen=True, slots=True)
class LastMessage:
    """A message that its writer may still take back."""

    written_at: datetime
    take_back: Callable[[], Line]


@dataclass(frozen=True, slots=True)
class Request:
    """Who asks, and where: what the handler of a command is given besides its arguments."""

    tx: Tx
    context: Context
    catalogue: Catalogue
    room: Room
    account: Account
    person: Participant | None
    source: str
    """The native id of the event that asks; it names what is planned."""
    reply_to: str | None = None
    """The native id of what the command was a reply to."""
    picked: str = ""
    """See ``handlers.events.MessageReceived``."""
    answers: str | None = None
    """The native message that an answer replies to, where that is not ``source``; empty: none can be replied to."""
    pressed: str | None = None
    """The delivery of the bot's message whose button was pressed; the answer takes its place."""
    pressed_as: str | None = None
    """Its native id, where the platform tells."""
    window: bool = False
    """Whether this direct chat is the asker's place in a tandem."""
    spoken: str = ""
    """The language of their app, if the platform tells."""
    asked: bool = True
    """Whether a question to them may be open here; false where that is known not to be so."""
    attachment: File | Location | None = None
    """What came with the line."""
    written_in: str = ""
    """The language in which they wrote it, where its text makes that certain."""
    anonymous: bool = False
    """Whether they speak in the name of a group, so that nobody knows who it is."""
    confirmed: bool = False
    """Whether they were asked if they mean it, and pressed yes."""
    back: str = HOME
    """The line that leads back from the answer to where the command stands in the menu."""
    done_before: int | None = None
    """The last thing that they had done before this one, so that what is done now can be taken back with a tap."""
    guided: bool = False
    """Whether they typed what they could have pressed, or answered a question: then the answer leads back, too."""
    lasting: bool = False
    """Whether they pressed one of the buttons that stay good; then those that follow stay, too."""

    @property
    def language(self) -> str:
        """The language in which the asker is answered."""
        if self.person is not None and self.person.reads:
            return self.person.reads[0]
        hint = self.spoken.partition("-")[0]
        offered = hint if hint in self.context.settings.translation.languages else ""
        return self.room.language or offered or self.context.settings.programme.language

    @property
    def role(self) -> Role:
        """What the asker may do."""
        if self.person is None:
            return Role.ANYONE
        return ROLES[self.person.role]

    def answer(
        self,
        *lines: Line,
        buttons: Sequence[Button] = (),
        quoted: RichText | None = None,
        lasting: bool = False,
        is_home: bool = False,
    ) -> str:
        """Plan the answer, in the asker's language, and return the delivery to which its buttons belong.

        After a press it is written over the message with the button, with a way back to the menu unless it is the
        menu (``is_home``), or stands beside it.
        """
        shown = list(buttons) if is_home else self._with_ways_on(buttons)
        return say(
            self.tx,
            self.room,
            self.source,
            "answer",
            lines,
            reply_to=None if self.pressed or self.room.purpose == "direct" else self.reply_target,
            languages=(self.language,),
            quoted=quoted,
            buttons=shown,
            addressee=self.account.id,
            replaces=self.pressed,
            target=self.pressed_as,
            lasting=lasting or self.lasting or self.is_menu,
        )

    def deliver(self, document: Document, *lines: Line) -> None:
        """Plan a document as an answer, with words in the asker's language below it.

        After a press the words take the place of the button's message, so that its way back stays good.
        """
        if self.pressed is not None:
            self.answer(*lines)
            lines = ()
        reply_to = None if self.pressed is not None or self.room.purpose == "direct" else self.reply_target
        label = f"document:{document.name}"
        documents.send(
            self.tx, self.room, self.source, label, document, *lines, reply_to=reply_to, languages=(self.language,)
        )

    def _with_ways_on(self, buttons: Sequence[Button]) -> list[Button]:
        """Return an answer's buttons with those that take back what was just done, and lead back; if they fit."""
        private = self.room.purpose in ("direct", "coordinators")
        ways = []
        done = commands.last_done(self.tx, self.account.id, self.context.now - UNDO_WITHIN) if private else None
        if done is not None and self.done_before is not None and done.id > self.done_before:
            ways.append(Button(Line("command-undo"), "!undo"))
        beside = self.room.purpose == "direct" and has_windows(self.room.platform) and not self.is_menu
        if (self.pressed or (self.guided and private)) and not beside:
            ways.append(Button(Line("commands-button-menu" if self.back == HOME else "menu-button-back"), self.back))
        ways = [way for way in ways if all(button.line != way.line for button in buttons)]
        spare = most_buttons(self.room.platform) - len(buttons)
        return [*buttons, *(ways[-spare:] if spare > 0 else ())]

    @property
    def reply_target(self) -> str | None:
        """The native message that an answer replies to, if there is one."""
        return self.source if self.answers is None else self.answers or None

    @property
    def is_menu(self) -> bool:
        """Whether the pressed button is one of the menu that stays in sight; then those that follow stay, too."""
        window = windows.window(self.tx, self.room.id) if self.pressed is not None else None
        return window is not None and window.menu == self.pressed
