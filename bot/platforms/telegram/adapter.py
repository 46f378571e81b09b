"""Telegram behind the port of ``bot/platforms/base.py``."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.limiter import Limiter
from bot.platforms.base import AccountLost, Attempt, Sink
from bot.platforms.files import Files
from bot.platforms.telegram.arrivals import Inlet
from bot.platforms.telegram.client import PATIENCE_S, Client, Me
from bot.platforms.telegram.files import TelegramFiles
from bot.platforms.telegram.messages import address
from bot.platforms.telegram.parsing import PLATFORM, parse
from bot.platforms.telegram.polling import POLL_S, Polling, Sleep
from bot.platforms.telegram.sending import Sending
from bot.platforms.telegram.webhook import Webhook
from config.settings import Telegram
from handlers.errors import Permanent, Temporary
from handlers.events import NativeEvent
from storage.albums import SendAlbum
from storage.deliveries import Action, Edit, Send
from storage.kinds import SendPoll

TEXT_BYTES = 3_500
"""A text never has more UTF-16 units (of which Telegram allows 4,096) than UTF-8 bytes; the rest is for headings."""


class TelegramPlatform:
    """One bot's account. ``poll`` and ``patience`` (seconds), ``monotonic``, ``now`` and ``sleep`` are for tests."""

    name = PLATFORM
    text_bytes = TEXT_BYTES
    replays = False
    idempotent = False

    def __init__(
        self,
        settings: Telegram,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
        poll: float = POLL_S,
        patience: float = PATIENCE_S,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.caught_up = asyncio.Event()
        self._client = Client(settings, patience)
        self.account = self._client.account
        self.me = Me(self.account, settings.username)
        """What Telegram says about the bot, once connected."""
        self._inlet = Inlet(now)
        self._sending = Sending(self._client, self._inlet)
        self.files: Files = TelegramFiles(self._client)
        self._limiter = Limiter(monotonic)
        self.webhook = Webhook(self._client, self._inlet, settings, sleep=sleep) if settings.mode == "webhook" else None
        """Takes what Telegram posts, where it is not asked for updates."""
        self._polling = Polling(self._client, self._inlet, poll=poll, sleep=sleep)

    async def connect(self) -> None:
        """Check that the token is valid. Raises ``Permanent`` or ``Temporary``."""
        try:
            self.me = await self._client.me()
        except AccountLost as lost:
            raise Permanent(str(lost)) from lost

    async def receive(self, since: str | None, sink: Sink) -> None:
        """Take in updates for ever, from the cursor on. Raises ``AccountLost``, and what ``sink`` raises."""
        self._inlet.open(sink, since or "")
        if self.webhook is not None:
            await self.webhook.run(self.caught_up)
        else:
            await self._polling.run(since, self.caught_up)

    def parse(self, payload: Mapping[str, Any]) -> NativeEvent | None:
        """Read a stored update; None for what does not concern the bot. Raises ``Permanent``."""
        return parse(payload, self.me)

    def ready_in(self, action: Action) -> float:
        """Return after how many seconds the limits allow an action; 0 counts it as done. Safe in any thread."""
        if not isinstance(action, Send | SendAlbum | SendPoll | Edit):
            return 0.0
        chat, _ = address(action.room)
        return self._limiter.take(str(chat), group=chat < 0)

    def crowded(self, room: str) -> bool:
        """Return whether a group's budget is nearly used up. A person's chat has none by the minute."""
        chat, _ = address(room)
        return self._limiter.scarce(str(chat), group=chat < 0)

    async def perform(self, attempt: Attempt) -> str:
        """Do it; see ``Sending``."""
        try:
            return await self._sending.perform(attempt)
        except Temporary as not_now:
            if not_now.retry_after is not None and isinstance(attempt.action, Send | SendAlbum | SendPoll | Edit):
                self._limiter.hold(str(address(attempt.action.room)[0]), not_now.retry_after)
            raise

    async def settle(self, room: str, delivery_ids: Sequence[str], since: datetime) -> Mapping[str, str]:
        """Raises ``Permanent``: Telegram lets no bot look back."""
        del room, delivery_ids, since
        raise Permanent("telegram: bots cannot read the past")

    async def close(self) -> None:
        """Hang up."""
        await self._client.close()
