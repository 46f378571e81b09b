"""Files, albums, polls, copies, commands."""

from __future__ import annotations

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InputMediaDocument,
    InputMediaPhoto,
    MessageEntity,
)
from telegram.error import BadRequest

from tests.support.botapi import BotApi, Person


async def test_files_travel_both_ways(bot: Bot, anna: Person) -> None:
    chat = await anna.starts()
    await anna.sends(chat, "document", b"timetable", name="plan.pdf", caption="for all")
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.document is not None
    assert message.caption == "for all"
    assert bytes(await (await message.document.get_file()).download_as_bytearray()) == b"timetable"
    copy = await bot.send_document(chat.id, message.document.file_id, caption="again")
    assert copy.document is not None
    upload = await bot.send_photo(chat.id, b"pixels", caption="new", caption_entities=[MessageEntity("bold", 0, 3)])
    assert bytes(await (await upload.photo[-1].get_file()).download_as_bytearray()) == b"pixels"
    assert anna.transcript(chat, marks=True).splitlines()[1:] == [
        "Anna Pappa: [document plan.pdf]",
        "  for all",
        "Tandem: [document plan.pdf]",
        "  again",
        "Tandem: [photo]",
        "  **new**",
    ]


@pytest.mark.parametrize("kind", ["audio", "video", "voice", "animation", "sticker", "video_note"])
async def test_every_kind_of_file_can_be_sent_and_received(bot: Bot, anna: Person, kind: str) -> None:
    chat = await anna.starts()
    await anna.sends(chat, kind)
    message = (await bot.get_updates())[-1].message
    assert message is not None
    sent = await getattr(bot, f"send_{kind}")(chat.id, getattr(message, kind).file_id)
    assert getattr(sent, kind).file_id == getattr(message, kind).file_id
    assert anna.transcript(chat).splitlines()[1:] == [f"Anna Pappa: [{kind}]", f"Tandem: [{kind}]"]


async def test_albums_come_in_parts(bot: Bot, anna: Person) -> None:
    chat = await anna.starts()
    await anna.sends_album(chat, b"1", b"2", caption="two")
    parts = [update.message for update in (await bot.get_updates())[1:] if update.message]
    assert len({part.media_group_id for part in parts}) == 1
    assert [part.caption for part in parts] == ["two", None]
    sent = await bot.send_media_group(chat.id, [InputMediaPhoto(b"3", caption="three"), InputMediaPhoto(b"4")])
    assert len({part.media_group_id for part in sent}) == 1
    with pytest.raises(BadRequest, match="Can't use the media of the specified type in the album"):
        await bot.send_media_group(chat.id, [InputMediaPhoto(b"3"), InputMediaDocument(b"4")])


async def test_polls_are_made_voted_in_and_stopped(bot: Bot, anna: Person) -> None:
    chat = await anna.starts()
    await bot.send_poll(chat.id, "When?", ["Monday", "Tuesday"], is_anonymous=False)
    asked = await anna.sees(chat, "When?")
    await anna.votes(asked, 1)
    result, answer = (await bot.get_updates())[-2:]
    assert result.poll is not None
    assert [option.voter_count for option in result.poll.options] == [0, 1]
    assert answer.poll_answer is not None
    assert answer.poll_answer.option_ids == (1,)
    assert (await bot.stop_poll(chat.id, asked.id)).is_closed
    assert anna.transcript(chat).endswith("Tandem: [poll, closed] When? · Monday (0) · Tuesday (1)")
    await anna.asks(chat, "Where?", "Here", "There")
    question = (await bot.get_updates())[-1].message
    assert question is not None
    assert question.poll is not None
    assert question.poll.question == "Where?"


async def test_places_and_copies(bot: Bot, bot_api: BotApi, anna: Person, berta: Person) -> None:
    chat, other = await anna.starts(), await berta.starts()
    place = await anna.sends_location(chat, 37.8333, 23.8)
    await bot.copy_message(other.id, chat.id, place.id)
    await bot.send_location(other.id, 53.6, 8.8)
    assert berta.transcript(other).splitlines()[1:] == [
        "Tandem: [location 37.8333 23.8000]",
        "Tandem: [location 53.6000 8.8000]",
    ]
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await bot.copy_message(other.id, chat.id, 999)


async def test_commands_are_kept_by_scope_and_language(bot: Bot, anna: Person) -> None:
    chat = await anna.starts()
    german, greek = [BotCommand("hilfe", "Hilfe")], [BotCommand("help", "Βοήθεια")]
    await bot.set_my_commands(german, language_code="de")
    await bot.set_my_commands(greek, BotCommandScopeChat(chat.id), "el")
    assert await bot.get_my_commands(language_code="de") == tuple(german)
    assert await bot.get_my_commands(BotCommandScopeChat(chat.id), "el") == tuple(greek)
    assert await bot.get_my_commands() == ()
    assert await bot.get_my_commands(BotCommandScopeAllPrivateChats()) == ()
    await bot.delete_my_commands(language_code="de")
    assert await bot.get_my_commands(language_code="de") == ()
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([BotCommand("Hilfe", "x")])


async def test_the_bot_describes_itself_by_language(bot: Bot) -> None:
    await bot.set_my_name("Tandembot", "de")
    await bot.set_my_description("Was er tut", "de")
    await bot.set_my_short_description("kurz")
    assert (await bot.get_my_name("de")).name == "Tandembot"
    assert (await bot.get_my_name()).name == "Tandem"
    assert (await bot.get_my_description("de")).description == "Was er tut"
    assert (await bot.get_my_description("el")).description == ""
    assert (await bot.get_my_short_description("de")).short_description == "kurz"


async def test_texts_are_limited_in_utf_16(bot: Bot, anna: Person) -> None:
    chat = await anna.starts()
    await bot.send_message(chat.id, "😀" * 2048)
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(chat.id, "😀" * 2048 + "x")
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_photo(chat.id, b"x", caption="x" * 1025)
    with pytest.raises(BadRequest, match="ends after the end of the text"):
        await bot.send_message(chat.id, "😀", entities=[MessageEntity("bold", 0, 3)])
    with pytest.raises(BadRequest, match="in a middle of a utf-16 symbol"):
        await bot.send_message(chat.id, "😀", entities=[MessageEntity("bold", 0, 1)])
