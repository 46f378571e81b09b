"""Groups: what the bot sees, what it may do, and how it loses them."""

from __future__ import annotations

import pytest
from telegram import Bot, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden

from tests.support.botapi import BotApi, Person


def texts(updates: tuple[Update, ...]) -> list[str]:
    """Return what new messages say."""
    return [update.message.text for update in updates if update.message and update.message.text]


async def test_being_added_is_told(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    group = bot_api.group("Vari", [anna])
    change, message = await bot.get_updates()
    assert change.my_chat_member is not None
    assert change.my_chat_member.chat.id == group.id
    assert change.my_chat_member.from_user.id == anna.user.id
    assert change.my_chat_member.old_chat_member.status == "left"
    assert change.my_chat_member.new_chat_member.status == "member"
    assert message.message is not None
    assert [user.id for user in message.message.new_chat_members] == [bot.id]


async def test_privacy_mode_lets_through_what_is_meant_for_the_bot(
    bot: Bot, bot_api: BotApi, anna: Person, berta: Person
) -> None:
    group = bot_api.group("Vari", [anna, berta])
    await anna.writes(group, "hello everybody")
    await anna.writes(group, "/help")
    await anna.writes(group, "/help@somebody_else_bot")
    await anna.writes(group, "/help@tandem_test_bot now")
    answer = await bot.send_message(group.id, "yes?")
    await berta.writes(group, "never mind", reply_to=group.messages[-1])
    assert answer.message_id == group.messages[-2].id
    assert texts(await bot.get_updates()) == ["/help", "/help@tandem_test_bot now", "never mind"]
    assert not (await bot.get_me()).can_read_all_group_messages


async def test_administrators_see_everything_but_other_bots(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    group = bot_api.group("Vari", [anna])
    other = bot_api.user("Other", username="other_bot", is_bot=True)
    await other.joins(group)
    group.promote_bot("can_delete_messages")
    await anna.writes(group, "hello everybody")
    await other.writes(group, "I am a bot")
    updates = await bot.get_updates()
    assert texts(updates) == ["hello everybody"]
    rights = [update.my_chat_member.new_chat_member for update in updates if update.my_chat_member][-1]
    assert rights == await bot.get_chat_member(group.id, bot.id)
    assert (rights.can_delete_messages, rights.can_pin_messages) == (True, False)  # type: ignore[attr-defined]


async def test_privacy_is_that_of_the_day_of_joining(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    group = bot_api.group("Vari", [anna])
    bot_api.world.privacy = False
    await anna.writes(group, "one")
    assert (await bot.get_me()).can_read_all_group_messages
    assert texts(await bot.get_updates()) == []
    group.kick_bot()
    group.add_bot()
    await anna.writes(group, "two")
    assert texts(await bot.get_updates()) == ["two"]


async def test_migration_is_told_on_both_sides(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    group = bot_api.group("Vari", [anna])
    old = group.id
    await bot.send_message(old, "before")
    await bot.get_updates(offset=-1)
    new = group.migrates()
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(old, "to the old one")
    assert caught.value.new_chat_id == new == group.id
    await bot.send_message(new, "after")
    moved = [update.message for update in (await bot.get_updates())[1:]]
    assert [(m.chat_id, m.migrate_to_chat_id, m.migrate_from_chat_id) for m in moved if m] == [
        (old, new, None),
        (new, None, old),
    ]
    assert anna.transcript(group).splitlines()[-4:] == [
        "Tandem: before",
        "— the group became a supergroup",
        "— the group became a supergroup",
        "Tandem: after",
    ]


async def test_kicked_restricted_and_unknown(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    group = bot_api.supergroup("Vari", [anna])
    group.restrict_bot()
    with pytest.raises(BadRequest, match="Not enough rights to send text messages to the chat"):
        await bot.send_message(group.id, "x")
    group.kick_bot()
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.id, "x")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(-1, "x")
    assert await bot.get_updates()
    assert anna.transcript(group).endswith("— Tandem left")


async def test_leaving(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    group = bot_api.supergroup("Vari", [anna])
    await bot.leave_chat(group.id)
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(group.id, "x")


async def test_anonymous_administrators_and_channels_hide_who_writes(
    bot: Bot, bot_api: BotApi, anna: Person, berta: Person
) -> None:
    group = bot_api.supergroup("Vari", [berta, anna])
    channel = bot_api.group("News", [berta], type="channel")
    group.promote_bot()
    channel.promote_bot()
    group.promote(anna, anonymous=True)
    await anna.writes(group, "who am I?")
    await berta.writes(group, "and I?", as_channel=channel)
    channel.is_discussed_in(group)
    channel.posts("today")
    first, second, third, fourth = [u.effective_message for u in await bot.get_updates() if u.effective_message][-4:]
    assert first.from_user is not None
    assert first.from_user.username == "GroupAnonymousBot"
    assert first.sender_chat is not None
    assert first.sender_chat.id == group.id
    assert second.sender_chat is not None
    assert second.sender_chat.id == channel.id
    assert (third.chat_id, third.from_user) == (channel.id, None)
    assert fourth.from_user is not None
    assert (fourth.from_user.id, fourth.from_user.is_bot, fourth.is_automatic_forward) == (777000, False, True)
    assert anna.transcript(group).splitlines()[-3:] == ["Vari: who am I?", "News: and I?", "News: today"]


async def test_reactions_reach_administrators_who_ask_for_them(
    bot: Bot, bot_api: BotApi, anna: Person, berta: Person
) -> None:
    group = bot_api.supergroup("Vari", [anna, berta])
    message = await anna.writes(group, "hello")
    await berta.reacts(message, "👍")
    group.promote_bot()
    await berta.reacts(message, "❤")
    assert not any(update.message_reaction for update in await bot.get_updates(allowed_updates=Update.ALL_TYPES))
    await berta.reacts(message, "🔥")
    reaction = (await bot.get_updates())[-1].message_reaction
    assert reaction is not None
    assert [key.emoji for key in reaction.old_reaction] == ["❤"]  # type: ignore[attr-defined]
    assert [key.emoji for key in reaction.new_reaction] == ["🔥"]  # type: ignore[attr-defined]
    assert anna.transcript(group).endswith("hello\n  🔥 Berta")


async def test_the_first_reaction_looks_like_an_edit(bot: Bot, bot_api: BotApi, anna: Person, berta: Person) -> None:
    group = bot_api.supergroup("Vari", [anna, berta])
    group.promote_bot()
    message = await anna.writes(group, "hello")
    await berta.reacts(message, "👍")
    await anna.reacts(message, "👍")
    edits = [update.edited_message for update in await bot.get_updates() if update.edited_message]
    assert [edit.text for edit in edits] == ["hello"]
    assert anna.transcript(group).endswith("Anna Pappa: hello\n  👍 Berta Anna Pappa")


async def test_topics(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    group = bot_api.supergroup("Vari", [anna], forum=True)
    group.promote_bot()
    topic = group.topic("Timetable")
    await anna.writes(group, "in the topic", topic=topic)
    await anna.writes(group, "in general")
    inside, outside = [u.message for u in await bot.get_updates() if u.message and u.message.text]
    assert inside is not None
    assert outside is not None
    assert (inside.message_thread_id, inside.is_topic_message) == (topic, True)
    assert outside.message_thread_id is None
    sent = await bot.send_message(group.id, "x", message_thread_id=topic)
    assert sent.message_thread_id == topic
    for wrong in (1, topic + 100):
        with pytest.raises(BadRequest, match="Message thread not found"):
            await bot.send_message(group.id, "x", message_thread_id=wrong)


async def test_deleting_and_pinning_need_rights(bot: Bot, bot_api: BotApi, anna: Person) -> None:
    group = bot_api.supergroup("Vari", [anna])
    message = await anna.writes(group, "hello")
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(group.id, message.id)
    with pytest.raises(BadRequest, match="Not enough rights to manage pinned messages in the chat"):
        await bot.pin_chat_message(group.id, message.id)
    group.promote_bot("can_pin_messages", "can_delete_messages")
    await bot.pin_chat_message(group.id, message.id)
    pinned = (await bot.get_chat(group.id)).pinned_message
    assert pinned is not None
    assert pinned.message_id == message.id
    await bot.unpin_chat_message(group.id)
    await bot.delete_messages(group.id, [message.id, 10_000])
    assert message.deleted


async def test_joining_on_request(bot: Bot, bot_api: BotApi, anna: Person, berta: Person) -> None:
    group = bot_api.supergroup("Vari", [anna])
    with pytest.raises(BadRequest, match="Not enough rights to manage chat invite link"):
        await bot.create_chat_invite_link(group.id)
    group.promote_bot("can_invite_users")
    link = await bot.create_chat_invite_link(group.id, creates_join_request=True, name="T-01")
    await berta.asks_to_join(group, link=link.invite_link)
    request = (await bot.get_updates())[-1].chat_join_request
    assert request is not None
    await bot.send_message(request.user_chat_id, "Who are you?")
    await request.approve()
    with pytest.raises(BadRequest, match="User_already_participant"):
        await bot.approve_chat_join_request(group.id, berta.user.id)
    assert (await bot.get_chat_member(group.id, berta.user.id)).status == "member"
    assert [admin.user.id for admin in await bot.get_chat_administrators(group.id)] == [anna.user.id, bot.id]
    assert berta.transcript(group) == "— Berta joined"


async def test_naming_and_removing(bot: Bot, bot_api: BotApi, anna: Person, berta: Person) -> None:
    group = bot_api.supergroup("Vari", [anna, berta])
    with pytest.raises(BadRequest, match="Not enough rights to change chat title"):
        await bot.set_chat_title(group.id, "T-01")
    group.promote_bot()
    await bot.set_chat_title(group.id, "T-01")
    await bot.set_chat_title(group.id, "T-01")
    assert (await bot.get_chat(group.id)).title == "T-01"
    assert anna.transcript(group).splitlines()[-1] == "— Tandem named it “T-01”"
    with pytest.raises(BadRequest, match="Can't remove chat owner"):
        await bot.ban_chat_member(group.id, anna.user.id)
    await bot.ban_chat_member(group.id, berta.user.id)
    assert (await bot.get_chat_member(group.id, berta.user.id)).status == "kicked"
    await bot.unban_chat_member(group.id, berta.user.id, only_if_banned=True)
    assert (await bot.get_chat_member(group.id, berta.user.id)).status == "left"
    assert anna.transcript(group).splitlines()[-1] == "— Berta left"
