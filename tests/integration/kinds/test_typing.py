"""Typing is mirrored between the rooms of a tandem on the real homeserver, if the programme wants it."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bot import composition
from bot.demo.homeserver import Login
from bot.demo.person import Person
from config.settings import Relay, Settings, Storage, Translation
from tests.integration.matrix.conftest import settings_of
from tests.support.engines import MarkingTranslator
from tests.support.homeserver import Town
from tests.support.tandem import Seat, seed


class Eyes:
    """What one person's client is told of who types."""

    def __init__(self, person: Person, room: str) -> None:
        self.person, self.room = person, room
        self.since = ""

    async def see(self, typing: bool, by: str, within: float = 20) -> None:
        """Wait until somebody is seen typing, or not any more."""
        async with asyncio.timeout(within):
            while True:
                query = {"timeout": "5000", **({"since": self.since} if self.since else {})}
                answer: dict[str, Any] = await self.person.call("GET", "/sync", query=query)
                self.since = answer["next_batch"]
                news = answer.get("rooms", {}).get("join", {}).get(self.room, {}).get("ephemeral", {}).get("events", [])
                states = [by in event["content"]["user_ids"] for event in news if event["type"] == "m.typing"]
                if states and states[-1] is typing:
                    return


async def types(person: Person, room: str, *, typing: bool) -> None:
    path = f"/rooms/{quote(room, safe='')}/typing/{quote(person.user_id, safe='')}"
    await person.call("PUT", path, {"typing": typing, "timeout": 30000} if typing else {"typing": False})


async def test_typing_is_seen_in_the_other_room_and_ends(town: Town, tmp_path: Path) -> None:
    login: Login = await town.login("bot")
    async with AsyncExitStack() as stack:
        hands = await stack.enter_async_context(Person(town.address, login, listens=False))
        ann = await stack.enter_async_context(await town.person("ann"))
        rui = await stack.enter_async_context(await town.person("rui"))
        here = await hands.create_room("Exampleton", (ann.user_id,))
        there = await hands.create_room("Exemplo", (rui.user_id,))
        await ann.until(lambda: here in ann.rooms)
        await rui.until(lambda: there in rui.rooms)
        settings = Settings(
            storage=Storage(data=tmp_path),
            matrix=settings_of(login, town.address),
            translation=Translation(languages=("en", "pt")),
            relay=Relay(typing=True),
        )
        seats = [
            Seat("Ann Example", "Exampleton", "en", account=ann.user_id, room=here),
            Seat("Rui Exemplo", "Exemplo", "pt", account=rui.user_id, room=there),
        ]
        await asyncio.to_thread(seed, settings.storage.url, seats)
        bot = composition.build(settings, translator=MarkingTranslator())
        await bot.start()
        stack.push_async_callback(bot.stop)
        async with asyncio.timeout(20):
            await bot.ready.wait()
        eyes = Eyes(rui, there)
        await types(ann, here, typing=True)
        await eyes.see(True, login.user_id)
        await types(ann, here, typing=False)
        await eyes.see(False, login.user_id)
        # The bot's own typing, seen in the other room, does not come back.
        own = Eyes(ann, here)
        await types(rui, there, typing=True)
        await own.see(True, login.user_id)
