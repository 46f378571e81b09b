"""Polls: asked in every room in its readers' languages, counted together, closed everywhere.

A person's poll is a message whose content is the question and the answers. Other rooms show a poll of the bot's own; so
does a room whose platform does not let the bot see the votes in people's polls. Below stands a tally, edited as votes
come in: what all rooms chose together.
"""

from __future__ import annotations

from collections.abc import Sequence

from handlers.common.platforms import poll_limits, sees_votes
from handlers.common.say import lane
from handlers.context import Context
from handlers.errors import Temporary
from handlers.events import MessageEdited, PollClosed, PollFacts, PollPosted, PollVoted
from handlers.relay import showing, unknown
from handlers.relay.plan import Place, audience, has_words
from storage import messages, objections, outbox, people, polls, readers as stored, rooms, tandems
from storage.database import Tx
from storage.deliveries import EditPart, Payload, ShowPart, delivery_id
from storage.kinds import ClosePoll
from storage.models import Account, Message, Part, Poll, Room
from storage.outbox import NewDelivery
from storage.readers import Person
from storage.richtext import RichText

TALLY_AFTER_S = 2.0
"""How long votes are gathered before the tallies are edited."""
SOON_S = 0.3


# --- asking -----------------------------------------------------------------------------------------------------


def asked(
    tx: Tx,
    message: Message,
    facts: PollFacts,
    native_id: str,
    places: Sequence[Room],
    crowd: Sequence[Person],
    context: Context,
) -> None:
    """Store what makes a message a poll, and plan the polls and tallies of all rooms."""
    poll = polls.add(tx, Poll(message_id=message.id, **_columns(facts)))
    original = Part(
        message_id=message.id,
        room_id=message.room_id,
        role="original",
        ordinal=0,
        of=1,
        start=0,
        end=len(message.content or RichText()),
        revision=0,
        languages="",
        native_id=native_id,
        delivery_id=None,
    )
    messages.add_parts(tx, [original])
    if facts.number:
        own = rooms.get(tx, message.room_id)
        polls.name(tx, own.platform if own is not None else "", facts.number, original.id)
    _show(tx, message, poll, places, crowd, context)


def edited(tx: Tx, message: Message, event: MessageEdited, room: Room, context: Context) -> None:
    """Ask anew what somebody corrected: an old poll cannot be changed, and its votes were for other words."""
    poll = polls.of_message(tx, message.id)
    facts = event.poll
    if poll is None or facts is None or poll.closed_at is not None:
        return
    for name, value in _columns(facts).items():
        setattr(poll, name, value)
    polls.forget_votes(tx, poll)
    places = stored.places(tx, message.tandem_id)
    alive = {place.id: place for place in places}
    for part in messages.parts_of(tx, message.id):
        if part.role == "original":
            part.end = len(message.content or RichText())
        elif part.room_id in alive:
            showing.take_back(tx, message, alive[part.room_id], part)
    if facts.number and (original := messages.original_of(tx, message.id)) is not None:
        polls.name(tx, room.platform, facts.number, original.id)
    _show(tx, message, poll, places, stored.people(tx, message.tandem_id), context)


def _columns(facts: PollFacts) -> dict[str, object]:
    return {
        "pieces": [list(piece) for piece in facts.pieces],
        "keys": list(facts.keys),
        "most": max(1, min(facts.most, len(facts.keys))),
        "disclosed": facts.disclosed,
    }


def _show(
    tx: Tx, message: Message, poll: Poll, places: Sequence[Room], crowd: Sequence[Person], context: Context
) -> None:
    alive = {room.id: room for room in places}
    shown = [
        place
        for place in showing.places_of(tx, message, places, (), context, crowd)
        if place.room_id == message.room_id or not (place.barred or (place.retiring and not place.readers))
    ]
    elsewhere = any(place.room_id != message.room_id for place in shown)
    parts: list[Part] = []
    for place in shown:
        room, own = alive[place.room_id], place.room_id == message.room_id
        languages = _languages(message, place)
        fits = len(poll.keys) <= poll_limits(room.platform).options
        asks = fits and (not own or not sees_votes(room.platform))
        roles = (["poll"] if asks else []) + (["tally"] if elsewhere or languages or asks else [])
        parts += [_part(tx, message, room, role, languages) for role in roles]
    messages.add_parts(tx, parts)
    shows = ((part, alive[part.room_id]) for part in parts)
    outbox.plan(
        tx, *(showing.delivery(part.delivery_id or "", room, ShowPart(part.id), part.id) for part, room in shows)
    )


def _languages(message: Message, place: Place) -> tuple[str, ...]:
    if not has_words(message.content or RichText()):
        return ()
    return audience(place.readers, message.language, message.participant_id).languages


def _part(tx: Tx, message: Message, room: Room, role: str, languages: Sequence[str]) -> Part:
    ordinal = messages.next_ordinal(tx, message.id, room.id, role)
    return Part(
        message_id=message.id,
        room_id=room.id,
        role=role,
        ordinal=ordinal,
        of=1,
        start=0,
        end=len(message.content or RichText()),
        revision=message.revision,
        languages=",".join(languages),
        native_id=None,
        delivery_id=delivery_id(message.event_id, message.revision, room.uid, f"{role}:{ordinal}"),
    )


# --- voting -----------------------------------------------------------------------------------------------------


