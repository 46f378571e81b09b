"""The bot's Telegram platform against the double, with a shelf in place of the database."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from pydantic import SecretStr

from bot.platforms.base import Attempt, Batch, NativeArrival
from bot.platforms.telegram.adapter import TelegramPlatform
from config.settings import Telegram
from handlers.errors import Permanent
from storage.deliveries import Action
from tests.support.botapi.api import BotApi
from tests.support.patience import PATIENCE_S

Kind = TypeVar("Kind")


@dataclass
class Shelf:
    """What a database would hold of the inbox: events once each, and the cursor."""

    arrivals: dict[str, NativeArrival] = field(default_factory=dict)
    cursor: str | None = None
    batches: int = 0
    failing: int = 0
    """How many batches more cannot be stored."""
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def store(self, batch: Batch) -> None:
        """The sink of the platform."""
        if self.failing:
            self.failing -= 1
            raise OSError("no room")
        for arrival in batch.arrivals:
            self.arrivals.setdefault(arrival.native_id, arrival)
        self.cursor = batch.cursor
        self.batches += 1
        async with self.changed:
            self.changed.notify_all()

    async def until(self, condition: Callable[[], bool], within: float = PATIENCE_S) -> None:
        """Wait for a condition on what is stored."""
        async with asyncio.timeout(within), self.changed:
            await self.changed.wait_for(condition)


@dataclass
class Naps:
    """In place of ``asyncio.sleep``: remembers how long it was to be, and passes at once."""

    seconds: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        """Let others run, and go on."""
        self.seconds.append(seconds)
        await asyncio.sleep(0)


@dataclass
class Bot:
    """A platform that receives onto a shelf."""

    platform: TelegramPlatform
    shelf: Shelf
    naps: Naps
    receiving: asyncio.Task[None]

    def events(self, kind: type[Kind], room: str = "") -> list[Kind]:
        """What has been received of a kind, in a room or anywhere; what is malformed counts as nothing."""
        found = []
        for arrival in self.shelf.arrivals.values():
            try:
                event = self.platform.parse(arrival.payload)
            except Permanent:
                continue
            if isinstance(event, kind) and room in ("", arrival.room):
                found.append(event)
        return found

    async def receives(self, kind: type[Kind], count: int = 1, *, room: str = "") -> list[Kind]:
        """Wait for so many events of a kind."""
        await self.shelf.until(lambda: len(self.events(kind, room)) >= count)
        return self.events(kind, room)

    async def does(self, action: Action) -> str:
        """Perform an action."""
        return await self.platform.perform(Attempt(str(uuid.uuid4()), action))


def settings_of(api: BotApi, **more: object) -> Telegram:
    """The section of the settings for the double's bot."""
    return Telegram.model_validate({"token": SecretStr(api.token), "api": api.base_url, **more})


@asynccontextmanager
async def listening(api: BotApi, shelf: Shelf | None = None, *, patience: float = 10) -> AsyncIterator[Bot]:
    """A bot that receives until the end of the block; with a shelf, from its cursor on."""
    shelf, naps = shelf or Shelf(), Naps()
    platform = TelegramPlatform(settings_of(api), patience=patience, sleep=naps)
    await platform.connect()
    task = asyncio.create_task(platform.receive(shelf.cursor, shelf.store))
    try:
        async with asyncio.timeout(PATIENCE_S):
            await platform.caught_up.wait()
        yield Bot(platform, shelf, naps, task)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await platform.close()


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """The double."""
    async with BotApi() as running:
        yield running


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    """A bot that listens."""
    async with listening(api) as running:
        yield running
