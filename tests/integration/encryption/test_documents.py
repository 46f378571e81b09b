"""Files of the bot's own, and files for its commands, in encrypted rooms: nobody but their members can open them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment

from bot.breakpoints import Breakpoints
from bot.carrying import Carrying
from bot.demo.person import Person
from bot.documents import makers, making
from bot.platforms.base import Attempt
from config.settings import Settings, Storage
from handlers.common.documents import MEDIA_TYPES
from handlers.context import Context
from handlers.events import MessageReceived
from storage import rooms
from storage.attachments import File
from storage.database import Database
from storage.deliveries import Action, Payload, Send
from storage.documents import MADE, Document, Fetch, FetchFile, SendDocument, Wanted
from storage.models import Account, ReceivedFile
from storage.outbox import Claimed
from storage.richtext import RichText
from tests.integration.encryption.conftest import Bot
from tests.integration.encryption.test_with_element import heard_of, opened
from tests.support import samples
from tests.support.element import Element
from tests.support.homeserver import Town
from tests.support.sentences import TEXTS

WANTED = Wanted(("pdf",), 100_000)


def carrying(bot: Bot, database: Database, folder: Path) -> Carrying:
    """What carries files, with the bot's real platform."""
    context = Context(datetime.now(UTC), Settings(storage=Storage(data=folder)), TEXTS, {}, {})
    return Carrying(database, {"matrix": bot.platform}, lambda: context, Breakpoints())


def claimed(payload: Payload, name: str, room_id: int | None = None) -> Claimed:
    """A delivery as it is claimed."""
    return Claimed(1, name, "lane", "matrix", room_id, None, payload, None, datetime.now(UTC), None, 0, 1)


async def perform(carrier: Carrying, payload: Payload, action: Action, name: str, room_id: int | None = None) -> None:
    """Perform an attempt."""
    await carrier.perform(claimed(payload, name, room_id), Attempt(name, action))


async def test_a_document_is_encrypted_for_the_room_and_a_file_for_a_command_is_opened(
    bot: Bot, anna: Element, town: Town, sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "MAKERS", {"plan": makers.Maker(lambda *_: lambda: samples.PDF)})
    carrier = carrying(bot, sqlite_database, tmp_path)
    room = await opened(bot, anna)
    await heard_of(bot, room, anna)
    made = File(kind="file", platform=MADE, reference="1", identity="1", name="plan.pdf", media_type=MEDIA_TYPES["pdf"])
    shown = Send(room, RichText("Here you are"), attachment=made)
    await perform(carrier, SendDocument(Document("plan", "plan.pdf")), shown, "document")
    seen = await anna.happens(lambda what: what.get("content", {}).get("filename") == "plan.pdf")
    secret: dict[str, Any] = seen["content"]["file"]
    assert (seen["wire"], seen["content"]["body"]) == ("m.room.encrypted", "Here you are")
    async with Person(town.address, anna.login, listens=False) as hands:
        kept = await hands.download(secret["url"])
        assert decrypt_attachment(kept, secret["key"]["k"], secret["hashes"]["sha256"], secret["iv"]) == samples.PDF
        closed, keys = encrypt_attachment(samples.PDF)
        address = await hands.upload(closed)
    content = {"msgtype": "m.file", "body": "!take", "filename": "taken.pdf", "file": {**keys, "url": address}}
    await anna.do("send", room=room, content=content)
    (event,) = await bot.receives(MessageReceived, room=room)
    assert isinstance(event.attachment, File)

    def known(tx: Any) -> tuple[int, int]:
        account = Account(platform="matrix", native_id=anna.user_id, name="")
        tx.add(account)
        entered = rooms.create(tx, uid="u", platform="matrix", purpose="direct", native_id=room, state="open")
        return account.id, entered.id

    account_id, room_id = await sqlite_database.write(known)
    payload = FetchFile(event.attachment, WANTED, account_id, "!take", event.native_id, "progress")
    await perform(carrier, payload, Fetch(event.attachment, WANTED), "fetch", room_id)
    row = await sqlite_database.read(lambda tx: tx.query(ReceivedFile).one())
    assert (row.name, row.content, row.line) == ("taken.pdf", samples.PDF, "!take")
