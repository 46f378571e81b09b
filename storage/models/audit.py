"""What coordinators changed: entries are added, and nobody changes them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant, RowId


class AuditEntry(Base):
    """Something that a coordinator did: who, when, and by which command."""

    __tablename__ = "audit_entries"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    at: Mapped[datetime] = mapped_column(Instant, index=True)
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("participants.id"))
    """Empty: whoever has the command line."""
    command: Mapped[str] = mapped_column(Text)


class AuditChange(Base):
    """One thing that became different by that: what it was before, and after."""

    __tablename__ = "audit_changes"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("audit_entries.id"), index=True)
    subject: Mapped[str] = mapped_column(Text)
    """What kind of thing: city, tandem, person …"""
    name: Mapped[str] = mapped_column(Text)
    """How it is called."""
    participant_id: Mapped[int | None] = mapped_column(ForeignKey("participants.id"), index=True)
    """Whom it is about; ``forget`` goes by it."""
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """Empty: it is new."""
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """Empty: it is gone."""
