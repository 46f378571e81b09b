"""What people said, where each room shows it, and who reacted: queries and writes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import bindparam, exists, func, insert, select

from storage import lanes
from storage.database import Tx
from storage.models import InboxRow, Message, OutboxRow, Part, Reaction, Room, Tandem
from storage.reactions import (
    add_carried as add_carried,
    add_reaction as add_reaction,
    carried as carried,
    carried_by_id as carried_by_id,
    reaction_by_native as reaction_by_native,
    reactions_of as reactions_of,
    remove_reaction as remove_reaction,
)

Showing = Literal["planned", "attempted", "shown", "gone"]
"""How far a part is: not attempted yet (or given up, until somebody sends it again); attempted, its outcome open;
shown; or never to be shown, because there was nothing to show."""

JUST_BEFORE = 200
"""How many parts may have been planned, in all rooms, while one waited to be sent."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A part with everything around it that its drawing needs."""

    part: Part
    message: Message
    room: Room
    tandem: Tandem
    reacted: bool
    """Whether anybody reacted to the message."""


# These run for every message, so they are built once.
BY_NATIVE = (
    select(Part)
    .where(Part.room_id == bindparam("room_id"), Part.native_id == bindparam("native_id"))
    .order_by(Part.deleted, Part.slot.desc())
)
"""Of a combined message, the latest copy that it shows: what is said about it is most often said about that one."""
ADD_MESSAGE = insert(lanes.table(Message)).returning(lanes.table(Message).c.id)
ADD_PARTS = insert(lanes.table(Part)).returning(
    *(lanes.table(Part).c[name] for name in ("id", "room_id", "role", "ordinal"))
)
PLACED = (
    select(Part, Message, Room, Tandem, exists().where(Reaction.message_id == Message.id).label("reacted"))
    .join(Message, Message.id == Part.message_id)
    .join(Room, Room.id == Part.room_id)
    .join(Tandem, Tandem.id == Message.tandem_id)
    .where(Part.id == bindparam("part_id"))
)


# --- messages and their parts -----------------------------------------------------------------------------------


def get(tx: Tx, message_id: int) -> Message | None:
    """Return a message by its id."""
    return tx.get(Message, message_id)


def part(tx: Tx, part_id: int) -> Part | None:
    """Return a part by its id."""
    return tx.get(Part, part_id)


def find(tx: Tx, room_id: int, native_id: str) -> Message | None:
    """Return the message that a native message of the room shows, be it the original or a part of a copy or notice."""
    query = select(Message).join(Part, Part.message_id == Message.id).order_by(Part.deleted, Part.slot.desc())
    return tx.scalars(query.where(Part.room_id == room_id, Part.native_id == native_id)).first()


def overtaken(tx: Tx, message: Message, by: timedelta) -> bool:
    """Tell whether a message of the same tandem came in before this one, and was written later by so much."""
    earlier = select(Message.id).where(
        Message.tandem_id == message.tandem_id,
        Message.id < message.id,
        Message.written_at > message.written_at + by,
    )
    return tx.execute(earlier.limit(1)).first() is not None


def room_showing(tx: Tx, platform: str, native_id: str) -> Room | None:
    """Return the room in which a native message shows something, on platforms where its id says in which chat it is."""
    query = select(Room).join(Part, Part.room_id == Room.id)
    return tx.scalars(query.where(Room.platform == platform, Part.native_id == native_id)).first()


def part_by_native(tx: Tx, room_id: int, native_id: str) -> Part | None:
    """Return the part that a native message of the room is, deleted or not."""
    return tx.scalars(BY_NATIVE, {"room_id": room_id, "native_id": native_id}).first()


def combined_with(tx: Tx, part: Part) -> list[Part]:
    """Return all parts (this one among them) that the native message of a part shows and that were not deleted."""
    if part.native_id is None:
        return [part]
    query = select(Part).where(Part.room_id == part.room_id, Part.native_id == part.native_id, Part.deleted.is_(False))
    return list(tx.scalars(query.order_by(Part.slot)))


def is_combined(tx: Tx, room_id: int, native_id: str) -> bool:
    """Return whether a native message of the room shows, or showed, several copies."""
    found = tx.scalars(BY_NATIVE, {"room_id": room_id, "native_id": native_id}).first()
    return found is not None and found.slot is not None


def original_of(tx: Tx, message_id: int) -> Part | None:
    """Return the part that the person wrote."""
    return tx.scalars(select(Part).where(Part.message_id == message_id, Part.role == "original")).first()


def parts_of(tx: Tx, message_id: int) -> list[Part]:
    """Return the message's parts that were not deleted, in the order in which they are read."""
    query = select(Part).where(Part.message_id == message_id, Part.deleted.is_(False))
    return list(tx.scalars(query.order_by(Part.room_id, Part.role, Part.ordinal)))


def next_ordinal(tx: Tx, message_id: int, room_id: int, role: str) -> int:
    """Return the first ordinal that no part had, so that a deleted part and a new one are never mixed up."""
    query = select(func.max(Part.ordinal)).where(
        Part.message_id == message_id, Part.room_id == room_id, Part.role == role
    )
    latest = tx.scalar(query)
    return 0 if latest is None else latest + 1


def add(tx: Tx, message: Message) -> Message:
    """Store a new message and return it with its id; later changes of what was given are not stored."""
    message.id = int(tx.run(ADD_MESSAGE, given(message)).scalar_one())
    return message


