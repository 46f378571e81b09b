"""Every sentence in every language: keys and data in, words out."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import Literal

from config import formats
from config.sentences import Sentences

LANGUAGES = ("bg", "de", "el", "en", "fr", "it", "nl", "ro", "pt")
"""The languages of the bot's own words."""


@dataclass(frozen=True, slots=True)
class LanguageNames:
    """Languages by code, written as words of the reader's language: "German and French"."""

    codes: tuple[str, ...]
    type: Literal["languages"] = "languages"


@dataclass(frozen=True, slots=True)
class Names:
    """Names, joined as the reader's language joins them."""

    items: tuple[str, ...]
    type: Literal["names"] = "names"


@dataclass(frozen=True, slots=True)
class Moment:
    """An aware instant, shown at the wall clock of ``zone`` as the reader's language writes it."""

    at: datetime
    zone: str
    style: formats.Style = "full"
    type: Literal["moment"] = "moment"


@dataclass(frozen=True, slots=True)
class Clock:
    """A wall time of a zone, on whatever day: "10:00 Uhr (Berlin)". Without a zone only the time is shown."""

    at: time
    zone: str = ""
    type: Literal["clock"] = "clock"


@dataclass(frozen=True, slots=True)
class Days:
    """The days from one to another, or one day if they are the same."""

    first: date
    last: date
    type: Literal["days"] = "days"


@dataclass(frozen=True, slots=True)
class Weekdays:
    """Weekdays; Monday is 0."""

    numbers: tuple[int, ...]
    type: Literal["weekdays"] = "weekdays"


@dataclass(frozen=True, slots=True)
class Foreign:
    """What a person wrote in a language, within a sentence of the bot: a title. Shown translated where it can be."""

    text: str
    language: str
    hosted: bool = False
    """Whether it may leave the house for a hosted engine."""
    type: Literal["foreign"] = "foreign"


@dataclass(frozen=True, slots=True)
class Line:
    """One message of the locales, by key, with its data. Data may hold other lines."""

    key: str
    data: dict[str, str | int | float | LanguageNames | Names | Moment | Clock | Days | Weekdays | Foreign | Line] = (
        field(default_factory=dict)
    )
    type: Literal["line"] = "line"


Value = str | int | float | LanguageNames | Names | Moment | Clock | Days | Weekdays | Foreign | Line

Written = Callable[[str], str]
"""How something is written where it is to be read."""

_LOCALES = Path(__file__).parent / "locales"
_FALLBACK = "en"
_NAMES = frozenset(("name", "names", "who", "whom"))
"""The variables that hold names of people, and of what people named."""
_LONGEST = 1000
"""Characters of a value that Fluent is given as it is; it refuses more than 2500 in one place."""

_log = logging.getLogger(__name__)


class MissingTextError(LookupError):
    """A message, or something that it needs, is not there. Never raised where a person is waiting for an answer."""


class Texts:
    """All sentences. Safe to use from several threads; a language is read when it is needed for the first time."""

    def __init__(self, folder: Path = _LOCALES, *, forgiving: bool = False) -> None:
        self._folder = folder
        self._forgiving = forgiving
        self._languages: dict[str, Sentences] = {}
        self._reported: set[str] = set()
        self._lock = threading.Lock()

    @classmethod
    def load(cls, *, forgiving: bool = False) -> Texts:
        """Open the locales of this package.

        ``forgiving`` is for the running bot: what a language lacks is said in English, and what English lacks, too,
        by its key, which is logged once. Without it, as in tests, ``MissingTextError`` is raised.
        """
        return cls(forgiving=forgiving)

    def has(self, key: str) -> bool:
        """Tell whether there is such a message."""
        return key in self.keys(_FALLBACK)

    def keys(self, language: str = _FALLBACK) -> frozenset[str]:
        """Return the keys of all messages of a language."""
        return self._sentences(language).keys

    def render(self, line: Line, language: str, names: Written = str) -> str:
        """Say a line in a language (a code; one that the bot does not speak becomes English).

        ``names`` writes the names in it as they can be shown where the line goes.
        """
        return self._say(line.key, None, line.data, language, names)

    def attribute(self, key: str, attribute: str, language: str) -> str:
        """Return an attribute of a message, which has no variables: a command's description, its usage, a label."""
        return self._say(key, attribute, {}, language)

    def _say(
        self, key: str, attribute: str | None, data: Mapping[str, Value], language: str, names: Written = str
    ) -> str:
        missing = []
        for candidate in dict.fromkeys((_spoken(language), _FALLBACK)):
            try:
                return self._format(key, attribute, data, candidate, names)
            except MissingTextError as error:
                if not self._forgiving:
                    raise
                missing.append(str(error))
        name = f"{key}.{attribute}" if attribute else key
        self._report(name, missing)
        return name

    def _format(self, key: str, attribute: str | None, data: Mapping[str, Value], language: str, names: Written) -> str:
        sentences = self._sentences(language)
        if key not in sentences.keys:
            raise MissingTextError(f"{language}: no message {key}")
        pattern = sentences.pattern(key, attribute)
        if pattern is None:
            raise MissingTextError(f"{language}: {key} has no {attribute or 'value'}")
        aside: dict[str, str] = {}
        values = {
            name: self._value(value, language, aside, names, names if name in _NAMES else str)
            for name, value in data.items()
        }
        text, errors = sentences.fill(pattern, values)
        if errors:
            raise MissingTextError(f"{language}: {key}: {', '.join(map(str, errors))}")
        # What came in through a value was cleaned of these private characters, so nobody can forge such a mark.
        return re.sub("\ue000[0-9]+\ue001", lambda mark: aside[mark[0]], text) if aside else text

    def _value(
        self, value: Value, language: str, aside: dict[str, str], names: Written, written: Written
    ) -> str | int | float:
        if isinstance(value, int | float):
            return value
        text = self.render(value, language, names) if isinstance(value, Line) else self._write(value, language, written)
        if len(text) <= _LONGEST:
            return text
        mark = f"\ue000{len(aside)}\ue001"
        aside[mark] = text
        return mark

    def _write(self, value: Value, language: str, written: Written) -> str:
        match value:
            case LanguageNames():
                return formats.write_list([formats.write_language(code, language) for code in value.codes], language)
            case Names():
                return formats.write_list([written(formats.clean(item)) for item in value.items], language)
            case Moment():
                return formats.write_moment(value.at, value.zone, value.style, language)
            case Clock():
                return formats.write_clock(value.at, value.zone, language)
            case Days():
                return formats.write_days(value.first, value.last, language)
            case Weekdays():
                return formats.write_weekdays(value.numbers, language)
            case Foreign():
                return written(formats.clean(value.text))
        return written(formats.clean(str(value)))

    def _sentences(self, language: str) -> Sentences:
        with self._lock:
            if language not in self._languages:
                self._languages[language] = self._read(language)
            return self._languages[language]

    def _read(self, language: str) -> Sentences:
        return Sentences(formats.LOCALES[language], self._folder / language)

    def _report(self, name: str, missing: list[str]) -> None:
        if name not in self._reported:
            self._reported.add(name)
            _log.error("a text is missing: %s", "; ".join(missing))


def _spoken(language: str) -> str:
    """Return the language of the bot that is nearest to a code such as "de-CH"."""
    base = language.replace("_", "-").split("-")[0].lower()
    return base if base in LANGUAGES else _FALLBACK
