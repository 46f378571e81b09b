"""What comes in: everything since the cursor, once, in order, and nothing from before the bot's own join."""

from __future__ import annotations

import asyncio

import pytest

from bot.demo.homeserver import Login
from bot.demo.person import Person
from bot.platforms.base import Batch
from handlers.errors import Permanent, Temporary
from handlers.events import (
    BotInvited,
    BotJoined,
    BotRemoved,
    MembershipChanged,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
    ReactionAdded,
)
from storage.deliveries import Change
from tests.integration.matrix.conftest import Bot, Shelf, listening
from tests.support.homeserver import Town

PAST_THE_LIMIT = 150
"""More events than Synapse puts in one timeline (100)."""


def texts(bot: Bot, room: str) -> list[str]:
    return [event.content.text for event in bot.events(MessageReceived, room)]


async def test_first_start_takes_nothing_old(town: Town, login: Login, anna: Person) -> None:
    async with listening(login, town.address) as before:
        room = await anna.create_room("Old", (before.user_id,))
        await before.receives(BotInvited)
        await before.does(Change(room, "join"))
    await anna.say(room, "before the bot had a cursor")
    async with listening(login, town.address) as bot:
        await anna.say(room, "after")
        await bot.receives(MessageReceived)
        assert texts(bot, room) == ["after"]
        assert [joined.members for joined in bot.events(BotJoined)] == [((anna.user_id, "Anna Schmidt"),)]


async def test_a_message_carries_who_when_and_where(bot: Bot, anna: Person, shared: str) -> None:
    event_id = await anna.say(shared, "Grüße", html="<b>Grüße</b>")
    (message,) = await bot.receives(MessageReceived)
    assert (message.native_id, message.room, message.account) == (event_id, shared, anna.user_id)
    assert message.name == "Anna Schmidt"
    assert message.written_at.tzinfo is not None
    assert message.content.spans[0].kind == "bold"


async def test_restart_goes_on_from_the_cursor(town: Town, login: Login, anna: Person) -> None:
    shelf = Shelf()
    async with listening(login, town.address, shelf) as bot:
        room = await anna.create_room("R", (bot.user_id,))
        await bot.receives(BotInvited)
        await bot.does(Change(room, "join"))
        await anna.say(room, "one")
        await bot.receives(MessageReceived)
    for text in ("two", "three"):
        await anna.say(room, text)
    shelf.arrivals.clear()
    async with listening(login, town.address, shelf) as bot:
        # Everything missed is there as soon as the platform says that it has caught up.
        assert texts(bot, room) == ["two", "three"]
        assert bot.events(MessageReceived)[0].name == "Anna Schmidt"


async def test_a_long_gap_is_filled(town: Town, login: Login, anna: Person) -> None:
    shelf = Shelf()
    async with listening(login, town.address, shelf) as bot:
        room = await anna.create_room("R", (bot.user_id,))
        await bot.joins(room)
        await anna.say(room, "before")
        await bot.receives(MessageReceived)
    shelf.arrivals.clear()
    said = [f"message {number}" for number in range(PAST_THE_LIMIT)]
    for text in said:
        await anna.say(room, text)
    async with listening(login, town.address, shelf) as bot:
        assert texts(bot, room) == said


async def test_a_burst_while_the_database_is_slow(bot: Bot, anna: Person, shared: str) -> None:
    bot.shelf.gate.clear()
    sent = [await anna.say(shared, f"{number}") for number in range(PAST_THE_LIMIT)]
    bot.shelf.gate.set()
    messages = await bot.receives(MessageReceived, PAST_THE_LIMIT)
    assert [message.native_id for message in messages] == sent


async def test_what_could_not_be_stored_comes_again(town: Town, login: Login, anna: Person) -> None:
    refusals = 2
    shelf = Shelf()
    store = shelf.store

    async def stubborn(batch: Batch) -> None:
        nonlocal refusals
        if batch.arrivals and refusals:
            refusals -= 1
            raise Temporary("the disk is full")
        await store(batch)

    shelf.store = stubborn  # type: ignore[method-assign]
    async with listening(login, town.address, shelf) as bot:
        room = await anna.create_room("R", (bot.user_id,))
        await bot.receives(BotInvited)
    assert refusals == 0
    assert bot.events(BotInvited)[0].room == room


async def test_nothing_from_before_the_join(bot: Bot, anna: Person) -> None:
    room = await anna.create_room("Old and public", initial_state=[_visibility("shared")])
    await anna.say(room, "long before")
    await anna.invite(room, bot.user_id)
    await bot.receives(BotInvited)
    await anna.say(room, "just before")
    await bot.does(Change(room, "join"))
    await anna.say(room, "after")
    await bot.receives(MessageReceived)
    assert texts(bot, room) == ["after"]


