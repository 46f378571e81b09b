"""Rooms and who is in them."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import bindparam, select

from storage.database import Tx
from storage.models import Account, OutboxRow, Room, RoomMember

ALIVE = ("wanted", "open", "retiring")


def get(tx: Tx, room_id: int) -> Room | None:
    """Return a room by its row."""
    return tx.get(Room, room_id)


# Built once: every message asks this, and building a statement takes longer than running it.
FIND = select(Room).where(Room.platform == bindparam("platform"), Room.native_id == bindparam("native_id"))


def find(tx: Tx, platform: str, native_id: str) -> Room | None:
    """Return a room by its native id, also a closed one."""
    return tx.scalar(FIND, {"platform": platform, "native_id": native_id})


def by_uid(tx: Tx, uid: str) -> Room | None:
    """Return a room by its stable name."""
    return tx.scalar(select(Room).where(Room.uid == uid))


def of_tandem(tx: Tx, tandem_id: int, states: Collection[str] = ALIVE) -> list[Room]:
    """Return a tandem's rooms that are wanted, open or retiring (or in other states), the oldest first."""
    query = select(Room).where(Room.tandem_id == tandem_id, Room.state.in_(states)).order_by(Room.id)
    return list(tx.scalars(query))


def with_purpose(tx: Tx, purpose: str, platform: str | None = None, states: Collection[str] = ALIVE) -> list[Room]:
    """Return the rooms of a purpose that are not closed (or in other states), the oldest first."""
    query = select(Room).where(Room.purpose == purpose, Room.state.in_(states)).order_by(Room.id)
    if platform is not None:
        query = query.where(Room.platform == platform)
    return list(tx.scalars(query))


def space(tx: Tx, platform: str) -> Room | None:
    """Return the space that holds the programme's rooms on a platform, once it is open."""
    return next(iter(with_purpose(tx, "space", platform, ("open",))), None)


def wanted(tx: Tx, platform: str) -> bool:
    """Tell whether a room of the platform is still being opened, so that an unknown native id may be its."""
    query = select(Room.id).where(Room.platform == platform, Room.native_id.is_(None)).limit(1)
    return tx.scalar(query) is not None


def direct_of(tx: Tx, account: Account) -> Room | None:
    """Return an account's direct chat with the bot: the latest open one."""
    query = (
        select(Room)
        .join(RoomMember, RoomMember.room_id == Room.id)
        .where(
            Room.purpose == "direct",
            Room.state == "open",
            RoomMember.account_id == account.id,
            RoomMember.membership == "joined",
        )
        .order_by(Room.id.desc())
        .limit(1)
    )
    return tx.scalar(query)


def create(
    tx: Tx,
    *,
    uid: str,
    platform: str,
    purpose: str,
    native_id: str | None = None,
    state: str = "wanted",
    tandem_id: int | None = None,
    city_id: int | None = None,
    language: str | None = None,
    name: str = "",
) -> Room:
    """Enter a room."""
    room = Room(
        uid=uid,
        platform=platform,
        purpose=purpose,
        native_id=native_id,
        state=state,
        tandem_id=tandem_id,
        city_id=city_id,
        language=language,
        name=name,
    )
    tx.add(room)
    tx.flush()
    return room


def bind(tx: Tx, room: Room, native_id: str) -> None:
    """Say which native room it became. One that was wanted is open now."""
    room.native_id = native_id
    if room.state == "wanted":
        room.state = "open"
    tx.flush()


def link(
    tx: Tx,
    room: Room,
    *,
    tandem_id: int | None,
    name: str = "",
    city_id: int | None = None,
    language: str | None = None,
) -> None:
    """Bind an existing room to a tandem, now (no tandem: to none any more)."""
    room.tandem_id = tandem_id
    room.name = name
    room.city_id = city_id
    room.language = language
    room.linked_at = tx.now if tandem_id is not None else None
    tx.flush()


def set_state(tx: Tx, room: Room, state: str) -> None:
    """Say that a room is wanted, open, retiring or closed."""
    room.state = state
    tx.flush()


def opened_by(tx: Tx, delivery_id: str) -> Room | None:
    """Return the room that a delivery is for."""
    query = select(Room).join(OutboxRow, OutboxRow.room_id == Room.id).where(OutboxRow.delivery_id == delivery_id)
    return tx.scalar(query)


# --- members ----------------------------------------------------------------------------------------------------


def members(tx: Tx, room_id: int, memberships: Collection[str] = ("joined",)) -> list[Account]:
    """Return the accounts that are in a room (or invited, or gone), in the order in which they were first seen."""
    query = (
        select(Account)
        .join(RoomMember, RoomMember.account_id == Account.id)
        .where(RoomMember.room_id == room_id, RoomMember.membership.in_(memberships))
        .order_by(Account.id)
    )
    return list(tx.scalars(query))


def member(tx: Tx, room_id: int, account_id: int) -> RoomMember | None:
    """Return what is known of an account in a room."""
    return tx.get(RoomMember, (room_id, account_id))


def membership(tx: Tx, room_id: int, account_id: int) -> str:
    """Return invited, joined or left; empty for an account that was never seen in the room."""
    known = member(tx, room_id, account_id)
    return known.membership if known is not None else ""


def set_membership(tx: Tx, room_id: int, account_id: int, now: str) -> RoomMember:
    """Say that an account is invited, joined or left."""
    known = member(tx, room_id, account_id)
    if known is None:
        known = RoomMember(room_id=room_id, account_id=account_id, membership=now, told=False)
        tx.add(known)
    else:
        known.membership = now
    tx.flush()
    return known


def set_kept(tx: Tx, room_id: int, account_id: int, *, kept: bool) -> None:
    """Say whether somebody else than the bot has a reason for an account to be in a room."""
    known = member(tx, room_id, account_id)
    if known is not None and known.kept != kept:
        known.kept = kept
        tx.flush()


def await_notice(tx: Tx, room_id: int, delivery_id: str, account_id: int | None = None) -> None:
    """Say by which delivery an account (or everybody who was told, but had no notice yet) gets the notice of a room."""
    query = select(RoomMember).where(RoomMember.room_id == room_id, RoomMember.notice.is_(None))
    query = query.where(RoomMember.told) if account_id is None else query.where(RoomMember.account_id == account_id)
    for known in tx.scalars(query):
        known.notice = delivery_id
    tx.flush()


def noticed_by(tx: Tx, delivery_id: str) -> list[RoomMember]:
    """Return those whose notice a delivery is."""
    query = select(RoomMember).where(RoomMember.notice == delivery_id)
    return list(tx.scalars(query.order_by(RoomMember.room_id, RoomMember.account_id)))


def joined(tx: Tx, account_id: int, platform: str | None = None) -> list[Room]:
    """Return the rooms that an account is in and that are not closed, the oldest first."""
    query = (
        select(Room)
        .join(RoomMember, RoomMember.room_id == Room.id)
        .where(RoomMember.account_id == account_id, RoomMember.membership == "joined", Room.state.in_(ALIVE))
        .order_by(Room.id)
    )
    if platform is not None:
        query = query.where(Room.platform == platform)
    return list(tx.scalars(query))


def present(tx: Tx, account_id: int) -> list[Room]:
    """Return the rooms that an account is in, or invited to, and that are not closed, the oldest first."""
    query = (
        select(Room)
        .join(RoomMember, RoomMember.room_id == Room.id)
        .where(RoomMember.account_id == account_id, RoomMember.membership != "left", Room.state.in_(ALIVE))
        .order_by(Room.id)
    )
    return list(tx.scalars(query))
