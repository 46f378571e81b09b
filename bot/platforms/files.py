"""What a platform must offer for files, and a file on its way from one to the other."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from types import TracebackType
from typing import IO, Protocol, Self

from handlers.errors import Permanent, Temporary
from storage.attachments import File, Obstacle

PIECE = 256 * 1024
"""Bytes that are held in memory at a time."""
HEAD = 1024
"""Bytes at the beginning that tell what a file is."""


class Unobtainable(Permanent):
    """A file that does not get through, now or later; its message goes out without it."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(f"file {obstacle}")
        self.obstacle = obstacle


class NotFetched(Temporary):
    """The file could not be fetched this time."""


class Spool:
    """A file on its way, in a nameless temporary file in ``folder``: whatever ends the process takes it away.

    It takes ``most`` bytes at most. Use it with ``async with``.
    """

    def __init__(self, folder: Path, most: int) -> None:
        self.size = 0
        self.head = b""
        self._folder = folder
        self._most = most
        self._file: IO[bytes] | None = None
        self._waiting = bytearray()

    async def __aenter__(self) -> Self:
        self._file = await asyncio.to_thread(tempfile.TemporaryFile, dir=self._folder)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.file.close()

    @property
    def file(self) -> IO[bytes]:
        """The open file."""
        assert self._file is not None, "use it with 'async with'"
        return self._file

    async def begin(self) -> None:
        """Be empty (again)."""
        self.size, self.head = 0, b""
        self._waiting.clear()
        await asyncio.to_thread(_emptied, self.file)

    async def add(self, piece: bytes) -> None:
        """Take the next bytes. Raises ``Unobtainable`` when it is too much."""
        self.size += len(piece)
        if self.size > self._most:
            raise Unobtainable("too_large")
        if len(self.head) < HEAD:
            self.head = (self.head + piece[:HEAD])[:HEAD]
        self._waiting += piece
        if len(self._waiting) >= PIECE:
            await self._write()

    async def end(self) -> None:
        """Be complete."""
        await self._write()
        await asyncio.to_thread(self.file.flush)  # whoever sends it asks the system how large it is

    async def pieces(self) -> AsyncIterator[bytes]:
        """Give all of it, from the beginning."""
        await asyncio.to_thread(self.file.seek, 0)
        while piece := await asyncio.to_thread(self.file.read, PIECE):
            yield piece

    async def _write(self) -> None:
        written, self._waiting = self._waiting, bytearray()
        await asyncio.to_thread(self.file.write, written)


class Files(Protocol):
    """The files of one account on one platform."""

    caption_units: int
    """UTF-16 code units of what may stand below a file; 0: as much as in a text."""
    fetch_bytes: int
    """The largest that it hands out; 0: no limit is known."""
    send_bytes: int
    """The largest that it takes; 0: no limit is known (yet)."""

    def takes(self, file: File) -> bool:
        """Whether it can show a file by its reference, without the bytes."""

    async def fetch(self, file: File, into: Spool) -> None:
        """Fetch a file of its own, decrypted. Raises ``Temporary``, ``AccountLost``, ``Unobtainable``."""

    async def deposit(self, room: str, file: File, body: Spool) -> File | None:
        """Take in the bytes of a file that is to be shown in a room, and return it as its own.

        None where bytes go with the message itself (see ``Attempt.body``). Raises what ``fetch`` raises.
        """


def _emptied(file: IO[bytes]) -> None:
    file.seek(0)
    file.truncate()
