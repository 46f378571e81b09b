"""Characters, and the vocabularies that know them."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from bot.translation.typography import characters_of, clean, is_shouted


def varint(number: int) -> bytes:
    """Write a number as protobuf does."""
    written = b""
    while number >= 128:
        written += bytes([number & 127 | 128])
        number >>= 7
    return written + bytes([number])


def piece(text: str, kind: int = 1) -> bytes:
    """Write a piece of a SentencePiece model."""
    raw = text.encode()
    body = b"\x0a" + varint(len(raw)) + raw + b"\x15\x00\x00\x80\x3f" + b"\x18" + varint(kind)
    return b"\x0a" + varint(len(body)) + body


def test_characters_of_a_vocabulary() -> None:
    spm = piece("<unk>", 2) + piece("</s>", 3) + piece("▁the") + piece("ß") + b"\x1a\x03abc"
    assert characters_of(spm) == frozenset("theß")


def test_a_vocabulary_that_falls_back_to_bytes_knows_everything() -> None:
    assert characters_of(piece("a") + b"".join(piece(f"<0x{n:02X}>", 6) for n in range(256))) is None


@pytest.mark.parametrize("damaged", [b"", b"\x0a", b"\x0a\xff\xff\xff", b"\x0f\x01", piece("ab")[:-4], b"\xff" * 20])
def test_a_damaged_vocabulary(damaged: bytes) -> None:
    with pytest.raises(ValueError, match="vocabulary"):
        characters_of(damaged)


@given(st.binary(max_size=60))
def test_any_bytes(data: bytes) -> None:
    try:
        characters_of(data)
    except ValueError as error:
        assert "vocabulary" in str(error)  # noqa: PT017 - other errors must not pass


def test_clean() -> None:
    assert clean("“He\u200bllo” –\u00a0yes…\x07\u202e") == '"Hello" - yes...'
    assert clean("e\u0301") == "é"
    assert clean("half \ud800 pair") == "half  pair"


@pytest.mark.parametrize(
    ("text", "shouted"),
    [("PLEASE DO NOT PARK", True), ("The EU and the UN", False), ("OK DANKE", False), ("ΜΗΝ ΠΑΡΚΑΡΕΤΕ ΕΔΩ", True)],
)
def test_capitals(text: str, shouted: bool) -> None:
    assert is_shouted(text) is shouted
