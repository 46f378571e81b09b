"""Translation services outside the house, used only where a programme chose so. Through deep-translator.

Everything that library leaves open is closed here: it has no timeouts, mixes up answers when an instance is shared
by threads (24 of 200 in a test), puts keys into addresses and error messages, and has no common kind of error.
"""

from __future__ import annotations

import asyncio
import functools
import importlib
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Protocol

from bot.translation.errors import EngineFailed

TIMEOUTS_S = (3.0, 8.0)
"""For the connection, and between two pieces of an answer."""
THREADS = 4
"""A call cannot be cancelled; so many that hang are enough."""

_MYMEMORY_CODES = {
    **{"bg": "bg-BG", "de": "de-DE", "el": "el-GR", "en": "en-GB", "fr": "fr-FR"},
    **{"it": "it-IT", "nl": "nl-NL", "pt": "pt-PT", "ro": "ro-RO"},
}


class NotServed(EngineFailed):
    """The service does not know one of the languages. That is no reason to leave it alone with others."""


class HostedEngine(Protocol):
    """A service that translates lines of text."""

    name: str
    longest: int
    """Characters it takes at a time."""

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Translate texts between two languages (codes). Raises ``EngineFailed``."""

    async def close(self) -> None:
        """Let go of connections and threads."""


@dataclass(frozen=True, slots=True)
class _Service:
    module: str
    translator: str
    longest: int
    codes: Mapping[str, str]


_SERVICES = {
    "google": _Service("google", "GoogleTranslator", 4000, {}),
    "deepl": _Service("deepl", "DeeplTranslator", 4000, {}),
    "microsoft": _Service("microsoft", "MicrosoftTranslator", 4000, {}),
    "mymemory": _Service("mymemory", "MyMemoryTranslator", 450, _MYMEMORY_CODES),
}


class DeepTranslator:
    """One service of deep-translator. Its calls run in a few threads of their own."""

    def __init__(self, name: str, key: str = "") -> None:
        """Prepare the service ``name``. The key never leaves this object but in a request's header."""
        self.name = name
        self._service = _SERVICES[name]
        self.longest = self._service.longest
        self._key = key
        self._executor = ThreadPoolExecutor(THREADS, "hosted-translation")
        # It writes the addresses of its requests at level DEBUG, and those hold texts.
        logging.getLogger("urllib3").setLevel(logging.WARNING)

    async def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Translate texts, several at a time. Raises ``EngineFailed`` if one of them fails."""
        loop = asyncio.get_running_loop()
        calls = [loop.run_in_executor(self._executor, self._translate, text, source, target) for text in texts]
        try:
            return list(await asyncio.gather(*calls))
        finally:
            for call in calls:
                call.cancel()

    async def close(self) -> None:
        """Wait for nothing: a call that hangs ends by its timeouts."""
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _translate(self, text: str, source: str, target: str) -> str:
        codes = self._service.codes
        try:
            module = _with_timeouts(self._service.module)
            # A new one for each text: the class keeps the text it is translating in itself.
            translator = getattr(module, self._service.translator)(
                source=codes.get(source, source), target=codes.get(target, target), **self._options()
            )
            translated = translator.translate(text)
        except Exception as error:  # noqa: BLE001 - its errors share no base class, and their messages hold keys and texts
            kind = type(error).__name__
            raise (NotServed if kind == "LanguageNotSupportedException" else EngineFailed)(kind) from None
        if not isinstance(translated, str) or not translated.strip():
            raise EngineFailed("empty answer")
        if translated.startswith("MYMEMORY WARNING"):
            raise EngineFailed("quota")
        return translated

    def _options(self) -> dict[str, Any]:
        if self.name == "deepl":
            return {"api_key": self._key, "use_free_api": self._key.endswith(":fx")}
        return {"api_key": self._key} if self.name == "microsoft" else {}


@functools.cache
def _with_timeouts(module: str) -> Any:
    """Import a module of deep-translator; give it a ``requests`` with timeouts and without keys in addresses."""
    import requests

    library = importlib.import_module(f"deep_translator.{module}")
    library.requests = SimpleNamespace(  # type: ignore[attr-defined]
        get=_get(requests.get, requests.post),
        post=functools.partial(requests.post, timeout=TIMEOUTS_S),
        exceptions=requests.exceptions,
    )
    return library


def _get(get: Callable[..., Any], post: Callable[..., Any]) -> Callable[..., Any]:
    """Return what deep-translator uses to fetch an address."""
    remembered: dict[str, Any] = {}

    def fetch(url: str, params: Mapping[str, Any] | None = None, **more: Any) -> Any:
        if params and "auth_key" in params:
            # DeepL no longer takes the key in the address, and it has no business there.
            body = {key: value for key, value in params.items() if key != "auth_key"}
            headers = {"Authorization": f"DeepL-Auth-Key {params['auth_key']}"}
            return post(url, json={**body, "text": [body["text"]]}, headers=headers, timeout=TIMEOUTS_S)
        if url.startswith("http://api.mymemory."):
            url = "https" + url.removeprefix("http")
        if "/languages?" not in url:
            return get(url, params=params, timeout=TIMEOUTS_S, **more)
        # Microsoft's list of languages, which the library asks for again with each new instance.
        if url not in remembered:
            answer = get(url, params=params, timeout=TIMEOUTS_S, **more)
            answer.raise_for_status()
            remembered[url] = answer
        return remembered[url]

    return fetch
