"""The sentences of all languages, read once for all tests of a process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from config.texts import Texts

TEXTS = Texts.load()


@pytest.fixture(scope="session", autouse=True)
def sentences_are_read_once() -> Iterator[None]:
    """Give whoever opens the real locales what ``TEXTS`` has read: parsing all languages takes a third of a second."""
    read = Texts._read

    def reading(self: Texts, language: str) -> Any:
        if self is TEXTS or self._folder != TEXTS._folder:
            return read(self, language)
        return TEXTS._bundle(language), TEXTS._keys[language]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Texts, "_read", reading)
        yield
