"""Listens on loopback, and stops listening for a while when asked to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

GRACE = 0.05
"""How many seconds requests under way get to be answered before their connections are cut."""


class Listener:
    """An aiohttp application on one port, free at first and then kept."""

    def __init__(self, application: web.Application) -> None:
        self._runner = web.AppRunner(application, handle_signals=False, shutdown_timeout=GRACE, access_log=None)
        self._site: web.TCPSite | None = None
        self._port = 0

    async def start(self) -> str:
        """Listen, and return the address."""
        if self._runner.server is None:
            await self._runner.setup()
        self._site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await self._site.start()
        self._port = self._runner.addresses[0][1]
        return f"http://127.0.0.1:{self._port}"

    @asynccontextmanager
    async def outage(self) -> AsyncIterator[None]:
        """Cut all connections and refuse new ones until the block ends."""
        assert self._site, "it does not listen"
        await self._site.stop()
        if self._runner.server:
            await self._runner.server.shutdown(GRACE)
        try:
            yield
        finally:
            await self.start()

    async def stop(self) -> None:
        """Stop for good."""
        await self._runner.cleanup()
