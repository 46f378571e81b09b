"""Verification by pictures with matrix-js-sdk: between devices and in a room, begun by either side."""

from __future__ import annotations

import logging
import uuid

import pytest

from handlers.events import BotJoined, MessageReceived
from storage.deliveries import Change, Create
from tests.integration.encryption.conftest import Bot, Comes
from tests.support.element import Element


@pytest.fixture
async def careful(anna: Element) -> Element:
    """Somebody with an identity of their own, as everybody has at Element."""
    await anna.do("crossSign")
    return anna


async def met(bot: Bot, anna: Element) -> str:
    """A direct chat of both."""
    room = await bot.does(Create(str(uuid.uuid4()), "", "", (anna.user_id,), direct=True))
    await bot.receives(BotJoined, room=room)
    await anna.happens(lambda what: what["what"] == "membership" and what["membership"] == "join")
    return room


async def both_agree(bot: Bot, anna: Element, caplog: pytest.LogCaptureFixture) -> None:
    """Both see the same pictures, and Anna's client trusts the bot: its device, and the account."""
    pictures = await anna.happens(lambda what: what["what"] == "pictures")
    await anna.happens(lambda what: what["what"] == "verified")
    shown = [record.getMessage() for record in caplog.records if "a verification shows" in record.getMessage()]
    assert shown == [f"a verification shows: {', '.join(pictures['names'])}"]
    await anna.happens(lambda what: what["what"] == "trust" and what["user"] == bot.user_id and what["verified"])
    trust = await anna.do("trust", user=bot.user_id, device=bot.device)
    assert trust == {"user": True, "device": True, "signed": True}


async def test_asked_from_a_device(bot: Bot, careful: Element, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    await met(bot, careful)
    assert bot.device in await careful.do("devices", user=bot.user_id)
    await careful.do("verifyDevice", user=bot.user_id, device=bot.device)
    await both_agree(bot, careful, caplog)


async def test_asked_in_a_room(bot: Bot, careful: Element, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    room = await met(bot, careful)
    await careful.do("verifyInRoom", user=bot.user_id, room=room)
    await both_agree(bot, careful, caplog)
    assert bot.events(MessageReceived) == []  # None of it is anything that somebody said.


async def test_the_bot_asks_in_a_direct_chat(bot: Bot, careful: Element, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    room = await met(bot, careful)
    await bot.does(Change(room, "verify", careful.user_id))
    await both_agree(bot, careful, caplog)


async def test_the_bot_asks_the_devices_of_somebody_in_a_room_of_many(
    bot: Bot, careful: Element, comes: Comes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    ben = await comes("ben")
    room = await bot.does(Create(str(uuid.uuid4()), "Vari", "", (careful.user_id, ben.user_id)))
    for person in (careful, ben):
        await person.happens(lambda what: what["what"] == "membership" and what["membership"] == "join")
    await bot.does(Change(room, "verify", careful.user_id))
    await both_agree(bot, careful, caplog)
    assert not [what for what in ben.happened if what["what"] == "verification"]
