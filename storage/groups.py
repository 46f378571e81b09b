"""Groups on platforms where the bot is a guest: what it may do there, and how they move or are lost."""

from __future__ import annotations

from sqlalchemy import delete, select, update

from storage import changes
from storage.database import Tx
from storage.models import OfferedCommands, OutboxRow, Part, Room, RoomRights


def rights(tx: Tx, room_id: int) -> RoomRights | None:
    """Return what the bot may do in a group, as last seen."""
    return tx.get(RoomRights, room_id)


def keep_rights(tx: Tx, room_id: int) -> RoomRights:
    """Return the row for a group's rights, made if there was none."""
    known = tx.get(RoomRights, room_id)
    if known is None:
        known = RoomRights(
            room_id=room_id, is_admin=False, sees_all=False, can_delete=False, explained="", asked=None, told=None
        )
        tx.add(known)
        tx.flush()
    return known


def migrate(tx: Tx, room: Room, new_id: str) -> bool:
    """Let a room go on under another native id, in this transaction; tell whether it had shown anything.

    The ids of what it showed mean nothing there. What was refused under the old id is drawn anew for the new one.
    """
    usurper = tx.scalar(select(Room).where(Room.platform == room.platform, Room.native_id == new_id))
    if usurper is not None and usurper.id != room.id:
        # The new group was heard of before it was known to be the old one.
        changes.cancel_room(tx, usurper.id)
        # An id of its own, so that nobody takes it for a room that is still being opened.
        usurper.native_id = f"{new_id}#{usurper.id}"
        usurper.state = "closed"
        tx.flush()
    room.native_id = new_id
    shown = Part.room_id == room.id, Part.native_id.is_not(None)
    touched = len(tx.execute(update(Part).where(*shown).values(native_id=None, slot=None).returning(Part.id)).all())
    attempted = OutboxRow.frozen.is_not(None) | OutboxRow.rides_on.is_not(None)
    waiting = OutboxRow.room_id == room.id, OutboxRow.state == "waiting", attempted
    afresh = {"frozen": None, "attempted_at": None, "rides_on": None, "carries": False}
    tx.execute(update(OutboxRow).where(*waiting).values(afresh))
    tx.flush()
    return touched > 0


def topics(tx: Tx, platform: str, native_id: str) -> list[Room]:
    """Return a group's rooms: itself and its topics (``group/topic``)."""
    query = select(Room).where(
        Room.platform == platform, (Room.native_id == native_id) | Room.native_id.startswith(f"{native_id}/")
    )
    return list(tx.scalars(query.order_by(Room.id)))


# --- the platform's menu of commands ----------------------------------------------------------------------------


def offered(tx: Tx, platform: str, scope: str, chat: str, language: str) -> str:
    """Return the hash of what a menu offers; empty if it was never set."""
    known = tx.get(OfferedCommands, (platform, scope, chat, language))
    return known.digest if known is not None else ""


def offer(tx: Tx, platform: str, scope: str, chat: str, language: str, digest: str) -> None:
    """Note what a menu offers now."""
    tx.merge(OfferedCommands(platform=platform, scope=scope, chat=chat, language=language, digest=digest))
    tx.flush()


def forget_offer(tx: Tx, platform: str, scope: str, chat: str, language: str) -> None:
    """Note that a menu could not be set, so that the next start tries again."""
    tx.execute(
        delete(OfferedCommands).where(
            OfferedCommands.platform == platform,
            OfferedCommands.scope == scope,
            OfferedCommands.chat == chat,
            OfferedCommands.language == language,
        )
    )
