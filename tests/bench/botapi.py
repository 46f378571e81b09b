"""The double of the Bot API as a process of its own, so that what it computes is not taken for the bot's work."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from pydantic import SecretStr

from config.settings import Telegram
from tests.bench.errors import BenchFailed


class Double:
    """The double, as ``double`` starts it."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.address = self.token = ""

    @property
    def settings(self) -> Telegram:
        """What the bot is told."""
        return Telegram(token=SecretStr(self.token), api=self.address)

    async def ask(self, **request: object) -> dict[str, Any]:
        """Make a request and return the answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request).encode() + b"\n")
        return await self.hear()

    async def hear(self) -> dict[str, Any]:
        """Return the next answer."""
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        if not line:
            raise BenchFailed("the double of the Bot API ended early")
        answer: dict[str, Any] = json.loads(line)
        return answer

    async def people(self, count: int) -> list[int]:
        """Let people start the bot, and return their chats."""
        found: list[int] = []
        for number in range(count):
            found.append((await self.ask(do="enter", name=f"Person {number}"))["who"])
            await self.ask(do="start", who=found[-1])
        return found


@asynccontextmanager
async def double() -> AsyncIterator[Double]:
    """A double without limits. Raises ``BenchFailed`` if the Bot API was used wrongly."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.support.botapi", stdin=pipe, stdout=pipe
    )
    started = Double(process)
    try:
        said = await started.hear()
        started.address, started.token = said["api"], said["token"]
        yield started
        assert process.stdin is not None
        process.stdin.close()
        if await process.wait():
            raise BenchFailed("the bot used the Bot API wrongly")
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
