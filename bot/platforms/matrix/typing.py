"""Who is typing: heard of others, shown of the bot. Nothing of it is stored or tried again.

Source: https://spec.matrix.org/v1.13/client-server-api/#typing-notifications
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from bot.platforms.matrix.client import Client, segment
from bot.platforms.matrix.syncing import Syncing, Typing
from handlers.errors import Permanent, Temporary

SHOWN_MS = 20_000
"""After so many milliseconds without news nobody is seen typing any more."""


class TypingSigns:
    """The typing signs of one device."""

    def __init__(self, client: Client, syncing: Syncing) -> None:
        self._client = client
        self._syncing = syncing

    def hear(self, hear: Typing) -> None:
        """Have somebody told who is typing where. To be called before the device begins to receive."""
        self._syncing.typing = hear

    async def show(self, room: str, *, typing: bool) -> None:
        """Be seen typing in a room for a while, or not any more."""
        path = f"/v3/rooms/{segment(room)}/typing/{segment(self._client.user_id)}"
        body: dict[str, Any] = {"typing": True, "timeout": SHOWN_MS} if typing else {"typing": False}
        with suppress(Temporary, Permanent):
            await self._client.call("PUT", path, body)
