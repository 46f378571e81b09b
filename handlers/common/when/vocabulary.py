"""A language's words that speak of time: CLDR's names of days and months, and the word lists of ``config.when``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from babel import Locale

from config.formats import LOCALES
from config.when import word_list

_TOKEN = re.compile(
    r"(?P<iso>(?<!\d)\d{4}-\d\d-\d\d(?:T\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?(?![\d:]))"
    r"|(?P<number>\d+)|(?P<word>(?:[^\W\d_][\u0300-\u036f]*)+)|\S"
)
_INSIDE = frozenset(".-'")
"""What may stand within a phrase, or not: "terça-feira", "p. m.", "aujourd'hui"."""
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−"), "-") | dict.fromkeys(map(ord, "’‘ʼ`´"), "'")
_KINDS = {"numbers": "number", "ordinals": "ordinal", "days": "weekday", "weekdays": "weekdays", "months": "month"}


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a run of letters, an ISO date, or a single other character."""

    kind: str
    """ "iso", "number", "word" or "mark"."""
    text: str
    """Folded: no accents, no case."""
    start: int
    """Where it begins in the text."""
    glued: bool
    """Whether nothing stands between it and the token before."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that mean something, and a number if what they mean has one."""

    words: tuple[str, ...]
    kind: str
    value: int


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A language's phrases by their first word."""

    phrases: dict[str, tuple[Phrase, ...]]
    twelve_hours: bool
    day_first: bool
    fifteen_days: bool
    hyphen_dates: bool
    ordinal_suffixes: frozenset[str]
    joined: tuple[str, ...]
    """What other words may end in: "Dienstagabend", "morgenochtend"."""

    def apart(self, said: tuple[Token, ...]) -> tuple[Token, ...]:
        """Take words apart that the language writes as one."""
        if not self.joined:
            return said
        return tuple(part for token in said for part in self._apart(token))

    def _apart(self, token: Token) -> tuple[Token, ...]:
        for last in self.joined if token.kind == "word" and token.text not in self.phrases else ():
            first = token.text.removesuffix(last)
            if first != token.text and first in self.phrases:
                return replace(token, text=first), replace(token, text=last, glued=True)
        return (token,)


def fold(text: str) -> str:
    """Take away what people leave out: accents, marks below letters, case. "Τρίτη" and "ΤΡΙΤΗ" become the same."""
    flat = unicodedata.normalize("NFKD", text.translate(_DASHES)).casefold()
    return "".join(character for character in flat if not unicodedata.combining(character)).translate(_DASHES)


def tokens(text: str) -> tuple[Token, ...]:
    """Cut a text into its tokens."""
    text = text.translate(_DASHES)
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(text):
        folded = match[0] if match.lastgroup == "iso" else fold(match[0])
        if folded:
            found.append(Token(match.lastgroup or "mark", folded, match.start(), bool(found) and match.start() == end))
        end = match.end()
    return tuple(found)


def match(said: tuple[Token, ...], at: int, words: tuple[str, ...]) -> int | None:
    """Return the index behind a phrase that begins at one, or ``None``. Its full stop or apostrophe belongs to it."""
    for number, word in enumerate(words):
        while number and at < len(said) and said[at].text in _INSIDE:
            at += 1
        if at >= len(said) or said[at].text != word:
            return None
        at += 1
    stop = at < len(said) and said[at].text in ".'" and said[at].glued and said[at - 1].kind == "word"
    return at + 1 if stop else at


@lru_cache(maxsize=16)
def vocabulary(language: str) -> Vocabulary:
    """Return a language's words. Raises ``KeyError`` for a language that the bot does not speak."""
    listed = word_list(language)
    phrases: dict[str, dict[Phrase, None]] = {}
    for name, kind, value in _all(language):
        words = tuple(token.text for token in tokens(name) if token.text not in _INSIDE)
        if words:
            phrases.setdefault(words[0], {})[Phrase(words, kind, value)] = None
    suffixes = frozenset(fold(suffix) for suffix in listed.ordinal_suffixes)
    return Vocabulary(
        {first: tuple(those) for first, those in phrases.items()},
        listed.twelve_hours,
        listed.day_first,
        listed.fifteen_days,
        listed.hyphen_dates,
        suffixes,
        tuple(fold(word) for word in listed.words.get("joined", ())),
    )


def _all(language: str) -> Iterator[tuple[str, str, int]]:
    locale = Locale.parse(LOCALES[language], sep="-")
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated", "short"):
            for number, name in locale.days[context].get(width, {}).items():
                yield name, "weekday", number
            for number, name in locale.months[context].get(width, {}).items():
                yield name, "month", number
    listed = word_list(language)
    for kind, names in listed.words.items():
        for name in names:
            yield name, kind, 0
    for table, numbers in listed.tables.items():
        for name, number in numbers.items():
            yield name, _KINDS[table], number
