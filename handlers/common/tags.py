"""Lines that begin with a tag, such as ``#insight`` or ``#erkenntnis``: found, shown in other languages. Pure.

A tag of any language means the same everywhere. It counts only at the beginning of a line (white space may stand
before it), followed by white space, a colon or the line's end; never in what is quoted, folded away, or code.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from config.notes import tags
from storage.richtext import RichText, Span, SpanKind

SIGNS = "#\uff03"
"""Some keyboards write the wide one."""
NOT_SAID = frozenset({SpanKind.QUOTE, SpanKind.FOLD, SpanKind.CODE, SpanKind.PRE})
"""Where nothing is a tag: somebody else's words, and what is not meant as words."""
PICTURE = "\ufe0f"

_BEGINNING = re.compile(rf"[^\S\n]*([{SIGNS}])([^\s{SIGNS}:\uff1a.,;!?()\[\]\"«»]{{1,40}})[:\uff1a]?(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Tagged:
    """A line that begins with a tag."""

    kind: str
    content: RichText
    """What follows the tag; may be empty."""
    start: int
    """Where in the text the tag's word begins, after its sign."""
    end: int


def folded(word: str) -> str:
    """Return a word without what does not matter in a tag: case, accents, and everything but letters and digits."""
    flat = unicodedata.normalize("NFKD", word).casefold()
    return "".join(sign for sign in unicodedata.normalize("NFKD", flat) if sign.isalnum())


def kind_of(word: str) -> str:
    """Return the kind that a tag's word stands for in any language; empty where it is none."""
    return _kinds().get(folded(word), "")


def kind_of_reaction(key: str) -> str:
    """Return the kind that a reaction stands for; empty where it is none."""
    return _reactions().get(key.replace(PICTURE, "").strip(), "")


def shown_name(kind: str, language: str) -> str:
    """Return the tag as the bot shows it in a language, with its sign; English where it does not speak that."""
    names = tags()[kind].names
    return f"#{(names.get(language) or names['en'])[0]}"


def find(content: RichText) -> tuple[Tagged, ...]:
    """Return the lines that begin with a tag, in order."""
    if not any(sign in content.text for sign in SIGNS):
        return ()
    return tuple(_found(content))


def alone(content: RichText) -> str:
    """Return the kind of a text that is a tag and nothing else; empty where it is not."""
    lines = find(content)
    return lines[0].kind if len(lines) == 1 and not _rest(content, lines[0]) else ""


def translated(content: RichText, language: str) -> RichText:
    """Return a text whose tags are those of a language; what is one there already stays as it was written."""
    for line in reversed(find(content)):
        names = tags()[line.kind].names.get(language, ())
        word = content.text[line.start : line.end]
        if names and folded(word) not in {folded(name) for name in names}:
            content = _replaced(content, line.start, line.end, names[0])
    return content


def untagged(content: RichText) -> RichText:
    """Return a text without its tags."""
    for line in reversed(find(content)):
        before, after = content.cut(0, line.start - 1), content.cut(line.end, len(content))
        skip = 1 if after.text[:1] in (":", "\uff1a") else 0
        rest = after.cut(skip, len(after))
        lead = len(rest.text) - len(rest.text.lstrip(" \t"))
        content = before + rest.cut(lead, len(rest))
    return content.strip()


def plain(content: RichText) -> str:
    """Return what a note says: words as they are, what is linked with its address, nothing that is quoted."""
    content = _unquoted(content)
    pieces, end = [], 0
    for span in sorted((one for one in content.spans if one.kind is SpanKind.LINK), key=lambda one: one.end):
        label = content.text[span.start : span.end]
        if span.end < end or not span.value or span.value.rstrip("/") == label.rstrip("/"):
            continue
        pieces += [content.text[end : span.end], f" ({span.value})"]
        end = span.end
    text = "".join(pieces) + content.text[end:]
    return "\n".join(" ".join(line.split()) for line in text.strip().splitlines()).strip()


def _found(content: RichText) -> Iterator[Tagged]:
    silent = [span for span in content.spans if span.kind in NOT_SAID]
    position = 0
    for line in content.text.split("\n"):
        begins = _BEGINNING.match(line)
        kind = kind_of(begins[2]) if begins is not None else ""
        if begins is not None and kind:
            sign = position + begins.start(1)
            if not any(span.start <= sign < span.end for span in silent):
                rest = content.cut(position + begins.end(), position + len(line)).strip()
                yield Tagged(kind, rest, position + begins.start(2), position + begins.end(2))
        position += len(line) + 1


def _unquoted(content: RichText) -> RichText:
    left, end = RichText(), 0
    for span in sorted((one for one in content.spans if one.kind is SpanKind.QUOTE), key=lambda one: one.start):
        if span.end > end:
            left, end = left + content.cut(end, max(end, span.start)), span.end
    return left + content.cut(end, len(content)) if end else content


def _rest(content: RichText, line: Tagged) -> str:
    """Return what a text holds besides a tag."""
    return (content.text[: line.start - 1] + content.text[line.end :]).strip(" \t\r\n:\uff1a")


def _replaced(content: RichText, start: int, end: int, word: str) -> RichText:
    """Return the text with another word in a place; the spans around it go on around the new one."""
    grown = len(word) - (end - start)

    def moved(at: int) -> int:
        if at >= end:
            return at + grown
        return at if at <= start else min(at, start + len(word))

    spans = (replace(span, start=moved(span.start), end=moved(span.end)) for span in content.spans)
    kept: tuple[Span, ...] = tuple(span for span in spans if span.start < span.end)
    return RichText(content.text[:start] + word + content.text[end:], kept)


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    return {folded(name): kind for kind, tag in tags().items() for names in tag.names.values() for name in names}


@lru_cache(maxsize=1)
def _reactions() -> Mapping[str, str]:
    return {key.replace(PICTURE, ""): kind for kind, tag in tags().items() for key in tag.reactions}
