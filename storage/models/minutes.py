"""Versions of minutes, and which cities approved them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant


class MinutesVersion(Base):
    """What minutes said when they were shown to the cities as this version, from 1."""

    __tablename__ = "minutes_versions"

    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    snapshot: Mapped[dict[str, Any]] = mapped_column(JSON)
    """As ``storage.minutes.snapshot`` makes it."""
    made_at: Mapped[datetime] = mapped_column(Instant)
    released_at: Mapped[datetime | None] = mapped_column(Instant, index=True)
    """When all cities had approved it."""


class MinutesApproval(Base):
    """A city's approval of a version. The city is named; who pressed the button is not."""

    __tablename__ = "minutes_approvals"

    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    city_id: Mapped[int] = mapped_column(ForeignKey("cities.id"), primary_key=True)
    participant_id: Mapped[int | None] = mapped_column(ForeignKey("participants.id"), index=True)
    at: Mapped[datetime] = mapped_column(Instant)
