"""Polls and votes: queries and writes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, exists, select

from storage.database import Tx
from storage.models import Account, InboxRow, Message, NativePoll, OutboxRow, Part, Poll, Room, Vote
from storage.models.queues import WAITING


@dataclass(frozen=True, slots=True)
class Shown:
    """A poll as a room shows it."""

    poll: Poll
    message: Message
    part: Part


def add(tx: Tx, poll: Poll) -> Poll:
    """Store a poll and return it with its id."""
    tx.add(poll)
    tx.flush()
    return poll


def of_message(tx: Tx, message_id: int) -> Poll | None:
    """Return what makes a message a poll; None for any other message."""
    return tx.scalars(select(Poll).where(Poll.message_id == message_id)).first()


def shown_by(tx: Tx, part: Part) -> Shown | None:
    """Return the poll that a part shows, if it does."""
    row = tx.execute(
        select(Poll, Message).join(Message, Message.id == Poll.message_id).where(Poll.message_id == part.message_id)
    ).first()
    return Shown(row[0], row[1], part) if row is not None else None


def latest_in(tx: Tx, room_id: int) -> Message | None:
    """Return the latest open poll that a room shows."""
    query = (
        select(Message)
        .join(Poll, Poll.message_id == Message.id)
        .join(Part, Part.message_id == Message.id)
        .where(Part.room_id == room_id, Part.deleted.is_(False), Poll.closed_at.is_(None))
        .order_by(Message.id.desc())
        .limit(1)
    )
    return tx.scalar(query)


# --- votes ------------------------------------------------------------------------------------------------------


def cast(tx: Tx, poll: Poll, account: Account, participant_id: int, choices: Sequence[int], native_id: str) -> None:
    """Note somebody's vote, which replaces earlier ones of theirs, from wherever they came; none takes it back."""
    tx.execute(delete(Vote).where(Vote.poll_id == poll.id, Vote.participant_id == participant_id))
    if choices:
        vote = Vote(
            poll_id=poll.id,
            account_id=account.id,
            participant_id=participant_id,
            choices=list(choices),
            native_id=native_id,
            cast_at=tx.now,
        )
        tx.add(vote)
    tx.flush()


def votes(tx: Tx, poll_id: int) -> list[list[int]]:
    """Return what people chose, one entry for each person."""
    return list(tx.scalars(select(Vote.choices).where(Vote.poll_id == poll_id)))


def voted_by(tx: Tx, participant_id: int) -> list[Message]:
    """Return the polls that somebody voted in, as messages."""
    query = select(Message).join(Poll, Poll.message_id == Message.id).join(Vote, Vote.poll_id == Poll.id)
    return list(tx.scalars(query.where(Vote.participant_id == participant_id).order_by(Message.id)))


def take_back(tx: Tx, room_platform: str, native_id: str) -> Poll | None:
    """Take back the vote that a native event carried; return its poll."""
    query = (
        select(Vote)
        .join(Account, Account.id == Vote.account_id)
        .where(Account.platform == room_platform, Vote.native_id == native_id)
    )
    vote = tx.scalars(query).first()
    if vote is None:
        return None
    poll = tx.get(Poll, vote.poll_id)
    tx.delete(vote)
    tx.flush()
    return poll


def forget_votes(tx: Tx, poll: Poll) -> None:
    """Forget all votes, because what could be chosen is not what it was."""
    tx.execute(delete(Vote).where(Vote.poll_id == poll.id))


# --- polls that have ids of their own ---------------------------------------------------------------------------


def name(tx: Tx, platform: str, number: str, part_id: int) -> None:
    """Say which part a platform's poll is."""
    if tx.get(NativePoll, (platform, number)) is None:
        tx.add(NativePoll(platform=platform, number=number, part_id=part_id))
        tx.flush()


def named(tx: Tx, platform: str, number: str) -> Part | None:
    """Return the part that a platform's poll is."""
    found = tx.get(NativePoll, (platform, number))
    return tx.get(Part, found.part_id) if found is not None else None


def room_of(tx: Tx, platform: str, number: str) -> Room | None:
    """Return the room that shows a platform's poll."""
    part = named(tx, platform, number)
    return tx.get(Room, part.room_id) if part is not None else None


def naming_waits(tx: Tx, platform: str, number: str, announced: str) -> bool:
    """Tell whether a poll that nobody knows may be one that was just sent: ``announced`` names what will say so."""
    waiting = exists().where(
        InboxRow.platform == platform, InboxRow.native_id == announced, InboxRow.state == "waiting"
    )
    sending = exists().where(
        WAITING,
        OutboxRow.platform == platform,
        OutboxRow.kind == "show_part",
        OutboxRow.attempted_at.is_not(None),
        OutboxRow.part_id == Part.id,
        Part.role == "poll",
    )
    return named(tx, platform, number) is None and bool(tx.scalar(select(waiting | sending)))


def edit_waits(tx: Tx, part_id: int) -> bool:
    """Tell whether a part will be drawn anew anyway, because a change of it was never attempted."""
    query = select(OutboxRow.id).where(
        WAITING, OutboxRow.part_id == part_id, OutboxRow.kind == "edit_part", OutboxRow.attempted_at.is_(None)
    )
    return tx.scalars(query.limit(1)).first() is not None
