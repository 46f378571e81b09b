"""Reads the box for ever: what came in is stored with how far it was read, and then only becomes an event."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from bot.platforms.base import Batch, NativeArrival, Sink
from bot.platforms.email.box import Box, Place
from bot.platforms.email.reading import Facts, facts, ignored
from bot.wakeup import pause
from config.settings import Email
from handlers.errors import Temporary

log = logging.getLogger(__name__)

EVERY_S = 60.0
"""How often the box is looked at."""
NEXT_S = 10.0
"""How soon it is looked at again where more waits than is read at once: so no flood keeps the bot from its work."""
ROOM = "box"
"""What stands for the place; all mails are handled in the order of their numbers."""


async def receive(
    box: Box, settings: Email, since: str | None, sink: Sink, now: Callable[[], datetime], every: float = EVERY_S
) -> None:
    """Take in mails until cancelled. Survives outages, and a login that is refused for a while."""
    place = Place.read(since)
    attempts = 0
    try:
        while True:
            try:
                found = await asyncio.to_thread(box.news, place, now())
                read = await asyncio.to_thread(lambda mails: [_read(mail, settings) for _, mail in mails], found.mails)
            except Temporary as not_now:
                log.warning("the box is not there: %s", not_now.reason)
                await asyncio.sleep(not_now.retry_after or pause(attempts, longest=300))
                attempts += 1
                continue
            attempts = 0
            if found.place != place:
                names = [f"{settings.imap_folder}:{found.place.validity}:{uid}" for uid, _ in found.mails]
                arrivals = [
                    NativeArrival(name, ROOM, known | {"native_id": name})
                    for name, known in zip(names, read, strict=True)
                ]
                await sink(Batch(arrivals, (), str(found.place)))
                place = found.place
            await asyncio.sleep(min(every, NEXT_S) if found.more else every)
    finally:
        # A thread that waits for the server would hold up the end of the process.
        box.cut()


def _read(mail: bytes | None, settings: Email) -> Facts:
    return facts(mail, settings) if mail is not None else ignored("large")
