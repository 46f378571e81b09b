"""Word lists for reading dates and times in people's own words: what CLDR does not name, one file a language.

Accents, case and full stops do not matter in them. Names of days and months come from CLDR and are not repeated here.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class WordList:
    """One language's words."""

    twelve_hours: bool
    """Whether a spoken hour up to twelve says nothing about the half of the day."""
    day_first: bool
    """Whether "5/6" can only be the fifth of June."""
    fifteen_days: bool
    """Whether fifteen days are an ordinary word for two weeks."""
    hyphen_dates: bool
    """Whether "5-6" without a year is a date, too."""
    ordinal_suffixes: tuple[str, ...]
    """What follows a number that counts: "3rd", "3e"."""
    words: dict[str, tuple[str, ...]]
    """Phrases by what they mean."""
    tables: dict[str, dict[str, int]]
    """Phrases with a number: numbers, ordinals, months, days (Monday is 0), weekdays ("every Monday")."""


@lru_cache(maxsize=16)
def word_list(language: str) -> WordList:
    """Return a language's words. Raises ``FileNotFoundError`` for a language that the bot does not speak."""
    with (FOLDER / f"{language}.toml").open("rb") as file:
        data = tomllib.load(file)
    return WordList(
        twelve_hours=bool(data["twelve_hours"]),
        day_first=bool(data["day_first"]),
        fifteen_days=bool(data["fifteen_days"]),
        hyphen_dates=bool(data["hyphen_dates"]),
        ordinal_suffixes=tuple(data["ordinal_suffixes"]),
        words={kind: tuple(phrases) for kind, phrases in data["words"].items()},
        tables={name: {phrase: int(number) for phrase, number in data[name].items()} for name in TABLES},
    )


TABLES = ("numbers", "ordinals", "days", "weekdays", "months")
