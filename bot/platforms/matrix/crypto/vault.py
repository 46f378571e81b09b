"""The folder of a device's keys: who may read it, and how what lies in it is sealed.

Everything in it can be opened with one secret: ``matrix.store_key`` of the settings, or, where that is empty, a file
in the folder itself. Sealing is AES-256-GCM; the keys for different uses are derived with HKDF (RFC 5869).
"""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from pathlib import Path

from Crypto.Cipher import AES
from Crypto.Hash import SHA256
from Crypto.Protocol.KDF import HKDF

from bot.platforms.matrix.crypto.encoding import Json, from_base64, to_base64

KEY_FILE = "store.key"
IDENTITY_FILE = "identity.json"
NONCE_BYTES = 12
TAG_BYTES = 16


class WrongKey(Exception):  # noqa: N818
    """What is sealed cannot be opened with this secret."""


class Vault:
    """The folder, and its secret. ``has_secret``: whether that lives elsewhere, so that it outlives the folder."""

    def __init__(self, folder: Path, secret: str = "") -> None:
        self.folder = folder
        self.has_secret = bool(secret)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with suppress(PermissionError):  # somebody else's folder that we may write into
            folder.chmod(0o700)
        self._secret = (secret or self._own_secret()).encode()

    def key(self, purpose: str) -> bytes:
        """A key of 32 bytes for one purpose."""
        derived = HKDF(self._secret, 32, b"tandembot", SHA256, context=purpose.encode())
        assert isinstance(derived, bytes)
        return derived

    def seal(self, content: Json, purpose: str) -> str:
        """The content so that only this secret opens it."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        cipher = AES.new(self.key(purpose), AES.MODE_GCM, nonce=nonce, mac_len=TAG_BYTES)
        cipher.update(purpose.encode())
        sealed, tag = cipher.encrypt_and_digest(json.dumps(content).encode())
        return to_base64(nonce + tag + sealed)

    def open(self, sealed: str, purpose: str) -> Json:
        """What was sealed. Raises ``WrongKey``."""
        try:
            data = from_base64(sealed)
            nonce, tag, rest = data[:NONCE_BYTES], data[NONCE_BYTES : NONCE_BYTES + TAG_BYTES], data[NONCE_BYTES:]
            cipher = AES.new(self.key(purpose), AES.MODE_GCM, nonce=nonce, mac_len=TAG_BYTES)
            cipher.update(purpose.encode())
            content = json.loads(cipher.decrypt_and_verify(rest[TAG_BYTES:], tag))
        except ValueError as error:
            raise WrongKey(purpose) from error
        if not isinstance(content, dict):
            raise WrongKey(purpose)
        return content

    def read(self, name: str) -> str | None:
        """A file of the folder; None if there is none."""
        try:
            return (self.folder / name).read_text()
        except FileNotFoundError:
            return None

    def write(self, name: str, text: str) -> None:
        """Write a file that only the bot's own user can read, all of it or nothing."""
        path, draft = self.folder / name, self.folder / f".{name}.new"
        with suppress(FileNotFoundError):
            draft.unlink()
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)

    def _own_secret(self) -> str:
        known = self.read(KEY_FILE)
        if known is None:
            known = secrets.token_urlsafe(32)
            self.write(KEY_FILE, known)
        return known.strip()
