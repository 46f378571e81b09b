"""RichText to and from what a Telegram message is: a text, and entities whose offsets count UTF-16 code units.

No parse mode is ever used, so nothing that a person wrote can become markup. The rules of nesting are those of
https://core.telegram.org/bots/api#messageentity
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, takewhile
from typing import Any, TypeGuard

from storage.richtext import RichText, Span, SpanKind

TEXT_UNITS = 4096
"""How long a message's text may be, counted in UTF-16 code units. https://core.telegram.org/bots/api#sendmessage"""
MOST_ENTITIES = 100
SCHEMES = ("http://", "https://")
UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""What cannot be stored or shown. Each is one code unit and is replaced by one, so that offsets hold."""
LANGUAGE = re.compile(r"[\w+#.-]{1,32}")
LONGEST_URL = 2048
INSIDE: dict[str, SpanKind] = {
    "bold": SpanKind.BOLD,
    "italic": SpanKind.ITALIC,
    "underline": SpanKind.UNDERLINE,
    "strikethrough": SpanKind.STRIKE,
    "code": SpanKind.CODE,
    "pre": SpanKind.PRE,
    "text_link": SpanKind.LINK,
    "text_mention": SpanKind.MENTION,
    "mention": SpanKind.MENTION,
    "blockquote": SpanKind.QUOTE,
    "expandable_blockquote": SpanKind.QUOTE,
    "spoiler": SpanKind.SPOILER,
}
OUTSIDE: dict[SpanKind, str] = {
    SpanKind.QUOTE: "blockquote",
    SpanKind.FOLD: "expandable_blockquote",
    SpanKind.PRE: "pre",
    SpanKind.CODE: "code",
    SpanKind.LINK: "text_link",
    SpanKind.MENTION: "text_mention",
    SpanKind.SPOILER: "spoiler",
    SpanKind.HEADING: "bold",
    SpanKind.BOLD: "bold",
    SpanKind.ITALIC: "italic",
    SpanKind.UNDERLINE: "underline",
    SpanKind.STRIKE: "strikethrough",
}
RANKS = {name: rank for rank, name in enumerate(dict.fromkeys(OUTSIDE.values()))}
"""Outer entities before inner ones; where there are too many, the last ones are left out first."""
QUOTES = ("blockquote", "expandable_blockquote")
LITERAL = ("pre", "code")
LINKS = ("text_link", "text_mention")


@dataclass(frozen=True, slots=True)
class Entity:
    """A mark on the text; offset and length count UTF-16 code units. ``value``: address, account or language."""

    kind: str
    offset: int
    length: int
    value: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What goes into a message."""

    text: str
    entities: tuple[Entity, ...] = ()

    @property
    def units(self) -> int:
        """How long it is for Telegram."""
        return units(self.text)


@dataclass(frozen=True, slots=True)
class _Mark:
    """An entity over ``text[start:end]`` in code points. ``block`` tells neighbouring quotations apart."""

    start: int
    end: int
    kind: str
    value: str = ""
    block: int = -1

    @property
    def identity(self) -> tuple[str, str, int]:
        """What must be the same for two marks to be one."""
        return self.kind, self.value, self.block


def units(text: str) -> int:
    """Count a text's UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def clean(text: str) -> str:
    """The text without characters that cannot be stored or shown; it stays as long as it was."""
    return UNWANTED.sub(lambda found: "\ufffd" if found[0] >= "\ud800" else " ", text)


def write(content: RichText) -> Written:
    """Write it as a text and proper entities, without white space at its ends (Telegram takes that away itself)."""
    content = RichText(clean(content.text), content.spans).strip()
    marks = [mark for span in content.spans if (mark := _mark(span, content.text)) is not None]
    nested = _nested(content.text, marks)
    if len(nested) > MOST_ENTITIES:
        nested = sorted(nested, key=lambda mark: (RANKS[mark.kind], mark.start))[:MOST_ENTITIES]
        nested.sort(key=lambda mark: (mark.start, -mark.end, RANKS[mark.kind]))
    offsets = _offsets(content.text)
    entities = (
        Entity(mark.kind, offsets[mark.start], offsets[mark.end] - offsets[mark.start], mark.value) for mark in nested
    )
    return Written(content.text, tuple(entities))


def read(text: Any, entities: Any = ()) -> RichText:
    """Read a message's text and its entities as JSON has them. What is malformed is left out; it never raises."""
    if not isinstance(text, str):
        return RichText()
    text = clean(text)
    if not isinstance(entities, Sequence) or isinstance(entities, str) or not entities:
        return RichText(text)
    offsets = _offsets(text)
    # Telegram always sends them as a list of objects, outermost first; somebody else's double may not.
    spans = (_span(entity, text, offsets) for entity in entities)
    return RichText(text, tuple(span for span in spans if span is not None))


