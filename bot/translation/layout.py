"""Takes a formatted text apart into lines with protected pieces, and puts it together again after translation.

What a span covers can be found again in a translation when it covers whole lines, or a protected piece (a mention,
code, a link's label). Bold or italic words inside a sentence cannot: no model says which word became which, so that
formatting is left to the original.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.translation.patterns import FENCE, PREFIX, PROTECTED, has_letters, may_be_protected
from bot.translation.shield import Segments, peel
from storage.richtext import BLOCKS, RichText, Span, SpanKind

VERBATIM = frozenset({SpanKind.CODE, SpanKind.PRE, SpanKind.MENTION})
_BETWEEN = re.compile(r"[ \t,/&]*")


@dataclass(frozen=True, slots=True)
class Terms:
    """Words that stay as they are, and words with a translation of their own."""

    names: tuple[str, ...] = ()
    glossary: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Piece:
    """A protected piece of a line. ``shown`` takes its place; a link's label is a line of its own."""

    start: int
    end: int
    shown: str
    label: Line | None = None

    def text(self) -> str:
        """Return what the translation shows."""
        return self.label.render().text if self.label else self.shown


@dataclass(frozen=True, slots=True)
class Clip:
    """What a span covers of one line. ``number`` is the span's among those of the text."""

    number: int
    span: Span
    start: int
    end: int


@dataclass(slots=True)
class Line:
    """A line of a text. ``middle`` is what there is to translate (empty: nothing); ``done`` is what became of it."""

    text: str
    clips: tuple[Clip, ...]
    pieces: list[Piece]
    head: Segments
    middle: Segments
    tail: Segments
    extra: list[str] = field(default_factory=list)
    """Pieces found on the way, because a model could not spell them; numbered after ``pieces``."""
    done: Segments | None = None

    def lines(self) -> list[Line]:
        """Return itself and the lines that its links' labels are."""
        return [self, *(piece.label for piece in self.pieces if piece.label)]

    def bounds(self) -> tuple[int, int]:
        """Return where the middle is in the line as written."""
        return self._length(self.head), len(self.text) - self._length(self.tail)

    def _length(self, segments: Segments) -> int:
        return sum(
            len(segment) if isinstance(segment, str) else self.pieces[segment].end - self.pieces[segment].start
            for segment in segments
        )

    def render(self) -> Rendered:
        """Return the line as translated, with the places of its pieces."""
        rendered = Rendered(self)
        for segments in (self.head, self.middle if self.done is None else self.done, self.tail):
            rendered.add(segments)
        return rendered


