"""The budgets for sending."""

from __future__ import annotations

from tests.support.botapi import Limits


def test_a_chat_has_a_small_burst_and_one_a_second() -> None:
    limits = Limits(burst=3)
    assert [limits.take(1, 100.0) for _ in range(5)] == [0, 0, 0, 1, 1]
    assert limits.take(1, 100.5) == 1
    assert [limits.take(1, 101.0) for _ in range(2)] == [0, 1]
    assert [limits.take(1, 110.0) for _ in range(4)] == [0, 0, 0, 1]


def test_a_group_has_twenty_in_any_minute() -> None:
    limits = Limits(burst=100)
    assert [limits.take(-1, 100.0 + second) for second in range(20)] == [0] * 20
    assert limits.take(-1, 120.0) == 40
    assert limits.take(-2, 120.0) == 0
    assert limits.take(-1, 159.9) == 1
    assert limits.take(-1, 160.0) == 0


def test_all_chats_together_have_thirty_in_any_second() -> None:
    limits = Limits()
    assert [limits.take(chat, 100.0) for chat in range(1, 32)] == [0] * 30 + [1]
    assert limits.take(31, 100.9) == 1
    assert limits.take(31, 101.0) == 0
