"""Files that were attached during sessions: each once by what is in it, and where it belongs."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant, RowId


class StoredFile(Base):
    """The bytes of a file, kept once however often it was attached."""

    __tablename__ = "stored_files"

    digest: Mapped[str] = mapped_column(Text, primary_key=True)
    """SHA-256 of the bytes, in hexadecimal."""
    media_type: Mapped[str] = mapped_column(Text)
    size: Mapped[int] = mapped_column(Integer)
    """Bytes."""
    content: Mapped[bytes] = mapped_column(LargeBinary)
    stored_at: Mapped[datetime] = mapped_column(Instant)


class Evidence(Base):
    """A file that somebody attached during a session. Its row goes with the message, or with whoever attached it."""

    __tablename__ = "evidence"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), index=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"), index=True)
    note_id: Mapped[int | None] = mapped_column(ForeignKey("notes.id"), index=True)
    """The note that it belongs to; empty: to the session as a whole."""
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"), unique=True)
    participant_id: Mapped[int | None] = mapped_column(ForeignKey("participants.id"), index=True)
    city_id: Mapped[int | None] = mapped_column(ForeignKey("cities.id"))
    name: Mapped[str] = mapped_column(Text)
    identity: Mapped[str] = mapped_column(Text)
    """Tells the file of the message from another one that takes its place (``storage.attachments.File.identity``)."""
    digest: Mapped[str | None] = mapped_column(ForeignKey("stored_files.digest"), index=True)
    """Empty until it was fetched, or where it was refused."""
    refused: Mapped[str] = mapped_column(Text, default="")
    """Why it is not kept: too_large, not_allowed, gone, damaged."""
    attached_at: Mapped[datetime] = mapped_column(Instant)
