"""Encrypted rooms with people whose clients are made of matrix-js-sdk."""

from __future__ import annotations

import asyncio
import itertools
import uuid
from datetime import UTC, datetime

from bot.demo.homeserver import Login
from bot.demo.person import Person
from handlers.events import (
    BotJoined,
    MembershipChanged,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
)
from storage.deliveries import Change, Create, Edit, React, Redact, Send
from storage.richtext import RichText, SpanKind
from tests.integration.encryption.conftest import Bot, Comes
from tests.support.element import Element
from tests.support.homeserver import PASSWORD, Town


def town_person(town: Town, login: Login) -> Person:
    """Hands at a login, for what a client does not offer."""
    return Person(town.address, login, listens=False)


async def opened(bot: Bot, *people: Element) -> str:
    """A room of the bot's that these people have joined."""
    room = await bot.does(Create(str(uuid.uuid4()), "Geestland", "", tuple(person.user_id for person in people)))
    await bot.receives(BotJoined, room=room)
    for person in people:
        await person.happens(
            lambda what: what["what"] == "membership" and what["room"] == room and what["membership"] == "join"
        )
    return room


async def heard_of(bot: Bot, room: str, person: Element) -> str:
    """Let the bot write until it has heard of a device; returns what it wrote last.

    What is sent before the homeserver has told the bot of the device is not for it; no client does that differently.
    """
    for number in itertools.count(1):
        text = f"message {number}"
        await bot.does(Send(room, RichText(text)))
        if person.login.device_id in {holder.id for holder in bot.holders(room)}:
            return text
    raise AssertionError("never")


async def says(person: Element, bot: Bot, room: str, text: str) -> MessageReceived:
    """Somebody writes, and the bot reads it."""
    event = await person.say(room, text)
    await bot.shelf.until(lambda: any(found.native_id == event for found in bot.events(MessageReceived)))
    (found,) = [found for found in bot.events(MessageReceived) if found.native_id == event]
    assert found.content.text == text
    return found


async def test_both_read_each_other_and_the_bot_is_trusted(bot: Bot, anna: Element) -> None:
    room = await opened(bot, anna)
    await bot.does(Send(room, RichText("Hello ") + RichText("Anna").marked(SpanKind.BOLD)))
    seen = await anna.reads(room, "Hello Anna")
    assert (seen["wire"], seen["shield"]) == ("m.room.encrypted", 0)
    assert "<strong>Anna</strong>" in seen["content"]["formatted_body"]
    await says(anna, bot, room, "Guten Tag")


