"""What the bot would like to tell people on its own, until it is told, taken back, or of no use any more."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, exists, select

from config.texts import Line
from storage import counters, lanes
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Account, City, Mention, Participant, Room, RoomMember

MENTIONS = lanes.table(Mention)


def put(
    tx: Tx,
    participant_id: int,
    name: str,
    line: Line,
    until: datetime,
    *,
    buttons: Sequence[Button] = (),
    since: datetime | None = None,
) -> bool:
    """Note what somebody is to be told; one of the same name that was not told yet is replaced.

    Tell whether it will be told: what they were told already is not said again. ``since`` and ``until`` are aware.
    """
    known = tx.scalar(select(Mention).where(Mention.participant_id == participant_id, Mention.name == name))
    if known is not None and known.told_at is not None:
        return False
    if known is None:
        known = Mention(participant_id=participant_id, name=name)
        tx.add(known)
    known.line, known.buttons = line, tuple(buttons)
    known.since, known.until = since or tx.now, until
    tx.flush()
    return True


def take_back(tx: Tx, name: str, participant_id: int | None = None) -> None:
    """Forget what somebody (or everybody) has not been told yet, because it is not true any more."""
    query = select(Mention).where(Mention.name == name, Mention.told_at.is_(None))
    for row in tx.scalars(query if participant_id is None else query.where(Mention.participant_id == participant_id)):
        tx.delete(row)
    tx.flush()


def take_back_all(tx: Tx, prefix: str, participant_id: int) -> None:
    """Forget what somebody has not been told yet under names that begin so."""
    of_them = MENTIONS.c.participant_id == participant_id, MENTIONS.c.name.startswith(prefix, autoescape=True)
    tx.execute(delete(MENTIONS).where(*of_them, MENTIONS.c.told_at.is_(None)))
    tx.expire_all()


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who is to be told something, and the zone of their own or of their city; empty: neither is known."""

    person: Participant
    zone: str


def waited_for(tx: Tx) -> list[Waiting]:
    """Return the people who are to be told something by now, have not left, and have a direct chat; in one query."""
    due = select(Mention.participant_id).where(
        Mention.told_at.is_(None), Mention.since <= tx.now, Mention.until > tx.now
    )
    chat = (
        exists()
        .where(Account.participant_id == Participant.id, RoomMember.account_id == Account.id)
        .where(Room.id == RoomMember.room_id, Room.purpose == "direct", Room.state == "open")
    )
    query = select(Participant, City.zone).outerjoin(City, City.id == Participant.city_id)
    query = query.where(Participant.id.in_(due), Participant.left_at.is_(None), chat).order_by(Participant.id)
    return [Waiting(person, person.zone or home or "") for person, home in tx.execute(query)]


def due(tx: Tx, participant_id: int, most: int) -> list[Mention]:
    """Return what somebody is to be told by now: what is of use for the shortest time first, ``most`` at most."""
    query = (
        select(Mention)
        .where(Mention.participant_id == participant_id, Mention.told_at.is_(None))
        .where(Mention.since <= tx.now, Mention.until > tx.now)
        .order_by(Mention.until, Mention.id)
        .limit(most)
    )
    return list(tx.scalars(query))


def told(tx: Tx, rows: Collection[Mention]) -> None:
    """Note that somebody is told these now."""
    for row in rows:
        row.told_at = tx.now
    tx.flush()


def drop_expired(tx: Tx, portion: int = 500) -> int:
    """Forget, and count, what nobody was told in time; return how many that were, ``portion`` at most."""
    late = select(MENTIONS.c.id).where(MENTIONS.c.told_at.is_(None), MENTIONS.c.until <= tx.now).limit(portion)
    dropped = lanes.changed(tx, delete(MENTIONS).where(MENTIONS.c.id.in_(late)))
    if dropped:
        counters.add(tx, "mentions_expired", dropped)
    return dropped
