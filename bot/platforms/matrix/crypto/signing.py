"""Signatures over JSON: of devices, and of the keys of an account's identity.

Source: https://spec.matrix.org/v1.13/appendices/#signing-json
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import vodozemac
from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa

from bot.platforms.matrix.crypto.encoding import Json, canonical, to_base64

ALGORITHM = "ed25519"
SEED_BYTES = 32


class SigningKey:
    """An Ed25519 key made of a seed of 32 bytes. (vodozemac signs with a device's own key only.)"""

    def __init__(self, seed: bytes) -> None:
        self._key = ECC.construct(curve="Ed25519", seed=seed)
        self.public = to_base64(self._key.public_key().export_key(format="raw"))

    def sign(self, value: Mapping[str, Any]) -> str:
        """The signature of JSON, without what signatures leave out."""
        return to_base64(eddsa.new(self._key, "rfc8032").sign(canonical(signed_part(value))))


def signed_part(value: Mapping[str, Any]) -> Json:
    """What of an object is signed."""
    return {key: part for key, part in value.items() if key not in ("signatures", "unsigned")}


def add_signature(value: Json, user: str, key: str, signature: str) -> Json:
    """Put a signature into an object and return it; ``key`` is what follows the algorithm's name in the key's id."""
    value.setdefault("signatures", {}).setdefault(user, {})[f"{ALGORITHM}:{key}"] = signature
    return value


def is_signed(value: Mapping[str, Any], user: str, key: str, public: str) -> bool:
    """Whether an object carries a valid signature by the key. Anything malformed does not."""
    try:
        signature = vodozemac.Ed25519Signature.from_base64(value["signatures"][user][f"{ALGORITHM}:{key}"])
        vodozemac.Ed25519PublicKey.from_base64(public).verify_signature(canonical(signed_part(value)), signature)
    except (KeyError, TypeError, ValueError):
        return False
    return True
