"""How long a file takes across the bot, and how much memory a large one costs whose bytes all pass through it."""

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
from tests.bench.errors import BenchFailed
from tests.bench.figures import pairwise
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

    async def bare(self, content: bytes) -> float:
        """Upload and download without the bot; return how long that took, in seconds."""
        began = time.perf_counter()
        address = await self.ann.there.upload(content)
        found = await self.ann.there.download(address)
        took = time.perf_counter() - began
        _check(found == content, "the homeserver gave another file back")
        return took

    async def across(self, content: bytes, name: str, *, encrypted: bool = False) -> float:
        """Show a file that is uploaded already; return how long it took until the other room showed it, in seconds.

        All bytes of an encrypted one pass through the bot, which decrypts it for a room that is not encrypted.
        """
        closed, keys = encrypt_attachment(content) if encrypted else (content, {})
        address = await self.ann.there.upload(closed)
        body: dict[str, Any] = {"msgtype": "m.file", "body": name}
        body |= {"file": {**keys, "url": address}} if encrypted else {"url": address}
        info = {"mimetype": "application/octet-stream", "size": len(content)}
        began = time.perf_counter()
        await self.ann.there.send(self.ann.room, "m.room.message", body | {"info": info})
        copy = await self.rui.there.sees(self.rui.room, lambda seen: seen.content.get("filename") == name, 120)
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
        for number in range(2):
            await way.across(os.urandom(SMALL), f"warm-{number}", encrypted=number == 0)
        bare, across, through = [], [], []
        for number in range(2 * rounds + 1):
            tell(f"files: 10 MB, {number + 1}")
            content = os.urandom(SMALL)
            bare.append(await way.bare(content))
            across.append(await way.across(os.urandom(SMALL), f"small-{number}"))
            through.append(await way.across(os.urandom(SMALL), f"encrypted-{number}", encrypted=True))
        tell("files: 100 MB")
        before = way.process.memory_info().rss
        peak, took = await _peak(way.process, way.across(os.urandom(LARGE), "large", encrypted=True))
        return {
            "file_10mb_bare_s": median(bare),
            "file_10mb_across_s": median(across),
            "file_10mb_ratio": pairwise(across, bare),
            "file_10mb_encrypted_across_s": median(through),
            "file_10mb_encrypted_ratio": pairwise(through, bare),
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
    ):
        await bot.ready()
        yield Way(bot, ann, rui)


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
