"""Who did something where: all that is known of a room and of an account in it, in one query.

Every event that comes in begins with these questions, and asking them one by one takes several times as long.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import and_, bindparam, exists, select

from storage.database import Tx
from storage.models import Account, Form, Participant, Room, RoomMember


@dataclass(frozen=True, slots=True)
class Encounter:
    """A room, and the account that did something in it; none where it was never seen.

    As long as it is held, ``tx.get`` finds its rows without asking the database again.
    """

    room: Room
    account: Account | None
    person: Participant | None
    """Also one who left."""
    member: RoomMember | None
    asked: bool
    """Whether the account was asked a question in the room that is open, or has expired."""


ENCOUNTER = (
    select(
        Room,
        Account,
        Participant,
        RoomMember,
        exists().where(Form.room_id == Room.id, Form.account_id == Account.id).label("asked"),
    )
    .select_from(Room)
    .outerjoin(Account, and_(Account.platform == Room.platform, Account.native_id == bindparam("account")))
    .outerjoin(Participant, Participant.id == Account.participant_id)
    .outerjoin(RoomMember, and_(RoomMember.room_id == Room.id, RoomMember.account_id == Account.id))
    .where(Room.platform == bindparam("platform"), Room.native_id == bindparam("room"))
)


def find(tx: Tx, platform: str, room: str, account: str) -> Encounter | None:
    """Return what is known of an account in a room, by their native ids; None if the room is not known."""
    row = tx.execute(ENCOUNTER, {"platform": platform, "room": room, "account": account}).first()
    return Encounter(*row) if row is not None else None
