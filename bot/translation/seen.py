"""A Bloom filter: tells without asking the database what is certainly not in the cache.

Nearly every message is new, and a look into the database for each would cost more than everything else that the bot's
own process does for a translation. Source: Bloom, Space/time trade-offs in hash coding with allowable errors (1970).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

BITS = 1 << 21
"""256 KB of memory; with 100,000 keys, one question in 400 goes to the database for nothing."""


class Seen:
    """Remembers cache keys: two hashes of 32 hexadecimal digits with a colon between."""

    def __init__(self, keys: Iterable[str] = ()) -> None:
        self._bits = bytearray(BITS // 8)
        for key in keys:
            self.add(key)

    def add(self, key: str) -> None:
        """Remember a key."""
        for place in self._places(key):
            self._bits[place >> 3] |= 1 << (place & 7)

    def __contains__(self, key: str) -> bool:
        """Whether the key may have been added; never false for one that was."""
        return all(self._bits[place >> 3] & 1 << (place & 7) for place in self._places(key))

    def _places(self, key: str) -> Iterator[int]:
        text, _, rest = key.partition(":")
        digest = int(text, 16) ^ int(rest, 16)
        for _ in range(4):
            yield digest % BITS
            digest >>= 32
