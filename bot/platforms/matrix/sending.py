"""Carries out deliveries: repeating one gives the same message, room or membership, never a second."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.platforms.base import Attempt
from bot.platforms.matrix import content as contents
from bot.platforms.matrix.arrivals import DELIVERY
from bot.platforms.matrix.client import Client, Refused, segment
from bot.platforms.matrix.crypto.engine import Encryption
from bot.platforms.matrix.history import settle
from bot.platforms.matrix.polls import END, START
from bot.platforms.matrix.rooms import Rooms
from handlers.errors import Permanent
from storage.albums import SendAlbum
from storage.deliveries import Answer, Change, CheckRights, Create, Edit, React, Redact, Send, SetCommands
from storage.documents import Fetch
from storage.kinds import EndPoll, Pin, SendPoll
from storage.mails import Mail

log = logging.getLogger(__name__)

REMEMBERED = timedelta(hours=20)
"""Servers know a transaction id for a day; older attempts are looked up in the room's history first."""


class Sending:
    """Sends for one device. One delivery at a time in a room: that keeps the order.

    ``encrypted``: whether the rooms that it creates are.
    """

    def __init__(
        self,
        client: Client,
        now: Callable[[], datetime],
        encryption: Encryption | None = None,
        *,
        encrypted: bool = False,
    ) -> None:
        self._client = client
        self._now = now
        self._encryption = encryption
        self._rooms = Rooms(client, encrypted=encrypted)
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def perform(self, attempt: Attempt) -> str:
        """Do it and return the native id of what was made. Raises ``Temporary``, ``Permanent``, ``AccountLost``."""
        action = attempt.action
        if isinstance(action, Create):
            async with self._locks[action.alias]:
                return await self._rooms.create(action, attempt.delivery_id)
        if isinstance(action, Answer | SetCommands | CheckRights | SendAlbum | Mail | Fetch):
            raise Permanent(f"matrix: {action.kind} is not known there")
        async with self._locks[action.room]:
            match action:
                case Change(what="verify"):
                    return await self._verify(action)
                case Change():
                    return await self._rooms.change(action, attempt.delivery_id)
                case SendPoll():
                    content = contents.poll(action, attempt.delivery_id)
                    return await self._once(attempt, action.room, lambda: self._send_as(attempt, START, content))
                case EndPoll():
                    content = contents.poll_end(action, attempt.delivery_id)
                    return await self._once(attempt, action.room, lambda: self._send_as(attempt, END, content))
                case Pin():
                    return await self._rooms.pin(action, attempt.delivery_id)
                case Redact():
                    return await self._once(attempt, action.room, lambda: self._redact(attempt.delivery_id, action))
                case React():
                    return await self._once(attempt, action.room, lambda: self._react(attempt.delivery_id, action))
                case Send() | Edit():
                    native_id = await self._once(attempt, action.room, lambda: self._show(attempt.delivery_id, action))
                    shown = native_id if isinstance(action, Send) else action.target
                    await self._offer(attempt.delivery_id, action.room, shown, len(action.choices))
                    return native_id

    async def _once(self, attempt: Attempt, room: str, do: Callable[[], Awaitable[str]]) -> str:
        began = attempt.first_attempt
        if began is not None and self._now() - began > REMEMBERED:
            found = await settle(self._client, room, [attempt.delivery_id], began)
            if attempt.delivery_id in found:
                return found[attempt.delivery_id]
        return await do()

    async def _show(self, delivery_id: str, action: Send | Edit) -> str:
        most = contents.EVENT_BYTES
        if self._encryption is not None and await self._encryption.is_encrypted(action.room):
            most = contents.SEALED_BYTES
        if isinstance(action, Send):
            content = contents.sent(action, delivery_id, most)
        else:
            content = contents.edited(action, delivery_id, most)
        return await self._send(action.room, "m.room.message", content, delivery_id)

    async def _send_as(self, attempt: Attempt, kind: str, content: Mapping[str, Any]) -> str:
        return await self._send(getattr(attempt.action, "room", ""), kind, content, attempt.delivery_id)

    async def _verify(self, action: Change) -> str:
        """Ask somebody to verify the bot: where both are alone in the room; else on their devices."""
        if self._encryption is None:
            raise Permanent("matrix: the bot has no keys")
        await self._encryption.begin_verification(action.subject, action.room)
        return ""

    async def _redact(self, delivery_id: str, action: Redact) -> str:
        path = f"/v3/rooms/{segment(action.room)}/redact/{segment(action.target)}/{segment(delivery_id)}"
        return _made(await self._client.call("PUT", path, {DELIVERY: delivery_id}))

    async def _react(self, delivery_id: str, action: React) -> str:
        content = contents.reaction(action.target, action.key) | {DELIVERY: delivery_id}
        try:
            return await self._send(action.room, "m.reaction", content, delivery_id)
        except Refused as refusal:
            if refusal.errcode != "M_DUPLICATE_ANNOTATION":
                raise
            return await self._standing_reaction(action)

    async def _standing_reaction(self, action: React) -> str:
        """The bot's reaction that is there already."""
        relations = f"/v1/rooms/{segment(action.room)}/relations/{segment(action.target)}/m.annotation/m.reaction"
        query = {"limit": "100"}
        while True:
            page = await self._client.call("GET", relations, query=query)
            for event in page["chunk"]:
                key = event["content"].get("m.relates_to", {}).get("key")
                if event["sender"] == self._client.user_id and key == action.key:
                    return str(event["event_id"])
            if "next_batch" not in page:
                return ""
            query["from"] = page["next_batch"]

    async def _offer(self, delivery_id: str, room: str, target: str, choices: int) -> None:
        """Put the numbers to tap below a message. Where reactions are not allowed, the list in the text remains."""
        for ordinal, key in enumerate(contents.KEYS[:choices], start=1):
            transaction = contents.choice_transaction(delivery_id, ordinal)
            try:
                await self._send(room, "m.reaction", contents.reaction(target, key), transaction)
            except Refused as refusal:
                if refusal.errcode != "M_DUPLICATE_ANNOTATION":
                    log.warning("a choice could not be put below a message: %s", refusal.reason)
                    return

    async def say(self, room: str, kind: str, content: dict[str, Any]) -> str:
        """Send an event that is no delivery, and return its id."""
        return await self._send(room, kind, content, str(uuid.uuid4()))

    async def _send(self, room: str, kind: str, content: Mapping[str, Any], transaction: str) -> str:
        if self._encryption is not None:
            kind, content = await self._encryption.close(room, kind, content)
        path = f"/v3/rooms/{segment(room)}/send/{kind}/{segment(transaction)}"
        return _made(await self._client.call("PUT", path, content))


def _made(answer: Mapping[str, Any]) -> str:
    return str(answer["event_id"])
