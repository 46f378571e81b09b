"""The outbox: what is to be shown or done on a platform, in the order of its lane, until it is known to be done."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Float, Integer, Text, bindparam, text

from storage import changes, lanes, outcomes
from storage.changes import attempted, cancel_delivery, cancel_part, cancel_room, in_flight, room_in_flight
from storage.database import Tx
from storage.deliveries import ChangeRoom, EditPart, OpenRoom, Payload
from storage.lanes import LEASE_S, Cancelled, LostLease
from storage.models.base import Instant
from storage.outcomes import (
    ONCE_MORE,
    OUTBOX,
    Claimed,
    cancel,
    dead,
    doubt,
    echoed,
    freeze,
    postpone,
    release,
    retry,
    sent,
    uncertain,
)
from storage.oversight import Letter, drop, late, letters, overview, resend
from storage.repeatable import SAFE_TWICE

__all__ = [
    "LEASE_S",
    "ONCE_MORE",
    "Cancelled",
    "Claimed",
    "Claimer",
    "Letter",
    "LostLease",
    "NewDelivery",
    "attempted",
    "cancel",
    "cancel_delivery",
    "cancel_part",
    "cancel_room",
    "claim",
    "claim_planned",
    "dead",
    "doubt",
    "drop",
    "echoed",
    "freeze",
    "in_flight",
    "late",
    "letters",
    "next_due",
    "overview",
    "plan",
    "postpone",
    "release",
    "resend",
    "retry",
    "room_in_flight",
    "sent",
    "uncertain",
]

HEADS = lanes.HeadsQuery.build(
    "outbox",
    "state = 'waiting'",
    joins="LEFT JOIN rooms ON rooms.id = q.room_id",
    held_back="""(
        q.platform NOT IN :platforms
        OR q.rides_on IS NOT NULL
        OR (q.needs_room AND rooms.native_id IS NULL)
        OR (q.part_id IS NOT NULL AND EXISTS (
            SELECT 1 FROM outbox AS e WHERE e.part_id = q.part_id AND e.state = 'waiting' AND e.id < q.id))
        OR (q.kind IN ('edit_part', 'complete_part', 'delete_part') AND EXISTS (
            SELECT 1 FROM parts AS p JOIN parts AS o ON o.room_id = p.room_id AND o.native_id = p.native_id
            JOIN outbox AS e ON e.part_id = o.id AND e.state = 'waiting' AND e.id < q.id
            WHERE p.id = q.part_id AND p.slot IS NOT NULL))
    )""",
).bindparams(bindparam("platforms", type_=Text, expanding=True))
"""A change waits for all earlier ones of its part, in whichever lane: a completion has a lane of its own. One that
redraws a combined message waits for those of all its parts."""

INSERT = text("""
    INSERT INTO outbox (delivery_id, lane, platform, room_id, part_id, kind, needs_room, payload, created_at,
        attempts, claims, due, state, reason, generation, claimed_until)
    VALUES (:delivery_id, :lane, :platform, :room_id, :part_id, :kind, :needs_room, :payload, :created_at, 0, :claims,
        :due,
        CASE WHEN :visible AND EXISTS (SELECT 1 FROM installation WHERE settling) THEN 'uncertain' ELSE 'waiting' END,
        CASE WHEN :visible AND EXISTS (SELECT 1 FROM installation WHERE settling) THEN 'restored' ELSE '' END,
        :generation,
        CASE WHEN :claims = 1
                AND NOT EXISTS (SELECT 1 FROM outbox WHERE state = 'waiting' AND lane = :lane)
                AND NOT EXISTS (SELECT 1 FROM installation WHERE settling)
                AND (NOT :needs_room OR EXISTS (SELECT 1 FROM rooms WHERE id = :room_id AND native_id IS NOT NULL))
            THEN CAST(:until AS DOUBLE PRECISION) END)
    ON CONFLICT (delivery_id) DO NOTHING
    RETURNING id, claimed_until, (SELECT native_id FROM echoes WHERE echoes.delivery_id = outbox.delivery_id) AS seen_as
