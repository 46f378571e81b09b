"""Whose claims hold, and whether an old backup was restored (rules 6 and 8 of delivery).

Each start under the exclusive lock is a generation, and voids the claims of former ones. Generation and mark are kept
in the database and in a side file: a file that is ahead of the database shows that the database is an old copy.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, null, or_, select, update

from storage import counters, lanes, outcomes
from storage.database import Database, Tx
from storage.models import InboxRow, Installation, OutboxRow, Room
from storage.outcomes import OUTBOX

MAILED = ("mail_invitation", "mail_session")
UNSEEN = (
    "open_room",
    "change_room",
    "answer_press",
    "offer_commands",
    "ask_rights",
    "fetch_file",
    "translate_notes",
    *MAILED,
)
"""Kinds of deliveries that show nothing."""
RESTORED = "restored"
"""The reason of deliveries that are uncertain because a backup was restored."""

CLOCK_MARGIN = timedelta(minutes=5)
"""How far the platform's clock may be behind ours."""


@dataclass(frozen=True, slots=True, order=True)
class Side:
    """What the side file says."""

    generation: int
    mark: int


@dataclass(frozen=True, slots=True)
class ToSettle:
    """Deliveries to be looked for in a room's history since an aware instant."""

    room_id: int
    platform: str
    native_room: str
    delivery_ids: list[str]
    since: datetime


