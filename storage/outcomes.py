"""What becomes of a claimed delivery: frozen, sent, tried again, given up, uncertain, cancelled.

All but ``sent`` and ``echoed`` check the lease. Those two report a fact about the platform, which is true whoever
reports it: refusing it would only make the next owner of the row send the same thing again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NoReturn

from sqlalchemy import TextClause, bindparam, select, text, update

from storage import arrivals, counters, lanes, riding
from storage.albums import ShowAlbum, album_ids
from storage.database import Tx
from storage.deliveries import Action, ChangeRoom, OpenRoom, Payload, Say, ShowPart
from storage.lanes import Cancelled, LostLease
from storage.models import CarriedReaction, OutboxRow, Part
from storage.models.base import Instant
from storage.models.queues import WAITING

OUTBOX = lanes.table(OutboxRow)
PARTS = lanes.table(Part)
CARRIED = lanes.table(CarriedReaction)

UNFINISHED = ("waiting", "uncertain", "dead", "cancelled")
DEPENDENT = (
    *("edit_part", "complete_part", "delete_part", "carry_reaction", "drop_reaction"),
    *("close_poll", "pin_part"),
)
"""Kinds that are pointless while nothing of their part is shown."""

REMEMBER_ECHO = text(
    "INSERT INTO echoes (delivery_id, native_id, seen_at) VALUES (:delivery_id, :native_id, :seen_at) "
    "ON CONFLICT (delivery_id) DO NOTHING"
).bindparams(bindparam("seen_at", type_=Instant()))

NAME_PART = text("UPDATE parts SET native_id = :native_id WHERE delivery_id = :delivery_id")
NAME_REACTION = text("UPDATE carried_reactions SET native_id = :native_id WHERE delivery_id = :delivery_id")

ONCE_MORE = "to be sent once more"
SENT_AGAIN = "sent again"

EARLIER = text(
    "NOT EXISTS (SELECT 1 FROM outbox AS e WHERE e.state = 'waiting' AND e.lane = :row_lane AND e.id < :row_id "
    "AND e.id <> :row_behind)"
)
"""That nothing earlier of the lane is open still."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery that is being worked on. Times are aware; ``attempted_at`` is that of the first attempt, if any.

    ``frozen`` is what the first attempt sent: a repeated attempt sends the same. ``attempts`` counts those that failed.
    """

    id: int
    delivery_id: str
    lane: str
    platform: str
    room_id: int | None
    part_id: int | None
    payload: Payload
    frozen: Action | None
    created_at: datetime
    attempted_at: datetime | None
    attempts: int
    generation: int
    lease: int = 1
    """Which claim of the row this is."""
    reason: str = ""
    """What became of it last."""
    carries: bool = False
    """Whether others ride on it: see ``storage.riding``."""


def freeze(
    tx: Tx, claim: Claimed, action: Action, behind: Claimed | None = None, riders: Sequence[Claimed] = ()
) -> None:
    """Write down what is about to be sent, and that it is: to be committed before every attempt.

    ``behind`` is the delivery of the lane that the caller is sending at this moment: the next one may be frozen
    meanwhile, but must not be sent before that one has come to an end. ``riders`` are deliveries right behind this one,
    never attempted, which the action shows as well.

    A repeated attempt keeps what the first one froze. Raises ``Cancelled`` when there is nothing to send any more,
    ``LostLease`` when the claim is gone or something earlier in the lane is not finished: then nothing may be sent.
    """
    reason = SENT_AGAIN if claim.reason == ONCE_MORE else claim.reason
    first = {"frozen": action, "attempted_at": tx.now} if claim.frozen is None else {"reason": reason}
    if not lanes.write(
        tx, OUTBOX, claim, first, EARLIER, {"row_lane": claim.lane, "row_behind": behind.id if behind else 0}
    ):
        _refuse(tx, claim)
    if riders and claim.frozen is None:
        riding.board(tx, claim, riders)


def sent(tx: Tx, claim: Claimed, native_id: str) -> None:
    """Finish a delivery. ``native_id`` is what the platform made of it (empty where there is none).

    A part or carried reaction that it showed gets the native id. An echo may have been faster.
    """
    values = _sent_values(tx, native_id)
    if not lanes.write(tx, OUTBOX, claim, values):
        echoed(tx, [(claim.delivery_id, native_id)])
        return
    _show(tx, claim.payload, claim.delivery_id, native_id)
    if claim.carries:
        _show_riders(tx, claim.id, native_id)


def echoed(tx: Tx, pairs: Sequence[tuple[str, str]]) -> int:
    """Finish deliveries that were seen on the platform: (delivery id, native id); return how many were unknown.

    Unknown ones are remembered: after a restored backup they will be planned again, and are sent already then.
    """
    columns = (OUTBOX.c[name] for name in ("id", "delivery_id", "state", "kind", "payload", "carries"))
    query = select(*columns).where(OUTBOX.c.delivery_id.in_([delivery_id for delivery_id, _ in pairs]))
    rows = {row.delivery_id: row for row in tx.execute(query)}
    unknown = 0
    for delivery_id, native_id in pairs:
        row = rows.get(delivery_id)
        if row is None:
            unknown += 1
            tx.execute(REMEMBER_ECHO, {"delivery_id": delivery_id, "native_id": native_id, "seen_at": tx.now})
        elif row.state != "sent":
            open_still = update(OUTBOX).where(OUTBOX.c.id == row.id, OUTBOX.c.state.in_(UNFINISHED))
            if lanes.changed(tx, open_still.values(_sent_values(tx, native_id))):
                _show(tx, row.payload, delivery_id, native_id)
                if row.carries:
                    _show_riders(tx, row.id, native_id)
    return unknown


def retry(tx: Tx, claim: Claimed, after: float, reason: str, *, undone: bool = False) -> None:
    """Try again in ``after`` seconds; until then it blocks its lane. Raises ``LostLease``.

    ``undone``: this attempt certainly changed nothing, on a platform where that matters. If it was the first one,
    the delivery is as good as never attempted, and will be drawn up afresh.
    """
    due = tx.lease_now() + after
    values = {"attempts": claim.attempts + 1, "due": due, "reason": reason, "claimed_until": None}
    if undone:
        values |= {"frozen": None, "attempted_at": None} if claim.frozen is None else {"reason": claim.reason}
    _write(tx, claim, values)
    if undone and claim.carries and claim.frozen is None:
        riding.part(tx, claim.id)


def postpone(tx: Tx, claim: Claimed, after: float) -> None:
    """Take it up in ``after`` seconds, because its platform's limits ask for it. Raises ``LostLease``."""
    _write(tx, claim, {"due": tx.lease_now() + after, "claimed_until": None})


