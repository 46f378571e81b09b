"""Cities, their people, and the accounts through which people take part."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, Float, ForeignKey, Integer, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant


class City(Base):
    """A partner municipality."""

    __tablename__ = "cities"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    slug: Mapped[str] = mapped_column(Text, unique=True)
    name: Mapped[str] = mapped_column(Text)
    country: Mapped[str] = mapped_column(Text, default="")
    region: Mapped[str] = mapped_column(Text, default="")
    languages: Mapped[list[str]] = mapped_column(JSON)
    zone: Mapped[str] = mapped_column(Text)
    telegram: Mapped[str] = mapped_column(Text, default="allow", server_default="allow")
    """What of its people's words may be shown on Telegram: allow, names (without names), never."""
    latitude: Mapped[float | None] = mapped_column(Float)
    longitude: Mapped[float | None] = mapped_column(Float)
    population: Mapped[int | None] = mapped_column(Integer)


class Participant(Base):
    """A person: of a city, or (city empty) of the team. ``role`` is participant, coordinator or team."""

    __tablename__ = "participants"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    city_id: Mapped[int | None] = mapped_column(ForeignKey("cities.id"), index=True)
    role: Mapped[str] = mapped_column(Text, default="participant")
    reads: Mapped[list[str]] = mapped_column(JSON)
    """Languages read, the best first."""
    writes: Mapped[str] = mapped_column(Text)
    """The language assumed where a text does not tell its own."""
    zone: Mapped[str | None] = mapped_column(Text)
    """Empty: the city's."""
    email: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    """Where invitations go; empty: not known."""
    quiet_hours: Mapped[str | None] = mapped_column(Text)
    """When nothing may make a sound: ``21:00-08:00`` on their own clock; ``off``: never; empty: as the settings say."""
    paused_until: Mapped[datetime | None] = mapped_column(Instant)
    """Until then the bot tells them nothing on its own."""
    left_at: Mapped[datetime | None] = mapped_column(Instant)


class Account(Base):
    """An identity on a platform: a Matrix id or a numeric Telegram id, never a user name, which changes hands."""

    __tablename__ = "accounts"
    __table_args__ = (UniqueConstraint("platform", "native_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    participant_id: Mapped[int | None] = mapped_column(ForeignKey("participants.id"), index=True)
    platform: Mapped[str] = mapped_column(Text)
    native_id: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text, default="")
    """What the platform shows, as last seen."""
