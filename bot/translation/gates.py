"""Tells nonsense from a translation by its form. Models never say that they did not understand."""

from __future__ import annotations

import re

from bot.translation.patterns import WORD

_SAME_WORD = re.compile(r"\b(\w{1,20})(?:\W+\1\b){3,}")
_SAME_MARK = re.compile(r"([,.;:\-])(?:\s+\1){3,}|([,;:])\2{3,}")

SHORTEST, LONGEST = 0.45, 2.2
"""How long a translation may be, compared with what was written (of at least 20 characters)."""


def repeats(text: str) -> bool:
    """Whether the text goes round in circles."""
    words = text.split()
    if len(words) >= 6 and len(set(words)) < 0.45 * len(words):
        return True
    return bool(_SAME_WORD.search(text) or _SAME_MARK.search(text))


def alarm_in_line(source: str, output: str) -> str | None:
    """Return what is wrong with the translation of a line: "empty", "repetition", "length", or None."""
    if source.strip() and not output.strip():
        return "empty"
    if repeats(output) and not repeats(source):
        return "repetition"
    if len(source) >= 20 and not SHORTEST <= len(output) / len(source) <= LONGEST:
        return "length"
    return None


def alarm_in_text(source: str, output: str, *, target: str, detected: tuple[str, float] | None) -> str | None:
    """Return what is wrong with a whole translation: "unchanged", "language", or None.

    ``detected`` is the output's language and how far ahead of the next one it is; a narrow lead in a few words says
    nothing.
    """
    words = len(WORD.findall(output))
    if words < 4:
        return None
    if " ".join(source.split()).casefold() == " ".join(output.split()).casefold():
        return "unchanged"
    if detected is not None:
        language, gap = detected
        if language != target and (gap >= 0.05 or words >= 12):
            return "language"
    return None
