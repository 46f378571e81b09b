"""What the bot would like to say on its own, and the roles that it offers."""

from __future__ import annotations

from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from config.texts import Line
from storage.deliveries import Button
from storage.models.base import Base, Instant, RowId, Typed

LINE: TypeAdapter[Line] = TypeAdapter(Line)
BUTTONS: TypeAdapter[tuple[Button, ...]] = TypeAdapter(tuple[Button, ...])
UNTOLD = text("told_at IS NULL")


class Mention(Base):
    """Something that somebody is to be told in the one bundled message of a day."""

    __tablename__ = "mentions"
    __table_args__ = (
        UniqueConstraint("participant_id", "name"),
        Index("ix_mentions_untold", "since", sqlite_where=UNTOLD, postgresql_where=UNTOLD),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"))
    name: Mapped[str] = mapped_column(Text)
    """What it is about, so that nobody is told the same twice."""
    line: Mapped[Line] = mapped_column(Typed(LINE))
    buttons: Mapped[tuple[Button, ...]] = mapped_column(Typed(BUTTONS))
    since: Mapped[datetime] = mapped_column(Instant)
    """Not before this."""
    until: Mapped[datetime] = mapped_column(Instant)
    """From then on it is of no use to anybody."""
    told_at: Mapped[datetime | None] = mapped_column(Instant)


class RoleOffer(Base):
    """A role that a coordinator offers to an account; only that account itself can take it."""

    __tablename__ = "role_offers"

    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    role: Mapped[str] = mapped_column(Text)
    offered_by: Mapped[int] = mapped_column(ForeignKey("participants.id"))
    expires_at: Mapped[datetime] = mapped_column(Instant)
