"""Polls and pins in encrypted rooms, with people whose clients are made of matrix-js-sdk."""

from __future__ import annotations

from typing import Any

from bot.platforms.matrix.polls import END, START, TEXT, VOTE
from handlers.events import MessageReceived, PinsChanged, PollClosed, PollVoted
from storage.kinds import EndPoll, Pin, SendPoll
from tests.integration.encryption.conftest import Bot
from tests.integration.encryption.test_with_element import opened
from tests.support.element import Element

POLL = {
    "question": {TEXT: "When?", "body": "When?", "msgtype": "m.text"},
    "kind": "org.matrix.msc3381.poll.disclosed",
    "max_selections": 1,
    "answers": [{"id": "a1", TEXT: "Monday"}, {"id": "a2", TEXT: "Tuesday"}],
}


def refers(target: str) -> dict[str, Any]:
    return {"m.relates_to": {"rel_type": "m.reference", "event_id": target}}


async def test_the_bots_poll_is_closed_from_the_server_and_voted_in(bot: Bot, anna: Element) -> None:
    room = await opened(bot, anna)
    native = await bot.does(SendPoll(room, "Wann?", ("Montag", "Dienstag")))
    seen = await anna.happens(lambda what: what.get("id") == native and START in what.get("content", {}))
    assert seen["wire"] == "m.room.encrypted"
    assert [answer[TEXT] for answer in seen["content"][START]["answers"]] == ["Montag", "Dienstag"]
    cast = await anna.do("send", room=room, type=VOTE, content={VOTE: {"answers": ["1"]}} | refers(native))
    (vote,) = await bot.receives(PollVoted, room=room)
    assert (vote.native_id, vote.account, vote.target) == (cast, anna.user_id, native)
    assert vote.choices == ("1",)
    end = await bot.does(EndPoll(room, native, "Beendet"))
    closing = await anna.happens(lambda what: what.get("id") == end and END in what.get("content", {}))
    assert closing["wire"] == "m.room.encrypted"
    assert bot.events(PollClosed) == []  # its own closing is no news


async def test_a_persons_poll_is_read_closed_and_pinned(bot: Bot, anna: Element) -> None:
    room = await opened(bot, anna)
    asked = await anna.do("send", room=room, type=START, content={START: POLL, TEXT: "When?"})
    (event,) = await bot.receives(MessageReceived, room=room)
    assert (event.native_id, event.content.text) == (asked, "When?\nMonday\nTuesday")
    assert event.poll is not None
    assert event.poll.keys == ("a1", "a2")
    await bot.does(Pin(room, asked))
    await bot.does(Pin(room, asked, off=True))
    await anna.do("send", room=room, type=END, content={END: {}, TEXT: "over"} | refers(asked))
    (closed,) = await bot.receives(PollClosed, room=room)
    assert (closed.target, closed.account) == (asked, anna.user_id)
    assert bot.events(PinsChanged) == []  # nor are its own pins
