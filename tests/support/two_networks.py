"""A stage with a second platform: people on Telegram have windows and groups, press buttons, and block the bot."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import SecretStr

from config.settings import Telegram
from handlers.context import Context, Limits
from handlers.events import (
    Arrived,
    BotJoined,
    BotRemoved,
    BotRights,
    ChoicePressed,
    Identified,
    MessageEdited,
    MessageReceived,
    PinsChanged,
    PollClosed,
    PollFacts,
    PollPosted,
    PollVoted,
    ReactionsChanged,
    RoomMigrated,
    Started,
)
from storage.database import Database
from storage.deliveries import Action, Answer, Edit, React, Redact, Send, SetCommands
from storage.kinds import Pin, SendPoll
from storage.richtext import RichText
from storage.translations import Translation, Wanted
from tests.support.databases import SettableClock
from tests.support.sentences import TEXTS
from tests.support.stage import BOT, Shown, Stage

TG_BOT = "777"


class TwoNetworks(Stage):
    """A programme on Matrix and on Telegram. Native ids of Telegram's messages name their chat."""

    def __init__(self, database: Database, clock: SettableClock, *, matrix: bool = True) -> None:
        super().__init__(database, clock)
        self.matrix = matrix
        self.platforms = ["matrix", "telegram"] if matrix else ["telegram"]
        telegram = Telegram(token=SecretStr("777:abcdefghijklmnopqrstuvwxyz_0123456789AB"), username="tandem_bot")
        self.settings = self.settings.model_copy(update={"telegram": telegram})
        self.tokens: dict[str, dict[str, str]] = {}
        self.asked: list[tuple[str, SendPoll]] = []
        """The bot's polls, by their native ids."""

    @property
    def context(self) -> Context:
        """What handlers are given now."""
        accounts = {"matrix": BOT, "telegram": TG_BOT} if self.matrix else {"telegram": TG_BOT}
        limits = {"matrix": Limits(12_000), "telegram": Limits(3_500)}
        return Context(self.clock.wall, self.settings, TEXTS, limits, accounts)

    def translate(self, wanted: Wanted) -> Translation:
        """Put the target in front of the text."""
        return Translation(RichText(f"[{wanted.target}] ") + wanted.content, "phrases")

    def noon(self) -> None:
        """Make it day, so that nothing is silent."""
        self.clock.wall = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)

    # --- what happens ---

    def _facts(self, room: str, account: str, **more: Any) -> dict[str, Any]:
        facts = {"platform": "telegram", "room": room, "account": account, "written_at": self.clock.wall}
        return facts | {"name": "", "language_code": ""} | more

    def _number(self, room: str) -> str:
        return f"{room}:{self.native('')}"

    def handle_start(self) -> None:
        """Start the bot where there is no coordinators' room."""
        self.handle(Started(generation=self.generation))

    def begin(self, user: str, token: str = "", name: str = "", code: str = "") -> None:
        """Somebody presses Start."""
        facts = self._facts(user, user, name=name, language_code=code)
        self.handle(Arrived(**facts, native_id=self._number(user), token=token))

    def write_in(self, room: str, user: str, text: str, language: str = "", **more: Any) -> str:
        """Somebody writes; returns the message's id."""
        native = self._number(room)
        identified = Identified(language, certain=True) if language else None
        reply_to, attachment = more.pop("reply_to", None), more.pop("attachment", None)
        facts = self._facts(room, user, **more)
        shown = {"content": RichText(text), "attachment": attachment}
        self.handle(MessageReceived(**facts, **shown, native_id=native, reply_to=reply_to, identified=identified))
        return native

    def window(self, user: str, text: str, language: str = "", **more: Any) -> str:
        """Somebody writes in their window."""
        return self.write_in(user, user, text, language, **more)

    def edit_in(self, room: str, user: str, target: str, text: str) -> None:
        """Somebody edits."""
        facts = self._facts(room, user)
        native = f"edited:{target}:{self.native('')}"
        self.handle(MessageEdited(**facts, native_id=native, target=target, content=RichText(text)))

    def tap(self, room: str, user: str, label: str, shown: Shown | None = None) -> Answer:
        """Somebody presses the button whose label begins so, of the latest message that has it; returns the answer."""
        found = [message for message in self.shown[room] if any(c.startswith(label) for c in message.choices)]
        message = shown or found[-1]
        index = next(i for i, choice in enumerate(message.choices) if choice.startswith(label))
        return self.press_token(room, user, message.native_id, self.tokens[message.native_id][str(index)])

    def press_token(self, room: str, user: str, target: str, token: str, code: str = "") -> Answer:
        """Somebody presses a button that carries this."""
        query = self.native("")
        facts = self._facts(room, user, language_code=code)
        native = f"pressed:{query}"
        self.handle(ChoicePressed(**facts, native_id=native, target=target, token=token, query_id=query))
        (answer,) = [action for action in self.actions if isinstance(action, Answer) and action.query_id == query]
        return answer

    def react_with(self, room: str, user: str, target: str, *keys: str) -> None:
        """Somebody has these reactions on a message now."""
        facts = self._facts(room, user)
        self.handle(ReactionsChanged(**facts, native_id=f"reaction:{self.native('')}", target=target, keys=keys))

    def block(self, user: str) -> None:
        """Somebody blocks the bot (or a group removes it)."""
        self.handle(BotRemoved(**self._facts(user, user), native_id=f"bot:{self.native('')}"))

    def add_to_group(self, group: str, by: str) -> None:
        """Somebody adds the bot to a group."""
        self.handle(BotJoined(**self._facts(group, by), native_id=f"bot:{self.native('')}"))

    def rights(self, group: str, *, admin: bool = False, sees: bool = False, delete: bool = False) -> None:
        """The bot learns what it may do."""
        facts = self._facts(group, TG_BOT) | {"native_id": f"rights:{self.native('')}"}
        self.handle(
            BotRights(**facts, member=True, is_admin=admin, sees_all=sees or admin, can_delete=delete, can_pin=False)
        )

    def migrate(self, group: str, new: str) -> None:
        """A group becomes a supergroup."""
        facts = self._facts(group, "1")
        self.handle(RoomMigrated(**facts, native_id=f"migrated:{self.native('')}", new_room=new))

    def ask_in(self, room: str, user: str, question: str, *options: str, language: str = "", most: int = 1) -> str:
        """Somebody sends a poll; returns the message's id. Its own id on Telegram is ``people:`` and that."""
        telegram = not room.startswith("!")
        native = self._number(room) if telegram else self.native()
        text, facts = a_poll(question, options, most, f"people:{native}" if telegram else "")
        shared = self._facts(room, user) | {"platform": "telegram" if telegram else "matrix"}
        identified = Identified(language, certain=True) if language else None
        self.handle(MessageReceived(**shared, native_id=native, content=text, poll=facts, identified=identified))
        return native

    def vote(self, room: str, user: str, target: str, *choices: str) -> str:
        """Somebody votes; on Telegram ``target`` is the message of the bot's poll. Returns the vote's native id."""
        self._tell_of_polls()
        telegram = not room.startswith("!")
        shared = self._facts("" if telegram else room, user) | {"platform": "telegram" if telegram else "matrix"}
        native = self.native()
        number = f"poll:{target}" if telegram else target
        self.handle(PollVoted(**shared, native_id=native, target=number, choices=choices))
        return native

    def close_poll(self, room: str, user: str, target: str) -> None:
        """Somebody closes a poll at their client."""
        telegram = not room.startswith("!")
        shared = self._facts("" if telegram else room, "" if telegram else user)
        shared["platform"] = "telegram" if telegram else "matrix"
        self.handle(PollClosed(**shared, native_id=self.native(), target=target))

    def pin(self, room: str, user: str, *pinned: str, unpinned: tuple[str, ...] = ()) -> None:
        """Somebody pins messages, or takes them from the pinned ones."""
        shared = self._facts(room, user) | {"platform": "matrix" if room.startswith("!") else "telegram"}
        self.handle(PinsChanged(**shared, native_id=self.native(), pinned=pinned, unpinned=unpinned))

    def count(self) -> None:
        """Let the time pass for which votes are gathered."""
        self.clock.advance(3)
        self.settle()

    def polls_in(self, room: str) -> list[tuple[str, SendPoll]]:
        """Return the polls of the bot in a room, by their native ids."""
        return [(native, action) for native, action in self.asked if action.room == room]

    def _tell_of_polls(self) -> None:
        for native, action in self.asked:
            if not action.room.startswith("!"):
                facts = self._facts(action.room, TG_BOT)
                posted = f"posted:poll:{native}"
                self.handle(PollPosted(**facts, native_id=posted, target=native, number=f"poll:{native}"))

    # --- what the bot does ---

    def _do(self, action: Action) -> str:
        match action:
            case SendPoll(room=room):
                self.actions.append(action)
                native = self.native() if room.startswith("!") else self._number(room)
                self.asked.append((native, action))
                return native
            case Send(room=room) if not room.startswith("!"):
                self.actions.append(action)
                native = self._number(room)
                shown = Shown(
                    native, action.content.text, action.choices, action.quiet, action.reply_to, action.content
                )
                self.shown.setdefault(room, []).append(shown)
                self._keep_tokens(native, action.tokens)
                return native
            case Edit(target=target):
                self._keep_tokens(target, action.tokens)
                super()._do(action)
                return target
            case React(target=target) if ":" in target:
                self.actions.append(action)
                return f"reaction:{target}"
        return super()._do(action)

    def _seen(self) -> Any:
        return super()._seen(), dict(self.tokens)

    def _see(self, seen: Any) -> None:
        shown, tokens = seen
        super()._see(shown)
        self.tokens = dict(tokens)

    def _keep_tokens(self, native: str, tokens: tuple[str, ...]) -> None:
        self.tokens[native] = {str(index): token for index, token in enumerate(tokens)}

    # --- what can be seen ---

    def of(self, kind: type[Action]) -> list[Any]:
        """Return the actions of a kind."""
        return [action for action in self.actions if isinstance(action, kind)]

    def pins(self) -> list[Pin]:
        """Return what was pinned."""
        return self.of(Pin)

    def redactions(self) -> list[Redact]:
        """Return what was deleted."""
        return self.of(Redact)

    def menus(self) -> list[SetCommands]:
        """Return the menus of commands that were set."""
        return self.of(SetCommands)


def a_poll(question: str, options: tuple[str, ...], most: int = 1, number: str = "") -> tuple[RichText, PollFacts]:
    """Return a poll as an adapter reads it; its answers are called "k0", "k1" and so on."""
    pieces, text = [(0, len(question))], question
    for option in options:
        pieces.append((len(text) + 1, len(text) + 1 + len(option)))
        text += f"\n{option}"
    keys = tuple(f"k{position}" for position in range(len(options)))
    return RichText(text), PollFacts(tuple(pieces), keys, most, number=number)


def link_in(text: str) -> str:
    """Return the token of the link that a text shows."""
    return text.partition("?start=")[2].split()[0]


@pytest.fixture
def networks(database: Database, clock: SettableClock, scenes: None) -> TwoNetworks:
    """A programme on both networks that has not begun."""
    return TwoNetworks(database, clock)
