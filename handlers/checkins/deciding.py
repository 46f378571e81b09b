"""What a poll about times decides: by cities, not by heads; with a reason; silence never agrees.

A city's **stance** on a time comes from its own votes. It is for it if more than half of them say yes; it can if need
be, if at least half say yes or "if need be"; else it is against it. A time **has a majority** when more than half of
the tandem's cities are for it or can if need be; with two cities that is both. A city that did not vote is one of the
tandem's cities all the same, and does not agree.

Of several times with a majority, the one that more cities can come to wins, then the one that more cities are for, then
the better score, then the earlier one. A poll is settled before its end only when no vote that is still missing could
change the winner.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Answer(StrEnum):
    """What a person says of a time."""

    YES = "yes"
    IF_NEED_BE = "if-need-be"
    NO = "no"


class Decided(StrEnum):
    """How a poll stands."""

    WON = "won"
    OPEN = "open"
    """Votes are missing that may still change it."""
    NO_MAJORITY = "no-majority"
    """It is over and no time has a majority; the cities voted."""
    SILENCE = "silence"
    """It is over and no time has a majority, because too many cities did not vote."""


class By(StrEnum):
    """What made the winner win."""

    ONLY = "only"
    """No other time had a majority."""
    CITIES = "cities"
    """More cities can come."""
    WISHES = "wishes"
    """As many can, and more of them are for it without reservation."""
    SCORE = "score"
    """The cities are even; it is the time that suits best."""
    EARLIEST = "earliest"
    """They are even in everything; it is the first."""


@dataclass(frozen=True, slots=True)
class Option:
    """A time that is voted on. ``start`` is an aware instant."""

    key: str
    start: datetime
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was decided, and why."""

    decided: Decided
    winner: Option | None = None
    by: By | None = None
    in_favour: tuple[str, ...] = ()
    """The cities that are for the winner."""
    if_need_be: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    """The cities that did not vote. Never people."""


Votes = Mapping[str, Mapping[str, Mapping[str, Answer]]]
"""City → person → option → answer. An option that a person left out counts as a no of somebody who voted."""
_Rank = tuple[int, int, float, float]


def decide(options: Sequence[Option], people: Mapping[str, int], votes: Votes, *, closed: bool) -> Outcome:
    """Return how a poll stands.

    ``people`` are the tandem's cities and how many of each may vote; ``closed`` says that its time is over. Votes of
    cities that are not the tandem's do not count.
    """
    silent = tuple(city for city in people if not votes.get(city))
    now = {option.key: _stances(option, people, votes) for option in options}
    able = [option for option in options if _has_majority(now[option.key], people)]
    if able:
        ranked = sorted(able, key=lambda option: _rank(option, now[option.key]), reverse=True)
        if closed or _is_settled(ranked[0], options, people, votes):
            stances = now[ranked[0].key]
            yes, maybe, no = (tuple(city for city, said in stances.items() if said is answer) for answer in Answer)
            return Outcome(Decided.WON, ranked[0], _reason(ranked, now), yes, maybe, no, silent)
    if not closed and not _all_voted(people, votes):
        return Outcome(Decided.OPEN, silent=silent)
    enough = 2 * (len(people) - len(silent)) > len(people)
    return Outcome(Decided.NO_MAJORITY if enough else Decided.SILENCE, silent=silent)


def stance(answers: Sequence[Answer]) -> Answer | None:
    """Return what a city says with its people's answers; ``None`` without any."""
    yes, able = answers.count(Answer.YES), len(answers) - answers.count(Answer.NO)
    if not answers:
        return None
    if 2 * yes > len(answers):
        return Answer.YES
    return Answer.IF_NEED_BE if 2 * able >= len(answers) else Answer.NO


def _stances(
    option: Option, people: Mapping[str, int], votes: Votes, missing: Answer | None = None
) -> dict[str, Answer | None]:
    """Return what each city says; ``missing`` is what those who did not vote are taken to say."""
    found = {}
    for city, count in people.items():
        answers = [of_person.get(option.key, Answer.NO) for of_person in votes.get(city, {}).values()]
        if missing is not None:
            answers += [missing] * (count - len(answers))
        found[city] = stance(answers)
    return found


def _has_majority(stances: Mapping[str, Answer | None], people: Mapping[str, int]) -> bool:
    return 2 * sum(said in (Answer.YES, Answer.IF_NEED_BE) for said in stances.values()) > len(people)


def _rank(option: Option, stances: Mapping[str, Answer | None]) -> _Rank:
    said = list(stances.values())
    yes = said.count(Answer.YES)
    return yes + said.count(Answer.IF_NEED_BE), yes, option.score, -option.start.timestamp()


def _is_settled(winner: Option, options: Sequence[Option], people: Mapping[str, int], votes: Votes) -> bool:
    """Tell whether the winner wins whatever those say who did not vote, also if some never do.

    A city's stance can only be worst if all who are missing say no, or never vote; best, if all say yes or never vote.
    """
    least = min(_rank(winner, _stances(winner, people, votes, missing)) for missing in (None, Answer.NO))
    if 2 * least[0] <= len(people):
        return False
    others = (option for option in options if option.key != winner.key)
    return all(
        max(_rank(option, _stances(option, people, votes, missing)) for missing in (None, Answer.YES)) < least
        for option in others
    )


def _reason(ranked: Sequence[Option], now: Mapping[str, Mapping[str, Answer | None]]) -> By:
    if len(ranked) == 1:
        return By.ONLY
    first, second = (_rank(option, now[option.key]) for option in ranked[:2])
    for by, one, other in zip((By.CITIES, By.WISHES, By.SCORE), first, second, strict=False):
        if one != other:
            return by
    return By.EARLIEST


def _all_voted(people: Mapping[str, int], votes: Votes) -> bool:
    return all(len(votes.get(city, {})) >= count for city, count in people.items())
