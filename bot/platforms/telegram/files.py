"""Files that Telegram keeps: fetched piece by piece. What goes there goes with its message.

Source: https://core.telegram.org/bots/api#getfile
"""

from __future__ import annotations

import asyncio

import httpx

from bot.platforms.files import PIECE, NotFetched, Spool, Unobtainable
from bot.platforms.telegram import media
from bot.platforms.telegram.client import Client, Refused
from handlers.errors import Permanent, Temporary
from storage.attachments import File

SECONDS_A_PIECE = 30.0
"""How long nothing may come."""


class TelegramFiles:
    """The files of one bot."""

    caption_units = media.CAPTION_UNITS
    fetch_bytes = media.FETCH_BYTES
    send_bytes = media.SEND_BYTES

    def __init__(self, client: Client) -> None:
        self._client = client

    def takes(self, file: File) -> bool:
        """Whether Telegram has it already, in a form that has a caption."""
        return file.platform == "telegram" and file.native in media.REUSABLE

    async def fetch(self, file: File, into: Spool) -> None:
        """Fetch a file. Raises ``NotFetched``, ``AccountLost``, ``Unobtainable``."""
        try:
            answer = await self._client.call("getFile", {"file_id": file.reference})
            path = answer.get("file_path") if isinstance(answer, dict) else None
            if not isinstance(path, str) or not path:
                raise NotFetched("telegram: no address of a file")
            async with asyncio.timeout(None) as patience, self._client.download(path) as response:
                if response.status_code != httpx.codes.OK:
                    raise NotFetched(f"telegram: status {response.status_code}")
                length = response.headers.get("Content-Length", "")
                is_plain = length.isdecimal() and "Content-Encoding" not in response.headers
                await into.begin(int(length) if is_plain else None)
                loop = asyncio.get_running_loop()
                patience.reschedule(loop.time() + SECONDS_A_PIECE)
                async for piece in response.aiter_bytes(PIECE):
                    await into.add(piece)
                    patience.reschedule(loop.time() + SECONDS_A_PIECE)
            await into.end()
        except Refused as refusal:
            if refusal.reason == "telegram: too large":
                raise Unobtainable("too_large") from refusal
            raise NotFetched(refusal.reason) from refusal
        except (TimeoutError, httpx.HTTPError) as failure:
            raise NotFetched(f"telegram: {type(failure).__name__}") from failure
        except Permanent:
            raise
        except Temporary as failure:
            raise NotFetched(failure.reason, failure.retry_after) from failure

    async def deposit(self, room: str, file: File, body: Spool) -> None:
        """Nothing is kept there by itself."""
        del room, file, body
