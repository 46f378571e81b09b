"""The bot's Matrix platform against the real homeserver, with a shelf in place of the database."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest
from pydantic import SecretStr

from bot.demo.homeserver import Login
from bot.demo.person import Person
from bot.platforms.base import Attempt, Batch, NativeArrival
from bot.platforms.matrix.adapter import MatrixPlatform
from config.settings import Matrix
from handlers.events import BotInvited, BotJoined
from storage.deliveries import Action, Change
from tests.support.homeserver import Town
from tests.support.patience import PATIENCE_S

Kind = TypeVar("Kind")


@dataclass
class Shelf:
    """What a database would hold of the inbox: events once each, echoes, the cursor."""

    arrivals: dict[str, NativeArrival] = field(default_factory=dict)
    echoes: dict[str, str] = field(default_factory=dict)
    cursor: str | None = None
    batches: int = 0
    offered: int = 0
    """Batches that were brought, stored or not."""
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    """Closed, nothing is stored."""
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def __post_init__(self) -> None:
        self.gate.set()

    async def store(self, batch: Batch) -> None:
        """The sink of the platform."""
        self.offered += 1
        async with self.changed:
            self.changed.notify_all()
        await self.gate.wait()
        for arrival in batch.arrivals:
            self.arrivals.setdefault(arrival.native_id, arrival)
        self.arrivals |= {arrival.native_id: arrival for arrival in batch.completed}
        self.echoes |= dict(batch.echoes)
        self.cursor = batch.cursor
        self.batches += 1
        async with self.changed:
            self.changed.notify_all()

    async def until(self, condition: Callable[[], bool], within: float = PATIENCE_S) -> None:
        """Wait for a condition on what is stored."""
        async with asyncio.timeout(within), self.changed:
            await self.changed.wait_for(condition)


@dataclass
class Bot:
    """A platform that receives onto a shelf."""

    platform: MatrixPlatform
    shelf: Shelf

    @property
    def user_id(self) -> str:
        """The bot's Matrix id."""
        return self.platform.account

    def events(self, kind: type[Kind], room: str = "") -> list[Kind]:
        """What has been received of a kind, in a room or anywhere."""
        parsed = [self.platform.parse(a.payload) for a in self.shelf.arrivals.values() if room in ("", a.room)]
        return [event for event in parsed if isinstance(event, kind)]

    async def receives(self, kind: type[Kind], count: int = 1, *, room: str = "") -> list[Kind]:
        """Wait for so many events of a kind."""
        await self.shelf.until(lambda: len(self.events(kind, room)) >= count)
        return self.events(kind, room)

    async def does(self, action: Action, delivery: str = "", first_attempt: datetime | None = None) -> str:
        """Perform an action."""
        return await self.platform.perform(Attempt(delivery or str(uuid.uuid4()), action, first_attempt))

    async def joins(self, room: str) -> None:
        """Wait for the invitation to a room and accept it."""
        await self.receives(BotInvited, room=room)
        await self.does(Change(room, "join"))
        await self.receives(BotJoined, room=room)


def settings_of(login: Login, address: str) -> Matrix:
    """The section of the settings for a login."""
    return Matrix(
        homeserver=address,
        user_id=login.user_id,
        device_id=login.device_id,
        access_token=SecretStr(login.token),
    )


@asynccontextmanager
async def listening(
    login: Login, address: str, shelf: Shelf | None = None, *, poll: float = 30, patience: float = 10
) -> AsyncIterator[Bot]:
    """A bot that receives until the end of the block; with a shelf, from its cursor on."""
    async with running(settings_of(login, address), shelf, poll=poll, patience=patience) as bot:
        yield bot


@asynccontextmanager
async def running(
    settings: Matrix,
    shelf: Shelf | None = None,
    *,
    keys: Path | None = None,
    poll: float = 30,
    patience: float = 10,
) -> AsyncIterator[Bot]:
    """A bot with these settings that receives until the end of the block; see ``MatrixPlatform``."""
    shelf = shelf or Shelf()
    platform = MatrixPlatform(settings, keys=keys, poll=poll, patience=patience)
    try:
        await platform.connect()
    except BaseException:
        await platform.close()
        raise
    task = asyncio.create_task(platform.receive(shelf.cursor, shelf.store))
    try:
        async with asyncio.timeout(PATIENCE_S):
            await platform.caught_up.wait()
        yield Bot(platform, shelf)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await platform.close()


@pytest.fixture
async def login(town: Town) -> Login:
    """The account of the bot."""
    return await town.login("bot")


@pytest.fixture
async def bot(town: Town, login: Login) -> AsyncIterator[Bot]:
    """A bot that listens."""
    async with listening(login, town.address) as running:
        yield running


@pytest.fixture
async def anna(town: Town) -> AsyncIterator[Person]:
    """A person at a client."""
    async with await town.person("anna", shown_as="Anna Schmidt") as person:
        yield person


@pytest.fixture
async def shared(bot: Bot, anna: Person) -> str:
    """A room of Anna's that the bot has joined."""
    room = await anna.create_room("Geestland", (bot.user_id,))
    await bot.joins(room)
    return room
