"""Stored events to what handlers know, from the payload alone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, strategies as st

from bot.platforms.matrix import polls
from bot.platforms.matrix.parsing import parse
from handlers.errors import Permanent
from handlers.events import (
    Answered,
    BotInvited,
    BotJoined,
    BotRemoved,
    MembershipChanged,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
    NativeEvent,
    ReactionAdded,
)
from storage.richtext import RichText, SpanKind

BOT = "@bot:example.org"


def stored(kind: str, content: Any, **more: Any) -> dict[str, Any]:
    event = {
        "type": kind,
        "event_id": "$e1",
        "sender": "@anna:example.org",
        "origin_server_ts": 1_700_000_000_000,
        "content": content,
        **more,
    }
    return {"kind": "event", "room": "!r", "name": "Anna", "event": event}


def read(kind: str, content: Any, **more: Any) -> NativeEvent | None:
    return parse(stored(kind, content, **more), BOT)


def message(**content: Any) -> NativeEvent | None:
    return read("m.room.message", {"msgtype": "m.text", "body": "Hi", **content})


def test_a_message() -> None:
    assert message() == MessageReceived(
        platform="matrix",
        native_id="$e1",
        room="!r",
        account="@anna:example.org",
        name="Anna",
        written_at=datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
        content=RichText("Hi"),
    )


def test_an_emote_is_italic() -> None:
    event = message(msgtype="m.emote")
    assert isinstance(event, MessageReceived)
    assert event.content == RichText("Hi").marked(SpanKind.ITALIC)


@pytest.mark.parametrize(
    ("relation", "reply_to", "thread"),
    [
        ({"m.in_reply_to": {"event_id": "$a"}}, "$a", None),
        (
            {"rel_type": "m.thread", "event_id": "$t", "is_falling_back": True, "m.in_reply_to": {"event_id": "$a"}},
            None,
            "$t",
        ),
        ({"rel_type": "m.thread", "event_id": "$t", "m.in_reply_to": {"event_id": "$a"}}, "$a", "$t"),
        ({"m.in_reply_to": {"event_id": "not an id"}}, None, None),
        ({"m.in_reply_to": ["$a"]}, None, None),
        (["nonsense"], None, None),
        (None, None, None),
    ],
)
def test_replies_and_threads(relation: Any, reply_to: str | None, thread: str | None) -> None:
    event = message(**{"m.relates_to": relation})
    assert isinstance(event, MessageReceived)
    assert (event.reply_to, event.thread) == (reply_to, thread)


def test_an_edit_takes_the_new_content() -> None:
    event = message(
        body="* Hi!",
        **{
            "m.new_content": {"msgtype": "m.text", "body": "Hi!"},
            "m.relates_to": {"rel_type": "m.replace", "event_id": "$o"},
        },
    )
    assert isinstance(event, MessageEdited)
    assert (event.target, event.content.text) == ("$o", "Hi!")


@pytest.mark.parametrize("kind", ["m.notice", "m.image", "m.location", "m.key.verification.request", None])
def test_other_messages_do_not_concern_the_bot(kind: str | None) -> None:
    assert message(msgtype=kind) is None


@pytest.mark.parametrize("kind", ["m.room.topic", "m.sticker", "org.example.wild"])
def test_other_events_do_not_concern_the_bot(kind: str) -> None:
    assert read(kind, {}) is None


def test_a_reaction_keeps_its_key() -> None:
    relation = {"rel_type": "m.annotation", "event_id": "$m", "key": "👍️"}
    event = read("m.reaction", {"m.relates_to": relation})
    assert isinstance(event, ReactionAdded)
    assert (event.target, event.key) == ("$m", "👍️")
    assert read("m.reaction", {"m.relates_to": relation | {"key": "x" * 300}}) is None


@pytest.mark.parametrize(("content", "more"), [({"redacts": "$m"}, {}), ({}, {"redacts": "$m"})])
def test_a_deletion_in_every_room_version(content: dict[str, str], more: dict[str, str]) -> None:
    event = read("m.room.redaction", content, **more)
    assert isinstance(event, MessageDeleted)
    assert event.target == "$m"


@pytest.mark.parametrize(
    ("content", "before", "membership", "name"),
    [
        ({"membership": "invite", "displayname": "Ben"}, None, "invited", "Ben"),
        ({"membership": "join", "displayname": "Ben\x00"}, None, "joined", "Ben"),
        ({"membership": "leave"}, {"membership": "join", "displayname": "Ben"}, "left", "Ben"),
        ({"membership": "ban"}, {}, "left", ""),
    ],
)
def test_memberships(content: Any, before: Any, membership: str, name: str) -> None:
    event = read("m.room.member", content, state_key="@ben:example.org", before=before)
    assert isinstance(event, MembershipChanged)
    assert (event.subject, event.membership, event.subject_name) == ("@ben:example.org", membership, name)


def test_the_bots_own_membership() -> None:
    assert isinstance(read("m.room.member", {"membership": "leave"}, state_key=BOT), BotRemoved)
    assert isinstance(read("m.room.member", {"membership": "ban"}, state_key=BOT), BotRemoved)
    assert read("m.room.member", {"membership": "invite"}, state_key=BOT) is None
    joined = stored("m.room.member", {"membership": "join"}, state_key=BOT)
    event = parse({**joined, "kind": "joined", "members": [["@anna:example.org", "Anna"]]}, BOT)
    assert isinstance(event, BotJoined)
    assert event.members == (("@anna:example.org", "Anna"),)
    invited = {"kind": "invited", "native_id": "i", "room": "!r", "by": "@a:x", "name": "", "direct": True, "at": 0}
    event = parse(invited, BOT)
    assert isinstance(event, BotInvited)
    assert event.direct


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"kind": "event"},
        {"kind": "event", "room": "!r", "name": "", "event": []},
        stored("m.room.message", ["nonsense"]),
        stored("m.room.message", {"msgtype": "m.text", "body": 7}),
        stored("m.room.message", {"msgtype": "m.text", "body": "x"}, origin_server_ts="yesterday"),
        stored("m.room.message", {"msgtype": "m.text", "body": "x"}, origin_server_ts=10**30),
        stored("m.reaction", {"m.relates_to": []}),
        stored("m.room.member", {}, state_key="@x:y"),
    ],
)
def test_what_makes_no_sense_is_permanent(payload: dict[str, Any]) -> None:
    with pytest.raises(Permanent, match="malformed"):
        parse(payload, BOT)


WILD = st.sampled_from(
    [None, True, 7, -(10**30), "", "$x", "\ud800", [], ["$x"], {}, {"event_id": "$x"}, {"rel_type": "m.replace"}]
)
KEYS = st.sampled_from(
    [
        "msgtype",
        "body",
        "format",
        "formatted_body",
        "m.relates_to",
        "m.new_content",
        "membership",
        "redacts",
        "displayname",
        "pinned",
        "m.poll",
        "org.matrix.msc3381.poll.start",
        "org.matrix.msc3381.poll.response",
        "m.selections",
        "question",
        "answers",
    ]
)
NESTED = st.recursive(WILD, lambda inner: st.dictionaries(KEYS, inner) | st.lists(inner, max_size=3), max_leaves=6)
TYPES = st.sampled_from(
    [
        *("m.room.message", "m.reaction", "m.room.redaction", "m.room.member", "m.room.pinned_events"),
        *sorted(polls.TYPES),
    ]
)


@given(TYPES, st.dictionaries(KEYS, NESTED) | WILD)
def test_whatever_it_is_it_is_read_or_permanent(kind: str, content: Any) -> None:
    try:
        event = read(kind, content, state_key="@ben:example.org")
    except Permanent:
        event = None
    assert event is None or event.native_id == "$e1"


def test_what_an_older_client_quotes_of_the_answered_message_is_read() -> None:
    body = "> <@ben:example.org> Wer kommt?\n> Und wann?\n\nIch"
    relation = {"m.in_reply_to": {"event_id": "$x"}}
    event = read("m.room.message", {"msgtype": "m.text", "body": body, "m.relates_to": relation})
    assert isinstance(event, MessageReceived)
    assert event.content.text == "Ich"
    assert event.answered == Answered("@ben:example.org", "", RichText("Wer kommt?\nUnd wann?"))
    plain = read("m.room.message", {"msgtype": "m.text", "body": "Ich", "m.relates_to": relation})
    assert isinstance(plain, MessageReceived)
    assert plain.answered is None
