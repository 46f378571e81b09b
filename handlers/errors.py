"""What can go wrong, and what becomes of it. Handlers raise these and never catch ``Exception``."""

from __future__ import annotations

from config.texts import Line, Value


class UserError(Exception):
    """Somebody asked for something that cannot be done; the answer is a localised sentence with the next step."""

    def __init__(self, key: str, **data: Value) -> None:
        super().__init__(key)
        self.line = Line(key, data)


class Temporary(Exception):  # noqa: N818 - it is a state of the world, not a fault
    """Not now. It is tried again after ``retry_after`` seconds (empty: the queue's own growing delay)."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after = retry_after


class Aside(Temporary):
    """Not now, and nothing that comes after it should wait for it."""


class Permanent(Exception):  # noqa: N818
    """Never. It becomes a dead letter, and the coordinators are told once. ``reason`` holds no names and no texts."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
