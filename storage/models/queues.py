"""The inbox and the outbox, and what makes them survive crashes, second processes and restored backups."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Float, ForeignKey, Index, Integer, Text, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.deliveries import ACTION, PAYLOAD, Action, Payload
from storage.models.base import Base, Instant, RowId, Typed

WAITING = text("state = 'waiting'")
IN_LANE = text("state = 'waiting' AND NOT parked")
PARKED = text("state = 'waiting' AND parked")
RIDING = text("rides_on IS NOT NULL")


class InboxRow(Base):
    """An event as it came in. ``state``: waiting, done, dead."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("platform", "native_id"),
        Index("ix_inbox_waiting", "lane", "id", sqlite_where=IN_LANE, postgresql_where=IN_LANE),
        Index("ix_inbox_parked", "due", sqlite_where=PARKED, postgresql_where=PARKED),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    platform: Mapped[str] = mapped_column(Text)
    """``bot`` for what comes from the clock and from the outbox."""
    native_id: Mapped[str] = mapped_column(Text)
    lane: Mapped[str] = mapped_column(Text)
    payload: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """The native event; blanked when done."""
    received_at: Mapped[datetime] = mapped_column(Instant)
    state: Mapped[str] = mapped_column(Text, default="waiting")
    parked: Mapped[bool] = mapped_column(default=False)
    """Later events of its lane pass it."""
    attempts: Mapped[int] = mapped_column(Integer, default=0)
    due: Mapped[float] = mapped_column(Float, default=0.0)
    """Not before this second of the lease clock."""
    first_failed: Mapped[float | None] = mapped_column(Float)
    reason: Mapped[str] = mapped_column(Text, default="")
    claimed_until: Mapped[float | None] = mapped_column(Float)
    generation: Mapped[int | None] = mapped_column(Integer)
    claims: Mapped[int] = mapped_column(Integer, default=0)
    """How often it was claimed, which tells one claim from the next."""


class OutboxRow(Base):
    """A delivery. ``state``: waiting, sent, cancelled, dead, uncertain (whether it was done is not known)."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_waiting", "lane", "id", sqlite_where=WAITING, postgresql_where=WAITING),
        Index("ix_outbox_part_waiting", "part_id", "id", sqlite_where=WAITING, postgresql_where=WAITING),
        Index("ix_outbox_riding", "rides_on", sqlite_where=RIDING, postgresql_where=RIDING),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    """The order within a lane."""
    delivery_id: Mapped[str] = mapped_column(Text, unique=True)
    lane: Mapped[str] = mapped_column(Text)
    platform: Mapped[str] = mapped_column(Text)
    room_id: Mapped[int | None] = mapped_column(ForeignKey("rooms.id"))
    part_id: Mapped[int | None] = mapped_column(ForeignKey("parts.id"))
    kind: Mapped[str] = mapped_column(Text, default="")
    """The payload's, which outlives it; ``complete_part`` for an edit that only completes."""
    needs_room: Mapped[bool] = mapped_column(default=False)
    """Whether it waits until its room has a native id."""
    payload: Mapped[Payload | None] = mapped_column(Typed(PAYLOAD))
    frozen: Mapped[Action | None] = mapped_column(Typed(ACTION))
    """What was rendered for the first attempt; never changes after it."""
    rides_on: Mapped[int | None] = mapped_column(RowId)
    """The row of its lane in whose frozen message it is shown, and whose fate it shares."""
    carries: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Whether other rows ride on it."""
    state: Mapped[str] = mapped_column(Text, default="waiting")
    created_at: Mapped[datetime] = mapped_column(Instant)
    attempted_at: Mapped[datetime | None] = mapped_column(Instant)
    sent_at: Mapped[datetime | None] = mapped_column(Instant)
    attempts: Mapped[int] = mapped_column(Integer, default=0)
    due: Mapped[float] = mapped_column(Float, default=0.0)
    reason: Mapped[str] = mapped_column(Text, default="")
    native_id: Mapped[str | None] = mapped_column(Text)
    claimed_until: Mapped[float | None] = mapped_column(Float)
    generation: Mapped[int | None] = mapped_column(Integer)
    claims: Mapped[int] = mapped_column(Integer, default=0)
    """How often it was claimed, which tells one claim from the next."""


class Cursor(Base):
    """How far an account's stream of events was taken in."""

    __tablename__ = "cursors"

    account: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class Echo(Base):
    """A delivery of the bot seen coming back before (or without) its row: after a restored backup."""

    __tablename__ = "echoes"

    delivery_id: Mapped[str] = mapped_column(Text, primary_key=True)
    native_id: Mapped[str] = mapped_column(Text)
    seen_at: Mapped[datetime] = mapped_column(Instant)


class Installation(Base):
    """The one row that says which generation of the process owns the claims, and whether a restore is being settled."""

    __tablename__ = "installation"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    generation: Mapped[int] = mapped_column(Integer, default=0)
    mark: Mapped[int] = mapped_column(Integer, default=0)
    """Grows while the process runs, so that a backup of this generation is told from its present."""
    settling: Mapped[bool] = mapped_column(default=False)
    settling_since: Mapped[datetime | None] = mapped_column(Instant)
    """About when the backup was made: what happened later may be on the platforms already."""


class Counter(Base):
    """A count of something that happened (kept for the digest), by name."""

    __tablename__ = "counters"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[int] = mapped_column(Integer, default=0)
