"""Tandems, their cities, and the rooms in which they talk."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant


class Tandem(Base):
    """Two or more cities that learn from each other. ``state``: proposed, active, paused, ended."""

    __tablename__ = "tandems"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    slug: Mapped[str] = mapped_column(Text, unique=True)
    name: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text, default="active")
    shape: Mapped[str] = mapped_column(Text, default="shared")
    """shared (one room), language (a room for each language), city (a room for each city)."""
    hosted_engines: Mapped[bool] = mapped_column(default=False)
    """Whether texts may go to the hosted engines of the settings; said in the rooms when it changes."""
    created_at: Mapped[datetime] = mapped_column(Instant)


class TandemCity(Base):
    """A city's part in a tandem. One that left keeps its row, because its messages stay."""

    __tablename__ = "tandem_cities"

    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"), primary_key=True)
    city_id: Mapped[int] = mapped_column(ForeignKey("cities.id"), primary_key=True)
    position: Mapped[int] = mapped_column(Integer)
    left_at: Mapped[datetime | None] = mapped_column(Instant)


class Room(Base):
    """A chat on a platform.

    ``purpose``: tandem, direct, coordinators, team, space. ``state``: wanted (its creation is in the outbox),
    open, retiring (of a former shape: still heard, shown copies only while somebody has no other place), closed.
    """

    __tablename__ = "rooms"
    __table_args__ = (UniqueConstraint("platform", "native_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    uid: Mapped[str] = mapped_column(Text, unique=True)
    """Stable across a restored backup, so that the ids of deliveries are too."""
    platform: Mapped[str] = mapped_column(Text)
    native_id: Mapped[str | None] = mapped_column(Text)
    purpose: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text, default="wanted")
    tandem_id: Mapped[int | None] = mapped_column(ForeignKey("tandems.id"), index=True)
    city_id: Mapped[int | None] = mapped_column(ForeignKey("cities.id"))
    """In the shape "city": whose room it is."""
    language: Mapped[str | None] = mapped_column(Text)
    """In the shape "language": what is read there."""
    name: Mapped[str] = mapped_column(Text, default="")
    linked_at: Mapped[datetime | None] = mapped_column(Instant)
    """When an existing room was bound; nothing older is relayed."""


class RoomMember(Base):
    """An account seen in a room. ``membership``: invited, joined, left."""

    __tablename__ = "room_members"

    room_id: Mapped[int] = mapped_column(ForeignKey("rooms.id"), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), primary_key=True, index=True)
    membership: Mapped[str] = mapped_column(Text)
    told: Mapped[bool] = mapped_column(default=False)
    """Whether they were told what matters here: participants a greeting, somebody unknown that what they write is not
    passed on."""
    kept: Mapped[bool] = mapped_column(default=False)
    """Whether somebody else than the bot invited them, so that it is not the bot's business to take them out."""
    notice: Mapped[str | None] = mapped_column(Text)
    """The delivery of that greeting while it is under way: until it has come, nothing that they write is passed on."""
