"""What in a line of chat must never be translated, recognised by its form alone."""

from __future__ import annotations

import re
import unicodedata

_EMOJI = (
    r"(?:[0-9#*]\uFE0F?\u20E3"  # a keycap
    r"|[\U0001F1E6-\U0001F1FF]{2}"  # a flag
    r"|[\u203C\u2049\u2139\u2190-\u21FF\u2300-\u23FF\u2460-\u24FF\u25A0-\u27BF\u2900-\u297F\u2B00-\u2BFF\u3030\u303D"
    r"\u3297\u3299\U0001F000-\U0001FAFF]"
    r"(?:\uFE0F|[\U0001F3FB-\U0001F3FF]|[\U000E0020-\U000E007F]+)*"
    r"(?:\u200D[\u2640-\u27BF\U0001F000-\U0001FAFF](?:\uFE0F|[\U0001F3FB-\U0001F3FF])*)*)"
)
_ADDRESS_END = r"[^\s<>().,;:!?'\"»”’]"
_TOP_LEVEL = "at|be|bg|ch|com|cy|de|edu|eu|example|fr|gov|gr|info|int|it|lu|net|nl|org|pt|ro"
_FILE_TYPES = (
    "avif|csv|docx?|geojson|gif|html?|ics|jpe?g|json|md|mp[34]|od[pst]|ogg|pdf|png|pptx?|rtf|svg|toml|tsv|txt|"
    "webm|webp|xlsx?|xml|ya?ml|zip"
)
_CURRENCY = r"(?:€|£|\$|¥|EUR|USD|GBP|CHF|BGN|RON|лв\.?|lei)"
_NUMBER = r"\d+(?:[.,'’]\d+|[ \u00A0\u202F]\d{3}(?!\d))*"

LONGEST_WORD = 80

PROTECTED = re.compile(
    "|".join(
        (
            r"`+[^`\n]+`+",
            r"\]\([^)\s]+\)",  # the address half of a Markdown link
            r"</?[A-Za-z!][^<>\n]*>",
            rf"[A-Za-z][A-Za-z0-9+.-]{{1,15}}://[^\s<>()]*{_ADDRESS_END}",
            rf"\bwww\.[^\s<>()]*{_ADDRESS_END}",
            r"\b(?:mailto|tel|geo|matrix):\S*[^\s<>().,;:!?]",
            r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
            rf"\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:{_TOP_LEVEL})\b(?:/[^\s<>()]*{_ADDRESS_END})?(?![\w.-]*@)",
            r"(?<![\w/])@[\w.\-]*\w(?::[\w.\-]+\w)?",
            r"(?<!\w)!\w[\w=/+-]*:[\w.\-]+\w",  # a room's id
            r"(?<!\w)(?:#\w[\w.\-]*\w(?::[\w.\-]+\w)?|#\d)",
            r"(?<!\w)![a-z][a-z_-]*\b(?:(?:(?<=translate)|(?<=language)|(?<=lang)) [a-z]{2}\b)?",
            r"(?<![\w/.:])/[a-z][a-z_]+\b(?![/\w])",
            r"(?<!\w)(?:~|\.{1,2})?/[\w.-]+(?:/[\w.-]+)+",  # a path
            rf"\b[\w-]+\.(?:{_FILE_TYPES})\b",
            rf"{_CURRENCY}\s?{_NUMBER}|(?<![\w.,]){_NUMBER}\s?{_CURRENCY}(?!\w)",
            r"(?<![\w+])\+\d[\d ()/.-]{5,}\d",
            r"(?<!\w)[:;=]['-]?[)(DPp/|\]](?!\w)",  # an emoticon
            _EMOJI,
            rf"\S{{{LONGEST_WORD},}}",  # no word; a model would chew on it for seconds
        )
    )
)
"""A span of text that reads the same in every language. The longest kinds come first."""

_SUSPICIOUS = re.compile(r"[^\w\s,.;'’\"()?-]|\.\w|\d|;['-]?[)(DPp/|\]]")
"""A character, or two, without which ``PROTECTED`` finds nothing in words of ordinary length."""

FENCE = re.compile(r"(?:^|(?<=\n))[ \t]*(```|~~~)[\s\S]*?(?:\1|\Z)|```[\s\S]*?```")
"""A block of code as people type it, over several lines."""

PREFIX = re.compile(r"\s*(?:(?:>\s?|[-*•–·◦▪]\s+|\d{1,3}[.)]\s+|[a-z]\)\s+|#{1,6}\s+|\[[ xX]\]\s+)\s*)*")
"""What makes a line a quotation, an item of a list or a heading."""

SCRIPTS = {"bg": "CYRILLIC", "el": "GREEK"}
"""The script of each language that is not written in Latin."""

LETTER = re.compile(r"[^\W\d_]")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def has_letters(text: str) -> bool:
    """Whether there is anything to translate in it."""
    return LETTER.search(text) is not None


def without_protected(text: str) -> str:
    """Return the text with every protected span made a space, for telling its language."""
    return PROTECTED.sub(" ", FENCE.sub(" ", text))


def script_of(letter: str) -> str:
    """Return "LATIN", "GREEK" or "CYRILLIC"; nothing for any other script."""
    if letter.isascii():
        return "LATIN"
    name = unicodedata.name(letter, "")
    return next((script for script in ("LATIN", "GREEK", "CYRILLIC") if name.startswith(script)), "")


def may_be_protected(text: str) -> bool:
    """Whether it is worth looking for protected spans: most lines are words and full stops, which is quick to see."""
    return _SUSPICIOUS.search(text) is not None or any(len(word) >= LONGEST_WORD for word in text.split())
