"""The composed bot, in this process, between rooms of a real homeserver and groups of the Bot API double."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.app import App
from bot.demo.person import Person
from bot.demo.view import Seen
from bot.platforms.base import Platform
from bot.platforms.matrix.adapter import MatrixPlatform
from bot.platforms.telegram.adapter import TelegramPlatform
from config.settings import Files, Matrix, Settings, Storage, Telegram, Translation
from storage import inbox, outbox
from storage.database import Database
from tests.support.botapi.api import BotApi
from tests.support.botapi.places import Group
from tests.support.botapi.state import Message
from tests.support.engines import MarkingTranslator
from tests.support.homeserver import Town
from tests.support.tandem import Seat, seed

KINDS = {"image": "m.image", "file": "m.file", "video": "m.video", "audio": "m.audio"}


@dataclass
class Bridge:
    """Ann (English) and Rui (Portuguese), each in the room or group of their city."""

    app: App
    ann: Seat
    rui: Seat
    api: BotApi
    group: Group | None = None
    user_id: str = ""
    """The bot's on Matrix."""

    async def posts(self, seat: Seat, content: bytes, kind: str = "image", **more: Any) -> str:
        """Somebody on Matrix sends a file; returns the event's id. ``more`` overrides fields of the content."""
        media_type = more.pop("media_type", "image/png")
        caption, name = more.pop("caption", ""), more.pop("name", "picture.png")
        body: dict[str, Any] = {"msgtype": KINDS[kind], "body": caption or name, "filename": name}
        body["info"] = {"mimetype": media_type, "size": len(content)} | more.pop("info", {})
        if "file" not in more:
            body["url"] = await seat.there.upload(content, media_type)
        return await seat.there.send(seat.room, "m.room.message", body | more)

    def shown(self, seat: Seat) -> list[Seen]:
        """The copies that a Matrix room shows, deleted ones left out; the bot's own words are notices."""
        timeline = seat.there.timeline(seat.room)
        return [seen for seen in timeline if seen.sender == self.user_id and seen.rings and not seen.deleted]

    async def until_shown(self, seat: Seat, count: int) -> list[Seen]:
        """Wait until a Matrix room shows so many messages of the bot."""
        await seat.there.until(lambda: len(self.shown(seat)) >= count)
        return self.shown(seat)

    def copies(self) -> list[Message]:
        """What the bot shows in the Telegram group."""
        assert self.group is not None
        return [message for message in self.group.messages if message.sender is self.api.world.bot]

    async def until_copied(self, count: int) -> list[Message]:
        """Wait until the group shows so many messages of the bot."""
        await self.api.until(lambda: len(self.copies()) >= count, 20)
        return self.copies()

    def bytes_of(self, message: Message, kind: str) -> bytes:
        """The file that a message on Telegram shows."""
        said = message.data[kind]
        return self.api.world.files[(said[-1] if isinstance(said, list) else said)["file_id"]].content

    async def settled(self) -> None:
        """Wait until everything that came in is handled, and everything that follows from it is done."""
        async with asyncio.timeout(20):
            while await self.app.database.read(inbox.waiting) or (await self.app.database.read(outbox.overview)).get(
                "waiting"
            ):
                await asyncio.sleep(0.01)


@dataclass
class Change:
    """What a test changes before the bot starts."""

    files: Mapping[str, Any] = field(default_factory=dict)
    homeserver: str = ""
    """Another address of it: of a proxy."""
    platforms: Callable[[list[Platform]], None] = lambda _platforms: None


@asynccontextmanager
async def bridged(
    town: Town, api: BotApi, folder: Path, *, rui_on: str = "telegram", change: Change | None = None
) -> AsyncIterator[Bridge]:
    """The bot between Ann's room on Matrix and Rui's group on Telegram (or his room)."""
    change = change or Change()
    login = await town.login("bot")
    async with AsyncExitStack() as stack:
        hands = await stack.enter_async_context(Person(town.address, login, listens=False))
        ann = Seat("Ann Example", "Exampleton", "en")
        rui = Seat("Rui Exemplo", "Exemplo", "pt", "Europe/Lisbon", platform=rui_on)
        person = api.user("Rui")
        group = api.supergroup("Exemplo", [person]) if rui_on == "telegram" else None
        for seat in [ann] if group else [ann, rui]:
            seat.person = await stack.enter_async_context(await town.person(seat.name.split()[0].lower()))
            seat.account = seat.person.user_id
            seat.room = await hands.create_room(seat.city, (seat.account,))
            await seat.person.until(lambda seat=seat: seat.room in seat.there.rooms)  # type: ignore[misc]
        if group:
            group.promote_bot()
            rui.account, rui.room = str(person.user.id), str(group.id)
        matrix = Matrix(
            homeserver=change.homeserver or town.address,
            user_id=login.user_id,
            device_id=login.device_id,
            access_token=SecretStr(login.token),
            space=False,
        )
        telegram = Telegram.model_validate({"token": SecretStr(api.token), "api": api.base_url})
        settings = Settings(
            storage=Storage(data=folder),
            matrix=matrix,
            telegram=telegram,
            translation=Translation(languages=("en", "pt")),
            files=Files.model_validate(dict(change.files)),
        )
        await asyncio.to_thread(seed, settings.storage.url, [ann, rui])
        platforms: list[Platform] = [MatrixPlatform(matrix, keys=settings.keys_folder), TelegramPlatform(telegram)]
        change.platforms(platforms)
        app = App(settings, platforms, MarkingTranslator(), Database(settings.storage.url))
        bridge = Bridge(app, ann, rui, api, group, login.user_id)
        try:
            async with asyncio.timeout(30):
                await app.start()
                await app.ready.wait()
                await bridge.settled()
            if group:
                group.chat.messages.clear()
            yield bridge
        finally:
            await app.stop()
