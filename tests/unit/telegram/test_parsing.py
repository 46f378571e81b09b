"""Raw updates to events: the right room, writer and content, and nothing that raises anything but ``Permanent``."""

from __future__ import annotations

import dataclasses
import json
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, strategies as st

from bot.platforms.telegram.arrivals import arrivals
from bot.platforms.telegram.parsing import parse
from handlers.errors import Permanent
from handlers.events import (
    Arrived,
    BotJoined,
    BotRemoved,
    BotRights,
    ChoicePressed,
    MembershipChanged,
    MessageEdited,
    MessageReceived,
    PollFacts,
    PollVoted,
    ReactionsChanged,
    RoomMigrated,
)
from storage.attachments import File
from storage.richtext import RichText, Span, SpanKind
from tests.unit.telegram.wire import ANNA, AT, BOT, FORUM, GROUP, JENS, ME, PRIVATE, Json, event, events, message

WHEN = datetime.fromtimestamp(AT, UTC)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)


def test_a_text_is_a_message() -> None:
    assert event("message", message(text="Guten Tag")) == MessageReceived(
        platform="telegram",
        native_id="41:5",
        room="41",
        account="41",
        name="Anna Schmidt",
        language_code="de",
        written_at=WHEN,
        content=RichText("Guten Tag"),
    )


def test_a_caption_is_a_text_and_what_cannot_be_passed_on_is_nothing() -> None:
    picture: Json = {"photo": [{"file_id": "x", "file_unique_id": "y", "width": 1, "height": 1}]}
    entities = [{"type": "bold", "offset": 0, "length": 3}]
    found = event("message", message(**picture, caption="Das Fest", caption_entities=entities))
    assert isinstance(found, MessageReceived)
    assert found.content == RichText("Das Fest", (Span(0, 3, SpanKind.BOLD),))
    assert isinstance(found.attachment, File)
    alone = event("message", message(**picture))
    assert isinstance(alone, MessageReceived)
    assert (alone.content, alone.attachment) == (RichText(), found.attachment)
    assert events("message", message(dice={"emoji": "🎲", "value": 3})) == []
    with pytest.raises(Permanent):
        events("message", message(voice={"file_id": "x"}))


@pytest.mark.parametrize(
    ("text", "token"),
    [("/start", ""), ("/start abc_-9", "abc_-9"), ("/start@tandem_bot abc", "abc"), ("/start  abc ", "abc")],
)
def test_start_in_a_private_chat_is_an_arrival(text: str, token: str) -> None:
    found = event("message", message(text=text))
    assert isinstance(found, Arrived)
    assert (found.token, found.room, found.language_code) == (token, "41", "de")


def test_start_in_a_group_and_strange_payloads_are_messages() -> None:
    assert isinstance(event("message", message(GROUP, text="/start abc")), MessageReceived)
    assert isinstance(event("message", message(text="/start two words")), MessageReceived)
    assert isinstance(event("message", message(text="/starting")), MessageReceived)


def test_commands_are_addressed() -> None:
    entities = [{"type": "bot_command", "offset": 0, "length": 16}, {"type": "bold", "offset": 17, "length": 3}]
    found = event("message", message(GROUP, text="/menu@Tandem_Bot now", entities=entities))
    assert isinstance(found, MessageReceived)
    assert found.content == RichText("/menu now", (Span(6, 9, SpanKind.BOLD),))
    assert events("message", message(GROUP, text="/menu@other_bot")) == []


def test_topics_are_rooms() -> None:
    topic = {"message_thread_id": 17, "is_topic_message": True}
    opening = message(FORUM, forum_topic_created={"name": "x", "icon_color": 1}, **topic)
    found = event("message", message(FORUM, text="Hallo", reply_to_message=opening, **topic))
    assert isinstance(found, MessageReceived)
    assert (found.room, found.native_id, found.reply_to) == ("-1001234/17", "-1001234:5", None)
    general = event("message", message(FORUM, text="Hallo"))
    thread = event("message", message(FORUM, text="Hallo", message_thread_id=17))
    assert isinstance(general, MessageReceived)
    assert isinstance(thread, MessageReceived)
    assert general.room == thread.room == "-1001234"


def test_replies_and_picked_words() -> None:
    answered = message(GROUP, text="Wann? Und wo?") | {"message_id": 3}
    quote = {"text": "Und wo?", "position": 6, "is_manual": True}
    found = event("message", message(GROUP, text="Hier.", reply_to_message=answered, quote=quote))
    assert isinstance(found, MessageReceived)
    assert found.reply_to == "-4001:3"
    assert found.content == RichText("Und wo?\nHier.", (Span(0, 7, SpanKind.QUOTE),))
    assert found.picked == "Wann? Und wo?"
    answered["text"], quote = "😀 Wann? 😀 Und wo?", {"text": "😀 Und", "position": 9, "is_manual": True}
    found = event("message", message(GROUP, text="Hier.", reply_to_message=answered, quote=quote))
    assert isinstance(found, MessageReceived)
    assert found.picked == "😀 Wann? 😀 Und"
    whole = event("message", message(GROUP, text="Hier.", reply_to_message=answered))
    assert isinstance(whole, MessageReceived)
    assert (whole.content, whole.picked) == (RichText("Hier."), "")