def voted(tx: Tx, event: PollVoted, room: Room, account: Account) -> None:
    """Count somebody's vote. Raises ``Temporary`` while the poll is not known yet.

    Votes of people whom nobody entered, or who do not want to be relayed, are not passed on, as nothing of theirs is.
    """
    part = _part_of(tx, event, room)
    if part is None:
        unknown.check_never_known(tx, event, room)
        return
    found = polls.shown_by(tx, part)
    if found is None or event.anonymous or not _is_open(tx, found):
        return
    who = people.participant_of(tx, account)
    if who is None or objections.objects(tx, who.id, room.id):
        return
    polls.cast(tx, found.poll, account, who.id, _choices(event.choices, found), event.native_id)
    retally(tx, found.message, event.native_id)


def taken_back(tx: Tx, room: Room, target: str, source: str) -> bool:
    """Take back the vote that a deleted native event was; tell whether it was one."""
    poll = polls.take_back(tx, room.platform, target)
    message = messages.get(tx, poll.message_id) if poll is not None else None
    if message is not None:
        retally(tx, message, source)
    return poll is not None


def retally(tx: Tx, message: Message, source: str) -> None:
    """Have all tallies drawn anew in a moment; many votes make one edit."""
    parts = messages.parts_of(tx, message.id)
    if is_alone(parts):
        return
    alive = {room.id: room for room in stored.places(tx, message.tandem_id)}
    for part in parts:
        room = alive.get(part.room_id)
        if part.role != "tally" or room is None or polls.edit_waits(tx, part.id):
            continue
        # A lane of its own: what waits for more votes must not hold up what people write.
        name = delivery_id(source, message.revision, room.uid, f"tally:{part.ordinal}")
        apart, edit = f"tally:{lane(room)}", EditPart(part.id)
        outbox.plan(tx, NewDelivery(name, apart, room.platform, edit, room.id, part.id, after=TALLY_AFTER_S))


def is_alone(parts: Sequence[Part]) -> bool:
    """Tell whether a poll is shown in no other room than its own, where people vote in it: it counts itself."""
    return len({part.room_id for part in parts}) == 1 and not any(part.role == "poll" for part in parts)


def _choices(chosen: Sequence[str], found: polls.Shown) -> list[int]:
    """Return the numbers of the answers that were chosen; the first ones where there are more than may be."""
    count = len(found.poll.keys)
    if found.part.role == "original":
        known = {key: number for number, key in enumerate(found.poll.keys)}
    else:
        known = {str(number): number for number in range(count)}
    numbers = dict.fromkeys(known[key] for key in chosen if key in known)
    return list(numbers)[: found.poll.most]


def _is_open(tx: Tx, found: polls.Shown) -> bool:
    tandem = tandems.get(tx, found.message.tandem_id)
    active = tandem is not None and tandem.state == "active"
    return active and found.poll.closed_at is None and found.message.deleted_at is None


# --- closing ----------------------------------------------------------------------------------------------------


def closed(tx: Tx, event: PollClosed, room: Room, account: Account | None) -> None:
    """Close everywhere what was closed in one room by who asked, or by a coordinator.

    Where nobody says who did it, the platform let only those do it who may. Raises ``Temporary`` while the poll is
    not known yet.
    """
    part = _part_of(tx, event, room)
    if part is None:
        unknown.check_never_known(tx, event, room)
        return
    found = polls.shown_by(tx, part)
    if found is None or found.poll.closed_at is not None or found.message.deleted_at is not None:
        return
    if account is not None and not may_close(tx, found.message, account):
        return
    close(tx, found.poll, found.message, part)


def may_close(tx: Tx, message: Message, account: Account) -> bool:
    """Tell whether somebody may close a poll: who asked, and coordinators."""
    who = people.participant_of(tx, account)
    if account.id == message.account_id:
        return True
    return who is not None and (who.id == message.participant_id or who.role == "coordinator")


def close(tx: Tx, poll: Poll, message: Message, closed_part: Part | None = None) -> None:
    """Close a poll in all rooms; ``closed_part`` is closed already."""
    poll.closed_at = tx.now
    alive = {room.id: room for room in stored.places(tx, message.tandem_id)}
    for part in messages.parts_of(tx, message.id):
        room = alive.get(part.room_id)
        if room is None or part is closed_part:
            continue
        # A person's own poll is only for them to close where bots have no say in it.
        if part.role == "poll" or (part.role == "original" and sees_votes(room.platform)):
            _plan(tx, message, room, part, ClosePoll(part.id))
    retally(tx, message, f"closed:{message.event_id}")


def _plan(tx: Tx, message: Message, room: Room, part: Part, payload: Payload) -> None:
    name = delivery_id(message.event_id, message.revision, room.uid, f"close:{part.role}:{part.ordinal}")
    outbox.plan(tx, showing.delivery(name, room, payload, part.id))


# --- polls that have ids of their own ---------------------------------------------------------------------------


def posted(tx: Tx, event: PollPosted, room: Room) -> None:
    """Learn what a platform calls a poll of the bot. Raises ``Temporary`` while its message is not known yet."""
    part = messages.part_by_native(tx, room.id, event.target)
    if part is None:
        unknown.check_never_known(tx, event, room)
        return
    polls.name(tx, event.platform, event.number, part.id)


def room_of(tx: Tx, event: PollVoted | PollClosed) -> Room | None:
    """Return the room of a poll that is told without its room. Raises ``Temporary`` while it may become known."""
    if polls.naming_waits(tx, event.platform, event.target, f"posted:{event.target}"):
        raise Temporary("a poll is not known yet", SOON_S)
    return polls.room_of(tx, event.platform, event.target)


def _part_of(tx: Tx, event: PollVoted | PollClosed, room: Room) -> Part | None:
    if not event.room:
        return polls.named(tx, event.platform, event.target)
    return messages.part_by_native(tx, room.id, event.target)