def _span(entity: Any, text: str, offsets: Sequence[int]) -> Span | None:
    if not isinstance(entity, dict):
        return None
    name, offset, length = entity.get("type"), entity.get("offset"), entity.get("length")
    kind = INSIDE.get(name) if isinstance(name, str) else None
    if kind is None or not _whole(offset) or not _whole(length):
        return None
    start = bisect_left(offsets, max(0, offset))
    end = bisect_left(offsets, min(max(0, offset) + max(0, length), offsets[-1]))
    if not start < end:
        return None
    value = _value(kind, entity, text[start:end])
    return None if value is None else Span(start, end, kind, value)


def _whole(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _value(kind: SpanKind, entity: dict[str, Any], label: str) -> str | None:
    """What a span needs beside its place; None where it is not there."""
    match kind:
        case SpanKind.LINK:
            url = entity.get("url")
            return clean(url) if isinstance(url, str) and 0 < len(url) <= LONGEST_URL else None
        case SpanKind.MENTION if entity["type"] == "mention":
            return label
        case SpanKind.MENTION:
            user = entity.get("user")
            number = user.get("id") if isinstance(user, dict) else None
            return str(number) if _whole(number) else None
        case SpanKind.PRE:
            language = entity.get("language")
            return language if isinstance(language, str) and LANGUAGE.fullmatch(language) else ""
    return ""


def _offsets(text: str) -> list[int]:
    """The offset in UTF-16 code units of each code point, and of the text's end."""
    return list(accumulate((2 if character > "\uffff" else 1 for character in text), initial=0))


def _mark(span: Span, text: str) -> _Mark | None:
    """The mark for a span, clipped to the text and without white space at its ends; None where there is none."""
    start, end = max(0, span.start), min(len(text), span.end)
    if span.kind is SpanKind.FOLD:
        # Its first line says what is folded away, and stays to be seen.
        line_end = text.find("\n", start, end)
        if line_end >= 0 and text[line_end:end].strip():
            start = line_end
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    kind = OUTSIDE.get(span.kind)
    if kind is None or start >= end:
        return None
    value = _allowed(kind, span.value)
    if value is None:
        return None
    return _Mark(start, end, kind, value, start if kind in QUOTES or kind == "pre" else -1)


def _allowed(kind: str, value: str) -> str | None:
    """What an entity carries; None where Telegram would not take it."""
    match kind:
        case "text_link":
            known = value.lower().startswith(SCHEMES) and len(value) <= LONGEST_URL and value.isprintable()
            return value if known and " " not in value else None
        case "text_mention":
            return value if re.fullmatch(r"[1-9][0-9]{0,15}", value) else None
        case "pre":
            return value if LANGUAGE.fullmatch(value) else ""
    return ""


def _nested(text: str, marks: Sequence[_Mark]) -> list[_Mark]:
    """Walk from boundary to boundary and keep the open marks a proper stack; overlapping ones are cut."""
    boundaries = sorted({0, len(text)}.union(*((mark.start, mark.end) for mark in marks)))
    stack: list[_Mark] = []
    done: list[_Mark] = []
    waiting = sorted(marks, key=lambda mark: mark.start, reverse=True)
    covering: list[_Mark] = []
    for start, _end in pairwise(boundaries):
        covering = [mark for mark in covering if mark.end > start]
        while waiting and waiting[-1].start == start:
            covering.append(waiting.pop())
        wanted = _wanted(covering)
        same = takewhile(lambda pair: pair[0].identity == pair[1].identity, zip(stack, wanted, strict=False))
        kept = sum(1 for _ in same)
        done += [_closed(mark, start) for mark in stack[kept:]]
        stack = stack[:kept] + [_Mark(start, start, m.kind, m.value, m.block) for m in wanted[kept:]]
    done += [_closed(mark, len(text)) for mark in stack]
    done.sort(key=lambda mark: (mark.start, -mark.end, RANKS[mark.kind]))
    return [mark for mark in done if text[mark.start : mark.end].strip()]


def _closed(mark: _Mark, end: int) -> _Mark:
    return _Mark(mark.start, end, mark.kind, mark.value, mark.block)


def _wanted(covering: Sequence[_Mark]) -> list[_Mark]:
    """The marks that may be open at one place, outermost first.

    No quotation in a quotation, no link in a link, nothing in code, and of one kind only one.
    """
    ordered = sorted(covering, key=lambda mark: (RANKS[mark.kind], mark.start, -mark.end))
    wanted: list[_Mark] = []
    for excluded in (QUOTES, LITERAL, LINKS):
        first = next((mark for mark in ordered if mark.kind in excluded), None)
        if first is not None:
            wanted.append(first)
            if excluded is LITERAL:
                return wanted
    styles = {mark.kind: mark for mark in reversed(ordered) if mark.kind not in (*QUOTES, *LITERAL, *LINKS)}
    return wanted + sorted(styles.values(), key=lambda mark: RANKS[mark.kind])
