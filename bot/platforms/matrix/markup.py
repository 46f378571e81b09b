"""RichText to what a Matrix message shows: a plain body, and HTML where there is something to mark.

The allowed elements are those of https://spec.matrix.org/v1.13/client-server-api/#mroommessage-msgtypes
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from html import escape
from itertools import accumulate, pairwise, takewhile
from urllib.parse import quote

from storage.richtext import BLOCKS, RichText, Span, SpanKind

SCHEMES = ("http://", "https://", "mailto:")
ELEMENTS: dict[SpanKind, tuple[str, str]] = {
    SpanKind.BOLD: ("<strong>", "</strong>"),
    SpanKind.ITALIC: ("<em>", "</em>"),
    SpanKind.UNDERLINE: ("<u>", "</u>"),
    SpanKind.STRIKE: ("<del>", "</del>"),
    SpanKind.CODE: ("<code>", "</code>"),
    SpanKind.SPOILER: ("<span data-mx-spoiler>", "</span>"),
    SpanKind.QUOTE: ("<blockquote>", "</blockquote>"),
    SpanKind.HEADING: ("<h4>", "</h4>"),
}
LANGUAGE = re.compile(r"[\w+#.-]{1,32}")
QUOTED = (SpanKind.QUOTE, SpanKind.FOLD)


@dataclass(frozen=True, slots=True)
class Rendered:
    """``html`` is empty where the body says everything. ``mentions`` are Matrix ids."""

    body: str
    html: str
    mentions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Element:
    """An element over ``text[start:end]``."""

    start: int
    end: int
    opening: str
    closing: str
    block: bool = False
    anchor: bool = False
    literal: bool = False
    """Whether line breaks show as they are (PRE)."""


def render(content: RichText) -> Rendered:
    """Write it as a body and as HTML. Whatever the spans are, nothing in the text becomes markup."""
    spans = [whole for span in content.spans if (whole := _within(span, content.text))]
    elements = [element for span in spans for element in _elements(span, content.text)]
    mentions = tuple(dict.fromkeys(s.value for s in spans if s.kind is SpanKind.MENTION and is_user_id(s.value)))
    return Rendered(_body(content.text, spans), _html(content.text, elements) if elements else "", mentions)


def is_user_id(value: str) -> bool:
    """Whether it looks like a Matrix id of a user."""
    return value.startswith("@") and ":" in value and len(value) <= 255 and value.isprintable() and " " not in value


def _within(span: Span, text: str) -> Span | None:
    """The span clipped to the text; blocks lose line breaks at their ends. None if nothing is left."""
    start, end = max(0, span.start), min(len(text), span.end)
    if span.kind in BLOCKS and span.kind is not SpanKind.PRE:
        while start < end and text[end - 1] == "\n":
            end -= 1
        while start < end and text[start] == "\n":
            start += 1
    return Span(start, end, span.kind, span.value) if start < end else None


def _elements(span: Span, text: str) -> list[Element]:
    start, end, value = span.start, span.end, span.value
    match span.kind:
        case SpanKind.ITEM:
            return []  # its bullet is part of the text, and <li> would show a second one
        case SpanKind.LINK:
            return [_anchor(span, value)] if value.lower().startswith(SCHEMES) else []
        case SpanKind.MENTION:
            return [_anchor(span, f"https://matrix.to/#/{quote(value, safe='@:')}")] if is_user_id(value) else []
        case SpanKind.PRE:
            language = f' class="language-{value}"' if LANGUAGE.fullmatch(value) else ""
            return [Element(start, end, f"<pre><code{language}>", "</code></pre>", block=True, literal=True)]
        case SpanKind.FOLD if "\n" in text[start:end]:
            line_end = text.index("\n", start)
            return [
                Element(start, end, "<details>", "</details>", block=True),
                Element(start, line_end, "<summary>", "</summary>", block=True),
            ]
        case SpanKind.FOLD:
            return [Element(start, end, *ELEMENTS[SpanKind.QUOTE], block=True)]
        case kind:
            return [Element(start, end, *ELEMENTS[kind], block=kind in BLOCKS)]


def _anchor(span: Span, address: str) -> Element:
    return Element(span.start, span.end, f'<a href="{escape(address)}">', "</a>", anchor=True)


def _html(text: str, elements: list[Element]) -> str:
    """Walk the text from boundary to boundary and keep the open elements a proper stack.

    Where elements overlap, the inner one is closed and opened again. Blocks are always outside of inline elements.
    """
    swallowed = _implied_breaks(text, elements)
    boundaries = sorted({0, len(text)}.union(*((e.start, e.end) for e in elements)))
    waiting = sorted(elements, key=lambda e: e.start, reverse=True)
    covering: list[Element] = []
    stack: list[Element] = []
    written: list[str] = []
    for start, end in pairwise(boundaries):
        covering = [element for element in covering if element.end > start]
        while waiting and waiting[-1].start == start:
            covering.append(waiting.pop())
        wanted = _nested(covering)
        kept = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], zip(stack, wanted, strict=False)))
        written += [element.closing for element in reversed(stack[kept:])]
        written += [element.opening for element in wanted[kept:]]
        stack = wanted
        literal = bool(stack) and any(element.literal for element in stack)
        written.append(_escaped(text, start, end, set() if literal else swallowed, literal))
    written += [element.closing for element in reversed(stack)]
    return "".join(written)


def _nested(covering: list[Element]) -> list[Element]:
    """The elements over a place, outermost first, without a link in a link or anything in literal text."""
    wanted: list[Element] = []
    linked = False
    for element in sorted(covering, key=lambda e: (not e.block, e.start, -e.end)):
        if element.anchor and linked:
            continue
        linked = linked or element.anchor
        wanted.append(element)
        if element.literal:
            break
    return wanted


def _implied_breaks(text: str, elements: list[Element]) -> set[int]:
    """Line breaks that a block's edge shows by itself: the one after it, and a single one before it."""
    blocks = [element for element in elements if element.block]
    swallowed = {block.end for block in blocks if text[block.end : block.end + 1] == "\n"}
    for block in blocks:
        before = block.start - 1
        if before > 0 and text[before] == "\n" and text[before - 1] != "\n":
            swallowed.add(before)
    return swallowed


