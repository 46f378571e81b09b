"""Encrypted attachments, checked against the ones that another library makes and opens."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment

from bot.platforms.matrix.crypto.attachments import Damaged, Decryption, Encryption
from storage.attachments import File
from tests.support import samples


def file(key: str, iv: str, sha256: str) -> File:
    """A file with these keys."""
    facts: dict[str, Any] = {
        "kind": "file",
        "platform": "matrix",
        "reference": "mxc://x/y",
        "identity": "y",
        "name": "x",
    }
    return File(**facts, key=key, iv=iv, sha256=sha256)


def opened(said: File, closed: bytes, step: int) -> bytes:
    """Open it piece by piece."""
    opening = Decryption(said)
    found = b"".join(opening.open(closed[at : at + step]) for at in range(0, len(closed), step))
    opening.check()
    return found


@given(content=st.binary(max_size=400), step=st.integers(1, 64))
def test_what_another_library_closed_is_opened(content: bytes, step: int) -> None:
    closed, keys = encrypt_attachment(content)
    said = file(keys["key"]["k"], keys["iv"], keys["hashes"]["sha256"])
    assert opened(said, closed, step) == content


@given(content=st.binary(max_size=400), step=st.integers(1, 64))
def test_another_library_opens_what_was_closed(content: bytes, step: int) -> None:
    closing = Encryption()
    closed = b"".join(closing.close(content[at : at + step]) for at in range(0, len(content), step))
    key, iv, sha256 = closing.keys()
    assert decrypt_attachment(closed, key, sha256, iv) == content
    assert opened(file(key, iv, sha256), closed, step) == content


def test_every_file_has_a_key_of_its_own() -> None:
    keys = [Encryption().keys()[:2] for _ in range(20)]
    assert len({key for key, _ in keys}) == len({iv for _, iv in keys}) == 20


def test_what_was_changed_on_the_way_is_refused() -> None:
    closed, keys = encrypt_attachment(samples.PDF)
    said = file(keys["key"]["k"], keys["iv"], keys["hashes"]["sha256"])
    with pytest.raises(Damaged):
        opened(said, closed[:-1] + bytes([closed[-1] ^ 1]), 64)
    with pytest.raises(Damaged):
        opened(said, closed[:-1], 64)


@pytest.mark.parametrize("wrong", ["", "AAAA", "not base64 at all!", "é"])
def test_keys_that_are_none_are_refused(wrong: str) -> None:
    closing = Encryption()
    key, iv, sha256 = closing.keys()
    with pytest.raises(Damaged):
        Decryption(file(wrong, iv, sha256))
    with pytest.raises(Damaged):
        Decryption(file(key, wrong, sha256))
