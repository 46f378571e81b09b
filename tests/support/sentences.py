"""The sentences of all languages, read once for all tests of a process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from config.texts import LANGUAGES, Texts

TEXTS = Texts.load()
_READ = Texts._read


def _reading(self: Texts, language: str) -> Any:
    if self is TEXTS or self._folder != TEXTS._folder:
        return _READ(self, language)
    return TEXTS._bundle(language), TEXTS._keys[language]


@pytest.fixture(scope="session", autouse=True)
def sentences_are_read_once() -> Iterator[None]:
    """Give whoever opens the real locales what ``TEXTS`` has read: parsing all languages takes half a second."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Texts, "_read", _reading)
        yield


def read_now() -> None:
    """Read all of them, for whatever is forked from this process."""
    for language in LANGUAGES:
        TEXTS._bundle(language)
    Texts._read = _reading  # type: ignore[method-assign]
