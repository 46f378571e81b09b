"""Sends a room's key to everybody who is there, and encrypts with it: one thing at a time in each room.

Source: https://spec.matrix.org/v1.13/client-server-api/#sharing-keys-between-devices (and what follows it)
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from bot.platforms.matrix.client import Client
from bot.platforms.matrix.crypto.device import Keys
from bot.platforms.matrix.crypto.devices import Device, claimed, claims
from bot.platforms.matrix.crypto.encoding import Json
from bot.platforms.matrix.crypto.outbound import RoomKey, Rotation
from bot.platforms.matrix.crypto.rooms import Rooms
from bot.platforms.matrix.crypto.worker import Worker

log = logging.getLogger(__name__)

AT_ONCE = 50
"""Devices in one step: what the thread does at a stretch, and what one request holds."""
AGAIN_AFTER_S = 300.0
"""When a device that could not be reached is tried again."""


class Sharing:
    """Encrypts for rooms. ``now`` is in seconds since 1970; ``open_`` names the fields that stay readable."""

    def __init__(
        self,
        client: Client,
        worker: Worker,
        keys: Keys,
        rooms: Rooms,
        now: Callable[[], float],
    ) -> None:
        self._client = client
        self._worker = worker
        self._store = keys.store
        self._account = keys.account
        self._devices = keys.devices
        self._sessions = keys.sessions
        self._rooms = rooms
        self._now = now
        self._keys: dict[str, RoomKey] = {}
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def encrypt(self, room: str, kind: str, content: Mapping[str, Any], open_: Iterable[str]) -> Json:
        """The content of an event that everybody in the room can read now. Raises what ``Client.call`` raises."""
        async with self._locks[room]:
            key = await self._ready(room)
            return await self._worker.do(lambda: key.encrypt(self._account, room, kind, content, open_))

    async def _ready(self, room: str) -> RoomKey:
        """The room's key, once everybody has it who should."""
        users = await self._rooms.readers(room)
        rotation = Rotation.of(await self._rooms.settings(room))
        await self.ask_for_devices(users)
        devices = await self._worker.do(lambda: self._receivers(users))
        key, now = self._keys.get(room), self._now()
        if key is None or key.is_worn(rotation, now) or not key.fits(devices):
            key = self._keys[room] = RoomKey(now)
        lacking = [
            device
            for device in devices
            if device not in key.holders and key.unreachable.get(device, 0.0) < now - AGAIN_AFTER_S
        ]
        for begin in range(0, len(lacking), AT_ONCE):
            await self._share(room, key, lacking[begin : begin + AT_ONCE])
        return key

    def _receivers(self, users: Iterable[str]) -> list[Device]:
        own = (self._account.user, self._account.device)
        return [device for device in self._devices.of(users) if (device.user, device.id) != own]

    async def ask_for_devices(self, users: Iterable[str]) -> None:
        """Bring the devices of users up to date where they may not be."""
        asked = await self._worker.do(lambda: self._devices.to_ask(users))
        if asked:
            answer = await self._client.call("POST", "/v3/keys/query", {"device_keys": {user: [] for user in asked}})
            await self._worker.do(lambda: self._devices.answered(asked, answer))

    async def devices_of(self, user: str) -> list[Device]:
        """The devices of a user, as far as they are known."""
        return await self._worker.do(lambda: self._devices.of([user]))

    async def _share(self, room: str, key: RoomKey, devices: Sequence[Device]) -> None:
        reached = await self.reach(devices)
        sealed = await self._worker.do(lambda: self._sealed(reached, "m.room_key", key.content(room)))
        await self.send("m.room.encrypted", sealed)
        key.holders.update(reached)
        now = self._now()
        for device in devices:
            if device not in reached:
                key.unreachable[device] = now
        if len(reached) < len(devices):
            log.info("%d devices could not be given the key of a room", len(devices) - len(reached))

    async def reach(self, devices: Sequence[Device], *, anew: bool = False) -> list[Device]:
        """Begin a session with each device that has none (or with all); return those with which there is one."""
        if anew:
            missing = list(devices)
        else:
            missing = await self._worker.do(lambda: [d for d in devices if not self._sessions.has(d.curve)])
        if not missing:
            return list(devices)
        body = {"one_time_keys": claims(missing), "timeout": 10_000}
        answer = await self._client.call("POST", "/v3/keys/claim", body)
        begun = await self._worker.do(lambda: self._begun(missing, answer))
        return [device for device in devices if device not in missing or device in begun]

    def _begun(self, devices: Sequence[Device], answer: Mapping[str, Any]) -> set[Device]:
        begun, now = set(), self._now()
        with self._store.transaction():
            for device in devices:
                key = claimed(device, answer)
                if key is not None and self._sessions.begin(device, key, now):
                    begun.add(device)
        return begun

    async def greet(self, device: Device) -> None:
        """Begin a new session with a device that has lost its own, and let it know."""
        if await self.reach([device], anew=True):
            await self.send("m.room.encrypted", await self._worker.do(lambda: self._sealed([device], "m.dummy", {})))
        for key in self._keys.values():
            key.holders.discard(device)  # What it was sent last, it could perhaps not read.

    def _sealed(self, devices: Sequence[Device], kind: str, content: Json) -> dict[str, dict[str, Json]]:
        """Messages to devices; the sessions' new state is on the disk before any of them leaves."""
        messages: dict[str, dict[str, Json]] = {}
        with self._store.transaction():
            for device in devices:
                messages.setdefault(device.user, {})[device.id] = self._sessions.encrypt(device, kind, content)
        return messages

    async def send(self, kind: str, messages: Mapping[str, Mapping[str, Json]]) -> None:
        """Send messages to devices."""
        if messages:
            path = f"/v3/sendToDevice/{kind}/{secrets.token_hex(8)}"
            await self._client.call("PUT", path, {"messages": messages})

    def forget(self, room: str) -> None:
        """Take a new key for the next message."""
        self._keys.pop(room, None)
