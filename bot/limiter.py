"""How much may be sent: asked by the outbox before each message, so that no lane ever waits for another one's room.

The numbers are those of https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

FORGET_EVERY = 1000
"""After so many messages, chats that nothing was sent to lately are forgotten."""


class NotYet(Exception):  # noqa: N818 - a state of the world
    """The limits ask for a pause of so many seconds; nothing was attempted."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"in {seconds} s")
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Rates:
    """At most: ``chat_burst`` at once and one each ``chat_s`` in a chat, and so many in a group and in all.

    The times are a little longer than what is allowed, because messages do not arrive exactly as they are sent.
    """

    chat_burst: int = 3
    chat_s: float = 1.02
    group: int = 20
    group_s: float = 60.5
    group_spare: int = 5
    """When only so many are left in a group, little is left."""
    overall: int = 30
    overall_s: float = 1.03


@dataclass(slots=True)
class _Chat:
    """What was sent to one chat. Times are those of the limiter's clock."""

    full_at: float = 0.0
    """When its burst is whole again."""
    held_until: float = 0.0
    """Not before: the platform said so."""
    times: deque[float] = field(default_factory=deque)
    """When messages were sent to it; kept for groups."""
    slot: float | None = None
    """The time that was promised to it, where all chats together have sent too much."""


class Limiter:
    """Counts messages. ``clock`` gives seconds; all calls are safe in any thread, and none waits."""

    def __init__(self, clock: Callable[[], float], rates: Rates | None = None) -> None:
        self._clock = clock
        self._rates = rates or Rates()
        self._chats: dict[str, _Chat] = {}
        self._overall: deque[float] = deque()
        self._taken = 0
        self._lock = threading.Lock()

    def take(self, chat: str, *, group: bool = False) -> float:
        """Count a message to a chat and return 0, or return after how many seconds to ask again.

        Where it is all chats together that send too much, whoever is sent away has a place in the queue: asking again
        then is answered with 0, however many others ask meanwhile.
        """
        with self._lock:
            now = self._clock()
            state = self._chats.setdefault(chat, _Chat())
            # A place in the common queue is only for those that could use it.
            wait = self._own_wait(state, now, group=group) or self._shared_wait(state, now)
            if wait > 0:
                return wait
            state.slot = None
            state.full_at = max(state.full_at, now) + self._rates.chat_s
            if group:
                state.times.append(now)
            self._taken += 1
            if self._taken % FORGET_EVERY == 0:
                self._forget(now)
            return 0.0

    def hold(self, chat: str, seconds: float) -> None:
        """Send nothing to a chat for so long: the platform said so, and about this chat only."""
        with self._lock:
            state = self._chats.setdefault(chat, _Chat())
            state.held_until = max(state.held_until, self._clock() + seconds)

    def scarce(self, chat: str, *, group: bool) -> bool:
        """Tell whether little is left of what may be sent to a group, or the platform said so within its time."""
        with self._lock:
            state, now = self._chats.get(chat), self._clock()
            if state is None or not group:
                return False
            lately = sum(time > now - self._rates.group_s for time in state.times)
            return lately >= self._rates.group - self._rates.group_spare or state.held_until > now - self._rates.group_s

    def _own_wait(self, state: _Chat, now: float, *, group: bool) -> float:
        """How long the chat itself has to wait."""
        rates = self._rates
        until = max(state.held_until, state.full_at - (rates.chat_burst - 1) * rates.chat_s)
        if group:
            while state.times and state.times[0] <= now - rates.group_s:
                state.times.popleft()
            if len(state.times) >= rates.group:
                until = max(until, state.times[-rates.group] + rates.group_s)
        return max(0.0, until - now)

    def _shared_wait(self, state: _Chat, now: float) -> float:
        """How long all chats together have to wait; a chat that must gets the next free place."""
        rates = self._rates
        if state.slot is not None and now > state.slot + rates.overall_s:
            state.slot = None  # it did not come back in time
        if state.slot is None:
            while self._overall and self._overall[0] <= now - rates.overall_s:
                self._overall.popleft()
            full = len(self._overall) >= rates.overall
            state.slot = max(now, self._overall[-rates.overall] + rates.overall_s) if full else now
            self._overall.append(state.slot)
        return max(0.0, state.slot - now)

    def _forget(self, now: float) -> None:
        past = now - self._rates.group_s
        idle = [
            name
            for name, state in self._chats.items()
            if max(state.full_at, state.held_until, state.slot or 0.0, *state.times, 0.0) < past
        ]
        for name in idle:
            del self._chats[name]
