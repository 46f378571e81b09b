"""An announcement to a thousand rooms: how long planning computes, and how long Telegram's limits make it take."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import func, select

from bot.limiter import Limiter, Rates
from config.settings import Settings, Storage, Telegram, Translation
from handlers import dispatch
from handlers.events import BroadcastMoved, MessageReceived
from storage import broadcasts, generations, migrations, outbox, people, rooms
from storage.database import Database, Tx
from storage.models import OutboxRow, Participant, Tandem
from storage.richtext import RichText
from tests.bench import seed
from tests.bench.errors import BenchFailed
from tests.bench.way_out import Timed, WayOut
from tests.support.botapi.api import BotApi
from tests.support.botapi.limits import Limits
from tests.support.databases import SettableClock
from tests.support.simulated import PAUSE_S

TEXT = "The town halls of all our cities are closed on Thursday, so please call your partners a day before, at ten."
TICK_S = 0.01
WITHIN_S = 300.0


async def broadcast(folder: Path, count: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Announce something to so many chats on Telegram, on a clock that passes only while everybody waits."""
    tell(f"announcing to {count} rooms")
    clock = SettableClock()
    async with BotApi(clock=lambda: clock.wall.timestamp(), limits=Limits()) as api:
        everybody = [api.user(f"Person {number}") for number in range(count + 1)]
        for person in everybody:
            await person.starts()
        settings = Telegram(token=SecretStr(api.token), api=api.base_url)
        ids = [person.user.id for person in everybody]
        limiter = Limiter(lambda: clock.seconds, Rates())
        planning, took = await _announce(folder / "broadcast", settings, ids, limiter, clock)
        if any(call.refusal for call in api.calls("sendMessage")):
            raise BenchFailed("the bot sent more than Telegram allows")
    return {
        "broadcast_1000_rooms_s": took,
        "broadcast_ceiling_ratio": least(count) / took,
        "broadcast_planning_s": planning,
    }


async def _announce(
    folder: Path, telegram: Telegram, ids: list[int], limiter: Limiter, clock: SettableClock
) -> tuple[float, float]:
    """Return the seconds that planning computed, and those that passed from there to the last room."""
    anna, *chats = ids
    settings = Settings(
        storage=Storage(data=folder), telegram=telegram, translation=Translation(languages=("en", "pt"))
    )
    database = Database(settings.storage.url, clock.clock)
    platform = Timed(telegram, limiter, clock.clock.monotonic)
    try:
        await asyncio.to_thread(migrations.migrate, database)
        await database.write(lambda tx: enter(tx, anna, chats))
        generation = await database.write(generations.begin)
        out = WayOut(settings, database, platform, generation, {})
        async with out.at_work():
            await database.write(lambda tx: _say(tx, out, anna, f"!broadcast all {TEXT}"))
            await _pass(out, clock)
            began = time.perf_counter()
            await database.write(lambda tx: _say(tx, out, anna, "!broadcast send 1"))
            planning, before = time.perf_counter() - began, clock.seconds
            await _pass(out, clock)
        await database.write(lambda tx: dispatch.handle(tx, BroadcastMoved(broadcast_id=1), out.context()))
        found = await database.read(lambda tx: broadcasts.progress(tx, 1))
    finally:
        await platform.close()
        await database.close()
    if found.delivered != len(chats):
        raise BenchFailed(f"{found.delivered} of {len(chats)} rooms have the announcement")
    return planning, max(at for room, at in platform.made if room != str(anna)) - before


async def _pass(out: WayOut, clock: SettableClock) -> None:
    """Let time pass, whenever nobody has anything to do, until nothing waits. What comes of it is not handled here."""
    async with asyncio.timeout(WITHIN_S):
        while (seconds := await out.database.read(_idle_for)) is not None:
            clock.advance(seconds)
            out.outgoing.bell.ring()
            await asyncio.sleep(PAUSE_S)


def _idle_for(tx: Tx) -> float | None:
    under_way = select(func.count()).where(OutboxRow.state == "waiting", OutboxRow.claimed_until.is_not(None))
    return 0.0 if tx.scalar(under_way) else outbox.next_due(tx, ["telegram"])


def _say(tx: Tx, out: WayOut, account: int, text: str) -> None:
    event = MessageReceived(
        platform="telegram",
        native_id=f"{account}:{len(text)}",
        room=str(account),
        account=str(account),
        written_at=out.context().now,
        content=RichText(text),
    )
    dispatch.handle(tx, event, out.context())


def enter(tx: Tx, anna: int, chats: list[int]) -> None:
    """Enter a tandem for every two chats, one of which reads another language, and a coordinator."""
    for number, pair in enumerate(zip(chats[::2], chats[1::2], strict=True)):
        tandem = Tandem(slug=f"bench-{number}", name=f"Bench {number}", shape="city", created_at=datetime.now(UTC))
        tx.add(tandem)
        tx.flush()
        for position, (chat, language) in enumerate(zip(pair, ("en", "pt"), strict=True)):
            room = seed.city(tx, tandem, f"Exampleton {number} {position}", position, str(chat), "telegram")
            tx.add(Participant(name="Bea", city_id=room.city_id, reads=[language], writes=language))
    tx.flush()
    person = people.create(tx, "Anna", reads=["en"], role="coordinator")
    account = people.see_account(tx, "telegram", str(anna), "Anna")
    people.link_account(tx, account, person)
    home = rooms.create(tx, uid="home", platform="telegram", purpose="direct", native_id=str(anna), state="open")
    rooms.set_membership(tx, home.id, account.id, "joined")


def least(count: int) -> float:
    """Return the seconds that Telegram's limits make so many chats take, for somebody who knows when to ask."""
    limits, left, tick = Limits(), list(range(1, count + 1)), 0
    while left:
        left = [chat for chat in left if limits.take(chat, tick * TICK_S) > 0]
        tick += 1
    return max((tick - 1) * TICK_S, TICK_S)
