"""The poller against the double: nothing is lost by a crash, nothing malformed stops it, nothing spins."""

from __future__ import annotations

import asyncio

import pytest

from bot.platforms.base import AccountLost
from bot.platforms.telegram.adapter import TelegramPlatform
from handlers.errors import Permanent, Temporary
from handlers.events import (
    Arrived,
    BotJoined,
    BotRemoved,
    BotRights,
    ChoicePressed,
    MembershipChanged,
    MessageEdited,
    MessageReceived,
    ReactionsChanged,
    RoomMigrated,
)
from storage.deliveries import Answer, CheckRights, Send
from storage.richtext import RichText
from tests.integration.telegram.conftest import Bot, Naps, Shelf, listening, settings_of
from tests.support.botapi.api import BotApi
from tests.support.patience import PATIENCE_S


async def test_a_person_comes_through_a_link_and_writes(api: BotApi, bot: Bot) -> None:
    anna = api.user("Anna", last_name="Schmidt", language_code="de")
    window = await anna.starts("tok_1")
    [arrived] = await bot.receives(Arrived)
    assert (arrived.token, arrived.language_code, arrived.room) == ("tok_1", "de", str(window.id))
    bold = [{"type": "bold", "offset": 3, "length": 5}]
    message = await anna.writes(window, "😀 Guten Tag", entities=bold)
    [said] = await bot.receives(MessageReceived)
    assert said.native_id == f"{window.id}:{message.id}"
    assert said.content.text[said.content.spans[0].start : said.content.spans[0].end] == "Guten"
    await anna.edits(message, "Guten Abend")
    [edited] = await bot.receives(MessageEdited)
    assert (edited.target, edited.content.text) == (said.native_id, "Guten Abend")


async def test_a_group_with_privacy_mode_and_rights(api: BotApi, bot: Bot) -> None:
    anna, jens = api.user("Anna"), api.user("Jens")
    group = api.supergroup("Basel", [anna, jens])
    room = str(group.id)
    [joined] = await bot.receives(BotJoined, room=room)
    assert joined.account == str(anna.user.id)
    [rights] = await bot.receives(BotRights, room=room)
    assert not rights.sees_all
    await anna.writes(group, "nobody hears it")
    group.promote_bot("can_delete_messages")
    [_, promoted] = await bot.receives(BotRights, 2, room=room)
    assert (promoted.sees_all, promoted.can_delete, promoted.can_pin) == (True, True, False)
    heard = await anna.writes(group, "everybody hears it")
    await jens.reacts(heard, "👍")
    [said] = await bot.receives(MessageReceived, room=room)
    assert said.content.text == "everybody hears it"
    [reaction] = await bot.receives(ReactionsChanged, room=room)
    assert (reaction.keys, reaction.target, reaction.account) == (("👍",), said.native_id, str(jens.user.id))
    await jens.leaves(group)
    left = await bot.receives(MembershipChanged, room=room)
    assert (left[0].subject, left[0].membership) == (str(jens.user.id), "left")
    group.kick_bot()
    await bot.receives(BotRemoved, room=room)


async def test_a_pressed_button_is_answered(api: BotApi, bot: Bot) -> None:
    anna = api.user("Anna")
    window = await anna.starts()
    sent = await bot.does(Send(str(window.id), RichText("?"), choices=("Yes", "No"), tokens=("t1", "t2")))
    pressed = await anna.presses("No", window)
    [choice] = await bot.receives(ChoicePressed)
    assert (choice.token, choice.target) == ("t2", sent)
    await bot.does(Answer(choice.query_id, "Done"))
    assert await pressed.answered() == "Done"
    await bot.does(Answer(choice.query_id, "Again"))  # too late: nobody waits any more


async def test_migration_is_told_from_both_sides_and_by_sends(api: BotApi, bot: Bot) -> None:
    group = api.group("Basel", [api.user("Anna")])
    old = str(group.id)
    new = str(group.migrates())
    told = await bot.receives(RoomMigrated, 2)
    assert {(one.room, one.new_room) for one in told} == {(old, new)}
    with pytest.raises(Temporary):
        await bot.does(Send(old, RichText("Hallo")))
    assert len(await bot.receives(RoomMigrated, 3)) == 3
    await bot.does(Send(new, RichText("Hallo")))


async def test_rights_can_be_asked_for(api: BotApi, bot: Bot) -> None:
    group = api.supergroup("Basel", [api.user("Anna")])
    group.promote_bot("can_pin_messages")
    await bot.receives(BotRights, 2)
    await bot.does(CheckRights(str(group.id)))
    asked = (await bot.receives(BotRights, 3))[-1]
    assert (asked.is_admin, asked.can_pin, asked.can_delete, asked.member) == (True, True, False, True)
    group.kick_bot()
    await bot.receives(BotRights, 4)
    await bot.does(CheckRights(str(group.id)))
    assert not (await bot.receives(BotRights, 5))[-1].member


