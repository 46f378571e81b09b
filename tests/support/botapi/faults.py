"""What goes wrong between the bot and Telegram, on demand."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Literal

from tests.support.botapi.bell import Bell
from tests.support.patience import PATIENCE_S


@dataclass(eq=False, slots=True)
class Fault:
    """One kind of trouble for a method ("*": every one, except polling), at most ``times`` times (None: until it ends).

    With ``cut`` the connection is cut before or after the deed. With a ``status`` the deed is not done; the answer is
    an HTML page of a proxy, unless there is a ``description``. ``held`` requests wait until ``release()``.
    """

    method: str
    bell: Bell
    chat: int | None = None
    times: int | None = 1
    cut: Literal["", "before", "after"] = ""
    status: int = 0
    description: str = ""
    retry_after: int = 0
    delay: float = 0.0
    held: bool = False
    met: int = 0
    """How many requests met it."""
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    def concerns(self, method: str, chat: object) -> bool:
        """Tell whether it strikes a request."""
        named = self.method == method or (self.method == "*" and method != "getUpdates")
        return named and self.chat in (None, chat) and (self.times is None or self.met < self.times)

    async def wait(self) -> None:
        """Note that a request met it, and let this wait as long as it has to."""
        self.met += 1
        self.bell.ring()
        if self.delay:
            await asyncio.sleep(self.delay)
        if self.held:
            await self._released.wait()

    def release(self) -> None:
        """Let held requests go on, these and all later ones."""
        self._released.set()

    def end(self) -> None:
        """Strike nobody any more, and let held requests go on."""
        self.times = 0
        self.release()

    async def is_met(self, times: int = 1, within: float = PATIENCE_S) -> None:
        """Wait until so many requests have met it. Raises ``TimeoutError``."""
        await self.bell.until(lambda: self.met >= times, within)