def add_parts(tx: Tx, parts: Sequence[Part]) -> None:
    """Store the parts of one message; afterwards they have their ids. Later changes of them are not stored."""
    if not parts:
        return
    by_place = {(part.room_id, part.role, part.ordinal): part for part in parts}
    for row in tx.run(ADD_PARTS, [given(part) for part in parts]):
        by_place[row.room_id, row.role, row.ordinal].id = row.id


def given(row: Message | Part) -> dict[str, Any]:
    """Return the columns of a new row that have a value."""
    return {name: value for name, value in vars(row).items() if not name.startswith("_")}


def keep_placed(tx: Tx, placed: Placed) -> None:
    """Let ``placed`` know a part that was added in this transaction."""
    tx.info.setdefault("placed", {})[placed.part.id] = placed


def placed(tx: Tx, part_id: int) -> Placed | None:
    """Return a part with its message, room and tandem, in one query at most."""
    kept: Placed | None = tx.info.get("placed", {}).get(part_id)
    if kept is not None:
        return kept
    row = tx.execute(PLACED, {"part_id": part_id}).first()
    return Placed(*row) if row else None


def siblings(tx: Tx, part: Part) -> list[Part]:
    """Return the parts (this one among them) that together show the message in the room, in order."""
    query = select(Part).where(
        Part.message_id == part.message_id,
        Part.room_id == part.room_id,
        Part.role == part.role,
        Part.deleted.is_(False),
    )
    return list(tx.scalars(query.order_by(Part.ordinal)))


def natives(tx: Tx, room_id: int, message_ids: Collection[int]) -> dict[int, str]:
    """Return, by message, the native id under which the room knows it: of the original, or of the copy's first part."""
    query = (
        select(Part.message_id, Part.native_id)
        .where(
            Part.message_id.in_(message_ids),
            Part.room_id == room_id,
            Part.role.in_(("original", "copy", "poll")),
            Part.native_id.is_not(None),
            Part.deleted.is_(False),
        )
        .order_by(Part.ordinal.desc())
    )
    return {message_id: native_id for message_id, native_id in tx.execute(query) if native_id is not None}


def came_between(tx: Tx, part: Part, since: Part) -> bool:
    """Whether the room shows something of others between ``since`` and ``part``, two parts of one message.

    The sums keep the database from walking through everything that the room ever saw: the few youngest rows are
    found by their ids.
    """
    others = select(Part.id).where(
        Part.room_id + 0 == part.room_id, Part.message_id != part.message_id, Part.native_id.is_not(None)
    )
    younger = others.where(Part.id > since.id)
    if since.role == part.role:
        younger = younger.where(Part.id < part.id)
    if tx.scalars(younger.limit(1)).first() is not None:
        return True
    if since.role == part.role:
        return False
    # A copy that was planned before somebody wrote here may have come out after it.
    heard_at = select(OutboxRow.created_at).where(OutboxRow.delivery_id == part.delivery_id).scalar_subquery()
    planned_before = (
        others.join(OutboxRow, OutboxRow.delivery_id == Part.delivery_id)
        .where(Part.id < since.id, Part.id > since.id - JUST_BEFORE, OutboxRow.sent_at >= heard_at)
        .limit(1)
    )
    return tx.scalars(planned_before).first() is not None


# --- what the queues know about them ----------------------------------------------------------------------------


def showing(tx: Tx, parts: Sequence[Part]) -> dict[int, Showing]:
    """Tell how far each part is."""
    ids = [part.delivery_id for part in parts if part.delivery_id is not None]
    query = select(OutboxRow.delivery_id, OutboxRow.state, OutboxRow.attempted_at).where(OutboxRow.delivery_id.in_(ids))
    rows = {row.delivery_id: row for row in tx.execute(query)} if ids else {}
    told: dict[int, Showing] = {}
    for part in parts:
        row = rows.get(part.delivery_id or "")
        if part.native_id is not None:
            told[part.id] = "shown"
        elif row is None or row.state == "cancelled":
            told[part.id] = "gone"
        elif row.state == "dead" or (row.state == "waiting" and row.attempted_at is None):
            told[part.id] = "planned"
        else:
            told[part.id] = "attempted"
    return told


def attempted_at(tx: Tx, part: Part) -> datetime | None:
    """Return when the part was first sent off; None when it was not, or long ago."""
    return tx.scalar(select(OutboxRow.attempted_at).where(OutboxRow.delivery_id == part.delivery_id))


def event_waits(tx: Tx, platform: str, native_id: str) -> bool:
    """Whether a native event is still in the inbox, unhandled."""
    # Some platforms number updates and messages apart: there a message's own arrival is named so.
    names = (native_id, f"message:{native_id}")
    query = select(InboxRow.id).where(
        InboxRow.platform == platform, InboxRow.native_id.in_(names), InboxRow.state == "waiting"
    )
    return tx.scalars(query.limit(1)).first() is not None


def waiting_copies(tx: Tx, message_id: int) -> int:
    """Return how many parts of copies nobody has seen yet, because their deliveries wait."""
    query = (
        select(func.count())
        .select_from(Part)
        .join(OutboxRow, OutboxRow.delivery_id == Part.delivery_id)
        .where(
            Part.message_id == message_id,
            Part.role.in_(("copy", "poll")),
            Part.native_id.is_(None),
            Part.deleted.is_(False),
            OutboxRow.state == "waiting",
        )
    )
    return tx.scalar(query) or 0
