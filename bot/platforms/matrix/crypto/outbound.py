"""The key with which the bot's own messages in a room are encrypted, and who has it.

It lives in memory only: after a start each room gets a new one. A stored one could be used twice for the same numbers
when an old file is put back, and that would give away what was written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import vodozemac

from bot.platforms.matrix.crypto.account import MEGOLM, Account
from bot.platforms.matrix.crypto.devices import Device
from bot.platforms.matrix.crypto.encoding import Json, canonical

ROTATION_MESSAGES = 100
ROTATION_MS = 7 * 24 * 3600 * 1000
LEAST_ROTATION_MS = 3600 * 1000


@dataclass(frozen=True, slots=True)
class Rotation:
    """When a room's key is replaced by a new one: after so many messages, or seconds."""

    messages: int = ROTATION_MESSAGES
    seconds: float = ROTATION_MS / 1000

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> Rotation:
        """What a room's settings ask for, within reason."""
        messages, period = settings.get("rotation_period_msgs"), settings.get("rotation_period_ms")
        return cls(
            min(max(messages, 1), 10_000) if isinstance(messages, int) else ROTATION_MESSAGES,
            max(period, LEAST_ROTATION_MS) / 1000 if isinstance(period, int) else ROTATION_MS / 1000,
        )


@dataclass(slots=True)
class RoomKey:
    """A room's key. ``began`` is in seconds since 1970."""

    began: float
    session: vodozemac.GroupSession = field(default_factory=vodozemac.GroupSession)
    holders: set[Device] = field(default_factory=set)
    """The devices that it was sent to."""
    unreachable: dict[Device, float] = field(default_factory=dict)
    """The devices to which it could not be sent, and when that was tried."""

    def is_worn(self, rotation: Rotation, now: float) -> bool:
        """Whether it has served its time."""
        used: int = self.session.message_index
        return used >= rotation.messages or now - self.began >= rotation.seconds

    def fits(self, devices: Iterable[Device]) -> bool:
        """Whether nobody has it who should not have what is written from now on."""
        return self.holders <= set(devices)

    def content(self, room: str) -> Json:
        """The message that gives it to a device, from its present state on."""
        return {
            "algorithm": MEGOLM,
            "room_id": room,
            "session_id": self.session.session_id,
            "session_key": self.session.session_key.to_base64(),
        }

    def encrypt(self, account: Account, room: str, kind: str, content: Mapping[str, Any], open_: Iterable[str]) -> Json:
        """The content of an encrypted event. The fields ``open_`` of the content stay readable for the server, too."""
        inner = {"type": kind, "content": content, "room_id": room}
        outer: Json = {
            "algorithm": MEGOLM,
            "sender_key": account.curve,
            "device_id": account.device,
            "session_id": self.session.session_id,
            "ciphertext": self.session.encrypt(canonical(inner)).to_base64(),
        }
        return outer | {name: content[name] for name in open_ if name in content}
