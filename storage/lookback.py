"""The latest things that were said, for commands that look back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from storage.database import Tx
from storage.models import Message, Part, Reaction


def latest_copy(tx: Tx, room_id: int) -> Message | None:
    """Return the message of which the room shows the latest copy (or translations of what was written there)."""
    query = (
        select(Message)
        .join(Part, Part.message_id == Message.id)
        .where(
            Part.room_id == room_id,
            Part.role.in_(("copy", "notice", "poll")),
            Part.native_id.is_not(None),
            Part.deleted.is_(False),
            Message.deleted_at.is_(None),
        )
        .order_by(Part.id.desc())
        .limit(1)
    )
    return tx.scalar(query)


def last_said(tx: Tx, tandem_id: int) -> datetime | None:
    """Return when something was said in a tandem last."""
    query = select(Message.written_at).where(Message.tandem_id == tandem_id).order_by(Message.id.desc())
    return tx.scalar(query.limit(1))


def last_of(tx: Tx, participant_id: int, most: int) -> list[Message]:
    """Return a person's latest messages that were not deleted and whose text is kept, the newest first."""
    query = (
        select(Message)
        .where(Message.participant_id == participant_id, Message.deleted_at.is_(None), Message.content.is_not(None))
        .order_by(Message.written_at.desc(), Message.id.desc())
        .limit(most)
    )
    return list(tx.scalars(query))


def last_written(tx: Tx, account_id: int, since: datetime) -> tuple[Message, str] | None:
    """Return an account's latest message since then that was not deleted, and the native id of its original."""
    query = (
        select(Message, Part.native_id)
        .join(Part, Part.message_id == Message.id)
        .where(
            Message.account_id == account_id,
            Message.written_at >= since,
            Message.deleted_at.is_(None),
            Part.role == "original",
            Part.deleted.is_(False),
            Part.native_id.is_not(None),
        )
        .order_by(Message.written_at.desc(), Message.id.desc())
        .limit(1)
    )
    row = tx.execute(query).first()
    return (row[0], str(row[1])) if row is not None else None


def last_reactions(tx: Tx, account_id: int, most: int) -> list[Reaction]:
    """Return an account's latest reactions, the newest first."""
    query = select(Reaction).where(Reaction.account_id == account_id).order_by(Reaction.id.desc()).limit(most)
    return list(tx.scalars(query))
