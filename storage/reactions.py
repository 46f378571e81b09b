"""Who reacted to what, and the bot's own reactions: queries and writes. Used through ``storage.messages``."""

from __future__ import annotations

from sqlalchemy import select

from storage.database import Tx
from storage.models import CarriedReaction, Reaction


def reactions_of(tx: Tx, message_id: int) -> list[Reaction]:
    """Return everybody's reactions to a message, the oldest first."""
    return list(tx.scalars(select(Reaction).where(Reaction.message_id == message_id).order_by(Reaction.id)))


def reaction_by_native(tx: Tx, room_id: int, native_id: str) -> Reaction | None:
    """Return the reaction that a native event of the room is."""
    return tx.scalars(select(Reaction).where(Reaction.room_id == room_id, Reaction.native_id == native_id)).first()


def add_reaction(tx: Tx, reaction: Reaction) -> Reaction:
    """Store a new reaction and return it with its id."""
    tx.add(reaction)
    tx.flush()
    return reaction


def remove_reaction(tx: Tx, reaction: Reaction) -> None:
    """Forget a reaction that was taken back."""
    tx.delete(reaction)
    tx.flush()


def carried(tx: Tx, part_id: int, key: str) -> CarriedReaction | None:
    """Return the row of the bot's own reaction on a part."""
    return tx.scalars(
        select(CarriedReaction).where(CarriedReaction.part_id == part_id, CarriedReaction.key == key)
    ).first()


def carried_by_id(tx: Tx, carried_id: int) -> CarriedReaction | None:
    """Return the row of one of the bot's own reactions."""
    return tx.get(CarriedReaction, carried_id)


def add_carried(tx: Tx, row: CarriedReaction) -> CarriedReaction:
    """Store a reaction that the bot is to put on, and return it with its id."""
    tx.add(row)
    tx.flush()
    return row
