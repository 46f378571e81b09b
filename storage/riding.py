"""Deliveries that are shown in the message of another one of their lane, and share its fate (a combined message).

The one that carries them holds what is sent for all. While it is under way they wait, attempted like itself; they are
sent, in doubt or given up with it. When it certainly was not sent, they are by themselves again. See
docs/decisions/0008-copies-in-one-message.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select, text, update

from storage import lanes
from storage.database import Tx
from storage.lanes import Lease, LostLease
from storage.models import OutboxRow, Part

OUTBOX = lanes.table(OutboxRow)
PARTS = lanes.table(Part)

SLOT = text("UPDATE parts SET slot = :place WHERE delivery_id = (SELECT delivery_id FROM outbox WHERE id = :row)")
SAME_MESSAGE = text("""
    SELECT other.id FROM parts JOIN parts AS other
        ON other.room_id = parts.room_id AND other.native_id = parts.native_id AND other.id <> parts.id
    WHERE parts.id = :part_id AND parts.slot IS NOT NULL AND other.slot IS NOT NULL
""")


def board(tx: Tx, carrier: Lease, riders: Sequence[Lease]) -> None:
    """Let deliveries that were never attempted ride on another one. Raises ``LostLease`` if one is not claimed."""
    tx.execute(update(OUTBOX).where(OUTBOX.c.id == carrier.id).values(carries=True))
    values = {"rides_on": carrier.id, "attempted_at": tx.now, "claimed_until": None}
    for rider in riders:
        if not lanes.write(tx, OUTBOX, rider, values):
            raise LostLease("a delivery was changed or taken over before it could ride on another one")
    ids = [carrier.id, *(rider.id for rider in riders)]
    tx.execute(SLOT, [{"row": row_id, "place": place} for place, row_id in enumerate(ids)])


def of(tx: Tx, carrier_id: int) -> Sequence[Row[*tuple[Any, ...]]]:
    """Return the rows that ride on another one, in order."""
    columns = OUTBOX.c.id, OUTBOX.c.delivery_id, OUTBOX.c.state, OUTBOX.c.payload
    return tx.execute(select(*columns).where(OUTBOX.c.rides_on == carrier_id).order_by(OUTBOX.c.id)).all()


def take_along(tx: Tx, carrier_id: int, values: dict[str, Any]) -> Sequence[Row[*tuple[Any, ...]]]:
    """Let what rides on a delivery become what it becomes, and return it as it was."""
    riders = [row for row in of(tx, carrier_id) if row.state in ("waiting", "uncertain")]
    tx.execute(update(OUTBOX).where(_among([row.id for row in riders])).values(values))
    return riders


def part(tx: Tx, carrier_id: int, values: dict[str, Any] | None = None) -> Sequence[Row[*tuple[Any, ...]]]:
    """Let the deliveries of a combined message go their own ways, because it certainly was not sent.

    Those that rode get ``values``, or wait as if they had never been attempted. Returns them.
    """
    values = values if values is not None else {"attempted_at": None}
    riders = take_along(tx, carrier_id, values | {"rides_on": None})
    tx.execute(update(OUTBOX).where(OUTBOX.c.id == carrier_id).values(carries=False))
    names = select(OUTBOX.c.delivery_id).where(_among([carrier_id, *(row.id for row in riders)]))
    tx.execute(update(PARTS).where(PARTS.c.delivery_id.in_(names)).values(slot=None))
    return riders


def carrier_of(tx: Tx, delivery_id: str) -> str:
    """Return the delivery that carries another one, or that one itself."""
    row = tx.execute(select(OUTBOX.c.rides_on).where(OUTBOX.c.delivery_id == delivery_id)).first()
    if row is None or row.rides_on is None:
        return delivery_id
    return str(tx.execute(select(OUTBOX.c.delivery_id).where(OUTBOX.c.id == row.rides_on)).scalar_one_or_none() or "")


def same_message(tx: Tx, part_id: int) -> list[int]:
    """Return the other parts that a part's native message shows."""
    return list(tx.execute(SAME_MESSAGE, {"part_id": part_id}).scalars())


def _among(ids: Sequence[int]) -> Any:
    return OUTBOX.c.id.in_(ids)