def test_nobody_knows_who_writes_in_the_name_of_a_chat() -> None:
    made_up = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    found = event("message", message(GROUP, text="!tandem new", sender=made_up, sender_chat=GROUP))
    assert isinstance(found, MessageReceived)
    assert (found.account, found.name, found.anonymous) == ("-4001", "Basel", True)
    reaction = {"chat": GROUP, "message_id": 5, "actor_chat": GROUP, "date": AT, "old_reaction": []}
    changed = event("message_reaction", reaction | {"new_reaction": []})
    assert isinstance(changed, ReactionsChanged)
    assert changed.anonymous


def test_other_programs_are_not_listened_to() -> None:
    robot = {"id": 99, "is_bot": True, "first_name": "Robot"}
    assert events("message", message(GROUP, text="Hallo", sender=robot)) == []
    assert events("message", message(GROUP, sender=BOT, pinned_message=message(GROUP))) == []


def test_an_edit_names_what_it_changes_and_is_an_event_of_its_own() -> None:
    edited = message(text="Guten Abend", edit_date=AT + 9)
    first, second = event("edited_message", edited, 900), event("edited_message", edited, 901)
    assert isinstance(first, MessageEdited)
    assert (first.target, first.content.text, first.written_at.second) == ("41:5", "Guten Abend", WHEN.second + 9)
    assert first.native_id != second.native_id
    stored = [arrivals({"update_id": n, "edited_message": edited}, AT)[0].native_id for n in (900, 901)]
    assert stored == [first.native_id, second.native_id]


def test_reactions_are_given_whole() -> None:
    new = [{"type": "emoji", "emoji": "❤"}, {"type": "custom_emoji", "custom_emoji_id": "1"}, {"type": "paid"}]
    change = {"chat": GROUP, "message_id": 5, "user": JENS, "date": AT, "old_reaction": [], "new_reaction": new}
    found = event("message_reaction", change)
    assert isinstance(found, ReactionsChanged)
    assert (found.target, found.keys, found.account, found.room) == ("-4001:5", ("❤️", "⭐"), "42", "-4001")


def test_a_pressed_button() -> None:
    query = {"id": "77", "from": JENS, "chat_instance": "1", "message": message(GROUP, sender=BOT), "data": "tok"}
    found = event("callback_query", query)
    assert isinstance(found, ChoicePressed)
    assert (found.token, found.query_id, found.target, found.account) == ("tok", "77", "-4001:5", "42")
    assert found.written_at == WHEN
    assert events("callback_query", {"id": "77", "from": JENS, "chat_instance": "1", "game_short_name": "x"}) == []


def member(status: str, user: Any = BOT, **more: Any) -> dict[str, Any]:
    """A ChatMember."""
    return {"status": status, "user": user, **more}


def changed(kind: str, before: Any, after: Any, chat: Any = GROUP, who: Any = ANNA) -> list[Any]:
    """What a change of membership becomes."""
    change = {"chat": chat, "from": who, "date": AT, "old_chat_member": before, "new_chat_member": after}
    return list(events(kind, change))


def test_the_bot_is_added_to_a_group_promoted_and_thrown_out() -> None:
    joined, rights = changed("my_chat_member", member("left"), member("member"))
    assert isinstance(joined, BotJoined)
    assert (joined.room, joined.account) == ("-4001", "41")
    assert isinstance(rights, BotRights)
    assert (rights.member, rights.sees_all, rights.is_admin, rights.can_delete) == (True, False, False, False)
    [promoted] = changed("my_chat_member", member("member"), member("administrator", can_delete_messages=True))
    assert isinstance(promoted, BotRights)
    assert (promoted.sees_all, promoted.is_admin, promoted.can_delete, promoted.can_pin) == (True, True, True, False)
    removed, lost = changed("my_chat_member", member("member"), member("kicked", until_date=0))
    assert isinstance(removed, BotRemoved)
    assert isinstance(lost, BotRights)
    assert not lost.member


def test_privacy_mode_decides_what_a_member_sees() -> None:
    change = {"chat": GROUP, "from": ANNA, "date": AT, "old_chat_member": member("left")}
    _, rights = events(
        "my_chat_member", change | {"new_chat_member": member("member")}, me=dataclasses.replace(ME, sees_all=True)
    )
    assert isinstance(rights, BotRights)
    assert rights.sees_all


def test_who_blocks_the_bot_is_out_of_reach() -> None:
    [blocked] = changed("my_chat_member", member("member"), member("kicked", until_date=0), PRIVATE)
    assert isinstance(blocked, BotRemoved)
    assert blocked.room == "41"


