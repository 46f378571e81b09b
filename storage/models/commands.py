"""What commands remember between one line and the next."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant


class Choice(Base):
    """A button: of a message of the bot, under an ordinal (what Matrix reactions show) and a token."""

    __tablename__ = "choices"
    __table_args__ = (Index("ix_choices_delivery", "delivery_id", "ordinal"),)

    token: Mapped[str] = mapped_column(Text, primary_key=True)
    delivery_id: Mapped[str] = mapped_column(Text)
    ordinal: Mapped[int] = mapped_column(Integer)
    line: Mapped[str] = mapped_column(Text)
    """The command line that a press stands for."""
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    """Who may press it; empty: everyone in the room."""
    expires_at: Mapped[datetime] = mapped_column(Instant)


class Press(Base):
    """A native reaction that pressed a button.

    Clients take a reaction back when it is tapped again. Where the message shows other buttons by then, that tap is
    meant for the new button under the same number.
    """

    __tablename__ = "presses"

    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"), primary_key=True)
    native_id: Mapped[str] = mapped_column(Text, primary_key=True)
    delivery_id: Mapped[str] = mapped_column(Text)
    ordinal: Mapped[int] = mapped_column(Integer)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    expires_at: Mapped[datetime] = mapped_column(Instant)


class Form(Base):
    """A half-filled command that waits for an answer of an account in a room."""

    __tablename__ = "forms"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"), index=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    command: Mapped[str] = mapped_column(Text)
    values: Mapped[dict[str, Any]] = mapped_column(JSON)
    asking: Mapped[str] = mapped_column(Text)
    delivery_id: Mapped[str] = mapped_column(Text)
    """The question, so that a reply to it is an answer."""
    expires_at: Mapped[datetime] = mapped_column(Instant)


class LinkCode(Base):
    """A one-time code that binds a room to a tandem. Only its hash is kept."""

    __tablename__ = "link_codes"

    digest: Mapped[str] = mapped_column(Text, primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"))
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    city_id: Mapped[int | None] = mapped_column(ForeignKey("cities.id"))
    language: Mapped[str | None] = mapped_column(Text)
    """Whom the room is for, as in rooms."""
    expires_at: Mapped[datetime] = mapped_column(Instant)
    used_at: Mapped[datetime | None] = mapped_column(Instant)


class Question(Base):
    """A message of the bot about something that somebody asked the team.

    ``side`` team: one of the coordinators' rooms shows what was asked, and a reply to it goes to where that was.
    ``side`` asker: whoever asked was shown an answer, and a reply to it goes to the coordinators.
    """

    __tablename__ = "questions"

    delivery_id: Mapped[str] = mapped_column(Text, primary_key=True)
    """What showed it."""
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"))
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), index=True)
    native_id: Mapped[str] = mapped_column(Text)
    """The native message of whoever asked."""
    asked_at: Mapped[datetime] = mapped_column(Instant)
    inquiry_id: Mapped[int | None] = mapped_column(ForeignKey("inquiries.id", ondelete="CASCADE"), index=True)
    """Empty for those of former versions."""
    side: Mapped[str] = mapped_column(Text, default="team", server_default="team")


class Undoable(Base):
    """Something that an account did and may take back for a while."""

    __tablename__ = "undoables"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), index=True)
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"))
    kind: Mapped[str] = mapped_column(Text)
    before: Mapped[dict[str, Any]] = mapped_column(JSON)
    """What it was before, enough to put it back."""
    done_at: Mapped[datetime] = mapped_column(Instant)
    undone_at: Mapped[datetime | None] = mapped_column(Instant)
