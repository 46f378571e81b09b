"""Messages to single devices (Olm): how room keys travel.

Source: https://spec.matrix.org/v1.13/client-server-api/#molmv1curve25519-aes-sha2
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import vodozemac

from bot.platforms.matrix.crypto.account import OLM, Account
from bot.platforms.matrix.crypto.devices import Device
from bot.platforms.matrix.crypto.encoding import Json, canonical, from_base64, to_base64
from bot.platforms.matrix.crypto.store import Store

KEPT_SESSIONS = 8
"""With one device; more come only from devices that lose theirs, and the latest is what counts."""
LEAST_BETWEEN_MENDINGS_S = 3600.0


class Unreadable(Exception):  # noqa: N818
    """A message to the device that it cannot read, or should not believe."""


@dataclass(frozen=True, slots=True)
class Received:
    """What came to the device, from whom it really is."""

    sender: str
    curve: str
    kind: str
    content: Json


class Sessions:
    """The device's sessions with single devices."""

    def __init__(self, store: Store, account: Account, pickle_key: bytes) -> None:
        self._store = store
        self._account = account
        self._pickle_key = pickle_key

    # --- out ---

    def has(self, curve: str) -> bool:
        """Whether there is a session with a device."""
        return bool(self._store.rows("SELECT 1 FROM olm WHERE curve = ? LIMIT 1", curve))

    def begin(self, device: Device, one_time_key: str, now: float) -> bool:
        """Begin a session with a device; within a transaction. False if its key is none."""
        try:
            session = self._account.olm.create_outbound_session(
                vodozemac.Curve25519PublicKey.from_base64(device.curve),
                vodozemac.Curve25519PublicKey.from_base64(one_time_key),
            )
        except ValueError:
            return False
        self._save(device.curve, session, now)
        return True

    def encrypt(self, device: Device, kind: str, content: Json) -> Json:
        """The content of an encrypted message to a device with which there is a session; within a transaction."""
        query = "SELECT session, pickle, received FROM olm WHERE curve = ? ORDER BY received DESC, session LIMIT 1"
        ((name, pickle, received),) = self._store.rows(query, device.curve)
        session = vodozemac.Session.from_pickle(pickle, self._pickle_key)
        payload = {
            "type": kind,
            "content": content,
            "sender": self._account.user,
            "sender_device": self._account.device,
            "keys": {"ed25519": self._account.ed},
            "recipient": device.user,
            "recipient_keys": {"ed25519": device.ed},
        }
        message_type, body = session.encrypt(canonical(payload)).to_parts()
        assert session.session_id == name
        self._save(device.curve, session, received)
        ciphertext = {device.curve: {"type": message_type, "body": to_base64(bytes(body))}}
        return {"algorithm": OLM, "sender_key": self._account.curve, "ciphertext": ciphertext}

    # --- in ---

    def decrypt(self, event: Mapping[str, Any], now: float) -> Received:
        """Read an encrypted message to this device; within a transaction. Raises ``Unreadable``."""
        try:
            content, sender = event["content"], str(event["sender"])
            curve = str(content["sender_key"])
            part = content["ciphertext"][self._account.curve]
            message = vodozemac.AnyOlmMessage.from_parts(int(part["type"]), from_base64(part["body"]))
        except (KeyError, TypeError, ValueError) as error:
            raise Unreadable("malformed") from error
        plain = self._decrypt(curve, message, now)
        if plain is None:
            self._wedged(sender, curve, now)
            raise Unreadable("no session")
        return self._checked(plain, sender, curve)

    def _decrypt(self, curve: str, message: vodozemac.AnyOlmMessage, now: float) -> bytes | None:
        pre_key = message.to_pre_key()
        for name, pickle in self._store.rows("SELECT session, pickle FROM olm WHERE curve = ?", curve):
            if pre_key is not None and pre_key.session_id() != name:
                continue
            session = vodozemac.Session.from_pickle(pickle, self._pickle_key)
            try:
                plain = bytes(session.decrypt(message))
            except ValueError:
                continue
            self._save(curve, session, now)
            return plain
        return self._begun_by_them(curve, pre_key, now) if pre_key is not None else None

    def _begun_by_them(self, curve: str, message: vodozemac.PreKeyMessage, now: float) -> bytes | None:
        try:
            identity = vodozemac.Curve25519PublicKey.from_base64(curve)
            session, plain = self._account.olm.create_inbound_session(identity, message)
        except ValueError:
            return None
        self._account.save()  # The one-time key is used up.
        self._save(curve, session, now)
        return bytes(plain)

    def _checked(self, plain: bytes, sender: str, curve: str) -> Received:
        """What is inside, if it says of itself what its envelope says, and is meant for this device."""
        try:
            inner = json.loads(plain)
            honest = (
                inner["sender"] == sender
                and inner["recipient"] == self._account.user
                and inner["recipient_keys"]["ed25519"] == self._account.ed
                and isinstance(inner["keys"]["ed25519"], str)
                and isinstance(inner["content"], dict)
            )
            if not honest:
                raise Unreadable("not meant for this device")
            return Received(sender, curve, str(inner["type"]), inner["content"])
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise Unreadable("malformed inside") from error

    # --- mending ---

    def _wedged(self, sender: str, curve: str, now: float) -> None:
        """Note that a device uses a session that is not known here any more: a new one mends that."""
        known = self._store.rows("SELECT at FROM wedged WHERE curve = ?", curve)
        if not known or known[0][0] < now - LEAST_BETWEEN_MENDINGS_S:
            self._store.run("INSERT OR REPLACE INTO wedged VALUES (?, ?, ?, 0)", curve, sender, now)

    def to_mend(self) -> list[tuple[str, str]]:
        """The devices (user, key) that need a new session."""
        return [(user, curve) for user, curve in self._store.rows("SELECT user, curve FROM wedged WHERE mended = 0")]

    def mended(self, curve: str) -> None:
        """Note that a device was tried; within a transaction."""
        self._store.run("UPDATE wedged SET mended = 1 WHERE curve = ?", curve)

    def _save(self, curve: str, session: vodozemac.Session, received: float) -> None:
        self._store.run(
            "INSERT OR REPLACE INTO olm (curve, session, pickle, received) VALUES (?, ?, ?, ?)",
            *(curve, session.session_id, session.pickle(self._pickle_key), received),
        )
        self._store.run(
            "DELETE FROM olm WHERE curve = ? AND session NOT IN "
            "(SELECT session FROM olm WHERE curve = ? ORDER BY received DESC, session LIMIT ?)",
            *(curve, curve, KEPT_SESSIONS),
        )
