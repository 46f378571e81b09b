"""The demo's servers and people: an embedded homeserver, the bot as a process of its own, and everybody's clients.

The bot is started as anybody starts it, ``tandembot run`` with a file of settings, so that the demo shows the product.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Awaitable
from pathlib import Path
from types import TracebackType
from typing import Self

import tomlkit

from bot.demo.cast import BOT, COORDINATOR, JOINER, PASSWORD, PEOPLE, SERVER, Cast
from bot.demo.homeserver import Homeserver, Login
from bot.demo.person import Person
from bot.demo.phone import Double, Phone
from bot.demo.state import KEYS
from bot.demo.view import View

READY_S = 60.0
STOP_S = 10.0


class BotFailed(Exception):  # noqa: N818 - it says what happened
    """The bot's process ended although nobody asked it to, or does not come up. The text ends with its log."""


class Stage:
    """Everything that runs while the demo does. Whatever was started is stopped when it is left."""

    def __init__(self, folder: Path, cast: Cast, *, port: int | None = None, environment: dict[str, str]) -> None:
        self.cast = cast
        self.homeserver = Homeserver(folder / "homeserver", port=port, server_name=SERVER)
        self.people: dict[str, Person | Phone] = {}
        """By what they play, and the coordinator as ``kim``."""
        self.double: Double | None = None
        """What stands in for Telegram, where there is one."""
        self.bot_id = f"@{BOT}:{SERVER}"
        self._bot_folder = folder / "bot"
        self._keys = folder / KEYS
        self._models = folder / "models"
        self._environment = environment
        self._bot: asyncio.subprocess.Process | None = None
        self._stack = contextlib.AsyncExitStack()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    async def start_homeserver(self) -> None:
        """Start it. Raises ``HomeserverFailed``."""
        await self._stack.enter_async_context(self.homeserver)

    async def start_double(self) -> None:
        """Start what stands in for Telegram, without waiting for it."""
        self.double = await self._stack.enter_async_context(Double())

    async def bring_people(self) -> None:
        """Register everybody and log them in. Raises ``PhoneFailed``."""
        for who in PEOPLE:
            member = self.cast.member(who)
            await self._bring(who, member.user, member.name)
        await self._bring(COORDINATOR, COORDINATOR, "Kim (coordinator)")
        if self.double is not None:
            await self.double.ready()
            phone = Phone(self.double, f"telegram:{JOINER}", self.bot_id)
            self.people[JOINER] = await self._stack.enter_async_context(phone)

    async def _bring(self, part: str, user: str, name: str) -> None:
        await self.homeserver.register(user, PASSWORD, name=name)
        login = await self.homeserver.login(user, PASSWORD, device_id="DEMO", device_name="demo")
        person = Person(self.homeserver.address, login, keys=self._keys / user)
        person.view = View(polls=True)
        self.people[part] = await self._stack.enter_async_context(person)

    async def start_bot(self) -> None:
        """Register the bot, start it, and wait until it says that it is ready. Raises ``BotFailed``."""
        await self.homeserver.register(BOT, PASSWORD, name="Tandem bot")
        login = await self.homeserver.login(BOT, PASSWORD, device_id="TANDEMBOT", device_name="tandembot")
        settings = self._write_settings(login)
        said_before = self.bot_log().count("ready")
        self._stack.push_async_callback(self._stop_bot)
        with (self._bot_folder / "bot.log").open("ab") as log:
            self._bot = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", "bot.demo.bot_child", "--config", str(settings), "run"),
                env=self._environment,
                stdin=asyncio.subprocess.PIPE,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        try:
            async with asyncio.timeout(READY_S):
                while self.bot_log().count("ready") == said_before:
                    await self.unless_bot_ends(asyncio.sleep(0.05))
        except TimeoutError:
            raise BotFailed(f"The bot was not ready within {READY_S:.0f} s.\n{self.log_end()}") from None

    async def unless_bot_ends(self, waiting: Awaitable[object]) -> None:
        """Wait for something for as long as the bot runs. Raises ``BotFailed``, and what the waiting raises."""
        assert self._bot is not None
        wanted, ended = asyncio.ensure_future(waiting), asyncio.create_task(self._bot.wait())
        try:
            await asyncio.wait([wanted, ended], return_when=asyncio.FIRST_COMPLETED)
            if not wanted.done():
                raise BotFailed(f"The bot ended.\n{self.log_end()}")
            wanted.result()
        finally:
            for task in (wanted, ended):
                task.cancel()

    def bot_log(self) -> str:
        """Return all that the bot has logged."""
        path = self._bot_folder / "bot.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def log_end(self, lines: int = 25) -> str:
        """Return the end of what the bot has logged, to be read by whoever looks for the reason."""
        return "\n".join(["", "The bot's log ends with:", *self.bot_log().splitlines()[-lines:]])

    def _write_settings(self, login: Login) -> Path:
        languages = [self.cast.here, self.cast.there]
        document: dict[str, object] = {
            "programme": {
                "name": "Example programme",
                "language": self.cast.here,
                "coordinators": [f"matrix:@{COORDINATOR}:{SERVER}"],
            },
            "storage": {"data": str(self._bot_folder / "data")},
            "matrix": {
                "homeserver": self.homeserver.address,
                "user_id": login.user_id,
                "device_id": login.device_id,
                "access_token": login.token,
            },
            "checkins": {"call_link": "https://meet.example.org/{session}"},
            # On a machine that is busy with other things, a step had better wait than show an original first.
            "translation": {"languages": languages, "bundled": True, "models": str(self._models), "deadline": 20.0},
        }
        if self.double is not None:
            document["telegram"] = self.double.settings
        self._bot_folder.mkdir(parents=True, exist_ok=True)
        path = self._bot_folder / "tandembot.toml"
        path.touch(mode=0o600)
        path.write_text(tomlkit.dumps(document))
        return path

    async def _stop_bot(self) -> None:
        bot = self._bot
        if bot is None or bot.returncode is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            bot.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(bot.wait(), STOP_S)
        except TimeoutError:
            bot.kill()
            await bot.wait()


def environment() -> dict[str, str]:
    """Return the bot's environment: ours without the settings of any other bot, except those for tests.

    It runs the same code as we do, wherever we were started.
    """
    ours = {name: value for name, value in os.environ.items() if not name.upper().startswith("TANDEMBOT_")}
    debug = {name: value for name, value in os.environ.items() if name.upper().startswith("TANDEMBOT_DEBUG__")}
    return ours | debug | {"PYTHONPATH": str(Path(__file__).parents[2])}
