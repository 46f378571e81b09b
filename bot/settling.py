"""After an old backup was restored: find out from the rooms' history what had been sent (DESIGN rule 8)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping

from bot.platforms.base import Platform
from bot.wakeup import pause
from handlers.errors import Permanent, Temporary
from storage import generations
from storage.database import Database

log = logging.getLogger(__name__)


async def settle(database: Database, platforms: Mapping[str, Platform]) -> None:
    """Decide for every delivery left in doubt whether it was made; those nobody can tell of wait for a coordinator."""
    if not await database.read(generations.settling):
        return
    log.warning("an older backup was restored: looking in the rooms for what had been sent")
    for room in await database.read(generations.to_settle):
        attempts = 0
        while True:
            try:
                found = await platforms[room.platform].settle(room.native_room, room.delivery_ids, room.since)
            except Temporary as not_now:
                await asyncio.sleep(not_now.retry_after or pause(attempts, longest=30))
                attempts += 1
            except Permanent as never:
                log.warning("a room's history cannot be read: %s", never.reason)
                await database.write(lambda tx, ids=room.delivery_ids: generations.unreadable(tx, ids))  # type: ignore[misc]
                break
            else:
                missing = [one for one in room.delivery_ids if one not in found]
                await database.write(lambda tx, a=found, b=missing: generations.settled(tx, a, b))  # type: ignore[misc]
                break
    await database.write(generations.finish)
