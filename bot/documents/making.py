"""Makes documents when they are sent, once: a repeated attempt gets the same bytes, from a file in the data folder.

That file is only the bot's to read. It goes once the document is known to be there, or not wanted any more.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from pathlib import Path

from bot import patience
from bot.documents.makers import MAKERS, Made
from bot.platforms.files import PIECE, Spool, Unobtainable
from handlers.context import Context
from handlers.errors import Permanent
from storage import carrying, erasure
from storage.database import Database
from storage.documents import Document, SendDocument

FOLDER = "documents"
PARTIAL = ".partial"


class Documents:
    """The documents of one process."""

    def __init__(self, database: Database, context: Callable[[], Context]) -> None:
        self._database = database
        self._context = context

    async def all(self, delivery_id: str, documents: Sequence[Document]) -> dict[str, bytes]:
        """Return documents that go together, by their names. Raises as ``opened`` does."""
        return {
            known.name: await self._content(f"{delivery_id}.{number}", known) for number, known in enumerate(documents)
        }

    @asynccontextmanager
    async def opened(self, delivery_id: str, payload: SendDocument, most: int) -> AsyncIterator[Spool]:
        """Give the whole document. Raises ``Permanent`` where nothing is to be made (any more), or it is too large.

        ``most``: how many bytes its platform takes; 0: no limit is known.
        """
        content = await self._content(delivery_id, payload.document)
        async with Spool(self._context().settings.storage.data, most or len(content)) as spool:
            await spool.begin(len(content))
            for start in range(0, len(content), PIECE):
                await spool.add(content[start : start + PIECE])
            await spool.end()
            yield spool

    async def forget(self, delivery_id: str) -> None:
        """Delete the bytes of what was delivered: a document, or several that went together."""
        await asyncio.to_thread(_remove, self._path(delivery_id))

    async def _content(self, name: str, document: Document) -> bytes:
        path = self._path(name)
        erased_at = await self._database.read(erasure.latest)
        kept = await asyncio.to_thread(_read, path, erased_at)
        if kept is not None:
            return kept
        maker = MAKERS.get(document.maker)
        if maker is None:
            raise Permanent("a document that this version does not know")
        context, about = self._context(), document.about
        draw: Made | None
        if maker.writes:
            draw = await patience.write(self._database, lambda tx: maker.gather(tx, about, context))
        else:
            draw = await self._database.read(lambda tx: maker.gather(tx, about, context))
        if draw is None:
            raise Unobtainable("gone")
        content = await asyncio.to_thread(draw)
        await asyncio.to_thread(_keep, path, content)
        return content

    def _path(self, name: str) -> Path:
        return self._context().settings.storage.data / FOLDER / name


async def sweep(database: Database, data: Path) -> None:
    """Delete what documents were made of whose deliveries are over, however they ended."""
    folder = data / FOLDER
    if not folder.is_dir():
        return
    names = [path.name for path in await asyncio.to_thread(lambda: list(folder.iterdir()))]
    waiting = await database.read(lambda tx: carrying.unfinished(tx, [name.partition(".")[0] for name in names]))
    for name in names:
        if name.partition(".")[0] not in waiting:
            await asyncio.to_thread((folder / name).unlink, missing_ok=True)


def _read(path: Path, erased_at: datetime | None) -> bytes | None:
    """Return what was kept; nothing if somebody was erased since, who might be in it."""
    with suppress(FileNotFoundError):
        if erased_at is None or path.stat().st_mtime > erased_at.timestamp():
            return path.read_bytes()
    return None


def _remove(path: Path) -> None:
    for known in (path, *path.parent.glob(f"{path.name}.*")):
        known.unlink(missing_ok=True)


def _keep(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, for nobody else to read."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    partial = path.with_name(path.name + PARTIAL)
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
    partial.replace(path)
