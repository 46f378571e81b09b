"""What people ask the team: each with the messages that show it, on both sides, and whether it waits for an answer."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from storage.database import Tx
from storage.models import Inquiry, OutboxRow, Question


def begin(tx: Tx, account_id: int, excerpt: str, now: datetime, broadcast_id: int | None = None) -> Inquiry:
    """Enter something that somebody asks; ``broadcast_id`` is the announcement that it answers."""
    inquiry = Inquiry(account_id=account_id, broadcast_id=broadcast_id, excerpt=excerpt, asked_at=now)
    tx.add(inquiry)
    tx.flush()
    return inquiry


def get(tx: Tx, number: int) -> Inquiry | None:
    """Return an inquiry by its number."""
    return tx.get(Inquiry, number)


def open_ones(tx: Tx) -> list[Inquiry]:
    """Return those that wait for an answer, the oldest first."""
    return list(tx.scalars(select(Inquiry).where(Inquiry.settled_at.is_(None)).order_by(Inquiry.id)))


def of_broadcast(tx: Tx, account_id: int, broadcast_id: int) -> Inquiry | None:
    """Return what somebody asked already about an announcement."""
    query = select(Inquiry).where(Inquiry.account_id == account_id, Inquiry.broadcast_id == broadcast_id)
    return tx.scalar(query.order_by(Inquiry.id.desc()).limit(1))


def settle(tx: Tx, inquiry: Inquiry, now: datetime | None) -> None:
    """Say that it was answered; without a time that it waits again."""
    inquiry.settled_at = now
    tx.flush()


# --- the messages that show it ----------------------------------------------------------------------------------


def keep(tx: Tx, question: Question) -> None:
    """Remember a message of the bot that shows something of an inquiry. The same one is kept once."""
    tx.merge(question)
    tx.flush()


def shown_as(tx: Tx, room_id: int, native_id: str) -> Question | None:
    """Return what of an inquiry a native message of a room shows."""
    query = (
        select(Question)
        .join(OutboxRow, OutboxRow.delivery_id == Question.delivery_id)
        .where(OutboxRow.room_id == room_id, OutboxRow.native_id == native_id)
    )
    return tx.scalar(query)


def first_in(tx: Tx, inquiry_id: int, room_id: int) -> str:
    """Return the delivery that began an inquiry's thread in a coordinators' room; empty where none did."""
    query = (
        select(Question.delivery_id)
        .join(OutboxRow, OutboxRow.delivery_id == Question.delivery_id)
        .where(Question.inquiry_id == inquiry_id, Question.side == "team", OutboxRow.room_id == room_id)
    )
    return tx.scalar(query.order_by(OutboxRow.id).limit(1)) or ""
