"""How a list shows a note: in the reader's language where it is kept in that, with the found words marked. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from storage import words
from storage.richtext import RichText, Span, SpanKind
from storage.searching import Found
from storage.words import Wanted

LONGEST = 200
"""Characters of a note that a list shows."""
BEFORE = 60
"""Characters that are shown before the first word that was found."""
CUT = "…"


def shown_in(found: Found, reads: Sequence[str]) -> str:
    """Return in which of its texts somebody reads a note: its own words (empty) if they read them, else a translation.

    Where it is kept in none of their languages it is its own words.
    """
    if found.note.language in reads:
        return ""
    return next((language for language in reads if language in found.texts), "")


def matched_in(found: Found, shown: str, looked_for: Sequence[Wanted]) -> str:
    """Return the text in which the words were found: what is shown if they are there, else where they fit best."""

    def fits(language: str) -> int:
        return words.score(words.index(found.texts[language], language or found.note.language), looked_for)

    return shown if fits(shown) else max(found.texts, key=fits)


def snippet(text: str, language: str, looked_for: Sequence[Wanted] = ()) -> RichText:
    """Return the part of a text in which the first found word is, on one line, with all found words in bold."""
    line = words.normalised(" ".join(text.split()))
    hits = [
        (word.start, word.end)
        for word in words.words_of(line)
        if any(words.closeness(word.folded, language, one) for one in looked_for)
    ]
    start = _start(line, hits[0][0]) if hits else 0
    end = len(line) if len(line) - start <= LONGEST else _end(line, start + LONGEST)
    marked = tuple(Span(at, to, SpanKind.BOLD) for at, to in hits if start <= at and to <= end)
    content = RichText(line, marked).cut(start, end)
    before, after = ("" if start == 0 else f"{CUT} "), ("" if end == len(line) else f" {CUT}")
    return RichText(before) + content + after


def _start(line: str, hit: int) -> int:
    """Return where the part begins: with a word, a little before the hit; where all fits, with the text."""
    if hit <= BEFORE or len(line) <= LONGEST:
        return 0
    space = line.find(" ", hit - BEFORE, hit)
    return space + 1 if space >= 0 else hit


def _end(line: str, most: int) -> int:
    """Return where the part ends: after a word, unless a single one is longer than all that is shown."""
    space = line.rfind(" ", most - LONGEST // 2, most + 1)
    return space if space >= 0 else most
