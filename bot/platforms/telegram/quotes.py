"""What people pick out of a message that they answer (https://core.telegram.org/bots/api#textquote)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.platforms.telegram.entities import clean, read
from storage.richtext import RichText, SpanKind, join

COMMAND = re.compile(r"/|![a-z]", re.IGNORECASE)


def with_quote(message: Mapping[str, Any], content: RichText) -> RichText:
    """Return a message's words, below what their writer picked out of the message that they answer."""
    quote = message.get("quote")
    if not isinstance(quote, dict) or quote.get("is_manual") is not True or COMMAND.match(content.text):
        return content
    words = read(quote.get("text"), quote.get("entities"))
    return join([words.marked(SpanKind.QUOTE), content]) if words else content


def picked(message: Mapping[str, Any]) -> str:
    """Return the text of the answered message up to the end of what was picked out of it; empty where nothing was."""
    quote, answered = message.get("quote"), message.get("reply_to_message")
    if not isinstance(quote, dict) or quote.get("is_manual") is not True or not isinstance(answered, dict):
        return ""
    text, words, start = answered.get("text"), quote.get("text"), quote.get("position")
    if not isinstance(text, str) or not isinstance(words, str) or not isinstance(start, int) or start < 0:
        return ""
    # Telegram counts UTF-16 code units.
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * start].decode("utf-16-le", "ignore")
    return clean(text[: len(before) + len(words)])
