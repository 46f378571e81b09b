"""The programme's own rooms, and what becomes of what was planned for any room."""

from __future__ import annotations

from config.texts import Line, Value
from handlers.common.finding import room_name, short_id
from handlers.common.platforms import invites
from handlers.common.say import change, for_room, say, to_coordinators
from handlers.context import Context
from handlers.events import DeliveryDone, DeliveryFailed, EventFailed
from storage import commands, people, rooms, tandems
from storage.database import Tx
from storage.deliveries import ChangeRoom, OpenRoom, delivery_id
from storage.models import Account, Room, Tandem
from storage.outbox import plan

SOURCE = "programme"
"""Names what is planned at the start, so that it is planned once however often the process starts."""


# --- the start --------------------------------------------------------------------------------------------------


def started(tx: Tx, context: Context) -> None:
    """Make sure that the first coordinators are known, and that the programme's space and their room exist."""
    for platform, bot in context.accounts.items():
        coordinators = appoint(tx, platform, context)
        if platform == "matrix" and context.settings.matrix is not None and context.settings.matrix.space:
            ensure_room(tx, platform, bot, "space", [], context)
        if coordinators and invites(platform):
            ensure_room(tx, platform, bot, "coordinators", coordinators, context)


def appoint(tx: Tx, platform: str, context: Context) -> list[Account]:
    """Enter the coordinators whom the settings name, and return the accounts of all coordinators on the platform."""
    language = context.settings.programme.language
    for named in context.settings.programme.coordinators:
        where, _, native_id = named.partition(":")
        if where != platform:
            continue
        account = people.see_account(tx, platform, native_id)
        person = people.participant_of(tx, account)
        if person is None:
            name = account.name or short_id(native_id)
            people.link_account(tx, account, people.create(tx, name, reads=[language], role="coordinator"))
        elif person.role != "coordinator":
            people.appoint(tx, person, "coordinator")
    return [
        account
        for person in people.with_role(tx, "coordinator")
        for account in people.accounts_of(tx, person.id, platform)
    ]


def ensure_room(tx: Tx, platform: str, bot: str, purpose: str, invited: list[Account], context: Context) -> None:
    """Plan a room of the programme unless there is one; invite to it who was never invited."""
    alive = rooms.with_purpose(tx, purpose, platform)
    if alive:
        for account in invited:
            if not rooms.membership(tx, alive[0].id, account.id):
                rooms.set_membership(tx, alive[0].id, account.id, "invited")
                change(tx, alive[0], SOURCE, ChangeRoom("invite", account.native_id))
        return
    former = len(rooms.with_purpose(tx, purpose, platform, ("closed",)))
    room = rooms.create(
        tx, uid=delivery_id(SOURCE, former, bot, purpose), platform=platform, purpose=purpose, name=purpose
    )
    for account in invited:
        rooms.set_membership(tx, room.id, account.id, "invited")
    data: dict[str, Value] = {"programme": context.settings.programme.name}
    name, topic = Line(f"tandems-name-{purpose}", data), Line(f"tandems-topic-{purpose}", data)
    plan(tx, for_room(room, SOURCE, "open", OpenRoom(name, topic, tuple(account.native_id for account in invited))))


# --- what came of deliveries ------------------------------------------------------------------------------------


def done(tx: Tx, event: DeliveryDone) -> None:
    """Take in a room that was opened."""
    room = rooms.opened_by(tx, event.delivery_id)
    if room is None or room.native_id is not None or not event.native_id:
        return
    rooms.bind(tx, room, event.native_id)
    if room.state == "closed":
        # It was not wanted any more while it was being opened.
        change(tx, room, event.delivery_id, ChangeRoom("leave"))
        return
    adopt(tx, room, event.delivery_id)
    if room.purpose == "coordinators":
        say(tx, room, event.delivery_id, "welcome", [Line("tandems-welcome-coordinators")])
    tandem = tandems.get(tx, room.tandem_id) if room.tandem_id is not None else None
    if tandem is not None and room.state == "open":
        tell_ready(tx, tandem, event.delivery_id)


def adopt(tx: Tx, room: Room, source: str) -> None:
    """Put a new room into the space; or, if it is the space, everything that is open already."""
    space = room if room.purpose == "space" else rooms.space(tx, room.platform)
    if space is None:
        return
    children = [room]
    if room.purpose == "space":
        children = [
            child
            for purpose in ("coordinators", "tandem")
            for child in rooms.with_purpose(tx, purpose, room.platform, ("open",))
            if purpose != "tandem" or child.tandem_id is not None
        ]
    for child in children:
        if child.native_id is not None:
            change(tx, space, source, ChangeRoom("adopt", child.native_id))


def tell_ready(tx: Tx, tandem: Tandem, source: str) -> None:
    """Tell the coordinators once all rooms of a tandem are open."""
    own = rooms.of_tandem(tx, tandem.id, ("wanted", "open"))
    if all(room.state == "open" for room in own):
        line = Line("tandems-ready", {"tandem": tandem.name, "slug": tandem.slug, "count": len(own)})
        to_coordinators(tx, source, "ready", line)


def failed(tx: Tx, event: DeliveryFailed, context: Context) -> None:
    """Tell the coordinators what could not be done: an invitation each time, other things once an hour and room."""
    asked = commands.asked(tx, event.delivery_id)
    room = rooms.get(tx, asked.room_id) if asked is not None and asked.room_id is not None else None
    if asked is None or room is None or room.purpose == "coordinators" or room.state == "closed":
        return
    data = {"room": room_name(tx, room), "reason": event.reason}
    match asked.payload:
        case ChangeRoom(what="invite", subject=subject):
            line = Line("tandems-failed-invite", {**data, "account": subject})
            to_coordinators(tx, event.delivery_id, "failed", line)
        case OpenRoom():
            to_coordinators(tx, event.delivery_id, "failed", Line("tandems-failed-open", {**data}))
        case _:
            key = "tandems-uncertain" if event.uncertain else "tandems-failed"
            to_coordinators(tx, f"failed:{room.uid}:{context.now:%Y-%m-%dT%H}", key, Line(key, {**data}))


def event_failed(tx: Tx, event: EventFailed) -> None:
    """Tell the room, as an answer to what could not be handled, and the coordinators the reference."""
    source = f"event-failed:{event.inbox_id}"
    came = commands.event_id(tx, event.inbox_id)
    platform, _, native_room = event.lane.partition(":")
    room = rooms.find(tx, platform, native_room) if came is not None else None
    line = Line("error-internal", {"reference": event.reference})
    if came is not None and room is not None and room.state != "closed":
        # Where messages are numbered apart, their arrivals are named so; other arrivals cannot be replied to.
        reply_to = came[1].removeprefix("message:") if invites(platform) or came[1].startswith("message:") else None
        say(tx, room, source, "failed", [line], reply_to=reply_to)
    if room is None or room.purpose != "coordinators":
        name = room_name(tx, room) if room is not None else "–"
        to_coordinators(tx, source, "told", Line("tandems-event-failed", {"reference": event.reference, "room": name}))
