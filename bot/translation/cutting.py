"""Cuts a long text into pieces at the ends of lines and sentences, and joins their translations again.

A worker answers one request at a time, so pieces keep it free for others, and let several workers share a long text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.translation.patterns import FENCE
from storage.richtext import RichText, Span, SpanKind

PIECE = 1200
"""Characters; about a third of a second of the local engine."""
MOST = 4000
"""No piece is longer, even if that cuts a word or a block of code."""

_ENDS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"[.!?…;·:]\s+"), re.compile(r"\s+"))
_WHOLE = frozenset({SpanKind.CODE, SpanKind.PRE, SpanKind.MENTION, SpanKind.LINK})


@dataclass(frozen=True, slots=True)
class Cut:
    """A piece of a text, and the marks that reach into it from the piece before."""

    content: RichText
    continued: frozenset[tuple[SpanKind, str]] = frozenset()


def cut(content: RichText, piece: int = PIECE, most: int = MOST) -> list[Cut]:
    """Return pieces that together are the content, none longer than ``most`` (code points)."""
    kept = [(s.start, s.end) for s in content.spans if s.kind in _WHOLE]
    kept += [(m.start(), m.end()) for m in FENCE.finditer(content.text)]
    pieces, start, size = [], 0, len(content.text)
    while True:
        end = _end(content.text, start, piece, most, kept) if size - start > piece else size
        through = frozenset((s.kind, s.value) for s in content.spans if s.start < start < s.end)
        pieces.append(Cut(content.cut(start, end), through))
        start = end
        if start >= size:
            return pieces


def _end(text: str, start: int, piece: int, most: int, kept: Sequence[tuple[int, int]]) -> int:
    """Find the last good place to cut before ``start + piece``, else the first after it, else ``start + most``."""

    def is_free(position: int) -> bool:
        return all(position <= begin or position >= end for begin, end in kept)

    for pattern in _ENDS:
        places = [m.end() for m in pattern.finditer(text, start + piece // 2, start + piece) if is_free(m.end())]
        if places:
            return places[-1]
    for pattern in _ENDS:
        for match in pattern.finditer(text, start + piece, min(len(text), start + most)):
            if is_free(match.end()):
                return match.end()
    return min(len(text), start + most)


def joined(pieces: Sequence[Cut]) -> RichText:
    """Return the pieces as one text; a mark that a cut went through grows together again."""
    text, spans = "", list[Span]()
    for piece in pieces:
        shift = len(text)
        for span in piece.content.spans:
            moved = replace(span, start=span.start + shift, end=span.end + shift)
            begun = _begun(spans, text, moved) if (span.kind, span.value) in piece.continued else None
            if begun is None:
                spans.append(moved)
            else:
                spans[begun] = replace(spans[begun], end=max(spans[begun].end, moved.end))
        text += piece.content.text
    return RichText(text, tuple(spans))


def _begun(spans: Sequence[Span], text: str, span: Span) -> int | None:
    """Return which mark at the end of the text so far the span continues."""
    if span.start > len(text):
        return None
    reaching = (i for i, s in enumerate(spans) if not text[s.end :].strip() and _same(s, span))
    return next(reaching, None)


def _same(one: Span, other: Span) -> bool:
    return (one.kind, one.value) == (other.kind, other.value)
