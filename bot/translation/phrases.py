"""Very short messages, which models complete with things that nobody said ("Thanks" became "Thanks for an edit")."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Mapping

from bot.translation.phrasebook import CAPITALISED, LANGUAGES, PHRASES

_CORE = re.compile(r"^([\s¡¿\"'(]*)(.*?)([\s.!?…,;:)\"'·]*)$", re.DOTALL)
_LONGEST = 60


def translate(text: str, source: str, target: str) -> str | None:
    """Return the phrase in the target language with the text's own punctuation, or None if it is no phrase."""
    if len(text) > _LONGEST or (match := _CORE.match(text)) is None:
        return None
    before, core, after = match.groups()
    numbers = _index().get(_folded(core), {})
    number = numbers.get(source)
    if number is None or target not in LANGUAGES:
        return None
    phrase = PHRASES[number][target][0]
    if core[:1].islower() and re.split(r"[ ']", phrase)[0] not in CAPITALISED:
        phrase = phrase[:1].lower() + phrase[1:]
    elif core.isupper() and len(core) > 3:
        phrase = phrase.upper()
    return before + phrase + _punctuation(after, source, target)


def languages_of(text: str) -> frozenset[str]:
    """Return the languages in which the text is a phrase of the table."""
    if len(text) > _LONGEST or (match := _CORE.match(text)) is None:
        return frozenset()
    return frozenset(_index().get(_folded(match[2]), {}))


def _punctuation(marks: str, source: str, target: str) -> str:
    """Greek asks with a semicolon, and only French puts a space before its marks."""
    if source == "el":
        marks = marks.replace(";", "?")
    if target == "el":
        marks = marks.replace("?", ";")
    if source == "fr" and target != "fr":
        marks = re.sub(r"^\s+(?=[!?;:])", "", marks)
    return marks


@functools.cache
def _index() -> Mapping[str, Mapping[str, int]]:
    """Return, for each form as people type it, the languages that know it and the phrase it is there."""
    index: dict[str, dict[str, int]] = {}
    for number, phrase in enumerate(PHRASES):
        for language, forms in phrase.items():
            for form in forms:
                index.setdefault(_folded(form), {}).setdefault(language, number)
    return index


def _folded(text: str) -> str:
    """Return it as it is compared: without case, accents, commas and double spaces."""
    plain = unicodedata.normalize("NFD", text.replace("’", "'").replace(",", " ").casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())
