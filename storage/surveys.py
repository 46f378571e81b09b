"""What cities answered about their tandems: queries and writes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import exists, select

from storage.database import Tx
from storage.models import City, Schedule, SurveyAnswer, Tandem

QUESTIONS = ("fit", "benefit")
VALUES = range(1, 6)


def answer(tx: Tx, tandem_id: int, city_id: int, number: int, question: str, value: int) -> None:
    """Note what a city answers in a round; the last answer counts."""
    row = tx.get(SurveyAnswer, (tandem_id, city_id, number, question))
    if row is None:
        row = SurveyAnswer(tandem_id=tandem_id, city_id=city_id, round=number, question=question)
        tx.add(row)
    row.value, row.answered_at = value, tx.now
    tx.flush()


def answered(tx: Tx, tandem_id: int, number: int, question: str) -> set[int]:
    """Return the cities that answered a question of a round."""
    query = select(SurveyAnswer.city_id).where(
        SurveyAnswer.tandem_id == tandem_id, SurveyAnswer.round == number, SurveyAnswer.question == question
    )
    return set(tx.scalars(query))


def between(tx: Tx, since: datetime, until: datetime) -> dict[int, dict[str, list[float]]]:
    """Return the answers from an instant until before another: by the tandem's row and the city's slug."""
    query = select(SurveyAnswer, City.slug).join(City, City.id == SurveyAnswer.city_id)
    query = query.where(SurveyAnswer.answered_at >= since, SurveyAnswer.answered_at < until)
    found: dict[int, dict[str, list[float]]] = {}
    for row, slug in tx.execute(query.order_by(SurveyAnswer.tandem_id, City.slug, SurveyAnswer.question)):
        found.setdefault(row.tandem_id, {}).setdefault(slug, []).append(float(row.value))
    return found


def by_question(tx: Tx, since: datetime, until: datetime) -> dict[int, dict[str, dict[str, list[float]]]]:
    """Return the same answers apart: by the tandem's row, the city's slug and the question."""
    query = select(SurveyAnswer, City.slug).join(City, City.id == SurveyAnswer.city_id)
    query = query.where(SurveyAnswer.answered_at >= since, SurveyAnswer.answered_at < until)
    found: dict[int, dict[str, dict[str, list[float]]]] = {}
    for row, slug in tx.execute(query.order_by(SurveyAnswer.tandem_id, City.slug, SurveyAnswer.round)):
        of_city = found.setdefault(row.tandem_id, {}).setdefault(slug, {})
        of_city.setdefault(row.question, []).append(float(row.value))
    return found


def unwatched(tx: Tx, kind: str) -> list[Tandem]:
    """Return the active tandems for which no round was ever entered."""
    watched = exists().where(Schedule.tandem_id == Tandem.id, Schedule.kind == kind)
    return list(tx.scalars(select(Tandem).where(Tandem.state == "active", ~watched).order_by(Tandem.id)))
