"""What goes out: each delivery once however often it is tried, and rooms that may be asked for again."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

import pytest

from bot.demo.homeserver import Login
from bot.demo.person import Person
from bot.platforms.matrix.adapter import MatrixPlatform
from bot.platforms.matrix.content import KEYS
from handlers.errors import Permanent
from handlers.events import BotInvited, BotJoined, MessageReceived, ReactionAdded
from storage.deliveries import Change, Create, Edit, React, Redact, Send
from storage.richtext import RichText, SpanKind
from tests.integration.matrix.conftest import Bot, settings_of
from tests.support.homeserver import PASSWORD, Town

HELLO = RichText("Hello")


def delivery() -> str:
    return str(uuid.uuid4())


async def test_a_repeated_send_is_the_same_message(
    bot: Bot, anna: Person, shared: str, town: Town, login: Login
) -> None:
    name = delivery()
    first = await bot.does(Send(shared, HELLO), name)
    again = await bot.does(Send(shared, HELLO), name)
    restarted = MatrixPlatform(settings_of(login, town.address))
    after_restart = await Bot(restarted, bot.shelf).does(Send(shared, HELLO), name)
    await restarted.close()
    last = await bot.does(Send(shared, RichText("Last")))
    assert first == again == after_restart
    await anna.sees(shared, lambda seen: seen.event_id == last)
    assert [seen.body for seen in anna.timeline(shared)] == ["Hello", "Last"]


async def test_the_bots_own_message_comes_back_as_an_echo(bot: Bot, shared: str) -> None:
    name = delivery()
    native_id = await bot.does(Send(shared, HELLO), name)
    await bot.shelf.until(lambda: name in bot.shelf.echoes)
    assert bot.shelf.echoes[name] == native_id
    assert native_id not in bot.shelf.arrivals


async def test_a_strangers_event_is_no_echo(bot: Bot, anna: Person, shared: str) -> None:
    await anna.say(shared, "I am the bot", **{"org.tandembot.delivery": "pretended"})
    await bot.receives(MessageReceived)
    assert bot.shelf.echoes == {}


async def test_a_copy_rings_and_a_notice_does_not(bot: Bot, anna: Person, shared: str) -> None:
    await bot.does(Send(shared, RichText("copy")))
    await bot.does(Send(shared, RichText("notice"), quiet=True))
    assert (await anna.sees(shared, "copy")).rings
    assert not (await anna.sees(shared, "notice")).rings


async def test_formatting_mentions_replies_and_threads(bot: Bot, anna: Person, shared: str) -> None:
    asked = await anna.say(shared, "When?")
    content = RichText("Tuesday").marked(SpanKind.BOLD) + ", "
    content += RichText("Anna").marked(SpanKind.MENTION, anna.user_id)
    await bot.does(Send(shared, content, reply_to=asked))
    seen = await anna.sees(shared, "Tuesday")
    assert (seen.reply_to, seen.mentions) == (asked, (anna.user_id,))
    assert seen.html.startswith("<strong>Tuesday</strong>, <a href=")
    await bot.does(Send(shared, RichText("in the thread"), thread=asked))
    assert (await anna.sees(shared, "in the thread")).thread == asked


async def test_an_edit_edits_and_a_deletion_deletes(bot: Bot, anna: Person, shared: str) -> None:
    target = await bot.does(Send(shared, HELLO))
    edit = delivery()
    made = [await bot.does(Edit(shared, target, RichText("Hallo")), edit) for _ in range(2)]
    assert made[0] == made[1] != target
    seen = await anna.sees(shared, lambda seen: seen.edits > 0)
    assert (seen.event_id, seen.body, seen.edits) == (target, "Hallo", 1)
    deletion = delivery()
    assert await bot.does(Redact(shared, target), deletion) == await bot.does(Redact(shared, target), deletion)
    await anna.sees(shared, lambda seen: seen.event_id == target and seen.deleted)
    await bot.shelf.until(lambda: {edit, deletion} <= bot.shelf.echoes.keys())


async def test_a_reaction_that_is_there_already_is_found(bot: Bot, anna: Person, shared: str) -> None:
    target = await anna.say(shared, "Good?")
    first = await bot.does(React(shared, target, "👍"))
    assert await bot.does(React(shared, target, "👍")) == first
    await bot.does(Redact(shared, first))
    seen = await anna.sees(shared, lambda seen: seen.event_id == target)
    await anna.until(
        lambda: not seen.reactions and any(e["type"] == "m.room.redaction" for e in anna.view.events[shared])
    )


async def test_choices_can_be_tapped(bot: Bot, anna: Person, shared: str) -> None:
    name = delivery()
    menu = Send(shared, RichText("Menu"), quiet=True, choices=("Help", "Language"))
    target = await bot.does(menu, name)
    assert await bot.does(menu, name) == target
    seen = await anna.sees(shared, lambda seen: list(seen.reactions) == list(KEYS[:2]))
    assert seen.body == "Menu\n\n1️⃣ Help\n2️⃣ Language"
    await anna.react(shared, target, KEYS[1])
    (pressed,) = await bot.receives(ReactionAdded)
    assert (pressed.target, pressed.key) == (target, KEYS[1])
    await bot.does(Edit(shared, target, RichText("Menu"), choices=("Help", "Language", "Who")))
    await anna.sees(shared, lambda seen: set(seen.reactions) == set(KEYS[:3]) and seen.edits == 1)


async def test_what_does_not_fit_is_refused_and_never_cut(bot: Bot, shared: str) -> None:
    with pytest.raises(Permanent, match="too_large"):
        await bot.does(Send(shared, RichText("x" * 66_000)))


async def test_a_room_is_created_once(bot: Bot, anna: Person) -> None:
    name = delivery()
    create = Create(f"tandembot-{name}", "Vari – Geestland", "Everything here is passed on", (anna.user_id,))
    room = await bot.does(create, name)
    assert await bot.does(create, name) == room
    await anna.until(lambda: room in anna.rooms)
    state = {e["type"]: e["content"] for e in await _state(anna, room) if e["state_key"] == ""}
    assert state["m.room.create"]["room_version"] == "12"
    assert state["m.room.history_visibility"] == {"history_visibility": "invited"}
    assert state["m.room.join_rules"]["join_rule"] == "invite"
    assert state["m.room.guest_access"] == {"guest_access": "forbidden"}
    assert state["m.room.name"] == {"name": "Vari – Geestland"}
    said = await anna.say(room, "People can write,")
    await anna.react(room, said, "👍")
    await bot.receives(ReactionAdded)
    assert len(bot.events(BotJoined, room)) == 1
    await bot.shelf.until(lambda: name in bot.shelf.echoes)
    assert bot.shelf.echoes[name] == room


async def test_a_creation_that_was_cut_short_is_completed(bot: Bot, anna: Person) -> None:
    name = delivery()
    room = await bot.does(Create(f"tandembot-{name}", "R", "", ()), name)
    assert await bot.does(Create(f"tandembot-{name}", "R", "", (anna.user_id,)), name) == room
    await anna.until(lambda: room in anna.rooms)


async def test_a_direct_room_says_so(bot: Bot, anna: Person) -> None:
    room = await bot.does(Create(f"tandembot-{delivery()}", "", "", (anna.user_id,), direct=True))
    await anna.until(lambda: room in anna.invited)
    own = [event for event in anna.invited[room] if event.get("state_key") == anna.user_id]
    assert own[0]["content"]["is_direct"] is True


async def test_somebody_elses_room_under_the_alias_is_not_taken(bot: Bot, anna: Person) -> None:
    name = delivery()
    await anna.create_room("Trap", (bot.user_id,), room_alias_name=f"tandembot-{name}")
    with pytest.raises(Permanent):
        await bot.does(Create(f"tandembot-{name}", "R", "", ()), name)


async def test_a_space_holds_its_rooms(bot: Bot, town: Town, login: Login) -> None:
    space = await bot.does(Create(f"tandembot-{delivery()}", "Programme", "", (), space=True))
    room = await bot.does(Create(f"tandembot-{delivery()}", "Room", "", (), parent=space))
    await bot.does(Change(space, "adopt", room))
    await bot.does(Change(space, "adopt", room))
    async with Person(town.address, login, listens=False) as own:
        children = await _state(own, space)
        parents = await _state(own, room)
    assert [e["state_key"] for e in children if e["type"] == "m.space.child"] == [room]
    assert [e["content"]["via"] for e in children if e["type"] == "m.space.child"] == [["localhost"]]
    assert [e["state_key"] for e in parents if e["type"] == "m.space.parent"] == [space]


async def test_changes_may_be_repeated(bot: Bot, anna: Person) -> None:
    room = await bot.does(Create(f"tandembot-{delivery()}", "R", "", ()))
    for _ in range(2):
        await bot.does(Change(room, "invite", anna.user_id))
        await anna.until(lambda: room in anna.rooms)
    for _ in range(2):
        await bot.does(Change(room, "rename", "A better name"))
    await anna.until(lambda: any(e["content"].get("name") == "A better name" for e in anna.view.events[room]))
    for _ in range(2):
        await bot.does(Change(room, "remove", anna.user_id))
        await anna.until(lambda: room not in anna.rooms)
    for _ in range(2):
        await bot.does(Change(room, "leave"))


async def test_an_invitation_can_be_declined_and_its_end_is_permanent(bot: Bot, anna: Person) -> None:
    room = await anna.create_room("R", (bot.user_id,))
    await bot.receives(BotInvited)
    await bot.does(Change(room, "leave"))
    with pytest.raises(Permanent):
        await bot.does(Change(room, "join"))
    with pytest.raises(Permanent):
        await bot.does(Send(room, HELLO))


async def test_what_was_sent_is_found_in_the_history(bot: Bot, anna: Person, shared: str) -> None:
    names = [delivery() for _ in range(3)]
    sent = {name: await bot.does(Send(shared, HELLO), name) for name in names[:2]}
    await anna.say(shared, "in between")
    unsent = names[2]
    found = await bot.platform.settle(shared, [*names], datetime.now(UTC) - timedelta(minutes=1))
    assert found == sent
    assert unsent not in found
    with pytest.raises(Permanent):
        await bot.platform.settle("!unknown:localhost", names, datetime.now(UTC))


async def test_an_attempt_of_yesterday_is_settled_first(bot: Bot, anna: Person, shared: str, town: Town) -> None:
    name, began = delivery(), datetime.now(UTC)
    first = await bot.does(Send(shared, HELLO), name)
    # A new device has transactions of its own: like the server's memory after a day, it knows nothing of the first.
    other = await town.homeserver.login(bot.user_id, PASSWORD)
    platform = MatrixPlatform(settings_of(other, town.address), now=lambda: began + timedelta(hours=21))
    later = Bot(platform, bot.shelf)
    assert await later.does(Send(shared, HELLO), name, began) == first
    unknown = await later.does(Send(shared, RichText("not sent before")), delivery(), began)
    await platform.close()
    await anna.sees(shared, lambda seen: seen.event_id == unknown)
    assert [seen.body for seen in anna.timeline(shared)] == ["Hello", "not sent before"]


async def _state(person: Person, room: str) -> list[dict[str, Any]]:
    state: Any = await person.call("GET", f"/rooms/{quote(room, safe='')}/state")
    return list(state)


async def test_a_room_is_handed_over_before_the_bot_leaves(bot: Bot, anna: Person) -> None:
    """Everybody in it has the bot's power then, also if it is done twice, or after the bot has left."""
    name = delivery()
    room = await bot.does(Create(f"tandembot-{name}", "R", "", (anna.user_id,)), name)
    await anna.until(lambda: room in anna.rooms)
    for _ in range(2):
        await bot.does(Change(room, "hand_over"))
    path = f"/rooms/{quote(room, safe='')}/state/m.room.power_levels/"
    assert (await anna.call("GET", path))["users"][anna.user_id] == 100
    await bot.does(Change(room, "leave"))
    await bot.does(Change(room, "hand_over"))
    await anna.call("PUT", f"/rooms/{quote(room, safe='')}/state/m.room.name/", {"name": "Ours"})
