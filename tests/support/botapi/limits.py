"""How much a bot may send: the budgets that Telegram's FAQ names (core.telegram.org/bots/faq)."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field


@dataclass(slots=True)
class Window:
    """At most ``most`` in any ``seconds``."""

    most: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def wait(self, now: float) -> float:
        """Return for how many seconds there is no room."""
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()
        return 0.0 if len(self.times) < self.most else self.times[-self.most] + self.seconds - now


@dataclass(slots=True)
class Bucket:
    """One more every ``seconds``, up to ``most`` saved."""

    most: int
    seconds: float
    full_at: float = 0.0
    """When nothing would be missing."""

    def wait(self, now: float) -> float:
        """Return for how many seconds there is no room."""
        missing = max(self.full_at - now, 0.0) / self.seconds
        return max(missing - (self.most - 1), 0.0) * self.seconds

    def take(self, now: float) -> None:
        """Take one."""
        self.full_at = max(self.full_at, now) + self.seconds


class Limits:
    """1 a second in each chat, with small bursts; 20 a minute in each group; 30 a second overall."""

    def __init__(
        self, *, per_chat: float = 1.0, burst: int = 3, per_group_minute: int = 20, overall_second: int = 30
    ) -> None:
        self._chats: dict[int, Bucket] = defaultdict(lambda: Bucket(burst, 1 / per_chat))
        self._groups: dict[int, Window] = defaultdict(lambda: Window(per_group_minute, 60.0))
        self._overall = Window(overall_second, 1.0)

    def take(self, chat_id: int, now: float) -> int:
        """Count a message to a chat. Return 0, or after how many whole seconds there is room (then nothing counted)."""
        windows = [self._overall] + ([self._groups[chat_id]] if chat_id < 0 else [])
        wait = max([self._chats[chat_id].wait(now), *(window.wait(now) for window in windows)])
        if wait > 1e-9:
            return max(math.ceil(wait), 1)
        self._chats[chat_id].take(now)
        for window in windows:
            window.times.append(now)
        return 0
