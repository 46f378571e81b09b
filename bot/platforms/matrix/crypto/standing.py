"""Which of the account's logins is used: one whose keys are here, or, where keys were lost, one that never had any.

Other devices never accept that a device changes its keys, and a homeserver does not give a login without the password.
So a second login, the spare, is made at the set-up, and waits unused for the day on which the keys are lost.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bot.platforms.matrix.client import Client
from bot.platforms.matrix.crypto.vault import Vault
from handlers.errors import Permanent

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Login:
    """A device of the account."""

    device: str
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """The login that is used. ``replaces``: whether it is a new device, and the account had others before."""

    login: Login
    replaces: bool


class KeysLost(Permanent):
    """Every login that is known had keys, and none of them is here."""


def store_path(vault: Vault, device: str) -> Path:
    """Where the keys of a device lie."""
    return vault.folder / f"{quote(device, safe='')}.db"


async def choose(client: Client, vault: Vault, logins: Sequence[Login]) -> Choice:
    """Choose between the login and its spare. Raises ``KeysLost`` and what ``Client.call`` raises."""
    for login in reversed(logins):  # The spare was taken last.
        if store_path(vault, login.device).exists():
            return Choice(login, replaces=False)
    published = await own_devices(client)
    for login in logins:
        if login.device not in published:
            # Where an older device's keys are still here, somebody has made a new login on purpose.
            kept = any(vault.folder.glob("*.db"))
            return Choice(login, replaces=bool(published) and not kept)
    raise KeysLost("matrix: the keys of the device are lost")


async def own_devices(client: Client) -> dict[str, Any]:
    """What the homeserver knows of the keys of the account's devices, by device."""
    answer = await client.call("POST", "/v3/keys/query", {"device_keys": {client.user_id: []}})
    devices = answer.get("device_keys", {}).get(client.user_id, {})
    return devices if isinstance(devices, dict) else {}


def put_aside(path: Path) -> None:
    """Keep a file that is of no use under another name."""
    log.error("the keys of the device cannot be used any more and are put aside")
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.replace(part.with_name(f"{path.name}.broken{suffix}"))
