"""The rules of health: always a reason, more neglect never looks better, and no bad mark for a young pair."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from config.digests import Health as Rules
from config.texts import LANGUAGES
from handlers.digests.health import NEED, Signals, assess
from handlers.digests.report import Health
from tests.support.sentences import TEXTS

DAYS = st.integers(0, 90)
SHARE = st.floats(0, 1).map(lambda share: (("Vari", share), ("Geestland", 1 - share)))

SIGNALS = st.builds(
    Signals,
    state=st.sampled_from(("active", "proposed", "paused")),
    age=DAYS,
    silent=st.none() | DAYS,
    met=st.none() | DAYS,
    coming=st.booleans(),
    minutes=st.none() | DAYS,
    missed_in_a_row=st.integers(0, 4),
    held=st.integers(0, 6),
    over=st.integers(0, 6),
    shares=st.none() | SHARE,
    messages=st.integers(0, 60),
    late=st.integers(0, 6),
    satisfaction=st.none() | st.floats(1, 5),
    answer_hours=st.none() | st.floats(0, 200),
)


def neglected(signals: Signals, days: int) -> list[Signals]:
    """Return what becomes of a tandem in so many days in which nobody does anything, and other neglect."""
    later = replace(
        signals,
        age=signals.age + days,
        silent=None if signals.silent is None else signals.silent + days,
        met=None if signals.met is None else signals.met + days,
        minutes=None if signals.minutes is None else signals.minutes + days,
    )
    return [
        later,
        replace(signals, coming=False),
        replace(signals, missed_in_a_row=signals.missed_in_a_row + 1),
        replace(signals, over=signals.over + 1),
        replace(signals, late=signals.late + 1),
        *([replace(signals, silent=signals.silent + days)] if signals.silent is not None else []),
        *([replace(signals, satisfaction=1.0)] if signals.satisfaction is not None else []),
    ]


@given(SIGNALS, st.integers(1, 60), st.booleans())
def test_more_neglect_never_looks_better(signals: Signals, days: int, answer_times: bool) -> None:
    rules = Rules(answer_times=answer_times)
    before = assess(signals, rules).health
    for worse in neglected(signals, days):
        assert NEED.index(assess(worse, rules).health) >= NEED.index(before)


@given(SIGNALS)
def test_there_is_always_a_reason_that_can_be_said(signals: Signals) -> None:
    found = assess(signals, Rules())
    assert found.reasons
    assert (found.advice is not None) == (found.health in (Health.LOOK, Health.HELP))
    for language in LANGUAGES:
        for line in (*found.reasons, *([found.advice] if found.advice else [])):
            assert TEXTS.render(line, language)


@given(SIGNALS)
def test_a_young_pair_gets_no_bad_mark(signals: Signals) -> None:
    young = replace(signals, age=3, silent=min(signals.silent or 0, 3), met=None)
    assert assess(young, Rules()).health in (Health.EARLY, Health.PAUSED)


@given(SIGNALS)
def test_answer_times_are_off(signals: Signals) -> None:
    assert assess(signals, Rules()) == assess(replace(signals, answer_hours=None), Rules())


WELL = Signals(age=60, silent=2, met=6, coming=True, held=4, over=5, messages=40)


@pytest.mark.parametrize(
    ("change", "label", "reason"),
    [
        ({}, Health.WELL, "They last met 6 days ago."),
        ({"met": None}, Health.HELP, "No first meeting 60 days after the start."),
        ({"met": None, "age": 11}, Health.HELP, "No first meeting 11 days after the start."),
        ({"met": None, "age": 10}, Health.EARLY, "It began 10 days ago."),
        ({"silent": 14}, Health.WELL, "They last met 6 days ago."),
        ({"silent": 15}, Health.HELP, "No contact for 15 days."),
        ({"silent": None, "met": None}, Health.HELP, "No first meeting 60 days after the start."),
        ({"missed_in_a_row": 2}, Health.HELP, "2 meetings in a row did not take place."),
        ({"met": 22, "coming": False}, Health.LOOK, "No next meeting is planned; the last one was 22 days ago."),
        ({"met": 22}, Health.WELL, "They last met 22 days ago."),
        ({"minutes": 22}, Health.LOOK, "Minutes have waited 22 days for approval."),
        ({"state": "proposed", "met": None}, Health.LOOK, "Proposed 60 days ago and not begun."),
        ({"held": 1, "over": 3}, Health.LOOK, "Meetings that took place: 1 of 3."),
        ({"held": 1, "over": 2}, Health.WELL, "They last met 6 days ago."),
        ({"satisfaction": 2.94}, Health.LOOK, "The cities are less content: 2.9 of 5."),
        ({"shares": (("Vari", 0.9), ("Geestland", 0.1))}, Health.LOOK, "from Geestland: 10 %"),
        ({"shares": (("Vari", 0.9), ("Geestland", 0.1)), "messages": 19}, Health.WELL, "They last met 6 days ago."),
        ({"late": 3}, Health.LOOK, "3 next steps are late."),
        ({"late": 2}, Health.WELL, "They last met 6 days ago."),
        ({"late": 9, "silent": 40}, Health.HELP, "No contact for 40 days."),
        ({"state": "paused", "silent": 40}, Health.PAUSED, "The tandem takes a break."),
    ],
)
def test_published_rules(change: dict[str, object], label: Health, reason: str) -> None:
    found = assess(replace(WELL, **change), Rules())  # type: ignore[arg-type]
    assert (found.health, reason in TEXTS.render(found.reasons[0], "en")) == (label, True)


def test_a_programme_has_rules_of_its_own() -> None:
    rules = Rules(last_contact_days=5, last_contact="look", first_meeting="look", young_days=0)
    assert assess(replace(WELL, silent=6), rules).health is Health.LOOK
    assert assess(replace(WELL, met=None, age=11), rules).health is Health.LOOK
