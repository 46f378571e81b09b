"""What people write stays words: nothing in it turns into a mention, a command or a link where others read it.

Clients look for "@name", "/command" and addresses in every text by themselves. A word joiner (U+2060, which has no look
and no width) after the sign keeps them from it, and the text looks as it was written. Addresses that people write in
their messages stay what they are; in names (``names.plain_name``) there are none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from itertools import pairwise

from handlers.common.names import JOINER
from storage.richtext import RichText, Span, SpanKind

LITERAL = (SpanKind.CODE, SpanKind.PRE, SpanKind.MENTION, SpanKind.LINK)

_ADDRESS = re.compile(r"(?<!\w)https?://[\w-]+(?:\.[\w-]+)+(?::\d+)?(?P<path>[/?#][^\s<>\"]*)?", re.IGNORECASE)
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_SIGN = re.compile(r"(?<!\w)@(?=\w)|(?<![\w<>/])/(?=\w)")
"""As Telegram finds them: a slash beside another one, or beside an angle bracket, begins no command (TDLib's
MessageEntity.cpp)."""


def plain(content: RichText, limit: int | None = None, cost: Callable[[RichText], int] = len) -> RichText:
    """Return a text in which nobody is mentioned but by a mention, and nothing looks like a command.

    Where ``limit`` (as ``cost`` counts; by default code points) leaves no room for the joiners, the signs go instead:
    "@room" becomes "room".
    """
    places = _places(content)
    if not places:
        return content
    joined = _changed(content, places, JOINER)
    if limit is not None and cost(joined) > limit:
        return _changed(content, places, None)
    return joined


def _places(content: RichText) -> list[int]:
    """Return where the signs are that clients would take for the beginning of something."""
    signs = [found.start() for found in _SIGN.finditer(content.text)]
    if not signs:
        return []
    literal = [(span.start, span.end) for span in content.spans if span.kind in LITERAL]
    literal += [(found.start(), _address_end(found)) for found in _ADDRESS.finditer(content.text)]
    return [at for at in signs if not any(start <= at < end for start, end in literal)]


def _address_end(found: re.Match[str]) -> int:
    """Return where clients let an address end: before a bracket that was not opened in it (``fix_url`` of TDLib)."""
    start = found.start("path")
    if start < 0:
        return found.end()
    opened: list[str] = []
    for at, sign in enumerate(found["path"], start):
        if sign in _BRACKETS.values():
            opened.append(sign)
        elif sign in _BRACKETS:
            if _BRACKETS[sign] not in opened:
                return at
            opened.remove(_BRACKETS[sign])
    return found.end()


def _changed(content: RichText, places: list[int], joiner: str | None) -> RichText:
    """Return the text with a joiner after each of the signs (their places in order), or without the signs."""
    kept = [content.text[start:end] for start, end in pairwise((0, *(at + 1 for at in places), len(content.text)))]
    if joiner is None:
        text, step = "".join((*(piece[:-1] for piece in kept[:-1]), kept[-1])), -1
    else:
        text, step = joiner.join(kept), 1
    spans = []
    for span in content.spans:
        start = span.start + step * bisect_left(places, span.start)
        end = span.end + step * bisect_left(places, span.end)
        if start < end:
            spans.append(Span(start, end, span.kind, span.value))
    return RichText(text, tuple(spans))