def doubt(tx: Tx, claim: Claimed, after: float, *, ask: bool) -> bool:
    """Decide about a message of which nobody knows whether it was sent; return whether it is sent once more.

    It is at most once, and unless a coordinator is to be asked first (``ask``). Either way it is counted and told.
    Raises ``LostLease``.
    """
    # A claim knows what was written before its own attempt: once more, this attempt was that one.
    if ask or claim.reason in (ONCE_MORE, SENT_AGAIN):
        uncertain(tx, claim, "answer lost")
        return False
    due = tx.lease_now() + after
    _write(tx, claim, {"attempts": claim.attempts + 1, "due": due, "reason": ONCE_MORE, "claimed_until": None})
    counters.add(tx, "deliveries_sent_again")
    tell_failed(tx, claim.delivery_id, SENT_AGAIN, uncertain=True)
    return True


def dead(tx: Tx, claim: Claimed, reason: str) -> None:
    """Give a delivery up, and tell the bot so once. ``reason`` holds no names and no texts. Raises ``LostLease``.

    What was to happen later to a part that is not shown is cancelled.
    """
    _write(tx, claim, {"state": "dead", "reason": reason, "claimed_until": None})
    counters.add(tx, "deliveries_dead")
    cancel_followers(tx, claim)
    tell_failed(tx, claim.delivery_id, reason, uncertain=False)
    if claim.carries:
        given_up = riding.part(tx, claim.id, {"state": "dead", "reason": reason})
        counters.add(tx, "deliveries_dead", len(given_up))
        for row in given_up:
            if isinstance(row.payload, ShowPart):
                cancel_dependent(tx, row.payload.part_id)
            tell_failed(tx, row.delivery_id, reason, uncertain=False)


def uncertain(tx: Tx, claim: Claimed, reason: str) -> None:
    """Nobody can tell whether it was done: it waits for a coordinator. Raises ``LostLease``."""
    _write(tx, claim, {"state": "uncertain", "reason": reason, "claimed_until": None})
    along = riding.take_along(tx, claim.id, {"state": "uncertain", "reason": reason}) if claim.carries else ()
    counters.add(tx, "deliveries_uncertain", 1 + len(along))
    tell_failed(tx, claim.delivery_id, reason, uncertain=True)


