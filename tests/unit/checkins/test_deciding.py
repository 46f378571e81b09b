"""Polls about times: cities decide, not heads; silence never agrees; a poll that is settled stays settled."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from handlers.checkins.deciding import Answer, By, Decided, Option, decide, stance

YES, MAYBE, NO = Answer
START = datetime(2027, 1, 5, 9, tzinfo=UTC)
A, B, C = (Option(key, START + timedelta(days=number), 90) for number, key in enumerate("ABC"))
Ballots = dict[str, dict[str, dict[str, Answer]]]


def ballots(**cities: str) -> Ballots:
    """Read "yn yy" as two people of a city, each with an answer to A, B, C."""
    letters = {"y": YES, "m": MAYBE, "n": NO}
    return {
        city: {
            f"{city}-{number}": {option: letters[letter] for option, letter in zip("ABC", person, strict=False)}
            for number, person in enumerate(said.split())
        }
        for city, said in cities.items()
    }


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ([YES], YES), ([YES, YES, NO], YES), ([YES, NO], MAYBE), ([MAYBE], MAYBE), ([MAYBE, NO], MAYBE),
        ([YES, MAYBE], MAYBE), ([NO, NO, YES], NO), ([NO], NO), ([], None),
    ],
)  # fmt: skip
def test_a_city_speaks_for_its_people(answers: list[Answer], said: Answer | None) -> None:
    assert stance(answers) is said


def test_cities_decide_not_heads() -> None:
    """Five people of Basel want A, the other two cities want B."""
    votes = ballots(basel="yn yn yn yn yn", mulhouse="ny", freiburg="ny")
    outcome = decide([A, B], {"basel": 5, "mulhouse": 1, "freiburg": 1}, votes, closed=True)
    assert (outcome.decided, outcome.winner, outcome.by) == (Decided.WON, B, By.ONLY)
    assert (outcome.in_favour, outcome.against) == (("mulhouse", "freiburg"), ("basel",))


@pytest.mark.parametrize(
    ("votes", "options", "winner", "by"),
    [
        (ballots(x="yy", y="yy", z="ny"), [A, B], B, By.CITIES),
        (ballots(x="my", y="yy", z="yy"), [A, B], B, By.WISHES),
        (ballots(x="yy", y="yy", z="yy"), [A, Option("B", B.start, 95)], Option("B", B.start, 95), By.SCORE),
        (ballots(x="yy", y="yy", z="yy"), [B, A], A, By.EARLIEST),
    ],
)
def test_ties(votes: Ballots, options: list[Option], winner: Option, by: By) -> None:
    outcome = decide(options, {"x": 1, "y": 1, "z": 1}, votes, closed=True)
    assert (outcome.winner, outcome.by) == (winner, by)


def test_silence_never_agrees() -> None:
    people = {"vari": 2, "geestland": 2}
    assert decide([A], people, ballots(vari="y y"), closed=True).decided is Decided.SILENCE
    assert decide([A], people, {}, closed=True).silent == ("vari", "geestland")
    assert decide([A], people, ballots(vari="y", geestland="n"), closed=True).decided is Decided.NO_MAJORITY
    three = {"basel": 1, "mulhouse": 1, "freiburg": 1}
    outcome = decide([A], three, ballots(basel="y", mulhouse="m"), closed=True)
    assert (outcome.decided, outcome.silent, outcome.if_need_be) == (Decided.WON, ("freiburg",), ("mulhouse",))


def test_a_poll_closes_when_nothing_can_change_it() -> None:
    people = {"vari": 2, "geestland": 2}
    assert decide([A, B], people, ballots(vari="yn yn", geestland="yn"), closed=False).decided is Decided.WON
    better = Option("B", B.start, 95)
    assert decide([A, better], people, ballots(vari="yy yy", geestland="yn"), closed=False).decided is Decided.OPEN
    assert decide([A, better], people, ballots(vari="yy yy", geestland="yn yn"), closed=False).winner == A
    assert decide([A], people, ballots(vari="n n", geestland="y n"), closed=False).decided is Decided.NO_MAJORITY


def test_votes_of_others_do_not_count() -> None:
    assert decide([A], {"vari": 1, "geestland": 1}, ballots(vari="y", utrecht="y"), closed=True).winner is None


cities = st.dictionaries(st.sampled_from(["u", "v", "w"]), st.integers(1, 3), min_size=2)


@given(cities, st.data())
def test_what_is_settled_is_not_changed_by_later_votes(people: dict[str, int], data: st.DataObject) -> None:
    options = [Option(key, START + timedelta(days=day), score) for key, day, score in (("A", 0, 80), ("B", 1, 90))]
    voters = [(city, f"{city}{number}") for city, count in people.items() for number in range(count)]
    answers = st.fixed_dictionaries({"A": st.sampled_from(Answer), "B": st.sampled_from(Answer)})
    votes: Ballots = {}
    settled = None
    for city, person in data.draw(st.permutations(voters)):
        if data.draw(st.booleans()):
            votes.setdefault(city, {})[person] = data.draw(answers)
        outcome = decide(options, people, votes, closed=False)
        assert settled is None or outcome.winner == settled
        settled = outcome.winner
        if settled is not None:
            assert decide(options, people, votes, closed=True).winner == settled
