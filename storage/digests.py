"""Digests that were made, what became of their deliveries, when they come, and who does not want them."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, case, delete, func, select, update

from storage import lanes
from storage.database import Tx
from storage.models import (
    Digest,
    DigestDelivery,
    DigestPlace,
    DigestPlan,
    DigestRefusal,
    DigestReport,
    OutboxRow,
    Participant,
    Room,
    Schedule,
)

DELIVERIES, OUTBOX = lanes.table(DigestDelivery), lanes.table(OutboxRow)
DIGESTS, REPORTS = lanes.table(Digest), lanes.table(DigestReport)
NAMESPACE = uuid.UUID("8f4f9d2c-2f6b-5c39-9d0e-6b1d3f0a7c55")


@dataclass(frozen=True, slots=True)
class NewDigest:
    """A digest about some days: ``first`` and ``last`` on the calendar of ``zone``. ``scope`` is a tandem's row."""

    audience: str
    period: str
    kind: str
    first: date
    last: date
    zone: str
    scope: str = ""


def begin(tx: Tx, new: NewDigest) -> Digest | None:
    """Enter a digest; None if there is one for that audience, scope and period."""
    known = select(Digest.id).where(
        Digest.audience == new.audience, Digest.scope == new.scope, Digest.period == new.period
    )
    if tx.scalar(known) is not None:
        return None
    # Made of what it is about, so that its deliveries have the same names after a restored backup.
    uid = str(uuid.uuid5(NAMESPACE, f"{new.audience}/{new.scope}/{new.period}"))
    made = Digest(
        uid=uid,
        audience=new.audience,
        scope=new.scope,
        period=new.period,
        kind=new.kind,
        first=new.first,
        last=new.last,
        zone=new.zone,
        made_at=tx.now,
        state="sent",
    )
    tx.add(made)
    tx.flush()
    return made


def get(tx: Tx, digest_id: int) -> Digest | None:
    """Return a digest by its row."""
    return tx.get(Digest, digest_id)


def by_uid(tx: Tx, uid: str) -> Digest | None:
    """Return a digest by what its report calls it."""
    return tx.scalar(select(Digest).where(Digest.uid == uid))


def latest(tx: Tx, audience: str, scope: str = "", before: int | None = None) -> Digest | None:
    """Return the latest digest that was sent to an audience; ``before``: the latest one before that row."""
    query = select(Digest).where(Digest.audience == audience, Digest.scope == scope, Digest.state == "sent")
    query = query.where(Digest.id < before) if before is not None else query
    return tx.scalar(query.order_by(Digest.id.desc()).limit(1))


def keep_report(tx: Tx, digest: Digest, language: str, report: str) -> None:
    """Keep what a digest says in a language, as JSON."""
    tx.merge(DigestReport(digest_id=digest.id, language=language, report=report))
    tx.flush()


def report(tx: Tx, digest_id: int, language: str) -> str | None:
    """Return what a digest says in a language, as it was kept; None: nothing, or not any more."""
    return tx.scalar(
        select(DigestReport.report).where(DigestReport.digest_id == digest_id, DigestReport.language == language)
    )


def languages(tx: Tx, digest_id: int) -> list[str]:
    """Return the languages in which a digest is kept."""
    query = select(DigestReport.language).where(DigestReport.digest_id == digest_id)
    return list(tx.scalars(query.order_by(DigestReport.language)))


# --- deliveries -------------------------------------------------------------------------------------------------


def delivering(tx: Tx, digest: Digest, delivery_id: str, channel: str) -> None:
    """Remember a delivery of a digest, so that the next one can tell what became of it."""
    tx.merge(DigestDelivery(delivery_id=delivery_id, digest_id=digest.id, channel=channel))
    tx.flush()


def settle(tx: Tx) -> None:
    """Write down what became of deliveries, as long as the outbox knows."""
    state = select(OUTBOX.c.state).where(OUTBOX.c.delivery_id == DELIVERIES.c.delivery_id)
    ended = state.where(OUTBOX.c.state != "waiting").scalar_subquery()
    known = case((ended == "sent", "sent"), else_="failed")
    tx.execute(update(DELIVERIES).where(DELIVERIES.c.state == "waiting", ended.is_not(None)).values(state=known))
    tx.expire_all()


def outcome(tx: Tx, digest_id: int) -> list[tuple[str, int, int]]:
    """Return what became of a digest: by channel how many deliveries there were, and how many are done."""
    done = func.sum(case((DELIVERIES.c.state == "sent", 1), else_=0))
    query = select(DELIVERIES.c.channel, func.count(), done).where(DELIVERIES.c.digest_id == digest_id)
    rows: Any = tx.run(query.group_by(DELIVERIES.c.channel).order_by(DELIVERIES.c.channel))
    return [(row[0], row[1], int(row[2])) for row in rows]


