"""Updates on their way to the bot: offsets, long polling, the webhook."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot, Update
from telegram.error import BadRequest, Conflict

from tests.integration.botapi.conftest import client
from tests.support.botapi import BotApi, Person

DAY = 24 * 3600.0


def texts(updates: tuple[Update, ...]) -> list[str]:
    """Return what new messages say."""
    return [update.message.text for update in updates if update.message and update.message.text]


async def test_updates_stay_until_a_later_offset_is_asked_for(bot: Bot, anna: Person) -> None:
    chat = anna.opens_chat()
    for text in ("one", "two", "three"):
        await anna.writes(chat, text)
    first = await bot.get_updates(limit=2)
    assert texts(first) == ["one", "two"]
    assert texts(await bot.get_updates()) == ["one", "two", "three"]
    assert texts(await bot.get_updates(offset=first[-1].update_id + 1)) == ["three"]
    assert texts(await bot.get_updates(offset=-1)) == ["three"]
    assert texts(await bot.get_updates(offset=first[-1].update_id + 2)) == []


async def test_an_offset_in_the_future_acknowledges_nothing(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    bot_api.restart_ids(500)
    await anna.writes(anna.opens_chat(), "one")
    assert texts(await bot.get_updates(offset=512)) == ["one"]
    assert texts(await bot.get_updates(offset=511)) == []


async def test_a_long_poll_ends_with_the_first_update(bot: Bot, anna: Person) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    chat = anna.opens_chat()
    await anna.writes(chat, "hello")
    assert texts(await asyncio.wait_for(poll, 10)) == ["hello"]


async def test_of_two_polls_the_later_one_wins(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    fault = bot_api.fault("getUpdates")
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await fault.is_met()
    async with client(bot_api) as other:
        later = asyncio.create_task(other.get_updates(timeout=30))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await poll
        await anna.writes(anna.opens_chat(), "hello")
        assert texts(await later) == ["hello"]


async def test_updates_are_forgotten_after_a_day() -> None:
    now = 1_800_000_000.0
    async with BotApi(clock=lambda: now) as api, client(api) as bot:
        chat = await api.user("Anna").starts()
        assert chat.messages[0].data["date"] == now
        now += DAY - 1
        assert texts(await bot.get_updates()) == ["/start"]
        now += 2
        assert texts(await bot.get_updates()) == []


async def test_only_the_kinds_asked_for_are_kept(bot: Bot, anna: Person) -> None:
    chat = anna.opens_chat()
    await bot.get_updates(allowed_updates=["edited_message"])
    message = await anna.writes(chat, "one")
    await anna.edits(message, "two")
    edits = [update.edited_message for update in await bot.get_updates()]
    assert [edit.text for edit in edits if edit] == ["two"]
    await bot.get_updates(allowed_updates=[])
    await anna.writes(chat, "three")
    assert texts(await bot.get_updates()) == ["three"]


@pytest.mark.filterwarnings("ignore:Please use .*getUpdates")
async def test_anything_can_be_injected(bot_api: BotApi, bot: Bot) -> None:
    number = bot_api.world.updates.next_id
    bot_api.inject({"message": {"message_id": 1}})
    raw: Any = await bot.do_api_request("getUpdates")
    assert raw == [{"update_id": number, "message": {"message_id": 1}}]


class Site:
    """A webhook that fails a few times first."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.received: list[tuple[str, dict[str, Any]]] = []

    async def handle(self, request: web.Request) -> web.Response:
        """Take an update."""
        self.received.append((request.headers["X-Telegram-Bot-Api-Secret-Token"], await request.json()))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)


async def test_the_webhook_gets_updates_in_order_until_it_takes_them(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    site = Site(500, 503)
    application = web.Application()
    application.router.add_post("/hook", site.handle)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="s3cret")
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    chat = anna.opens_chat()
    await anna.writes(chat, "one")
    await anna.writes(chat, "two")
    await bot_api.until(lambda: not bot_api.world.updates.pending())
    assert [(secret, update["message"]["text"]) for secret, update in site.received] == [
        ("s3cret", "one"),
        ("s3cret", "one"),
        ("s3cret", "one"),
        ("s3cret", "two"),
    ]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
    await bot.delete_webhook()
    assert await bot.get_updates() == ()
    await runner.cleanup()


async def test_a_webhook_must_be_safe(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="an https url must be provided for webhook"):
        await bot.set_webhook("http://example.org/hook")
