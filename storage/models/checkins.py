"""When tandems meet: rhythms, sessions, who comes, how a time is found, and what the clock has to start."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Date, Float, ForeignKey, Index, Integer, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant, RowId

DUE = text("due_at IS NOT NULL")


class TandemRhythm(Base):
    """How often a tandem meets. ``state``: running, paused, ended."""

    __tablename__ = "rhythms"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"), index=True)
    pattern: Mapped[dict[str, Any]] = mapped_column(JSON)
    """Wall time, zone and days, as ``handlers.common.when.values.Rhythm`` writes them."""
    minutes: Mapped[int] = mapped_column(Integer, default=60)
    state: Mapped[str] = mapped_column(Text, default="running")
    made_at: Mapped[datetime] = mapped_column(Instant)


class TandemSession(Base):
    """A meeting of a tandem. ``state``: planned, skipped, held, missed, cancelled."""

    __tablename__ = "sessions"
    __table_args__ = (
        UniqueConstraint("rhythm_id", "occurrence"),
        Index("ix_sessions_tandem_id_starts_at", "tandem_id", "starts_at"),
        Index("ix_sessions_starts_at", "starts_at", "state", "tandem_id"),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(Text, unique=True)
    """What calendars know it by; it never changes."""
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"))
    rhythm_id: Mapped[int | None] = mapped_column(ForeignKey("rhythms.id"))
    """Empty: a single one."""
    occurrence: Mapped[date | None] = mapped_column(Date)
    """Which day of its rhythm it is, also when it was moved to another one."""
    wall: Mapped[str] = mapped_column(Text)
    """What was planned, ``2026-03-03T10:00``; the instant follows from it and the zone."""
    zone: Mapped[str] = mapped_column(Text)
    starts_at: Mapped[datetime] = mapped_column(Instant)
    minutes: Mapped[int] = mapped_column(Integer, default=60)
    kind: Mapped[str] = mapped_column(Text, default="checkin", server_default="checkin")
    """Which template its minutes follow: checkin, visit, workshop, consultation, or one of the programme's own."""
    state: Mapped[str] = mapped_column(Text, default="planned")
    sequence: Mapped[int] = mapped_column(Integer, default=0)
    """Grows with each change that calendars must take over."""
    call_link: Mapped[str] = mapped_column(Text, default="")
    why: Mapped[str] = mapped_column(Text, default="")
    """Why it did not take place: busy, people, technical, other; silent where nobody said."""
    made_at: Mapped[datetime] = mapped_column(Instant)
    announced_at: Mapped[datetime | None] = mapped_column(Instant)
    asked_at: Mapped[datetime | None] = mapped_column(Instant)
    """When the tandem was asked whether it met."""


class Attendance(Base):
    """Whether somebody means to come: coming, maybe, not."""

    __tablename__ = "attendances"

    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), primary_key=True, index=True)
    answer: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Instant)


class AgendaItem(Base):
    """Something that somebody wants to speak about at the next session."""

    __tablename__ = "agenda_items"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"), index=True)
    session_id: Mapped[int | None] = mapped_column(ForeignKey("sessions.id"))
    """At which it was dealt with; empty: not yet."""
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), index=True)
    language: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime] = mapped_column(Instant)
    removed_at: Mapped[datetime | None] = mapped_column(Instant)
    """When somebody took it off; it is deleted a day later."""


class Absence(Base):
    """Days, both included, on which somebody cannot meet."""

    __tablename__ = "absences"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), index=True)
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)


class CalendarAddress(Base):
    """An address to which somebody's calendar subscribes. Only the hash of its token is kept."""

    __tablename__ = "calendar_addresses"

    digest: Mapped[str] = mapped_column(Text, primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), index=True)
    tandem_id: Mapped[int | None] = mapped_column(ForeignKey("tandems.id"))
    """Empty: all of theirs."""
    made_at: Mapped[datetime] = mapped_column(Instant)


class ReminderLevel(Base):
    """How much somebody wants to be reminded, where they chose: light, standard, active."""

    __tablename__ = "reminder_levels"

    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), primary_key=True)
    level: Mapped[str] = mapped_column(Text)


class WorkingHours(Base):
    """When somebody works, where they said so: ``Mon-Thu 09:00-16:30, Fri 09:00-12:00``, by their own clock."""

    __tablename__ = "working_hours"

    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), primary_key=True)
    hours: Mapped[str] = mapped_column(Text)


class AnswerAddress(Base):
    """What the address in somebody's invitations holds, so that answers to it are known to be theirs."""

    __tablename__ = "answer_addresses"

    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), primary_key=True)
    token: Mapped[str] = mapped_column(Text, unique=True)


class Proposal(Base):
    """Times that a tandem is asked about. ``state``: open, decided, failed, withdrawn."""

    __tablename__ = "proposals"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"), index=True)
    session_id: Mapped[int | None] = mapped_column(ForeignKey("sessions.id"))
    """The session that is to be moved; empty: a new one."""
    state: Mapped[str] = mapped_column(Text, default="open")
    minutes: Mapped[int] = mapped_column(Integer, default=60)
    made_at: Mapped[datetime] = mapped_column(Instant)
    closes_at: Mapped[datetime] = mapped_column(Instant)
    chosen: Mapped[int | None] = mapped_column(Integer)
    """The number of the slot that won."""


class ProposalSlot(Base):
    """One of the times; ``score`` is what speaks for it."""

    __tablename__ = "proposal_slots"

    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), primary_key=True)
    ordinal: Mapped[int] = mapped_column(Integer, primary_key=True)
    wall: Mapped[str] = mapped_column(Text)
    zone: Mapped[str] = mapped_column(Text)
    starts_at: Mapped[datetime] = mapped_column(Instant)
    score: Mapped[float] = mapped_column(Float, default=0.0)


class SlotVote(Base):
    """What suits somebody: the numbers of the slots, and those that would do if need be."""

    __tablename__ = "slot_votes"

    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), primary_key=True, index=True)
    yes: Mapped[list[int]] = mapped_column(JSON)
    maybe: Mapped[list[int]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(Instant)


class ProposalPoll(Base):
    """Which delivery asks about a proposal in which room; ``number`` is the platform's own id of the poll, if any."""

    __tablename__ = "proposal_polls"

    delivery_id: Mapped[str] = mapped_column(Text, primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), index=True)
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"))
    number: Mapped[str] = mapped_column(Text, default="", index=True)


class Schedule(Base):
    """Something that the clock has to start: by wall time and zone, at an instant; done where that is empty.

    ``name`` tells it from all others and stays, so that nothing is entered or fired twice.
    """

    __tablename__ = "schedules"
    __table_args__ = (Index("ix_schedules_due_at", "due_at", sqlite_where=DUE, postgresql_where=DUE),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    kind: Mapped[str] = mapped_column(Text)
    """What is to be done: ``family.kind``, where the family is the subject that does it; without one: check-ins."""
    tandem_id: Mapped[int | None] = mapped_column(ForeignKey("tandems.id"), index=True)
    """Empty: it concerns no single tandem."""
    session_id: Mapped[int | None] = mapped_column(ForeignKey("sessions.id"), index=True)
    proposal_id: Mapped[int | None] = mapped_column(ForeignKey("proposals.id"))
    participant_id: Mapped[int | None] = mapped_column(ForeignKey("participants.id"), index=True)
    wall: Mapped[str] = mapped_column(Text)
    zone: Mapped[str] = mapped_column(Text)
    due_at: Mapped[datetime | None] = mapped_column(Instant)
