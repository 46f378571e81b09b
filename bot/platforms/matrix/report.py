"""What ``tandembot check`` tells of the keys of an account's encryption."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Standing:
    """How the keys are.

    ``state``: "ready", "new" (made at the first start), "lost" (those of no login are here), "wrong" (the secret does
    not open them), or "unconfirmed" (by the account's identity).
    """

    state: Literal["ready", "new", "lost", "wrong", "unconfirmed"]
    device: str = ""
    key: str = ""
    """The device's public key, as clients show it."""
    one_time_keys: int | None = None
    """How many the homeserver has left; None where that was not asked."""
    has_secret: bool = True
    """Whether the secret that opens the keys lies elsewhere, so that the identity survives a lost folder."""
    has_spare: bool = True
    """Whether there is a login left for the day on which the keys are lost."""
