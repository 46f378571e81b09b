"""The poller: asks what is new, hands it on with the next offset in one transaction, and only then asks on.

The offset is the last update's id plus one, and is stored for itself. It is never made from the highest id that was
ever seen: after a week without updates ids begin anew anywhere, and an offset far in the future confirms nothing.
Source: https://core.telegram.org/bots/api#update, https://core.telegram.org/bots/api#getupdates
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any

from bot.platforms.telegram.arrivals import ALLOWED, Inlet
from bot.platforms.telegram.client import Clash, Client, Refused
from handlers.errors import Temporary

log = logging.getLogger(__name__)

POLL_S = 30.0
"""How long an idle request waits; the Bot API allows 50."""
GRACE_S = 15.0
"""How much longer than asked a long poll may take before the server counts as hanging."""
LONGEST_DELAY_S = 30.0
CLASH_DELAY_S = 5.0
HASTE_S = 1.0
"""An empty answer that comes sooner, though it should have waited, is followed by a pause."""
BATCH = 100

Sleep = Callable[[float], Awaitable[None]]


class Polling:
    """One bot's stream of updates. ``poll`` (seconds) and ``sleep`` are for tests."""

    def __init__(self, client: Client, inlet: Inlet, *, poll: float = POLL_S, sleep: Sleep = asyncio.sleep) -> None:
        self._client = client
        self._inlet = inlet
        self._poll = poll
        self._sleep = sleep
        self._free = False
        """Whether a webhook was taken down that would be in the way."""

    async def run(self, since: str | None, caught_up: asyncio.Event) -> None:
        """Take in updates for ever; every batch is stored before the next is asked for. Raises ``AccountLost``."""
        offset = int(since) if since else None
        failures = 0
        while True:
            try:
                updates = await self._ask(offset, wait=caught_up.is_set())
                if updates:
                    offset = following(updates)
                    await self._inlet.updates(updates, str(offset))
            except (Temporary, Refused) as trouble:
                failures += 1
                self._free = self._free and not isinstance(trouble, Clash)
                # The first one may be a hiccup, and one an hour says as much as one a second.
                loud = failures in (2, 20) or (isinstance(trouble, Clash) and failures == 1)
                log.log(logging.WARNING if loud else logging.INFO, "polling failed: %s", trouble.reason)
                await self._sleep(pause(trouble, failures))
                continue
            failures = 0
            if len(updates) < BATCH:
                caught_up.set()

    async def _ask(self, offset: int | None, *, wait: bool) -> list[Any]:
        """One request. Raises ``Temporary`` and ``Refused``."""
        if not self._free:
            await self._client.call("deleteWebhook", {"drop_pending_updates": False})
            self._free = True
        seconds = self._poll if wait else 0.0
        parameters = {"offset": offset, "timeout": int(seconds), "limit": BATCH, "allowed_updates": list(ALLOWED)}
        began = monotonic()
        updates = await self._client.call("getUpdates", parameters, patience=seconds + GRACE_S)
        if not isinstance(updates, list):
            raise Temporary("telegram: malformed answer")
        if wait and not updates and monotonic() - began < min(HASTE_S, seconds):
            await self._sleep(HASTE_S)
        return updates


def following(updates: list[Any]) -> int:
    """The offset that confirms a batch: the one after its last update, whatever ids came before.

    Raises ``Temporary`` when none of them has an id: then it cannot be confirmed, and is asked for again.
    """
    for update in reversed(updates):
        number = update.get("update_id") if isinstance(update, dict) else None
        if isinstance(number, int):
            return number + 1
    raise Temporary("telegram: updates without ids")


def pause(trouble: Temporary | Refused, failures: int) -> float:
    """Seconds to wait after so many failures in a row: doubling, bounded, and never the same for two bots."""
    asked = getattr(trouble, "retry_after", None)
    if asked is not None:
        return float(asked)
    least = CLASH_DELAY_S if isinstance(trouble, Clash) else 0.0
    longest: float = min(LONGEST_DELAY_S, 0.25 * 2.0 ** min(failures, 10))
    return max(least, longest) * random.uniform(0.5, 1.0)  # noqa: S311 - no secret
