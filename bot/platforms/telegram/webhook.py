"""The webhook: Telegram posts updates; each is stored before it is answered. An alternative to polling.

Source: https://core.telegram.org/bots/api#setwebhook
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import urlsplit

from bot.platforms.telegram.arrivals import ALLOWED, Inlet
from bot.platforms.telegram.client import Client
from bot.platforms.telegram.polling import Sleep, pause
from config.settings import Telegram
from handlers.errors import Temporary

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - its name
OK, BAD, FORBIDDEN, LATER = 200, 400, 403, 503

Posted = Callable[[Mapping[str, str], bytes], Awaitable[int]]
"""Takes a request's headers and body, and returns the status of the answer."""


class Webhook:
    """One bot's posted updates. One connection at a time keeps their order."""

    def __init__(self, client: Client, inlet: Inlet, settings: Telegram, *, sleep: Sleep = asyncio.sleep) -> None:
        self._client = client
        self._inlet = inlet
        self._url = settings.webhook_url
        secret = settings.webhook_secret
        self._secret = secret.get_secret_value() if secret else ""
        self._sleep = sleep

    @property
    def path(self) -> str:
        """Where the endpoint has to listen."""
        return urlsplit(self._url).path or "/"

    async def run(self, caught_up: asyncio.Event) -> None:
        """Ask Telegram to post to us, and wait until cancelled. Raises ``AccountLost`` and ``Refused``."""
        parameters = {
            "url": self._url,
            "secret_token": self._secret,
            "allowed_updates": list(ALLOWED),
            "max_connections": 1,
            "drop_pending_updates": False,
        }
        failures = 0
        while True:
            try:
                await self._client.call("setWebhook", parameters)
                break
            except Temporary as trouble:
                failures += 1
                log.warning("the webhook could not be set: %s", trouble.reason)
                await self._sleep(pause(trouble, failures))
        caught_up.set()
        await asyncio.Event().wait()

    async def posted(self, headers: Mapping[str, str], body: bytes) -> int:
        """Store one update, and only then say 200: anything else makes Telegram post it again later."""
        given = headers.get(SECRET_HEADER, "").encode(errors="replace")
        if not self._secret or not hmac.compare_digest(given, self._secret.encode()):
            return FORBIDDEN
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            return BAD
        if not isinstance(update, dict):
            return BAD
        try:
            await self._inlet.updates([update])
        except Temporary:
            return LATER
        return OK
