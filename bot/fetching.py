"""Fetches files from the platforms that keep them, a few at a time, and knows them for what they are."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import NoReturn

from bot.platforms.base import Platform
from bot.platforms.files import NotFetched, Spool, Unobtainable
from bot.signatures import NotTheFile, checked
from handlers.context import Context
from storage.attachments import File

log = logging.getLogger(__name__)

FETCHES = 8
"""How often a file is tried to be fetched, with growing pauses: for about two minutes."""
AT_ONCE = 4
"""Files on their way at the same time."""


class Fetching:
    """Fetches for deliveries, and remembers how often each was tried."""

    def __init__(self, platforms: Mapping[str, Platform], context: Callable[[], Context]) -> None:
        self.free = asyncio.Semaphore(AT_ONCE)
        """Taken by whoever has a file on its way."""
        self._platforms = platforms
        self._context = context
        self._failures: Counter[str] = Counter()

    @asynccontextmanager
    async def fetched(self, delivery_id: str, file: File, most: int = 0) -> AsyncIterator[tuple[File, Spool]]:
        """Fetch a file of at most ``most`` bytes (0: as the settings say) and give it as it really is.

        Raises ``NotFetched`` a few times, then ``Unobtainable``.
        """
        source = self._platforms.get(file.platform)
        if source is None:
            raise Unobtainable("gone")
        settings = self._context().settings
        limits = (settings.files.largest, source.files.fetch_bytes, most)
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


async def _fill(source: Platform, file: File, spool: Spool) -> None:
    try:
        await source.files.fetch(file, spool)
    except Exception as failure:  # noqa: BLE001 - it is raised where the file is waited for
        spool.fail(failure)
