"""E-mails go out no faster than the server takes them."""

from __future__ import annotations

from bot.platforms.email.pace import Pace


class Seconds:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_everybody_gets_a_time_of_their_own() -> None:
    clock = Seconds()
    pace = Pace(30, clock)
    assert [pace.take(name) for name in "abc"] == [0, 2, 4]
    assert pace.take("c") == 4  # Asking again does not move it.
    clock.now += 2
    assert [pace.take(name) for name in "cb"] == [2, 0]
    assert pace.take("d") == 4


def test_times_that_nobody_takes_are_forgotten() -> None:
    clock = Seconds()
    pace = Pace(60, clock)
    for number in range(100):
        pace.take(str(number))
    clock.now += 1000
    pace.take("new")
    pace.take("newer")
    assert list(pace._given) == ["newer"]
