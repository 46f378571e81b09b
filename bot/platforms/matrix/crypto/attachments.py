"""Encrypted attachments, piece by piece: AES-256 in counter mode, with the SHA-256 of what the server keeps.

Source: https://spec.matrix.org/v1.13/client-server-api/#sending-encrypted-attachments
"""

from __future__ import annotations

import hashlib
import secrets
from base64 import b64encode, urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from hmac import compare_digest
from typing import Any

from Crypto.Cipher import AES
from Crypto.Util import Counter

from storage.attachments import File

KEY_BYTES, PREFIX_BYTES, BLOCK_BYTES = 32, 8, 16


class Damaged(Exception):  # noqa: N818
    """What was fetched is not what was sent, or cannot be opened."""


class Decryption:
    """Opens a file of which the keys are known. Raises ``Damaged`` for keys that cannot be any."""

    def __init__(self, file: File) -> None:
        try:
            self._cipher = _cipher(_decoded(file.key), _decoded(file.iv))
            self._expected = _decoded(file.sha256)
        except (ValueError, NotBase64) as error:
            raise Damaged("keys that open nothing") from error
        self._seen = hashlib.sha256()

    def open(self, piece: bytes) -> bytes:
        """Open the next piece. It must not be shown to anybody before ``check``."""
        self._seen.update(piece)
        return bytes(self._cipher.decrypt(piece))

    def check(self) -> None:
        """Raise ``Damaged`` unless everything that was opened is what was sent."""
        if not compare_digest(self._seen.digest(), self._expected):
            raise Damaged("another file than the one that was sent")


class Encryption:
    """Closes a file with a key of its own."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(KEY_BYTES)
        # The second half counts blocks, so it begins at nothing.
        self._iv = secrets.token_bytes(PREFIX_BYTES) + bytes(BLOCK_BYTES - PREFIX_BYTES)
        self._cipher = _cipher(self._key, self._iv)
        self._seen = hashlib.sha256()

    def close(self, piece: bytes) -> bytes:
        """Close the next piece."""
        closed = bytes(self._cipher.encrypt(piece))
        self._seen.update(closed)
        return closed

    def keys(self) -> tuple[str, str, str]:
        """Return what opens it, once all of it is closed: ``File.key``, ``iv`` and ``sha256``."""
        key = urlsafe_b64encode(self._key).decode().rstrip("=")
        iv, digest = (b64encode(value).decode().rstrip("=") for value in (self._iv, self._seen.digest()))
        return key, iv, digest


def _cipher(key: bytes, iv: bytes) -> Any:
    if len(key) != KEY_BYTES or len(iv) != BLOCK_BYTES:
        raise ValueError("neither a key nor a counter has this length")
    start = int.from_bytes(iv[PREFIX_BYTES:], "big")
    counter = Counter.new(64, prefix=iv[:PREFIX_BYTES], initial_value=start)
    return AES.new(key, AES.MODE_CTR, counter=counter)


def _decoded(value: str) -> bytes:
    """Base64 of either alphabet, with or without its padding."""
    plain = value.rstrip("=").replace("+", "-").replace("/", "_")
    return urlsafe_b64decode(plain + "=" * (-len(plain) % 4))
