"""Groups in which the bot is a guest: it comes in, needs rights, moves with them, and is taken out."""

from __future__ import annotations

from dataclasses import dataclass

from config.texts import Line
from handlers.commands.declaration import Declaration, Request, Role, Where
from handlers.common import seats
from handlers.common.finding import room_name
from handlers.common.names import clean_name
from handlers.common.say import for_room, say, to_coordinators
from handlers.context import Context
from handlers.errors import UserError
from handlers.events import BotJoined, BotRemoved, BotRights, DeliveryFailed, NativeEvent, RoomMigrated
from storage import commands, groups, outbox, people, rooms, tandems
from storage.database import Tx
from storage.deliveries import AskRights, Button, OfferCommands, delivery_id
from storage.models import Room, RoomRights

REASONS = ("blocked", "kicked", "deactivated", "not started", "chat not found", "topic gone")
LOST = frozenset(f"telegram: {reason}" for reason in REASONS)
"""Reasons for which nothing more can be sent to a room."""
AGAIN = Button(Line("groups-button-check"), "!rights")


# --- coming in --------------------------------------------------------------------------------------------------


def enter(tx: Tx, event: NativeEvent) -> Room:
    """Enter a room that nobody made: a direct chat, a group, or a topic of one."""
    private = event.room == event.account
    room = rooms.create(
        tx,
        uid=delivery_id(event.native_id, 0, event.room, "entered"),
        platform=event.platform,
        purpose="direct" if private else "tandem",
        native_id=event.room,
        state="open",
    )
    if private:
        account = people.see_account(tx, event.platform, event.account, clean_name(event.name))
        rooms.set_membership(tx, room.id, account.id, "joined")
    return room


def came(tx: Tx, event: BotJoined, room: Room, context: Context) -> None:
    """Take in that the bot is in a group (again), and say what it waits for."""
    came_back = room.state == "closed"
    tandem = tandems.get(tx, room.tandem_id) if room.tandem_id is not None else None
    if tandem is not None and tandem.state == "ended":
        rooms.link(tx, room, tandem_id=None)
        tandem = None
    rooms.set_state(tx, room, "open")
    if tandem is None:
        spoken = languages_with(tx, event, room, context)
        say(tx, room, event.native_id, "waiting", [Line("tandems-link-waiting")], languages=spoken)
    elif came_back:
        for account in rooms.members(tx, room.id):
            person = people.participant_of(tx, account)
            if person is not None:
                seats.moved_to_room(tx, person, room, event.native_id)
        say(tx, room, event.native_id, "back", [Line("tandems-linked", {"tandem": tandem.name})], quiet=False)


def languages_with(tx: Tx, event: BotJoined | BotRights, room: Room, context: Context) -> tuple[str, ...]:
    """Return in which languages a group is spoken to: its readers', else that of whoever has done something there."""
    if room.tandem_id is not None:
        return ()
    person = people.participant_of(tx, people.see_account(tx, event.platform, event.account))
    hint = event.language_code.partition("-")[0]
    own = person.reads[0] if person is not None and person.reads else hint
    return (own,) if own in context.settings.translation.languages else ()


def ask_rights(tx: Tx, room: Room, source: str) -> None:
    """Plan to find out what the bot may do in a group."""
    outbox.plan(tx, for_room(room, source, "rights", AskRights()))


# --- rights -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CheckAgain:
    """Look again at what the bot may do here."""


def do_check(request: Request, _command: CheckAgain) -> None:
    """Find out; what comes of it is written over the message with the button."""
    if request.room.purpose != "tandem":
        raise UserError("groups-only")
    groups.keep_rights(request.tx, request.room.id).asked = request.pressed or ""
    ask_rights(request.tx, request.room, request.source)


