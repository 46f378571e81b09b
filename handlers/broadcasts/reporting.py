"""What coordinators are told about an announcement: how far it has come, quietly, in one message."""

from __future__ import annotations

from config.texts import Line
from handlers.common.say import coordinators_rooms, say
from handlers.events import BroadcastMoved, DeliveryFailed
from storage import broadcasts, people, rooms, tandems
from storage.broadcasts import Progress
from storage.database import Tx
from storage.deliveries import Button
from storage.models import Broadcast, Room

MOST_FAILED = 10
"""Rooms that the report names; of more only the number is told."""


def report(tx: Tx, broadcast: Broadcast, *, corrected: bool = False) -> None:
    """Bring the report in line with how far an announcement has come; say nothing where it has not moved."""
    room = _place(tx, broadcast)
    found = broadcasts.progress(tx, broadcast.id)
    digest = f"{broadcast.state}:{broadcast.revision}:{found.digest}"
    if room is None or room.state == "closed" or broadcast.reported == digest:
        return
    broadcast.reported = digest
    account = people.account_by_id(tx, broadcast.account_id)
    person = people.participant_of(tx, account) if account is not None else None
    spoken = (person.reads[0],) if person is not None and person.reads and room.purpose == "direct" else ()
    source = f"broadcast:{broadcast.id}:{tx.now.isoformat()}"
    buttons = []
    if broadcast.state == "sent":
        buttons.append(Button(Line("broadcast-button-withdraw"), f"!broadcast withdraw {broadcast.id}"))
    lines = told(tx, broadcast, found)
    if corrected:
        lines.insert(1, Line("broadcast-corrected"))
    broadcast.shown = say(
        tx, room, source, "report", lines, languages=spoken, buttons=buttons, replaces=broadcast.shown, lasting=True
    )
    tx.flush()


def _place(tx: Tx, broadcast: Broadcast) -> Room | None:
    """Return where a report is read: where the announcement was written, while its writer is a coordinator.

    From then on it goes to the others: it names people.
    """
    room = rooms.get(tx, broadcast.room_id)
    if room is None or room.purpose != "direct":
        return room
    account = people.account_by_id(tx, broadcast.account_id)
    person = people.participant_of(tx, account) if account is not None else None
    if person is not None and person.role == "coordinator":
        return room
    other = next(iter(coordinators_rooms(tx)), None)
    if other is not None:
        broadcast.room_id, broadcast.shown = other.id, None
    return other


def told(tx: Tx, broadcast: Broadcast, found: Progress) -> list[Line]:
    """Return the report's lines."""
    number = broadcast.id
    if broadcast.state == "withdrawn":
        return [Line("broadcast-withdrawn", {"number": number})]
    counts = {"number": number, "delivered": found.delivered, "total": found.total, "waiting": found.waiting}
    done = Line("broadcast-done", {name: counts[name] for name in ("number", "delivered", "total")})
    lines = [Line("broadcast-progress", {**counts}) if found.waiting else done]
    if found.failed:
        lines.append(Line("broadcast-failed", {"count": len(found.failed)}))
    for room, reason in found.failed[:MOST_FAILED]:
        lines.append(Line("broadcast-failed-room", {"room": name_of(tx, room), "reason": reason}))
    if not found.waiting:
        lines.append(Line("broadcast-how", {"number": number}))
    return lines


def name_of(tx: Tx, room: Room) -> str:
    """Return how a room is called: by its tandem, a window by whose it is."""
    tandem = tandems.get(tx, room.tandem_id) if room.tandem_id is not None else None
    if tandem is not None:
        return tandem.name
    persons = [people.participant_of(tx, account) for account in rooms.members(tx, room.id)]
    return next((person.name for person in persons if person is not None), "–")


# --- what came of it --------------------------------------------------------------------------------------------


def moved(tx: Tx, event: BroadcastMoved) -> None:
    """Note what has become of an announcement's copies, and report it."""
    broadcasts.settle(tx, event.broadcast_id)
    broadcast = broadcasts.get(tx, event.broadcast_id)
    if broadcast is not None and broadcast.state == "sent":
        report(tx, broadcast)


def failed(tx: Tx, event: DeliveryFailed) -> bool:
    """Tell whether a delivery that failed is an announcement's: then the report tells so."""
    return broadcasts.is_copy(tx, event.delivery_id)
