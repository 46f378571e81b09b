"""One thread for everything that touches a device's keys: nothing is done twice at once, and no disk holds the loop."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from handlers.errors import Temporary

T = TypeVar("T")


class Worker:
    """Does things in its thread, in the order in which they are asked for."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="matrix-keys")

    async def do(self, work: Callable[[], T]) -> T:
        """Do something there and return what it returns, or raise what it raises. What has begun is finished.

        Raises ``Temporary`` when the file cannot be written now, as on a full disk.
        """
        try:
            return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, work))
        except sqlite3.OperationalError as error:
            raise Temporary("matrix: the keys cannot be stored now") from error

    async def end(self, last: Callable[[], None]) -> None:
        """Do one thing more, and end."""
        await self.do(last)
        self._thread.shutdown(wait=False)
