"""The impact logic: what a programme puts in, does, brings about, and by what that can be seen.

It is a file of boxes (``config/impact.toml``, or a programme's own): each has a key, a level, a title and an indicator
in the languages of the programme, what counts towards it, and perhaps a target.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from config import sources
from config.section import Section
from config.settings import Settings, SettingsError
from config.texts import LANGUAGES, Line
from config.values import Language

Level = Literal["inputs", "activities", "outputs", "outcomes", "impacts"]
LEVELS: tuple[Level, ...] = get_args(Level)
"""In the order in which one leads to the next."""

Counted = Literal[
    "cities",
    "tandems",
    "people",
    "messages",
    "sessions_planned",
    "sessions_held",
    "minutes_released",
    "notes_insight",
    "notes_practice",
    "notes_lesson",
    "notes_decision",
    "notes_question",
    "notes_reuse",
    "steps_agreed",
    "steps_done",
    "workshops",
    "networks",
    "ticked",
]
"""What may count towards a box; ``ticked``: the sessions whose minutes name the box. docs/digests.md defines each."""

OWN = Path(__file__).parent / "impact.toml"

Words = Annotated[dict[Language, Annotated[str, Field(min_length=1)]], Field(min_length=1)]
"""By language."""


class Box(Section):
    """One box of the impact logic."""

    key: str = Field(pattern="^[a-z][a-z0-9_]*$")
    level: Level
    title: Words
    indicator: Words
    counts: Counted = "ticked"
    target: float | None = Field(default=None, gt=0)

    def title_in(self, language: str) -> str:
        """Return its title in a language, or in the nearest that it has."""
        return in_language(self.title, language)

    def indicator_in(self, language: str) -> str:
        """Return its indicator in a language, or in the nearest that it has."""
        return in_language(self.indicator, language)


class Logic(Section):
    """A file of boxes."""

    box: tuple[Box, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _check_keys(self) -> Self:
        if len({box.key for box in self.box}) < len(self.box):
            raise PydanticCustomError("settings", "expected {expected}", {"expected": "keys"})
        return self


def in_language(words: Mapping[str, str], language: str) -> str:
    """Return words in a language (a code, perhaps with a region); else in English, else in the first there is."""
    found = (words.get(code) for code in (language, language.partition("-")[0], "en"))
    return next((text for text in found if text), next(iter(words.values())))


def boxes(settings: Settings) -> tuple[Box, ...]:
    """Return the boxes of a programme's impact logic, level by level. Raises ``SettingsError``."""
    return read(settings.digests.impact or OWN)


@lru_cache(maxsize=8)
def read(file: Path) -> tuple[Box, ...]:
    """Return the boxes of a file, level by level, in its order. Raises ``SettingsError``; a file is read once."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingsError(Line("settings-file-missing", {"path": str(file)})) from None
    except (OSError, ValueError):
        raise SettingsError(Line("settings-file-unreadable", {"path": str(file)})) from None
    problems = sources.complaints(Logic, data)
    if problems:
        raise SettingsError(*problems)
    return tuple(sorted(Logic.model_validate(data).box, key=lambda box: LEVELS.index(box.level)))


def missing(file: Path) -> list[tuple[str, str]]:
    """Return which box of a file lacks which language, for its titles and indicators."""
    return [
        (box.key, language)
        for box in read(file)
        for language in LANGUAGES
        if language not in box.title or language not in box.indicator
    ]
