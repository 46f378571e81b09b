"""Joining: from somebody's yes, or from their coming into their room, to the last thing that they are greeted with."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from bot.demo.homeserver import Homeserver
from tests.bench.errors import BenchFailed
from tests.support.homeserver import Town
from tests.support.networks import WITHIN_S, Bridge, bridge, of_bot

MESSAGES = 3
"""What somebody on Telegram is shown: the thanks in the place of the question, the notice, the menu."""


async def joining(place: Path, folder: Path, count: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Let so many people come one after the other, on each platform; milliseconds.

    ``place`` is the homeserver's folder. The bot and Telegram's double share this process.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tell("joining, starting the homeserver")
    async with Homeserver(place) as homeserver, bridge(Town(homeserver), folder) as networks:
        networks.limited = True
        return await measured(networks, count, tell)


async def measured(networks: Bridge, count: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Set a tandem up and let people come to it."""
    async with networks.running():
        slug = await networks.tandem("Vari=el Geestland=de")
        by_press: list[float] = []
        by_room: list[float] = []
        for number in range(count + 1):
            tell(f"joining, {number} of {count}")
            by_press.append(await on_telegram(networks, slug, number))
            by_room.append(await on_matrix(networks, slug, number))
    # The first of each opens what is used ever after.
    return {"join_p50_ms": median(by_press[1:]), "join_matrix_p50_ms": median(by_room[1:])}


async def on_telegram(networks: Bridge, slug: str, number: int) -> float:
    """Let somebody follow their link, and return how long it takes from "Yes, that is me" to the pinned menu."""
    person = networks.api.user(f"Person {number}", language_code="el")
    window = await person.starts(await networks.link(slug, "Vari", f"Person {number}"))
    question = await networks.sees_buttons(person, window)
    began = time.perf_counter()
    await person.presses(question.buttons[0]["text"], question)
    await networks.api.until(lambda: len(of_bot(person, window)) >= MESSAGES and window.chat.pinned, WITHIN_S)
    took = time.perf_counter() - began
    if len(of_bot(person, window)) != MESSAGES:
        raise BenchFailed("somebody was greeted with other messages than are measured")
    return took * 1000


async def on_matrix(networks: Bridge, slug: str, number: int) -> float:
    """Let somebody come into their room, and return how long it takes until they have read their greeting."""
    name = f"Somebody {number}"
    async with await networks.town.person("somebody", joins=False) as person:
        await networks.add(slug, person.user_id, "Geestland", name)
        await person.until(lambda: bool(person.invited), WITHIN_S)
        (room,) = person.invited
        began = time.perf_counter()
        await person.join(room)
        bot = networks.login.user_id
        greeting = await person.sees(
            room, lambda seen: seen.sender == bot and greets(seen.body, name, number), WITHIN_S
        )
        return (max(greeting.at, began) - began) * 1000


def greets(text: str, name: str, number: int) -> bool:
    """Tell whether a message is somebody's greeting: the first one finds that for all, the others one of their own."""
    return name in text or number == 0
