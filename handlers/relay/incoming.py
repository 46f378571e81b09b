"""What people say in a tandem's rooms and in their windows, on its way to the outbox.

``handlers.dispatch`` calls ``handle`` for messages, edits, deletions and reactions in a room that has a tandem, after
commands were tried.
"""

from __future__ import annotations

from handlers.common.likeness import shown_name
from handlers.common.names import clean_name
from handlers.common.readers import readers_of
from handlers.context import Context
from handlers.events import (
    Identified,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
    NativeEvent,
    PinsChanged,
    PollClosed,
    PollVoted,
    ReactionAdded,
    ReactionsChanged,
)
from handlers.relay import changes, mentions, picking, pins, polls, quoting, reactions, showing, tagging, told, withheld
from storage import messages, objections, people, readers as stored
from storage.database import Tx
from storage.models import Account, Message, Room
from storage.readers import Person
from storage.richtext import RichText


def handle(
    tx: Tx, event: NativeEvent, room: Room, account: Account, context: Context, tandem_id: int | None = None
) -> None:
    """Pass on what happened in a tandem's room or in a window; in other rooms nothing happens.

    ``tandem_id`` is where a window's message goes. Raises ``Temporary`` for an event about something that is not known
    yet but will be.
    """
    own = context.accounts.get(event.platform)
    heard = room.tandem_id is not None if room.purpose == "tandem" else room.purpose == "direct"
    if not heard or room.state == "closed" or event.account == own:
        return
    match event:
        case MessageReceived():
            to = tandem_id if tandem_id is not None else room.tandem_id
            if to is not None:
                received(tx, event, room, account, context, to)
        case MessageEdited():
            changes.edited(tx, event, room, account, context)
        case MessageDeleted():
            changes.deleted(tx, event, room)
        case ReactionAdded():
            reactions.added(tx, event, room, account, context)
        case PollVoted():
            polls.voted(tx, event, room, account)
        case PollClosed():
            polls.closed(tx, event, room, account)
        case PinsChanged():
            pins.changed(tx, event, room, account)
        case ReactionsChanged():
            reactions.changed(tx, event, room, account, context)
        case _:
            pass


def received(tx: Tx, event: MessageReceived, room: Room, account: Account, context: Context, tandem_id: int) -> None:
    """Store what somebody said and plan its copies."""
    # Some platforms count whole seconds.
    if room.linked_at is not None and event.written_at < room.linked_at.replace(microsecond=0):
        return
    tandem, places = stored.around(tx, tandem_id)
    if tandem is None or not (event.content.text.strip() or event.attachment):
        return
    if tandem.state != "active":
        told.tandem_rests(tx, event, room, tandem)
        return
    crowd = stored.people(tx, tandem.id)
    writer = _group(tx, event, room, context) if event.anonymous else person_behind(tx, account, crowd)
    if writer is None:
        told.nobody_knows(tx, event, room, account, context)
        return
    if writer.objects and objections.objects(tx, writer.participant_id, room.id):
        told.objects(tx, event, room)
        return
    passed_on = withheld.passed_on(event)
    if passed_on != event.content:
        told.stays_here(tx, event.native_id, event.native_id, room, account, writer.reads[0])
    if mentions.has_mentions(passed_on):
        passed_on = mentions.named(tx, passed_on, event.platform)
    passed_on = quoting.with_answered(tx, event, room, passed_on, context)
    message = store(tx, event, room, account, writer, passed_on, context, tandem.id)
    if event.poll is not None and message.content:
        polls.asked(tx, message, event.poll, event.native_id, places, crowd, context)
        return
    tagging.heard(tx, message, event.native_id)
    showing.show(tx, message, event.native_id, tandem, places, crowd, context)


def person_behind(tx: Tx, account: Account, crowd: list[Person]) -> Person | None:
    """Return who writes with an account; None for somebody nobody entered, or who left."""
    if account.participant_id is None:
        return None
    known = next((person for person in crowd if person.participant_id == account.participant_id), None)
    return known or stored.person(tx, account.participant_id)


def _group(tx: Tx, event: MessageReceived, room: Room, context: Context) -> Person | None:
    """Return a group as the writer of what its administrators say in its name; a channel's name is nobody's here.

    Nobody knows who of them it was, so it has no role, and it is shown under the name of the group alone.
    """
    group = (room.native_id or "").partition("/")[0]
    if event.account != group:
        return None
    readers = readers_of(tx, room)
    language = readers[0].prefers if readers else context.settings.programme.language
    zone = next((reader.zone for reader in readers if reader.zone), "")
    home = people.city(tx, room.city_id) if room.city_id is not None else None
    strict = home.telegram if home is not None else "allow"
    city = home.name if home is not None else ""
    return Person(0, clean_name(event.name, room.name), "participant", (language,), language, zone, None, city, strict)


def store(
    tx: Tx,
    event: MessageReceived,
    room: Room,
    account: Account,
    writer: Person,
    content: RichText,
    context: Context,
    tandem_id: int,
) -> Message:
    """Store a message with what it answers and the thread it belongs to."""
    language, guessed = language_of(event.identified, writer.writes)
    message = Message(
        tandem_id=tandem_id,
        room_id=room.id,
        event_id=event.native_id,
        account_id=account.id,
        participant_id=writer.participant_id or None,
        author=shown_name(tx, writer.name or event.name, account, context, writer.participant_id or None),
        city=clean_name(writer.city),
        zone=writer.zone or context.settings.programme.zone,
        written_at=event.written_at,
        language=language,
        guessed=guessed,
        content=withheld.bounded(content),
        attachment=withheld.attachment_passed_on(event.attachment, event.content, content),
        revision=0,
        reply_to_id=picking.answered_id(tx, event, room),
        thread_id=known_id(tx, room, event.thread),
    )
    return messages.add(tx, message)


def known_id(tx: Tx, room: Room, native_id: str | None) -> int | None:
    """Return the message that a native message of the room shows, if it was passed on."""
    part = messages.part_by_native(tx, room.id, native_id) if native_id else None
    return part.message_id if part is not None else None


def language_of(identified: Identified | None, own: str) -> tuple[str, bool]:
    """Return a text's language, and whether it is guessed: the text's where that is certain, else the writer's own."""
    if identified is not None and identified.certain and identified.language:
        return identified.language, False
    return own, True
