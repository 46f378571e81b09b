"""Polls, which are messages with answers to choose from, and people's votes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant, RowId


class Poll(Base):
    """What makes a message a poll. Its words are the message's content, so they are forgotten with it."""

    __tablename__ = "polls"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    message_id: Mapped[int] = mapped_column(RowId, ForeignKey("messages.id"), unique=True)
    pieces: Mapped[list[list[int]]] = mapped_column(JSON)
    """Where in the content the question is, and each answer: ``[start, end]`` in code points."""
    keys: Mapped[list[str]] = mapped_column(JSON)
    """What the platform of the original calls the answers."""
    most: Mapped[int] = mapped_column(Integer, default=1)
    """How many answers one person may choose."""
    disclosed: Mapped[bool] = mapped_column(default=True)
    """Whether the result may be seen before the poll is closed."""
    closed_at: Mapped[datetime | None] = mapped_column(Instant)


class Vote(Base):
    """What somebody chose: the numbers of answers, from 0."""

    __tablename__ = "votes"

    poll_id: Mapped[int] = mapped_column(ForeignKey("polls.id"), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"))
    choices: Mapped[list[int]] = mapped_column(JSON)
    native_id: Mapped[str] = mapped_column(Text)
    """The native event that carries the vote, so that it can be taken back."""
    cast_at: Mapped[datetime] = mapped_column(Instant)


class NativePoll(Base):
    """Which part a poll is on a platform that gives polls an id of their own."""

    __tablename__ = "native_polls"

    platform: Mapped[str] = mapped_column(Text, primary_key=True)
    number: Mapped[str] = mapped_column(Text, primary_key=True)
    part_id: Mapped[int] = mapped_column(RowId, ForeignKey("parts.id"))
