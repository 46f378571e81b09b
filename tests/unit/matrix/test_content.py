"""The contents of the events that the bot sends."""

from __future__ import annotations

import pytest

from bot.platforms.matrix import content as contents
from bot.platforms.matrix.arrivals import DELIVERY
from bot.platforms.matrix.client import encoded
from handlers.errors import Permanent
from storage.deliveries import Create, Edit, Send
from storage.richtext import RichText, SpanKind

WORDS = RichText("Hallo ").marked(SpanKind.BOLD)


def test_a_message_carries_its_delivery() -> None:
    assert contents.sent(Send("!r", RichText("Hi")), "d1") == {
        "msgtype": "m.text",
        "body": "Hi",
        "m.mentions": {},
        DELIVERY: "d1",
    }


def test_a_quiet_message_is_a_notice_that_mentions_nobody() -> None:
    mention = RichText("Anna").marked(SpanKind.MENTION, "@anna:x.org")
    content = contents.sent(Send("!r", mention, quiet=True), "d1")
    assert (content["msgtype"], content["m.mentions"]) == ("m.notice", {})
    assert contents.sent(Send("!r", mention), "d1")["m.mentions"] == {"user_ids": ["@anna:x.org"]}


def test_replies_and_threads_point_to_what_they_answer() -> None:
    reply = contents.sent(Send("!r", RichText("x"), reply_to="$a"), "d")
    assert reply["m.relates_to"] == {"m.in_reply_to": {"event_id": "$a"}}
    thread = contents.sent(Send("!r", RichText("x"), thread="$t"), "d")["m.relates_to"]
    assert (thread["rel_type"], thread["is_falling_back"], thread["m.in_reply_to"]) == (
        "m.thread",
        True,
        {"event_id": "$t"},
    )
    both = contents.sent(Send("!r", RichText("x"), thread="$t", reply_to="$a"), "d")["m.relates_to"]
    assert (both["is_falling_back"], both["m.in_reply_to"]) == (False, {"event_id": "$a"})


def test_an_edit_replaces_without_ringing_again() -> None:
    content = contents.edited(Edit("!r", "$o", RichText("Anna").marked(SpanKind.MENTION, "@anna:x.org")), "d1")
    assert content["body"] == "* Anna"
    assert content["m.mentions"] == {}
    assert content["m.new_content"]["m.mentions"] == {"user_ids": ["@anna:x.org"]}
    assert content["m.relates_to"] == {"rel_type": "m.replace", "event_id": "$o"}
    assert content[DELIVERY] == "d1"


@pytest.mark.parametrize("letter", ["x", "ж", "語", "a line\n"])
def test_text_of_the_recommended_size_fits_with_all_its_marks(letter: str) -> None:
    text = RichText(letter * (contents.TEXT_BYTES // len(letter.encode()))).marked(SpanKind.BOLD)
    content = contents.edited(Edit("!r", "$" + "i" * 43, text), "d" * 36)
    assert content["formatted_body"].startswith("* <strong>")
    assert "formatted_body" in content["m.new_content"]
    assert contents.size(content) <= contents.EVENT_BYTES


@pytest.mark.parametrize("letter", ["x", "ж", "語", "a line\n"])
def test_text_of_the_recommended_size_fits_encrypted(letter: str) -> None:
    text = RichText(letter * (contents.TEXT_BYTES // len(letter.encode()))).marked(SpanKind.BOLD)
    content = contents.edited(Edit("!r", "$" + "i" * 43, text), "d" * 36, contents.SEALED_BYTES)
    assert content["m.new_content"]["body"].strip() == text.text.strip()
    sealed = 4 * (len(encoded(content)) + 200) // 3 + 500
    assert sealed + contents.ENVELOPE_BYTES <= contents.EVENT_BYTES


@pytest.mark.parametrize(
    ("encrypted", "space", "expected"), [(True, False, True), (True, True, False), (False, False, False)]
)
def test_rooms_are_encrypted_from_the_beginning(encrypted: bool, space: bool, expected: bool) -> None:
    request = contents.room(Create("a", "Vari", "", (), space=space), "d1", "a", encrypted=encrypted)
    kinds = {state["type"] for state in request["initial_state"]}
    assert ("m.room.encryption" in kinds) is expected


def test_too_much_markup_is_given_up_before_any_word() -> None:
    text = RichText("&" * 14_000).marked(SpanKind.BOLD)
    sent = contents.sent(Send("!r", text), "d")
    assert sent["body"] == text.text
    assert "formatted_body" not in sent
    edited = contents.edited(Edit("!r", "$o", text), "d")
    assert edited["m.new_content"]["body"] == text.text
    assert contents.size(edited) <= contents.EVENT_BYTES


def test_what_does_not_fit_is_permanent() -> None:
    with pytest.raises(Permanent, match="too_large"):
        contents.sent(Send("!r", RichText("x" * 65_000)), "d")
    with pytest.raises(Permanent, match="too_large"):
        contents.edited(Edit("!r", "$o", RichText("x" * 65_000)), "d")


def test_choices_are_numbered_lines() -> None:
    shown = contents.with_choices(WORDS, [f"choice {number}" for number in range(1, 12)])
    lines = shown.text.splitlines()
    assert lines[:3] == ["Hallo ", "", "1️⃣ choice 1"]
    assert lines[-2:] == ["🔟 choice 10", "11. choice 11"]
    assert shown.spans == WORDS.spans
    assert contents.with_choices(WORDS, []) is WORDS


def test_reactions_of_choices_have_transactions_of_their_own() -> None:
    names = {contents.choice_transaction(delivery, ordinal) for delivery in "ab" for ordinal in range(10)}
    assert len(names) == 20


def test_a_room_gives_its_creator_no_level_of_its_own() -> None:
    body = contents.room(Create("alias", "Name", "", (), parent="!space:x.org"), "d1", "alias")
    assert "users" not in body["power_level_content_override"]
    assert body["creation_content"] == {DELIVERY: "d1"}
    assert body["initial_state"][-1] == {
        "type": "m.space.parent",
        "state_key": "!space:x.org",
        "content": {"via": ["x.org"]},
    }
    assert contents.room(Create("a", "N", "", (), space=True), "d", "a")["creation_content"]["type"] == "m.space"


def test_room_ids_of_version_twelve_name_no_server() -> None:
    assert contents.via("!w2rOZ_") == []
    assert contents.via("!w2rOZ:example.org:8448") == ["example.org:8448"]
