"""What the outbox notes about files on their way: which file of its own a part carries, and what cannot be fetched."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select, text, update

from storage import arrivals, lanes
from storage.attachments import Carried, Obstacle
from storage.database import Tx
from storage.lanes import LEASE_S, LostLease
from storage.models import Message, OutboxRow, Part
from storage.outcomes import OUTBOX, PARTS, Claimed

ALBUM_AFTER_S = 1.0
"""How long an album waits for another file. Telegram does not say which one is the last."""
ALBUM_FILES = 10
"""https://core.telegram.org/bots/api#sendmediagroup"""

OPEN_ALBUMS = (
    select(OutboxRow.id, OutboxRow.delivery_id)
    .where(
        text("outbox.state = 'waiting'"),
        OutboxRow.kind == "show_album",
        OutboxRow.attempted_at.is_(None),
    )
    .order_by(OutboxRow.id.desc())
)


def prolong(tx: Tx, claim: Claimed) -> None:
    """Keep a claim for longer, because a file takes its time. Raises ``LostLease``."""
    if not lanes.write(tx, OUTBOX, claim, {"claimed_until": tx.lease_now() + LEASE_S}):
        raise LostLease(f"delivery {claim.delivery_id} is not claimed any more")


def carried(tx: Tx, part_id: int) -> Carried | None:
    """Return the file that a part carries, as far as it was noted."""
    return tx.scalar(select(Part.carried).where(Part.id == part_id))


def carry(tx: Tx, part_id: int, file: Carried) -> None:
    """Note which file a part carries, before it is sent."""
    tx.execute(update(PARTS).where(PARTS.c.id == part_id).values(carried=file))


def without_file(tx: Tx, claim: Claimed, obstacle: Obstacle) -> None:
    """Have a part shown without its file, which cannot be had, and tell the bot. Raises ``LostLease``.

    Nothing of it was sent, so the delivery is as good as never attempted, and will be drawn up afresh.
    """
    values = {"frozen": None, "attempted_at": None, "claimed_until": None, "due": 0.0, "reason": f"file {obstacle}"}
    if claim.part_id is None or not lanes.write(tx, OUTBOX, claim, values):
        raise LostLease(f"delivery {claim.delivery_id} is not claimed any more")
    tx.execute(update(PARTS).where(PARTS.c.id == claim.part_id).values(obstacle=obstacle))
    tell(tx, claim.part_id, obstacle)


def tell(tx: Tx, part_id: int, obstacle: Obstacle) -> None:
    """Tell the bot that a file did not get through (``handlers.events.FileWithheld``)."""
    event = {"kind": "file_withheld", "part_id": part_id, "obstacle": obstacle}
    arrivals.tell(tx, event, f"part:{part_id}:{obstacle}")


def unfinished(tx: Tx, delivery_ids: Collection[str]) -> set[str]:
    """Return those of the deliveries that may still be attempted."""
    query = select(OutboxRow.delivery_id).where(OutboxRow.state.in_(("waiting", "uncertain")))
    return set(tx.scalars(query.where(OutboxRow.delivery_id.in_(delivery_ids))))


def album_parts(tx: Tx, delivery_id: str) -> list[Part]:
    """Return the parts of an album that were not deleted, in order."""
    query = select(Part).where(Part.delivery_id == delivery_id, Part.deleted.is_(False))
    return list(tx.scalars(query.order_by(Part.id)))


def join_album(tx: Tx, part: Part, album: str) -> bool:
    """Put a part into the album that is being collected in its room; tell whether there is one.

    The album waits anew then, for yet another file.
    """
    for row in tx.execute(OPEN_ALBUMS.where(OutboxRow.room_id == part.room_id)):
        first = select(Message.attachment).join(Part, Part.message_id == Message.id)
        others = list(tx.scalars(first.where(Part.delivery_id == row.delivery_id)))
        if len(others) < ALBUM_FILES and any(getattr(other, "album", "") == album for other in others):
            part.delivery_id = row.delivery_id
            tx.execute(update(PARTS).where(PARTS.c.id == part.id).values(delivery_id=row.delivery_id))
            later = {"due": tx.lease_now() + ALBUM_AFTER_S, "claimed_until": None}
            tx.execute(update(OUTBOX).where(OUTBOX.c.id == row.id).values(later))
            return True
    return False
