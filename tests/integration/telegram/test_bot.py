"""The composed bot between two groups on the double: lost answers, crashes and limits (DESIGN, rules of delivery)."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.app import App
from bot.platforms.telegram.adapter import TelegramPlatform
from config.settings import Settings, Storage, Translation
from storage import counters, inbox, outbox
from storage.database import Database
from tests.integration.telegram.conftest import settings_of
from tests.support.botapi.api import BotApi
from tests.support.botapi.limits import Limits
from tests.support.botapi.person import Person
from tests.support.botapi.places import Group
from tests.support.engines import MarkingTranslator
from tests.support.patience import PATIENCE_S
from tests.support.tandem import Seat, seed


@dataclass
class Town:
    """Two people, each in the group of their city, and the settings of the bot between them."""

    api: BotApi
    folder: Path
    resend: str = "again"
    ann: Person = field(init=False)
    rui: Person = field(init=False)
    here: Group = field(init=False)
    there: Group = field(init=False)

    def __post_init__(self) -> None:
        self.ann, self.rui = self.api.user("Ann"), self.api.user("Rui")
        self.here = self.api.supergroup("Exampleton", [self.ann])
        self.there = self.api.supergroup("Exemplo", [self.rui])
        for group in (self.here, self.there):
            group.promote_bot()

    @property
    def settings(self) -> Settings:
        """What the bot is told."""
        return Settings(
            storage=Storage(data=self.folder),
            telegram=settings_of(self.api, resend=self.resend),
            translation=Translation(languages=("en", "pt")),
        )

    async def enter(self) -> None:
        """Enter the tandem into the database."""
        ann = Seat("Ann Example", "Exampleton", "en", account=str(self.ann.user.id), room=str(self.here.id))
        rui = Seat("Rui Exemplo", "Exemplo", "pt", account=str(self.rui.user.id), room=str(self.there.id))
        ann.platform = rui.platform = "telegram"
        await asyncio.to_thread(seed, self.settings.storage.url, [ann, rui])

    @asynccontextmanager
    async def bot(self) -> AsyncIterator[App]:
        """The bot, running."""
        settings = self.settings
        assert settings.telegram is not None
        platform = TelegramPlatform(settings.telegram)
        bot = App(settings, [platform], MarkingTranslator(), Database(settings.storage.url))
        try:
            async with asyncio.timeout(PATIENCE_S):
                await bot.start()
                await bot.ready.wait()
            yield bot
        finally:
            await bot.stop()

    def shown(self, person: Person, group: Group) -> list[str]:
        """The second lines of the copies that somebody sees."""
        texts = [str(message.data.get("text", "")) for message in person.messages(group)]
        return [text.split("\n")[1] for text in texts if text.startswith(("Ann Example", "Rui Exemplo"))]

    def numbers(self, person: Person, group: Group) -> list[str]:
        """The numbers in the copies that somebody sees, in order, also where several share a message."""
        texts = [str(message.data.get("text", "")) for message in person.messages(group)]
        return re.findall(r"\[pt\] Number (\d)", "\n".join(texts))

    async def see(self, person: Person, group: Group, *lines: str) -> None:
        """Wait until somebody sees just these copies."""
        await self.api.until(lambda: self.shown(person, group) == list(lines))


async def settled(bot: App) -> None:
    """Wait until everything that has come in is handled, and everything that follows from it is done."""
    async with asyncio.timeout(PATIENCE_S):
        while await bot.database.read(inbox.waiting) or (await bot.database.read(outbox.overview)).get("waiting"):
            await asyncio.sleep(0.01)


@pytest.fixture
async def town(api: BotApi, tmp_path: Path) -> Town:
    """A tandem that nothing was said in yet, except by the bot that was added to the groups."""
    town = Town(api, tmp_path)
    await town.enter()
    async with town.bot() as bot:
        await settled(bot)
    return town


async def counted(bot: App, name: str) -> int:
    """How often something happened."""
    return (await bot.database.read(counters.all)).get(name, 0)


async def test_a_message_an_answer_and_a_correction(town: Town) -> None:
    async with town.bot():
        said = await town.ann.writes(town.here, "Good morning to you all")
        await town.see(town.rui, town.there, "[pt] Good morning to you all")
        copy = await town.rui.sees(town.there, "[pt] Good morning")
        await town.rui.writes(town.there, "Bom dia, Ann", reply_to=copy)
        answer = await town.ann.sees(town.here, "[en] Bom dia, Ann")
        assert answer.data["reply_to_message"]["message_id"] == said.id
        await town.ann.edits(said, "Good evening to you all")
        await town.see(town.rui, town.there, "[pt] Good evening to you all")


async def test_a_lost_answer_is_one_double_and_counted(town: Town) -> None:
    async with town.bot() as bot:
        town.api.fault("sendMessage", chat=town.there.id, cut="after")
        await town.ann.writes(town.here, "One and only")
        await town.ann.writes(town.here, "And after it")
        await town.see(town.rui, town.there, "[pt] One and only", "[pt] One and only", "[pt] And after it")
        assert await counted(bot, "deliveries_sent_again") == 1


async def test_a_request_that_never_arrived_is_no_double(town: Town) -> None:
    async with town.bot() as bot:
        town.api.fault("sendMessage", chat=town.there.id, cut="before")
        await town.ann.writes(town.here, "One and only")
        await town.see(town.rui, town.there, "[pt] One and only")
        assert await counted(bot, "deliveries_sent_again") == 1  # nobody could know


async def test_a_coordinator_can_be_asked_instead(town: Town) -> None:
    town.resend = "ask"
    async with town.bot() as bot:
        town.api.fault("sendMessage", chat=town.there.id, cut="before")
        await town.ann.writes(town.here, "In doubt")
        await town.ann.writes(town.here, "And after it")
        await town.see(town.rui, town.there, "[pt] And after it")
        [letter] = await bot.database.read(outbox.letters)
        assert (letter.state, letter.reason) == ("uncertain", "answer lost")
        await bot.database.write(lambda tx: outbox.resend(tx, letter.delivery_id))
        await town.see(town.rui, town.there, "[pt] And after it", "[pt] In doubt")


async def test_a_bot_that_ends_while_it_sends_loses_nothing(town: Town) -> None:
    async with town.bot():
        held = town.api.fault("sendMessage", chat=town.there.id, held=True)
        await town.ann.writes(town.here, "In between")
        await held.is_met()
    await town.ann.writes(town.here, "While it was away")
    async with town.bot() as bot:
        await town.see(town.rui, town.there, "[pt] In between", "[pt] While it was away")
        assert await counted(bot, "deliveries_sent_again") == 1


async def test_a_limit_on_one_chat_leaves_the_other_alone(town: Town) -> None:
    async with town.bot() as bot:
        limited = town.api.fault("sendMessage", chat=town.there.id, status=429, retry_after=3600)
        await town.ann.writes(town.here, "This one waits")
        await limited.is_met()
        for number in range(3):
            await town.rui.writes(town.there, f"Bom dia {number}")
        await town.see(town.ann, town.here, *(f"[en] Bom dia {number}" for number in range(3)))
        assert town.shown(town.rui, town.there) == []
        assert await counted(bot, "deliveries_sent_again") == 0


async def test_limits_are_kept_without_being_told(tmp_path: Path) -> None:
    async with BotApi(limits=Limits()) as api:
        town = Town(api, tmp_path)
        await town.enter()
        async with town.bot() as bot:
            await settled(bot)
            for number in range(5):
                await town.ann.writes(town.here, f"Number {number}")
            # On a busy machine two of them may share a message; which is another way to keep the limits.
            await town.api.until(lambda: town.numbers(town.rui, town.there) == list("01234"))
        assert [call.refusal for call in api.calls("sendMessage") if call.refusal] == []
