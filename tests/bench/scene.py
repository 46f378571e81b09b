"""The people, rooms and relays of the bench on a running homeserver."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.demo.homeserver import Homeserver, Login
from tests.bench import relays
from tests.bench.clients import Reader, Wire
from tests.bench.load import Field, Pair
from tests.bench.relays import Relay
from tests.bench.seed import seed

PASSWORD = "a long pass phrase"
WRITERS = 20
ROOMS = 20


@dataclass(slots=True)
class Scene:
    """Everything that is measured. ``one`` and ``many`` are the fields of one and of twenty pairs of rooms, by way."""

    reader: Reader
    one: dict[str, Field] = field(default_factory=dict)
    many: dict[str, Field] = field(default_factory=dict)
    relays: dict[str, Relay] = field(default_factory=dict)

    def audit(self, way: str) -> tuple[int, int, int]:
        """Count what was lost, doubled and out of order on a way."""
        counts = [fields[way].audit() for fields in (self.one, self.many)]
        lost, doubled, out_of_order = (sum(count) for count in zip(*counts, strict=True))
        return lost, doubled, out_of_order


@asynccontextmanager
async def scene(homeserver: Homeserver, folder: Path, ways: Sequence[str]) -> AsyncIterator[Scene]:
    """Register everybody, open the rooms, seed the bot, start the relays; end them afterwards."""
    wire = Wire(homeserver.address)
    reader = Reader(wire, await enter(homeserver, "reader"))
    made = Scene(reader)
    try:
        writers = await everybody(homeserver, "writer", WRITERS)
        singles = await everybody(homeserver, "single", ROOMS)
        for way in ways:
            hands = await enter(homeserver, way)
            one = [await pair(wire, way, hands, reader.login, writers)]
            many = [await pair(wire, way, hands, reader.login, [writer]) for writer in singles]
            made.one[way] = Field(wire, reader, one, f"{way}1")
            made.many[way] = Field(wire, reader, many, f"{way}20")
            if way == "floor":
                made.relays[way] = relays.floor(
                    folder, homeserver.address, hands, {each.source: each.target for each in one + many}
                )
            elif way == "bot":
                await asyncio.to_thread(seed, relays.database_url(folder), one + many)
                made.relays[way] = relays.bot(folder, homeserver.address, hands)
        await reader.start()
        for relay in made.relays.values():
            await relay.start()
        yield made
    finally:
        for relay in made.relays.values():
            await relay.stop()
        await reader.stop()
        await wire.close()


async def enter(homeserver: Homeserver, name: str) -> Login:
    """Register an account and log it in."""
    await homeserver.register(name, PASSWORD, name=name.capitalize())
    return await homeserver.login(name, PASSWORD)


async def everybody(homeserver: Homeserver, name: str, count: int) -> list[Login]:
    """Register accounts named alike."""
    return [await enter(homeserver, f"{name}-{number}") for number in range(count)]


async def pair(wire: Wire, way: str, hands: Login, reader: Login, writers: Sequence[Login]) -> Pair:
    """Open a pair of rooms: writers in the one, the reader in the other; for the direct way all in one."""
    if way == "direct":
        room = await wire.open_room(hands, "Direct", [reader, *writers])
        return Pair(room, room, tuple(writers))
    source = await wire.open_room(hands, "Source", list(writers))
    return Pair(source, await wire.open_room(hands, "Target", [reader]), tuple(writers))