# --- when they come ---------------------------------------------------------------------------------------------


def plans(tx: Tx) -> Mapping[str, DigestPlan]:
    """Return what was said in the chat about when digests come, by name."""
    return {row.name: row for row in tx.scalars(select(DigestPlan))}


def plan(tx: Tx, name: str) -> DigestPlan:
    """Return what was said about one of them, to be changed."""
    row = tx.get(DigestPlan, name)
    if row is None:
        row = DigestPlan(name=name, paused=False)
        tx.add(row)
        tx.flush()
    return row


def scheduled(tx: Tx) -> dict[str, Schedule]:
    """Return the schedules of digests of the whole programme, by name."""
    query = select(Schedule).where(Schedule.name.startswith("digest:"), Schedule.tandem_id.is_(None))
    return {row.name: row for row in tx.scalars(query)}


# --- where they go ----------------------------------------------------------------------------------------------


def place(tx: Tx, audience: str, room: Room) -> None:
    """Say that a room gets an audience's digests."""
    if tx.get(DigestPlace, (audience, room.id)) is None:
        tx.add(DigestPlace(audience=audience, room_id=room.id))
        tx.flush()


def placed(tx: Tx, audience: str) -> list[Room]:
    """Return the open rooms that get an audience's digests because somebody said so, the oldest first."""
    query = select(Room).join(DigestPlace, DigestPlace.room_id == Room.id)
    query = query.where(DigestPlace.audience == audience, Room.state == "open")
    return list(tx.scalars(query.order_by(Room.id)))


def audiences_of(tx: Tx, room: Room) -> list[str]:
    """Return whose digests a room gets because somebody said so."""
    query = select(DigestPlace.audience).where(DigestPlace.room_id == room.id)
    return list(tx.scalars(query.order_by(DigestPlace.audience)))


# --- who does not want them -------------------------------------------------------------------------------------


def hashed(address: str) -> str:
    """Return what is kept of a mail address."""
    return hashlib.sha256(address.strip().lower().encode()).hexdigest()


def _refusals(
    audience: str, person: Participant | None = None, room: Room | None = None, address: str = ""
) -> Select[Any]:
    query = select(DigestRefusal).where(DigestRefusal.audience == audience)
    query = query.where(DigestRefusal.participant_id == (person.id if person is not None else None))
    query = query.where(DigestRefusal.room_id == (room.id if room is not None else None))
    return query.where(DigestRefusal.address == (hashed(address) if address else ""))


def refuse(
    tx: Tx, audience: str, person: Participant | None = None, room: Room | None = None, address: str = ""
) -> bool:
    """Say that a person, a room or an address wants an audience's digests no more; tell whether that is new."""
    if tx.scalar(_refusals(audience, person, room, address)) is not None:
        return False
    tx.add(
        DigestRefusal(
            audience=audience,
            participant_id=person.id if person is not None else None,
            room_id=room.id if room is not None else None,
            address=hashed(address) if address else "",
            since=tx.now,
        )
    )
    tx.flush()
    return True


def want(tx: Tx, audience: str, person: Participant | None = None, room: Room | None = None, address: str = "") -> bool:
    """Say that they want them again; tell whether that is new."""
    row = tx.scalar(_refusals(audience, person, room, address))
    if row is None:
        return False
    tx.delete(row)
    tx.flush()
    return True


def refuses(
    tx: Tx, audience: str, person: Participant | None = None, room: Room | None = None, address: str = ""
) -> bool:
    """Tell whether a person, a room or an address does not want an audience's digests."""
    return tx.scalar(_refusals(audience, person, room, address)) is not None


# --- forgetting -------------------------------------------------------------------------------------------------


def forget_old(tx: Tx, days: int, portion: int = 100) -> int:
    """Delete what old digests said, and what became of their deliveries; that they were made is kept."""
    old = select(DIGESTS.c.id).where(DIGESTS.c.made_at < tx.now - timedelta(days=days))
    kept = select(REPORTS.c.digest_id).where(REPORTS.c.digest_id.in_(old)).distinct().limit(portion)
    ids = list(tx.execute(kept).scalars())
    tx.execute(delete(DELIVERIES).where(DELIVERIES.c.digest_id.in_(ids)))
    return lanes.changed(tx, delete(REPORTS).where(REPORTS.c.digest_id.in_(ids)))
