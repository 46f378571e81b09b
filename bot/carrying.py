"""Carries files from platform to platform while their messages are sent.

The bytes go through a temporary file, so memory stays flat, and nothing is passed on before all of it is known to be
the file. An upload that is repeated after a crash leaves one file behind that nothing shows; the message is still one.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace

from bot import patience
from bot.breakpoints import Breakpoints
from bot.documents.making import Documents
from bot.documents.taking import Taking
from bot.fetching import Fetching
from bot.platforms.base import Attempt, Platform
from bot.platforms.files import Unobtainable
from handlers.context import Context
from storage import carrying, outbox
from storage.albums import SendAlbum
from storage.attachments import Carried, File
from storage.database import Database
from storage.deliveries import Edit, Send
from storage.documents import Fetch, SendDocument, SendFile
from storage.lanes import LEASE_S, LostLease
from storage.mails import Mail, MailDigest


class Carrying:
    """Performs attempts, and brings the files that they show to their platform first."""

    def __init__(
        self,
        database: Database,
        platforms: Mapping[str, Platform],
        context: Callable[[], Context],
        breakpoints: Breakpoints,
    ) -> None:
        self._database = database
        self._platforms = platforms
        self._breakpoints = breakpoints
        self._fetching = Fetching(platforms, context)
        self._taking = Taking(database, self._fetching, context)
        self._documents = Documents(database, context)

    async def perform(self, claim: outbox.Claimed, attempt: Attempt) -> str:
        """Do it and return the native id of what was made.

        Raises what ``Platform.perform`` raises, and ``Unobtainable`` where it has to be done without its file.
        """
        platform, action = self._platforms[claim.platform], attempt.action
        if isinstance(action, SendAlbum):
            for item in action.items:
                await self._note(item.part, item.file, item.file)
            return await platform.perform(attempt)
        if isinstance(action, Fetch):
            async with self._kept(claim):
                return await self._taking.take(claim, action)
        if isinstance(action, Mail) and action.enclosed:
            async with self._kept(claim):
                documents = [enclosed.document for enclosed in action.enclosed]
                made = await self._documents.all(claim.delivery_id, documents)
                return await platform.perform(replace(attempt, enclosed=made))
        if isinstance(action, Send) and isinstance(claim.payload, SendDocument):
            async with self._kept(claim):
                return await self._made(platform, claim.delivery_id, attempt, action, claim.payload)
        ours = claim.part_id is None and not isinstance(claim.payload, SendFile)
        if not isinstance(action, Send | Edit) or not isinstance(action.attachment, File) or ours:
            return await platform.perform(attempt)
        async with self._kept(claim):
            if isinstance(action, Edit) and action.replaced:
                return await self._replaced(platform, claim, attempt, action, action.attachment)
            return await self._shown(platform, claim, attempt, action, action.attachment)

    async def _shown(
        self, platform: Platform, claim: outbox.Claimed, attempt: Attempt, action: Send | Edit, file: File
    ) -> str:
        """Show a file that the platform has, or that it is brought first.

        What is no part of a message (the file of an announcement) is brought anew by each attempt.
        """
        part = claim.part_id
        known = await self._database.read(lambda tx: carrying.carried(tx, part)) if part is not None else None
        # What an earlier attempt deposited is there; what goes with the message itself is there once that is sent.
        there = platform.idempotent or (isinstance(action, Edit) and not action.replaced)
        if there and known is not None and known.identity == file.identity:
            return await platform.perform(replace(attempt, action=replace(action, attachment=known.file)))
        if platform.files.takes(file):
            await self._note(part, file, file)
            return await platform.perform(attempt)
        most = platform.files.send_bytes
        async with self._fetching.free, self._fetching.fetched(claim.delivery_id, file, most) as (actual, spool):
            self._breakpoints.passed("fetched")
            own = await platform.files.deposit(action.room, actual, spool)
            if own is None or own.reference != actual.reference:
                await spool.whole()
            await self._note(part, file, own or replace(actual, platform=platform.name, reference="", native=""))
            self._breakpoints.passed("deposited")
            ready = replace(attempt, action=replace(action, attachment=own or actual), body=None if own else spool)
            return await platform.perform(ready)

    async def _made(
        self, platform: Platform, delivery_id: str, attempt: Attempt, action: Send, payload: SendDocument
    ) -> str:
        """Show a document, which is made the first time; a repeated attempt has the same bytes."""
        assert isinstance(action.attachment, File)
        async with (
            self._fetching.free,
            self._documents.opened(delivery_id, payload, platform.files.send_bytes) as spool,
        ):
            file = replace(action.attachment, size=spool.total)
            own = await platform.files.deposit(action.room, file, spool)
            self._breakpoints.passed("deposited")
            ready = replace(action, attachment=own or file)
            return await platform.perform(replace(attempt, action=ready, body=None if own else spool))

    async def done(self, claim: outbox.Claimed) -> None:
        """Forget the bytes of a document that is known to be there."""
        if isinstance(claim.payload, SendDocument | MailDigest):
            await self._documents.forget(claim.delivery_id)

    async def _replaced(
        self, platform: Platform, claim: outbox.Claimed, attempt: Attempt, action: Edit, file: File
    ) -> str:
        """Put another file in the place of one; where it cannot be had, the old one stays and its writer is told."""
        try:
            return await self._shown(platform, claim, attempt, action, file)
        except Unobtainable as trouble:
            assert claim.part_id is not None
            part, obstacle = claim.part_id, trouble.obstacle
            await patience.write(self._database, lambda tx: carrying.tell(tx, part, obstacle))
            known = await self._database.read(lambda tx: carrying.carried(tx, part))
            if known is None:
                raise
            old = replace(action, attachment=known.file, replaced=False)
            return await platform.perform(replace(attempt, action=old))

    async def _note(self, part: int | None, file: File, own: File) -> None:
        """Note which file a part is going to carry."""
        if part is None:
            return
        note = Carried(identity=file.identity, file=own)
        # Lost in a power cut, it only costs another upload.
        await patience.write(self._database, lambda tx: carrying.carry(tx, part, note), durable=False)

    @asynccontextmanager
    async def _kept(self, claim: outbox.Claimed) -> AsyncIterator[None]:
        """Keep the claim for as long as it takes."""
        keeping = asyncio.create_task(self._keep(claim))
        try:
            yield
        finally:
            keeping.cancel()
            await asyncio.gather(keeping, return_exceptions=True)

    async def _keep(self, claim: outbox.Claimed) -> None:
        while True:
            await asyncio.sleep(LEASE_S / 3)
            try:
                await patience.write(self._database, lambda tx: carrying.prolong(tx, claim), durable=False)
            except LostLease:
                return  # what is sent now is sent; its outcome is stored all the same
