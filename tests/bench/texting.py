"""Telegram: how much of what the bare library sends, and of what Telegram allows, the bot sends; and who waits."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from typing import Any

from pydantic import SecretStr
from telegram import Bot, LinkPreviewOptions, MessageEntity
from telegram.request import HTTPXRequest

from bot.limiter import Limiter, Rates
from bot.platforms.telegram import messages
from bot.platforms.telegram.requests import Requests
from config.settings import Telegram
from tests.bench.botapi import Double, double
from tests.bench.errors import BenchFailed
from tests.bench.figures import pairwise, percentile
from tests.bench.way_out import PATIENCE_S, UNLIMITED, WayOut, way_out
from tests.support.botapi.api import BotApi
from tests.support.botapi.limits import Limits
from tests.support.databases import SettableClock
from tests.support.simulated import step

CHATS = 20
PACE_S = 0.06
GROUPS = 3
PEOPLE = 45
TICK_S = 0.01


async def telegram(
    folder: Path, rounds: int, count: int, seconds: int, tell: Callable[[str], None]
) -> dict[str, float]:
    """Measure everything about Telegram: ``count`` messages a round, and so many simulated seconds at the limits."""
    async with double() as api:
        chats = await api.people(CHATS)
        async with way_out(folder / "texting", api.settings, chats, Limiter(time.monotonic, UNLIMITED)) as out:
            found = await rates(api, out, chats, rounds, count, tell)
        tell("Telegram, one chat in 429")
        async with way_out(folder / "waiting", api.settings, chats, Limiter(time.monotonic, UNLIMITED)) as out:
            found |= await under_429(api, out, chats, count // 10)
    tell("Telegram, at its limits")
    return found | {"telegram_ceiling_ratio": await ceiling(folder / "ceiling", seconds)}


async def rates(
    api: Double, out: WayOut, chats: list[int], rounds: int, count: int, tell: Callable[[str], None]
) -> dict[str, float]:
    """Send the same messages with the bare library, and with the bot, in turn: messages a second.

    The library is measured as it comes, and with the bot's way of making requests.
    """
    default = HTTPXRequest(connection_pool_size=2 * CHATS, httpx_kwargs={"trust_env": False})
    short = Requests(2 * CHATS, trust_env=False)
    found: dict[str, list[float]] = {"bot": [], "library": [], "short": []}
    where = f"{api.address}/bot"
    async with (
        Bot(api.token, base_url=where, request=default) as library,
        Bot(api.token, base_url=where, request=short) as quicker,
        out.at_work(),
    ):
        await bot_rate(out, chats, 2 * CHATS, "warm")
        assert out.platform.latest is not None
        copy = messages.sent(out.platform.latest)
        for bare in (library, quicker):
            await bare_rate(bare, chats, 2 * CHATS, copy)
        for number in range(rounds):
            for way in list(found) if number % 2 else list(found)[::-1]:
                tell(f"Telegram, round {number + 1}, {way}")
                if way == "bot":
                    rate = await bot_rate(out, chats, count, f"r{number}")
                else:
                    rate = await bare_rate(library if way == "library" else quicker, chats, count, copy)
                found[way].append(rate)
    return {
        "telegram_rate": median(found["bot"]),
        "telegram_library_rate": median(found["library"]),
        "telegram_library_rate_short": median(found["short"]),
        "telegram_rate_ratio": pairwise(found["bot"], found["library"]),
    }


async def bare_rate(library: Bot, chats: list[int], count: int, copy: Mapping[str, Any]) -> float:
    """Send what the bot sends with nothing around the library: a task for each chat, one message after the other."""

    async def one(index: int, chat: int) -> None:
        for _ in range(index, count, len(chats)):
            entities = [MessageEntity(found["type"], found["offset"], found["length"]) for found in copy["entities"]]
            await library.send_message(
                chat, copy["text"], entities=entities, link_preview_options=LinkPreviewOptions(is_disabled=True)
            )

    began = time.perf_counter()
    await asyncio.gather(*(one(index, chat) for index, chat in enumerate(chats)))
    return count / (time.perf_counter() - began)


async def bot_rate(out: WayOut, chats: list[int], count: int, label: str) -> float:
    """Send what waits in the outbox, durably written down before each send, until the last outcome is stored."""
    out.outgoing.open.clear()
    await out.plan(chats, count, label)
    made = len(out.platform.made)
    began = time.perf_counter()
    out.outgoing.open.set()
    out.outgoing.bell.ring()
    await out.until_made(made + count)
    await out.until_sent()
    took = time.perf_counter() - began
    if len(out.platform.made) - made != count:
        raise BenchFailed("the bot did not send each message once")
    return count / took


async def under_429(api: Double, out: WayOut, chats: list[int], count: int) -> dict[str, float]:
    """Measure how soon one chat is served, while nothing is wrong and while another one is refused all the time."""
    limited, other = chats[0], chats[1]
    async with out.at_work():
        await latencies(out, limited, other, count // 4, "warm")
        await out.until_sent()
        normal = await latencies(out, limited, other, count, "normal")
        await out.until_sent()
        await api.ask(do="refuse", who=limited)
        refused = await latencies(out, limited, other, count, "refused")
    return {
        "other_chat_p95_ms": percentile(normal, 0.95),
        "other_chat_p95_ms_under_429": percentile(refused, 0.95),
        "other_chat_p95_ratio_under_429": percentile(refused, 0.95) / percentile(normal, 0.95),
    }


async def latencies(out: WayOut, limited: int, other: int, count: int, label: str) -> list[float]:
    """Write to two chats at a steady pace, and return for the second one how long each message took (ms)."""
    found = []
    for number in range(count):
        await out.say_now(limited, f"{label}limited{number}")
        known, began = len(out.platform.made), time.perf_counter()
        await out.say_now(other, f"{label}other{number}")
        found.append((await arrival(out, other, known) - began) * 1000)
        await asyncio.sleep(max(0.0, PACE_S - (time.perf_counter() - began)))
    return found


async def arrival(out: WayOut, chat: int, known: int) -> float:
    """Wait until a chat is sent something after what is known, and return when that was."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            out.platform.news.clear()
            for room, at in out.platform.made[known:]:
                if room == str(chat):
                    return at
            await out.platform.news.wait()


