"""The devices of other people: who is followed, what of them may be out of date, and which keys they have.

Source: https://spec.matrix.org/v1.13/client-server-api/#tracking-the-device-list-for-a-user
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.platforms.matrix.crypto.account import MEGOLM, OLM
from bot.platforms.matrix.crypto.signing import is_signed
from bot.platforms.matrix.crypto.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Device:
    """A device that can be written to, by its two keys."""

    user: str
    id: str
    curve: str
    ed: str


class Devices:
    """What is known of other people's devices."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def heard(self, changed: Iterable[str], left: Iterable[str]) -> None:
        """Take in whose devices changed, and with whom no room is shared any more; within a transaction."""
        self._store.run_many(
            "UPDATE users SET outdated = 1, changes = changes + 1 WHERE user = ?", [(user,) for user in changed]
        )
        for user in left:
            self._store.run("DELETE FROM users WHERE user = ?", user)
            self._store.run("DELETE FROM devices WHERE user = ?", user)

    def to_ask(self, users: Iterable[str]) -> dict[str, int]:
        """Begin to follow users; return those whose devices must be asked for, with a mark for ``answered``."""
        wanted = set(users)
        with self._store.transaction(durable=False):
            self._store.run_many(
                "INSERT INTO users (user, outdated, changes) VALUES (?, 1, 0) ON CONFLICT DO NOTHING",
                [(user,) for user in wanted],
            )
        rows = self._store.rows("SELECT user, changes FROM users WHERE outdated = 1")
        return {user: changes for user, changes in rows if user in wanted}

    def answered(self, asked: Mapping[str, int], answer: Mapping[str, Any]) -> None:
        """Take in what the server says of the devices of the users that were asked for."""
        found = answer.get("device_keys", {})
        with self._store.transaction():
            for user, mark in asked.items():
                devices = found.get(user)
                if devices is None:
                    # Somebody's server did not answer. What is known is used, and the server is asked again.
                    continue
                self._replace(user, devices if isinstance(devices, dict) else {})
                self._store.run("UPDATE users SET outdated = 0 WHERE user = ? AND changes = ?", user, mark)

    def of(self, users: Iterable[str]) -> list[Device]:
        """The devices of users."""
        wanted = set(users)
        rows = self._store.rows("SELECT user, device, curve, ed FROM devices ORDER BY user, device")
        return [Device(*row) for row in rows if row[0] in wanted]

    def with_curve(self, user: str, curve: str) -> Device | None:
        """The device of a user that has this key."""
        rows = self._store.rows("SELECT user, device, curve, ed FROM devices WHERE user = ? AND curve = ?", user, curve)
        return Device(*rows[0]) if rows else None

    def _replace(self, user: str, devices: Mapping[str, Any]) -> None:
        known = {device.id: device for device in self.of([user])}
        valid = [device for name, keys in devices.items() if (device := read(user, name, keys)) is not None]
        for device in valid:
            before = known.pop(device.id, None)
            if before is None:
                self._store.run(
                    "INSERT INTO devices (user, device, curve, ed) VALUES (?, ?, ?, ?)",
                    *(device.user, device.id, device.curve, device.ed),
                )
            elif before != device:
                # A device never changes its keys. One that seems to is somebody else's.
                log.warning("a device whose keys changed is not believed")
        for gone in known:
            self._store.run("DELETE FROM devices WHERE user = ? AND device = ?", user, gone)


def read(user: str, name: str, keys: Any) -> Device | None:
    """A device as a server tells it; None unless it is signed by itself and understands the bot."""
    try:
        if keys["user_id"] != user or keys["device_id"] != name or not {OLM, MEGOLM} <= set(keys["algorithms"]):
            return None
        device = Device(user, name, str(keys["keys"][f"curve25519:{name}"]), str(keys["keys"][f"ed25519:{name}"]))
    except (KeyError, TypeError):
        return None
    return device if is_signed(keys, user, name, device.ed) else None


def claims(devices: Sequence[Device]) -> dict[str, dict[str, str]]:
    """The body of a request for a one-time key of each device."""
    wanted: dict[str, dict[str, str]] = {}
    for device in devices:
        wanted.setdefault(device.user, {})[device.id] = "signed_curve25519"
    return wanted


def claimed(device: Device, answer: Mapping[str, Any]) -> str | None:
    """The one-time key that was got for a device; None unless the device signed it."""
    try:
        (key,) = answer["one_time_keys"][device.user][device.id].values()
        public = str(key["key"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return public if is_signed(key, device.user, device.id, device.ed) else None
