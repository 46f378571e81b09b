"""What every handler is given besides the event: the time, the programme's settings, and the platforms' limits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from config.settings import Settings
from config.texts import Texts


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one native message may hold, counted in the UTF-8 bytes of its text; and what files may have."""

    text_bytes: int
    caption_units: int = 0
    """UTF-16 code units of what stands below a file; 0: as much as a text."""
    fetch_bytes: int = 0
    """The largest file that can be fetched from there; 0: no limit is known."""
    send_bytes: int = 0
    """The largest file that can be sent there; 0: no limit is known."""


@dataclass(frozen=True, slots=True)
class Context:
    """Values only: a handler can look, and reach nothing."""

    now: datetime
    settings: Settings
    texts: Texts
    limits: Mapping[str, Limits]
    accounts: Mapping[str, str]
    """The bot's own native id on each platform."""
