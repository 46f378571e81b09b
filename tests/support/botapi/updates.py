"""The queue of updates: ids, offsets, long polling, and what is kept for how long."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from tests.support.botapi.bell import Bell
from tests.support.botapi.errors import OTHER_POLL, WEBHOOK_ACTIVE, Refusal
from tests.support.botapi.state import Json

KEPT = 24 * 3600.0
"""Telegram forgets updates after so many seconds."""
LONGEST_POLL, LARGEST_BATCH = 50, 100
FUTURE = 10
"""An offset that is further ahead than this acknowledges nothing (TQueue.cpp)."""
NOT_BY_DEFAULT = frozenset(("chat_member", "message_reaction", "message_reaction_count"))


@dataclass(frozen=True, slots=True)
class Pending:
    """An update that is not acknowledged yet."""

    id: int
    since: float
    update: Any
    """Usually an object; anything when a test injected it."""


class Updates:
    """Updates of one bot on their way to it."""

    def __init__(self, clock: Callable[[], float], bell: Bell, first_id: int = 700_000_001) -> None:
        self.next_id = first_id
        """May be set: after a quiet week Telegram starts again anywhere."""
        self.allowed: frozenset[str] | None = None
        """Kinds asked for; None is the default set."""
        self.webhook = ""
        """While it has an address, polling is refused."""
        self._clock = clock
        self._bell = bell
        self._queue: list[Pending] = []
        self._turn = 0
        self._closed = False

    def add(self, kind: str, body: Json) -> bool:
        """Queue an update unless the bot has not asked for its kind; tell whether it was queued."""
        wanted = kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed
        if wanted:
            self.inject({"update_id": self.next_id, kind: copy.deepcopy(body)})
        return wanted

    def inject(self, update: Any) -> None:
        """Queue anything at all, unchecked; it takes the next id's place."""
        self._queue.append(Pending(self.next_id, self._clock(), update))
        self.next_id += 1
        self._bell.ring()

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Take note of ``allowed_updates``: None leaves it, empty is the default set. Queued updates stay."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def pending(self) -> list[Pending]:
        """Return what is queued, without what is too old."""
        oldest = self._clock() - KEPT
        self._queue = [item for item in self._queue if item.since > oldest]
        return self._queue

    def acknowledge(self, offset: int) -> None:
        """Forget what is before an offset; a negative one keeps only so many of the last."""
        if offset < 0:
            self._queue = self.pending()[offset:]
        elif offset <= self.next_id + FUTURE:
            self._queue = [item for item in self._queue if item.id >= offset]

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Any]:
        """Serve ``getUpdates``; the timeout is in real seconds. A later poll ends this one with 409."""
        if self.webhook:
            raise Refusal(409, WEBHOOK_ACTIVE)
        self.acknowledge(offset)
        self._turn += 1
        turn = self._turn
        self._bell.ring()
        with suppress(TimeoutError):
            await self._bell.until(
                lambda: self.pending() or self._turn != turn or self._closed, min(max(timeout, 0), LONGEST_POLL)
            )
        if self._turn != turn:
            raise Refusal(409, OTHER_POLL)
        size = limit if 1 <= limit <= LARGEST_BATCH else LARGEST_BATCH
        return [item.update for item in self.pending()[:size]]

    def close(self) -> None:
        """End the poll that waits."""
        self._closed = True
        self._bell.ring()
