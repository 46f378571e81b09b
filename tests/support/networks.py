"""A programme on both networks: a real Synapse, the double of the Bot API, and the bot between them.

The bot runs in this process (``running``) or as one of its own (``child``, which can be killed); its translator marks
texts, so that it needs no models. The coordinator, Kim, is on Matrix and does everything by commands.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit

from bot.app import App
from bot.composition import build
from bot.demo.homeserver import Login
from bot.demo.person import Person as MatrixPerson
from bot.demo.view import Seen
from bot.limiter import Limiter, Rates
from bot.platforms.telegram.adapter import TelegramPlatform
from config.settings import Settings
from storage import inbox, outbox
from storage.database import Clock, Database, Tx
from storage.models import Message
from storage.richtext import RichText
from tests.support.botapi.api import BotApi
from tests.support.botapi.person import Person
from tests.support.botapi.places import Place
from tests.support.engines import MarkingTranslator
from tests.support.homeserver import Town
from tests.support.tandem import BotProcess

LANGUAGES = ("de", "el", "en", "fr")
CODE = re.compile(r"[0-9A-Z]{5}-[0-9A-Z]{5}")
WITHIN_S = 30.0


@dataclass(slots=True)
class Bridge:
    """The two networks and the coordinator; see ``bridge``."""

    town: Town
    api: BotApi
    folder: Path
    login: Login
    kim: MatrixPerson
    telegram: dict[str, Any] = field(default_factory=dict)
    """More of the section ``[telegram]``."""
    debug: dict[str, str] = field(default_factory=dict)
    more: dict[str, Any] = field(default_factory=dict)
    """Other sections, or others in the place of these."""
    limited: bool = False
    """Whether the bot keeps to Telegram's limits."""
    home: str = ""
    """The coordinators' room."""
    bot: App | None = None

    def document(self) -> dict[str, Any]:
        """The settings, as their file has them."""
        return {
            "programme": {
                "name": "Tandems",
                "language": "en",
                "coordinators": [f"matrix:{self.kim.user_id}"],
                "contact": "team@example.org",
            },
            "storage": {"url": f"sqlite:///{self.folder / 'tandembot.db'}", "data": str(self.folder / "data")},
            "matrix": {
                "homeserver": self.town.address,
                "user_id": self.login.user_id,
                "device_id": self.login.device_id,
                "access_token": self.login.token,
                "space": False,
                # The clients here cannot read what is encrypted; those of tests/integration/encryption can.
                "encrypted_rooms": False,
            },
            "telegram": {
                "token": self.api.token,
                "username": self.api.username,
                "api": self.api.base_url,
                # Nobody knows at what time of the day the tests run.
                "quiet_from": "",
                "quiet_until": "",
                **self.telegram,
            },
            "translation": {"languages": list(LANGUAGES), "workers": 1},
            "debug": self.debug,
            **self.more,
        }

    @asynccontextmanager
    async def running(self, clock: Clock | None = None) -> AsyncIterator[App]:
        """The bot in this process."""
        path = self.folder / "tandembot.toml"
        path.write_text(tomlkit.dumps(self.document()))
        path.chmod(0o600)
        self.bot = build(Settings.load(path), clock, MarkingTranslator())
        if not self.limited:
            unhurried(self.bot)
        try:
            async with asyncio.timeout(WITHIN_S):
                await self.bot.start()
                await self.bot.ready.wait()
            await self._find_home()
            yield self.bot
        finally:
            await self.bot.stop()
            self.bot = None

    def child(self) -> Child:
        """The bot as a process of its own, not started yet."""
        return Child(self.folder, self.login, self.town.address, bridge=self)

    async def _find_home(self) -> None:
        """Wait until the coordinator is in the coordinators' room."""
        if not self.home:
            await self.kim.until(lambda: bool(self.kim.rooms), WITHIN_S)
            (self.home,) = self.kim.rooms
            await self.kim.sees(self.home, lambda seen: seen.sender == self.login.user_id, WITHIN_S)

    # --- the coordinator ---

    async def command(self, line: str, room: str = "") -> str:
        """Kim says a line to the bot; returns what it answers."""
        room = room or self.home
        said = await self.kim.say(room, line)

        def answered(seen: Seen) -> bool:
            if room == self.home:
                return seen.reply_to == said
            shown = [message.event_id for message in self.kim.timeline(room)]
            return seen.sender == self.login.user_id and said in shown[: shown.index(seen.event_id)]

        return (await self.kim.sees(room, answered, WITHIN_S)).body

    async def told(self, words: str) -> Seen:
        """Wait until the coordinators read something."""
        return await self.kim.sees(self.home, words, WITHIN_S)

    def told_times(self, words: str) -> int:
        """How often the coordinators were told something so far."""
        return sum(words in seen.body for seen in self.kim.timeline(self.home))

    async def tandem(self, line: str) -> str:
        """Set a tandem up (``Vari=el Geestland=de``); returns its slug."""
        answer = await self.command(f"!tandem new {line}")
        slug = re.search(r"!tandem add (\S+)", answer)
        assert slug, answer
        return slug[1]

    async def add(self, tandem: str, account: str, city: str, name: str) -> str:
        """Enter somebody by their account, or by a link (``telegram``); returns what the bot answers."""
        return await self.command(f'!tandem add {tandem} {account} "{city}" {name}')

    async def link(self, tandem: str, city: str, name: str) -> str:
        """Enter somebody who gets a link; returns its token."""
        return token_in(await self.add(tandem, "telegram", city, name))

    async def code(self, tandem: str) -> str:
        """Ask for the code by which a group is bound."""
        found = CODE.search(await self.command(f"!tandem link {tandem}"))
        assert found
        return found[0]

    # --- people ---

    @asynccontextmanager
    async def on_matrix(self, name: str) -> AsyncIterator[MatrixPerson]:
        """Somebody on Matrix, who takes every invitation."""
        async with await self.town.person(name) as person:
            yield person

    async def room_of(self, person: MatrixPerson, words: str = "") -> str:
        """The room that somebody was invited to and is in, the last one whose timeline shows the words."""
        found: list[str] = []

        def here() -> bool:
            rooms = [room for room in person.rooms if any(words in seen.body for seen in person.timeline(room))]
            found[:] = rooms
            return bool(rooms)

        await person.until(here, WITHIN_S)
        return found[-1]

    async def arrives(self, person: Person, token: str) -> Place:
        """Somebody opens their link and says that it is them; returns their window, once everything was said."""
        window = await person.starts(token)
        question = await self.sees_buttons(person, window)
        await person.presses(question.buttons[0]["text"], question)
        await self.api.until(lambda: len(of_bot(person, window)) >= 3, WITHIN_S)
        await self.api.until(lambda: bool(window.chat.pinned), WITHIN_S)
        return window

    async def sees_buttons(self, person: Person, place: Place) -> Any:
        """Wait for a message of the bot's with buttons and return the newest."""
        await self.api.until(lambda: any(message.buttons for message in of_bot(person, place)), WITHIN_S)
        return [message for message in of_bot(person, place) if message.buttons][-1]

    # --- waiting ---

    async def heard(self, words: str) -> None:
        """Wait until what somebody said is known to the bot (whatever it shows of it)."""
        assert self.bot is not None

        def known(tx: Tx) -> bool:
            return any(words in (message.content or RichText()).text for message in tx.query(Message))

        async with asyncio.timeout(WITHIN_S):
            while not await self.bot.database.read(known):
                await asyncio.sleep(0.01)

    async def settled(self) -> None:
        """Wait until everything that has come in is handled, and everything that follows from it is done."""
        assert self.bot is not None
        async with asyncio.timeout(WITHIN_S):
            while self.api.world.updates.pending() or await waiting(self.bot.database):
                await asyncio.sleep(0.01)


