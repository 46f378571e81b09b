"""The planned end of the programme or of one tandem, and the contacts that people give each other then."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant


class Ending(Base):
    """A planned end. ``state``: planned, over (everybody was told, the rooms are handed over), cleared, cancelled."""

    __tablename__ = "endings"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    tandem_id: Mapped[int | None] = mapped_column(ForeignKey("tandems.id"))
    """Empty: the whole programme."""
    last_day: Mapped[date] = mapped_column(Date)
    """By the programme's calendar."""
    state: Mapped[str] = mapped_column(Text, default="planned")
    told: Mapped[str] = mapped_column(Text, default="")
    """The last notice that was given: notice (30 days before), reminder (7 days before), moved (to this day)."""
    planned_at: Mapped[datetime] = mapped_column(Instant)


class SharedContact(Base):
    """How somebody can be reached after the end, for the people of a tandem, because they agreed."""

    __tablename__ = "shared_contacts"

    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"), primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), primary_key=True)
    contact: Mapped[str] = mapped_column(Text)
    agreed_at: Mapped[datetime] = mapped_column(Instant)
