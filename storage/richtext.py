"""The content of everything that people see, in and out: plain text with marked spans.

Adapters alone make HTML or entities of it, so nothing that a person wrote can become markup.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class SpanKind(StrEnum):
    """What a span means. Values that need one: LINK (address), MENTION (account id), PRE (language or empty)."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKE = "strike"
    CODE = "code"
    PRE = "pre"
    LINK = "link"
    MENTION = "mention"
    QUOTE = "quote"
    SPOILER = "spoiler"
    HEADING = "heading"
    ITEM = "item"
    """One list item; its bullet or number is part of the text."""
    FOLD = "fold"
    """Folded away where the platform can: the first line is the summary, the rest is hidden until opened."""


BLOCKS = frozenset({SpanKind.PRE, SpanKind.QUOTE, SpanKind.HEADING, SpanKind.ITEM, SpanKind.FOLD})


@dataclass(frozen=True, slots=True)
class Span:
    """A mark on ``text[start:end]``; offsets count code points."""

    start: int
    end: int
    kind: SpanKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class RichText:
    """Text and its spans, which lie within the text and are not empty. Spans may nest."""

    text: str = ""
    spans: tuple[Span, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)

    def __len__(self) -> int:
        return len(self.text)

    def __add__(self, other: RichText | str) -> RichText:
        if isinstance(other, str):
            return RichText(self.text + other, self.spans)
        shift = len(self.text)
        moved = (replace(s, start=s.start + shift, end=s.end + shift) for s in other.spans)
        return RichText(self.text + other.text, (*self.spans, *moved))

    def cut(self, start: int, end: int) -> RichText:
        """Return ``text[start:end]`` with the spans that reach into it, clipped."""
        start, end, _ = slice(start, end).indices(len(self.text))
        clipped = (
            replace(s, start=max(s.start, start) - start, end=min(s.end, end) - start)
            for s in self.spans
            if s.start < end and s.end > start
        )
        return RichText(self.text[start:end], tuple(s for s in clipped if s.end > s.start))

    def strip(self) -> RichText:
        """Return it without white space at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        return self.cut(start, max(start, len(self.text.rstrip())))

    def marked(self, kind: SpanKind, value: str = "") -> RichText:
        """Return it with one more span over the whole text (none over an empty text)."""
        if not self.text:
            return self
        return RichText(self.text, (Span(0, len(self.text), kind, value), *self.spans))


def join(pieces: Iterable[RichText | str], separator: str = "\n") -> RichText:
    """Join pieces with a separator, as ``str.join`` does."""
    joined = RichText()
    for index, piece in enumerate(pieces):
        if index:
            joined += separator
        joined += piece
    return joined
