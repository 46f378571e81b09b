"""Carries files from platform to platform while their messages are sent.

The bytes go through a temporary file, so memory stays flat, and nothing is passed on before all of it is known to be
the file. An upload that is repeated after a crash leaves one file behind that nothing shows; the message is still one.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import NoReturn

from bot import patience
from bot.breakpoints import Breakpoints
from bot.platforms.base import Attempt, Platform
from bot.platforms.files import NotFetched, Spool, Unobtainable
from bot.signatures import NotTheFile, checked
from handlers.context import Context
from storage import carrying, outbox
from storage.albums import SendAlbum
from storage.attachments import Carried, File
from storage.database import Database
from storage.deliveries import Edit, Send
from storage.lanes import LEASE_S, LostLease

log = logging.getLogger(__name__)

FETCHES = 8
"""How often a file is tried to be fetched, with growing pauses: for about two minutes."""
AT_ONCE = 4
"""Files on their way at the same time."""


class Carrying:
    """Performs attempts, and brings the files that they show to their platform first."""

    def __init__(
        self,
        database: Database,
        platforms: Mapping[str, Platform],
        context: Callable[[], Context],
        breakpoints: Breakpoints,
    ) -> None:
        self._database = database
        self._platforms = platforms
        self._context = context
        self._breakpoints = breakpoints
        self._failures: Counter[str] = Counter()
        self._free = asyncio.Semaphore(AT_ONCE)

    async def perform(self, claim: outbox.Claimed, attempt: Attempt) -> str:
        """Do it and return the native id of what was made.

        Raises what ``Platform.perform`` raises, and ``Unobtainable`` where it has to be done without its file.
        """
        platform, action = self._platforms[claim.platform], attempt.action
        if isinstance(action, SendAlbum):
            for item in action.items:
                await self._note(item.part, item.file, item.file)
            return await platform.perform(attempt)
        if not isinstance(action, Send | Edit) or not isinstance(action.attachment, File) or claim.part_id is None:
            return await platform.perform(attempt)
        async with self._kept(claim):
            if isinstance(action, Edit) and action.replaced:
                return await self._replaced(platform, claim, attempt, action, action.attachment)
            return await self._shown(platform, claim, attempt, action, action.attachment)

    async def _shown(
        self, platform: Platform, claim: outbox.Claimed, attempt: Attempt, action: Send | Edit, file: File
    ) -> str:
        """Show a file that the platform has, or that it is brought first."""
        assert claim.part_id is not None
        part = claim.part_id
        known = await self._database.read(lambda tx: carrying.carried(tx, part))
        # What an earlier attempt deposited is there; what goes with the message itself is there once that is sent.
        there = platform.idempotent or (isinstance(action, Edit) and not action.replaced)
        if there and known is not None and known.identity == file.identity:
            return await platform.perform(replace(attempt, action=replace(action, attachment=known.file)))
        if platform.files.takes(file):
            await self._note(part, file, file)
            return await platform.perform(attempt)
        async with self._free, self._fetched(claim.delivery_id, file, platform) as (actual, spool):
            self._breakpoints.passed("fetched")
            own = await platform.files.deposit(action.room, actual, spool)
            if own is None or own.reference != actual.reference:
                await spool.whole()
            await self._note(part, file, own or replace(actual, platform=platform.name, reference="", native=""))
            self._breakpoints.passed("deposited")
            ready = replace(attempt, action=replace(action, attachment=own or actual), body=None if own else spool)
            return await platform.perform(ready)

    async def _replaced(
        self, platform: Platform, claim: outbox.Claimed, attempt: Attempt, action: Edit, file: File
    ) -> str:
        """Put another file in the place of one; where it cannot be had, the old one stays and its writer is told."""
        try:
            return await self._shown(platform, claim, attempt, action, file)
        except Unobtainable as trouble:
            assert claim.part_id is not None
            part, obstacle = claim.part_id, trouble.obstacle
            await patience.write(self._database, lambda tx: carrying.tell(tx, part, obstacle))
            known = await self._database.read(lambda tx: carrying.carried(tx, part))
            if known is None:
                raise
            old = replace(action, attachment=known.file, replaced=False)
            return await platform.perform(replace(attempt, action=old))

    async def _note(self, part: int, file: File, own: File) -> None:
        """Note which file a part is going to carry."""
        note = Carried(identity=file.identity, file=own)
        # Lost in a power cut, it only costs another upload.
        await patience.write(self._database, lambda tx: carrying.carry(tx, part, note), durable=False)

    @asynccontextmanager
    async def _fetched(self, delivery_id: str, file: File, target: Platform) -> AsyncIterator[tuple[File, Spool]]:
        """Fetch a file and give it as it really is. Raises ``NotFetched`` a few times, then ``Unobtainable``."""
        source = self._platforms.get(file.platform)
        if source is None:
            raise Unobtainable("gone")
        settings = self._context().settings
        limits = (settings.files.largest, source.files.fetch_bytes, target.files.send_bytes)
        async with Spool(settings.storage.data, min(filter(None, limits))) as spool:
            fetching = asyncio.create_task(_fill(source, file, spool))
            try:
                size = await spool.known()
                actual = checked(file, spool.head, size)
                yield actual, spool
                self._failures.pop(delivery_id, None)
            except NotTheFile:
                log.warning("what was fetched for delivery %s is not the file", delivery_id)
                self._give_up_after(delivery_id, NotFetched("not the file"), Unobtainable("damaged"))
            except Exception as error:
                # Whatever the other end says: it is because of what became of this one.
                failure = spool.failure or error
                if failure is error and not isinstance(error, NotFetched):
                    raise
                if not isinstance(failure, NotFetched):
                    raise failure from error
                self._give_up_after(delivery_id, failure, Unobtainable("gone"))
            finally:
                fetching.cancel()
                await asyncio.gather(fetching, return_exceptions=True)

    def _give_up_after(self, delivery_id: str, failure: NotFetched, at_last: Unobtainable) -> NoReturn:
        """Raise what a failure to fetch means: once more, or never."""
        self._failures[delivery_id] += 1
        if self._failures[delivery_id] < FETCHES:
            raise failure
        del self._failures[delivery_id]
        raise at_last from failure

    @asynccontextmanager
    async def _kept(self, claim: outbox.Claimed) -> AsyncIterator[None]:
        """Keep the claim for as long as it takes."""
        keeping = asyncio.create_task(self._keep(claim))
        try:
            yield
        finally:
            keeping.cancel()
            await asyncio.gather(keeping, return_exceptions=True)

    async def _keep(self, claim: outbox.Claimed) -> None:
        while True:
            await asyncio.sleep(LEASE_S / 3)
            try:
                await patience.write(self._database, lambda tx: carrying.prolong(tx, claim), durable=False)
            except LostLease:
                return  # what is sent now is sent; its outcome is stored all the same


async def _fill(source: Platform, file: File, spool: Spool) -> None:
    try:
        await source.files.fetch(file, spool)
    except Exception as failure:  # noqa: BLE001 - it is raised where the file is waited for
        spool.fail(failure)
