"""APScheduler as a metronome: it wakes sweeps, and remembers nothing. What is due is in the database."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from config.settings import Settings
from handlers.checkins import watching
from handlers.common import initiative as rules
from handlers.networks import listing as networks
from handlers.surveys import asking as surveys
from handlers.tandems import farewell, mailing
from storage import broadcasts, digests, erasing, inbox, initiative, outbox, schedules, searching, sweeping, unreadable
from storage.database import Database, Tx
from storage.marks import MarkFile

log = logging.getLogger(__name__)

LATE_SWEEP_S = 15
REPORTS_S = 5
REMINDERS_S = 600
BUNDLES_S = 300
HOUSEKEEPING_S = 3600
DUE_S = 5


class Metronome:
    """Beats for one process. Two processes may beat at once: whatever a beat finds is entered once."""

    def __init__(self, database: Database, settings: Settings, told: Callable[[], None]) -> None:
        self._database = database
        self._settings = settings
        self._told = told
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        """Begin to beat."""
        self.every(LATE_SWEEP_S, self.tell_late)
        self.every(LATE_SWEEP_S, self.tell_unreadable)
        self.every(REMINDERS_S, self.remind)
        self.every(BUNDLES_S, bundling_on(self._database, self._settings, self._told))
        self.every(HOUSEKEEPING_S, self.keep_house)
        self._scheduler.start()

    def every(self, seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        """Call work at every so many seconds; one that is missed is not made up for, and none runs twice at once."""
        self._scheduler.add_job(
            work, "interval", seconds=seconds, coalesce=True, max_instances=1, misfire_grace_time=None
        )

    def stop(self) -> None:
        """Beat no more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def tell_late(self) -> None:
        """Enter an event for each message that waits for longer than its writer should be left in the dark."""
        older_than = timedelta(seconds=self._settings.relay.late_after)

        def work(tx: Tx) -> int:
            late = outbox.late(tx, older_than)
            for message_id in late:
                inbox.tell(tx, {"kind": "message_late", "message_id": message_id}, f"late:{message_id}")
            return len(late)

        if await self._database.write(work):
            self._told()

    async def tell_unreadable(self) -> None:
        """Enter an event for each message whose keys have not come for as long."""
        older_than = timedelta(seconds=self._settings.relay.late_after)

        def work(tx: Tx) -> int:
            found = unreadable.waiting(tx, older_than)
            for inbox_id, lane, payload in found:
                account = str(payload.get("event", {}).get("sender", ""))
                event = {"kind": "keys_missing", "inbox_id": inbox_id, "account": account, "lane": lane}
                inbox.tell(tx, event, f"unreadable:{inbox_id}")
            return len(found)

        if await self._database.write(work):
            self._told()

    async def remind(self) -> None:
        """Enter an event for each invitation that has waited for some days, once somebody may be reminded of it."""

        def work(tx: Tx) -> int:
            found = mailing.due(tx, self._settings)
            for digest in found:
                event = {"kind": "invitation_unanswered", "digest": digest}
                inbox.tell(tx, event, f"invitation:{digest}:unanswered")
            return len(found)

        if await self._database.write(work):
            self._told()

    async def keep_house(self) -> None:
        """Forget what is too old, note whom to ask what, and read notes for those who search them."""
        for watch in (watching.watch, surveys.watch, networks.watch):
            await self._database.write(watch)
        while await self._database.write(lambda tx: searching.complete(tx, portions=1)):
            pass
        while await self._database.write(lambda tx: sweeping.sweep(tx, self._settings.retention)):
            pass
        while await self._database.write(lambda tx: digests.forget_old(tx, self._settings.digests.keep_days)):
            pass


def ending_on(database: Database, settings: Settings, told: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    """Return what enters an event for each notice of a planned end, and for the end itself, when its time has come.

    What is still due on the next day was given up by then, whatever was wrong: it is tried again once a day. Handling
    it twice does nothing twice.
    """

    def work(tx: Tx) -> int:
        found = farewell.due(tx, settings)
        for ending, stage in found:
            event = {"kind": "ending_due", "ending_id": ending.id, "stage": stage}
            inbox.tell(tx, event, f"ending:{ending.id}:{ending.planned_at.isoformat()}:{stage}:{tx.now:%Y-%m-%d}")
        return len(found)

    async def look() -> None:
        if await database.write(work):
            told()

    return look


def erasing_on(database: Database, file: MarkFile, told: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    """Return what goes on with erasures, and writes them down beside the database; ``told`` rings for deliveries."""

    async def erase() -> None:
        known = await database.read(erasing.entered)
        if known:
            await asyncio.to_thread(erasing.keep, known, file)
        if await database.write(erasing.proceed):
            told()

    return erase


def firing_on(database: Database, told: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    """Return what enters an event for each schedule that is due; ``told`` rings for events."""

    async def fire() -> None:
        # Nothing is due most of the time, and who only reads keeps nobody waiting.
        while await database.read(schedules.is_due):
            if await database.write(schedules.sweep):
                told()

    return fire


def bundling_on(database: Database, settings: Settings, told: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    """Return what enters an event for each person whom the bot may tell now what waits for them, once a day."""

    def work(tx: Tx) -> int:
        initiative.drop_expired(tx)
        found = rules.due(tx, settings)
        for event in found:
            inbox.tell(tx, asdict(event), f"bundle:{event.participant_id}:{event.day}")
        return len(found)

    async def bundle() -> None:
        if await database.write(work):
            told()

    return bundle


def reporting_on(database: Database, told: Callable[[], None]) -> Callable[[], Awaitable[None]]:
    """Return what enters an event for each announcement of which copies have come to an end: its report says so."""

    async def report() -> None:
        if not await database.read(broadcasts.moved):
            return

        def work(tx: Tx) -> None:
            for number, how_far in broadcasts.moved(tx):
                inbox.tell(tx, {"kind": "broadcast_moved", "broadcast_id": number}, f"broadcast:{number}:{how_far}")

        await database.write(work)
        told()

    return report
