"""What cities think of their tandem, and in which networks they take part."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant


class SurveyAnswer(Base):
    """What a city answered to one question of a round, from 1 to 5: the last answer of its people. It names nobody."""

    __tablename__ = "survey_answers"

    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"), primary_key=True)
    city_id: Mapped[int] = mapped_column(ForeignKey("cities.id"), primary_key=True)
    round: Mapped[int] = mapped_column(Integer, primary_key=True)
    question: Mapped[str] = mapped_column(Text, primary_key=True)
    """fit, benefit."""
    value: Mapped[int] = mapped_column(Integer)
    answered_at: Mapped[datetime] = mapped_column(Instant, index=True)


class CityNetwork(Base):
    """A network, project or initiative in which a city takes part."""

    __tablename__ = "city_networks"

    city_id: Mapped[int] = mapped_column(ForeignKey("cities.id"), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    """As the list in ``config`` calls it; ``own:`` and a name in lower case where it is not on the list."""
    name: Mapped[str] = mapped_column(Text, default="")
    """As the city wrote it, where it is not on the list."""
    noted_at: Mapped[datetime] = mapped_column(Instant)


class CityReview(Base):
    """When a city last said in which networks it takes part, or that it is in none."""

    __tablename__ = "city_reviews"

    city_id: Mapped[int] = mapped_column(ForeignKey("cities.id"), primary_key=True)
    reviewed_at: Mapped[datetime] = mapped_column(Instant)
