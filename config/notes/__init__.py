"""Tags: what a line or a reaction begins with that makes it a note, by kind and language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FILE = Path(__file__).parent / "tags.toml"
REACTIONS = "reactions"


@dataclass(frozen=True, slots=True)
class Tag:
    """One kind of note."""

    names: Mapping[str, tuple[str, ...]]
    """By language; the first is the one that the bot shows."""
    reactions: tuple[str, ...]
    """The first is one that Telegram has."""


@lru_cache(maxsize=1)
def tags() -> Mapping[str, Tag]:
    """Return all tags by kind, in the order in which they are listed."""
    with FILE.open("rb") as file:
        data = tomllib.load(file)
    return {
        kind: Tag(
            names={language: tuple(names) for language, names in entry.items() if language != REACTIONS},
            reactions=tuple(entry[REACTIONS]),
        )
        for kind, entry in data.items()
    }
