"""How people take part without a room of their own: through their window, by a link, in a group."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from storage.attachments import ATTACHMENT, File, Location
from storage.models.base import Base, Instant, Typed
from storage.models.messages import RICH_TEXT
from storage.richtext import RichText


class Window(Base):
    """A direct chat through which somebody takes part in all their tandems."""

    __tablename__ = "windows"

    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"), primary_key=True)
    tandem_id: Mapped[int | None] = mapped_column(ForeignKey("tandems.id"))
    """Where what is written without being a reply goes; empty: not chosen."""
    noticed_at: Mapped[datetime | None] = mapped_column(Instant)
    """When they were told who reads and what is kept; nothing older is relayed."""
    invitation: Mapped[str | None] = mapped_column(Text)
    """The digest of the invitation about which they are being asked whether they are this person."""
    menu: Mapped[str | None] = mapped_column(Text)
    """The delivery that showed the pinned menu."""
    menu_shown_as: Mapped[str | None] = mapped_column(Text)
    """Its native id, which outlives the delivery's row."""
    question: Mapped[str | None] = mapped_column(Text)
    """The delivery that asks what becomes of the texts that are held."""


class Seat(Base):
    """Somebody's one place in a tandem, where that is a window. Without one they take part in the tandem's rooms."""

    __tablename__ = "seats"

    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"), primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), primary_key=True)
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"), index=True)


class Held(Base):
    """A text that waits in a window until its writer says where it goes."""

    __tablename__ = "held"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"), index=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))
    native_id: Mapped[str] = mapped_column(Text)
    content: Mapped[RichText] = mapped_column(Typed(RICH_TEXT))
    attachment: Mapped[File | Location | None] = mapped_column(Typed(ATTACHMENT))
    language: Mapped[str] = mapped_column(Text, default="")
    """Empty where the text did not tell."""
    written_at: Mapped[datetime] = mapped_column(Instant)
    expires_at: Mapped[datetime] = mapped_column(Instant)


class Invitation(Base):
    """A personal one-time link (or code) to the bot. Only the hash of its token is kept."""

    __tablename__ = "invitations"

    digest: Mapped[str] = mapped_column(Text, primary_key=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("participants.id"), index=True)
    expires_at: Mapped[datetime] = mapped_column(Instant)
    used_at: Mapped[datetime | None] = mapped_column(Instant)
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    """Who used it."""
    strayed: Mapped[bool] = mapped_column(default=False)
    """Somebody else opened it, and the coordinators were told."""
    way: Mapped[str] = mapped_column(Text, default="link", server_default="link")
    """How it reaches them: link (a coordinator passes it on), mail, sheet; failed: the e-mail did not arrive."""
    made_at: Mapped[datetime | None] = mapped_column(Instant)
    """Empty for those of former versions."""
    reminded_at: Mapped[datetime | None] = mapped_column(Instant)
    """When a reminder was planned; there is one for each person."""


class RoomRights(Base):
    """What the bot may do in a group, as last seen, and what was said about it."""

    __tablename__ = "room_rights"

    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"), primary_key=True)
    is_admin: Mapped[bool] = mapped_column(default=False)
    sees_all: Mapped[bool] = mapped_column(default=False)
    can_delete: Mapped[bool] = mapped_column(default=False)
    explained: Mapped[str] = mapped_column(Text, default="")
    """Which right was last said to be missing; empty: none."""
    asked: Mapped[str | None] = mapped_column(Text)
    """The delivery of the bot's message whose "check again" was pressed."""
    told: Mapped[str | None] = mapped_column(Text)
    """The delivery of the bot's latest message about its rights; better news are written over it."""


class OfferedCommands(Base):
    """What a platform's own menu of commands offers, as a hash, so that it is only set when it changes."""

    __tablename__ = "offered_commands"

    platform: Mapped[str] = mapped_column(Text, primary_key=True)
    scope: Mapped[str] = mapped_column(Text, primary_key=True)
    chat: Mapped[str] = mapped_column(Text, primary_key=True)
    language: Mapped[str] = mapped_column(Text, primary_key=True)
    digest: Mapped[str] = mapped_column(Text)
