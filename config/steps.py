"""The words by which a next step says whose it is and by when, one table a language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "notes" / "steps.toml"


@cache
def step_words() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return the words by which a next step says whose it is and by when: by language, then by what they mean."""
    with FILE.open("rb") as file:
        data = tomllib.load(file)
    return {code: {kind: tuple(words) for kind, words in table.items()} for code, table in data.items()}
