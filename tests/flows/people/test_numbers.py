"""Numbers that nobody has: said to be unknown on both engines, whose integers end at different sizes."""

from __future__ import annotations

import pytest

from storage.database import Database
from tests.support.databases import SettableClock
from tests.support.stage import ANNA, Stage

LINES = (
    "!people show #{}",
    "!role #{} team",
    "!people {} #{}",
    "!broadcast send {}",
    "!question close {}",
    "!import do {} no",
    "!delete {}",
)


@pytest.mark.parametrize("digits", [10, 18, 5000])
def test_a_number_that_nothing_has_is_unknown(any_database: Database, clock: SettableClock, digits: int) -> None:
    stage = Stage(any_database, clock)
    home = stage.start()
    for line in LINES:
        before = len(stage.texts(home))
        stage.say(home, ANNA, line.replace("{}", "9" * digits))
        assert len(stage.texts(home)) == before + 1, line
