"""Delivers updates to the bot's webhook, as often as it takes."""

from __future__ import annotations

import asyncio

import aiohttp

from tests.support.botapi.world import World

SECRET = "X-Telegram-Bot-Api-Secret-Token"
FIRST_PAUSE, LONGEST_PAUSE = 0.05, 5.0
"""Seconds between attempts; they grow, as the real ones do, only faster."""


class Webhook:
    """Sends one update after the other, the oldest first; one that is not answered with 2xx is sent again."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to deliver whenever there is an address."""
        self._task = asyncio.create_task(self._deliver())

    async def stop(self) -> None:
        """Stop."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _deliver(self) -> None:
        updates = self._world.updates
        pause = FIRST_PAUSE
        timeout = aiohttp.ClientTimeout(total=10)
        async with aiohttp.ClientSession(timeout=timeout, trust_env=False) as session:
            while True:
                await self._world.bell.until(lambda: updates.webhook and updates.pending(), float("inf"))
                item = updates.pending()[0]
                if trouble := await self._post(session, updates.webhook, item.update):
                    self._world.webhook |= {"last_error_date": self._world.now, "last_error_message": trouble}
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, LONGEST_PAUSE)
                else:
                    pause = FIRST_PAUSE
                    updates.acknowledge(item.id + 1)
                self._world.bell.ring()

    async def _post(self, session: aiohttp.ClientSession, url: str, update: object) -> str:
        """Return what went wrong."""
        secret = self._world.webhook.get("secret_token")
        try:
            async with session.post(url, json=update, headers={SECRET: secret} if secret else {}) as response:
                ok = 200 <= response.status < 300
                return "" if ok else f"Wrong response from the webhook: {response.status} {response.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            return f"Connection failed: {type(error).__name__}"
