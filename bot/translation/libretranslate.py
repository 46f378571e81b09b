"""A client for LibreTranslate, which a programme can run itself.

Our own, because deep-translator's refuses bg, el, nl and ro and sends texts and keys in the address. API:
https://docs.libretranslate.com (``/languages``, ``/translate``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import aiohttp

from bot.translation.errors import EngineFailed
from bot.translation.hosted import NotServed

TIMEOUT = aiohttp.ClientTimeout(total=20, sock_connect=3, sock_read=15)


class LibreTranslate:
    """One server. Asks once which languages it knows."""

    name = "libretranslate"
    longest = 4000

    def __init__(self, address: str, key: str = "") -> None:
        """Prepare for the server at ``address``; many need no key."""
        self._address = address.rstrip("/")
        self._key = key
        self._session: aiohttp.ClientSession | None = None
        self._pairs: frozenset[tuple[str, str]] = frozenset()

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Translate texts in one request. Raises ``EngineFailed``, ``NotServed`` for languages it does not know."""
        if not self._pairs:
            self._pairs = await self._fetch_pairs()
        if (source, target) not in self._pairs:
            raise NotServed("language")
        body: dict[str, Any] = {"q": list(texts), "source": source, "target": target, "format": "text"}
        if self._key:
            body["api_key"] = self._key
        answer = await self._request("POST", "/translate", body)
        translated = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(translated, list) or len(translated) != len(texts):
            raise EngineFailed("malformed answer")
        if not all(isinstance(text, str) and text.strip() for text in translated):
            raise EngineFailed("empty answer")
        return [str(text) for text in translated]

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _fetch_pairs(self) -> frozenset[tuple[str, str]]:
        answer = await self._request("GET", "/languages", None)
        try:
            return frozenset((known["code"], target) for known in answer for target in known["targets"])
        except (TypeError, KeyError) as error:
            raise EngineFailed("malformed answer") from error

    async def _request(self, method: str, path: str, body: dict[str, Any] | None) -> Any:
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=TIMEOUT)
        try:
            async with self._session.request(method, self._address + path, json=body) as response:
                if response.status != 200:
                    raise EngineFailed(f"status {response.status}")
                return await response.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            # The error's own message may quote what was sent.
            raise EngineFailed(type(error).__name__) from None
