"""What encryption costs: the same relay between the same people, once in plain rooms and once in encrypted ones.

The relay is the bot's Matrix platform alone: what it receives it sends to the other room at once. Writers use the
platform, too, so that what their encryption costs is on the account of the encrypted rate.
"""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from statistics import median

from pydantic import SecretStr

from bot.demo.homeserver import Homeserver, Login
from bot.platforms.base import Attempt, Batch
from bot.platforms.matrix.adapter import MatrixPlatform
from config.settings import Matrix
from handlers.events import BotInvited, MessageReceived
from storage.deliveries import Change, Create, Send
from storage.richtext import RichText
from tests.bench.errors import BenchFailed
from tests.bench.figures import pairwise

PASSWORD = "a long pass phrase"
WRITERS = 6
CROWD = 120
"""Devices in the room whose key is shared while the event loop is watched."""
PATIENCE_S = 120.0
LOOK_EVERY_S = 0.002
Tell = Callable[[str], None]


class Device:
    """A platform that receives; what comes is handed to ``takes``."""

    def __init__(self, homeserver: Homeserver, login: Login, keys: Path) -> None:
        settings = Matrix(
            homeserver=homeserver.address,
            user_id=login.user_id,
            device_id=login.device_id,
            access_token=SecretStr(login.token),
        )
        self.platform = self.encrypting = MatrixPlatform(settings, keys=keys)
        self.plain = MatrixPlatform(settings)
        """The same device without keys, for making plain rooms."""
        self.targets: dict[str, str] = {}
        """Where what is written in a room is sent on to."""
        self.relayed = 0
        self.joined: set[str] = set()
        self._changed = asyncio.Condition()
        self._lanes: dict[str, asyncio.Task[None]] = {}
        self._waiting: dict[str, asyncio.Queue[RichText]] = {}

    async def send(self, room: str, text: RichText) -> None:
        """Send a message."""
        await self.platform.perform(Attempt(str(uuid.uuid4()), Send(room, text)))

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait for a condition on what it received or relayed."""
        async with asyncio.timeout(PATIENCE_S), self._changed:
            await self._changed.wait_for(condition)

    async def take(self, batch: Batch) -> None:
        """The sink of the platform."""
        for arrival in batch.arrivals:
            event = self.platform.parse(arrival.payload)
            if isinstance(event, BotInvited):
                await self.platform.perform(Attempt(str(uuid.uuid4()), Change(event.room, "join")))
                self.joined.add(event.room)
            elif isinstance(event, MessageReceived) and event.room in self.targets:
                self._lane(self.targets[event.room]).put_nowait(event.content)
        await self._tell()

    def _lane(self, room: str) -> asyncio.Queue[RichText]:
        if room not in self._lanes:
            self._waiting[room] = asyncio.Queue()
            self._lanes[room] = asyncio.create_task(self._work(room))
        return self._waiting[room]

    async def _work(self, room: str) -> None:
        while True:
            await self.send(room, await self._waiting[room].get())
            self.relayed += 1
            await self._tell()

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def stop(self) -> None:
        """Relay no more."""
        for lane in self._lanes.values():
            lane.cancel()
        await asyncio.gather(*self._lanes.values(), return_exceptions=True)


@asynccontextmanager
async def device(homeserver: Homeserver, name: str, keys: Path) -> AsyncIterator[Device]:
    """A device that receives until the end of the block."""
    await homeserver.register(name, PASSWORD)
    made = Device(homeserver, await homeserver.login(name, PASSWORD), keys / name)
    await made.platform.connect()
    receiving = asyncio.create_task(made.platform.receive(None, made.take))
    try:
        await made.platform.caught_up.wait()
        yield made
    finally:
        receiving.cancel()
        with suppress(asyncio.CancelledError):
            await receiving
        await made.stop()
        await made.platform.close()
        await made.plain.close()


async def encryption(homeserver: Homeserver, keys: Path, rounds: int, burst: int, tell: Tell) -> dict[str, float]:
    """Measure the rate of a relay in plain and in encrypted rooms, and how long sharing a key holds up the loop."""
    tell("opening plain and encrypted rooms")
    async with device(homeserver, "relay", keys) as relay, _writers(homeserver, keys) as writers:
        sources = {}
        for name in ("plain", "encrypted"):
            sources[name] = await _opened(relay, writers, encrypted=name == "encrypted")
            relay.targets[sources[name]] = await _opened(relay, writers[:1], encrypted=name == "encrypted")
            await _burst(relay, writers, sources[name], 4 * WRITERS)
        rates: dict[str, list[float]] = {"plain": [], "encrypted": []}
        for number in range(rounds):
            for name in ("plain", "encrypted") if number % 2 == 0 else ("encrypted", "plain"):
                tell(f"round {number + 1}, {name}")
                rates[name].append(await _burst(relay, writers, sources[name], burst))
        found = {f"{name}_relay_rate": median(values) for name, values in rates.items()}
        found["encrypted_rate_ratio"] = pairwise(rates["encrypted"], rates["plain"])
        tell(f"sharing a key with {CROWD} devices")
        found |= await _shared(homeserver, relay, keys)
        return found


@asynccontextmanager
async def _writers(homeserver: Homeserver, keys: Path) -> AsyncIterator[list[Device]]:
    async with AsyncExitStack() as stack:
        names = [f"writer-{number}" for number in range(WRITERS)]
        yield [await stack.enter_async_context(device(homeserver, name, keys)) for name in names]


async def _opened(relay: Device, members: list[Device], *, encrypted: bool) -> str:
    """A room of the relay's in which the members are."""
    people = tuple(member.platform.account for member in members)
    maker = relay.encrypting if encrypted else relay.plain
    room = await maker.perform(Attempt(str(uuid.uuid4()), Create(str(uuid.uuid4()), "", "", people)))
    for member in members:
        await member.until(lambda member=member: room in member.joined)  # type: ignore[misc]
    return room


