"""Polls, pins and answers on Telegram's double."""

from __future__ import annotations

import pytest

from bot.platforms.base import Uncertain
from handlers.errors import Permanent
from handlers.events import MessageReceived, PinsChanged, PollClosed, PollPosted, PollVoted
from storage.kinds import EndPoll, Pin, SendPoll
from tests.integration.telegram.conftest import Bot
from tests.support.botapi.api import BotApi
from tests.support.botapi.person import Person
from tests.support.botapi.places import Group


@pytest.fixture
def anna(api: BotApi) -> Person:
    """Somebody at a client."""
    return api.user("Anna")


@pytest.fixture
def group(api: BotApi, anna: Person) -> Group:
    """A group in which the bot is an administrator."""
    group = api.supergroup("Geestland", [anna])
    group.promote_bot()
    return group


def asking(group: Group, **more: object) -> SendPoll:
    return SendPoll(str(group.id), "Wann?", ("Montag", "Dienstag"), **more)  # type: ignore[arg-type]


async def test_the_bots_poll_tells_who_voted_and_is_closed_once(bot: Bot, anna: Person, group: Group) -> None:
    native = await bot.does(asking(group, most=2, silent=True))
    (posted,) = await bot.receives(PollPosted)
    message = group.chat.messages[int(native.split(":")[1])]
    poll = message.data["poll"]
    assert (posted.target, posted.number, posted.room) == (native, poll["id"], str(group.id))
    assert (poll["is_anonymous"], poll["allows_multiple_answers"], message.silent) == (False, True, True)
    await anna.votes(message, 1, 0)
    await anna.votes(message)
    votes = await bot.receives(PollVoted, 2)
    assert [(vote.target, vote.account, vote.choices) for vote in votes] == [
        (poll["id"], str(anna.user.id), ("1", "0")),
        (poll["id"], str(anna.user.id), ()),
    ]
    assert bot.events(PollClosed) == []  # news of votes are no closing
    await bot.does(EndPoll(str(group.id), native, "Beendet"))
    await bot.does(EndPoll(str(group.id), native, "Beendet"))
    assert poll["is_closed"]
    (closed,) = await bot.receives(PollClosed)
    assert (closed.target, closed.account) == (poll["id"], "")


async def test_a_poll_whose_answer_was_lost_is_in_doubt(api: BotApi, bot: Bot, group: Group) -> None:
    api.fault("sendPoll", cut="after")
    with pytest.raises(Uncertain):
        await bot.does(asking(group))


async def test_what_telegram_refuses_is_given_up(bot: Bot, group: Group) -> None:
    with pytest.raises(Permanent):
        await bot.does(SendPoll(str(group.id), "x" * 301, ("a", "b")))
    with pytest.raises(Permanent):
        await bot.does(SendPoll(str(group.id), "x", ("a" * 101, "b")))
    with pytest.raises(Permanent):
        await bot.does(SendPoll(str(group.id), "x", tuple(str(number) for number in range(13))))


async def test_a_reply_that_is_gone_does_not_stop_a_poll(bot: Bot, group: Group) -> None:
    assert await bot.does(asking(group, reply_to=f"{group.id}:999"))


async def test_a_persons_poll_is_read_and_its_stop_noticed(bot: Bot, anna: Person, group: Group) -> None:
    message = await anna.asks(group, "Wann?", "Montag", "Dienstag")
    (event,) = await bot.receives(MessageReceived)
    assert event.content.text == "Wann?\nMontag\nDienstag"
    assert event.poll is not None
    assert (event.poll.keys, event.poll.most) == (("0", "1"), 1)
    assert event.poll.number == message.data["poll"]["id"]
    await anna.stops(message)
    (closed,) = await bot.receives(PollClosed)
    assert closed.target == event.poll.number


async def test_pins_come_in_and_go_out(bot: Bot, anna: Person, group: Group) -> None:
    first, second = await anna.writes(group, "one"), await anna.writes(group, "two")
    await anna.pins(first)
    (event,) = await bot.receives(PinsChanged)
    assert (event.pinned, event.account) == ((f"{group.id}:{first.id}",), str(anna.user.id))
    await bot.does(Pin(str(group.id), f"{group.id}:{second.id}"))
    await bot.does(Pin(str(group.id), f"{group.id}:{first.id}", off=True))
    await bot.does(Pin(str(group.id), f"{group.id}:{first.id}", off=True))
    assert group.chat.pinned == [second.id]
    assert len(bot.events(PinsChanged)) == 1  # its own are no news
    group.promote_bot("can_delete_messages")
    with pytest.raises(Permanent, match="not enough rights"):
        await bot.does(Pin(str(group.id), f"{group.id}:{first.id}"))


async def test_what_is_answered_comes_with_the_answer(bot: Bot, anna: Person, group: Group) -> None:
    first = await anna.writes(group, "Wer kommt?")
    await anna.writes(group, "Ich", reply_to=first)
    _, event = await bot.receives(MessageReceived, 2)
    assert event.answered is not None
    assert (event.answered.account, event.answered.content.text) == (str(anna.user.id), "Wer kommt?")
