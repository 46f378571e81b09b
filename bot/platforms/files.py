"""What a platform must offer for files, and a file on its way from one to the other."""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Protocol, Self

from handlers.errors import Permanent, Temporary
from storage.attachments import File, Obstacle

PIECE = 256 * 1024
"""Bytes that are held in memory at a time."""
HELD_BACK = 1024
"""Bytes that nobody gets before all of a file is here: without them no server takes an upload for finished."""
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

    It takes ``most`` bytes at most. One end fills it while the other reads; the last bytes are held back until the
    file is known to be whole and the right one. Use it with ``async with``.
    """

    file: IO[bytes]
    """The open file, to be read by others once it is whole."""

    def __init__(self, folder: Path, most: int) -> None:
        self.head = b""
        self.total: int | None = None
        """How many bytes there are, once that is known."""
        self._folder = folder
        self._most = most
        self._waiting = bytearray()
        self._taken = self._written = 0
        self._whole = False
        self.failure: Exception | None = None
        """Why it will never be whole."""
        self._changed = asyncio.Event()

    async def __aenter__(self) -> Self:
        self.file = await asyncio.to_thread(tempfile.TemporaryFile, dir=self._folder, buffering=0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.file.close()

    async def begin(self, announced: int | None = None) -> None:
        """Expect so many bytes (None: nobody says). Raises ``Unobtainable`` when it is too much."""
        if announced is not None and announced > self._most:
            raise Unobtainable("too_large")
        self.total = announced

    async def add(self, piece: bytes) -> None:
        """Take the next bytes. Raises ``Unobtainable`` when it is too much."""
        self._taken += len(piece)
        if self._taken > self._most:
            raise Unobtainable("too_large")
        if len(self.head) < HEAD:
            self.head = (self.head + piece[:HEAD])[:HEAD]
        self._waiting += piece
        if len(self._waiting) >= PIECE:
            await self._write()
        self._changed.set()

    async def end(self) -> None:
        """Be whole. Raises ``NotFetched`` when something is missing."""
        if self.total not in (None, self._taken):
            raise NotFetched("a file of another length than was announced")
        await self._write()
        self.total, self._whole = self._taken, True
        self._changed.set()

    def fail(self, failure: Exception) -> None:
        """Never be whole."""
        self.failure = failure
        self._changed.set()

    async def known(self) -> int:
        """Wait until its size and its head are known, and return the size. Raises what it failed with."""
        await self._until(lambda: self._whole or (self.total is not None and len(self.head) >= HEAD))
        assert self.total is not None
        return self.total

    async def whole(self) -> None:
        """Wait until all of it is here. Raises what it failed with."""
        await self._until(lambda: self._whole)

    async def pieces(self) -> AsyncIterator[bytes]:
        """Give all of it, from the beginning, as it comes. Raises what it failed with."""
        at = 0
        while True:
            await self._more_than(at)
            left = self._written - at - (0 if self._whole else HELD_BACK)
            if left <= 0:
                return
            piece = await asyncio.to_thread(os.pread, self.file.fileno(), min(PIECE, left), at)
            at += len(piece)
            yield piece

    async def _more_than(self, at: int) -> None:
        await self._until(lambda: self._whole or self._written - at > PIECE)

    async def _until(self, holds: Callable[[], bool]) -> None:
        while self.failure is None and not holds():
            self._changed.clear()
            await self._changed.wait()
        if self.failure is not None:
            raise self.failure

    async def _write(self) -> None:
        written, self._waiting = self._waiting, bytearray()
        await asyncio.to_thread(_write_all, self.file.fileno(), written, self._written)
        self._written += len(written)


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
        """Take in the bytes of a file that is to be shown in a room, while they come, and return it as its own.

        The same file where it need not be taken in, because it is there. None where bytes go with the message itself
        (see ``Attempt.body``). Raises what ``fetch`` raises.
        """


def _write_all(descriptor: int, content: bytearray, at: int) -> None:
    view = memoryview(content)
    while view:
        count = os.pwrite(descriptor, view, at)
        view, at = view[count:], at + count