async def _burst(relay: Device, writers: list[Device], room: str, count: int) -> float:
    """Messages a second, from the first request to the last copy that the homeserver took."""
    done, began = relay.relayed + count, time.perf_counter()
    each = count // len(writers)

    async def write(writer: Device, number: int) -> None:
        for _ in range(number):
            await writer.send(room, RichText("The meeting begins at ten o’clock in the town hall."))

    numbers = [each + (count - each * len(writers) if index == 0 else 0) for index in range(len(writers))]
    await asyncio.gather(*(write(writer, number) for writer, number in zip(writers, numbers, strict=True)))
    try:
        await relay.until(lambda: relay.relayed >= done)
    except TimeoutError as error:
        raise BenchFailed(f"{done - relay.relayed} messages were not relayed") from error
    return count / (time.perf_counter() - began)


async def _shared(homeserver: Homeserver, relay: Device, keys: Path) -> dict[str, float]:
    """How long sharing a key with many devices takes, and for how long the event loop was not served meanwhile."""
    await homeserver.register("crowd", PASSWORD)
    login = await homeserver.login("crowd", PASSWORD)
    for _ in range(CROWD):
        login = await homeserver.login("crowd", PASSWORD)
        one = Device(homeserver, login, keys / "crowd")
        await one.platform.connect()
        await one.platform.close()
        await one.plain.close()
    action = Create(str(uuid.uuid4()), "", "", (login.user_id,))
    room = await relay.encrypting.perform(Attempt(str(uuid.uuid4()), action))
    longest, watching = 0.0, True

    async def watch() -> None:
        nonlocal longest
        before = time.perf_counter()
        while watching:
            await asyncio.sleep(LOOK_EVERY_S)
            now = time.perf_counter()
            longest, before = max(longest, now - before - LOOK_EVERY_S), now

    watcher = asyncio.create_task(watch())
    began = time.perf_counter()
    await relay.send(room, RichText("Hello"))
    took = time.perf_counter() - began
    watching = False
    await watcher
    return {"key_share_s": took, "key_share_gap_ms": longest * 1000}
