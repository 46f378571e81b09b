"""Matrix behind the port of ``bot/platforms/base.py``."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.platforms.base import AccountLost, Attempt, Sink
from bot.platforms.files import Files
from bot.platforms.matrix.client import PATIENCE_S, Client
from bot.platforms.matrix.content import TEXT_BYTES
from bot.platforms.matrix.files import MatrixFiles
from bot.platforms.matrix.history import settle
from bot.platforms.matrix.parsing import PLATFORM, parse
from bot.platforms.matrix.sending import Sending
from bot.platforms.matrix.syncing import POLL_S, Syncing
from config.settings import Matrix
from handlers.errors import Permanent
from handlers.events import NativeEvent
from storage.deliveries import Action


class MatrixPlatform:
    """One device of the bot's account. ``poll`` and ``patience`` (seconds) and ``now`` (aware) are for tests.

    Cross-signing, the device's keys and what else encryption needs will be set up by ``connect``.
    """

    name = PLATFORM
    text_bytes = TEXT_BYTES
    replays = True
    idempotent = True

    def __init__(
        self,
        settings: Matrix,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        poll: float = POLL_S,
        patience: float = PATIENCE_S,
    ) -> None:
        self.account = settings.user_id
        self.caught_up = asyncio.Event()
        token = settings.access_token.get_secret_value()
        self._client = Client(settings.homeserver, settings.user_id, settings.device_id, token, patience)
        self._syncing = Syncing(self._client, now, poll)
        self._sending = Sending(self._client, now)
        self._store = MatrixFiles(self._client)
        self.files: Files = self._store

    async def connect(self) -> None:
        """Check that the login is valid and the account's. Raises ``Permanent`` or ``Temporary``."""
        try:
            answer = await self._client.call("GET", "/v3/account/whoami")
        except AccountLost as lost:
            raise Permanent(str(lost)) from lost
        if answer.get("user_id") != self.account:
            raise Permanent("matrix: the access token belongs to another account")
        await self._store.learn()

    async def receive(self, since: str | None, sink: Sink) -> None:
        """Take in events for ever, from the cursor on. Raises ``AccountLost``, and what ``sink`` raises."""
        await self._syncing.run(since, sink, self.caught_up)

    def parse(self, payload: Mapping[str, Any]) -> NativeEvent | None:
        """Read a stored native event; None for what does not concern the bot. Raises ``Permanent``."""
        return parse(payload, self.account)

    def ready_in(self, action: Action) -> float:
        """Return 0: a homeserver that limits its bot says so when it does."""
        del action
        return 0.0

    async def perform(self, attempt: Attempt) -> str:
        """Do it; see ``Sending``. Never uncertain: the delivery's id is the transaction's."""
        return await self._sending.perform(attempt)

    async def settle(self, room: str, delivery_ids: Sequence[str], since: datetime) -> Mapping[str, str]:
        """Find deliveries in the room's history."""
        return await settle(self._client, room, delivery_ids, since)

    async def close(self) -> None:
        """Hang up."""
        await self._client.close()