def test_members_come_and_go() -> None:
    [came] = changed("chat_member", member("left", JENS), member("restricted", JENS, is_member=True))
    assert isinstance(came, MembershipChanged)
    assert (came.subject, came.subject_name, came.membership) == ("42", "Jens", "joined")
    assert changed("chat_member", member("member", JENS), member("administrator", JENS)) == []
    both = events("message", message(GROUP, new_chat_members=[JENS, BOT, ANNA]))
    assert [one.subject for one in both if isinstance(one, MembershipChanged)] == ["42", "41"]
    assert len({one.native_id for one in both}) == 2
    left = event("message", message(GROUP, left_chat_member=JENS))
    assert isinstance(left, MembershipChanged)
    assert left.membership == "left"


def test_a_group_that_grows_is_the_same_room() -> None:
    old = event("message", message(GROUP, migrate_to_chat_id=-1009))
    new = event("message", message({"id": -1009, "type": "supergroup", "title": "B"}, migrate_from_chat_id=-4001))
    assert isinstance(old, RoomMigrated)
    assert isinstance(new, RoomMigrated)
    assert (old.room, old.new_room) == (new.room, new.new_room) == ("-4001", "-1009")
    body = message({"id": -1009, "type": "supergroup"}, migrate_from_chat_id=-4001)
    assert [one.room for one in arrivals({"update_id": 1, "message": body}, AT)] == ["-1009"]


def test_ids_are_unique_across_chats_and_the_same_each_time() -> None:
    here, there = message(text="a"), message(GROUP, text="a")
    ids = [arrivals({"update_id": 1, "message": body}, AT)[0].native_id for body in (here, there, here)]
    assert ids == ["message:41:5", "message:-4001:5", "message:41:5"]


POLL: dict[str, Any] = {
    "id": "9",
    "question": "Wann?",
    "options": [{"text": "Montag", "voter_count": 0}, {"text": "Dienstag", "voter_count": 0}],
    "is_closed": False,
    "allows_multiple_answers": True,
}


def test_a_poll_is_a_text_with_answers_to_choose_from() -> None:
    asked = event("message", message(GROUP, poll=POLL))
    assert isinstance(asked, MessageReceived)
    assert asked.poll == PollFacts(((0, 5), (6, 12), (13, 21)), ("0", "1"), 2, number="9")
    over = event("message", message(GROUP, poll=POLL | {"is_closed": True}))
    assert isinstance(over, MessageReceived)
    assert (over.content.text, over.poll) == ("Wann?\nMontag\nDienstag", None)


def test_a_vote_in_the_name_of_a_chat_is_anonymous() -> None:
    vote = event("poll_answer", {"poll_id": "9", "voter_chat": GROUP, "option_ids": [1]})
    assert isinstance(vote, PollVoted)
    assert (vote.anonymous, vote.room, vote.target, vote.choices) == (True, "", "9", ("1",))


def test_news_of_a_poll_that_goes_on_are_no_event() -> None:
    assert events("poll", POLL) == []


GOOD: list[dict[str, Any]] = [
    {"message": message(FORUM, text="a", entities=[], reply_to_message=message(FORUM), quote={"is_manual": True})},
    {"message": message(GROUP, new_chat_members=[JENS])},
    {"message": message(GROUP, migrate_to_chat_id=-1009)},
    {"edited_message": message(text="a", edit_date=AT)},
    {"callback_query": {"id": "77", "from": JENS, "message": message(sender=BOT), "data": "tok"}},
    {"message_reaction": {"chat": GROUP, "message_id": 5, "user": JENS, "date": AT, "new_reaction": []}},
    {
        "my_chat_member": {
            "chat": GROUP,
            "from": ANNA,
            "date": AT,
            "old_chat_member": member("left"),
            "new_chat_member": member("member"),
        }
    },
    {"message": message(GROUP, poll=POLL, reply_to_message=message(GROUP, text="Wann?"))},
    {"message": message(GROUP, pinned_message=message(GROUP))},
    {"poll": POLL | {"is_closed": True}},
    {"poll_answer": {"poll_id": "9", "user": JENS, "option_ids": [0]}},
]


@given(st.sampled_from(GOOD), st.data())
def test_whatever_is_wrong_in_an_update_it_is_stored_and_set_aside(good: dict[str, Any], data: st.DataObject) -> None:
    update: Any = json.loads(json.dumps({"update_id": 900, **good}))
    place = update
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else list(range(len(place)))))
        if not isinstance(place[key], dict | list) or not place[key] or data.draw(st.booleans()):
            break
        place = place[key]
    place[key] = data.draw(JSON)
    found = arrivals(update, AT)
    for arrival in found:
        json.dumps(arrival.payload)
        with suppress(Permanent):
            parse(arrival.payload, ME)


@given(JSON)
def test_anything_can_come_in(update: Any) -> None:
    for arrival in arrivals(update, AT):
        with pytest.raises(Permanent):
            parse(arrival.payload, ME)
