"""How many e-mails go out in a minute: whoever comes too early is given a time of their own."""

from __future__ import annotations

import threading
from collections.abc import Callable

FORGOTTEN_S = 600.0
"""After so long a time that nobody took is given up: the delivery was cancelled."""


class Pace:
    """Gives out times. Safe to use from several threads."""

    def __init__(self, per_minute: int, monotonic: Callable[[], float]) -> None:
        self._interval = 60.0 / per_minute
        self._monotonic = monotonic
        self._next = 0.0
        self._given: dict[str, float] = {}
        self._lock = threading.Lock()

    def take(self, name: str) -> float:
        """Return in how many seconds it is somebody's turn; 0: now, and that counts as done."""
        with self._lock:
            now = self._monotonic()
            turn = self._given.get(name)
            if turn is None:
                turn = max(now, self._next)
                self._next = turn + self._interval
            if turn <= now:
                self._given.pop(name, None)
                return 0.0
            self._given = {one: when for one, when in self._given.items() if when > now - FORGOTTEN_S}
            self._given[name] = turn
            return turn - now
