"""The cache of translations and the programme's glossary."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant, Typed
from storage.models.messages import RICH_TEXT
from storage.richtext import RichText


class CachedTranslation(Base):
    """A translation under the hash of text, pair, model and glossary. Forgotten with the texts it came from."""

    __tablename__ = "cached_translations"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    content: Mapped[RichText] = mapped_column(Typed(RICH_TEXT))
    engine: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(Instant, index=True)


class GlossaryTerm(Base):
    """A term in one language and what it is called in another; in all languages alike where ``target`` is empty."""

    __tablename__ = "glossary"
    __table_args__ = (UniqueConstraint("source", "term", "target"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    entry: Mapped[str] = mapped_column(Text, default="")
    """The entry that it belongs to, by the term under which it was entered."""
    source: Mapped[str] = mapped_column(Text, default="")
    term: Mapped[str] = mapped_column(Text)
    target: Mapped[str] = mapped_column(Text, default="")
    translation: Mapped[str] = mapped_column(Text, default="")
