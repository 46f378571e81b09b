"""The keys of somebody's client in encrypted rooms: what comes is opened, what is said is closed, files likewise.

The cryptography (``bot.platforms.matrix.crypto``) is the one thing that the demo's people share with the bot. That it
is the same as everybody else's is shown elsewhere, with matrix-js-sdk and nio (``tests/integration/encryption``).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from bot.demo.homeserver import Login
from bot.platforms.matrix.client import Client
from bot.platforms.matrix.crypto import attachments
from bot.platforms.matrix.crypto.engine import ENCRYPTED, Encryption
from bot.platforms.matrix.crypto.rooms import ENCRYPTION
from bot.platforms.matrix.crypto.standing import Login as Device
from bot.platforms.matrix.crypto.vault import Vault
from bot.platforms.matrix.media import attached
from handlers.errors import Permanent
from storage.attachments import File

STATE: dict[str, Any] = {
    "type": ENCRYPTION,
    "state_key": "",
    "content": {"algorithm": "m.megolm.v1.aes-sha2"},
}
"""What a room is created with so that it is encrypted."""


class KeyRing:
    """One device's keys, in a folder. The account gets no identity: a client that comes later makes it its own."""

    def __init__(self, address: str, login: Login, folder: Path) -> None:
        self._client = Client(address, login.user_id, login.device_id, login.token)
        device = Device(login.device_id, login.token)
        self._encryption = Encryption(self._client, Vault(folder), [device], time.time)
        self._user = login.user_id
        self._said: dict[str, tuple[str, Mapping[str, Any]]] = {}
        """What was sent, by transaction: nobody can open what they closed themselves."""
        self._upkeep: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Open the keys or make them, and publish them. Raises ``Permanent`` and ``Temporary``."""
        await self._encryption.start(confirm=False)
        self._upkeep = asyncio.create_task(self._encryption.upkeep.run())

    async def end(self) -> None:
        """Close them."""
        if self._upkeep is not None:
            self._upkeep.cancel()
            with suppress(asyncio.CancelledError):
                await self._upkeep
        await self._client.close()
        await self._encryption.end()

    async def take_in(self, answer: Mapping[str, Any], since: str | None) -> list[tuple[str, dict[str, Any]]]:
        """Take in what a sync brings for the device; return the older events, with their rooms, that it opens."""
        await self._encryption.take_in(answer, since)
        late = await self._encryption.opened_late()
        await self._encryption.stored(late)
        return late

    async def open(self, room: str, events: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        """A room's events with those opened that can be, the own ones too if they were sent by this process."""
        return [self._own(event) for event in await self._encryption.open(room, events)]

    async def close(
        self, room: str, kind: str, content: Mapping[str, Any], transaction: str
    ) -> tuple[str, Mapping[str, Any]]:
        """An event's kind and content as they are sent to a room. Raises ``Permanent`` and ``Temporary``."""
        sent = await self._encryption.close(room, kind, content)
        if sent[0] == ENCRYPTED:
            self._said[transaction] = (kind, content)
        return sent

    def _own(self, event: dict[str, Any]) -> dict[str, Any]:
        if event.get("type") != ENCRYPTED or event.get("sender") != self._user:
            return event
        said = self._said.get(event.get("unsigned", {}).get("transaction_id", ""))
        return event if said is None else {**event, "type": said[0], "content": said[1]}


def closed_file(content: bytes) -> tuple[bytes, dict[str, Any]]:
    """A file as it is uploaded for an encrypted room, and the field of a message that opens it, without its address."""
    closing = attachments.Encryption()
    sealed = closing.close(content)
    key, iv, sha256 = closing.keys()
    jwk = {"kty": "oct", "alg": "A256CTR", "ext": True, "key_ops": ["encrypt", "decrypt"], "k": key}
    return sealed, {"v": "v2", "key": jwk, "iv": iv, "hashes": {"sha256": sha256}}


def opened_file(content: Mapping[str, Any], fetched: bytes) -> bytes:
    """What a message's file is, whether it was closed or not. Raises ``Permanent`` if it is not what was sent."""
    file = attached(content)
    if not isinstance(file, File) or not file.key:
        return fetched
    try:
        opening = attachments.Decryption(file)
        opened = opening.open(fetched)
        opening.check()
    except attachments.Damaged as damaged:
        raise Permanent(str(damaged)) from damaged
    return opened
