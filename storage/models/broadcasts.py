"""What coordinators announce to many rooms at once, and what people ask the team."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.attachments import ATTACHMENT, File, Location
from storage.models.base import Base, Instant, RowId, Typed
from storage.models.messages import RICH_TEXT
from storage.richtext import RichText


class Broadcast(Base):
    """An announcement. ``state``: draft, sent, withdrawn, cancelled (never sent)."""

    __tablename__ = "broadcasts"
    __table_args__ = (Index("ix_broadcasts_source", "room_id", "native_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"))
    """Where it was written, and where the report is."""
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), index=True)
    native_id: Mapped[str] = mapped_column(Text)
    """The native message that holds its text; editing that corrects it."""
    language: Mapped[str] = mapped_column(Text)
    content: Mapped[RichText | None] = mapped_column(Typed(RICH_TEXT))
    attachment: Mapped[File | Location | None] = mapped_column(Typed(ATTACHMENT))
    """A file that goes with it."""
    audience: Mapped[list[str]] = mapped_column(JSON)
    """``all``, or short names: of tandems, and of cities with ``city:`` before them."""
    state: Mapped[str] = mapped_column(Text, default="draft")
    revision: Mapped[int] = mapped_column(Integer, default=0)
    made_at: Mapped[datetime] = mapped_column(Instant, index=True)
    sent_at: Mapped[datetime | None] = mapped_column(Instant)
    shown: Mapped[str | None] = mapped_column(Text)
    """The delivery of the message that shows its preview, and later its report."""
    reported: Mapped[str] = mapped_column(Text, default="")
    """What the report says, in numbers."""


class BroadcastCopy(Base):
    """One native message that shows an announcement, or a piece of it, in a room.

    ``state``: waiting, sent, failed (``reason`` says why), gone (taken back).
    """

    __tablename__ = "broadcast_copies"
    __table_args__ = (
        Index("ix_broadcast_copies_state", "state", "broadcast_id"),
        Index("ix_broadcast_copies_native", "room_id", "native_id"),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id"), index=True)
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"))
    ordinal: Mapped[int] = mapped_column(Integer)
    languages: Mapped[str] = mapped_column(Text)
    """Comma-separated: those in which the room reads it."""
    delivery_id: Mapped[str] = mapped_column(Text, unique=True)
    native_id: Mapped[str | None] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text, default="waiting")
    reason: Mapped[str] = mapped_column(Text, default="")


class Inquiry(Base):
    """Something that somebody asked the team, with all that was said about it since. Open until it is settled."""

    __tablename__ = "inquiries"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), index=True)
    broadcast_id: Mapped[int | None] = mapped_column(ForeignKey("broadcasts.id"))
    """The announcement that it answers."""
    excerpt: Mapped[str] = mapped_column(Text)
    """How it begins, for the list of open ones."""
    asked_at: Mapped[datetime] = mapped_column(Instant)
    settled_at: Mapped[datetime | None] = mapped_column(Instant)
    """When it was answered last; empty: it waits for an answer."""
