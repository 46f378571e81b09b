"""Words as they are looked for: lower case, without accents, in every script. Pure.

Both databases are given the same words and only compare them, so that they find the same. Nothing that a person types
ever becomes part of a query's syntax: what is left of it here are letters and digits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

COMPOUNDING = frozenset({"de", "nl"})
"""Languages that write several words as one; what is looked for may stand within such a word."""
LONGEST = 64
"""Characters of a word that count."""
SHORTEST_WITHIN = 4
"""Letters that somebody has to type to find a word within another one; fewer are found in almost everything."""
BEFORE = 3
"""Letters that stand before a word within another one."""
MOST = 8
"""Words that are looked for at once."""
WITHIN = "·"
"""Before what a longer word ends in: neither a letter nor a digit, so that nobody can type it as a part of a word."""

_WORD = re.compile(r"[^\W_]+")
_LETTERS = {ord("æ"): "ae", ord("œ"): "oe", ord("ø"): "o", ord("ł"): "l", ord("đ"): "d", ord("ı"): "i", ord("ð"): "d"}
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))

Wanted = tuple[str, ...]
"""One word that is looked for, in each way in which it may be written."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, as it is compared, and where it stands."""

    folded: str
    start: int
    end: int


def normalised(text: str) -> str:
    """Return a text in the form in which the places of its words are counted; it looks as before."""
    return unicodedata.normalize("NFC", text)


def fold(word: str) -> str:
    """Return a word as it is compared; empty where nothing of it is a letter or a digit."""
    bare = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS)).casefold()
    return "".join(sign for sign in bare if sign.isalnum())[:LONGEST]


def words_of(text: str) -> Iterator[Word]:
    """Yield the words of a text that is ``normalised``, in their order."""
    for found in _WORD.finditer(text):
        folded = fold(found[0])
        if folded:
            yield Word(folded, found.start(), found.end())


def index(text: str, language: str) -> str:
    """Return what a text is found by, with spaces between the words; each is in it once."""
    words = list(dict.fromkeys(word.folded for word in words_of(normalised(text))))
    if language in COMPOUNDING:
        words += dict.fromkeys(WITHIN + end for word in words for end in _ends(word))
    return " ".join(words)


def _ends(word: str) -> Iterable[str]:
    return (word[start:] for start in range(BEFORE, len(word) - SHORTEST_WITHIN + 1))


def wanted(text: str) -> tuple[Wanted, ...]:
    """Return what somebody looks for: each word once, the first ``MOST`` of them."""
    words = dict.fromkeys(word.folded for word in words_of(normalised(text)))
    return tuple(_spellings(word) for word in list(words)[:MOST])


def _spellings(word: str) -> Wanted:
    """Return a word, and without the letters that stand for the dots of an umlaut: ``muenchen`` is ``munchen``."""
    bare = word
    for written, letter in _UMLAUTS:
        bare = bare.replace(written, letter)
    return tuple(dict.fromkeys((word, bare)))


def beginnings(one: Wanted) -> tuple[str, ...]:
    """Return how the words of an index begin that a wanted word finds."""
    return (*one, *(WITHIN + spelling for spelling in one if len(spelling) >= SHORTEST_WITHIN))


def closeness(word: str, language: str, one: Wanted) -> int:
    """Return how well a word fits: 3 is the word itself, 2 begins so, 1 holds it, 0 does not fit."""
    if word in one:
        return 3
    if word.startswith(one):
        return 2
    inner = word[BEFORE:] if language in COMPOUNDING else ""
    return int(any(len(spelling) >= SHORTEST_WITHIN and spelling in inner for spelling in one))


def score(read: str, looked_for: Iterable[Wanted]) -> int:
    """Return how well an ``index`` fits all that is looked for: for each word 3, 2 or 1 (``closeness``), or nothing."""
    # Substrings, since this is done for hundreds of texts: each word has a space before it and one behind it.
    padded, total = f" {read} ", 0
    for one in looked_for:
        if any(f" {spelling} " in padded for spelling in one):
            total += 3
        elif any(f" {spelling}" in padded for spelling in one):
            total += 2
        elif any(f" {spelling}" in padded for spelling in beginnings(one)):
            total += 1
    return total