def cancel(tx: Tx, claim: Claimed) -> None:
    """There is nothing to show any more. Raises ``LostLease``."""
    _write(tx, claim, cancelled_values())
    cancel_followers(tx, claim)


def release(tx: Tx, *claims: Claimed) -> None:
    """Give claims back that were taken ahead and cannot go out yet. Those that are lost already stay so."""
    for claim in claims:
        lanes.write(tx, OUTBOX, claim, {"claimed_until": None})


def cancel_followers(tx: Tx, claim: Claimed) -> None:
    """Cancel what waits to be done with parts that are not shown now that this delivery has come to nothing."""
    if isinstance(claim.payload, ShowPart):
        cancel_dependent(tx, claim.payload.part_id)
    elif isinstance(claim.payload, ShowAlbum):
        for part_id in tx.execute(select(PARTS.c.id).where(PARTS.c.delivery_id == claim.delivery_id)).scalars():
            cancel_dependent(tx, part_id)


def cancel_dependent(tx: Tx, part_id: int) -> None:
    """Cancel what waits to be done with a part of which nothing is shown."""
    tx.execute(
        update(OUTBOX)
        .where(OUTBOX.c.part_id == part_id, WAITING, OUTBOX.c.kind.in_(DEPENDENT))
        .values(cancelled_values())
    )


def cancelled_values() -> dict[str, Any]:
    """Return what a cancelled row holds."""
    return {"state": "cancelled", "payload": None, "frozen": None, "claimed_until": None}


def tell_failed(tx: Tx, delivery_id: str, reason: str, *, uncertain: bool) -> None:
    """Tell the bot, once for each delivery, that something was not done (``handlers.events.DeliveryFailed``)."""
    event = {"kind": "delivery_failed", "delivery_id": delivery_id, "reason": reason, "uncertain": uncertain}
    arrivals.tell(tx, event, f"delivery:{delivery_id}:failed")


def _show(tx: Tx, payload: Payload | None, delivery_id: str, native_id: str) -> None:
    """Note what the platform made, and tell the bot where a handler waits for it (``DeliveryDone``)."""
    if payload is None or isinstance(payload, ShowPart):
        _name(tx, NAME_PART, delivery_id, native_id)
    if isinstance(payload, ShowAlbum):
        for part_id, shown_as in album_ids(native_id).items():
            tx.execute(update(PARTS).where(PARTS.c.id == part_id).values(native_id=shown_as))
    if payload is None or payload.kind == "carry_reaction":
        _name(tx, NAME_REACTION, delivery_id, native_id)
    if wants_to_know(payload):
        event = {"kind": "delivery_done", "delivery_id": delivery_id, "native_id": native_id}
        arrivals.tell(tx, event, f"delivery:{delivery_id}:done")


def _show_riders(tx: Tx, carrier_id: int, native_id: str) -> None:
    for row in riding.take_along(tx, carrier_id, _sent_values(tx, native_id)):
        _show(tx, row.payload, row.delivery_id, native_id)


def _name(tx: Tx, statement: TextClause, delivery_id: str, native_id: str) -> None:
    tx.run(statement, {"delivery_id": delivery_id, "native_id": native_id or None})


def wants_to_know(payload: Payload | None) -> bool:
    """Return whether a handler waits for the outcome: of a room, of joining one, of a message with buttons."""
    match payload:
        case OpenRoom() | ChangeRoom(what="join"):
            return True
        case Say(buttons=buttons, heard=heard):
            return bool(buttons) or heard
        case _:
            return False


def _sent_values(tx: Tx, native_id: str) -> dict[str, Any]:
    finished = {"state": "sent", "sent_at": tx.now, "native_id": native_id or None, "reason": ""}
    return finished | {"payload": None, "frozen": None, "claimed_until": None}


def _write(tx: Tx, claim: Claimed, values: dict[str, Any]) -> None:
    if not lanes.write(tx, OUTBOX, claim, values):
        _refuse(tx, claim)


def _refuse(tx: Tx, claim: Claimed) -> NoReturn:
    """Say why a claimed row could not be changed."""
    state = tx.execute(select(OUTBOX.c.state).where(OUTBOX.c.id == claim.id)).scalar_one_or_none()
    if state == "cancelled":
        raise Cancelled(f"delivery {claim.delivery_id} was cancelled")
    raise LostLease(f"delivery {claim.delivery_id} is not claimed any more, or not the head of its lane")
