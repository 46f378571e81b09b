"""What of a message is passed on at all: lines that begin with ``//`` are not, nor are endless spans."""

from __future__ import annotations

import re

from handlers.events import MessageEdited, MessageReceived
from storage.attachments import Attachment
from storage.richtext import RichText, Span, SpanKind, join

MARK = "//"
MOST_SPANS = 300
"""More spans than these are no formatting that anybody made on purpose; beyond, only links and code are kept."""
LONGEST_VALUE = 2000
"""Bytes of a link or of another value of a span."""

_LINE = re.compile(r"[^\n]*\n?")
_KEPT_KINDS = (SpanKind.LINK, SpanKind.MENTION, SpanKind.CODE, SpanKind.PRE)


def passed_on(event: MessageReceived | MessageEdited) -> RichText:
    """Return what is passed on of what somebody wrote. A poll stays as a whole, or goes as a whole."""
    if event.poll is not None:
        return RichText() if event.content.text.lstrip().startswith(MARK) else event.content
    return without_kept_lines(event.content)


def without_kept_lines(content: RichText) -> RichText:
    """Return what is passed on of a message.

    A message whose first line begins with ``//`` stays in its room as a whole: somebody who begins like this means
    all of it. Of another message only the lines stay that begin so. Comments in code are code.
    """
    if MARK not in content.text:
        return content
    code = [span for span in content.spans if span.kind in (SpanKind.PRE, SpanKind.CODE)]
    passed_on: list[RichText] = []
    dropped = False
    first = True
    for match in _LINE.finditer(content.text):
        line = match[0].lstrip()
        if not line:
            passed_on.append(content.cut(match.start(), match.end()))
            continue
        start = match.end() - len(line)
        if line.startswith(MARK) and not any(span.start <= start < span.end for span in code):
            if first:
                return RichText()
            dropped = True
        else:
            passed_on.append(content.cut(match.start(), match.end()))
        first = False
    return _merged(join(passed_on, "")).strip() if dropped else content


def attachment_passed_on(attachment: Attachment | None, content: RichText, left: RichText) -> Attachment | None:
    """Return what is passed on of a file or a location: nothing, where all of its words stay in their room."""
    return None if content and not left else attachment


def bounded(content: RichText) -> RichText:
    """Return a text whose spans are of a number and size that a message can hold; the text itself stays as it is."""
    spans = tuple(
        dict.fromkeys(span for span in content.spans if len(span.value.encode(errors="replace")) <= LONGEST_VALUE)
    )
    if len(spans) > MOST_SPANS:
        spans = tuple(span for span in spans if span.kind in _KEPT_KINDS)[:MOST_SPANS]
    return content if spans == content.spans else RichText(content.text, spans)


def _merged(content: RichText) -> RichText:
    """Return it with the pieces of a span that went over several lines put together again."""
    merged: list[Span] = []
    for span in content.spans:
        last = next(
            (i for i, s in enumerate(merged) if (s.kind, s.value, s.end) == (span.kind, span.value, span.start)), None
        )
        if last is None:
            merged.append(span)
        else:
            merged[last] = Span(merged[last].start, span.end, span.kind, span.value)
    return RichText(content.text, tuple(merged))
