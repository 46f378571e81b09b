"""Encrypted rooms with nio's own machine as the other side: other software than the bot's and than Element's."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from nio import AsyncClient, AsyncClientConfig, MegolmEvent, RoomMessageText, RoomSendResponse

from handlers.events import BotJoined, MessageReceived
from storage.deliveries import Create, Edit, Send
from storage.richtext import RichText
from tests.integration.encryption.conftest import Bot
from tests.support.homeserver import Town

FILTER = {"room": {"timeline": {"limit": 100}}}


class Listener:
    """A client of nio's that reads and writes."""

    def __init__(self, client: AsyncClient) -> None:
        self.client = client
        self.read: list[str] = []
        self.failed = 0

    async def until(self, text: str) -> None:
        """Sync until a text was read."""
        async with asyncio.timeout(20):
            while text not in self.read:
                answer = await self.client.sync(500, sync_filter=FILTER, full_state=True)
                for room in answer.rooms.invite:
                    await self.client.join(room)
                for news in answer.rooms.join.values():
                    for event in news.timeline.events:
                        if isinstance(event, RoomMessageText):
                            self.read.append(event.source["content"].get("m.new_content", {}).get("body", event.body))
                        self.failed += isinstance(event, MegolmEvent)

    async def say(self, room: str, text: str) -> None:
        """Write something."""
        content = {"msgtype": "m.text", "body": text}
        sent = await self.client.room_send(room, "m.room.message", content, ignore_unverified_devices=True)
        assert isinstance(sent, RoomSendResponse)


@pytest.fixture
async def nio(town: Town, tmp_path: Path) -> AsyncIterator[Listener]:
    """Somebody at a client of nio's."""
    login = await town.login("nio")
    (tmp_path / "nio").mkdir()
    config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=False)
    client = AsyncClient(town.address, login.user_id, login.device_id, str(tmp_path / "nio"), config)
    client.restore_login(login.user_id, login.device_id, login.token)
    await client.keys_upload()
    await client.sync(0)
    yield Listener(client)
    await client.close()


async def test_both_read_each_other(bot: Bot, nio: Listener) -> None:
    room = await bot.does(Create("alias-of-nio" + bot.device.lower(), "Vari", "", (nio.client.user_id,)))
    await bot.receives(BotJoined, room=room)
    sent = await bot.does(Send(room, RichText("Hello")))
    await nio.until("Hello")
    await bot.does(Edit(room, sent, RichText("Hello again")))
    await nio.until("Hello again")
    await nio.say(room, "Good morning")
    (event,) = await bot.receives(MessageReceived, room=room)
    assert event.content.text == "Good morning"
    assert nio.failed == 0


async def test_many_at_once_share_one_key(bot: Bot, nio: Listener) -> None:
    room = await bot.does(Create("alias-of-nio" + bot.device.lower(), "Vari", "", (nio.client.user_id,)))
    await bot.receives(BotJoined, room=room)
    await bot.does(Send(room, RichText("Hello")))
    await nio.until("Hello")
    keys = set()
    for begin in (0, 60):  # a client of nio's sees a hundred events at a time
        texts = [f"message {number}" for number in range(begin, begin + 60)]
        await asyncio.gather(*(bot.does(Send(room, RichText(text))) for text in texts))
        keys.add(bot.key_of(room))
        for text in texts:
            await nio.until(text)
    assert nio.failed == 0
    assert len(keys) == 2  # a new one after a hundred messages, and no other
