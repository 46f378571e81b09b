"""The webhook: who may post, what is answered when, and that nothing is confirmed before it is stored."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest

from bot.platforms.telegram.adapter import TelegramPlatform
from bot.platforms.telegram.webhook import SECRET_HEADER
from bot.web.endpoint import MOST_BYTES, Endpoint
from handlers.events import MessageReceived
from tests.integration.telegram.conftest import Bot, Naps, Shelf, settings_of
from tests.support.botapi.api import BotApi
from tests.support.patience import PATIENCE_S

SECRET = "s3cret-of-the-tests"


@asynccontextmanager
async def posted_to(api: BotApi) -> AsyncIterator[tuple[Bot, str]]:
    """A bot that is posted to, and where."""
    endpoint = Endpoint("127.0.0.1", 0)
    await endpoint.start()
    port = endpoint.port
    await endpoint.stop()
    address = f"http://127.0.0.1:{port}/telegram"
    settings = settings_of(api, mode="webhook", webhook_url=address, webhook_secret=SECRET)
    shelf, naps = Shelf(cursor="77"), Naps()
    platform = TelegramPlatform(settings, sleep=naps)
    endpoint = Endpoint("127.0.0.1", port)
    assert platform.webhook is not None
    endpoint.accept(platform.webhook.path, platform.webhook.posted)
    await endpoint.start()
    await platform.connect()
    task = asyncio.create_task(platform.receive(shelf.cursor, shelf.store))
    try:
        async with asyncio.timeout(PATIENCE_S):
            await platform.caught_up.wait()
        yield Bot(platform, shelf, naps, task), address
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await endpoint.stop()
        await platform.close()


async def test_updates_are_posted_stored_and_confirmed(api: BotApi) -> None:
    anna = api.user("Anna")
    window = anna.opens_chat()
    async with posted_to(api) as (bot, _):
        bot.shelf.failing = 1  # the first one is posted again
        for number in range(5):
            await anna.writes(window, str(number))
        said = await bot.receives(MessageReceived, 5)
        assert [one.content.text for one in said] == ["0", "1", "2", "3", "4"]
        assert bot.shelf.cursor == "77"  # the poller's, for the day it is used again
        [call] = api.calls("setWebhook")
        assert call.parameters["max_connections"] == 1
        assert call.parameters["drop_pending_updates"] is False
        assert "message_reaction" in call.parameters["allowed_updates"]


@pytest.mark.parametrize("headers", [{}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: SECRET + "x"}])
async def test_who_does_not_know_the_secret_is_sent_away(api: BotApi, headers: dict[str, str]) -> None:
    async with posted_to(api) as (bot, address), aiohttp.ClientSession() as session:
        body = {"update_id": 1, "message": {}}
        async with session.post(address, json=body, headers=headers) as answer:
            assert answer.status == 403
            assert await answer.text() == ""
        assert bot.shelf.batches == 0


async def test_strange_bodies_and_paths(api: BotApi) -> None:
    async with posted_to(api) as (bot, address), aiohttp.ClientSession() as session:
        headers = {SECRET_HEADER: SECRET}
        for body, status in ((b"{", 400), (b"[1]", 400), (b"x" * (MOST_BYTES + 1), 413)):
            async with session.post(address, data=body, headers=headers) as answer:
                assert answer.status == status
        async with session.post(address + "/else", headers=headers) as answer:
            assert answer.status == 404
        assert bot.shelf.batches == 0


async def test_nothing_is_taken_before_somebody_can_store_it(api: BotApi) -> None:
    settings = settings_of(api, mode="webhook", webhook_url="https://x.org/t", webhook_secret=SECRET)
    platform = TelegramPlatform(settings)
    assert platform.webhook is not None
    assert await platform.webhook.posted({SECRET_HEADER: SECRET}, b'{"update_id": 1}') == 503
    await platform.close()


async def test_health() -> None:
    endpoint = Endpoint("127.0.0.1", 0)
    await endpoint.start()
    try:
        async with aiohttp.ClientSession() as session:
            for expected in (503, 200):
                async with session.get(f"http://127.0.0.1:{endpoint.port}/health") as answer:
                    assert answer.status == expected
                endpoint.healthy = lambda: True
    finally:
        await endpoint.stop()
