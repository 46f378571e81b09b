"""A group that is written to faster than Telegram allows: real budgets, on a clock that jumps over the waiting."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.app import App
from bot.platforms.telegram.adapter import TelegramPlatform
from storage.database import Database
from storage.models import Part
from tests.integration.telegram.test_bot import Town
from tests.support.botapi.api import BotApi
from tests.support.botapi.limits import Limits
from tests.support.databases import SettableClock
from tests.support.engines import MarkingTranslator
from tests.support.simulated import flow, pass_time

SAID = 50


@asynccontextmanager
async def busy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[tuple[Town, Database, SettableClock]]:
    """A bot between two groups, on Telegram's budgets and a clock that stands still until it is moved."""
    monkeypatch.setattr("bot.outgoing.LONGEST_SLEEP_S", 0.005)
    clock = SettableClock()
    async with BotApi(limits=Limits(), clock=lambda: clock.wall.timestamp()) as api:
        town = Town(api, folder)
        await town.enter()
        settings = town.settings
        assert settings.telegram is not None
        platform = TelegramPlatform(settings.telegram, monotonic=lambda: clock.seconds)
        bot = App(settings, [platform], MarkingTranslator(), Database(settings.storage.url, clock.clock))
        try:
            async with asyncio.timeout(20):
                await bot.start()
                await bot.ready.wait()
            await pass_time(bot.database, clock, "telegram")
            yield town, bot.database, clock
        finally:
            await bot.stop()


@asynccontextmanager
async def flowing(database: Database, clock: SettableClock) -> AsyncIterator[None]:
    """Let time pass within the block, whenever there is nothing to do but to wait for it."""
    passing = asyncio.create_task(flow(database, clock, "telegram"))
    try:
        yield
    finally:
        passing.cancel()
        await asyncio.gather(passing, return_exceptions=True)


async def planned(database: Database, count: int) -> None:
    """Wait until so many copies are planned."""
    async with asyncio.timeout(20):
        while await database.read(lambda tx: tx.query(Part).filter_by(role="copy").count()) < count:
            await asyncio.sleep(0.005)


def lines(town: Town) -> list[str]:
    """What the other group reads, in order, whatever message it is in."""
    texts = [str(message.data.get("text", "")) for message in town.rui.messages(town.there)]
    return [line.removeprefix("[pt] ") for text in texts for line in text.split("\n") if line.startswith("[pt] ")]


async def test_a_busy_group_is_not_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fifty messages at once are all there within half a minute, in order, and Telegram never had to say no."""
    async with busy(tmp_path, monkeypatch) as (town, database, clock):
        began, before = clock.seconds, len(town.api.calls("sendMessage"))
        for number in range(SAID):
            await town.ann.writes(town.here, f"Number {number}")
        await planned(database, SAID)
        async with flowing(database, clock):
            await town.api.until(lambda: lines(town) == [f"Number {number}" for number in range(SAID)])
        calls = town.api.calls("sendMessage")[before:]
        assert [call.refusal for call in calls if call.refusal] == []
        assert len(calls) <= 20
        assert clock.seconds - began <= 30
        longest = max(len(str(call.parameters["text"])) for call in calls)
        assert 500 < longest <= 4_096


async def test_what_is_in_one_message_is_changed_and_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody's edits and deletions reach their piece; an answer reaches the last one, or the quoted one."""
    async with busy(tmp_path, monkeypatch) as (town, database, clock), flowing(database, clock):
        said = [await town.ann.writes(town.here, f"Number {number}") for number in range(24)]
        await town.api.until(lambda: len(lines(town)) == 24)
        together = town.rui.messages(town.there)[-1]
        assert together.text.count("Ann Example") > 2
        await town.ann.edits(said[-2], "The last but one")
        await town.ann.writes(town.here, "/delete", reply_to=said[-3])
        wanted = [f"Number {number}" for number in range(21)] + ["The last but one", "Number 23"]
        await town.api.until(lambda: lines(town) == wanted)
        await town.rui.writes(town.there, "Bom dia, Ann", reply_to=together)
        answer = await town.ann.sees(town.here, "[en] Bom dia, Ann")
        assert answer.data["reply_to_message"]["message_id"] == said[-1].id
        together = town.rui.messages(town.there)[-2]
        meant = "The last but one"
        assert together.text.index(meant) < together.text.index("Number 23")
        await town.rui.writes(town.there, "Esta sim", reply_to=together, quote=meant)
        answer = await town.ann.sees(town.here, "Esta sim")
        assert answer.data["reply_to_message"]["text"] == meant
        await town.rui.writes(town.there, "!original", reply_to=together, quote=meant)
        assert (await town.rui.sees(town.there, "escreveu")).text.endswith(meant)
        assert [call.refusal for call in town.api.calls() if call.refusal] == []
