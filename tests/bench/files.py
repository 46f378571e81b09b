"""How long a file takes across the bot and across the floor, and how much memory a large one costs.

The floor (``tests/bench/floor.py``) downloads and uploads the bytes, and does nothing else but to say that they came.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import psutil
from nio.crypto.attachments import encrypt_attachment

from bot.demo.homeserver import Homeserver
from bot.demo.person import Person
from tests.bench.errors import BenchFailed
from tests.bench.figures import pairwise
from tests.bench.relays import floor
from tests.support.homeserver import Town
from tests.support.tandem import BotProcess, Seat, mirrored

MEGABYTE = 1_000_000
SMALL, LARGE = 10 * MEGABYTE, 100 * MEGABYTE
LOOK_EVERY_S = 0.01
LARGEST_UPLOAD = "200M"


@dataclass(slots=True)
class Way:
    """A person on each side of the bot."""

    bot: BotProcess
    ann: Seat
    rui: Seat
    floor: tuple[str, str]
    """The floor's room of the one, and of the other."""

    async def bare(self, content: bytes) -> float:
        """Upload and download without the bot; return how long that took, in seconds."""
        began = time.perf_counter()
        address = await self.ann.there.upload(content)
        found = await self.ann.there.download(address)
        took = time.perf_counter() - began
        _check(found == content, "the homeserver gave another file back")
        return took

    async def across(self, content: bytes, name: str, *, encrypted: bool = False, bare: bool = False) -> float:
        """Show a file that is uploaded already; return how long it took until the other room showed it, in seconds.

        All bytes of an encrypted one pass through the relay, which decrypts it for a room that is not encrypted.
        """
        source, target = self.floor if bare else (self.ann.room, self.rui.room)
        closed, keys = encrypt_attachment(content) if encrypted else (content, {})
        address = await self.ann.there.upload(closed)
        body: dict[str, Any] = {"msgtype": "m.file", "body": name}
        body |= {"file": {**keys, "url": address}} if encrypted else {"url": address}
        info = {"mimetype": "application/octet-stream", "size": len(content)}
        began = time.perf_counter()
        await self.ann.there.send(source, "m.room.message", body | {"info": info})
        copy = await self.rui.there.sees(target, lambda seen: seen.content.get("filename") == name, 120)
        took = copy.at - began
        found = await self.rui.there.download(copy.content["url"])
        _check(found == content, "another file arrived than was sent")
        return took

    @property
    def process(self) -> psutil.Process:
        """The bot's own process."""
        assert self.bot.process is not None
        return psutil.Process(self.bot.process.pid)


async def files(homeserver_folder: Path, folder: Path, rounds: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Measure files of 10 MB in so many rounds, then one of 100 MB."""
    async with _way(homeserver_folder, folder) as way:
        tell("files: warming up")
        for number in range(4):
            await way.across(os.urandom(SMALL), f"warm-{number}", encrypted=number % 2 == 0, bare=number < 2)
        taken: dict[str, list[float]] = {}
        for number in range(2 * rounds + 1):
            tell(f"files: 10 MB, {number + 1}")
            taken.setdefault("bare", []).append(await way.bare(os.urandom(SMALL)))
            for kind in (False, True):
                for bare in (True, False) if number % 2 else (False, True):
                    name = ("encrypted_" if kind else "") + ("floor" if bare else "across")
                    took = await way.across(os.urandom(SMALL), f"{name}-{number}", encrypted=kind, bare=bare)
                    taken.setdefault(name, []).append(took)
        tell("files: 100 MB")
        before = way.process.memory_info().rss
        peak, took = await _peak(way.process, way.across(os.urandom(LARGE), "large", encrypted=True))
        return {
            **{f"file_10mb_{name}_s": median(times) for name, times in taken.items()},
            "file_10mb_ratio": pairwise(taken["across"], taken["floor"]),
            "file_10mb_encrypted_ratio": pairwise(taken["encrypted_across"], taken["encrypted_floor"]),
            "file_100mb_across_s": took,
            "file_100mb_extra_mb": (peak - before) / 2**20,
        }


@asynccontextmanager
async def _way(homeserver_folder: Path, folder: Path) -> AsyncIterator[Way]:
    homeserver_folder.mkdir(exist_ok=True)
    (folder / "files").mkdir(exist_ok=True)
    ann, rui = Seat("Ann Example", "Exampleton", "en"), Seat("Rui Exemplo", "Exemplo", "pt")
    async with (
        Homeserver(homeserver_folder, largest_upload=LARGEST_UPLOAD) as homeserver,
        mirrored(Town(homeserver), folder / "files", [ann, rui]) as bot,
        _floor(Town(homeserver), folder / "files", ann.there, rui.there) as pair,
    ):
        await bot.ready()
        yield Way(bot, ann, rui, pair)


@asynccontextmanager
async def _floor(town: Town, folder: Path, ann: Person, rui: Person) -> AsyncIterator[tuple[str, str]]:
    """Start the floor between a room of the one and a room of the other."""
    login = await town.login("floor")
    async with Person(town.address, login, listens=False) as hands:
        source, target = [await hands.create_room("Floor", (person.user_id,)) for person in (ann, rui)]
        await ann.until(lambda: source in ann.rooms)
        await rui.until(lambda: target in rui.rooms)
    relay = floor(folder, town.address, login, {source: target})
    await relay.start()
    try:
        yield source, target
    finally:
        await relay.stop()


async def _peak(process: psutil.Process, doing: Coroutine[None, None, float]) -> tuple[int, float]:
    """Return the most memory that a process had meanwhile, and what came out."""
    task = asyncio.create_task(doing)
    most = 0
    while not task.done():
        most = max(most, process.memory_info().rss)
        await asyncio.wait([task], timeout=LOOK_EVERY_S)
    return most, task.result()


def _check(holds: bool, otherwise: str) -> None:
    if not holds:
        raise BenchFailed(otherwise)
