"""Digests: what was said to whom about which days, when they come, and who does not want them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Integer, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant


class Digest(Base):
    """A digest for an audience about a period: there is one, whatever crashes. ``state``: sent, silent."""

    __tablename__ = "digests"
    __table_args__ = (UniqueConstraint("audience", "scope", "period"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(Text, unique=True)
    """What its deliveries are named by."""
    audience: Mapped[str] = mapped_column(Text)
    """team, coordinators, tandem, funders."""
    scope: Mapped[str] = mapped_column(Text, default="")
    """The row of the tandem that it is for; empty: the whole programme."""
    period: Mapped[str] = mapped_column(Text)
    """``week:2026-03-02:2026-03-08``; for one that was asked for, the event that asked."""
    kind: Mapped[str] = mapped_column(Text)
    first: Mapped[date] = mapped_column(Date)
    last: Mapped[date] = mapped_column(Date)
    zone: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(Instant, index=True)
    state: Mapped[str] = mapped_column(Text, default="sent")
    """silent: there was nothing to say."""


class DigestReport(Base):
    """What a digest says in a language, with all its figures: every format is made of it. It names nobody."""

    __tablename__ = "digest_reports"

    digest_id: Mapped[int] = mapped_column(ForeignKey("digests.id"), primary_key=True)
    language: Mapped[str] = mapped_column(Text, primary_key=True)
    report: Mapped[str] = mapped_column(Text)
    """As JSON. It is written and read whole."""


class DigestDelivery(Base):
    """A delivery of a digest; what became of it is told in the next one. ``state``: waiting, sent, failed."""

    __tablename__ = "digest_deliveries"

    delivery_id: Mapped[str] = mapped_column(Text, primary_key=True)
    digest_id: Mapped[int] = mapped_column(ForeignKey("digests.id"), index=True)
    channel: Mapped[str] = mapped_column(Text)
    """matrix, telegram, email."""
    state: Mapped[str] = mapped_column(Text, default="waiting")


class DigestPlan(Base):
    """What somebody said in the chat about when a digest comes: it goes before the settings."""

    __tablename__ = "digest_plans"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    """``team.weekly``."""
    day: Mapped[str | None] = mapped_column(Text)
    """A weekday or a day of the month; ``never``; empty: as the settings say."""
    hour: Mapped[str | None] = mapped_column(Text)
    """``08:00``; empty: as the settings say."""
    paused: Mapped[bool] = mapped_column(default=False)


class DigestPlace(Base):
    """A room that gets an audience's digests because somebody said so there."""

    __tablename__ = "digest_places"

    audience: Mapped[str] = mapped_column(Text, primary_key=True)
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"), primary_key=True)


class DigestRefusal(Base):
    """Somebody who does not want an audience's digests: a person, a room, or (by the hash of it) an address."""

    __tablename__ = "digest_refusals"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    audience: Mapped[str] = mapped_column(Text)
    participant_id: Mapped[int | None] = mapped_column(ForeignKey("participants.id"), index=True)
    room_id: Mapped[int | None] = mapped_column(ForeignKey("rooms.id"), index=True)
    address: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    """The SHA-256 of the mail address, so that the address itself is kept nowhere else than in the settings."""
    since: Mapped[datetime] = mapped_column(Instant)


class DeliveryHour(Base):
    """What the outbox did in an hour, of deliveries that it has forgotten since."""

    __tablename__ = "delivery_hours"

    hour: Mapped[datetime] = mapped_column(Instant, primary_key=True)
    """When they were planned, cut to the hour (UTC)."""
    sent: Mapped[int] = mapped_column(Integer, default=0)
    uncertain: Mapped[int] = mapped_column(Integer, default=0)
    dead: Mapped[int] = mapped_column(Integer, default=0)