async def test_edits_replies_reactions_and_deletions(bot: Bot, anna: Element) -> None:
    room = await opened(bot, anna)
    shown = await bot.does(Send(room, RichText("first")))
    await anna.reads(room, "first")
    name = str(uuid.uuid4())
    await bot.does(Edit(room, shown, RichText("second")), name)
    await anna.happens(lambda what: what.get("content", {}).get("m.new_content", {}).get("body") == "second")
    await bot.shelf.until(lambda: name in bot.shelf.echoes)
    asked = await anna.say(room, "When?")
    await bot.receives(MessageReceived, room=room)
    await bot.does(Send(room, RichText("Now"), reply_to=asked))
    assert (await anna.reads(room, "Now"))["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == asked
    await bot.does(React(room, asked, "👍"))
    assert (await anna.happens(lambda what: what.get("type") == "m.reaction"))["wire"] == "m.reaction"
    await bot.does(Redact(room, shown))

    edit = await anna.edit(room, asked, "When exactly?")
    await bot.receives(MessageEdited, room=room)
    (changed,) = bot.events(MessageEdited, room)
    assert (changed.native_id, changed.target, changed.content.text) == (edit, asked, "When exactly?")
    await anna.reply(room, shown, "Why did you delete it?")
    (_, answer) = await bot.receives(MessageReceived, 2, room=room)
    assert answer.reply_to == shown
    await anna.do("redact", room=room, event=asked)
    (deleted,) = await bot.receives(MessageDeleted, room=room)
    assert deleted.target == asked
    timeline = {seen["id"]: seen for seen in await anna.do("timeline", room=room)}
    assert timeline[shown]["deleted"]


async def test_a_repeated_send_is_the_same_message(bot: Bot, anna: Element) -> None:
    room = await opened(bot, anna)
    name = str(uuid.uuid4())
    first = await bot.does(Send(room, RichText("once")), name)
    assert first == await bot.does(Send(room, RichText("once")), name)
    await bot.shelf.until(lambda: bot.shelf.echoes.get(name) == first)
    settled = await bot.platform.settle(room, [name], datetime.now(UTC))
    assert settled == {name: first}
    last = await bot.does(Send(room, RichText("last")))
    await anna.happens(lambda what: what.get("id") == last)
    timeline = await anna.do("timeline", room=room)
    bodies = [seen["content"].get("body") for seen in timeline if seen["type"] == "m.room.message"]
    assert bodies == ["once", "last"]


async def test_strict_clients_both_ways(bot: Bot, anna: Element) -> None:
    """Clients that exclude insecure devices accept only what an identity has confirmed (MSC4153)."""
    await anna.do("crossSign")
    await anna.do("strict", on=True)
    room = await opened(bot, anna)
    await bot.does(Send(room, RichText("Hello")))
    assert (await anna.reads(room, "Hello"))["shield"] == 0
    await says(anna, bot, room, "Guten Tag")
    trust = await anna.do("trust", user=bot.user_id, device=bot.device)
    assert trust["signed"]


async def test_a_new_device_reads_what_comes_from_then_on(bot: Bot, anna: Element, comes: Comes, town: Town) -> None:
    room = await opened(bot, anna)
    await bot.does(Send(room, RichText("before")))
    await anna.reads(room, "before")
    second = await comes(login=await town.homeserver.login(anna.user_id, PASSWORD))
    text = await heard_of(bot, room, second)
    await second.reads(room, text)
    await anna.reads(room, text)
    await says(second, bot, room, "from my telephone")
    await says(anna, bot, room, "from my computer")


async def test_a_device_that_was_logged_out_reads_no_more(bot: Bot, anna: Element, comes: Comes, town: Town) -> None:
    room = await opened(bot, anna)
    second = await comes(login=await town.homeserver.login(anna.user_id, PASSWORD))
    await second.reads(room, await heard_of(bot, room, second))
    before = bot.key_of(room)
    async with town_person(town, second.login) as hands:
        await hands.call("POST", "/logout", {})
    sent = await bot.does(Send(room, RichText("only one")))
    await anna.happens(lambda what: what.get("id") == sent)
    await anna.reads(room, "only one")
    while bot.key_of(room) == before:  # Until the bot has heard of it; then a new key for those who are left.
        await bot.does(Send(room, RichText("again")))
    assert second.login.device_id not in {holder.id for holder in bot.holders(room)}
    assert anna.login.device_id in {holder.id for holder in bot.holders(room)}


async def test_whoever_leaves_gets_no_later_key(bot: Bot, anna: Element, comes: Comes) -> None:
    ben = await comes("ben")
    room = await opened(bot, anna, ben)
    await bot.does(Send(room, RichText("all")))
    await ben.reads(room, "all")
    before = bot.key_of(room)
    await bot.does(Change(room, "remove", ben.user_id))
    await bot.receives(MembershipChanged, 1, room=room)
    await bot.shelf.until(lambda: any(e.membership == "left" for e in bot.events(MembershipChanged, room)))
    await bot.does(Send(room, RichText("without Ben")))
    await anna.reads(room, "without Ben")
    assert bot.key_of(room) != before
    assert ben.user_id not in {holder.user for holder in bot.holders(room)}


async def test_keys_that_come_late(bot: Bot, anna: Element) -> None:
    room = await opened(bot, anna)
    await says(anna, bot, room, "readable")
    await anna.do("withhold", on=True)
    await anna.do("renew", room=room)
    event = await anna.say(room, "kept from you")
    (unreadable,) = await bot.receives(MessageUnreadable, room=room)
    assert (unreadable.native_id, unreadable.account) == (event, anna.user_id)
    await anna.do("withhold", on=False)
    await anna.do("renew", room=room)
    await says(anna, bot, room, "readable again")
    assert [found.native_id for found in bot.events(MessageUnreadable)] == [event]


async def test_one_time_keys_that_are_used_up(bot: Bot, comes: Comes, town: Town) -> None:
    """While the bot is away others may take all its keys: one of last resort remains, and it offers new ones then."""
    await bot.stop()
    greedy = await town.login("greedy")
    async with town_person(town, greedy) as hands:
        wanted = {"one_time_keys": {bot.user_id: {bot.device: "signed_curve25519"}}}
        got: dict[str, dict[str, object]] = {}
        for _ in range(30):
            got = (await hands.call("POST", "/keys/claim", wanted))["one_time_keys"][bot.user_id][bot.device]
        assert next(iter(got.values())).get("fallback")
    ben = await comes("ben")
    room = await ben.do("create", name="Vari", invite=[bot.user_id])
    async with bot.again() as later:
        await later.joins(room)
        await says(ben, later, room, "Καλημέρα")
        async with town_person(town, greedy) as hands:
            for _ in range(100):
                got = (await hands.call("POST", "/keys/claim", wanted))["one_time_keys"][bot.user_id][bot.device]
                if not next(iter(got.values())).get("fallback"):
                    break
            else:
                raise AssertionError("no new keys were offered")


async def test_a_room_that_becomes_encrypted_is_followed(bot: Bot, anna: Element) -> None:
    room = await anna.do("create", name="Vari", invite=[bot.user_id], encrypted=False)
    await bot.joins(room)
    await bot.does(Send(room, RichText("in clear")))
    assert (await anna.reads(room, "in clear"))["wire"] == "m.room.message"
    await anna.do("encrypt", room=room)
    await says(anna, bot, room, "sealed")
    await bot.does(Send(room, RichText("sealed, too")))
    assert (await anna.reads(room, "sealed, too"))["wire"] == "m.room.encrypted"


async def test_two_rooms_at_once(bot: Bot, anna: Element, comes: Comes) -> None:
    ben = await comes("ben")
    rooms = [await opened(bot, anna, ben), await opened(bot, anna, ben)]
    await asyncio.gather(*(bot.does(Send(room, RichText(f"{n} in {room}"))) for room in rooms for n in range(20)))
    for room in rooms:
        for n in range(20):
            await anna.reads(room, f"{n} in {room}")
            await ben.reads(room, f"{n} in {room}")
    await asyncio.gather(*(person.say(room, f"from {person.user_id}") for room in rooms for person in (anna, ben)))
    for room in rooms:
        await bot.receives(MessageReceived, 2, room=room)


async def test_a_restart_in_mid_conversation(bot: Bot, anna: Element) -> None:
    room = await opened(bot, anna)
    await bot.does(Send(room, RichText("before")))
    await says(anna, bot, room, "one")
    await bot.stop()
    await anna.say(room, "two")
    async with bot.again() as later:
        await later.receives(MessageReceived, 2, room=room)
        assert [event.content.text for event in later.events(MessageReceived)] == ["one", "two"]
        await later.does(Send(room, RichText("after")))
        await anna.reads(room, "after")


async def test_a_death_between_the_keys_and_the_events(bot: Bot, anna: Element) -> None:
    """The process dies after it took the keys in and before the events that they open are stored."""
    room = await opened(bot, anna)
    await bot.does(Send(room, RichText("before")))
    bot.shelf.gate.clear()
    await anna.say(room, "one")
    await bot.shelf.until(lambda: bot.shelf.offered > bot.shelf.batches)
    await bot.stop()
    bot.shelf.gate.set()
    async with bot.again() as later:
        (event,) = await later.receives(MessageReceived, room=room)
        assert event.content.text == "one"
        assert later.events(MessageUnreadable) == []
