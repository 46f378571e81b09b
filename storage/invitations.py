"""Who was invited how, who has come, and who is to be reminded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, func, select, update

from storage.database import Tx
from storage.models import Account, Invitation, Participant, RoomMember, Tandem, TandemCity
from storage.windows import digest

COME = (
    exists()
    .where(Account.participant_id == Participant.id, RoomMember.account_id == Account.id)
    .where(RoomMember.membership == "joined")
)
KNOWN = exists().where(Account.participant_id == Participant.id)


@dataclass(frozen=True, slots=True)
class Standing:
    """How far somebody has come. ``latest`` is their newest invitation, also one that was used."""

    person: Participant
    known: bool
    """Whether an account of theirs is known."""
    come: bool
    """Whether they are in a room, or have a chat with the bot."""
    latest: Invitation | None


def add(tx: Tx, token: str, participant_id: int, expires_at: datetime, way: str, reminded_at: datetime | None) -> None:
    """Keep the hash of a link; those that a person has already stay good, because they are on their way."""
    row = Invitation(
        digest=digest(token),
        participant_id=participant_id,
        expires_at=expires_at,
        way=way,
        made_at=tx.now,
        reminded_at=reminded_at,
    )
    tx.add(row)
    tx.flush()


def set_email(tx: Tx, person: Participant, address: str) -> None:
    """Say where a person's invitations go."""
    person.email = address
    tx.flush()


def standings(tx: Tx, persons: Sequence[int] | None = None) -> list[Standing]:
    """Return how far participants have come who have not left, by name; ``persons`` are those asked about (all)."""
    query = select(Participant, KNOWN, COME).where(Participant.left_at.is_(None), Participant.role == "participant")
    latest: dict[int, Invitation] = {}
    made = select(Invitation).order_by(Invitation.made_at.asc().nulls_first(), Invitation.digest)
    if persons is not None:
        query = query.where(Participant.id.in_(persons))
        made = made.where(Invitation.participant_id.in_(persons))
    for row in tx.scalars(made):
        latest[row.participant_id] = row
    found = tx.execute(query.order_by(Participant.name, Participant.id)).all()
    return [Standing(person, known, come, latest.get(person.id)) for person, known, come in found]


def missing(tx: Tx) -> int:
    """Return how many participants of running tandems have not come."""
    running = (
        select(TandemCity.city_id)
        .join(Tandem, Tandem.id == TandemCity.tandem_id)
        .where(TandemCity.left_at.is_(None), Tandem.state != "ended")
    )
    query = select(func.count()).select_from(Participant).where(Participant.city_id.in_(running), ~COME)
    return tx.scalar(query.where(Participant.left_at.is_(None), Participant.role == "participant")) or 0


def has_come(tx: Tx, participant_id: int) -> bool:
    """Tell whether somebody is in a room, or has a chat with the bot."""
    return bool(tx.scalar(select(COME).where(Participant.id == participant_id)))


def unanswered(tx: Tx, before: datetime) -> list[tuple[Invitation, Participant]]:
    """Return the invitations by e-mail made before an instant whose person has not come and was never reminded."""
    reminded = select(Invitation.participant_id).where(Invitation.reminded_at.is_not(None))
    query = (
        select(Invitation, Participant)
        .join(Participant, Participant.id == Invitation.participant_id)
        .where(Invitation.way == "mail", Invitation.used_at.is_(None), Invitation.made_at < before)
        .where(Participant.left_at.is_(None), Participant.email != "", ~COME, Participant.id.not_in(reminded))
        .order_by(Invitation.made_at, Invitation.digest)
    )
    return [(row[0], row[1]) for row in tx.execute(query)]


def unused_links(tx: Tx, before: datetime) -> list[Invitation]:
    """Return the links, made before an instant for coordinators to pass on, that can be used and whose person has not
    come."""
    query = (
        select(Invitation)
        .join(Participant, Participant.id == Invitation.participant_id)
        .where(Invitation.way == "link", Invitation.used_at.is_(None), Invitation.made_at < before)
        .where(Invitation.expires_at > tx.now, Participant.left_at.is_(None), ~COME)
        .order_by(Invitation.made_at, Invitation.digest)
    )
    return list(tx.scalars(query))


def newer(tx: Tx, row: Invitation) -> bool:
    """Tell whether the same person got another invitation by e-mail since."""
    query = select(Invitation.digest).where(
        Invitation.participant_id == row.participant_id, Invitation.way == "mail", Invitation.made_at > row.made_at
    )
    return tx.scalar(query.limit(1)) is not None


def is_open(tx: Tx, now: datetime) -> bool:
    """Tell whether anybody has a link or a code that can still be used."""
    query = select(Invitation.digest).where(Invitation.used_at.is_(None), Invitation.expires_at > now)
    return tx.scalar(query.limit(1)) is not None


def use_others(tx: Tx, row: Invitation) -> None:
    """Use up, with one of somebody's links, all their others: they were ways to the same end."""
    others = update(Invitation).where(
        Invitation.participant_id == row.participant_id, Invitation.used_at.is_(None), Invitation.digest != row.digest
    )
    tx.execute(others.values(used_at=row.used_at, account_id=row.account_id))


def failed(tx: Tx, token: str) -> None:
    """Note that an e-mail did not arrive. Its link stays good, because an administrator may have it sent again."""
    tx.execute(update(Invitation).where(Invitation.digest == digest(token)).values(way="failed"))


def came_back(tx: Tx, participant_id: int) -> None:
    """Note that the e-mail with somebody's latest invitation came back; as ``failed``."""
    mine = Invitation.participant_id == participant_id, Invitation.way == "mail"
    latest = tx.scalar(select(Invitation).where(*mine).order_by(Invitation.made_at.desc().nulls_last()).limit(1))
    if latest is not None:
        latest.way = "failed"
        tx.flush()


def named(tx: Tx, wanted: str) -> Invitation | None:
    """Return an invitation by its digest."""
    return tx.get(Invitation, wanted)
