"""Proxies, networks and busy servers: nothing lost, nothing doubled, no spinning, and an end only without a login."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.demo.homeserver import Homeserver, Login
from bot.demo.person import Person
from bot.platforms.base import AccountLost, Attempt
from bot.platforms.matrix.adapter import MatrixPlatform
from handlers.errors import Permanent, Temporary
from handlers.events import BotInvited, MessageReceived
from storage.deliveries import Change, Send
from storage.richtext import RichText
from tests.integration.matrix.conftest import Bot, Shelf, listening, settings_of
from tests.support.faulty_proxy import Fault, FaultyProxy, faulty_proxy
from tests.support.homeserver import PASSWORD, Town

HELLO = RichText("Hello")


@pytest.fixture
async def proxy(town: Town) -> AsyncIterator[FaultyProxy]:
    """A proxy before the homeserver."""
    async with faulty_proxy(town.address) as running:
        yield running


@pytest.fixture
async def behind(proxy: FaultyProxy, login: Login) -> AsyncIterator[Bot]:
    """A bot that reaches the homeserver only through the proxy."""
    async with listening(login, proxy.address, patience=2.0) as bot:
        yield bot


@pytest.mark.parametrize("fault", ["bad_gateway", "too_many", "hang", "cut_before", "cut_after"])
async def test_a_send_that_failed_can_be_repeated(behind: Bot, anna: Person, proxy: FaultyProxy, fault: Fault) -> None:
    room = await anna.create_room("R", (behind.user_id,))
    await behind.joins(room)
    name = str(uuid.uuid4())
    proxy.on, proxy.always = "/send/", fault
    with pytest.raises(Temporary) as trouble:
        await behind.does(Send(room, HELLO), name)
    assert trouble.value.retry_after == (0.05 if fault == "too_many" else None)
    proxy.always = None
    await behind.does(Send(room, HELLO), name)
    last = await behind.does(Send(room, RichText("Last")))
    await anna.sees(room, lambda seen: seen.event_id == last)
    assert [seen.body for seen in anna.timeline(room)] == ["Hello", "Last"]


async def test_receiving_survives_every_fault(behind: Bot, anna: Person, proxy: FaultyProxy) -> None:
    room = await anna.create_room("R", (behind.user_id,))
    await behind.joins(room)
    proxy.on = "/sync"
    faults: tuple[Fault, ...] = ("bad_gateway", "too_many", "gibberish", "cut_before", "cut_after")
    for number, fault in enumerate(faults, start=1):
        # The request that waits now passes; the one after it meets the fault and takes the second message in.
        proxy.faults.append(fault)
        await anna.say(room, f"{number}a")
        await behind.shelf.until(lambda: not proxy.faults)
        await anna.say(room, f"{number}b")
        await behind.receives(MessageReceived, 2 * number)
    messages = behind.events(MessageReceived)
    assert [message.content.text for message in messages] == [f"{n}{x}" for n in range(1, 6) for x in "ab"]


async def test_an_outage_is_waited_out_without_spinning(behind: Bot, anna: Person, proxy: FaultyProxy) -> None:
    room = await anna.create_room("R", (behind.user_id,))
    await behind.joins(room)
    proxy.on, proxy.always, proxy.requests = "/sync", "bad_gateway", 0
    await anna.say(room, "wakes the request that waits")
    began = time.monotonic()
    while proxy.requests < 3:
        proxy.came.clear()
        async with asyncio.timeout(10):
            await proxy.came.wait()
    took = time.monotonic() - began
    proxy.always = None
    await anna.say(room, "after the outage")
    await behind.receives(MessageReceived, 2)
    assert took > 0.125 + 0.25  # two waits, of which the first is at least half of a quarter of a second


async def test_a_revoked_login_ends_receiving_and_sending(town: Town, proxy: FaultyProxy, login: Login) -> None:
    platform = MatrixPlatform(settings_of(login, proxy.address))
    shelf = Shelf()
    proxy.on = "/sync"
    receiving = asyncio.create_task(platform.receive(None, shelf.store))
    async with asyncio.timeout(10):
        await platform.caught_up.wait()
    async with Person(town.address, login, listens=False) as own:
        await own.call("POST", "/logout", {})
    with pytest.raises(AccountLost):
        async with asyncio.timeout(10):
            await receiving
    assert proxy.requests < 5
    with pytest.raises(AccountLost):
        await platform.perform(Attempt("some-delivery", Send("!room", HELLO)))
    with pytest.raises(AccountLost):
        await platform.settle("!room", ["some-delivery"], datetime.now(UTC))
    with pytest.raises(Permanent):
        await platform.connect()
    await platform.close()


async def test_connecting_tells_what_is_wrong(town: Town, proxy: FaultyProxy, login: Login) -> None:
    other = await town.login("other")
    mixed = MatrixPlatform(settings_of(Login(login.user_id, "X", other.token), town.address))
    with pytest.raises(Permanent, match="another account"):
        await mixed.connect()
    proxy.always = "bad_gateway"
    away = MatrixPlatform(settings_of(login, proxy.address))
    with pytest.raises(Temporary):
        await away.connect()
    for platform in (mixed, away):
        await platform.close()


async def test_default_limits_are_met_with_patience(tmp_path: Path) -> None:
    async with Homeserver(tmp_path, default_limits=True) as homeserver:
        for user in ("bot", "anna"):
            await homeserver.register(user, PASSWORD)
        anna = Person(homeserver.address, await homeserver.login("anna", PASSWORD))
        login = await homeserver.login("bot", PASSWORD)
        async with anna, listening(login, homeserver.address) as bot:
            room = await anna.create_room("R", (bot.user_id,))
            await bot.receives(BotInvited)
            await bot.does(Change(room, "join"))
            waits: list[float] = []
            while not any(waits) and len(waits) < 40:
                waits.append(await _wait(bot, room))
            assert waits[0] == 0
            assert waits[-1] > 0.5


async def _wait(bot: Bot, room: str) -> float:
    """How long the server asks to wait instead of sending."""
    try:
        await bot.does(Send(room, HELLO))
    except Temporary as limited:
        return limited.retry_after or 0
    return 0
