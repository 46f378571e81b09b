"""What people wrote on Matrix, HTML or plain, to RichText. Wild input gives some text and never an error."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any
from urllib.parse import unquote, urlsplit

from bot.platforms.matrix.markup import SCHEMES, is_user_id
from storage.richtext import RichText, Span, SpanKind

# PostgreSQL stores no NUL, UTF-8 has no lone surrogates, and nobody writes the other ones on purpose.
UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
FALLBACK = re.compile(r"\A> <@[^>\n]*>.*\n(?:>.*\n)*\n?")
MAX_DEPTH = 50
# Every part of these gives up at the next "<" or at its quote and never goes back, so that reading takes time in
# proportion to the length. (html.parser takes half a minute for 60 kB of "<a <a <a".) A lone "<" is text.
TOKEN = re.compile(
    r"""<!--.*?(?:-->|\Z) | <[!?][^<>]*+>
    | <(?P<end>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9-]*+)(?P<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*+)>""",
    re.VERBOSE | re.DOTALL,
)
ATTRIBUTE = re.compile(
    r"""(?P<name>[a-zA-Z][\w:-]*+)(?:\s*+=\s*+(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]++)))?"""
)
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
KINDS = {
    "b": SpanKind.BOLD,
    "strong": SpanKind.BOLD,
    "i": SpanKind.ITALIC,
    "em": SpanKind.ITALIC,
    "u": SpanKind.UNDERLINE,
    "ins": SpanKind.UNDERLINE,
    "s": SpanKind.STRIKE,
    "del": SpanKind.STRIKE,
    "strike": SpanKind.STRIKE,
    "code": SpanKind.CODE,
    "pre": SpanKind.PRE,
    "blockquote": SpanKind.QUOTE,
    "details": SpanKind.FOLD,
    "li": SpanKind.ITEM,
    **dict.fromkeys(HEADINGS, SpanKind.HEADING),
}
BLOCK_TAGS = frozenset(
    (*HEADINGS, "address", "article", "blockquote", "caption", "center", "dd", "details", "div", "dl", "dt", "footer")
).union(("header", "hr", "li", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"))
DROPPED_TAGS = frozenset(("mx-reply", "script", "style", "head", "title", "template", "textarea", "select", "svg"))


def read(content: Mapping[str, Any]) -> RichText:
    """The text of an ``m.room.message`` content (or of its ``m.new_content``). Raises ``TypeError`` without a body."""
    body = content["body"]
    if not isinstance(body, str):
        raise TypeError("the body is not text")
    is_reply = isinstance(content.get("m.relates_to"), Mapping) and "m.in_reply_to" in content["m.relates_to"]
    html = content.get("formatted_body")
    if isinstance(html, str) and content.get("format") == "org.matrix.custom.html":
        found = read_html(html)
        if found:
            return found
    plain = clean(body.replace("\r\n", "\n").replace("\r", "\n"))
    return RichText((FALLBACK.sub("", plain, count=1) if is_reply else plain).strip())


def read_answered(content: Mapping[str, Any]) -> tuple[str, str] | None:
    """Who wrote what a reply answers, and its words; only older clients still write that into the reply."""
    body = content.get("body")
    found = FALLBACK.match(body) if isinstance(body, str) else None
    if found is None:
        return None
    who, _, first = found[0].partition("> <")[2].partition("> ")
    words = "\n".join(line.removeprefix(">").strip() for line in first.splitlines())
    return (clean(who), clean(words).strip()) if words.strip() and is_user_id(who) else None


def read_html(html: str) -> RichText:
    """The text and marks of a piece of Matrix HTML; empty if it holds no text."""
    reader = _Reader()
    at = 0
    for token in TOKEN.finditer(html):
        reader.take_text(unescape(html[at : token.start()]))
        at = token.end()
        tag = (token["tag"] or "").lower()
        if tag and token["end"]:
            reader.end(tag)
        elif tag:
            reader.begin(tag, _attributes(token["attributes"]))
    reader.take_text(unescape(html[at:]))
    return reader.result()


def clean(text: str) -> str:
    """The text without characters that cannot be stored or shown."""
    return UNWANTED.sub("", text)


class _Open:
    """An element that is open; it starts at its first visible character."""

    __slots__ = ("kind", "prefix", "start", "tag", "value")

    def __init__(self, tag: str, kind: SpanKind | None, value: str = "", prefix: str = "") -> None:
        self.tag = tag
        self.kind = kind
        self.value = value
        self.prefix = prefix
        self.start: int | None = None


class _Reader:
    """Collects text and spans. White space and line breaks wait until the next visible character needs them."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._spans: list[Span] = []
        self._open: list[_Open] = []
        self._lists: list[int | None] = []  # the next number of each open list, None for bullets
        self._dropping: list[str] = []
        self._literal: list[str] | None = None  # the text of the open <pre>
        self._space = False
        self._breaks = 0  # <br> since the last text or edge of a block
        self._lines = 0  # line breaks due before the next text
        self._at_edge = True
        self._after_paragraph = False

    def result(self) -> RichText:
        """What was read so far, all open elements closed."""
        self._close_down_to(0)
        # Inner elements were closed first; in the end the outer one of two alike comes first.
        self._spans.reverse()
        return RichText("".join(self._pieces), tuple(sorted(self._spans, key=lambda s: (s.start, -s.end))))

    def begin(self, tag: str, given: Mapping[str, str]) -> None:
        """A start tag and its attributes."""
        if self._dropping or tag in DROPPED_TAGS:
            if tag in DROPPED_TAGS:
                self._dropping.append(tag)
        elif tag == "br":
            self._line_break()
        elif tag == "img":
            self.take_text(given.get("alt") or given.get("title") or "")
        elif self._literal is not None:
            self._name_language(tag, given)
        else:
            if tag in BLOCK_TAGS:
                self._edge(paragraph=tag == "p" and self._after_paragraph)
            if tag == "hr":
                self._text("———")
                self._edge()
            elif len(self._open) < MAX_DEPTH:
                self._open_element(tag, given)

    def end(self, tag: str) -> None:
        """An end tag; it closes what was left open inside, and means nothing without its start tag."""
        if self._dropping:
            if tag == self._dropping[-1]:
                self._dropping.pop()
            return
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index].tag == tag:
                self._close_down_to(index)
                return

    def take_text(self, data: str) -> None:
        """Text between tags."""
        if self._dropping:
            return
        if self._literal is not None:
            self._literal.append(data)
        else:
            self._text(data)

    def _line_break(self) -> None:
        if self._literal is not None:
            self._literal.append("\n")
        else:
            self._breaks += 1
            self._space = False

    def _name_language(self, tag: str, given: Mapping[str, str]) -> None:
        """Within <pre> only <code class="language-…"> means something."""
        name = given.get("class", "")
        if tag == "code" and name.startswith("language-"):
            block = next(element for element in reversed(self._open) if element.tag == "pre")
            block.value = clean("".join(name.removeprefix("language-").split()[:1]))

    def _open_element(self, tag: str, given: Mapping[str, str]) -> None:
        kind, value, prefix = KINDS.get(tag), "", ""
        if tag in ("ul", "ol"):
            self._lists.append(_number(given.get("start", "1")) if tag == "ol" else None)
        elif tag == "li":
            prefix = self._bullet()
        elif tag == "a":
            kind, value = _target(given.get("href", ""))
        elif tag == "pre":
            self._literal = []
        elif tag == "span" and "data-mx-spoiler" in given:
            kind = SpanKind.SPOILER
        elif tag in ("td", "th") and self._open and self._open[-1].tag == "tr" and self._open[-1].start is not None:
            self._text(" | ")
        self._open.append(_Open(tag, kind, value, prefix))

    def _bullet(self) -> str:
        indent = "  " * (len(self._lists) - 1)
        number = self._lists[-1] if self._lists else None
        if number is None:
            return f"{indent}• "
        self._lists[-1] = number + 1
        return f"{indent}{number}. "

    def _close_down_to(self, index: int) -> None:
        while len(self._open) > index:
            if self._open[-1].tag == "pre" and self._literal is not None:
                literal, self._literal = "".join(self._literal).strip("\n"), None
                if literal:
                    self._emit(clean(literal))
            element = self._open.pop()
            if element.tag in ("ul", "ol") and self._lists:
                self._lists.pop()
            if element.kind and element.start is not None and element.start < self._length:
                self._spans.append(Span(element.start, self._length, element.kind, element.value))
            if element.tag in BLOCK_TAGS:
                self._edge()
                self._after_paragraph = element.tag == "p"

    def _edge(self, *, paragraph: bool = False) -> None:
        """The edge of a block: what follows begins on a new line."""
        self._lines = self._lines + self._breaks if self._at_edge else max(self._breaks, 1)
        if paragraph:
            self._lines = max(self._lines, 2)
        self._breaks, self._space, self._at_edge, self._after_paragraph = 0, False, True, False

    def _text(self, data: str) -> None:
        """Text in which white space counts as one space."""
        data = clean(data)
        words = data.split()
        if not words:
            self._space = self._space or bool(data)
            return
        self._space = self._space or data[0].isspace()
        self._emit(" ".join(words))
        self._space = data[-1].isspace()

    def _emit(self, text: str) -> None:
        lines = self._lines + self._breaks
        if self._length and lines:
            self._append("\n" * lines)
        elif self._length and self._space and not self._at_edge:
            self._append(" ")
        self._lines = self._breaks = 0
        self._space = self._at_edge = self._after_paragraph = False
        for element in self._open:
            if element.start is None:
                element.start = self._length
            if element.prefix:
                self._append(element.prefix)
                element.prefix = ""
        self._append(text)

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)


def _attributes(text: str) -> dict[str, str]:
    found = ATTRIBUTE.finditer(text)
    return {m["name"].lower(): unescape(m["double"] or m["single"] or m["bare"] or "") for m in found}


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 1


def _target(address: str) -> tuple[SpanKind | None, str]:
    """What a link means: a person, a web or mail address, or nothing that we carry on."""
    address = clean(address).strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return None, ""
    if parts.scheme in ("http", "https") and parts.netloc.lower() == "matrix.to":
        person = unquote(parts.fragment.removeprefix("/").partition("?")[0])
        if is_user_id(person):
            return SpanKind.MENTION, person
    if parts.scheme == "matrix" and parts.path.startswith("u/"):
        person = "@" + unquote(parts.path.removeprefix("u/"))
        if is_user_id(person):
            return SpanKind.MENTION, person
    return (SpanKind.LINK, address) if address.lower().startswith(SCHEMES) else (None, "")
