"""Characters that models do not know, and what stands for them; which characters a model knows."""

from __future__ import annotations

import functools
import re
import unicodedata

PLAIN = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "’": "'",
        "‘": "'",
        "‚": "'",
        "–": "-",
        "—": "-",
        "‑": "-",
        "…": "...",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\t": " ",
    }
)
INVISIBLE = dict.fromkeys(
    [
        *range(9),
        *range(10, 32),
        *range(0x7F, 0xA0),
        0xAD,
        *range(0x200B, 0x2010),
        *range(0x2028, 0x202F),
        *range(0x2060, 0x2070),
        0xFE0E,
        0xFE0F,
        0xFEFF,
        *range(0xFFF9, 0xFFFC),
    ]
)
"""Control, zero-width and direction characters, which can change what a reader sees without a reader seeing them."""

SURROGATE = re.compile("[\ud800-\udfff]")

SIBLINGS = str.maketrans("șțȘȚşţŞŢ", "şţŞŢșțȘȚ")
"""Romanian is written with commas or, in older texts, with cedillas below; a model may know one kind only."""

_STEP = 1 << 7


class Vocabulary:
    """The characters that a model knows. ``None``: all of them (it falls back to bytes, or is no such model)."""

    def __init__(self, characters: frozenset[str] | None = None) -> None:
        self.characters = characters
        self._adapted = functools.lru_cache(maxsize=4096)(self._adapt)

    def adapt(self, text: str) -> str | None:
        """Return the text in characters that the model knows; None when one of them has no equal."""
        if self.characters is None:
            return text
        adapted = [self._adapted(character) for character in text]
        return None if None in adapted else "".join(filter(None, adapted))

    def knows(self, character: str) -> bool:
        """Whether the character, or one that stands for it, is in the vocabulary."""
        return self.characters is None or self._adapted(character) is not None

    def _adapt(self, character: str) -> str | None:
        known = self.characters or frozenset()
        if character.isspace() or character in known:
            return character
        forms = (
            character.translate(PLAIN),
            character.translate(SIBLINGS),
            unicodedata.normalize("NFKC", character),
            character.lower(),
            character.translate(SIBLINGS).lower(),
        )
        for form in forms:
            if form and all(c in known or c.isspace() for c in form):
                return form
        return None


def clean(text: str) -> str:
    """Return the text composed, without invisible characters and with plain quotes and dashes."""
    text = SURROGATE.sub("", text).translate(INVISIBLE).translate(PLAIN)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def is_shouted(text: str) -> bool:
    """Whether it is written in capitals: models repeat themselves on such text until it is lower-cased."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    return len(words) >= 3 and sum(word.isupper() for word in words) > 0.7 * len(words)


def characters_of(spm: bytes) -> frozenset[str] | None:
    """Read the characters out of a SentencePiece model; None when it can spell every character in bytes.

    A ``ModelProto`` holds its pieces as field 1, each with its text (1) and type (3: normal is 1, byte is 6).
    Raises ``ValueError`` for a damaged file. Source: sentencepiece_model.proto.
    """
    known: set[str] = set()
    byte_pieces = 0
    for number, value in _fields(spm):
        if number != 1 or not isinstance(value, bytes):
            continue
        text, kind = "", 1
        for inner, field in _fields(value):
            if inner == 1 and isinstance(field, bytes):
                text = field.decode(errors="replace")
            elif inner == 3 and isinstance(field, int):
                kind = field
        byte_pieces += kind == 6
        if kind in (1, 4):
            known.update(text)
    if byte_pieces >= 256:
        return None
    if not known:
        raise ValueError("no vocabulary")
    return frozenset(known) - {"▁"}


def _fields(data: bytes) -> list[tuple[int, int | bytes]]:
    """Split a protobuf message into (field number, value)."""
    found: list[tuple[int, int | bytes]] = []
    position, end = 0, len(data)
    try:
        while position < end:
            tag, position = _varint(data, position)
            kind = tag & 7
            value: int | bytes
            if kind == 0:
                value, position = _varint(data, position)
            else:
                if kind == 2:
                    length, position = _varint(data, position)
                else:
                    length = {1: 8, 5: 4}[kind]
                value = data[position : position + length]
                position += length
                if position > end:
                    raise IndexError
            found.append((tag >> 3, value))
    except (IndexError, KeyError) as error:
        raise ValueError("damaged vocabulary") from error
    return found


def _varint(data: bytes, position: int) -> tuple[int, int]:
    result = shift = 0
    while True:
        byte = data[position]
        position += 1
        result |= (byte & (_STEP - 1)) << shift
        if byte < _STEP:
            return result, position
        shift += 7
