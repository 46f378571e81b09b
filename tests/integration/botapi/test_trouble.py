"""Faults, limits, and what the bot must not do."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta
from typing import Any

import httpx
import pytest
from telegram import Bot
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut

from tests.integration.botapi.conftest import client
from tests.support.botapi import BotApi, Limits, Person

pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after:DeprecationWarning", "ignore:.*retry_after:UserWarning")


def wait(error: RetryAfter) -> float:
    """Return the seconds, whichever type the library gives."""
    seconds = error.retry_after
    return seconds.total_seconds() if isinstance(seconds, timedelta) else seconds


async def test_a_cut_before_the_deed_and_one_after_it(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    chat = await anna.starts()
    bot_api.fault("sendMessage", cut="before")
    with pytest.raises(NetworkError):
        await bot.send_message(chat.id, "not sent")
    bot_api.fault("sendMessage", cut="after")
    with pytest.raises(NetworkError):
        await bot.send_message(chat.id, "sent all the same")
    assert anna.transcript(chat) == "Anna Pappa: /start\nTandem: sent all the same"
    await bot.send_message(chat.id, "and again")


async def test_an_outage(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    chat = await anna.starts()
    async with bot_api.outage():
        with pytest.raises(NetworkError):
            await bot.send_message(chat.id, "x")
        await anna.writes(chat, "meanwhile")
    assert (await bot.get_updates())[-1].effective_message is not None
    assert len(bot_api.calls("getUpdates")) == 1
    assert "Tandem" not in anna.transcript(chat)


async def test_proxies_and_forced_waits_of_one_chat(bot: Bot, bot_api: BotApi, anna: Person, berta: Person) -> None:
    one, two = await anna.starts(), await berta.starts()
    bot_api.fault("sendMessage", chat=one.id, status=502)
    bot_api.fault("sendMessage", chat=one.id, status=429, retry_after=7)
    await bot.send_message(two.id, "untouched")
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(one.id, "x")
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(one.id, "x")
    assert wait(caught.value) == 7
    await bot.send_message(one.id, "at last")
    await anna.sees(one, "at last")
    assert [call.method for call in bot_api.calls()][-2:] == ["sendMessage", "sendMessage"]


async def test_a_held_request_is_done_when_it_is_released(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    chat = await anna.starts()
    fault = bot_api.fault("sendMessage", held=True)
    with pytest.raises(TimedOut):
        await bot.send_message(chat.id, "late", read_timeout=0.1)
    assert "late" not in anna.transcript(chat)
    fault.release()
    await anna.sees(chat, "late")


async def test_who_does_not_see_something_is_told_what_they_see(anna: Person) -> None:
    chat = await anna.starts()
    with pytest.raises(AssertionError, match="Anna Pappa does not see 'hello' but:\nAnna Pappa: /start"):
        await anna.sees(chat, "hello", within=0.01)


async def test_limits_ask_to_wait_and_have_room_again() -> None:
    now = 1_800_000_000.0
    async with BotApi(clock=lambda: now, limits=Limits()) as api, client(api) as bot:
        anna = api.user("Anna")
        chat = await anna.starts()
        for _ in range(3):
            await bot.send_message(chat.id, "x")
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(chat.id, "x")
        assert wait(caught.value) == 1
        now += 1
        await bot.send_message(chat.id, "x")
        group = api.group("Vari", [anna])
        for _ in range(20):
            now += 1
            await bot.send_message(group.id, "x")
        now += 1
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(group.id, "x")
        assert wait(caught.value) == 40
        await bot.send_message(chat.id, "others are not held up")


async def ask(api: BotApi, method: str, **request: Any) -> tuple[int, dict[str, Any]]:
    """Make a raw request and return status and body."""
    async with httpx.AsyncClient(trust_env=False) as http:
        response = await http.post(f"{api.base_url}/bot{api.token}/{method}", **request)
        body: dict[str, Any] = response.json()
        return response.status_code, body


@pytest.mark.parametrize(
    ("method", "body", "status", "problem"),
    [
        ("sendPigeon", {}, 404, "unknown method sendPigeon"),
        ("sendMessage", {"chat_id": 1}, 400, "SendMessage needs text"),
        ("sendMessage", {"chat_id": 1, "text": "x", "colour": "red"}, 400, "SendMessage has no field colour"),
        ("sendMessage", {"chat_id": 1, "text": 5}, 400, "sendMessage.text: 5 is not of the type str"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_to_message_id": 3}, 400, "no field reply_to_message_id"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "entities": [{"type": "bold", "offset": "0", "length": 1}]},
            400,
            "sendMessage.entities[0].offset: '0' is not of the type int",
        ),
        (
            "setMessageReaction",
            {"chat_id": 1, "message_id": 1, "reaction": [{"emoji": "👍"}]},
            400,
            "ReactionTypeEmoji needs type",
        ),
        ("getStarTransactions", {}, 501, "does not know the method getStarTransactions"),
    ],
)
async def test_what_telegram_does_not_know_fails_the_test(
    method: str, body: dict[str, Any], status: int, problem: str
) -> None:
    async with AsyncExitStack() as stack:
        api = await stack.enter_async_context(BotApi())
        answer = await ask(api, method, json=body)
        with pytest.raises(AssertionError, match="the Bot API was used wrongly") as caught:
            await stack.aclose()
    assert (answer[0], answer[1]["ok"]) == (status, False)
    assert problem in str(caught.value)


async def test_bodies_may_be_json_forms_or_queries(bot_api: BotApi, anna: Person) -> None:
    chat = await anna.starts()
    entities = '[{"type": "bold", "offset": 0, "length": 4}]'
    form = {"chat_id": str(chat.id), "text": "form", "disable_notification": "true", "entities": entities}
    assert (await ask(bot_api, "sendMessage", data=form))[0] == 200
    assert (await ask(bot_api, "SENDMESSAGE", json={"chat_id": chat.id, "text": "json"}))[0] == 200
    assert (await ask(bot_api, "sendMessage", params={"chat_id": chat.id, "text": "123"}))[0] == 200
    assert anna.transcript(chat, marks=True).splitlines()[1:] == ["Tandem: **form**", "Tandem: json", "Tandem: 123"]
    assert [message.silent for message in chat.messages[1:]] == [True, False, False]


async def test_a_wrong_token_is_refused(bot_api: BotApi) -> None:
    async with httpx.AsyncClient(trust_env=False) as http:
        response = await http.get(f"{bot_api.base_url}/bot1:wrong/getMe")
    assert response.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_buttons_expire(bot_api: BotApi, anna: Person) -> None:
    chat = await anna.starts()
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    await ask(bot_api, "sendMessage", json={"chat_id": chat.id, "text": "?", "reply_markup": keyboard})
    bot_api.world.query_lifetime = -1
    pressed = await anna.presses("Yes")
    status, body = await ask(bot_api, "answerCallbackQuery", json={"callback_query_id": pressed.query.id})
    assert (status, body["description"]) == (
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    )


@pytest.mark.parametrize(("data", "fits"), [("ω" * 32, True), ("ω" * 32 + "x", False)])
async def test_button_data_is_counted_in_bytes(bot_api: BotApi, anna: Person, data: str, fits: bool) -> None:
    chat = await anna.starts()
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": data}]]}
    status, _ = await ask(bot_api, "sendMessage", json={"chat_id": chat.id, "text": "?", "reply_markup": keyboard})
    assert status == (200 if fits else 400)


async def test_requests_at_the_same_time_do_not_meet(bot: Bot, anna: Person) -> None:
    chat = await anna.starts()
    sent = await asyncio.gather(*(bot.send_message(chat.id, str(number)) for number in range(20)))
    assert len({message.message_id for message in sent}) == 20
    with pytest.raises(BadRequest, match="Message text is empty"):
        await bot.send_message(chat.id, " \n ")