class Child(BotProcess):
    """The bot as a process that can be killed, with a translator that marks."""

    def __init__(self, folder: Path, login: Login, address: str, *, bridge: Bridge) -> None:
        super().__init__(folder, login, address)
        self.bridge = bridge

    async def ready(self) -> None:
        """Start it and wait until it says that it is ready."""
        await super().ready()
        await self.bridge._find_home()

    async def start(self) -> None:
        """Start it without waiting for anything."""
        path = self.folder / "tandembot.toml"
        path.write_text(tomlkit.dumps(self.bridge.document()))
        path.chmod(0o600)
        await self.start_module("tests.support.marking_bot", str(path))

    async def settled(self) -> None:
        """Wait until everything that has come in is handled, and everything that follows from it is done."""
        database = Database(self.database_url)
        try:
            async with asyncio.timeout(WITHIN_S):
                while self.bridge.api.world.updates.pending() or await waiting(database):
                    await asyncio.sleep(0.01)
        finally:
            await database.close()


def unhurried(app: App) -> App:
    """The bot without Telegram's limits, which would make a story of fifty messages a minute long."""
    for platform in app._platforms.values():
        if isinstance(platform, TelegramPlatform):
            platform._limiter = Limiter(time.monotonic, Rates(chat_burst=1000, group=1000, overall=1000))
    return app


async def waiting(database: Database) -> bool:
    """Whether anything waits to be handled or to be sent."""
    return bool(await database.read(inbox.waiting) or (await database.read(outbox.overview)).get("waiting"))


@asynccontextmanager
async def bridge(town: Town, folder: Path, api: BotApi | None = None) -> AsyncIterator[Bridge]:
    """Both networks, with nobody on them but the coordinator and the bot, which is not running."""
    async with contextlib.AsyncExitStack() as stack:
        double = await stack.enter_async_context(api or BotApi())
        login = await town.login("bot")
        kim = await stack.enter_async_context(await town.person("kim"))
        yield Bridge(town, double, folder, login, kim)


def of_bot(person: Person, place: Place) -> Sequence[Any]:
    """What the bot wrote that somebody sees, services left out."""
    world = person.world
    return [message for message in person.messages(place) if message.sender is world.bot and message.text]


def token_in(text: str) -> str:
    """Return the token of the link that a text shows."""
    return text.partition("?start=")[2].split()[0]


def body_with(*words: str) -> Callable[[Seen], bool]:
    """What recognises a message on Matrix that shows all of these."""
    return lambda seen: all(word in seen.body for word in words)
