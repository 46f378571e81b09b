"""Long texts in pieces that a platform takes, cut between sentences and never shortened."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import accumulate

from storage.richtext import RichText, Span

EXPANSION = 2.2
"""How many times longer than what was written a translation may be; longer ones are refused as nonsense."""
SHORT = 64
"""Characters by which the translation of a very short text may be longer than that."""
MARKUP = 40
"""Bytes that a span costs at most in HTML, without its value."""
WORST = 6
"""Bytes that one character takes at most when it is escaped."""

# A full stop after these is part of the word. Single letters (initials, "z. B.") are recognised by their length.
_ABBREVIATIONS = frozenset(
    word
    for words in (
        "abs art bzw ca dr evtl fr ggf hr inkl max min mio mrd nr prof sog st str tel usw vgl zzt",  # de
        "approx dept est etc jr mr mrs ms no sr vs",  # en
        "av env ex mme mlle réf",  # fr
        "ecc dott ing pag sig",  # it
        "blz bijv dhr enz mevr mw",  # nl
        "dl dna nr pct",  # ro
        "exmo pág sra",  # pt
        "βλ δηλ κα κος κλπ κτλ π.χ σελ τηλ αρ",  # el
        "бул гр инж напр проф стр тел ул чл",  # bg
    )
    for word in words.split()
)
_END = re.compile(r"[.!?…;·。！？]+[\"'»”’)\]]*(?=\s)|\n")
_LAST_WORD = re.compile(r"[^\s(\[\"'«„“]+$")
_JOINERS = "\u200d\ufe0e\ufe0f"


@dataclass(frozen=True, slots=True)
class Piece:
    """``text[start:end]`` of a longer text; shown without the white space at its ends."""

    start: int
    end: int


def cost(content: RichText) -> int:
    """Return how many bytes a text takes at most, its special characters escaped and its spans written as markup."""
    return len(escape(content.text).encode(errors="replace")) + sum(_span_cost(span) for span in content.spans)


def pieces(content: RichText, limit: int, translations: int = 0, overhead: int = 0) -> tuple[Piece, ...]:
    """Cut a text so that each piece, with ``translations`` translations of the greatest length, stays within ``limit``.

    The pieces cover the text without a gap. A cut is made after a sentence; where not even one sentence fits, after a
    line; where not even a line fits, after a word; and only inside a word that is longer than a whole message.
    ``limit`` and ``overhead`` (what is shown besides) are in bytes.
    """
    length = len(content.text)
    room = limit - overhead - translations * SHORT
    if not content.spans and length * WORST * (1 + translations * EXPANSION) <= room:
        return (Piece(0, length),)
    scale = _Scale(content, translations)
    if scale.weigh(0, length) <= room:
        return (Piece(0, length),)
    found: list[Piece] = []
    start = 0
    while start < length:
        end = scale.furthest(start, room)
        if end < length:
            end = _cut(content.text, start, end)
        found.append(Piece(start, end))
        start = end
    return _without_blanks(content.text, found)


class _Scale:
    """Weighs any stretch of a text in constant time (the spans in it: logarithmic)."""

    def __init__(self, content: RichText, translations: int) -> None:
        per_character = (_character_cost(character, translations) for character in content.text)
        self._characters = [0.0, *accumulate(per_character)]
        by_start = sorted(content.spans, key=lambda span: span.start)
        by_end = sorted(content.spans, key=lambda span: span.end)
        self._starts = [span.start for span in by_start]
        self._ends = [span.end for span in by_end]
        copies = 1 + translations
        self._begun = [0, *accumulate(copies * _span_cost(span) for span in by_start)]
        self._over = [0, *accumulate(copies * _span_cost(span) for span in by_end)]

    def weigh(self, start: int, end: int) -> float:
        """Return the bytes that ``text[start:end]`` takes at most with its translations."""
        spans = self._begun[bisect_left(self._starts, end)] - self._over[bisect_right(self._ends, start)]
        return self._characters[end] - self._characters[start] + spans

    def furthest(self, start: int, room: float) -> int:
        """Return the last end for which the stretch fits; at least one character is taken."""
        low, high = start + 1, len(self._characters) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.weigh(start, middle) <= room:
                low = middle
            else:
                high = middle - 1
        return low


def _character_cost(character: str, translations: int) -> float:
    own = 1 if character.isascii() and character not in "&<>\"'" else len(escape(character).encode(errors="replace"))
    # A letter of the Latin alphabet may become one of the Greek or Cyrillic, which takes two bytes.
    return own + translations * EXPANSION * max(2, own)


def _span_cost(span: Span) -> int:
    return MARKUP + (2 * len(escape(span.value).encode(errors="replace")) if span.value else 0)


def _cut(text: str, start: int, furthest: int) -> int:
    """Return the best place in ``(start, furthest]`` to cut at."""
    for candidates in (_sentence_ends, _line_ends, _word_ends):
        best = max((end for end in candidates(text, start, furthest) if text[start:end].strip()), default=0)
        if best:
            return best
    return _between_characters(text, start, furthest)


def _sentence_ends(text: str, start: int, furthest: int) -> Iterator[int]:
    for match in _END.finditer(text, start, min(len(text), furthest + 1)):
        if match.end() <= furthest and (match[0] == "\n" or _ends_sentence(text, match)):
            yield match.end()


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    following = text[match.end() : match.end() + 8].lstrip(" \t\u00a0")
    if following[:1].islower():
        return False
    if match[0] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, match.start() - 40), match.start())
    last = word[0].lower() if word else ""
    # "am 3. Mai", "Nr. 5", "z. B. Athen", "J. Müller"
    return not (last.isdigit() and len(last) <= 2) and last not in _ABBREVIATIONS and len(last.split(".")[-1]) > 1


def _line_ends(text: str, start: int, furthest: int) -> Iterator[int]:
    for match in re.finditer(r"[\n\r\u2028\u2029\v\f\x85]", text[start:furthest]):
        yield start + match.end()


def _word_ends(text: str, start: int, furthest: int) -> Iterator[int]:
    for match in re.finditer(r"\s+", text[start:furthest]):
        yield start + match.end()
    if furthest < len(text) and text[furthest].isspace():
        yield furthest


def _between_characters(text: str, start: int, furthest: int) -> int:
    """Step back from the middle of what is seen as one character: a letter with its accents, a joined emoji."""
    end = furthest
    while end > start + 1 and end < len(text) and end > furthest - 16:
        if not (unicodedata.combining(text[end]) or text[end] in _JOINERS or text[end - 1] == _JOINERS[0]):
            return end
        end -= 1
    return furthest


def _without_blanks(text: str, found: list[Piece]) -> tuple[Piece, ...]:
    """Join stretches of mere white space to the piece before them; they take no place, because ends are stripped."""
    kept: list[Piece] = []
    for piece in found:
        if kept and not text[piece.start : piece.end].strip():
            kept[-1] = Piece(kept[-1].start, piece.end)
        else:
            kept.append(piece)
    return tuple(kept)
