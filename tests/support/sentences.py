"""The sentences of all languages, read once for all tests of a process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from config.sentences import Sentences
from config.texts import LANGUAGES, Texts

TEXTS = Texts.load()
_READ = Texts._read


def _reading(self: Texts, language: str) -> Sentences:
    return _READ(self, language) if self is TEXTS or self._folder != TEXTS._folder else TEXTS._sentences(language)


@pytest.fixture(scope="session", autouse=True)
def sentences_are_read_once() -> Iterator[None]:
    """Give whoever opens the real locales what ``TEXTS`` has read and parsed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Texts, "_read", _reading)
        yield


def read_now() -> None:
    """Read and parse all of them, for whatever is forked from this process."""
    for language in LANGUAGES:
        for key in TEXTS.keys(language):
            TEXTS._sentences(language).pattern(key, None)
    Texts._read = _reading  # type: ignore[method-assign]
