"""Time that passes only while nobody has anything to do: minutes of waiting for limits are over at once."""

from __future__ import annotations

import asyncio

from sqlalchemy import func, select

from storage import inbox, outbox
from storage.database import Database, Tx
from storage.models import OutboxRow
from tests.support.databases import SettableClock

WITHIN_S = 60.0
"""Real seconds after which something hangs."""
PAUSE_S = 0.001


def idle_for(tx: Tx, platform: str) -> float | None:
    """Return for how many seconds nobody has anything to do; None for ever."""
    under_way = select(func.count()).where(OutboxRow.state == "waiting", OutboxRow.claimed_until.is_not(None))
    if inbox.waiting(tx) or tx.scalar(under_way):
        return 0.0
    return outbox.next_due(tx, [platform])


async def pass_time(database: Database, clock: SettableClock, platform: str, within: float = WITHIN_S) -> None:
    """Let time pass until nothing waits any more. Raises ``TimeoutError`` after ``within`` real seconds."""
    async with asyncio.timeout(within):
        while await step(database, clock, platform):
            pass


async def flow(database: Database, clock: SettableClock, platform: str) -> None:
    """Let time pass for ever, whenever nobody has anything to do but to wait for it."""
    while True:
        if not await step(database, clock, platform):
            await asyncio.sleep(PAUSE_S)


async def step(database: Database, clock: SettableClock, platform: str) -> bool:
    """Move the clock if nobody has anything to do; return whether anything waits at all."""
    seconds = await database.read(lambda tx: idle_for(tx, platform))
    if seconds is None:
        return False
    if seconds:
        clock.advance(seconds)
    await asyncio.sleep(PAUSE_S)
    return True
