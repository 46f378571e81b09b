"""Links by which a mail address ends the digests that it gets."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant


class DigestStop(Base):
    """A link in the e-mail of a digest. Only hashes are kept, of its token and of the address."""

    __tablename__ = "digest_stops"

    digest: Mapped[str] = mapped_column(Text, primary_key=True)
    audience: Mapped[str] = mapped_column(Text)
    address: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(Instant, index=True)