async def test_nothing_from_before_the_join_beyond_the_first_page(town: Town, login: Login, anna: Person) -> None:
    shelf = Shelf()
    async with listening(login, town.address, shelf) as bot:
        room = await anna.create_room("R", (bot.user_id,), initial_state=[_visibility("shared")])
        await bot.receives(BotInvited)
    await anna.say(room, "before")
    await bot.platform.connect()
    await bot.does(Change(room, "join"))
    said = [f"{number}" for number in range(PAST_THE_LIMIT)]
    await asyncio.gather(*(anna.say(room, text) for text in said))
    await bot.platform.close()
    async with listening(login, town.address, shelf) as bot:
        assert len(bot.events(BotJoined)) == 1
        assert sorted(texts(bot, room)) == sorted(said)


async def test_an_invitation_names_inviter_and_purpose(bot: Bot, anna: Person) -> None:
    room = await anna.create_room("", (bot.user_id,), is_direct=True)
    (invited,) = await bot.receives(BotInvited)
    assert (invited.room, invited.account, invited.name, invited.direct) == (room, anna.user_id, "Anna Schmidt", True)


async def test_being_removed_is_told_after_the_last_words(town: Town, login: Login, anna: Person) -> None:
    shelf = Shelf()
    async with listening(login, town.address, shelf) as bot:
        room = await anna.create_room("R", (bot.user_id,))
        await bot.joins(room)
    await anna.say(room, "goodbye")
    await anna.remove(room, login.user_id)
    shelf.arrivals.clear()
    async with listening(login, town.address, shelf) as bot:
        parsed = [bot.platform.parse(arrival.payload) for arrival in shelf.arrivals.values()]
        assert [type(event) for event in parsed] == [MessageReceived, BotRemoved]


async def test_edits_replies_threads_reactions_and_deletions(bot: Bot, anna: Person, shared: str) -> None:
    first = await anna.say(shared, "first")
    reply = await anna.say(shared, "reply", reply_to=first)
    in_thread = await anna.say(shared, "in a thread", thread=first)
    edit = await anna.edit(shared, first, "first, corrected")
    reaction = await anna.react(shared, first, "👍")
    await anna.delete(shared, reply)
    await anna.delete(shared, reaction)
    await bot.receives(MessageDeleted, 2)
    by_id = {event.native_id: event for event in bot.events(MessageReceived)}
    assert by_id[reply].reply_to == first
    assert by_id[in_thread].thread == first
    edited = bot.events(MessageEdited)[0]
    assert (edited.native_id, edited.target, edited.content.text) == (edit, first, "first, corrected")
    added = bot.events(ReactionAdded)[0]
    assert (added.native_id, added.target, added.key) == (reaction, first, "👍")
    assert [event.target for event in bot.events(MessageDeleted)] == [reply, reaction]


async def test_what_was_deleted_before_it_was_seen_never_comes(town: Town, login: Login, anna: Person) -> None:
    shelf = Shelf()
    async with listening(login, town.address, shelf) as bot:
        room = await anna.create_room("R", (bot.user_id,))
        await bot.joins(room)
    regretted = await anna.say(room, "regretted")
    await anna.delete(room, regretted)
    await anna.say(room, "kept")
    shelf.arrivals.clear()
    async with listening(login, town.address, shelf) as bot:
        assert texts(bot, room) == ["kept"]
        assert bot.events(MessageDeleted) == []


async def test_members_come_change_their_name_and_go(bot: Bot, anna: Person, shared: str, town: Town) -> None:
    async with await town.person("ben", shown_as="Ben") as ben:
        await anna.invite(shared, ben.user_id)
        await ben.until(lambda: shared in ben.rooms)
        await ben.call("PUT", f"/profile/{ben.user_id}/displayname", {"displayname": "Benjamin"})
        await bot.receives(MembershipChanged, 3)  # The homeserver tells rooms of it when it finds the time.
        await ben.say(shared, "hello")
        await ben.leave(shared)
        changes = await bot.receives(MembershipChanged, 4)
    assert [(c.membership, c.subject_name) for c in changes] == [
        ("invited", "Ben"),
        ("joined", "Ben"),
        ("joined", "Benjamin"),
        ("left", "Benjamin"),
    ]
    assert [message.name for message in bot.events(MessageReceived)] == ["Benjamin"]


async def test_what_cannot_be_read_is_set_aside(bot: Bot, anna: Person, shared: str) -> None:
    wild = await anna.send(shared, "m.room.message", {"msgtype": "m.text", "body": "x", "m.relates_to": "nonsense"})
    broken = await anna.send(shared, "m.reaction", {"m.relates_to": ["nonsense"]})
    await anna.say(shared, "fine")
    await bot.shelf.until(lambda: {wild, broken} < bot.shelf.arrivals.keys())
    with pytest.raises(Permanent):
        bot.platform.parse(bot.shelf.arrivals[broken].payload)
    del bot.shelf.arrivals[broken]
    messages = await bot.receives(MessageReceived, 2)
    assert [message.content.text for message in messages] == ["x", "fine"]


async def test_notices_of_other_bots_are_not_taken_in(bot: Bot, anna: Person, shared: str) -> None:
    notice = await anna.say(shared, "beep", msgtype="m.notice")
    await anna.say(shared, "fine")
    await bot.receives(MessageReceived)
    assert notice not in bot.shelf.arrivals


def _visibility(value: str) -> dict[str, object]:
    content = {"history_visibility": value}
    return {"type": "m.room.history_visibility", "state_key": "", "content": content}
