"""Talking with one person through the double, by a real client library."""

from __future__ import annotations

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, ReplyParameters
from telegram.error import BadRequest, Forbidden

from tests.support.botapi import Person


async def test_the_bot_may_not_write_first(bot: Bot, anna: Person) -> None:
    chat = anna.opens_chat()
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(chat.id, "Hello")
    await anna.starts()
    await bot.send_message(chat.id, "Hello")
    assert anna.transcript(chat) == "Anna Pappa: /start\nTandem: Hello"


async def test_a_message_arrives_with_everything_the_person_wrote(bot: Bot, anna: Person) -> None:
    chat = await anna.starts("token-1")
    first = await bot.send_message(chat.id, "Καλημέρα, who are you?")
    answer = await anna.sees(chat, "who are you")
    bold = [{"type": "bold", "offset": 3, "length": 2}]
    await anna.writes(chat, "👍 it is https://example.org me", entities=bold, reply_to=answer, quote="Καλημέρα")

    start, reply = await bot.get_updates(timeout=0)

    assert start.message is not None
    assert start.message.text == "/start token-1"
    assert start.message.from_user is not None
    assert start.message.from_user.language_code == "el"
    assert reply.message is not None
    assert reply.message.reply_to_message is not None
    assert reply.message.reply_to_message.message_id == first.message_id
    assert reply.message.quote is not None
    assert reply.message.quote.text == "Καλημέρα"
    assert reply.message.parse_entities() == {
        MessageEntity("bold", 3, 2): "it",
        MessageEntity("url", 9, 19): "https://example.org",
    }


async def test_edits_deletions_and_reactions(bot: Bot, anna: Person) -> None:
    chat = await anna.starts()
    message = await bot.send_message(chat.id, "one", entities=[MessageEntity("bold", 0, 3)])
    assert anna.transcript(chat, marks=True).endswith("Tandem: **one**")
    await bot.edit_message_text("two", chat.id, message.message_id)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("two", chat.id, message.message_id)
    start = anna.messages(chat)[0]
    await bot.set_message_reaction(chat.id, start.id, "👍")
    assert anna.transcript(chat) == "Anna Pappa: /start\n  👍 Tandem\nTandem (edited): two"
    await bot.delete_message(chat.id, message.message_id)
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(chat.id, message.message_id)
    assert anna.transcript(chat) == "Anna Pappa: /start\n  👍 Tandem"


async def test_buttons_are_pressed_and_answered(bot: Bot, anna: Person) -> None:
    chat = await anna.starts()
    rows = [[InlineKeyboardButton("Yes", callback_data="y"), InlineKeyboardButton("No", callback_data="n")]]
    await bot.send_message(chat.id, "Are you Anna?", reply_markup=InlineKeyboardMarkup(rows))
    assert anna.transcript(chat).endswith("Tandem: Are you Anna?\n  [Yes] [No]")
    pressed = await anna.presses("Yes")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.data == "y"
    await query.answer("Thank you", show_alert=True)
    assert await pressed.answered() == "Thank you"
    assert pressed.alert
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query.id)


async def test_replies_to_missing_messages(bot: Bot, anna: Person) -> None:
    chat = await anna.starts()
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(chat.id, "x", reply_parameters=ReplyParameters(999))
    lenient = ReplyParameters(999, allow_sending_without_reply=True)
    message = await bot.send_message(chat.id, "x", reply_parameters=lenient)
    assert message.reply_to_message is None


async def test_blocked_and_deactivated(bot: Bot, anna: Person, berta: Person) -> None:
    chat = await anna.starts()
    await anna.blocks_bot()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(chat.id, "x")
    await anna.unblocks_bot()
    await bot.send_message(chat.id, "x")
    updates = await bot.get_updates()
    assert [u.my_chat_member.new_chat_member.status for u in updates if u.my_chat_member] == ["kicked", "member"]
    other = await berta.starts()
    await berta.deletes_account()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(other.id, "x")
