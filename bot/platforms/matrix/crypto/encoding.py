"""How Matrix writes what is signed and sent: canonical JSON, and base64 without padding.

Source: https://spec.matrix.org/v1.13/appendices/#canonical-json
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]


def canonical(value: Mapping[str, Any]) -> bytes:
    """JSON with sorted keys and no spaces, as it is signed and hashed."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode(errors="surrogatepass")


def to_base64(data: bytes) -> str:
    """Base64 without padding."""
    return base64.b64encode(data).decode().rstrip("=")


def from_base64(text: str) -> bytes:
    """What base64 (with or without padding) says. Raises ``ValueError``."""
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError as error:
        raise ValueError("not base64") from error


def sha256(data: bytes) -> str:
    """The SHA-256 of some bytes, as base64 without padding."""
    return to_base64(hashlib.sha256(data).digest())
