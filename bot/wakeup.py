"""A bell between the parts of the process, so that nobody polls: rung by whoever left work for another."""

from __future__ import annotations

import asyncio


class Bell:
    """Wakes one waiting loop. Ringing before the wait begins is not lost."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        """Wake the loop, or let its next wait return at once."""
        self._event.set()

    async def wait(self, seconds: float) -> None:
        """Return when rung, or after so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            pass
        self._event.clear()


def pause(attempts: int, first: float = 1.0, longest: float = 300.0) -> float:
    """Return how many seconds to wait after so many failed attempts: doubled each time, up to the longest."""
    return float(min(longest, first * 2 ** min(attempts, 16)))