async def test_twenty_updates_wait_during_a_crash(api: BotApi) -> None:
    anna = api.user("Anna")
    shelf = Shelf()
    async with listening(api, shelf):
        window = await anna.starts()
    for number in range(20):
        await anna.writes(window, f"number {number}")
    shelf.failing = 1
    platform = TelegramPlatform(settings_of(api), sleep=Naps())
    with pytest.raises(OSError, match="no room"):  # the process ends here, nothing is stored and nothing confirmed
        await platform.receive(shelf.cursor, shelf.store)
    await platform.close()
    async with listening(api, shelf) as bot:
        said = await bot.receives(MessageReceived, 20)
    assert [one.content.text for one in said] == [f"number {number}" for number in range(20)]


async def test_a_long_backlog_is_taken_in_before_anything_is_sent(api: BotApi) -> None:
    anna = api.user("Anna")
    window = await anna.starts()
    for number in range(250):
        await anna.writes(window, str(number))
    async with listening(api) as bot:  # until caught up
        assert len(bot.events(MessageReceived)) == 250
        assert bot.naps.seconds == []


async def test_a_poisonous_update_is_set_aside_and_the_next_one_handled(api: BotApi, bot: Bot) -> None:
    anna = api.user("Anna")
    window = await anna.starts()
    number = api.world.updates.next_id
    api.inject({"update_id": number, "message": {"date": "yesterday"}})
    await anna.writes(window, "after it")
    [said] = await bot.receives(MessageReceived)
    assert said.content.text == "after it"
    [poison] = [one for one in bot.shelf.arrivals.values() if one.payload["what"] == "malformed"]
    with pytest.raises(Permanent):
        bot.platform.parse(poison.payload)
    assert bot.naps.seconds == []


async def test_ids_may_begin_anew(api: BotApi) -> None:
    anna = api.user("Anna")
    shelf = Shelf(cursor=str(10**9))  # far above what the server counts now
    window = anna.opens_chat()
    for text in ("one", "two"):
        await anna.writes(window, text)
    async with listening(api, shelf) as bot:
        await bot.receives(MessageReceived, 2)
        await anna.writes(window, "three")
        assert [one.content.text for one in await bot.receives(MessageReceived, 3)] == ["one", "two", "three"]
    assert int(shelf.cursor or 0) < 10**9


async def test_another_process_polls(api: BotApi) -> None:
    anna = api.user("Anna")
    fault = api.fault("getUpdates", status=409, description="Conflict: terminated by other getUpdates request", times=3)
    async with listening(api) as bot:
        assert fault.met == 3
        assert all(2.5 <= seconds <= 10 for seconds in bot.naps.seconds)
        await anna.starts()
        await bot.receives(Arrived)


async def test_a_webhook_in_the_way_is_taken_down_and_nothing_dropped(api: BotApi) -> None:
    anna = api.user("Anna")
    window = anna.opens_chat()
    await anna.writes(window, "before")
    async with listening(api) as bot:
        deleted = api.calls("deleteWebhook")
        assert [call.parameters for call in deleted] == [{"drop_pending_updates": False}]
        await bot.receives(MessageReceived)


async def test_an_outage_is_survived_with_growing_pauses(api: BotApi) -> None:
    anna = api.user("Anna")
    fault = api.fault("getUpdates", status=502, times=6)
    async with listening(api) as bot:
        assert fault.met == 6
        assert len(bot.naps.seconds) == 6
        assert bot.naps.seconds[-1] > 4 * bot.naps.seconds[0]
        await anna.starts()
        await bot.receives(Arrived)


async def test_lost_answers_of_polls_lose_nothing(api: BotApi) -> None:
    anna = api.user("Anna")
    await anna.starts()
    api.fault("getUpdates", cut="after", times=2)
    async with listening(api) as bot:
        await bot.receives(Arrived)
        assert len(bot.naps.seconds) == 2


async def test_a_wrong_token_ends_it(api: BotApi) -> None:
    api.fault("getUpdates", status=401, description="Unauthorized", times=None)
    platform = TelegramPlatform(settings_of(api), sleep=Naps())
    with pytest.raises(AccountLost):
        await platform.receive(None, Shelf().store)
    api.fault("getMe", status=401, description="Unauthorized")
    with pytest.raises(Permanent, match="token"):
        await platform.connect()
    await platform.close()


async def test_a_hasty_server_is_not_asked_without_pause(api: BotApi) -> None:
    """A proxy that answers every long poll at once must not be asked ten thousand times a second."""
    async with listening(api) as bot:
        api.world.updates.close()
        async with asyncio.timeout(PATIENCE_S):
            while len(bot.naps.seconds) < 3:
                await asyncio.sleep(0)
        assert set(bot.naps.seconds[:3]) == {1.0}
