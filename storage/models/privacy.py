"""Who objected to being relayed, and who was erased."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant


class Objection(Base):
    """Somebody who does not want to be relayed: in one room, or (room empty) anywhere."""

    __tablename__ = "objections"
    __table_args__ = (UniqueConstraint("participant_id", "room_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"))
    room_id: Mapped[int | None] = mapped_column(ForeignKey("rooms.id"))
    since: Mapped[datetime] = mapped_column(Instant)


class Erasure(Base):
    """An account (or a person by their row) that was erased, so that a restored backup can be erased again.

    Only a salted hash of the native id is kept. ``account_id`` is the nameless row that its messages still point to.
    """

    __tablename__ = "erasures"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    salt: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(Text)
    erased_at: Mapped[datetime] = mapped_column(Instant)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    finished_at: Mapped[datetime | None] = mapped_column(Instant)
    """When nothing was under way any more, and the last traces were removed."""
