"""A device's own keys: the two that name it, and those with which others reach it.

Source: https://spec.matrix.org/v1.13/client-server-api/#end-to-end-encryption
"""

from __future__ import annotations

from typing import Any

import vodozemac

from bot.platforms.matrix.crypto.encoding import Json, canonical
from bot.platforms.matrix.crypto.signing import add_signature
from bot.platforms.matrix.crypto.store import BrokenStore, Store

OLM = "m.olm.v1.curve25519-aes-sha2"
MEGOLM = "m.megolm.v1.aes-sha2"
SIGNED_CURVE = "signed_curve25519"
PICKLE = "account"
UPLOADED = "device uploaded"


class Account:
    """The keys of one device. Nothing that it offers to others is offered before it is stored."""

    def __init__(self, store: Store, user: str, device: str, pickle_key: bytes) -> None:
        self.user = user
        self.device = device
        self._store = store
        self._pickle_key = pickle_key
        self.olm: Any  # vodozemac's types leave fallback keys out.
        if store.value(PICKLE) is None:
            self.olm = vodozemac.Account()
            with store.transaction():
                self.save()
        self.reload()
        self.curve: str = self.olm.curve25519_key.to_base64()
        self.ed: str = self.olm.ed25519_key.to_base64()

    def reload(self) -> None:
        """Go back to the keys as they are stored. Raises ``BrokenStore``."""
        try:
            self.olm = vodozemac.Account.from_pickle(self._store.value(PICKLE) or "", self._pickle_key)
        except ValueError as error:
            raise BrokenStore("account") from error

    def save(self) -> None:
        """Store the keys as they are now; within a transaction."""
        self._store.set_value(PICKLE, self.olm.pickle(self._pickle_key))

    def sign(self, value: Json) -> Json:
        """Put the device's signature on an object and return it."""
        part = {key: item for key, item in value.items() if key not in ("signatures", "unsigned")}
        return add_signature(value, self.user, self.device, self.olm.sign(canonical(part)).to_base64())

    def device_keys(self) -> Json:
        """What the device says of itself, signed."""
        return self.sign(
            {
                "algorithms": [OLM, MEGOLM],
                "device_id": self.device,
                "user_id": self.user,
                "keys": {f"curve25519:{self.device}": self.curve, f"ed25519:{self.device}": self.ed},
            }
        )

    def upload(self, count: int | None, *, fallback: bool) -> Json:
        """The body of a request that offers keys to others; empty where nothing is needed.

        ``count``: the one-time keys that the server still has (unknown: None). ``fallback``: whether a new key is
        wanted for the time when there is none left. Keys of an upload that was not confirmed are offered again as
        they were, so that a repeat cannot clash with itself.
        """
        body: Json = {}
        most = int(self.olm.max_number_of_one_time_keys) // 2
        unconfirmed = dict(self.olm.one_time_keys)
        if count is not None and count < most and not unconfirmed:
            self.olm.generate_one_time_keys(most - count)
        if fallback and not self.olm.fallback_key:
            self.olm.generate_fallback_key()
        with self._store.transaction():
            self.save()
        if self._store.value(UPLOADED) is None:
            body["device_keys"] = self.device_keys()
        if keys := self.olm.one_time_keys:
            body["one_time_keys"] = {
                f"{SIGNED_CURVE}:{name}": self.sign({"key": key.to_base64()}) for name, key in keys.items()
            }
        if key_of_last_resort := self.olm.fallback_key:
            body["fallback_keys"] = {
                f"{SIGNED_CURVE}:{name}": self.sign({"key": key.to_base64(), "fallback": True})
                for name, key in key_of_last_resort.items()
            }
        return body

    def uploaded(self) -> None:
        """Note that what ``upload`` gave has arrived."""
        self.olm.mark_keys_as_published()
        with self._store.transaction():
            self.save()
            self._store.set_value(UPLOADED, "yes")
