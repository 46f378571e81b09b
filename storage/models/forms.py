"""What is asked about sessions: the questions that are shown, how far somebody is in a form, and consultations."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant


class AskedField(Base):
    """A message of the bot that asks something about a session: a reply to it is an answer, by whoever gives it."""

    __tablename__ = "asked_fields"

    delivery_id: Mapped[str] = mapped_column(Text, primary_key=True)
    """What showed it."""
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), index=True)
    purpose: Mapped[str] = mapped_column(Text)
    """questions (the three afterwards), field (of the form), phase or choice (of a consultation)."""
    field: Mapped[str] = mapped_column(Text, default="")
    scope: Mapped[str] = mapped_column(Text, default="")
    """A city's slug where each city has its own; else empty."""
    asked_at: Mapped[datetime] = mapped_column(Instant)


class GivenAnswer(Base):
    """A native message that was an answer, and the notes that were made of it: an edit corrects them."""

    __tablename__ = "given_answers"

    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"), primary_key=True)
    native_id: Mapped[str] = mapped_column(Text, primary_key=True)
    notes: Mapped[list[int]] = mapped_column(JSON)
    given_at: Mapped[datetime] = mapped_column(Instant)


class GuidedForm(Base):
    """How far somebody is in the form about a session. ``state``: open, stopped, done."""

    __tablename__ = "guided_forms"

    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), primary_key=True, index=True)
    state: Mapped[str] = mapped_column(Text, default="open")
    field: Mapped[str] = mapped_column(Text)
    """What is asked now; one that the template does not know any more is its first."""
    scope: Mapped[str] = mapped_column(Text, default="")
    replaced: Mapped[list[int]] = mapped_column(JSON, default=list)
    """The notes in whose place the answer is to stand."""
    begun_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)


class Consultation(Base):
    """A collegial consultation. ``state``: prepared, running, waiting (for the moderator), over."""

    __tablename__ = "consultations"
    __table_args__ = (Index("ix_consultations_tandem_id_state", "tandem_id", "state"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"))
    session_id: Mapped[int | None] = mapped_column(ForeignKey("sessions.id"), index=True)
    """Whose minutes it fills; empty until it begins."""
    is_session: Mapped[bool] = mapped_column(default=False)
    """Whether it is a session by itself, which is over with it."""
    state: Mapped[str] = mapped_column(Text, default="prepared")
    giver_id: Mapped[int | None] = mapped_column(ForeignKey("cities.id"))
    """The city whose case it is."""
    moderator_id: Mapped[int | None] = mapped_column(ForeignKey("participants.id"), index=True)
    phases: Mapped[list[list[str | int]]] = mapped_column(JSON)
    """Key, minutes and kind of notes of each phase, as the template had them when it was prepared."""
    phase: Mapped[int] = mapped_column(Integer, default=0)
    """The one that it is in, from 0."""
    ends_at: Mapped[datetime | None] = mapped_column(Instant)
    """When the time of the phase is over."""
    made_at: Mapped[datetime] = mapped_column(Instant)
    changed_at: Mapped[datetime] = mapped_column(Instant)
