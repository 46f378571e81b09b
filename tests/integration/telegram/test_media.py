"""The composed bot between two groups on the double: files, albums and locations, and what happens to them later."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.settings import Files, Settings
from tests.integration.telegram.test_bot import Town, settled
from tests.support import samples
from tests.support.botapi.api import BotApi
from tests.support.botapi.media import ANIMATED
from tests.support.botapi.places import Group
from tests.support.botapi.state import Message


class Gallery(Town):
    """Two groups in which files are shown."""

    kinds: tuple[str, ...] = ()

    @property
    def settings(self) -> Settings:
        """What the bot is told."""
        settings = super().settings
        return settings.model_copy(update={"files": Files(kinds=self.kinds)}) if self.kinds else settings

    def copies(self, group: Group | None = None) -> list[Message]:
        """What the bot shows in a group (Rui's), oldest first."""
        return [message for message in (group or self.there).messages if message.sender is self.api.world.bot]

    def bytes_of(self, message: Message, kind: str) -> bytes:
        """The file that a message shows."""
        said = message.data[kind]
        return self.api.world.files[(said[-1] if isinstance(said, list) else said)["file_id"]].content

    async def until_shown(self, count: int, group: Group | None = None) -> list[Message]:
        """Wait until a group shows so many messages of the bot."""
        await self.api.until(lambda: len(self.copies(group)) >= count)
        return self.copies(group)


@pytest.fixture
async def town(api: BotApi, tmp_path: Path) -> Gallery:
    """A tandem in which nothing was shown yet."""
    town = Gallery(api, tmp_path)
    await town.enter()
    async with town.bot() as bot:
        await settled(bot)
    for group in (town.here, town.there):
        group.chat.messages.clear()
    return town


KINDS = {
    "photo": samples.JPEG,
    "document": samples.PDF,
    "audio": samples.MP3,
    "video": samples.MP4,
    "voice": samples.OGG,
    "animation": samples.MP4,
}


@pytest.mark.parametrize("kind", KINDS)
async def test_a_file_is_shown_again_without_being_fetched(town: Gallery, kind: str) -> None:
    """It is headed by its writer's name, with its caption translated."""
    async with town.bot() as bot:
        await town.ann.sends(town.here, kind, KINDS[kind], caption="Good morning to you all")
        [copy] = await town.until_shown(1)
        assert town.bytes_of(copy, kind) == KINDS[kind]
        assert copy.text.split("\n")[:2] == ["Ann Example · Exampleton", "[pt] Good morning to you all"]
        assert "Good morning to you all" in copy.text.split("\n")[-1]
        await settled(bot)
    assert town.api.server.downloads == 0
    assert town.copies(town.here) == []


async def test_a_file_without_words_is_headed_by_its_writer(town: Gallery) -> None:
    async with town.bot():
        await town.ann.sends(town.here, "document", samples.PDF, name="Plan.pdf")
        [copy] = await town.until_shown(1)
        assert copy.text == "Ann Example · Exampleton"
        assert copy.data["document"]["file_name"] == "Plan.pdf"


async def test_a_round_film_becomes_one_that_has_a_caption(town: Gallery) -> None:
    async with town.bot():
        await town.ann.sends(town.here, "video_note", samples.MP4)
        [copy] = await town.until_shown(1)
        assert town.bytes_of(copy, "video") == samples.MP4
        assert copy.text == "Ann Example · Exampleton"


async def test_a_sticker_is_a_picture_or_its_emoji(town: Gallery) -> None:
    async with town.bot():
        await town.ann.sends(town.here, "sticker", samples.WEBP)
        await town.ann.sends(town.here, "sticker", b"\x1f\x8bmoving", media_type=ANIMATED)
        picture, emoji = await town.until_shown(2)
        assert town.bytes_of(picture, "photo") == samples.WEBP
        assert emoji.text == "Ann Example · Exampleton\n😀"
    assert town.copies(town.here) == []


async def test_a_long_caption_follows_its_file(town: Gallery) -> None:
    """With translation and original it is more than Telegram's 1,024 units, so it comes as a text."""
    caption = "The library opens at nine. " * 12
    async with town.bot():
        await town.ann.sends(town.here, "photo", samples.JPEG, caption=caption)
        photo, text = await town.until_shown(2)
        assert photo.text == "Ann Example · Exampleton"
        assert text.data["text"].count("The library opens at nine.") == 24


async def test_an_album_stays_together(town: Gallery) -> None:
    pictures = [samples.JPEG + bytes([number]) for number in range(3)]
    async with town.bot() as bot:
        await town.ann.sends_album(town.here, *pictures, caption="Good morning to you all")
        await town.ann.writes(town.here, "That was the party")
        copies = await town.until_shown(4)
        await settled(bot)
        assert [town.bytes_of(copy, "photo") for copy in copies[:3]] == pictures
        assert len({copy.data["media_group_id"] for copy in copies[:3]}) == 1
        assert [bool(copy.text) for copy in copies] == [True, False, False, True]
        assert "[pt] Good morning to you all" in copies[0].text
        assert "That was the party" in copies[3].text
    assert len(town.api.calls("sendMediaGroup")) == 1


async def test_each_picture_of_an_album_can_be_deleted_and_answered(town: Gallery) -> None:
    async with town.bot() as bot:
        first, second = await town.ann.sends_album(town.here, samples.JPEG, samples.JPEG + b"2")
        copies = await town.until_shown(2)
        await settled(bot)
        await town.rui.reacts(copies[1], "👍")
        await town.api.until(lambda: second.reactions.get(town.api.world.bot.id))
        await town.rui.writes(town.there, "Muito bonito", reply_to=copies[0])
        answer = await town.ann.sees(town.here, "[en] Muito bonito")
        assert answer.data["reply_to_message"]["message_id"] == first.id
        await town.ann.writes(town.here, "/delete", reply_to=second)
        await town.api.until(lambda: copies[1].deleted)
        assert not copies[0].deleted


async def test_a_caption_and_a_file_are_edited(town: Gallery) -> None:
    async with town.bot() as bot:
        said = await town.ann.sends(town.here, "photo", samples.JPEG, caption="Good morning to you all")
        [copy] = await town.until_shown(1)
        await settled(bot)
        await town.ann.edits(said, "Good evening to you all")
        await town.api.until(lambda: "[pt] Good evening to you all" in copy.text)
        assert town.bytes_of(copy, "photo") == samples.JPEG
        await settled(bot)
        await town.ann.replaces(said, "photo", samples.PNG, caption="Good evening to you all")
        await town.api.until(lambda: town.bytes_of(copy, "photo") == samples.PNG)
        assert "[pt] Good evening to you all" in copy.text
    assert len(town.copies()) == 1


async def test_a_location_is_a_location(town: Gallery) -> None:
    async with town.bot():
        await town.ann.sends_venue(town.here, 53.54, 8.58, "Town hall", "Main Street 1")
        words, point = await town.until_shown(2)
        assert words.text == "Ann Example · Exampleton\n📍 Town hall, Main Street 1 (53.54000, 8.58000)"
        assert point.data["location"] == {"latitude": 53.54, "longitude": 8.58}


async def test_a_walk_is_its_beginning(town: Gallery) -> None:
    async with town.bot() as bot:
        await town.ann.walks(town.here, (53.54, 8.58), (53.55, 8.59))
        words, point = await town.until_shown(2)
        await settled(bot)
        assert "📍 53.54000, 8.58000" in words.text
        assert "Localização em tempo real" in words.text
        assert point.data["location"]["latitude"] == 53.54
    assert len(town.copies()) == 2


async def test_what_the_programme_does_not_pass_on_is_said(town: Gallery) -> None:
    town.kinds = ("image",)
    async with town.bot() as bot:
        await town.ann.sends(town.here, "voice", samples.OGG)
        [instead] = await town.until_shown(1)
        assert instead.text.startswith("Ann Example · Exampleton\n«voice.ogg» (")
        assert "Ann Example" in instead.text.split("\n")[1]
        told = await town.ann.sees(town.here, "was not passed on")
        assert told.data["reply_to_message"]["voice"]
        await settled(bot)


async def test_what_begins_with_two_slashes_stays(town: Gallery) -> None:
    async with town.bot() as bot:
        await town.ann.sends(town.here, "photo", samples.JPEG, caption="// only for us")
        await town.ann.writes(town.here, "And this is for all")
        await town.see(town.rui, town.there, "[pt] And this is for all")
        await settled(bot)
    assert [message.data.get("photo") for message in town.copies()] == [None]


async def test_a_lost_answer_is_one_double_as_for_texts(town: Gallery) -> None:
    async with town.bot():
        town.api.fault("sendPhoto", chat=town.there.id, cut="after")
        await town.ann.sends(town.here, "photo", samples.JPEG)
        copies = await town.until_shown(2)
        assert all("photo" in copy.data for copy in copies)
