"""A circuit breaker: an engine that keeps failing is left alone for a while instead of costing every message time."""

from __future__ import annotations

import time
from collections.abc import Callable


class Breaker:
    """Opens after some failures in a row; after a pause it lets one call through to see whether it is better."""

    def __init__(
        self, failures: int = 3, pause_s: float = 30.0, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._limit = failures
        self._pause_s = pause_s
        self._monotonic = monotonic
        self._failures = 0
        self._until = 0.0
        self._trying = False

    @property
    def is_open(self) -> bool:
        """Whether calls are being held back."""
        return self._failures >= self._limit

    def allows(self) -> bool:
        """Whether the engine may be called now. Whoever is allowed must report how it went."""
        if not self.is_open:
            return True
        if self._trying or self._monotonic() < self._until:
            return False
        self._trying = True
        return True

    def succeeded(self) -> None:
        """Note that a call went well."""
        self._failures = 0
        self._trying = False

    def failed(self) -> None:
        """Note that a call failed."""
        self._failures += 1
        self._trying = False
        if self.is_open:
            self._until = self._monotonic() + self._pause_s
