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
    ReactionsChanged,
    RoomMigrated,
    Started,
)
from storage.database import Database
from storage.deliveries import Action, Answer, Edit, Pin, React, Redact, Send, SetCommands
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

    # --- what the bot does ---

    def _do(self, action: Action) -> str:
        match action:
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


def link_in(text: str) -> str:
    """Return the token of the link that a text shows."""
    return text.partition("?start=")[2].split()[0]


@pytest.fixture
def networks(database: Database, clock: SettableClock, scenes: None) -> TwoNetworks:
    """A programme on both networks that has not begun."""
    return TwoNetworks(database, clock)
