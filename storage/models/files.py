"""Files that people gave to commands."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant


class ReceivedFile(Base):
    """A file that somebody gave to a command, or what was read in it, until the command is done or it expires."""

    __tablename__ = "received_files"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    delivery_id: Mapped[str] = mapped_column(Text, unique=True)
    """The delivery that fetched it."""
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"))
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), index=True)
    """Who gave it, and alone may use it."""
    name: Mapped[str] = mapped_column(Text)
    line: Mapped[str] = mapped_column(Text)
    """The line of the command that wanted it, without the file."""
    source: Mapped[str] = mapped_column(Text)
    """The native message that brought it."""
    progress: Mapped[str] = mapped_column(Text)
    """The delivery of the bot's message that what comes of it takes the place of."""
    content: Mapped[bytes] = mapped_column(LargeBinary)
    expires_at: Mapped[datetime] = mapped_column(Instant, index=True)