class Rendered:
    """A translated line, which knows where the marks of the original belong in it."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self.text = ""
        self.places: dict[int, int] = {}

    def add(self, segments: Segments) -> None:
        """Write segments down and remember where the pieces are."""
        for segment in segments:
            if isinstance(segment, str):
                self.text += segment
            elif segment < len(self.line.pieces):
                self.places[segment] = len(self.text)
                self.text += self.line.pieces[segment].text()
            else:
                self.text += self.line.extra[segment - len(self.line.pieces)]

    def locate(self, kind: SpanKind, start: int, end: int) -> tuple[int, int] | None:
        """Return where ``line.text[start:end]`` is now; None where nobody can tell."""
        for number, piece in enumerate(self.line.pieces):
            if number in self.places and piece.start <= start and end <= piece.end and start < end:
                return self._in_piece(number, kind, start, end)
        first, last = self.line.bounds()
        source = self.line.text
        # A mark that begins after the quotation mark or ends before the full stop still covers the whole line.
        if start > first and not any(map(str.isalnum, source[first:start])):
            start = first
        if end < last and not any(map(str.isalnum, source[end:last])):
            end = last
        if (end <= first or start >= last or (start <= first and end >= last)) and start <= end:
            return self._edge(start), self._edge(end, closing=True)
        if kind in BLOCKS:
            return 0, len(self.text)
        return None

    def _in_piece(self, number: int, kind: SpanKind, start: int, end: int) -> tuple[int, int] | None:
        piece, place, shown = self.line.pieces[number], self.places[number], self.line.pieces[number].text()
        if shown == self.line.text[piece.start : piece.end]:
            return place + start - piece.start, place + end - piece.start
        if (start, end) == (piece.start, piece.end) or kind is SpanKind.LINK:
            return place, place + len(shown)
        return None

    def _edge(self, position: int, *, closing: bool = False) -> int:
        """Map a position outside the middle."""
        first, last = self.line.bounds()
        for number, piece in enumerate(self.line.pieces):
            if piece.start < position < piece.end:
                place = self.places[number]
                return place + len(piece.text()) if closing else place
        in_tail = position >= last and (closing or position > first or first == last)
        shift = len(self.text) - len(self.line.text) if in_tail else 0
        for piece in self.line.pieces:
            grown = len(piece.text()) - (piece.end - piece.start)
            if not in_tail and piece.end <= min(position, first):
                shift += grown
            elif in_tail and piece.start >= max(position, last):
                shift -= grown
        return position + shift


@functools.lru_cache(maxsize=64)
def _words(words: tuple[str, ...], flags: int) -> re.Pattern[str] | None:
    usable = sorted({word for word in words if has_letters(word)}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, usable))})(?!\w)", flags) if usable else None


def take_apart(content: RichText, terms: Terms) -> list[Line]:
    """Return the lines of a text, each with its protected pieces and its spans."""
    fences = [(m.start(), m.end()) for m in FENCE.finditer(content.text)]
    lines, start = [], 0
    for text in content.text.split("\n"):
        end = start + len(text)
        clips = tuple(
            Clip(number, span, max(span.start, start) - start, min(span.end, end) - start)
            for number, span in enumerate(content.spans)
            if (span.start < end and span.end > start) or (not text and span.start <= start < span.end)
        )
        fixed = [(max(s, start) - start, min(e, end) - start) for s, e in fences if s < end and e > start]
        lines.append(_line(text, clips, fixed, terms))
        start = end + 1
    return lines


def _line(text: str, clips: tuple[Clip, ...], fixed: Sequence[tuple[int, int]], terms: Terms) -> Line:
    ranges = [(start, end, False) for start, end in fixed]
    for clip in clips:
        if clip.start < clip.end and clip.span.kind in VERBATIM:
            ranges.append((clip.start, clip.end, False))
        elif clip.start < clip.end and clip.span.kind is SpanKind.LINK and _is_among_words(text, clip):
            ranges.append((clip.start, clip.end, True))
    pieces = _merged(text, ranges, terms)
    pieces = _joined(text, [*pieces, *_found(text, pieces, terms)])
    begin = match.end() if (match := PREFIX.match(text)) else 0
    if any(piece.start < begin for piece in pieces):
        begin = 0
    head, middle, tail = peel(_segments(text, begin, pieces))
    return Line(text, clips, pieces, [text[:begin], *head] if begin else head, middle, tail)


def _is_among_words(text: str, clip: Clip) -> bool:
    """Whether there is more on the line than this link; else the line is translated and stays the link."""
    return any(map(str.isalnum, text[: clip.start] + text[clip.end :]))


def _segments(text: str, position: int, pieces: Sequence[Piece]) -> Segments:
    segments: Segments = []
    for number, piece in enumerate(pieces):
        if text[position : piece.start]:
            segments.append(text[position : piece.start])
        segments.append(number)
        position = piece.end
    if text[position:]:
        segments.append(text[position:])
    return segments


def _merged(text: str, ranges: list[tuple[int, int, bool]], terms: Terms) -> list[Piece]:
    """Make pieces of ranges; those that overlap become one, which stays as it is."""
    merged: list[tuple[int, int, bool]] = []
    for start, end, label in sorted(set(ranges)):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]), False)
        else:
            merged.append((start, end, label))
    pieces = []
    for start, end, label in merged:
        shown = text[start:end]
        # A label that is itself an address has nothing to translate.
        translatable = label and has_letters(PROTECTED.sub("", shown))
        pieces.append(Piece(start, end, shown, _line(shown, (), (), terms) if translatable else None))
    return pieces


def _found(text: str, taken: Sequence[Piece], terms: Terms) -> list[Piece]:
    """Find what is protected by its form, by being a name, or by being in the glossary."""
    shown = {term.casefold(): translation for term, translation in terms.glossary}
    candidates = []
    if may_be_protected(text):
        candidates = [Piece(m.start(), m.end(), m[0]) for m in PROTECTED.finditer(text)]
    if names := _words(terms.names, 0):
        candidates += [Piece(m.start(), m.end(), m[0]) for m in names.finditer(text)]
    if glossary := _words(tuple(term for term, _ in terms.glossary), re.IGNORECASE):
        candidates += [
            Piece(m.start(), m.end(), _as_capital(m[0], shown.get(m[0].casefold(), "")))
            for m in glossary.finditer(text)
        ]
    occupied = bytearray(len(text))
    for piece in taken:
        occupied[piece.start : piece.end] = b"1" * (piece.end - piece.start)
    found = []
    for piece in sorted(candidates, key=lambda p: (p.start, -p.end)):
        if not any(occupied[piece.start : piece.end]):
            occupied[piece.start : piece.end] = b"1" * (piece.end - piece.start)
            found.append(piece)
    return found


def _as_capital(written: str, shown: str) -> str:
    """Return the glossary's word, with a capital if the writer's word had one."""
    return (shown[:1].upper() + shown[1:] if written[:1].isupper() else shown) or written


def _joined(text: str, pieces: list[Piece]) -> list[Piece]:
    """Make neighbours one piece where only a space or comma is between them: fewer placeholders, fewer accidents."""
    joined: list[Piece] = []
    for piece in sorted(pieces, key=lambda p: p.start):
        before = joined[-1] if joined else None
        plain = piece.label is None and piece.shown == text[piece.start : piece.end]
        if (
            before is not None
            and plain
            and before.label is None
            and before.shown == text[before.start : before.end]
            and _BETWEEN.fullmatch(text, before.end, piece.start)
        ):
            before.end = piece.end
            before.shown = text[before.start : before.end]
        else:
            joined.append(piece)
    return joined


def put_together(lines: Sequence[Line], content: RichText) -> RichText:
    """Return the translated text with every mark that can be placed. No address and no mention is ever lost."""
    texts: list[str] = []
    placed: dict[int, Span] = {}
    offset = 0
    for line in lines:
        rendered = line.render()
        for clip in line.clips:
            place = rendered.locate(clip.span.kind, clip.start, clip.end)
            if place is None and clip.span.kind in (SpanKind.LINK, *VERBATIM):
                place = (0, len(rendered.text))
            if place is not None:
                # What a span covers of several lines grows together again.
                begun = placed.get(clip.number)
                start = begun.start if begun else place[0] + offset
                placed[clip.number] = replace(clip.span, start=start, end=place[1] + offset)
        texts.append(rendered.text)
        offset += len(rendered.text) + 1
    spans = (placed[number] for number in range(len(content.spans)) if number in placed)
    return RichText("\n".join(texts), tuple(span for span in spans if span.end > span.start))
