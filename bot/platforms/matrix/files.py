"""Files on the homeserver: fetched and deposited piece by piece, and encrypted where the room is.

Source: https://spec.matrix.org/v1.13/client-server-api/#content-repository
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

from aiohttp import ClientError

from bot.platforms.files import PIECE, NotFetched, Spool, Unobtainable
from bot.platforms.matrix.client import Client, Refused, segment
from bot.platforms.matrix.crypto.attachments import Damaged, Decryption, Encryption
from handlers.errors import Temporary
from storage.attachments import File

log = logging.getLogger(__name__)

GONE = ("M_NOT_FOUND", "M_FORBIDDEN", "M_UNRECOGNIZED", "M_INVALID_PARAM")
TOO_LARGE = ("M_TOO_LARGE", "ORG.MATRIX.UNKNOWN_TOO_LARGE")
OPAQUE = "application/octet-stream"
SECONDS_A_PIECE = 30.0
"""How long nothing may come or go."""


class MatrixFiles:
    """The files of one device. ``is_encrypted`` tells whether what is sent to a room is; it is asked for each file."""

    caption_units = 0
    fetch_bytes = 0

    def __init__(self, client: Client, is_encrypted: Callable[[str], Awaitable[bool]] | None = None) -> None:
        self.send_bytes = 0
        self._client = client
        self._is_encrypted = is_encrypted

    async def learn(self) -> None:
        """Ask how large files may be. Where the server does not say, it says so when one is too large."""
        try:
            answer = await self._client.call("GET", "/v1/media/config")
        except (Refused, Temporary) as failure:
            log.info("the homeserver does not say how large files may be: %s", failure.reason)
            return
        most = answer.get("m.upload.size")
        self.send_bytes = most if isinstance(most, int) and most > 0 else 0

    def takes(self, file: File) -> bool:
        """No: nobody has looked yet whether it is there. See ``deposit``."""
        del file
        return False

    async def fetch(self, file: File, into: Spool) -> None:
        """Fetch a file, and decrypt it while it comes. Raises ``NotFetched``, ``AccountLost``, ``Unobtainable``."""
        server, _, media = file.reference.removeprefix("mxc://").partition("/")
        path = f"/v1/media/download/{segment(server)}/{segment(media)}"
        try:
            opening = Decryption(file) if file.key else None
            await self._fetch(path, opening, into)
            if opening is not None:
                opening.check()
            await into.end()
        except Damaged as damaged:
            raise Unobtainable("damaged") from damaged
        except Refused as refusal:
            if refusal.errcode in TOO_LARGE:
                raise Unobtainable("too_large") from refusal
            raise Unobtainable("gone") from refusal
        except (TimeoutError, ClientError, OSError) as failure:
            raise NotFetched(f"matrix: {type(failure).__name__}") from failure
        except Temporary as failure:
            raise NotFetched(failure.reason, failure.retry_after) from failure

    async def _fetch(self, path: str, opening: Decryption | None, into: Spool) -> None:
        async with self._client.exchange("GET", path) as answer:
            await into.begin(answer.content_length if "Content-Encoding" not in answer.headers else None)
            pieces = answer.content.iter_chunked(PIECE)
            while True:
                async with asyncio.timeout(SECONDS_A_PIECE):
                    piece: bytes = await anext(pieces, b"")
                if not piece:
                    break
                await into.add(await asyncio.to_thread(opening.open, piece) if opening is not None else piece)

    async def deposit(self, room: str, file: File, body: Spool) -> File:
        """Upload a file for a room, encrypted if the room is. Raises what ``fetch`` raises.

        What is there in plain already is shown by its own address where the room is not encrypted, as clients forward.
        """
        # The messages ask the same, so a file is never plain in an encrypted message, nor the other way round.
        encrypted = self._is_encrypted is not None and await self._is_encrypted(room)
        closing = Encryption() if encrypted else None
        if closing is None and file.platform == "matrix" and not file.key:
            return file
        headers = {
            "Content-Type": OPAQUE if closing else file.media_type or OPAQUE,
            "Content-Length": str(await body.known()),
        }
        query = {} if closing else {"filename": file.name}
        try:
            async with self._client.exchange(
                "POST", "/v3/upload", query=query, data=_closed(body, closing), headers=headers, base="/_matrix/media"
            ) as response:
                answer = await response.json()
        except Refused as refusal:
            if refusal.errcode in TOO_LARGE:
                raise Unobtainable("too_large") from refusal
            raise
        except (TimeoutError, ClientError, OSError, ValueError) as failure:
            raise Temporary(f"matrix: {type(failure).__name__}") from failure
        address = str(answer["content_uri"])
        key, iv, sha256 = closing.keys() if closing else ("", "", "")
        return replace(file, platform="matrix", reference=address, native="", key=key, iv=iv, sha256=sha256)


async def _closed(body: Spool, closing: Encryption | None) -> AsyncIterator[bytes]:
    async for piece in body.pieces():
        yield await asyncio.to_thread(closing.close, piece) if closing is not None else piece
