"""Keeps a device reachable: enough one-time keys on the server, a key of last resort, and sessions that work."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any

from bot.platforms.base import AccountLost
from bot.platforms.matrix.client import Client, Refused
from bot.platforms.matrix.crypto.account import SIGNED_CURVE, UPLOADED
from bot.platforms.matrix.crypto.device import Keys
from bot.platforms.matrix.crypto.sharing import Sharing
from bot.platforms.matrix.crypto.worker import Worker
from handlers.errors import Temporary

log = logging.getLogger(__name__)

FEW = 25
"""Fewer one-time keys than that on the server are too few (half of what a device can remember are offered)."""
LONGEST_DELAY_S = 60.0
TIDY_S = 24 * 3600.0


class Upkeep:
    """Works beside the receive loop, which only tells it what it heard."""

    def __init__(self, client: Client, worker: Worker, keys: Keys, sharing: Sharing, now: Callable[[], float]) -> None:
        self._client = client
        self._worker = worker
        self._keys = keys
        self._sharing = sharing
        self._now = now
        self._count: int | None = None
        self._wants_fallback = False
        self._due = asyncio.Event()

    def heard(self, answer: Mapping[str, Any]) -> None:
        """Take in what a sync says of the device's keys on the server."""
        counts = answer.get("device_one_time_keys_count")
        if isinstance(counts, dict):
            # A count that is left out is zero.
            count = counts.get(SIGNED_CURVE, 0)
            self._count = count if isinstance(count, int) else 0
        unused = answer.get("device_unused_fallback_key_types")
        if isinstance(unused, list):
            self._wants_fallback = SIGNED_CURVE not in unused
        if self._wants_fallback or (self._count is not None and self._count < FEW):
            self._due.set()

    def look(self) -> None:
        """See whether a session has to be mended."""
        self._due.set()

    async def publish(self) -> None:
        """Publish the device itself, with its first keys, unless that was done. Raises what ``Client.call`` raises."""
        if await self._worker.do(lambda: self._keys.store.value(UPLOADED)) is None:
            await self._upload(0, fallback=True)

    async def run(self) -> None:
        """Work until cancelled; what fails is tried again."""
        tidying = asyncio.create_task(self._tidy())
        failures = 0
        try:
            while True:
                await self._due.wait()
                self._due.clear()
                try:
                    await self._work()
                    failures = 0
                except (Temporary, Refused) as trouble:
                    failures += 1
                    log.warning("the device's keys could not be kept up: %s", trouble.reason)
                    await asyncio.sleep(min(LONGEST_DELAY_S, 0.5 * 2.0 ** min(failures, 10)))
                    self._due.set()
                except AccountLost:
                    return  # The receive loop says so, and ends everything.
        finally:
            tidying.cancel()

    async def _work(self) -> None:
        if self._wants_fallback or (self._count is not None and self._count < FEW):
            await self._upload(self._count, fallback=self._wants_fallback)
        for user, curve in await self._worker.do(self._keys.sessions.to_mend):
            await self._mend(user, curve)

    async def _upload(self, count: int | None, *, fallback: bool) -> None:
        body = await self._worker.do(lambda: self._keys.account.upload(count, fallback=fallback))
        answer = await self._client.call("POST", "/v3/keys/upload", body)
        await self._worker.do(self._keys.account.uploaded)
        log.info("keys of the device were published")
        left = answer.get("one_time_key_counts")
        self._count = left.get(SIGNED_CURVE) if isinstance(left, dict) else None
        self._wants_fallback = False

    async def _mend(self, user: str, curve: str) -> None:
        await self._sharing.ask_for_devices([user])
        device = await self._worker.do(lambda: self._keys.devices.with_curve(user, curve))
        if device is not None:
            await self._sharing.greet(device)
            log.info("a new session was begun with a device that had lost its own")
        await self._worker.do(lambda: self._mended(curve))

    def _mended(self, curve: str) -> None:
        with self._keys.store.transaction():
            self._keys.sessions.mended(curve)

    async def _tidy(self) -> None:
        while True:
            await self._worker.do(self._tidied)
            await asyncio.sleep(TIDY_S)

    def _tidied(self) -> None:
        with self._keys.store.transaction(durable=False):
            self._keys.room_keys.tidy(self._now())
