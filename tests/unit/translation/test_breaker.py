"""An engine that keeps failing is left alone for a while."""

from __future__ import annotations

from bot.translation.breaker import Breaker


class Clock:
    """Seconds that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def broken(clock: Clock) -> Breaker:
    """Return a breaker that has just opened."""
    breaker = Breaker(failures=3, pause_s=30, monotonic=clock)
    for _ in range(3):
        assert breaker.allows()
        breaker.failed()
    return breaker


def test_opens_after_failures_in_a_row() -> None:
    breaker = Breaker(failures=3, monotonic=Clock())
    for outcome in (breaker.failed, breaker.failed, breaker.succeeded, breaker.failed, breaker.failed):
        outcome()
    assert breaker.allows()
    breaker.failed()
    assert not breaker.allows()


def test_lets_one_through_after_the_pause() -> None:
    clock = Clock()
    breaker = broken(clock)
    assert not breaker.allows()
    clock.now += 30
    assert [breaker.allows(), breaker.allows()] == [True, False]


def test_closes_when_the_trial_succeeds() -> None:
    clock = Clock()
    breaker = broken(clock)
    clock.now += 30
    assert breaker.allows()
    breaker.succeeded()
    assert breaker.allows()
    assert not breaker.is_open


def test_stays_open_when_the_trial_fails() -> None:
    clock = Clock()
    breaker = broken(clock)
    clock.now += 30
    assert breaker.allows()
    breaker.failed()
    assert not breaker.allows()
    clock.now += 30
    assert breaker.allows()
