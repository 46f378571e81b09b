"""Times that a tandem is asked about, and what suits whom: queries and writes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select

from storage.database import Tx
from storage.models import OutboxRow, Proposal, ProposalPoll, ProposalSlot, SlotVote


def add(
    tx: Tx, tandem_id: int, session_id: int | None, minutes: int, closes_at: datetime, slots: Sequence[ProposalSlot]
) -> Proposal:
    """Enter a proposal with its slots, which are numbered in their order."""
    made = Proposal(
        tandem_id=tandem_id,
        session_id=session_id,
        state="open",
        minutes=minutes,
        made_at=tx.now,
        closes_at=closes_at,
    )
    tx.add(made)
    tx.flush()
    for ordinal, slot in enumerate(slots):
        slot.proposal_id, slot.ordinal = made.id, ordinal
    tx.add_all(slots)
    tx.flush()
    return made


def get(tx: Tx, proposal_id: int) -> Proposal | None:
    """Return a proposal by its row."""
    return tx.get(Proposal, proposal_id)


def open_of(tx: Tx, tandem_id: int) -> Proposal | None:
    """Return the proposal about which a tandem is being asked."""
    query = select(Proposal).where(Proposal.tandem_id == tandem_id, Proposal.state == "open")
    return tx.scalar(query.order_by(Proposal.id.desc()).limit(1))


def slots(tx: Tx, proposal_id: int) -> list[ProposalSlot]:
    """Return a proposal's slots in their order."""
    query = select(ProposalSlot).where(ProposalSlot.proposal_id == proposal_id)
    return list(tx.scalars(query.order_by(ProposalSlot.ordinal)))


# --- votes ------------------------------------------------------------------------------------------------------


def vote(tx: Tx, proposal_id: int, participant_id: int, yes: Sequence[int], maybe: Sequence[int]) -> None:
    """Note what suits somebody; it replaces what they said before, from wherever that came."""
    tx.execute(delete(SlotVote).where(SlotVote.proposal_id == proposal_id, SlotVote.participant_id == participant_id))
    tx.add(
        SlotVote(proposal_id=proposal_id, participant_id=participant_id, yes=list(yes), maybe=list(maybe), at=tx.now)
    )
    tx.flush()


def take_back(tx: Tx, proposal_id: int, participant_id: int) -> None:
    """Forget what somebody said."""
    tx.execute(delete(SlotVote).where(SlotVote.proposal_id == proposal_id, SlotVote.participant_id == participant_id))
    tx.flush()


def votes(tx: Tx, proposal_id: int) -> list[SlotVote]:
    """Return what people said, one row for each person."""
    query = select(SlotVote).where(SlotVote.proposal_id == proposal_id)
    return list(tx.scalars(query.order_by(SlotVote.participant_id)))


# --- polls ------------------------------------------------------------------------------------------------------


def asked_by(tx: Tx, delivery_id: str, proposal_id: int, room_id: int) -> None:
    """Say which delivery asks in a room."""
    tx.merge(ProposalPoll(delivery_id=delivery_id, proposal_id=proposal_id, room_id=room_id, number=""))
    tx.flush()


def polls(tx: Tx, proposal_id: int) -> list[ProposalPoll]:
    """Return what asks about a proposal, one row for each room."""
    query = select(ProposalPoll).where(ProposalPoll.proposal_id == proposal_id)
    return list(tx.scalars(query.order_by(ProposalPoll.room_id)))


def poll_shown_as(tx: Tx, room_id: int, native_id: str) -> ProposalPoll | None:
    """Return what a native message of a room asks, if it is about a proposal."""
    query = (
        select(ProposalPoll)
        .join(OutboxRow, OutboxRow.delivery_id == ProposalPoll.delivery_id)
        .where(ProposalPoll.room_id == room_id, OutboxRow.native_id == native_id)
    )
    return tx.scalar(query)


def poll_numbered(tx: Tx, number: str) -> ProposalPoll | None:
    """Return what the poll asks that a platform knows by this id."""
    return tx.scalar(select(ProposalPoll).where(ProposalPoll.number == number)) if number else None


def native_id(tx: Tx, poll: ProposalPoll) -> str | None:
    """Return the native message of a poll, once it is shown."""
    return tx.scalar(select(OutboxRow.native_id).where(OutboxRow.delivery_id == poll.delivery_id))
