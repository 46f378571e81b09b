"""Matrix behind the port of ``bot/platforms/base.py``."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.platforms.base import AccountLost, Attempt, Sink
from bot.platforms.files import Files
from bot.platforms.matrix.arrivals import DELIVERY
from bot.platforms.matrix.client import PATIENCE_S, Client
from bot.platforms.matrix.content import TEXT_BYTES
from bot.platforms.matrix.crypto.engine import Encryption
from bot.platforms.matrix.crypto.standing import Login
from bot.platforms.matrix.crypto.vault import Vault
from bot.platforms.matrix.files import MatrixFiles
from bot.platforms.matrix.history import settle
from bot.platforms.matrix.parsing import PLATFORM, parse
from bot.platforms.matrix.sending import Sending
from bot.platforms.matrix.syncing import POLL_S, Syncing
from bot.platforms.matrix.typing import TypingSigns
from config.settings import Matrix
from handlers.errors import Permanent
from handlers.events import NativeEvent
from storage.deliveries import Action


class MatrixPlatform:
    """One device of the bot's account. ``poll`` and ``patience`` (seconds) and ``now`` (aware) are for tests.

    ``keys`` is the folder of its encryption's keys; without one it neither reads nor writes in encrypted rooms.
    """

    name = PLATFORM
    text_bytes = TEXT_BYTES
    replays = True
    idempotent = True

    def __init__(
        self,
        settings: Matrix,
        *,
        keys: Path | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        poll: float = POLL_S,
        patience: float = PATIENCE_S,
    ) -> None:
        self.account = settings.user_id
        self.caught_up = asyncio.Event()
        token = settings.access_token.get_secret_value()
        self._client = Client(settings.homeserver, settings.user_id, settings.device_id, token, patience)
        self.encryption = encryption_of(self._client, settings, keys, now) if keys is not None else None
        self._syncing = Syncing(self._client, now, poll, self.encryption)
        encrypted = self.encryption is not None and settings.encrypted_rooms
        self._sending = Sending(self._client, now, self.encryption, encrypted=encrypted)
        self._store = MatrixFiles(self._client, self.encryption.is_encrypted if self.encryption is not None else None)
        self.files: Files = self._store
        self.typing = TypingSigns(self._client, self._syncing)
        """Who is typing, if somebody wants to hear it."""

    async def connect(self) -> None:
        """Check that the login is valid and the account's. Raises ``Permanent`` or ``Temporary``."""
        try:
            answer = await self._client.call("GET", "/v3/account/whoami")
        except AccountLost as lost:
            raise Permanent(str(lost)) from lost
        if answer.get("user_id") != self.account:
            raise Permanent("matrix: the access token belongs to another account")
        await self._store.learn()
        if self.encryption is not None:
            await self.encryption.start()
            self.encryption.verification.in_room = self._sending.say

    async def receive(self, since: str | None, sink: Sink) -> None:
        """Take in events for ever, from the cursor on. Raises ``AccountLost``, and what ``sink`` raises."""
        if self.encryption is None:
            await self._syncing.run(since, sink, self.caught_up)
            return
        loops = [self._syncing.run(since, sink, self.caught_up), self.encryption.run()]
        tasks = [asyncio.create_task(loop) for loop in loops]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def parse(self, payload: Mapping[str, Any]) -> NativeEvent | None:
        """Read a stored native event; None for what does not concern the bot. Raises ``Permanent``."""
        return parse(payload, self.account)

    def ready_in(self, action: Action) -> float:
        """Return 0: a homeserver that limits its bot says so when it does."""
        del action
        return 0.0

    def crowded(self, room: str) -> bool:
        """Never: a homeserver's limits are for its people."""
        del room
        return False

    async def perform(self, attempt: Attempt) -> str:
        """Do it; see ``Sending``. Never uncertain: the delivery's id is the transaction's."""
        return await self._sending.perform(attempt)

    async def settle(self, room: str, delivery_ids: Sequence[str], since: datetime) -> Mapping[str, str]:
        """Find deliveries in the room's history."""
        return await settle(self._client, room, delivery_ids, since)

    async def close(self) -> None:
        """Hang up."""
        await self._client.close()
        if self.encryption is not None:
            await self.encryption.end()


def encryption_of(
    client: Client, settings: Matrix, keys: Path, now: Callable[[], datetime], *, spare: bool = True
) -> Encryption:
    """The encryption of an account, with its keys in a folder. ``spare``: whether the second login may be used."""
    secret = settings.store_key.get_secret_value() if settings.store_key is not None else ""
    logins = [Login(settings.device_id, settings.access_token.get_secret_value())]
    if spare and settings.spare_device_id and settings.spare_access_token is not None:
        logins.append(Login(settings.spare_device_id, settings.spare_access_token.get_secret_value()))
    return Encryption(client, Vault(keys, secret), logins, lambda: now().timestamp(), (DELIVERY,))
