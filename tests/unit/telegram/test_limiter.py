"""The limiter on a clock that stands still until it is moved: within the limits, close to them, and fair."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from bot.limiter import Limiter, Rates
from tests.support.botapi.limits import Limits


class Hands:
    """A clock."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.seconds


def run(limiter: Limiter, hands: Hands, chats: list[int], seconds: float) -> list[tuple[float, int]]:
    """Send all the time wherever it is allowed, each chat as its own lane; return when what was sent."""
    due = dict.fromkeys(chats, hands.seconds)
    end = hands.seconds + seconds
    sent: list[tuple[float, int]] = []
    while True:
        chat = min(due, key=lambda one: due[one])
        if due[chat] >= end:
            return sent
        hands.seconds = max(hands.seconds, due[chat])
        wait = limiter.take(str(chat), group=chat < 0)
        if wait:
            due[chat] = hands.seconds + wait
        else:
            sent.append((hands.seconds, chat))


@pytest.mark.parametrize(
    ("chats", "allowed"),
    [([7], 182.0), ([-7], 60.0), (list(range(1, 91)), 5_400.0), ([*range(1, 91), -1, -2, -3], 5_400.0)],
    ids=["a person", "a group", "many people", "many people and groups"],
)
def test_nearly_all_that_is_allowed_goes_out_and_nothing_more(chats: list[int], allowed: float) -> None:
    hands = Hands()
    sent = run(Limiter(hands), hands, chats, 180.0)
    assert len(sent) >= 0.95 * allowed
    telegram = Limits()
    assert [telegram.take(chat, at) for at, chat in sent] == [0] * len(sent)


def test_a_short_burst_goes_out_at_once() -> None:
    limiter = Limiter(Hands())
    waits = [limiter.take("7") for _ in range(4)]
    assert waits[:3] == [0, 0, 0]
    assert 1.0 <= waits[3] <= 1.05


def test_who_is_told_to_wait_and_asks_again_then_may_send() -> None:
    hands = Hands()
    limiter = Limiter(hands)
    for chat in range(30):
        assert limiter.take(str(chat)) == 0
    waits = [limiter.take(str(chat)) for chat in range(30, 70)]
    assert all(0 < wait <= 1.03 for wait in waits[:30])
    assert all(1.03 < wait <= 2.06 for wait in waits[30:])
    for chat, wait in zip(range(30, 60), waits[:30], strict=True):
        assert limiter.take(str(chat)) == pytest.approx(wait)  # asking earlier changes nothing
    hands.seconds += 1.03
    assert limiter.take("new") > 1.0  # behind those that wait already
    assert [limiter.take(str(chat)) for chat in range(30, 60)] == [0] * 30


def test_a_place_in_the_queue_is_lost_by_who_stays_away() -> None:
    hands = Hands()
    limiter = Limiter(hands)
    for chat in range(31):
        limiter.take(str(chat))
    hands.seconds += 60
    for chat in range(100, 130):
        assert limiter.take(str(chat)) == 0
    assert limiter.take("30") > 0


def test_a_held_chat_waits_alone() -> None:
    hands = Hands()
    limiter = Limiter(hands)
    limiter.hold("-7", 17.0)
    assert limiter.take("-7", group=True) == 17.0
    assert limiter.take("-8", group=True) == 0
    hands.seconds += 17
    assert limiter.take("-7", group=True) == 0


def test_a_held_chat_takes_no_place_of_the_others() -> None:
    limiter = Limiter(Hands())
    limiter.hold("held", 5.0)
    for _ in range(100):
        assert limiter.take("held") == 5.0
    assert [limiter.take(str(chat)) for chat in range(30)] == [0] * 30


def test_idle_chats_are_forgotten() -> None:
    hands = Hands()
    limiter = Limiter(hands, Rates(overall=10**6))
    for chat in range(2000):
        hands.seconds += 1
        limiter.take(str(chat), group=True)
    assert len(limiter._chats) < 1100


@given(st.lists(st.tuples(st.sampled_from([1, 2, -1, -2]), st.floats(min_value=0, max_value=2)), max_size=200))
def test_what_is_let_through_telegram_lets_through(steps: list[tuple[int, float]]) -> None:
    hands, telegram = Hands(), Limits()
    limiter = Limiter(hands)
    for chat, pause in steps:
        hands.seconds += pause
        if limiter.take(str(chat), group=chat < 0) == 0:
            assert telegram.take(chat, hands.seconds) == 0


def test_little_is_left_when_a_group_has_had_most_of_its_minute() -> None:
    hands = Hands()
    limiter = Limiter(hands)
    for sent in range(20):
        assert limiter.scarce("-7", group=True) is (sent >= 15)
        assert limiter.take("-7", group=True) == 0
        hands.seconds += 1.1
    hands.seconds += 60
    assert limiter.scarce("-7", group=True) is False


def test_little_is_left_for_a_while_after_telegram_said_so() -> None:
    hands = Hands()
    limiter = Limiter(hands)
    limiter.hold("-7", 5.0)
    hands.seconds += 6
    assert limiter.scarce("-7", group=True) is True
    assert limiter.scarce("-8", group=True) is False
    hands.seconds += 60
    assert limiter.scarce("-7", group=True) is False


def test_a_person_has_no_budget_by_the_minute() -> None:
    limiter = Limiter(Hands())
    limiter.hold("7", 5.0)
    assert limiter.scarce("7", group=False) is False
