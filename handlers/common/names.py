"""Names as they may be shown: whatever a platform gives, one honest line comes out."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 64
"""Code points of a name that is shown; a longer one ends in an ellipsis."""
JOINER = "\u2060"
"""The word joiner: it has no look and no width."""
MARKS = 2
"""How many combining marks may follow one another; more of them paint over neighbouring lines."""

_SIGNS = re.compile(r"[@/.:#!](?=[^\s" + JOINER + "])")

# They have no look and no width of their own, although Unicode counts them among letters and symbols.
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")


def clean_name(name: str, fallback: str = "", longest: int = LONGEST) -> str:
    """Return a name without line breaks, control, direction and invisible marks, its white space collapsed.

    Names of all scripts and with accents stay as they are. What is empty afterwards becomes ``fallback`` (an account's
    id, say), cleaned in the same way.
    """
    cleaned = " ".join("".join(_kept(unicodedata.normalize("NFC", name[: longest * 8]))).split())
    if len(cleaned) > longest:
        cleaned = cleaned[: longest - 1].rstrip() + "…"
    if any(character.isalnum() or unicodedata.category(character) == "So" for character in cleaned):
        return cleaned
    return clean_name(fallback, longest=longest) if fallback else cleaned


def plain_name(name: str) -> str:
    """Return a name in which no client finds a mention, a command or an address; it looks as it did."""
    return _SIGNS.sub(lambda sign: sign[0] + JOINER, name)


def _kept(name: str) -> list[str]:
    kept: list[str] = []
    marks = 0
    for character in name:
        category = unicodedata.category(character)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if character in _BLANK or character.isspace() or category in ("Zl", "Zp", "Zs"):
            kept.append(" ")
        elif category[0] != "C" and marks <= MARKS:
            kept.append(character)
    return kept