class SideFile:
    """The file beside the database. It is written after the database, so it is never ahead of the present one."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "generation"

    def read(self) -> Side | None:
        """Return what the file says; None without a file or with one that nobody can read."""
        try:
            generation, mark = self.path.read_text("ascii").split()
            return Side(int(generation), int(mark))
        except (OSError, ValueError):
            return None

    def write(self, side: Side) -> None:
        """Replace the file at once and for good: a power cut leaves the old one or the new one."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        new = self.path.with_suffix(".new")
        with new.open("w", encoding="ascii") as file:
            file.write(f"{side.generation} {side.mark}\n")
            file.flush()
            os.fsync(file.fileno())
        new.replace(self.path)
        folder = os.open(self.path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def start(database: Database, file: SideFile) -> int:
    """Begin a generation and return it; the caller holds the exclusive lock.

    An SQLite database without its side file was put there by somebody: it counts as restored. PostgreSQL lives
    elsewhere, so there a new data folder says nothing.
    """
    side = file.read()

    def work(tx: Tx) -> int:
        known = _known(tx)
        missing = side is None and not tx.is_postgresql and known.generation > 0
        restored = missing or (side is not None and side > known)
        return begin(tx, restored=restored, above=side.generation if side else 0)

    generation = database.write_now(work)
    file.write(Side(generation, 0))
    return generation


def begin(tx: Tx, *, restored: bool = False, above: int = 0) -> int:
    """Begin a generation higher than all before (and than ``above``) and return it. Claims of former ones are void.

    The caller holds the exclusive lock. On SQLite everything that waits is due at once, because the lease clock
    starts anew with the machine.
    """
    row = _row(tx)
    row.generation = max(row.generation, above) + 1
    row.mark = 0
    tx.flush()
    for queue in (InboxRow, OutboxRow):
        _void(tx, queue)
    if restored:
        _doubt(tx, row)
    return row.generation


def current(tx: Tx) -> int:
    """Return the generation that owns the claims (0 before the first)."""
    return _known(tx).generation


def tick(database: Database, file: SideFile, generation: int) -> None:
    """Move the mark on, every minute or so. Raises ``LostLease`` when a newer generation has taken over."""

    def work(tx: Tx) -> Side:
        row = _row(tx)
        lanes.check_current(generation, row.generation)
        row.mark += 1
        return Side(row.generation, row.mark)

    file.write(database.write_now(work))


def settling(tx: Tx) -> bool:
    """Return whether a restored backup still has to be settled."""
    return bool(tx.execute(select(Installation.settling)).scalar())


def to_settle(tx: Tx) -> list[ToSettle]:
    """Return, for each room, what may have been done after the backup was made."""
    rows = tx.execute(
        select(OUTBOX.c.delivery_id, OUTBOX.c.room_id, OUTBOX.c.platform, OUTBOX.c.attempted_at, Room.native_id)
        .join(Room, Room.id == OUTBOX.c.room_id)
        .where(OUTBOX.c.state == "uncertain", OUTBOX.c.reason == RESTORED, Room.native_id.is_not(None))
        .order_by(OUTBOX.c.id)
    ).all()
    backup = tx.execute(select(Installation.settling_since)).scalar() or tx.now
    found: dict[int, ToSettle] = {}
    for row in rows:
        known = found.get(row.room_id) or ToSettle(row.room_id, row.platform, row.native_id, [], backup - CLOCK_MARGIN)
        known.delivery_ids.append(row.delivery_id)
        since = min(known.since, (row.attempted_at or backup) - CLOCK_MARGIN)
        found[row.room_id] = ToSettle(row.room_id, row.platform, row.native_id, known.delivery_ids, since)
    return list(found.values())


def settled(tx: Tx, found: Mapping[str, str], missing: Sequence[str]) -> None:
    """Enter what a history told: ``found`` (delivery id to native id) are sent, ``missing`` are sent from now on."""
    if found:
        outcomes.echoed(tx, list(found.items()))
    if missing:
        rows = OUTBOX.c.delivery_id.in_(missing), OUTBOX.c.state == "uncertain"
        tx.execute(update(OUTBOX).where(*rows).values(_afresh()))


def unreadable(tx: Tx, delivery_ids: Sequence[str]) -> None:
    """Nobody can look: these stay uncertain, and the bot is told."""
    rows = OUTBOX.c.delivery_id.in_(delivery_ids), OUTBOX.c.state == "uncertain"
    reason = "the room's history could not be read after a restore"
    tx.execute(update(OUTBOX).where(*rows).values(reason=reason))
    for delivery_id in delivery_ids:
        outcomes.tell_failed(tx, delivery_id, reason, uncertain=True)
    counters.add(tx, "deliveries_uncertain", len(delivery_ids))


def finish(tx: Tx) -> bool:
    """End the settling; return False, and do nothing, while there still is something to settle.

    What waits for a room without a native id cannot have been shown there, and waits again.
    """
    if to_settle(tx):
        return False
    rows = OUTBOX.c.state == "uncertain", OUTBOX.c.reason == RESTORED
    tx.execute(update(OUTBOX).where(*rows).values(_afresh()))
    row = _row(tx)
    row.settling, row.settling_since = False, None
    return True


def _afresh() -> dict[str, Any]:
    afresh = {"state": "waiting", "reason": "", "frozen": null(), "attempted_at": None, "due": 0.0, "attempts": 0}
    return afresh | {"rides_on": None, "carries": False}


def _row(tx: Tx) -> Installation:
    row = tx.get(Installation, 1, with_for_update=True)
    if row is None:
        row = Installation(id=1, generation=0, mark=0, settling=False)
        tx.add(row)
        tx.flush()
    return row


def _known(tx: Tx) -> Side:
    row = tx.get(Installation, 1)
    return Side(row.generation, row.mark) if row is not None else Side(0, 0)


def _void(tx: Tx, queue: type[InboxRow] | type[OutboxRow]) -> None:
    table = lanes.table(queue)
    waiting = update(table).where(table.c.state == "waiting")
    if tx.is_postgresql:
        tx.execute(waiting.where(table.c.claimed_until.is_not(None)).values(claimed_until=None))
        return
    touched = or_(table.c.claimed_until.is_not(None), table.c.due != 0)
    values: dict[str, Any] = {"claimed_until": None, "due": 0.0}
    if queue is InboxRow:
        values["first_failed"] = None
    tx.execute(waiting.where(touched).values(values))


def _doubt(tx: Tx, row: Installation) -> None:
    """Whatever waits may have been done after the backup. What nobody sees is safe to do twice, so it simply waits."""
    newest = [
        tx.execute(select(func.max(column))).scalar()
        for column in (InboxRow.received_at, OutboxRow.created_at, OutboxRow.sent_at)
    ]
    if not row.settling:
        row.settling_since = max((instant for instant in newest if instant is not None), default=tx.now)
    row.settling = True
    visible = OUTBOX.c.state == "waiting", OUTBOX.c.kind.not_in(UNSEEN)
    tx.execute(update(OUTBOX).where(*visible).values(state="uncertain", reason=RESTORED, claimed_until=None))