def rights_changed(tx: Tx, event: BotRights, room: Room, context: Context) -> None:
    """Take in what the bot may do, and say what is missing or lost: once, or when somebody asked.

    What is better than before is written over what was said; what is worse is said anew, so that it is seen.
    """
    if not event.member or room.purpose != "tandem":
        return
    known = groups.keep_rights(tx, room.id)
    lost = known.is_admin and not event.is_admin and known.explained == ""
    known.is_admin, known.sees_all, known.can_delete = event.is_admin, event.sees_all, event.can_delete
    missing = missing_right(known)
    asked, known.asked = known.asked, None
    if missing == known.explained and asked is None:
        return
    before, known.explained = known.explained, missing
    if not missing and not before and asked is None:
        return
    lines = [Line("groups-lost")] if lost and missing else []
    lines.append(Line(f"groups-missing-{missing}") if missing else Line("groups-all-right"))
    buttons = [AGAIN] if missing else []
    worse = asked is None and ORDER.index(missing) < ORDER.index(before)
    over = asked or (None if worse else known.told)
    spoken = languages_with(tx, event, room, context)
    known.told = say(
        tx, room, event.native_id, "rights", lines, quiet=False, buttons=buttons, replaces=over, languages=spoken
    )
    if lost and missing and room.tandem_id is not None:
        line = Line(f"groups-lost-{missing}", {"room": room_name(tx, room)})
        to_coordinators(tx, event.native_id, "rights", line)


ORDER = ("see", "admin", "delete", "")
"""What may be missing, the worst first."""


def missing_right(known: RoomRights) -> str:
    """Return which right is missing most: to see what is written, to be an administrator, to delete; empty: none."""
    if not known.sees_all:
        return "see"
    if not known.is_admin:
        return "admin"
    return "" if known.can_delete else "delete"


# --- moving, and being lost -------------------------------------------------------------------------------------


def migrated(tx: Tx, event: RoomMigrated) -> None:
    """Follow a group to its new id, however often it is told, and say what can no longer be done there."""
    room = rooms.find(tx, event.platform, event.room)
    if room is None or event.new_room == event.room:
        return
    shown = groups.migrate(tx, room, event.new_room)
    if shown and room.tandem_id is not None and room.state != "closed":
        say(tx, room, event.native_id, "migrated", [Line("groups-migrated")])


def removed(tx: Tx, event: BotRemoved, context: Context) -> None:
    """Close a group and its topics, or a window that was blocked; the coordinators are told once."""
    for room in groups.topics(tx, event.platform, event.room):
        lose(tx, room, event.native_id, "blocked" if room.purpose == "direct" else "kicked", context)


def lost_by(tx: Tx, event: DeliveryFailed, context: Context) -> bool:
    """Close the room of a delivery that failed because nothing can be sent there; tell whether that was why."""
    if event.reason not in LOST:
        return False
    asked = commands.asked(tx, event.delivery_id)
    room = rooms.get(tx, asked.room_id) if asked is not None and asked.room_id is not None else None
    if room is not None:
        lose(tx, room, event.delivery_id, event.reason.removeprefix("telegram: ").replace(" ", "-"), context)
    return True


def lose(tx: Tx, room: Room, source: str, why: str, context: Context) -> None:
    """Send nothing more to a room, and tell the coordinators once if anybody misses it there.

    Whoever took part in a group and has a window goes on there.
    """
    if room.state == "closed":
        return
    rooms.set_state(tx, room, "closed")
    outbox.cancel_room(tx, room.id)
    if room.purpose != "direct":
        tandem = tandems.get(tx, room.tandem_id) if room.tandem_id is not None else None
        if tandem is not None:
            key = "groups-topic-gone" if why == "topic-gone" else "groups-removed"
            to_coordinators(tx, source, "lost", Line(key, {"room": room_name(tx, room)}))
            seats.seat_all(tx, tandem, source, context)
        return
    persons = [people.participant_of(tx, account) for account in rooms.members(tx, room.id)]
    for person in persons:
        if person is not None:
            key = f"groups-unreachable-{why}" if why in ("blocked", "deactivated") else "groups-unreachable-gone"
            to_coordinators(tx, source, f"lost:{person.id}", Line(key, {"name": person.name}))


def menu_failed(tx: Tx, event: DeliveryFailed) -> bool:
    """Note that a menu of commands could not be set, so that the next start tries again."""
    asked = commands.asked(tx, event.delivery_id)
    if asked is None or not isinstance(asked.payload, OfferCommands):
        return False
    groups.forget_offer(tx, "telegram", asked.payload.scope, asked.payload.chat, asked.payload.language)
    return True


def present(tx: Tx, room: Room, account_id: int) -> bool:
    """Note that somebody who writes in a group is in it; tell whether that was not known."""
    if rooms.membership(tx, room.id, account_id) == "joined":
        return False
    rooms.set_membership(tx, room.id, account_id, "joined")
    return True


RIGHTS = Declaration("rights", CheckAgain, do_check, Role.ANYONE, Where.ANYWHERE, "")
COMMANDS = (RIGHTS,)
