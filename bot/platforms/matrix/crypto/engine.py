"""Encryption as the platform uses it: what a sync brings is taken in, events are opened, and what is sent is closed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.platforms.base import AccountLost
from bot.platforms.matrix.client import Client
from bot.platforms.matrix.crypto import identity, news
from bot.platforms.matrix.crypto.device import Keys, opened_keys
from bot.platforms.matrix.crypto.encoding import Json
from bot.platforms.matrix.crypto.rooms import Rooms
from bot.platforms.matrix.crypto.sharing import Sharing
from bot.platforms.matrix.crypto.standing import Login, choose
from bot.platforms.matrix.crypto.upkeep import Upkeep
from bot.platforms.matrix.crypto.vault import Vault, WrongKey
from bot.platforms.matrix.crypto.verification import Verification
from bot.platforms.matrix.crypto.worker import Worker
from handlers.errors import Permanent, Temporary

log = logging.getLogger(__name__)

ENCRYPTED = "m.room.encrypted"
NEVER = frozenset(("m.reaction",))
"""What clients look for in clear: the homeserver counts it."""
STAYS_OPEN = ("m.relates_to",)


class Encryption:
    """One device's encryption. ``now`` is in seconds since 1970; ``marks`` are fields that the server sees anyway."""

    def __init__(
        self, client: Client, vault: Vault, logins: Sequence[Login], now: Callable[[], float], marks: Sequence[str] = ()
    ) -> None:
        self.client = client
        self.vault = vault
        self.is_new = False
        """Whether the device takes the place of one whose keys are lost, and nobody was told yet."""
        self.is_foreign = 0
        """Which time it is that the account's identity is somebody else's; 0 if it is ours, or people were told."""
        self.identity: identity.Outcome = "other"
        self._logins = logins
        self._now = now
        self._open = (*STAYS_OPEN, *marks)
        self._worker = Worker()
        self._own_news = asyncio.Event()
        self._ready = False

    async def start(self, password: str = "", *, confirm: bool = True) -> None:
        """Open the keys (or make them), publish them, and let the identity confirm the device.

        ``password``: the account's, to replace an identity whose keys are nowhere. ``confirm``: false for an account
        whose identity is somebody else's to make. Raises ``Permanent``, ``Temporary``.
        """
        if not self._ready:
            await self._open_keys()
        await self.upkeep.publish()
        if confirm:
            await self._confirm(password)

    async def _confirm(self, password: str = "") -> None:
        """Let the identity confirm the device, and see whether it is (still) the bot's own."""
        try:
            self.identity = await identity.ensure(self.client, self.vault, self.keys.account, password)
        except WrongKey as error:
            raise Permanent("matrix: the store key does not open the identity") from error
        foreign = self.identity == "other"
        if foreign:
            log.error("the device is not confirmed by the account's identity: strict clients will not trust it")
        self.is_foreign = await self._worker.do(lambda: news.judged(self.keys.store, foreign=foreign))

    async def _open_keys(self) -> None:
        choice = await choose(self.client, self.vault, self._logins)
        self.client.use(choice.login.device, choice.login.token)
        keys: Keys = await self._worker.do(lambda: opened_keys(self.vault, self.client.user_id, choice.login.device))
        await keys.check(self.client)
        self.keys = keys
        if choice.replaces:
            await self._worker.do(lambda: news.owe(keys.store))
        self.is_new = await self._worker.do(lambda: news.owed(keys.store))
        rooms = await self._worker.do(lambda: Rooms(self.client, self._worker, keys.store))
        self.rooms = rooms
        self.sharing = Sharing(self.client, self._worker, keys, rooms, self._now)
        self.upkeep = Upkeep(self.client, self._worker, keys, self.sharing, self._now)
        self.verification = Verification(self.sharing, keys, self.vault, self._now)
        self._ready = True

    # --- in ---

    async def take_in(self, answer: Mapping[str, Any], since: str | None) -> None:
        """Take in what a sync brings for the device. All of it is on the disk before this returns."""
        self.upkeep.heard(answer)
        lists = answer.get("device_lists")
        changes = lists if isinstance(lists, dict) else {}
        if self.client.user_id in (changes.get("changed") or ()):
            self._own_news.set()
        to_device = answer.get("to_device")
        events = to_device.get("events", []) if isinstance(to_device, dict) else []
        if events or any(changes.values()):
            asked = await self._worker.do(lambda: self.keys.take_in(since or "", events, changes, self._now()))
            self.verification.hear(asked)
            self.upkeep.look()

    async def open(self, room: str, events: Sequence[Any]) -> list[Any]:
        """A room's events with those opened that can be. The others stay as they are, and are put aside here.

        What was played a second time is left out; so is what belongs to a verification.
        """
        await self.rooms.follow(room, events)
        if any(_is_encrypted(event) for event in events):
            own, now = self.client.user_id, self._now()
            events = await self._worker.do(lambda: self.keys.open(room, events, own, now))
        return [event for event in events if not self.verification.takes(room, event)]

    async def opened_late(self) -> list[tuple[str, Json]]:
        """The events put aside that can be opened now, with their rooms; until ``stored``, again and again."""
        if not self.keys.puts_aside:
            return []
        return await self._worker.do(lambda: self.keys.open_late(self._now()))

    async def stored(self, events: Sequence[tuple[str, Json]]) -> None:
        """Forget events that were opened late."""
        if events:
            await self._worker.do(lambda: self.keys.take_back([str(event["event_id"]) for _, event in events]))

    async def told(self) -> None:
        """Note that people know of the new device, and of the identity."""
        if self.is_new or self.is_foreign:
            self.is_new, self.is_foreign = False, 0
            await self._worker.do(lambda: news.told(self.keys.store))

    # --- out ---

    async def is_encrypted(self, room: str) -> bool:
        """Whether what is sent to a room must be closed."""
        return await self.rooms.is_encrypted(room)

    async def begin_verification(self, user: str, room: str) -> None:
        """Ask somebody to verify the bot: in the room if both are alone there, else on all their devices."""
        alone = await self.rooms.readers(room) == {user, self.client.user_id}
        await self.verification.begin(user, room if alone else "")

    async def close(self, room: str, kind: str, content: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
        """The kind and content of an event as it must be sent to a room. Raises what ``Client.call`` raises."""
        if kind in NEVER or not await self.rooms.is_encrypted(room):
            return kind, content
        return ENCRYPTED, await self.sharing.encrypt(room, kind, content, self._open)

    def forget(self, room: str) -> None:
        """The bot left the room: the next time, everything about it is asked anew."""
        if self._ready:
            self.rooms.forget(room)
            self.sharing.forget(room)

    async def run(self) -> None:
        """Keep the device reachable, answer verifications, and look after the identity, until cancelled."""
        await asyncio.gather(self.upkeep.run(), self.verification.run(), self._watch())

    async def _watch(self) -> None:
        """See whether the identity is still ours whenever something of the own account has changed."""
        while True:
            await self._own_news.wait()
            self._own_news.clear()
            try:
                await self._confirm()
            except (Temporary, Permanent) as trouble:
                log.warning("the account's identity could not be looked at: %s", trouble)
            except AccountLost:
                return  # The receive loop says so, and ends everything.

    async def end(self) -> None:
        """Close the keys."""
        await self._worker.end(self.keys.close if self._ready else lambda: None)


def _is_encrypted(event: Any) -> bool:
    return isinstance(event, dict) and event.get("type") == ENCRYPTED
