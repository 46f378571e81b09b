"""Windows, the seats that people have in them, texts that are held there, and personal links."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select

from storage.database import Tx
from storage.models import Account, Held, Invitation, Participant, Room, RoomMember, Seat, Tandem, Window

# --- windows ----------------------------------------------------------------------------------------------------


def window(tx: Tx, room_id: int) -> Window | None:
    """Return what is known of a window; None for a chat that is none (yet)."""
    return tx.get(Window, room_id)


def open_window(tx: Tx, room_id: int) -> Window:
    """Return a direct chat's window, made if there was none."""
    known = tx.get(Window, room_id)
    if known is None:
        known = Window(room_id=room_id)
        tx.add(known)
        tx.flush()
    return known


def with_menu(tx: Tx, delivery_id: str) -> Window | None:
    """Return the window whose pinned menu a delivery shows."""
    return tx.scalar(select(Window).where(Window.menu == delivery_id))


def window_of(tx: Tx, participant_id: int) -> Room | None:
    """Return a person's window: the latest one through which they were told the notice, also one that is closed."""
    query = (
        select(Room)
        .join(Window, Window.room_id == Room.id)
        .join(RoomMember, RoomMember.room_id == Room.id)
        .join(Account, Account.id == RoomMember.account_id)
        .where(Account.participant_id == participant_id, Window.noticed_at.is_not(None))
        .order_by(Room.id.desc())
        .limit(1)
    )
    return tx.scalar(query)


# --- seats ------------------------------------------------------------------------------------------------------


def seat(tx: Tx, tandem_id: int, participant_id: int) -> Seat | None:
    """Return somebody's seat in a tandem, if their place there is a window."""
    return tx.get(Seat, (tandem_id, participant_id))


def take_seat(tx: Tx, tandem_id: int, participant_id: int, room_id: int) -> bool:
    """Make a window somebody's one place in a tandem; tell whether it was not."""
    known = seat(tx, tandem_id, participant_id)
    if known is not None and known.room_id == room_id:
        return False
    if known is None:
        tx.add(Seat(tandem_id=tandem_id, participant_id=participant_id, room_id=room_id))
    else:
        known.room_id = room_id
    tx.flush()
    return True


def leave_seat(tx: Tx, tandem_id: int, participant_id: int) -> None:
    """Somebody takes part in the tandem's rooms again."""
    tx.execute(delete(Seat).where(Seat.tandem_id == tandem_id, Seat.participant_id == participant_id))
    tx.flush()


def tandems_in(tx: Tx, room_id: int) -> list[Tandem]:
    """Return the running tandems that somebody takes part in through a window, by name."""
    query = (
        select(Tandem)
        .join(Seat, Seat.tandem_id == Tandem.id)
        .where(Seat.room_id == room_id, Tandem.state != "ended")
        .order_by(Tandem.name, Tandem.id)
    )
    return list(tx.scalars(query))


def seated(tx: Tx, tandem_id: int) -> list[tuple[Participant, Room]]:
    """Return the people who take part in a tandem through a window, and that window, open or closed."""
    query = (
        select(Participant, Room)
        .select_from(Seat)
        .join(Participant, Participant.id == Seat.participant_id)
        .join(Room, Room.id == Seat.room_id)
        .where(Seat.tandem_id == tandem_id, Participant.left_at.is_(None))
        .order_by(Participant.id)
    )
    return [(row[0], row[1]) for row in tx.execute(query)]


# --- texts that are held ----------------------------------------------------------------------------------------


def hold(tx: Tx, held: Held) -> None:
    """Keep a text until its writer says where it goes."""
    tx.add(held)
    tx.flush()


def held(tx: Tx, room_id: int, now: datetime) -> list[Held]:
    """Return the texts that are held in a window and have not expired, the oldest first."""
    query = select(Held).where(Held.room_id == room_id, Held.expires_at > now).order_by(Held.id)
    return list(tx.scalars(query))


def held_as(tx: Tx, room_id: int, native_id: str) -> Held | None:
    """Return the text that is held of a native message."""
    return tx.scalar(select(Held).where(Held.room_id == room_id, Held.native_id == native_id))


def held_of(tx: Tx, room_id: int, account_id: int) -> list[Held]:
    """Return an account's texts that are held in a room, the oldest first."""
    query = select(Held).where(Held.room_id == room_id, Held.account_id == account_id).order_by(Held.id)
    return list(tx.scalars(query))


def release(tx: Tx, rows: Sequence[Held]) -> None:
    """Forget texts that are not held any more."""
    tx.execute(delete(Held).where(Held.id.in_([row.id for row in rows])))
    tx.flush()


# --- personal links ---------------------------------------------------------------------------------------------


def digest(token: str) -> str:
    """Return what is kept of a token. It is random, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()


def invite(tx: Tx, token: str, participant_id: int, expires_at: datetime) -> None:
    """Keep the hash of a personal link; older ones of the same person that nobody used are void."""
    tx.execute(delete(Invitation).where(Invitation.participant_id == participant_id, Invitation.used_at.is_(None)))
    tx.add(Invitation(digest=digest(token), participant_id=participant_id, expires_at=expires_at, made_at=tx.now))
    tx.flush()


def invitation(tx: Tx, wanted: str) -> Invitation | None:
    """Return an invitation by its digest, also one that was used or has expired."""
    return tx.get(Invitation, wanted)


def is_invited(tx: Tx, participant_id: int, now: datetime) -> bool:
    """Tell whether somebody has a link that can still be used."""
    query = select(Invitation.digest).where(
        Invitation.participant_id == participant_id, Invitation.used_at.is_(None), Invitation.expires_at > now
    )
    return tx.scalar(query.limit(1)) is not None


def use(tx: Tx, row: Invitation, account: Account) -> None:
    """Use an invitation up."""
    row.used_at = tx.now
    row.account_id = account.id
    tx.flush()


def withdraw_invitations(tx: Tx, participant_id: int) -> None:
    """Make somebody's links void that nobody used."""
    tx.execute(delete(Invitation).where(Invitation.participant_id == participant_id, Invitation.used_at.is_(None)))
