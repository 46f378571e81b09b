"""Waits for conditions, without polling."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Bell:
    """Rings whenever something has changed."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        """Let everybody who waits look again."""
        self._event.set()
        self._event = asyncio.Event()

    async def until(self, holds: Callable[[], object], within: float) -> None:
        """Return once ``holds()`` is true. Raises ``TimeoutError`` after so many seconds."""
        async with asyncio.timeout(within):
            while not holds():
                await self._event.wait()
