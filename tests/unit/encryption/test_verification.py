"""Verification without a network: both courses, both at once, and everything that must end it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.platforms.matrix.crypto.encoding import Json
from bot.platforms.matrix.crypto.flow import Cancelled, Flow
from bot.platforms.matrix.crypto.sas import EMOJI, OFFER, Calculation, Mismatch, Party, accepts, commitment

ANNA, BOT = Party("@anna:example.org", "PHONE"), Party("@bot:example.org", "BOT")
KEYS = {ANNA: {"ed25519:PHONE": "anna's key"}, BOT: {"ed25519:BOT": "bot's key", "ed25519:master": "master"}}


def flow(own: Party, other: Party, *, asked: bool, room: str = "") -> Flow:
    """One side of a verification."""
    made = Flow(own, other, "transaction", room, 0.0, asked=asked)
    made.key = KEYS[other][f"ed25519:{other.device}"]
    return made


def sent(side: Flow, answers: list[tuple[str, Json]]) -> list[tuple[str, Json]]:
    """What is said, as it is sent."""
    relation = {"m.relates_to": {"rel_type": "m.reference", "event_id": "transaction"}}
    return [(kind, said | (relation if side.room else {"transaction_id": "transaction"})) for kind, said in answers]


def talk(asking: Flow, asked: Flow, first: list[tuple[str, Json]]) -> list[str]:
    """Let the side that asked take the first steps, and both go on until nobody has anything to say."""
    course = []
    waiting = [(asking, asked, step) for step in first]
    while waiting:
        hearing, other, (kind, content) = waiting.pop(0)
        course.append(kind)
        answers = hearing.step(kind, content, KEYS[hearing.own])
        waiting += [(other, hearing, step) for step in sent(hearing, answers)]
    return course


READY: list[tuple[str, Json]] = [("ready", {"from_device": "PHONE", "methods": ["m.sas.v1"]})]


@pytest.mark.parametrize("room", ["", "!room"])
def test_both_see_the_same_and_believe_it(room: str) -> None:
    asking, asked = flow(BOT, ANNA, asked=True, room=room), flow(ANNA, BOT, asked=False, room=room)
    assert talk(asking, asked, READY) == ["ready", "start", "accept", "key", "key", "mac", "mac", "done", "done"]
    assert asking.shows == asked.shows
    assert len(asking.shows) == 7
    assert asking.succeeded
    assert asked.succeeded
    assert asking.is_over
    assert asked.is_over


def test_when_both_begin_at_once_the_smaller_name_counts() -> None:
    anna, bot = flow(ANNA, BOT, asked=True), flow(BOT, ANNA, asked=True)
    (from_anna,) = sent(anna, anna.step("ready", {}, {}))
    (from_bot,) = sent(bot, bot.step("ready", {}, {}))
    assert anna.step(*from_bot, KEYS[ANNA]) == []  # @anna comes before @bot
    answers = sent(bot, bot.step(*from_anna, KEYS[BOT]))
    assert [kind for kind, _ in answers] == ["accept"]
    assert talk(anna, bot, answers)[-2:] == ["done", "done"]
    assert anna.shows == bot.shows
    assert anna.succeeded
    assert bot.succeeded


def begun() -> tuple[Flow, Flow, Json]:
    """A verification in which Anna has accepted what the bot began."""
    bot, anna = flow(BOT, ANNA, asked=True), flow(ANNA, BOT, asked=False)
    (start,) = sent(bot, bot.step("ready", {}, {}))
    ((_, accept),) = sent(anna, anna.step(*start, {}))
    return bot, anna, accept


def somebodys_key() -> str:
    """A key that nobody promised."""
    return Calculation(BOT, ANNA, "t", OFFER, began=True).public


def test_a_key_that_was_not_promised_ends_it() -> None:
    bot, anna, accept = begun()
    bot.step("accept", {**accept, "commitment": "something else"}, {})
    ((_, key), *_) = anna.step("key", {"key": somebodys_key()}, KEYS[ANNA])
    with pytest.raises(Cancelled, match=r"m\.mismatched_commitment"):
        bot.step("key", key, KEYS[BOT])


def test_another_key_of_a_device_ends_it() -> None:
    bot, anna, accept = begun()
    ((_, key),) = bot.step("accept", accept, {})
    (_, own_key), (_, mac) = anna.step("key", key, {"ed25519:PHONE": "eve's key"})
    bot.step("key", own_key, KEYS[BOT])
    with pytest.raises(Cancelled, match=r"m\.key_mismatch"):
        bot.step("mac", mac, KEYS[BOT])
    assert not bot.succeeded


def test_a_device_that_is_not_known_ends_it() -> None:
    bot, anna, accept = begun()
    ((_, key),) = bot.step("accept", accept, {})
    (_, own_key), (_, mac) = anna.step("key", key, KEYS[ANNA])
    bot.step("key", own_key, KEYS[BOT])
    bot.key = None
    with pytest.raises(Cancelled, match=r"m\.key_mismatch"):
        bot.step("mac", mac, KEYS[BOT])


@pytest.mark.parametrize(
    ("kind", "content"), [("accept", {"commitment": "x"}), ("key", {"key": "x"}), ("mac", {"mac": {}})]
)
def test_a_step_out_of_order_ends_it(kind: str, content: Json) -> None:
    with pytest.raises(Cancelled, match=r"m\.unexpected_message"):
        flow(BOT, ANNA, asked=False).step(kind, content, {})


@pytest.mark.parametrize(
    "change",
    [{"method": "m.qr"}, {"hashes": []}, {"message_authentication_codes": ["hkdf-hmac-sha256"]}, {"hashes": 5}],
)
def test_what_the_bot_cannot_do_is_refused(change: dict[str, Any]) -> None:
    assert accepts(OFFER)
    assert not accepts(OFFER | change)
    with pytest.raises(Cancelled, match=r"m\.unknown_method"):
        flow(BOT, ANNA, asked=False).step("start", OFFER | change | {"from_device": "PHONE"}, {})


def test_a_cancellation_ends_it() -> None:
    side = flow(BOT, ANNA, asked=True)
    assert side.step("cancel", {"code": "m.user"}, {}) == []
    assert side.is_over
    assert not side.succeeded


def test_macs_of_rubbish_are_none() -> None:
    one, two = (
        Calculation(own, other, "t", OFFER, began=began)
        for own, other, began in ((ANNA, BOT, True), (BOT, ANNA, False))
    )
    one.promised = commitment(two.public, OFFER)
    one.agree(two.public)
    two.agree(one.public)
    assert one.numbers() == two.numbers()
    good = two.mac(KEYS[BOT])
    one.check_mac(good, KEYS[BOT])
    wrong: list[Json] = [
        {},
        {"mac": 5},
        {"mac": {"ed25519:BOT": 7}, "keys": good["keys"]},
        {**good, "keys": "x"},
        {"mac": {}, "keys": two.mac({})["keys"]},
        {**good, "mac": {**good["mac"], "ed25519:master": "x"}},
    ]
    for content in wrong:
        with pytest.raises(Mismatch):
            one.check_mac(content, KEYS[BOT])


def test_there_are_64_different_pictures() -> None:
    assert len(set(EMOJI)) == 64
