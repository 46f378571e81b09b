"""Writes how far deliveries are: what several lanes have to write down at the same time shares one transaction.

On SQLite there is one writer, and each durable commit waits for the disk. While it does, other lanes come with what
they have to write, and that is the next transaction. So nobody waits longer than alone, and of twenty lanes each pays
a twentieth of the commit.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from bot import patience
from storage.database import Database, Tx

T = TypeVar("T")

TOGETHER = 32
"""At most so many works share a transaction, so that it does not keep others from writing for long."""


@dataclass(slots=True, eq=False)
class _Entry:
    work: Callable[[Tx], Any]
    written: asyncio.Future[Any]


class Books:
    """Writes of many lanes. A work may be done again, like any, and only its last time counts."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[_Entry] = []
        self._writing: asyncio.Task[None] | None = None

    async def write(self, work: Callable[[Tx], T]) -> T:
        """Do a work durably, perhaps in one transaction with others, and return what it returns, after the commit.

        Work is bookkeeping in the sense of ``Database.write``. Raises what it raises, and then nothing of it is
        written, while the others' is.
        """
        if self._database.is_postgresql:
            return await patience.write(self._database, work, bookkeeping=True)
        entry = _Entry(work, asyncio.get_running_loop().create_future())
        self._waiting.append(entry)
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_all())
        written: T = await entry.written
        return written

    async def _write_all(self) -> None:
        entries: list[_Entry] = []
        try:
            while self._waiting:
                entries = [entry for entry in self._waiting[:TOGETHER] if not entry.written.cancelled()]
                del self._waiting[:TOGETHER]
                if entries:
                    await self._write(entries)
        finally:
            self._writing = None
            # Only where this was cancelled, nobody has told them yet.
            for entry in (*entries, *self._waiting):
                entry.written.cancel()
            self._waiting.clear()

    async def _write(self, entries: Sequence[_Entry]) -> None:
        """Do works in one transaction; where one fails, each in one of its own, so that only that one does."""

        def together(tx: Tx) -> list[Any]:
            made = []
            for entry in entries:
                made.append(entry.work(tx))
                tx.forget()
            return made

        try:
            made = await patience.write(self._database, together, bookkeeping=True)
        except Exception as error:  # noqa: BLE001 - it is raised where the work was asked for
            if len(entries) == 1:
                _fail(entries[0], error)
                return
            for entry in entries:
                await self._write([entry])
            return
        for entry, result in zip(entries, made, strict=True):
            if not entry.written.done():
                entry.written.set_result(result)


def _fail(entry: _Entry, error: Exception) -> None:
    if not entry.written.done():
        entry.written.set_exception(error)
