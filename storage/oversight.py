"""Looking into the outbox from outside: what is late, what is stuck, and what a coordinator decides about it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, null, select, text, update

from storage import erasure, lanes, riding
from storage.database import Tx
from storage.models import Message
from storage.outcomes import ONCE_MORE, OUTBOX, PARTS, cancelled_values

MESSAGES = lanes.table(Message)


@dataclass(frozen=True, slots=True)
class Letter:
    """A delivery that waits for somebody's decision: ``state`` is dead or uncertain. Times are aware."""

    delivery_id: str
    kind: str
    platform: str
    lane: str
    state: str
    reason: str
    attempts: int
    created_at: datetime
    attempted_at: datetime | None


def late(tx: Tx, older_than: timedelta) -> list[int]:
    """Return the messages of which a copy has waited for longer, and whose writers were not told."""
    query = (
        select(PARTS.c.message_id)
        .join(OUTBOX, OUTBOX.c.part_id == PARTS.c.id)
        .join(MESSAGES, MESSAGES.c.id == PARTS.c.message_id)
        .where(
            text("outbox.state = 'waiting'"),
            OUTBOX.c.kind == "show_part",
            OUTBOX.c.created_at < tx.now - older_than,
            PARTS.c.role.in_(("copy", "poll")),
            MESSAGES.c.late_told_at.is_(None),
            MESSAGES.c.deleted_at.is_(None),
        )
        .distinct()
        .order_by(PARTS.c.message_id)
    )
    return list(tx.execute(query).scalars())


def overview(tx: Tx) -> dict[str, int]:
    """Return how many deliveries are in each state."""
    query = select(OUTBOX.c.state, func.count().label("number")).group_by(OUTBOX.c.state).order_by(OUTBOX.c.state)
    return {row.state: row.number for row in tx.execute(query)}


def letters(tx: Tx, limit: int = 100) -> list[Letter]:
    """Return dead and uncertain deliveries, the latest first; of a combined message only the one that carries it."""
    columns = (getattr(OUTBOX.c, name) for name in Letter.__dataclass_fields__)
    stuck = OUTBOX.c.state.in_(("dead", "uncertain"))
    rows = tx.execute(
        select(*columns).where(stuck, OUTBOX.c.rides_on.is_(None)).order_by(OUTBOX.c.id.desc()).limit(limit)
    )
    return [Letter(*row) for row in rows]


def bounced(tx: Tx, delivery_id: str, reason: str) -> Letter | None:
    """Say that an e-mail that was sent came back, and return it; None if there is none, or it is known already.

    ``reason`` holds no names and no texts. What it said is gone by then, so it cannot be sent again, only given up.
    """
    sent = OUTBOX.c.delivery_id == delivery_id, OUTBOX.c.platform == "email", OUTBOX.c.state == "sent"
    if not lanes.changed(tx, update(OUTBOX).where(*sent).values(state="dead", reason=reason)):
        return None
    columns = (getattr(OUTBOX.c, name) for name in Letter.__dataclass_fields__)
    return Letter(*tx.execute(select(*columns).where(OUTBOX.c.delivery_id == delivery_id)).one())


def resend(tx: Tx, delivery_id: str) -> bool:
    """Put a dead or uncertain delivery back into its lane; return whether that was possible.

    A dead one was not done, so it is drawn up afresh. An uncertain one is repeated as it was, under the same id.
    """
    delivery_id = riding.carrier_of(tx, delivery_id)
    again = {"state": "waiting", "due": 0.0, "attempts": 0, "reason": "", "claimed_until": None}
    row = OUTBOX.c.delivery_id == delivery_id, OUTBOX.c.payload.is_not(None)
    afresh = again | {"frozen": null(), "attempted_at": None}
    if lanes.changed(tx, update(OUTBOX).where(*row, OUTBOX.c.state == "dead").values(afresh)):
        return True
    repeated = again | {"reason": ONCE_MORE}
    if not lanes.changed(tx, update(OUTBOX).where(*row, OUTBOX.c.state == "uncertain").values(repeated)):
        return False
    riding.take_along(tx, _id_of(tx, delivery_id), again)
    return True


def drop(tx: Tx, delivery_id: str) -> bool:
    """Give a dead or uncertain delivery up for good; return whether there was one."""
    delivery_id = riding.carrier_of(tx, delivery_id)
    stuck = OUTBOX.c.delivery_id == delivery_id, OUTBOX.c.state.in_(("dead", "uncertain"))
    if not lanes.changed(tx, update(OUTBOX).where(*stuck).values(cancelled_values())):
        return False
    riding.take_along(tx, _id_of(tx, delivery_id), cancelled_values())
    return True


def withhold(tx: Tx, account_ids: Collection[int], kind: str = "") -> None:
    """Give up what accounts have not been shown yet in their direct chats (of one kind, or all): it is not for them.

    What was attempted and may have arrived is not sent once more.
    """
    chats = [room.id for room in erasure.direct_chats(tx, account_ids)]
    waits = text("state = 'waiting'") & OUTBOX.c.attempted_at.is_(None)
    unseen = OUTBOX.c.room_id.in_(chats), OUTBOX.c.state.in_(("dead", "uncertain")) | waits
    wanted = (OUTBOX.c.kind == kind,) if kind else ()
    tx.execute(update(OUTBOX).where(*unseen, *wanted).values(cancelled_values()))


def _id_of(tx: Tx, delivery_id: str) -> int:
    return int(tx.execute(select(OUTBOX.c.id).where(OUTBOX.c.delivery_id == delivery_id)).scalar_one())
