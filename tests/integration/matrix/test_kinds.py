"""Polls, pins, mentions and profiles on the real homeserver."""

from __future__ import annotations

import uuid
from typing import Any
from urllib.parse import quote

import pytest

from bot.demo.person import Person, Refused
from bot.platforms.matrix.polls import END, START, TEXT, VOTE
from bot.platforms.matrix.profiles import FIELD
from handlers.errors import Permanent
from handlers.events import MessageEdited, MessageReceived, PinsChanged, PollClosed, PollVoted
from storage.deliveries import Create, Edit, Redact, Send
from storage.kinds import EndPoll, Pin, Profile, SendPoll
from storage.richtext import RichText, SpanKind
from tests.integration.matrix.conftest import Bot

OLD = {
    START: {
        "question": {TEXT: "When?", "body": "When?", "msgtype": "m.text"},
        "kind": "org.matrix.msc3381.poll.undisclosed",
        "max_selections": 2,
        "answers": [{"id": "a1", TEXT: "Monday"}, {"id": "a2", TEXT: "Tuesday"}],
    },
    TEXT: "When?\n1. Monday\n2. Tuesday",
}
"""As clients send it today."""
NEW = {
    "m.poll": {
        "question": {"m.text": [{"body": "<b>When?</b>", "mimetype": "text/html"}, {"body": "When?"}]},
        "answers": [{"m.id": "a1", "m.text": [{"body": "Monday"}]}, {"m.id": "a2", "m.text": [{"body": "Tuesday"}]}],
    },
    "m.text": [{"body": "When?"}],
}
"""As the proposal has it in the end."""


def raw(person: Person, room: str, native_id: str) -> dict[str, Any]:
    """The content of an event as a client received it."""
    return next(event["content"] for event in person.view.events[room] if event["event_id"] == native_id)


async def arrives(person: Person, room: str, native_id: str) -> dict[str, Any]:
    await person.until(lambda: any(event["event_id"] == native_id for event in person.view.events.get(room, [])))
    return raw(person, room, native_id)


async def state(person: Person, room: str, kind: str) -> dict[str, Any]:
    return await person.call("GET", f"/rooms/{quote(room, safe='')}/state/{kind}/")


async def pin(person: Person, room: str, *targets: str) -> None:
    await person.call("PUT", f"/rooms/{quote(room, safe='')}/state/m.room.pinned_events/", {"pinned": list(targets)})


def refers(target: str) -> dict[str, Any]:
    return {"m.relates_to": {"rel_type": "m.reference", "event_id": target}}


@pytest.mark.parametrize(
    ("kind", "content", "most", "disclosed"), [(START, OLD, 2, False), ("m.poll.start", NEW, 1, True)]
)
async def test_a_persons_poll_is_read(
    bot: Bot, anna: Person, shared: str, kind: str, content: dict[str, Any], most: int, disclosed: bool
) -> None:
    asked = await anna.send(shared, kind, content)
    (event,) = await bot.receives(MessageReceived)
    assert (event.native_id, event.content.text) == (asked, "When?\nMonday\nTuesday")
    assert event.poll is not None
    assert (event.poll.keys, event.poll.most, event.poll.disclosed) == (("a1", "a2"), most, disclosed)
    assert [event.content.text[start:end] for start, end in event.poll.pieces] == ["When?", "Monday", "Tuesday"]


async def test_a_persons_poll_is_voted_in_edited_and_closed(bot: Bot, anna: Person, shared: str) -> None:
    asked = await anna.send(shared, START, OLD)
    new = {"m.new_content": OLD, "m.relates_to": {"rel_type": "m.replace", "event_id": asked}}
    await anna.send(shared, START, OLD | new)
    (edit,) = await bot.receives(MessageEdited)
    assert (edit.target, edit.poll is not None) == (asked, True)
    await anna.send(shared, VOTE, {VOTE: {"answers": ["a2"]}} | refers(asked))
    await anna.send(shared, "m.poll.response", {"m.selections": ["a1", "a2"]} | refers(asked))
    await anna.send(shared, VOTE, {VOTE: {"answers": "nonsense"}} | refers(asked))
    votes = await bot.receives(PollVoted, 3)
    assert [vote.choices for vote in votes] == [("a2",), ("a1", "a2"), ()]
    assert {vote.target for vote in votes} == {asked}
    await anna.send(shared, END, {END: {}, TEXT: "over"} | refers(asked))
    (closed,) = await bot.receives(PollClosed)
    assert (closed.target, closed.account) == (asked, anna.user_id)