""").bindparams(
    bindparam("payload", type_=OUTBOX.c.payload.type),
    bindparam("created_at", type_=Instant()),
    bindparam("until", type_=Float),
    bindparam("generation", type_=Integer),
)
"""Whoever adds a delivery to an empty lane may claim it at once."""


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """A delivery to be planned. ``after``: not before so many seconds from now.

    ``part_id`` is given for everything that concerns a part.
    """

    delivery_id: str
    lane: str
    platform: str
    payload: Payload
    room_id: int | None
    part_id: int | None = None
    after: float = 0.0


@dataclass(slots=True)
class Claimer:
    """Who claims, in the transaction that plans them, the deliveries that can go out at once."""

    generation: int
    free: int
    """How many it takes."""
    platforms: Collection[str]
    """Those that are ready."""
    claimed: list[Claimed] = field(default_factory=list)
    left: bool = False
    """Whether something was planned that is not claimed."""

    def wants(self, delivery: NewDelivery, kind: str) -> bool:
        """Whether a delivery may be claimed if its lane is empty: nothing else can be open about its part."""
        alone = delivery.part_id is None or kind == "show_part"
        return alone and not delivery.after and delivery.platform in self.platforms and len(self.claimed) < self.free


def claim_planned(tx: Tx, claimer: Claimer) -> None:
    """Have ``plan`` claim from now on, in this transaction."""
    tx.info["claimer"] = claimer


def plan(tx: Tx, *deliveries: NewDelivery) -> None:
    """Add deliveries at the end of their lanes, in the order given.

    Known ids are ignored; one that was seen on the platform before (after a restored backup) is entered as sent. An
    edit replaces older ones that were never attempted, and is not needed at all while its part was never attempted.
    While a restored backup is settled, what would be seen is entered as uncertain.
    """
    if not deliveries:
        return
    tx.flush()
    lanes.serialise(tx)
    seen: list[tuple[str, str]] = []
    claimer: Claimer | None = tx.info.get("claimer")
    now = tx.lease_now() if claimer is not None or any(delivery.after for delivery in deliveries) else 0.0
    for delivery in deliveries:
        kind = kind_of(delivery.payload)
        claims = claimer is not None and claimer.wants(delivery, kind)
        values = _row(tx, delivery, now)
        values |= {
            "claims": int(claims),
            "generation": claimer.generation if claimer is not None and claims else None,
            "until": now + LEASE_S if claims else None,
        }
        row = tx.run(INSERT, values).first()
        if row is not None and row.seen_as is not None:
            seen.append((delivery.delivery_id, row.seen_as))
        elif claimer is not None and row is not None and row.claimed_until is not None:
            claimer.claimed.append(_claimed_at_once(row.id, delivery, values))
        elif claimer is not None:
            claimer.left = True
        if delivery.part_id is not None and kind in changes.REPLACED:
            changes.make_way(tx, delivery.delivery_id, kind, delivery.part_id)
    if seen:
        outcomes.echoed(tx, seen)


def claim(tx: Tx, generation: int, limit: int, platforms: Collection[str], per_lane: int = 1) -> list[Claimed]:
    """Claim the due heads of lanes, the longest waiting first, and up to ``per_lane`` consecutive ones of each.

    Not in rooms that have no native id yet, except what makes them. Raises ``LostLease`` when a newer generation has
    taken over. What is claimed ahead may be prepared, but ``freeze`` refuses it until it is the head.
    """
    if not platforms:
        return []
    now = tx.lease_now()
    parameters = {"ahead": per_lane - 1, "platforms": sorted(platforms)}
    chosen = [
        claimable
        for lane in lanes.heads(tx, HEADS, parameters, generation)
        if (claimable := lanes.claimable(lane, now, generation))
    ]
    chosen = _oldest_lanes(chosen, limit)
    rows = lanes.lease(tx, OUTBOX, [head.id for lane in chosen for head in lane], generation, now)
    kept = lanes.without_gaps(chosen, {row.id for row in rows})
    lanes.release(tx, OUTBOX, {row.id for row in rows} - kept)
    return [_claimed(row, generation) for row in rows if row.id in kept]


def next_due(tx: Tx, platforms: Collection[str]) -> float | None:
    """Return in how many seconds something may become claimable (0: now); None when time alone changes nothing."""
    if not platforms:
        return None
    now = tx.lease_now()
    generation = lanes.current_generation(tx)
    found = lanes.heads(tx, HEADS, {"ahead": 0, "platforms": sorted(platforms)}, None)
    wakes = [lanes.wake(lane, now, generation) for lane in found]
    return min((max(wake - now, 0.0) for wake in wakes if wake is not None), default=None)


def kind_of(payload: Payload) -> str:
    """Return the name of a payload's kind; edits that only complete have one of their own."""
    return "complete_part" if isinstance(payload, EditPart) and payload.completion else payload.kind


def _row(tx: Tx, delivery: NewDelivery, now: float) -> dict[str, Any]:
    match delivery.payload:
        case OpenRoom():
            needs_room = False
        case ChangeRoom(native_room=native_room) if native_room:
            needs_room = False
        case _:
            needs_room = delivery.room_id is not None
    return {
        "delivery_id": delivery.delivery_id,
        "lane": delivery.lane,
        "platform": delivery.platform,
        "room_id": delivery.room_id,
        "part_id": delivery.part_id,
        "kind": kind_of(delivery.payload),
        "needs_room": needs_room,
        "payload": delivery.payload,
        "created_at": tx.now,
        "due": now + delivery.after if delivery.after else 0.0,
        "visible": not isinstance(delivery.payload, SAFE_TWICE),
    }


def _oldest_lanes(chosen: list[list[lanes.Head]], limit: int) -> list[list[lanes.Head]]:
    """Return at most ``limit`` rows, every lane's first one before any lane's second one."""
    kept: set[int] = set()
    for depth in range(max((len(lane) for lane in chosen), default=0)):
        kept.update(sorted(lane[depth].id for lane in chosen if len(lane) > depth)[: limit - len(kept)])
    return [[head for head in lane if head.id in kept] for lane in chosen]


def _claimed_at_once(row_id: int, delivery: NewDelivery, values: Mapping[str, Any]) -> Claimed:
    return Claimed(
        id=row_id,
        delivery_id=delivery.delivery_id,
        lane=delivery.lane,
        platform=delivery.platform,
        room_id=delivery.room_id,
        part_id=delivery.part_id,
        payload=delivery.payload,
        frozen=None,
        created_at=values["created_at"],
        attempted_at=None,
        attempts=0,
        generation=values["generation"],
    )


def _claimed(row: Any, generation: int) -> Claimed:
    return Claimed(
        id=row.id,
        delivery_id=row.delivery_id,
        lane=row.lane,
        platform=row.platform,
        room_id=row.room_id,
        part_id=row.part_id,
        payload=row.payload,
        frozen=row.frozen,
        created_at=row.created_at,
        attempted_at=row.attempted_at,
        attempts=row.attempts,
        generation=generation,
        lease=row.claims,
        reason=row.reason,
        carries=row.carries,
    )
