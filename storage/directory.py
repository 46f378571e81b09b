"""Everybody in the programme, as a list that can be searched and turned page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from storage.database import Tx
from storage.invitations import COME
from storage.models import City, Participant, RoleOffer

HERE = Participant.left_at.is_(None)


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody in the list; ``city`` is empty for who belongs to none."""

    number: int
    name: str
    city: str
    role: str
    come: bool
    """Whether they are in a room, or have a chat with the bot."""


def names(tx: Tx) -> list[tuple[int, str, str]]:
    """Return everybody who has not left, by name: row, name, and city (empty: none)."""
    query = (
        select(Participant.id, Participant.name, City.name)
        .outerjoin(City, City.id == Participant.city_id)
        .where(HERE)
        .order_by(Participant.name, Participant.id)
    )
    return [(row[0], row[1], row[2] or "") for row in tx.execute(query)]


def count(tx: Tx) -> int:
    """Return how many have not left."""
    return tx.scalar(select(func.count()).select_from(Participant).where(HERE)) or 0


def entries(tx: Tx, offset: int, limit: int, among: Sequence[int] | None = None) -> list[Entry]:
    """Return a page of the list, by name: of everybody, or of those who were found."""
    query = (
        select(Participant.id, Participant.name, City.name, Participant.role, COME)
        .outerjoin(City, City.id == Participant.city_id)
        .where(HERE)
        .order_by(Participant.name, Participant.id)
    )
    if among is None:
        query = query.offset(offset).limit(limit)
    else:
        query = query.where(Participant.id.in_(among[offset : offset + limit]))
    return [Entry(row[0], row[1], row[2] or "", row[3], bool(row[4])) for row in tx.execute(query)]


# --- roles that are offered -------------------------------------------------------------------------------------


def offer_of(tx: Tx, account_id: int) -> RoleOffer | None:
    """Return the role that an account is offered, also when the offer has expired."""
    return tx.get(RoleOffer, account_id)


def offer(tx: Tx, made: RoleOffer) -> None:
    """Offer a role to an account, in the place of whatever it was offered before."""
    withdraw_offer(tx, made.account_id)
    tx.add(made)
    tx.flush()


def withdraw_offer(tx: Tx, account_id: int) -> bool:
    """Take an offer back; tell whether there was one."""
    known = offer_of(tx, account_id)
    if known is not None:
        tx.delete(known)
        tx.flush()
    return known is not None