async def test_a_poll_that_is_too_large_is_left_alone(bot: Bot, anna: Person, shared: str) -> None:
    answers = [{"id": str(number), TEXT: "x"} for number in range(21)]
    await anna.send(shared, START, {START: OLD[START] | {"answers": answers}})  # type: ignore[operator]
    await anna.send(shared, START, {START: OLD[START] | {"answers": []}})  # type: ignore[operator]
    await anna.say(shared, "after it")
    (event,) = await bot.receives(MessageReceived)
    assert event.content.text == "after it"


async def test_the_bots_poll_is_one_however_often_it_is_sent_and_can_be_closed(
    bot: Bot, anna: Person, shared: str
) -> None:
    poll, name = SendPoll(shared, "Anna · Geestland: Wann?", ("Montag", "Dienstag"), most=2), str(uuid.uuid4())
    native = await bot.does(poll, name)
    assert await bot.does(poll, name) == native
    content = await arrives(anna, shared, native)
    assert content[START]["max_selections"] == 2
    assert [(one["id"], one[TEXT]) for one in content[START]["answers"]] == [("0", "Montag"), ("1", "Dienstag")]
    assert content["m.mentions"] == {}
    await bot.shelf.until(lambda: bot.shelf.echoes.get(name) == native)
    await anna.send(shared, VOTE, {VOTE: {"answers": ["1"]}} | refers(native))
    (vote,) = await bot.receives(PollVoted)
    assert (vote.target, vote.choices) == (native, ("1",))
    end = await bot.does(EndPoll(shared, native, "Beendet"))
    closing = await arrives(anna, shared, end)
    assert closing["m.relates_to"] == {"rel_type": "m.reference", "event_id": native}
    await bot.does(Redact(shared, native))
    assert bot.events(PollClosed) == []  # its own closing is no news


async def test_pins_come_in_and_go_out(bot: Bot, anna: Person, shared: str) -> None:
    first, second = await anna.say(shared, "one"), await anna.say(shared, "two")
    await pin(anna, shared, first)
    await pin(anna, shared, second)
    news = await bot.receives(PinsChanged, 2)
    assert [(one.pinned, one.unpinned) for one in news] == [((first,), ()), ((second,), (first,))]
    with pytest.raises(Permanent, match="M_FORBIDDEN"):
        await bot.does(Pin(shared, first))  # Anna's room, where the bot is a guest
    await anna.call(
        "PUT",
        f"/rooms/{quote(shared, safe='')}/state/m.room.power_levels/",
        await state(anna, shared, "m.room.power_levels") | {"state_default": 0},
    )
    await bot.does(Pin(shared, first))
    await bot.does(Pin(shared, first))
    assert (await state(anna, shared, "m.room.pinned_events"))["pinned"] == [second, first]
    await bot.does(Pin(shared, second, off=True))
    assert (await state(anna, shared, "m.room.pinned_events"))["pinned"] == [first]
    assert len(bot.events(PinsChanged)) == 2  # its own are no news


async def test_in_a_room_of_the_bot_everybody_may_pin_and_nothing_else(bot: Bot, anna: Person) -> None:
    room = await bot.does(Create(f"tandembot-{uuid.uuid4()}", "Geestland", "", (anna.user_id,)))
    await anna.until(lambda: room in anna.rooms)
    said = await anna.say(room, "one")
    await pin(anna, room, said)
    assert (await bot.receives(PinsChanged, room=room))[0].pinned == (said,)
    with pytest.raises(Refused, match="M_FORBIDDEN"):
        await anna.call("PUT", f"/rooms/{quote(room, safe='')}/state/m.room.name/", {"name": "Other"})
    with pytest.raises(Refused, match="M_FORBIDDEN"):
        await anna.call("PUT", f"/rooms/{quote(room, safe='')}/state/m.room.power_levels/", {"users": {}})


async def test_a_profile_and_a_mention_arrive_and_an_edit_keeps_them(bot: Bot, anna: Person, shared: str) -> None:
    name = "Maria <b> · Vari"
    words = RichText("Anna").marked(SpanKind.MENTION, anna.user_id)
    content = RichText(name).marked(SpanKind.BOLD) + "\n" + words + ", @\u2060room ja?"
    sent = await bot.does(Send(shared, content, profile=Profile("p1", name)))
    shown = await arrives(anna, shared, sent)
    assert shown[FIELD] == {"id": "p1", "displayname": name, "has_fallback": True}
    assert shown["body"].startswith(f"{name}: \nAnna")
    assert shown["formatted_body"].startswith("<strong data-mx-profile-fallback>Maria &lt;b&gt; · Vari: </strong><div>")
    assert shown["m.mentions"] == {"user_ids": [anna.user_id]}
    edit = await bot.does(Edit(shared, sent, content, profile=Profile("p1", name)))
    assert (await arrives(anna, shared, edit))["m.new_content"][FIELD]["displayname"] == name
    assert [seen.mentions for seen in anna.timeline(shared)] == [(anna.user_id,)]
