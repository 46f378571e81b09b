"""The bot's way out to Telegram by itself: a durable database, the outbox worker, and the platform."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.breakpoints import Breakpoints
from bot.limiter import Limiter, Rates
from bot.outgoing import Lanes, Outgoing
from bot.platforms.base import Attempt
from bot.platforms.telegram.adapter import TelegramPlatform
from bot.wakeup import Bell
from config.settings import Settings, Storage, Telegram, Translation
from config.texts import Texts
from handlers import dispatch
from handlers.context import Context, Limits
from handlers.events import MessageReceived
from storage import generations, migrations, outbox
from storage.database import Clock, Database, Tx
from storage.deliveries import Send
from storage.models import Tandem
from storage.richtext import RichText
from tests.bench import seed
from tests.bench.errors import BenchFailed
from tests.support.engines import MarkingTranslator

TEXT = "The library opens its reading room earlier next week, and everybody is welcome to join us there, ref {}."
UNLIMITED = Rates(chat_burst=10**9, chat_s=0.0, group=10**9, overall=10**9)
PATIENCE_S = 120.0
LOOK_EVERY_S = 0.005


class Timed(TelegramPlatform):
    """The platform, and when which chat was sent something, by a clock of seconds."""

    def __init__(self, settings: Telegram, limiter: Limiter, clock: Callable[[], float]) -> None:
        super().__init__(settings)
        self._limiter = limiter
        self._clock = clock
        self.made: list[tuple[str, float]] = []
        self.latest: Send | None = None
        self.news = asyncio.Event()
        """Set whenever something was sent."""

    async def perform(self, attempt: Attempt) -> str:
        """Do it, and note when it was done."""
        native = await super().perform(attempt)
        if isinstance(attempt.action, Send):
            self.made.append((attempt.action.room, self._clock()))
            self.latest = attempt.action
            self.news.set()
        return native


@dataclass
class WayOut:
    """Writers whose words wait to be sent to the chats of readers, a tandem for each chat."""

    settings: Settings
    database: Database
    platform: Timed
    generation: int
    sources: dict[int, str]
    """The room of the writer, by the chat of the reader."""
    texts: Texts = field(default_factory=Texts.load)

    def __post_init__(self) -> None:
        self.platform.caught_up.set()
        parts = (self.database, {"telegram": self.platform}, MarkingTranslator(), self.context, self.generation)
        self.outgoing = Outgoing(*parts, Breakpoints(), Bell(), lambda: None)

    def context(self) -> Context:
        """What handlers are given now."""
        limits, accounts = {"telegram": Limits(self.platform.text_bytes)}, {"telegram": self.platform.account}
        return Context(self.database.clock.now(), self.settings, self.texts, limits, accounts)

    def say(self, tx: Tx, chat: int, label: str) -> None:
        """Let somebody write what the reader of a chat is to see."""
        source = self.sources[chat]
        event = MessageReceived(
            platform="telegram",
            native_id=f"{source}:{label}",
            room=source,
            account=source.removeprefix("-"),
            written_at=self.database.clock.now(),
            content=RichText(TEXT.format(label)),
        )
        dispatch.handle(tx, event, self.context())

    async def plan(self, chats: Sequence[int], count: int, label: str) -> None:
        """Let people write, in turn; nothing is sent yet."""

        def work(tx: Tx) -> None:
            for number in range(count):
                self.say(tx, chats[number % len(chats)], f"{label}x{number}")

        await self.database.write(work)

    async def say_now(self, chat: int, label: str) -> None:
        """Let somebody write, and what follows be sent at once, as intake does."""

        def work(tx: Tx) -> Lanes:
            claimer = self.outgoing.claiming(tx)
            self.say(tx, chat, label)
            return self.outgoing.claim(tx, claimer)

        self.outgoing.take_on(await self.database.write(work))

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """Within the block, what waits is sent."""
        self.outgoing.open.set()
        working = asyncio.create_task(self.outgoing.run())
        try:
            yield
        finally:
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)

    async def until_made(self, count: int, within: float = PATIENCE_S) -> None:
        """Wait, without keeping the bot from its work, until so many messages were sent in all."""
        try:
            async with asyncio.timeout(within):
                while len(self.platform.made) < count:
                    self.platform.news.clear()
                    await self.platform.news.wait()
        except TimeoutError as error:
            raise BenchFailed("not everything was sent to Telegram") from error

    async def until_sent(self, within: float = PATIENCE_S) -> None:
        """Wait until nothing waits. Raises ``BenchFailed`` when that takes too long, or something was not sent."""
        try:
            async with asyncio.timeout(within):
                while (await self.database.read(outbox.overview)).get("waiting"):
                    await asyncio.sleep(LOOK_EVERY_S)
        except TimeoutError as error:
            raise BenchFailed("not everything was sent to Telegram") from error
        if set(await self.database.read(outbox.overview)) - {"sent"}:
            raise BenchFailed("something was given up on the way to Telegram")


@asynccontextmanager
async def way_out(
    folder: Path, telegram: Telegram, chats: Sequence[int], limiter: Limiter, clock: Clock | None = None
) -> AsyncIterator[WayOut]:
    """A way out on a new database, with a reader in each chat."""
    settings = Settings(
        storage=Storage(data=folder), telegram=telegram, translation=Translation(languages=("en", "pt"))
    )
    database = Database(settings.storage.url, clock)
    platform = Timed(telegram, limiter, time.perf_counter if clock is None else clock.monotonic)
    try:
        await asyncio.to_thread(migrations.migrate, database)
        sources = {chat: str(-1000 - number) for number, chat in enumerate(chats)}
        await database.write(lambda tx: enter(tx, sources))
        generation = await database.write(generations.begin)
        yield WayOut(settings, database, platform, generation, sources)
    finally:
        await platform.close()
        await database.close()


def enter(tx: Tx, sources: dict[int, str]) -> None:
    """Enter a tandem for each chat."""
    for number, (chat, source) in enumerate(sources.items()):
        tandem = Tandem(slug=f"bench-{number}", name=f"Bench {number}", shape="city", created_at=datetime.now(UTC))
        tx.add(tandem)
        tx.flush()
        here = seed.city(tx, tandem, f"Exampleton {number}", 0, source, "telegram")
        seed.person(tx, f"Ann Example {number}", here, source.removeprefix("-"))
        there = seed.city(tx, tandem, f"Sampleford {number}", 1, str(chat), "telegram")
        seed.person(tx, f"Bea Sample {number}", there, str(abs(chat)))
