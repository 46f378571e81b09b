"""What people said, and where each room shows it."""

from __future__ import annotations

from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import ForeignKey, Index, Integer, Text, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.attachments import ATTACHMENT, CARRIED, Carried, File, Location
from storage.models.base import Base, Instant, RowId, Typed
from storage.richtext import RichText

RICH_TEXT: TypeAdapter[RichText] = TypeAdapter(RichText)


class Message(Base):
    """What somebody said once. ``content`` is blanked by retention; the row stays, so a late deletion still works."""

    __tablename__ = "messages"
    __table_args__ = (
        Index("ix_messages_tandem_id_written_at", "tandem_id", "written_at"),
        # What digests count of a period is in the index, so that the rows, with what people said, are not read at all.
        Index("ix_messages_written_at", "written_at", "tandem_id", "city", "participant_id", "deleted_at"),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"))
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"))
    event_id: Mapped[str] = mapped_column(Text)
    """The native id of the event that brought it; with the revision it names its deliveries."""
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), index=True)
    participant_id: Mapped[int | None] = mapped_column(ForeignKey("participants.id"), index=True)
    author: Mapped[str] = mapped_column(Text)
    """The name as shown, cleaned."""
    city: Mapped[str] = mapped_column(Text, default="")
    zone: Mapped[str] = mapped_column(Text)
    """The writer's, for clock times in the text."""
    written_at: Mapped[datetime] = mapped_column(Instant)
    language: Mapped[str] = mapped_column(Text)
    guessed: Mapped[bool] = mapped_column(default=False)
    """Whether the language is the writer's own because the text did not tell."""
    content: Mapped[RichText | None] = mapped_column(Typed(RICH_TEXT))
    attachment: Mapped[File | Location | None] = mapped_column(Typed(ATTACHMENT))
    """What came with the words, with the keys that open it; blanked with them."""
    revision: Mapped[int] = mapped_column(Integer, default=0)
    revised_by: Mapped[str] = mapped_column(Text, default="")
    """The native id of the latest edit."""
    reply_to_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"))
    thread_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"))
    """The message that began the thread in which it was said."""
    deleted_at: Mapped[datetime | None] = mapped_column(Instant)
    late_told_at: Mapped[datetime | None] = mapped_column(Instant)
    """When the writer was told "not delivered yet"."""


class Part(Base):
    """One native message that shows a message, or a piece of it, in a room.

    ``role``: original (what the person wrote, native_id known from the start), copy (in another room),
    notice (the translations that readers of the original's own room need), poll (the bot's own poll, which asks what a
    person's poll asks), tally (what all rooms chose in it).
    """

    __tablename__ = "parts"
    __table_args__ = (
        UniqueConstraint("message_id", "room_id", "role", "ordinal"),
        Index("ix_parts_native", "room_id", "native_id"),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"))
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"))
    role: Mapped[str] = mapped_column(Text)
    ordinal: Mapped[int] = mapped_column(Integer, default=0)
    of: Mapped[int] = mapped_column(Integer, default=1)
    start: Mapped[int] = mapped_column(Integer, default=0)
    end: Mapped[int] = mapped_column(Integer, default=0)
    """The piece of the message's text that it shows, in code points."""
    revision: Mapped[int] = mapped_column(Integer, default=0)
    """The latest revision planned for it."""
    languages: Mapped[str] = mapped_column(Text, default="")
    """Comma-separated: those into which it is translated for the readers; empty where all read the original."""
    attached: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Whether it shows what came with the message (or says why it does not: ``obstacle``)."""
    obstacle: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    carried: Mapped[Carried | None] = mapped_column(Typed(CARRIED))
    native_id: Mapped[str | None] = mapped_column(Text)
    slot: Mapped[int | None] = mapped_column(Integer)
    """Its place in a native message that shows several copies; None where it has one to itself."""
    delivery_id: Mapped[str | None] = mapped_column(Text, index=True)
    """The delivery that shows it; the parts of an album have one in common."""
    deleted: Mapped[bool] = mapped_column(default=False)


class Reaction(Base):
    """A person's reaction to a message, and the native event that carries it."""

    __tablename__ = "reactions"
    __table_args__ = (
        UniqueConstraint("message_id", "account_id", "key"),
        Index("ix_reactions_native", "room_id", "native_id"),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"))
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"))
    key: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    native_id: Mapped[str | None] = mapped_column(Text)


class CarriedReaction(Base):
    """A reaction that the bot itself put on a part, once for each key, so that it can be taken back."""

    __tablename__ = "carried_reactions"
    __table_args__ = (UniqueConstraint("part_id", "key"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    part_id: Mapped[int] = mapped_column(ForeignKey("parts.id"))
    key: Mapped[str] = mapped_column(Text)
    delivery_id: Mapped[str] = mapped_column(Text, index=True)
    native_id: Mapped[str | None] = mapped_column(Text)
    times: Mapped[int] = mapped_column(Integer, default=1)
    """How often it was put on; keeps the ids of repeated deliveries apart."""
