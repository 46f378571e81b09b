"""Rule 4 of delivery: what is not attempted yet is rewritten or cancelled in place, what is attempted is followed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Row, and_, or_, select, update

from storage import lanes, outcomes, riding
from storage.database import Tx
from storage.deliveries import Payload
from storage.models.queues import WAITING
from storage.outcomes import OUTBOX, PARTS, cancelled_values

REPLACED = {
    "edit_part": ("edit_part", "complete_part"),
    "complete_part": ("complete_part",),
    "delete_part": ("edit_part", "complete_part", "carry_reaction", "drop_reaction", "close_poll", "pin_part"),
}
"""Which waiting kinds a newer delivery about the same part makes pointless."""

REDRAWN = ("edit_part", "complete_part")
"""Which waiting kinds about other parts of a combined message it makes pointless: it draws the whole message anew."""

NEVER_SHOWN = ("cancelled", "dead")


def attempted(tx: Tx, part_id: int) -> bool:
    """Return whether showing the part was ever attempted (or is known to be done, or may be).

    If not, it will show the message's latest state and needs no edit: somebody who is just drawing it up from an
    older state loses the claim. So call it in the transaction that changes the message.
    """
    show = _show_delivery(tx, part_id, lock=True)
    if show is None:
        return _native_id(tx, part_id) is not None
    if show.state in NEVER_SHOWN:
        return False
    if _untouched(show):
        lanes.release(tx, OUTBOX, [show.id])
        return False
    return True


def in_flight(tx: Tx, part_id: int) -> bool:
    """Return whether showing the part was attempted and its outcome is not known yet."""
    show = _show_delivery(tx, part_id, lock=False)
    return show is not None and show.state == "waiting" and show.attempted_at is not None


def may_come(tx: Tx, delivery_id: str) -> bool:
    """Return whether a delivery is shown, or may be still: nobody has given it up, and it is not forgotten."""
    state = tx.execute(select(OUTBOX.c.state).where(OUTBOX.c.delivery_id == delivery_id)).scalar_one_or_none()
    return state in ("waiting", "sent")


def room_in_flight(tx: Tx, room_id: int) -> bool:
    """Return whether anything in the room was attempted and its outcome is not known yet.

    While that is so, a native id that nobody knows may be that of the bot's own message.
    """
    query = select(OUTBOX.c.id).where(WAITING, OUTBOX.c.room_id == room_id, OUTBOX.c.attempted_at.is_not(None))
    return tx.execute(query.limit(1)).first() is not None


def cancel_part(tx: Tx, part_id: int) -> bool:
    """Cancel what was never attempted of all that concerns a part; return whether it is certain never to be shown."""
    show = _show_delivery(tx, part_id, lock=True)
    pending = OUTBOX.c.part_id == part_id, WAITING, OUTBOX.c.attempted_at.is_(None)
    tx.execute(update(OUTBOX).where(*pending).values(cancelled_values()))
    if show is None:
        return _native_id(tx, part_id) is None
    if _untouched(show):
        outcomes.cancel_dependent(tx, part_id)
        lanes.release(tx, OUTBOX, [show.id])  # an album goes out without it, even if somebody is just drawing it up
        return True
    return show.state in NEVER_SHOWN


def cancel_delivery(tx: Tx, delivery_id: str) -> bool:
    """Cancel a delivery if it was never attempted; return whether it is cancelled (now or since earlier)."""
    row = OUTBOX.c.delivery_id == delivery_id
    pending = update(OUTBOX).where(row, WAITING, OUTBOX.c.attempted_at.is_(None))
    if lanes.changed(tx, pending.values(cancelled_values())):
        return True
    return tx.execute(select(OUTBOX.c.state).where(row)).scalar_one_or_none() == "cancelled"


def rewrite(tx: Tx, delivery_id: str, payload: Payload) -> bool:
    """Give a delivery another payload if it shows nothing yet; return whether that was so.

    Somebody who is just drawing it up from the former one loses the claim. One that was given up shows the new one
    should it be sent again.
    """
    untouched = and_(WAITING, OUTBOX.c.attempted_at.is_(None))
    row = OUTBOX.c.delivery_id == delivery_id, or_(untouched, OUTBOX.c.state == "dead")
    return lanes.changed(tx, update(OUTBOX).where(*row).values(payload=payload, claimed_until=None)) == 1


def cancel_room(tx: Tx, room_id: int) -> None:
    """Cancel what was never attempted of all that is planned for a room that cannot be reached any more."""
    pending = OUTBOX.c.room_id == room_id, WAITING, OUTBOX.c.attempted_at.is_(None)
    tx.execute(update(OUTBOX).where(*pending).values(cancelled_values()))


def make_way(tx: Tx, delivery_id: str, kind: str, part_id: int) -> None:
    """Let a change that was just planned replace older ones, or spare it where showing the part says it all."""
    new = tx.execute(select(OUTBOX.c.id, OUTBOX.c.state).where(OUTBOX.c.delivery_id == delivery_id)).one()
    if new.state not in ("waiting", "uncertain"):
        return
    older = (
        OUTBOX.c.part_id == part_id,
        OUTBOX.c.kind.in_(REPLACED[kind]),
        WAITING,
        OUTBOX.c.attempted_at.is_(None),
        OUTBOX.c.id < new.id,
    )
    tx.execute(update(OUTBOX).where(*older).values(cancelled_values()))
    others = riding.same_message(tx, part_id)
    if others:
        redrawn = OUTBOX.c.part_id.in_(others), OUTBOX.c.kind.in_(REDRAWN), *older[2:]
        tx.execute(update(OUTBOX).where(*redrawn).values(cancelled_values()))
    show = _show_delivery(tx, part_id, lock=True)
    if show is None or not (_untouched(show) or show.state in NEVER_SHOWN):
        return
    pointless = [new.id, show.id] if _untouched(show) and kind == "delete_part" else [new.id]
    tx.execute(update(OUTBOX).where(OUTBOX.c.id.in_(pointless)).values(cancelled_values()))
    if _untouched(show):
        lanes.release(tx, OUTBOX, [show.id])


def _untouched(show: Row[int, str, datetime | None]) -> bool:
    return bool(show.state == "waiting" and show.attempted_at is None)


def _native_id(tx: Tx, part_id: int) -> str | None:
    """Return what shows the part: of an original, or of a copy whose delivery was forgotten long ago."""
    return tx.execute(select(PARTS.c.native_id).where(PARTS.c.id == part_id)).scalar_one_or_none()


def _show_delivery(tx: Tx, part_id: int, *, lock: bool) -> Row[int, str, datetime | None] | None:
    """Return the delivery that shows the part; ``lock`` keeps others from attempting it while this one runs."""
    query = (
        select(OUTBOX.c.id, OUTBOX.c.state, OUTBOX.c.attempted_at)
        .join(PARTS, PARTS.c.delivery_id == OUTBOX.c.delivery_id)
        .where(PARTS.c.id == part_id)
    )
    if lock and tx.is_postgresql:
        query = query.with_for_update(of=OUTBOX)
    return tx.execute(query).one_or_none()
