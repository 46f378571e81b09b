"""How soon the bot is there again, how much memory it takes, and what becomes of messages written while it was down."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from statistics import median

from tests.bench.errors import BenchFailed
from tests.bench.load import Field
from tests.bench.relays import Relay

IDLE_S = 5.0
MISSED = 20


async def restarts(bot: Relay, rooms: Field, times: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Start the bot on its used database several times; then kill it, write, and start it again."""
    starts = []
    for number in range(times):
        tell(f"start {number + 1}")
        await bot.stop()
        starts.append(await bot.start())
    tell("idle")
    await asyncio.sleep(IDLE_S)
    memory, before = bot.memory_mb(), bot.cpu_seconds()
    await asyncio.sleep(IDLE_S)
    computed = bot.cpu_seconds() - before
    tell("killed and started again")
    await bot.kill()
    tokens = await rooms.write(MISSED)
    began = await bot.launch()
    outcome = await rooms.came(tokens)
    first = rooms.arrived(tokens[0])
    if first is None:
        raise BenchFailed("nothing that was written while the bot was down arrived")
    await bot.ready()
    return {
        "start_s": median(starts),
        "idle_rss_mb": memory,
        "idle_cpu_percent": computed / IDLE_S * 100,
        "bot_first_delivery_after_restart_s": first - began,
        "bot_all_deliveries_after_restart_s": max(rooms.arrived(token) or 0.0 for token in tokens) - began,
        "missing_after_restart": outcome.missing,
    }
