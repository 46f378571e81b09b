"""Two questions to each city, 30 days after the start and every 60 after that; what is answered stays with the bot."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.surveys import asking
from storage import schedules, surveys
from storage.database import Tx
from storage.models import SurveyAnswer, Tandem
from tests.flows.people.test_people import JENS, MARIA, talking
from tests.support.stage import ANNA, Shown, Stage


def pass_days(stage: Stage, days: int) -> None:
    """Let days pass, day by day, with the clock's sweeps."""
    stage.write(asking.watch)
    for _ in range(days):
        stage.clock.advance(timedelta(days=1).total_seconds())
        while stage.write(schedules.sweep):
            stage.settle()


def questions(stage: Stage, room: str) -> list[Shown]:
    return [shown for shown in stage.shown[room] if len(shown.choices) >= 5]


def answers(stage: Stage) -> dict[tuple[str, int], int]:
    def work(tx: Tx) -> dict[tuple[str, int], int]:
        return {(row.question, row.round): row.value for row in tx.query(SurveyAnswer)}

    return stage.write(work)


def test_nobody_is_asked_before_a_month_has_passed(stage: Stage) -> None:
    _, (room,) = talking(stage)
    pass_days(stage, 29)
    assert not questions(stage, room)
    pass_days(stage, 4)
    assert len(questions(stage, room)) == 2


def test_a_city_answers_once_and_the_last_press_counts(stage: Stage) -> None:
    _, (room,) = talking(stage)
    pass_days(stage, 33)
    fit, _ = questions(stage, room)
    stage.press(room, JENS, fit.native_id, "4️⃣")
    assert "Geestland" in fit.text.splitlines()[-1]
    stage.press(room, JENS, fit.native_id, "5️⃣")
    found = stage.write(lambda tx: surveys.between(tx, stage.clock.wall - timedelta(days=1), stage.clock.wall))
    assert found == {1: {"geestland": [5.0]}}
    stage.press(room, MARIA, fit.native_id, "2️⃣")
    assert "Geestland" in fit.text
    assert "Vari" in fit.text.splitlines()[-1]


def test_what_was_answered_is_shown_to_nobody(stage: Stage) -> None:
    _, (room,) = talking(stage)
    pass_days(stage, 33)
    fit, _ = questions(stage, room)
    before = fit.text.splitlines()
    stage.press(room, JENS, fit.native_id, "1️⃣")
    assert set(fit.text.splitlines()) - set(before) == {"Απάντησαν: Geestland", "Geantwortet: Geestland"}


def test_people_of_no_city_of_the_tandem_do_not_answer(stage: Stage) -> None:
    home, (room,) = talking(stage)
    pass_days(stage, 33)
    stage.say(home, ANNA, "!survey 1 1 fit 5")
    assert stage.write(lambda tx: surveys.answered(tx, 1, 1, "fit")) == set()
    assert stage.last(home).text == "People of this tandem’s cities answer here."
    assert room


@pytest.mark.parametrize("line", ["!survey 1 1 fit 6", "!survey 1 1 love 3", "!survey 1 2 fit 3", "!survey 9 1 fit 3"])
def test_what_was_never_asked_cannot_be_answered(stage: Stage, line: str) -> None:
    _, (room,) = talking(stage)
    pass_days(stage, 33)
    stage.say(room, JENS, line)
    assert stage.write(lambda tx: surveys.between(tx, stage.clock.wall - timedelta(days=9), stage.clock.wall)) == {}


def test_the_next_round_comes_after_two_months_and_closes_the_one_before(stage: Stage) -> None:
    _, (room,) = talking(stage)
    pass_days(stage, 33)
    first = questions(stage, room)[0]
    pass_days(stage, 63)
    assert len(questions(stage, room)) == 4
    stage.press(room, JENS, first.native_id, "4️⃣")
    assert stage.write(lambda tx: surveys.answered(tx, 1, 1, "fit")) == set()


def test_a_tandem_that_rests_is_left_alone_and_asked_the_next_time(stage: Stage) -> None:
    home, (room,) = talking(stage)
    stage.say(home, ANNA, "!tandem pause vari")
    pass_days(stage, 33)
    assert not questions(stage, room)
    stage.say(home, ANNA, "!tandem resume vari")
    pass_days(stage, 63)
    assert len(questions(stage, room)) == 2


def test_it_is_asked_by_day_and_on_a_working_day(stage: Stage) -> None:
    talking(stage)
    stage.write(asking.watch)

    def due(tx: Tx) -> tuple[str, int]:
        row = schedules.named(tx, "survey:1:1")
        assert row is not None
        assert row.due_at is not None
        tandem = tx.get(Tandem, 1)
        assert tandem is not None
        assert row.due_at >= tandem.created_at + asking.FIRST
        return row.wall[11:], row.due_at.weekday()

    wall, weekday = stage.write(due)
    assert wall == "10:00"
    assert weekday < 5
