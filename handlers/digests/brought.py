"""What other subjects bring, as a digest says it: workshops, surveys, networks. Pure.

A city's answer counts only where the city has enough active people, and small numbers of people are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import fmean

from config.digests import Health as Rules
from handlers.digests.gathering import Material
from handlers.digests.ports import Answers
from handlers.digests.report import Figure, WorkshopLine
from storage.facts import TandemFacts
from storage.workshops import Summary

QUESTIONS = ("fit", "benefit")


def enough_people(tandem: TandemFacts, rules: Rules) -> set[str]:
    """Return the cities, by their slugs, of which enough people are active to have a figure of their own."""
    return {city.slug for city in tandem.cities if city.active >= rules.people_least}


def mean_of(tandem: TandemFacts, question: str, rules: Rules) -> float | None:
    """Return the mean of what the cities with enough active people answered in the weeks; None: none did."""
    enough = enough_people(tandem, rules)
    answers = [value for slug, given in tandem.surveyed.items() if slug in enough for value in given.get(question, ())]
    return _mean(answers, 1)


def workshop_lines(material: Material, rules: Rules) -> Iterable[WorkshopLine]:
    """Yield the workshops of the period that are over."""
    for one in material.workshops:
        came = sum(one.attended.values()) if one.attended else None
        yield WorkshopLine(
            at=one.starts_at,
            zone=one.zone,
            title=one.title,
            kind=one.kind,
            signed_up=_enough(one.signed_up, rules),
            attended=_enough(came, rules),
            satisfaction=round(one.satisfaction, 1) if one.satisfaction is not None else None,
        )


def figures(material: Material, rules: Rules) -> Iterable[Figure]:
    """Yield the figures of workshops, and of surveys where there were any."""
    now, before = material.workshops, material.workshops_before
    yield Figure("workshops", len(now), len(before))
    yield Figure("attended", _enough(_came(now), rules), _enough(_came(before), rules))
    for question in QUESTIONS:
        if material.answers or material.answers_before:
            known = [
                _answers(material, answers, question, rules) for answers in (material.answers, material.answers_before)
            ]
            yield Figure(question, *(_mean(values, rules.people_least) for values in known))


def shared(material: Material) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Yield what partners have in common, by the name of their tandem."""
    for tandem in material.tandems:
        if material.shared.get(tandem.id):
            yield tandem.name, material.shared[tandem.id]


def _came(workshops: Sequence[Summary]) -> int:
    return sum(sum(one.attended.values()) for one in workshops)


def _answers(material: Material, answers: Answers, question: str, rules: Rules) -> list[float]:
    """Return all answers of the cities that have enough active people."""
    enough = {tandem.id: enough_people(tandem, rules) for tandem in material.tandems}
    return [
        value
        for tandem_id, cities in answers.items()
        for slug, given in cities.items()
        if slug in enough.get(tandem_id, ())
        for value in given.get(question, ())
    ]


def _mean(values: Sequence[float], least: int) -> float | None:
    return round(fmean(values), 2) if len(values) >= max(least, 1) else None


def _enough(people: int | None, rules: Rules) -> int | None:
    return people if not people or people >= rules.people_least else None
