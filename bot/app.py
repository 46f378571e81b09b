"""The composition root: settings in, a running bot out. Tests, the demo and the bench build theirs here too."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot import patience
from bot.breakpoints import Breakpoints
from bot.clock import (
    DUE_S,
    HOUSEKEEPING_S,
    REMINDERS_S,
    REPORTS_S,
    Metronome,
    ending_on,
    erasing_on,
    firing_on,
    reporting_on,
)
from bot.documents.making import sweep
from bot.intake import Intake
from bot.outgoing import Outgoing
from bot.platforms.base import AccountLost, Batch, Platform
from bot.settling import settle
from bot.translation.base import Translator
from bot.wakeup import Bell, pause
from bot.web.endpoint import Endpoint
from config.settings import Settings
from config.texts import Texts
from handlers.context import Context, Limits
from handlers.errors import Permanent, Temporary
from storage import erasing, generations, inbox, migrations, outbox, unreadable
from storage.database import Database, Tx
from storage.locks import AccountLock
from storage.marks import MarkFile

log = logging.getLogger(__name__)

LOCK_CHECK_S = 5.0
TICK_S = 60.0
ERASING_S = 15.0
SWITCH_INTERVAL_S = 0.001


class AlreadyRunning(Exception):  # noqa: N818 - said to people as it is
    """Another process holds the account."""


class LockLost(Exception):  # noqa: N818
    """Another process may hold the account by now, so this one must neither receive nor send."""


class App:
    """A bot in this event loop: ``start``, ``wait``, ``stop``."""

    def __init__(
        self,
        settings: Settings,
        platforms: Sequence[Platform],
        translator: Translator,
        database: Database,
        endpoint: Endpoint | None = None,
    ) -> None:
        self.settings = settings
        self.database = database
        self.ready = asyncio.Event()
        """Set once everything runs and what was missed has been taken in."""
        self._platforms: Mapping[str, Platform] = {platform.name: platform for platform in platforms}
        self._translator = translator
        self._endpoint = endpoint
        if endpoint is not None:
            endpoint.healthy = self.ready.is_set
        self._texts = Texts.load(forgiving=True)
        self._locks: list[AccountLock] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._metronome: Metronome | None = None
        self._side_file = generations.SideFile(settings.storage.data)
        self._erasures = MarkFile(settings.storage.data)

    def context(self) -> Context:
        """Return what handlers are given now."""
        # By e-mail nobody is talked with.
        accounts = {name: platform.account for name, platform in self._platforms.items() if name != "email"}
        limits = {name: _limits(platform) for name, platform in self._platforms.items()}
        return Context(self.database.clock.now(), self.settings, self._texts, limits, accounts)

    async def start(self) -> None:
        """Bring everything up. Raises ``AlreadyRunning``, ``Permanent`` (a wrong login), ``SchemaTooNew``."""
        # A thread that computes holds the interpreter for this long before the event loop gets its turn.
        sys.setswitchinterval(SWITCH_INTERVAL_S)
        self._lock()
        await asyncio.to_thread(migrations.migrate, self.database)
        await self._translator.start()
        generation = await asyncio.to_thread(generations.start, self.database, self._side_file)
        await asyncio.to_thread(erasing.apply_again, self.database, self._erasures)
        for platform in self._platforms.values():
            await connected(platform)
        if self._endpoint is not None:
            await self._endpoint.start()
        self._begin(generation)

    def _lock(self) -> None:
        for platform in self._platforms.values():
            name = f"{platform.name}:{platform.account}"
            lock = AccountLock.acquire(self.settings.storage.url, self.settings.storage.data, name)
            if lock is None:
                raise AlreadyRunning(name)
            self._locks.append(lock)

    def _begin(self, generation: int) -> None:
        breakpoints = Breakpoints(self.settings.debug.exit_at, self.settings.debug.armed_by)
        parts = (self.database, self._platforms, self._translator, self.context, generation, breakpoints)
        came_in, goes_out = Bell(), Bell()
        outgoing = Outgoing(*parts, goes_out, came_in.ring)
        intake = Intake(*parts, came_in, outgoing)
        self._metronome = Metronome(self.database, self.settings, intake.bell.ring)
        self._metronome.every(TICK_S, self._ticking(generation))
        self._metronome.every(ERASING_S, erasing_on(self.database, self._erasures, outgoing.bell.ring))
        self._metronome.every(REMINDERS_S, ending_on(self.database, self.settings, came_in.ring))
        self._metronome.every(REPORTS_S, reporting_on(self.database, came_in.ring))
        self._metronome.every(DUE_S, firing_on(self.database, came_in.ring))
        self._metronome.every(HOUSEKEEPING_S, lambda: sweep(self.database, self.settings.storage.data))
        self._metronome.start()
        loops = [intake.run(), outgoing.run(), self._watch_locks(), self._announce(generation, intake, outgoing)]
        loops += [self._receive(platform, intake, breakpoints) for platform in self._platforms.values()]
        self._tasks = [asyncio.create_task(loop) for loop in loops]

    def _ticking(self, generation: int) -> Callable[[], Awaitable[None]]:
        """Return what notes how far this generation has come, so that an older backup is told from it."""

        async def tick() -> None:
            await asyncio.to_thread(generations.tick, self.database, self._side_file, generation)

        return tick

    async def _receive(self, platform: Platform, intake: Intake, breakpoints: Breakpoints) -> None:
        account = f"{platform.name}:{platform.account}"

        async def sink(batch: Batch) -> None:
            events = [
                inbox.NewEvent(platform.name, arrival.native_id, f"{platform.name}:{arrival.room}", arrival.payload)
                for arrival in batch.arrivals
            ]

            completed = [(platform.name, arrival.native_id, arrival.payload) for arrival in batch.completed]
            intake.hear(platform, batch.arrivals)

            def work(tx: Tx) -> list[inbox.Claimed]:
                if batch.echoes:
                    outbox.echoed(tx, batch.echoes)
                unreadable.complete(tx, completed)
                return intake.store(tx, account, events, batch.cursor)

            # Rows and cursor are lost together, if at all: then the platform brings the events again. But what was
            # completed it forgets itself.
            claims = await patience.write(self.database, work, durable=not platform.replays or bool(completed))
            if events:
                breakpoints.passed("received")
            intake.take_on(claims)
            if completed:
                intake.bell.ring()

        since = await self.database.read(lambda tx: inbox.cursor(tx, account))
        await platform.receive(since, sink)

    async def _announce(self, generation: int, intake: Intake, outgoing: Outgoing) -> None:
        """Say that the bot is there once it has caught up, and settle what an old backup left open."""
        for platform in self._platforms.values():
            await platform.caught_up.wait()
        await settle(self.database, self._platforms)
        outgoing.open.set()

        def started(tx: Tx) -> None:
            inbox.tell(tx, {"kind": "started", "generation": generation}, f"started:{generation}")

        await self.database.write(started)
        intake.bell.ring()
        outgoing.bell.ring()
        self.ready.set()
        await asyncio.Event().wait()

    async def _watch_locks(self) -> None:
        while True:
            await asyncio.sleep(LOCK_CHECK_S)
            for lock in self._locks:
                if not await asyncio.to_thread(lock.held):
                    raise LockLost

    async def wait(self) -> None:
        """Return when something ends that should not: raises what ended it."""
        done, _ = await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()

    async def stop(self) -> None:
        """Bring everything down; what is under way is finished by the next process."""
        if self._metronome is not None:
            self._metronome.stop()
        if self._endpoint is not None:
            await self._endpoint.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for platform in self._platforms.values():
            await platform.close()
        await self._translator.close()
        await self.database.close()
        for lock in self._locks:
            lock.release()


def _limits(platform: Platform) -> Limits:
    """Return what one message may hold. What a server says of itself is known once it is connected."""
    files = platform.files
    return Limits(platform.text_bytes, files.caption_units, files.fetch_bytes, files.send_bytes)


async def connected(platform: Platform) -> None:
    """Log in, however long the server is away."""
    attempts = 0
    while True:
        try:
            await platform.connect()
        except Temporary as not_now:
            log.warning("%s is not there yet: %s", platform.name, not_now.reason)
            await asyncio.sleep(not_now.retry_after or pause(attempts, longest=30))
            attempts += 1
        else:
            return


__all__ = ["AccountLost", "AlreadyRunning", "App", "LockLost", "Permanent"]