async def ceiling(folder: Path, seconds: int) -> float:
    """Return which share of what Telegram allows in so many seconds the bot sends while everybody waits."""
    clock = SettableClock()
    async with BotApi(clock=lambda: clock.wall.timestamp(), limits=Limits()) as api:
        people = [api.user(f"Person {number}") for number in range(PEOPLE)]
        for person in people:
            await person.starts()
        groups = [api.supergroup(f"Group {number}", [people[number]]) for number in range(GROUPS)]
        chats = [person.user.id for person in people] + [group.id for group in groups]
        limiter = Limiter(lambda: clock.seconds, Rates())
        settings = Telegram(token=SecretStr(api.token), api=api.base_url)
        async with way_out(folder, settings, chats, limiter, clock.clock) as out:
            await out.plan(chats, len(chats) * seconds, "limit")
            until = clock.seconds + seconds
            async with out.at_work():
                while clock.seconds < until and await step(out.database, clock, "telegram"):
                    out.outgoing.bell.ring()
            sent = sum(at < until for _, at in out.platform.made)
        if any(call.refusal for call in api.calls("sendMessage")):
            raise BenchFailed("the bot sent more than Telegram allows")
    return sent / allowed(chats, seconds)


def allowed(chats: list[int], seconds: int) -> int:
    """Return how many messages Telegram takes in so many seconds from somebody who knows what it would take when."""
    limits, sent = Limits(), 0
    for tick in range(int(seconds / TICK_S)):
        sent += sum(limits.take(chat, tick * TICK_S) == 0 for chat in chats)
    return sent