def _escaped(text: str, start: int, end: int, swallowed: set[int], literal: bool) -> str:
    piece = "".join(text[at] for at in range(start, end) if at not in swallowed) if swallowed else text[start:end]
    piece = escape(piece, quote=False)
    return piece if literal else piece.replace("\n", "<br>")


def _body(text: str, spans: list[Span]) -> str:
    """The text with quoted lines marked by "> ", and addresses after the words that link to them."""
    lines = text.split("\n")
    starts = list(accumulate((len(line) + 1 for line in lines[:-1]), initial=0))
    deeper = [0] * (len(lines) + 1)
    for span in spans:
        if span.kind in QUOTED:
            deeper[bisect_right(starts, span.start) - 1] += 1
            deeper[bisect_right(starts, span.end - 1)] -= 1
    # From the end, so that what was inserted does not shift what comes.
    for link in sorted((s for s in spans if s.kind is SpanKind.LINK), key=lambda s: s.end, reverse=True):
        known = link.value.lower().startswith(SCHEMES)
        if known and not _shows_address(text[link.start : link.end], link.value):
            row = bisect_right(starts, link.end - 1) - 1
            at = link.end - starts[row]
            lines[row] = f"{lines[row][:at]} ({link.value}){lines[row][at:]}"
    depths = accumulate(deeper[:-1])
    return "\n".join(
        ("> " * depth + line).rstrip() if depth else line for depth, line in zip(depths, lines, strict=True)
    )


def _shows_address(label: str, address: str) -> bool:
    return label.strip("/") in (address.strip("/"), address.partition(":")[2].strip("/"))
