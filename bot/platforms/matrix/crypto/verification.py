"""Verification with other people's devices, to the device or in a room, begun by them or by the bot.

The bot has no eyes. It shows its pictures to its operator (in the log) and agrees, so that people can compare; it draws
no conclusion of its own from what others show. What people gain is that their clients know the bot's identity.
Source: https://spec.matrix.org/v1.13/client-server-api/#key-verification-framework
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.platforms.matrix.client import Refused
from bot.platforms.matrix.crypto import identity
from bot.platforms.matrix.crypto.device import VERIFICATION, Keys
from bot.platforms.matrix.crypto.encoding import Json
from bot.platforms.matrix.crypto.flow import LIFE_S, Cancelled, Flow
from bot.platforms.matrix.crypto.sas import METHOD, Party
from bot.platforms.matrix.crypto.sharing import Sharing
from bot.platforms.matrix.crypto.vault import Vault
from handlers.errors import Temporary

log = logging.getLogger(__name__)

REQUEST = "m.key.verification.request"
MOST_FLOWS = 50
SayInRoom = Callable[[str, str, Json], Awaitable[str]]
"""Sends an event (room, type, content) and returns its id."""


class Verification:
    """Everything of this kind that goes on. ``in_room`` has to be set before anything is sent to a room."""

    def __init__(self, sharing: Sharing, keys: Keys, vault: Vault, now: Callable[[], float]) -> None:
        self.in_room: SayInRoom | None = None
        self._sharing = sharing
        self._keys = keys
        self._vault = vault
        self._now = now
        self._own = Party(keys.account.user, keys.account.device)
        self._flows: dict[str, Flow] = {}
        self._came: asyncio.Queue[tuple[str, Json]] = asyncio.Queue()

    # --- what comes in ---

    def hear(self, events: list[Json]) -> None:
        """Take messages to the device that belong to verifications."""
        for event in events:
            self._came.put_nowait(("", event))

    def takes(self, room: str, event: Any) -> bool:
        """Take a room's event if it belongs to a verification; tell whether it does."""
        if not isinstance(event, dict) or not isinstance(event.get("content"), dict):
            return False
        kind, content = event.get("type"), event["content"]
        asked = kind == "m.room.message" and content.get("msgtype") == REQUEST
        if not asked and not (isinstance(kind, str) and kind.startswith(VERIFICATION)):
            return False
        if event.get("sender") != self._own.user:
            self._came.put_nowait((room, {**event, "type": REQUEST} if asked else event))
        return True

    async def run(self) -> None:
        """Answer until cancelled. What goes wrong ends one verification, and nothing else."""
        while True:
            room, event = await self._came.get()
            try:
                await self._step(room, event)
            except (Temporary, Refused) as trouble:
                log.warning("a verification could not go on: %s", trouble.reason)
            except (KeyError, TypeError, ValueError, AttributeError):
                log.warning("a malformed step of a verification was left alone")

    async def begin(self, user: str, room: str = "") -> None:
        """Ask somebody to verify the bot: in a room, or else all their devices."""
        own, now = self._own.device, self._now()
        request: Json = {"from_device": own, "methods": [METHOD]}
        if room:
            assert self.in_room is not None
            words = "The bot asks you to verify its keys, but your app does not support this."
            content = request | {"msgtype": REQUEST, "body": words, "to": user}
            name = await self.in_room(room, "m.room.message", content)
            self._add(Flow(self._own, Party(user, ""), name, room, now, asked=True))
            return
        await self._sharing.ask_for_devices([user])
        name = secrets.token_hex(16)
        flow = self._add(Flow(self._own, Party(user, ""), name, "", now, asked=True))
        flow.candidates = {device.id for device in await self._sharing.devices_of(user)}
        content = request | {"timestamp": int(now * 1000), "transaction_id": name}
        await self._sharing.send(REQUEST, {user: dict.fromkeys(flow.candidates, content)})

    # --- one step ---

    async def _step(self, room: str, event: Json) -> None:
        kind, content, sender = str(event["type"]), event["content"], str(event["sender"])
        if kind == REQUEST:
            await self._requested(room, event)
            return
        flow = self._flows.get(_transaction(room, content))
        if flow is None or flow.room != room or flow.other.user != sender:
            return
        await self._know(flow, content)
        for answer, said in self._answers(flow, kind, content):
            await self._say(flow, answer, said)
        if flow.is_over:
            self._flows.pop(flow.transaction, None)
            if flow.succeeded:
                log.info("a verification is complete")

    def _answers(self, flow: Flow, kind: str, content: Json) -> list[tuple[str, Json]]:
        try:
            answers = flow.step(kind.removeprefix(VERIFICATION), content, self._own_keys())
        except Cancelled as reason:
            flow.is_over = True
            return [("cancel", {"code": reason.code, "reason": "The bot cannot go on."})]
        if flow.shows:
            # The only place where somebody who runs the bot can see them.
            log.info("a verification shows: %s", ", ".join(flow.shows))
            flow.shows = []
        return answers

    async def _requested(self, room: str, event: Mapping[str, Any]) -> None:
        """Be ready, if it is asked of the bot, and now, and for something that it can do."""
        content, sender = event["content"], str(event["sender"])
        if room and content.get("to") != self._own.user:
            return
        at = event["origin_server_ts"] if room else content["timestamp"]
        if abs(self._now() - int(at) / 1000) > LIFE_S or METHOD not in content["methods"]:
            return
        name = str(event["event_id"] if room else content["transaction_id"])
        if name in self._flows:
            return
        flow = self._add(
            Flow(self._own, Party(sender, str(content["from_device"])), name, room, self._now(), asked=False)
        )
        await self._say(flow, "ready", {"from_device": self._own.device, "methods": [METHOD]})

    async def _know(self, flow: Flow, content: Mapping[str, Any]) -> None:
        """Find out which device answers, and its keys."""
        if not flow.other.device and isinstance(content.get("from_device"), str):
            flow.other = Party(flow.other.user, content["from_device"])
            if others := flow.candidates - {flow.other.device}:
                said = {"transaction_id": flow.transaction, "code": "m.accepted", "reason": "Another device answered."}
                await self._sharing.send(f"{VERIFICATION}cancel", {flow.other.user: dict.fromkeys(others, said)})
        if flow.key is None and flow.other.device:
            await self._sharing.ask_for_devices([flow.other.user])
            keys = {device.id: device.ed for device in await self._sharing.devices_of(flow.other.user)}
            flow.key = keys.get(flow.other.device)

    def _own_keys(self) -> dict[str, str]:
        """The own keys that the bot vouches for: its device's and its identity's."""
        account = self._keys.account
        own = {f"ed25519:{account.device}": account.ed}
        if (kept := identity.kept(self._vault)) is not None:
            own[f"ed25519:{kept.master.public}"] = kept.master.public
        return own

    async def _say(self, flow: Flow, kind: str, content: Json) -> None:
        if flow.room:
            assert self.in_room is not None
            relation = {"rel_type": "m.reference", "event_id": flow.transaction}
            await self.in_room(flow.room, VERIFICATION + kind, content | {"m.relates_to": relation})
            return
        if flow.other.device:
            said = content | {"transaction_id": flow.transaction}
            await self._sharing.send(VERIFICATION + kind, {flow.other.user: {flow.other.device: said}})

    def _add(self, flow: Flow) -> Flow:
        now = self._now()
        for name in [name for name, old in self._flows.items() if now - old.began > LIFE_S]:
            del self._flows[name]
        while len(self._flows) >= MOST_FLOWS:
            self._flows.pop(next(iter(self._flows)))
        self._flows[flow.transaction] = flow
        return flow


def _transaction(room: str, content: Mapping[str, Any]) -> str:
    return str(content["m.relates_to"]["event_id"] if room else content["transaction_id"])
