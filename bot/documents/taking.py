"""Takes in files: for commands (fetched, looked at, read, and stored with the event that says so), and as evidence."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot import patience
from bot.documents import evidence
from bot.documents.readers import READERS
from bot.fetching import Fetching
from bot.platforms.files import Spool, Unobtainable
from bot.signatures import media_type
from handlers.context import Context
from handlers.errors import Permanent, UserError
from storage import files, outbox, received
from storage.database import Database
from storage.documents import Fetch, FetchFile, KeepFile

ARCHIVES = frozenset({"xlsx", "ods", "docx", "odt"})
"""Kinds that are archives inside; any other kind must not be one, and none is ever unpacked as such."""
RECOGNISED = {"pdf": "application/pdf"}
"""Kinds that begin with signs of their own."""


class Taking:
    """Takes files in for one process."""

    def __init__(self, database: Database, fetching: Fetching, context: Callable[[], Context]) -> None:
        self._database = database
        self._fetching = fetching
        self._context = context

    async def take(self, claim: outbox.Claimed, action: Fetch) -> str:
        """Fetch and read a file. Raises ``NotFetched`` a few times, then ``Unobtainable``, which is told.

        What cannot be read is no failure of the delivery: what is wrong with it is in the event.
        """
        payload = claim.payload
        if isinstance(payload, KeepFile):
            await self._keep(claim, payload.evidence_id, action)
            return ""
        if not isinstance(payload, FetchFile):
            raise Permanent("a file that nobody wants any more")
        content, problem = b"", None
        try:
            content = await self._read(claim.delivery_id, action)
        except UserError as error:
            problem = error.line
        await patience.write(self._database, lambda tx: received.keep(tx, claim, payload, content, problem))
        return ""

    async def _keep(self, claim: outbox.Claimed, evidence_id: int, action: Fetch) -> None:
        """Fetch a file and keep it, or note why it is not kept."""
        try:
            content = await self._fetch(claim.delivery_id, action)
        except Unobtainable as trouble:
            why: str = trouble.obstacle
            await patience.write(self._database, lambda tx: files.refuse(tx, evidence_id, why))
            return
        kind = await asyncio.to_thread(evidence.kept_as, action.file.name, content)
        if kind:
            await patience.write(self._database, lambda tx: files.keep(tx, evidence_id, kind, content))
        else:
            await patience.write(self._database, lambda tx: files.refuse(tx, evidence_id, "not_allowed"))

    async def _fetch(self, delivery_id: str, action: Fetch) -> bytes:
        async with (
            self._fetching.free,
            self._fetching.fetched(delivery_id, action.file, action.wanted.most) as (_, spool),
        ):
            await spool.whole()
            return await asyncio.to_thread(_all_of, spool)

    async def _read(self, delivery_id: str, action: Fetch) -> bytes:
        reader = READERS.get(action.wanted.reader)
        if reader is None:
            raise Permanent("a reader that this version does not know")
        async with (
            self._fetching.free,
            self._fetching.fetched(delivery_id, action.file, action.wanted.most) as (actual, spool),
        ):
            await spool.whole()
            check_kind(actual.name, action.wanted.kinds, spool)
            content = await asyncio.to_thread(_all_of, spool)
        context = self._context()
        return await asyncio.to_thread(reader, action.file.name, content, context)


def check_kind(name: str, kinds: tuple[str, ...], spool: Spool) -> None:
    """Raise ``UserError`` for a file that begins otherwise than its kind does."""
    kind = name.rpartition(".")[2].casefold()
    found = media_type(spool.head)
    wanted = "application/zip" if kind in ARCHIVES else RECOGNISED.get(kind, "")
    if kind not in kinds or found != wanted:
        raise UserError("commands-file-kind", given=name[-40:], possible=", ".join(kinds))


def _all_of(spool: Spool) -> bytes:
    if not spool.total:
        raise Unobtainable("damaged")
    spool.file.seek(0)
    return spool.file.read()
