"""The whole process in encrypted rooms, with people at clients made of matrix-js-sdk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from tests.support.element import Element, js_sdk as js_sdk
from tests.support.homeserver import PASSWORD, Town
from tests.support.tandem import BotProcess, Seat, mirrored


@asynccontextmanager
async def talking(
    town: Town, folder: Path, js_sdk: Path
) -> AsyncIterator[tuple[BotProcess, Element, Element, Seat, Seat]]:
    """A bot that runs, and two people of two cities at their clients."""
    ann, rui = Seat("Ann Example", "Exampleton", "en"), Seat("Rui Exemplo", "Exemplo", "pt", "Europe/Lisbon")
    async with mirrored(town, folder, [ann, rui], encrypted=True) as bot, AsyncExitStack() as stack:
        clients = []
        for seat in (ann, rui):
            login = await town.homeserver.login(seat.account, PASSWORD)
            clients.append(await stack.enter_async_context(Element(js_sdk, town.address, login)))
        bot.relay = {"late_after": 1.0}
        await bot.ready()
        yield bot, clients[0], clients[1], ann, rui


async def shown(client: Element, room: str, text: str) -> int:
    """How often a room shows a text."""
    timeline = await client.do("timeline", room=room)
    return sum(text in str(seen["content"].get("body", "")) for seen in timeline)


async def test_killed_in_mid_conversation(town: Town, tmp_path: Path, js_sdk: Path) -> None:
    async with talking(town, tmp_path, js_sdk) as (bot, ann, rui, here, there):
        await ann.say(here.room, "The meeting is in the library.")
        assert (await rui.reads(there.room, "Ann Example"))["shield"] == 0
        await bot.kill()
        for number in range(5):
            await ann.say(here.room, f"Sentence {number} was written in the night.")
        await bot.ready()
        for number in range(5):
            await rui.reads(there.room, f"Sentence {number} was written", within=40)
        await rui.say(there.room, "Obrigado por tudo, até amanhã.")
        await ann.reads(here.room, "Rui Exemplo", within=40)
        for text in ("library", *(f"Sentence {number} was" for number in range(5))):
            assert await shown(rui, there.room, text) == 1


async def test_who_writes_what_cannot_be_read_is_asked_to_send_it_again(
    town: Town, tmp_path: Path, js_sdk: Path
) -> None:
    async with talking(town, tmp_path, js_sdk) as (_, _ann, rui, here, there):
        await rui.do("withhold", on=True)
        lost = await rui.say(there.room, "Ninguém lê isto.")
        await rui.do("withhold", on=False)
        await rui.do("renew", room=there.room)
        await rui.say(there.room, "Isto já se lê.")
        await _ann.reads(here.room, "Isto já se lê")  # what comes later does not wait for it
        asked = await rui.reads(there.room, "Não consegui ler esta mensagem", within=40)
        assert asked["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == lost
