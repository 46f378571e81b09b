"""E-mail behind the port of ``bot/platforms/base.py``: it sends, and reads answers and what came back from a box."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.platforms.base import Attempt, Sink
from bot.platforms.email import box as boxes
from bot.platforms.email.box import Box
from bot.platforms.email.composing import compose
from bot.platforms.email.pace import Pace
from bot.platforms.email.receiving import EVERY_S, receive
from bot.platforms.email.sending import PATIENCE_S, send
from bot.platforms.files import Files, Spool, Unobtainable
from config.settings import Email
from handlers.errors import Permanent
from handlers.events import CalendarAnswered, MailBounced, MailEvent, MailIgnored
from storage.attachments import File
from storage.deliveries import Action
from storage.mails import Mail

PLATFORM = "email"
TEXT_BYTES = 100_000
AT_ONCE = 3
"""Connections; some servers take no more from one sender."""


class NoFiles:
    """By e-mail no file of a message goes out, and none comes in."""

    caption_units = 0
    fetch_bytes = 0
    send_bytes = 0

    def takes(self, file: File) -> bool:
        """No."""
        del file
        return False

    async def fetch(self, file: File, into: Spool) -> None:
        """Raises ``Unobtainable``: there is none."""
        del file, into
        raise Unobtainable("gone")

    async def deposit(self, room: str, file: File, body: Spool) -> File | None:
        """Raises ``Permanent``: nothing plans that."""
        del room, file, body
        raise Permanent("email: no file of a message goes out")


class MailPlatform:
    """One sender's address. What has a default is for tests: ``now`` is aware, ``patience`` and ``every`` are seconds.

    A mail server that is down, or refuses the login, keeps e-mails waiting, and nothing else.
    """

    name = PLATFORM
    text_bytes = TEXT_BYTES
    replays = False
    idempotent = False

    def __init__(
        self,
        settings: Email,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        context: ssl.SSLContext | None = None,
        patience: float = PATIENCE_S,
        every: float = EVERY_S,
    ) -> None:
        self.account = settings.sender
        self.caught_up = asyncio.Event()
        self.files: Files = NoFiles()
        self._settings = settings
        self._now = now
        self._context = context
        self._patience = patience
        self._every = every
        self._pace = Pace(settings.per_minute, monotonic)
        self._free = asyncio.Semaphore(AT_ONCE)

    async def connect(self) -> None:
        """Do nothing: the bot starts without its mail server, and connects for each e-mail."""

    async def receive(self, since: str | None, sink: Sink) -> None:
        """Read the box, if the settings name one; the bot's work waits for no mail server."""
        self.caught_up.set()
        if not self._settings.imap_host:
            await asyncio.Event().wait()
        box = Box(self._settings, self._context, min(self._patience, boxes.PATIENCE_S))
        await receive(box, self._settings, since, sink, self._now, self._every)

    def parse(self, payload: Mapping[str, Any]) -> MailEvent | None:
        """Read what was made of a mail when it came in. Raises ``Permanent``."""
        values = dict(payload)
        try:
            match values.pop("kind"):
                case "answer":
                    stamp = values.pop("stamp")
                    return CalendarAnswered(**values, stamp=datetime.fromisoformat(stamp) if stamp else None)
                case "bounce":
                    return MailBounced(**values)
                case _:
                    return MailIgnored(**values)
        except (KeyError, TypeError, ValueError):
            raise Permanent("email: not what a mail becomes") from None

    def ready_in(self, action: Action) -> float:
        """Return after how many seconds the server takes an e-mail; 0 counts it as done. Safe in any thread."""
        return self._pace.take(action.address) if isinstance(action, Mail) else 0.0

    def crowded(self, room: str) -> bool:
        """Never: e-mails are not put together."""
        del room
        return False

    async def perform(self, attempt: Attempt) -> str:
        """Hand an e-mail in and return its Message-ID. Raises ``Temporary``, ``Permanent`` or ``Uncertain``."""
        action = attempt.action
        if not isinstance(action, Mail):
            raise Permanent(f"email: {action.kind} is not known there")
        message = compose(action, attempt.delivery_id, self._settings, self._now(), attempt.enclosed)
        async with self._free:
            await send(self._settings, action.address, message, self._context, self._patience)
        return str(message["Message-ID"])

    async def settle(self, room: str, delivery_ids: Sequence[str], since: datetime) -> Mapping[str, str]:
        """Raises ``Permanent``: nobody can look into other people's mail."""
        del room, delivery_ids, since
        raise Permanent("email: what was sent cannot be looked up")

    async def close(self) -> None:
        """Do nothing: no connection stays open."""
