"""The composed bot, as ``bot.app`` puts it together, on a platform that records; two people of a tandem write."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.app import App
from config.settings import Programme, Relay, Settings, Storage, Translation
from handlers.events import MessageEdited, MessageReceived
from storage.database import Database, Tx
from storage.models import InboxRow, OutboxRow
from storage.richtext import RichText
from tests.support.databases import sharing
from tests.support.engines import MarkingTranslator
from tests.support.patience import PATIENCE_S
from tests.support.recording import RecordingPlatform
from tests.support.tandem import Seat, seed

COUNTER = itertools.count(1)
"""Native ids are never used twice, not even by a bot that is started again."""


@dataclass
class Stage:
    """A running bot, and the two people of its tandem."""

    app: App
    platform: RecordingPlatform
    translator: MarkingTranslator
    ann: Seat
    rui: Seat

    async def says(self, seat: Seat, text: str, **fields: object) -> str:
        """Let somebody write, and return the message's native id."""
        native_id = f"$said{next(COUNTER)}"
        content = RichText(text)
        event = MessageReceived(
            platform="matrix",
            native_id=native_id,
            room=seat.room,
            account=seat.account,
            written_at=datetime.now(UTC),
            content=content,
        )
        await self.platform.arrive(event)
        return native_id

    async def edits(self, seat: Seat, target: str, text: str) -> None:
        """Let somebody correct a message."""
        event = MessageEdited(
            platform="matrix",
            native_id=f"$edit{next(COUNTER)}",
            room=seat.room,
            account=seat.account,
            written_at=datetime.now(UTC),
            target=target,
            content=RichText(text),
        )
        await self.platform.arrive(event)

    def shown(self, seat: Seat) -> list[str]:
        """What the room of a seat shows of copies: the line after the writer's."""
        texts = self.platform.texts(seat.room)
        return [text.split("\n")[1] for text in texts if text.startswith(("Ann Example", "Rui Exemplo"))]


def people() -> list[Seat]:
    """Two people of two cities, each in the room of their city."""
    ann = Seat("Ann Example", "Exampleton", "en", account="@ann:example.org", room="!ann:example.org")
    rui = Seat("Rui Exemplo", "Exemplo", "pt", account="@rui:example.org", room="!rui:example.org")
    return [ann, rui]


@asynccontextmanager
async def staged(
    folder: Path, *, deadline: float = 5.0, late_after: float = 120.0, coordinators: tuple[str, ...] = ()
) -> AsyncIterator[Stage]:
    """A bot on a database in a folder (where one is, it is used again)."""
    settings = Settings(
        programme=Programme(language="en", coordinators=coordinators),
        storage=Storage(data=folder),
        translation=Translation(languages=("en", "pt"), deadline=deadline),
        relay=Relay(late_after=late_after),
    )
    seats = people()
    if not (folder / "tandembot.db").exists():
        await asyncio.to_thread(seed, settings.storage.url, seats)
    platform, translator = RecordingPlatform(), MarkingTranslator()
    bot = App(settings, [platform], translator, sharing(Database(settings.storage.url)))
    await bot.start()
    try:
        await bot.ready.wait()
        yield Stage(bot, platform, translator, seats[0], seats[1])
    finally:
        await bot.stop()


async def wait_until_done(stage: Stage, events: int) -> None:
    """Wait until so many messages' events have been handled."""
    await wait_until(stage, lambda tx: tx.query(InboxRow).filter_by(platform="matrix", state="done").count() >= events)
    assert await stage.app.database.read(lambda tx: tx.query(OutboxRow).count()) > 0


async def wait_until_sent(stage: Stage, deliveries: int) -> None:
    """Wait until the outcome of so many deliveries is stored."""
    await wait_until(stage, lambda tx: tx.query(OutboxRow).filter_by(state="sent").count() >= deliveries)


async def wait_until(stage: Stage, condition: Callable[[Tx], bool]) -> None:
    """Wait until something can be seen in the database."""
    async with asyncio.timeout(PATIENCE_S):
        while not await stage.app.database.read(condition):
            await asyncio.sleep(0.005)
