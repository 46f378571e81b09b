"""Workshops and web seminars for several tandems or cities: what is offered, who signed up, and what came of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, Boolean, ForeignKey, Index, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, synonym

from storage.models.base import Base, Instant, RowId


class Workshop(Base):
    """Something for several tandems or cities. ``kind``: workshop, seminar.

    ``state``: draft, open (announced; after its end, too), dropped (a draft that was given up), cancelled.
    """

    __tablename__ = "workshops"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(Text, unique=True)
    """What calendars know it by; it never changes."""
    kind: Mapped[str] = mapped_column(Text, default="workshop")
    title: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = synonym("title")
    content: Mapped[str] = mapped_column(Text, default="")
    """What it is about."""
    language: Mapped[str] = mapped_column(Text)
    """In which title and content are written."""
    wall: Mapped[str] = mapped_column(Text)
    """What was planned, ``2026-05-12T15:00``; the instant follows from it and the zone."""
    zone: Mapped[str] = mapped_column(Text)
    starts_at: Mapped[datetime] = mapped_column(Instant, index=True)
    minutes: Mapped[int] = mapped_column(Integer, default=60)
    capacity: Mapped[int | None] = mapped_column(Integer)
    """Places; empty: as many as come."""
    place: Mapped[str] = mapped_column(Text, default="")
    """Where it is, if people go there."""
    call_link: Mapped[str] = mapped_column(Text, default="")
    audience: Mapped[list[str]] = mapped_column(JSON)
    """As of announcements (``storage.models.Broadcast``)."""
    state: Mapped[str] = mapped_column(Text, default="draft")
    sequence: Mapped[int] = mapped_column(Integer, default=0)
    """Grows with each change that calendars must take over."""
    made_at: Mapped[datetime] = mapped_column(Instant)
    announced_at: Mapped[datetime | None] = mapped_column(Instant)
    shown: Mapped[str | None] = mapped_column(Text)
    """The delivery of the message that shows its draft."""
    signed_up: Mapped[int | None] = mapped_column(Integer)
    """How many had a place when it began; empty: it has not begun."""


class WorkshopCopy(Base):
    """A message that announces a workshop in a room."""

    __tablename__ = "workshop_copies"

    delivery_id: Mapped[str] = mapped_column(Text, primary_key=True)
    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id"), index=True)
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"))
    languages: Mapped[str] = mapped_column(Text)
    """Comma-separated: those in which it is read there."""
    revision: Mapped[int] = mapped_column(Integer, default=0)
    """Grows with each change of it."""
    shows: Mapped[str] = mapped_column(Text, default="")
    """The hash of what it shows, so that it is changed only where something else is to be shown."""
    native_id: Mapped[str | None] = mapped_column(Text)
    """Once it is known here, too, so that it can be changed when the queue has forgotten it."""


class SignUp(Base):
    """That somebody wants to come. ``state``: coming, waiting (for a place, in the order of ``id``)."""

    __tablename__ = "signups"
    __table_args__ = (
        UniqueConstraint("workshop_id", "participant_id"),
        Index("ix_signups_workshop_id_state", "workshop_id", "state"),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id"))
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), index=True)
    state: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Instant)
    rated: Mapped[bool] = mapped_column(Boolean, default=False)
    """Whether they said how it was; what they said is kept without them."""
    remarked: Mapped[bool] = mapped_column(Boolean, default=False)


class WorkshopAttendance(Base):
    """How many came from a city (empty: from all together). Who they were is nowhere."""

    __tablename__ = "workshop_attendances"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id"), index=True)
    city_id: Mapped[int | None] = mapped_column(ForeignKey("cities.id"))
    came: Mapped[int] = mapped_column(Integer)


class WorkshopFeedback(Base):
    """How somebody found a workshop, from 1 to 5. Neither who it was nor when is kept."""

    __tablename__ = "workshop_feedback"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id"), index=True)
    city_id: Mapped[int | None] = mapped_column(ForeignKey("cities.id"))
    stars: Mapped[int] = mapped_column(Integer)


class WorkshopRemark(Base):
    """What somebody will use of it, in their words; not kept with how they found it."""

    __tablename__ = "workshop_remarks"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id"), index=True)
    city_id: Mapped[int | None] = mapped_column(ForeignKey("cities.id"))
    language: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)
