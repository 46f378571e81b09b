"""What sessions brought: their minutes, the notes in them, what was chosen and counted, and next steps."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Date, ForeignKey, Index, Integer, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.models.base import Base, Instant, RowId

OPEN = text("state = 'open'")


class SessionMinutes(Base):
    """What is kept of a session. ``state``: taking (tagged lines become notes), completing, released.

    Released minutes that are changed are completing again, as the next version.
    """

    __tablename__ = "session_minutes"
    __table_args__ = (Index("ix_session_minutes_released_at", "released_at", "state", "session_id"),)

    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"), index=True)
    state: Mapped[str] = mapped_column(Text, default="taking")
    opened_at: Mapped[datetime] = mapped_column(Instant)
    heard_at: Mapped[datetime] = mapped_column(Instant)
    """When somebody last said something while notes were taken: after a silence the bot asks whether it is over."""
    closed_at: Mapped[datetime | None] = mapped_column(Instant)
    version: Mapped[int] = mapped_column(Integer, default=0)
    """The latest one that was shown to the cities; 0: none yet."""
    released_at: Mapped[datetime | None] = mapped_column(Instant)
    """When every city had approved the latest version; only then the team reads it."""


class Note(Base):
    """One thing that a session brought, in the words and the language in which somebody said it.

    ``kind``: insight, practice, lesson, decision, question, next, topic, link, reuse, or a field of the template.
    ``source``: tag, reply, reaction, answer (to the questions afterwards), form.
    """

    __tablename__ = "notes"
    __table_args__ = (Index("ix_notes_session_id_kind", "session_id", "kind", "removed_at"),)

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"))
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"), index=True)
    kind: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    city_id: Mapped[int | None] = mapped_column(ForeignKey("cities.id"))
    """Whose it is. Minutes name cities; they name nobody."""
    participant_id: Mapped[int | None] = mapped_column(ForeignKey("participants.id"), index=True)
    """Who said it, and may change it. Once they are forgotten, that is nobody."""
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"), index=True)
    """The message that it was made of: an edit of that one corrects it, a deletion takes it away."""
    language: Mapped[str] = mapped_column(Text)
    content: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(Integer, default=0)
    written_at: Mapped[datetime] = mapped_column(Instant)
    removed_at: Mapped[datetime | None] = mapped_column(Instant)


class NoteText(Base):
    """A note in another language, as an engine or somebody who corrected it put it."""

    __tablename__ = "note_texts"

    note_id: Mapped[int] = mapped_column(ForeignKey("notes.id"), primary_key=True)
    language: Mapped[str] = mapped_column(Text, primary_key=True)
    content: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(Integer)
    """Of the note whose words it translates; an older one is stale."""
    corrected_by: Mapped[int | None] = mapped_column(ForeignKey("participants.id"), index=True)
    corrected_at: Mapped[datetime | None] = mapped_column(Instant)
    """Empty: nobody has corrected it."""


UNREAD = text("words IS NULL")


class NoteWords(Base):
    """What a note, or its translation, is found by. Triggers enter and delete these rows whoever writes (0022).

    The indexes of both databases hang on ``words``; see ``storage.searching``, which fills it in.
    """

    __tablename__ = "note_words"
    __table_args__ = (
        UniqueConstraint("note_id", "language"),
        Index("ix_note_words_unread", "id", sqlite_where=UNREAD, postgresql_where=UNREAD),
    )

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    note_id: Mapped[int] = mapped_column(ForeignKey("notes.id"))
    language: Mapped[str] = mapped_column(Text)
    """Empty: the note's own words."""
    words: Mapped[str | None] = mapped_column(Text)
    """As ``storage.words.index`` writes them. Empty: nobody has searched since the note was written."""


class MinutesField(Base):
    """What was chosen or counted about a session: format, participants, satisfaction, boxes of the impact logic."""

    __tablename__ = "minutes_fields"

    session_id: Mapped[int] = mapped_column(ForeignKey("sessions.id"), primary_key=True)
    field: Mapped[str] = mapped_column(Text, primary_key=True)
    scope: Mapped[str] = mapped_column(Text, primary_key=True, default="")
    """A city's slug where each city has its own; else empty."""
    value: Mapped[Any] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(Instant)


class NextStep(Base):
    """Who does what by when: the note of kind ``next`` says what. ``state``: open, done, dropped."""

    __tablename__ = "next_steps"
    __table_args__ = (
        UniqueConstraint("tandem_id", "number"),
        Index("ix_next_steps_open", "tandem_id", sqlite_where=OPEN, postgresql_where=OPEN),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    tandem_id: Mapped[int] = mapped_column(ForeignKey("tandems.id"))
    number: Mapped[int] = mapped_column(Integer)
    """By which its tandem calls it, from 1."""
    note_id: Mapped[int] = mapped_column(ForeignKey("notes.id"), unique=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("participants.id"), index=True)
    """Empty: nobody in person (any more)."""
    city_id: Mapped[int | None] = mapped_column(ForeignKey("cities.id"))
    """Whose it is when nobody in person has it."""
    due_on: Mapped[date | None] = mapped_column(Date)
    """On the tandem's own calendar."""
    state: Mapped[str] = mapped_column(Text, default="open")
    heard: Mapped[int] = mapped_column(Integer, default=-1, server_default="-1")
    """The revision of the note whose words said who does it and by when; what people changed since then stays."""
    made_at: Mapped[datetime] = mapped_column(Instant)
    done_at: Mapped[datetime | None] = mapped_column(Instant)
