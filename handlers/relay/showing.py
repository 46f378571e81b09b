"""From a message to its parts and their deliveries: what is new, what changed, what is taken back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal

from handlers.common import policy
from handlers.common.readers import readers_of_rooms
from handlers.common.say import lane
from handlers.context import Context
from handlers.relay import albums, files, fitting
from handlers.relay.plan import Place, PlannedPart, Said, plan
from storage import messages, outbox, readers as stored
from storage.attachments import File
from storage.database import Tx
from storage.deliveries import DeletePart, EditPart, Payload, ShowPart, delivery_id
from storage.models import Message, Part, Room, Tandem
from storage.outbox import NewDelivery
from storage.readers import Person
from storage.richtext import RichText

UNKNOWN_LIMIT = 4000
"""Bytes of text in a message of a platform that is not connected at the moment."""


def show(
    tx: Tx,
    message: Message,
    native_id: str,
    tandem: Tandem,
    places: Sequence[Room],
    crowd: Sequence[Person],
    context: Context,
) -> None:
    """Store what the person wrote as the original, and plan the copies and the notice of it.

    ``places`` are the tandem's rooms, ``crowd`` its people.
    """
    content = message.content or RichText()
    # Every column is given, so that all parts of a message are stored with one statement.
    original = Part(
        message_id=message.id,
        room_id=message.room_id,
        role="original",
        ordinal=0,
        of=1,
        start=0,
        end=len(content),
        revision=0,
        languages="",
        attached=False,
        obstacle="",
        native_id=native_id,
        delivery_id=None,
    )
    shown = content or message.attachment is not None
    planned = plan(said(message), places_of(tx, message, places, (), context, crowd)) if shown else ()
    alive = {room.id: room for room in places}
    _show_new(tx, message, tandem, alive, [(part, part.index) for part in planned], original)
    _tell_writer(tx, message, alive, planned, context)


def update(tx: Tx, message: Message, tandem: Tandem, context: Context, before: RichText | None, language: str) -> None:
    """Bring what rooms show in line with an edited message: parts are edited, surplus ones taken back, new ones sent.

    ``before`` and ``language`` are what the message was: a part whose piece is the same is left alone.
    """
    places = stored.places(tx, tandem.id)
    alive = {room.id: room for room in places}
    shown = [part for part in messages.parts_of(tx, message.id) if part.role != "original"]
    planned = plan(said(message), places_of(tx, message, places, shown, context, None))
    # A message that shows a file never becomes one of mere words, nor the other way round.
    old: dict[tuple[int, str, bool], list[Part]] = defaultdict(list)
    new: dict[tuple[int, str, bool], list[PlannedPart]] = defaultdict(list)
    for part in shown:
        old[part.room_id, part.role, part.attached and not part.obstacle].append(part)
    for wanted in planned:
        new[wanted.room_id, wanted.role, wanted.carries].append(wanted)
    states = messages.showing(tx, shown)
    fresh: list[tuple[PlannedPart, int]] = []
    for where in dict.fromkeys((*old, *new)):
        if where[0] not in alive:
            continue
        here = _Here(alive[where[0]], where[1], old[where], new[where])
        taken = sum(wanted.room_id == where[0] and wanted.role == where[1] for wanted, _ in fresh)
        if not fitting.all_have_room(tx, here.parts, here.wanted, limit_of(here.room, context)):
            # It goes on by itself, below.
            fresh += _moved_on(tx, message, here, taken)
            continue
        same = [
            language == message.language and _same(part, wanted, before, message)
            for part, wanted in zip(here.parts, here.wanted, strict=False)
        ]
        fresh += _brought_in_line(tx, message, here, same, states, taken)
    _show_new(tx, message, tandem, alive, fresh)
    _tell_writer(tx, message, alive, [wanted for wanted, _ in fresh], context)


@dataclass(frozen=True, slots=True)
class _Here:
    """What a room shows of a message in one role, and what it is to show."""

    room: Room
    role: str
    parts: Sequence[Part]
    wanted: Sequence[PlannedPart]


def _moved_on(tx: Tx, message: Message, here: _Here, taken: int) -> list[tuple[PlannedPart, int]]:
    """Take back what there is; return all that is wanted as new parts (``taken``: ordinals that others have got)."""
    for part in here.parts:
        take_back(tx, message, here.room, part)
    ordinal = messages.next_ordinal(tx, message.id, here.room.id, here.role) + taken
    return [(wanted, ordinal + wanted.index) for wanted in here.wanted]


def _brought_in_line(
    tx: Tx, message: Message, here: _Here, same: Sequence[bool], states: Mapping[int, str], taken: int
) -> list[tuple[PlannedPart, int]]:
    """Edit the parts that are there, unless they would look the ``same``; return those that are to be new."""
    for part, wanted, unchanged in zip(here.parts, here.wanted, same, strict=False):
        _move(part, wanted, message.revision)
        if states[part.id] == "gone":
            _show_again(tx, message, here.room, part)
        elif not unchanged and (states[part.id] == "shown" or outbox.attempted(tx, part.id)):
            _plan(tx, message, here.room, part, EditPart(part.id), "edit")
    for part in here.parts[len(here.wanted) :]:
        take_back(tx, message, here.room, part)
    more = here.wanted[len(here.parts) :]
    if not more:
        return []
    ordinal = messages.next_ordinal(tx, message.id, here.room.id, here.role) + taken
    return [(wanted, ordinal + index) for index, wanted in enumerate(more)]


def take_back(tx: Tx, message: Message, room: Room, part: Part) -> None:
    """Take a part back: what was not sent is not sent, what was is deleted."""
    if not outbox.cancel_part(tx, part.id):
        _plan(tx, message, room, part, DeletePart(part.id), "delete")
    part.deleted = True


def redraw(tx: Tx, message: Message, room: Room, part: Part, source: str) -> None:
    """Have a part drawn anew because of something that happened around the message (``source``: that event)."""
    if part.native_id is not None or outbox.attempted(tx, part.id):
        name = delivery_id(source, message.revision, room.uid, f"redraw:{part.role}:{part.ordinal}")
        outbox.plan(tx, delivery(name, room, EditPart(part.id), part.id))


def said(message: Message) -> Said:
    """Return a message as planning sees it."""
    name = len(escape(f"{message.author} · {message.city}").encode())
    attachment: Literal["", "file", "location"] = ""
    if message.attachment is not None:
        attachment = message.attachment.type
    content = message.content or RichText()
    return Said(message.room_id, content, message.language, message.participant_id, name, attachment)


def places_of(
    tx: Tx,
    message: Message,
    places: Sequence[Room],
    shown: Sequence[Part],
    context: Context,
    crowd: Sequence[Person] | None,
) -> list[Place]:
    """Return a tandem's rooms as planning sees them: with their readers, and what they show of a message already."""
    readers = readers_of_rooms(tx, message.tandem_id, places, crowd)
    windowed = any(room.purpose != "tandem" or room.platform != places[0].platform for room in places)
    strict = policy.of_writer(tx, message.participant_id, crowd or ()) if any(map(_asked_about, places)) else ""
    already = {part.room_id: tuple(filter(None, part.languages.split(","))) for part in shown if part.role == "copy"}
    return [
        Place(
            room.id,
            readers[room.id],
            limit_of(room, context),
            # Where some have windows, a room that nobody is left to read in is not meant for people still to come.
            retiring=room.state == "retiring" or windowed,
            shown=already.get(room.id),
            barred=policy.bars(strict, room.platform),
            caption=caption_of(room, context),
            obstacle=files.obstacle(message.attachment, room.platform, context) if message.attachment else "",
        )
        for room in places
    ]


def _asked_about(room: Room) -> bool:
    return room.platform in policy.ASKS


def limit_of(room: Room, context: Context) -> int:
    """Return how many bytes of text one native message holds in a room."""
    limits = context.limits.get(room.platform)
    return limits.text_bytes if limits is not None else UNKNOWN_LIMIT


def caption_of(room: Room, context: Context) -> int:
    """Return how many UTF-16 code units may stand below a file in a room; 0: as much as in a text."""
    limits = context.limits.get(room.platform)
    return limits.caption_units if limits is not None else 0


def _tell_writer(
    tx: Tx, message: Message, alive: Mapping[int, Room], planned: Sequence[PlannedPart], context: Context
) -> None:
    """Tell the writer what is wrong with what came with the message, where that is known at once."""
    for met in dict.fromkeys(part.obstacle for part in planned if part.obstacle):
        place = next(part.room_id for part in planned if part.obstacle == met)
        files.tell(tx, message, met, alive[place].platform, context)


def _show_new(
    tx: Tx,
    message: Message,
    tandem: Tandem,
    alive: Mapping[int, Room],
    planned: Sequence[tuple[PlannedPart, int]],
    original: Part | None = None,
) -> None:
    """Store new parts (each with its ordinal; the original with the first ones) and plan that they are shown."""
    parts = []
    for wanted, ordinal in planned:
        name = f"{wanted.role}:{ordinal}"
        part = Part(
            message_id=message.id,
            room_id=wanted.room_id,
            role=wanted.role,
            ordinal=ordinal,
            native_id=None,
            delivery_id=delivery_id(message.event_id, message.revision, alive[wanted.room_id].uid, name),
        )
        _move(part, wanted, message.revision)
        parts.append(part)
    messages.add_parts(tx, [original, *parts] if original is not None else parts)
    for part in parts if original is not None else ():
        messages.keep_placed(tx, messages.Placed(part, message, alive[part.room_id], tandem, reacted=False))
    deliveries = []
    for part in parts:
        room = alive[part.room_id]
        if albums.collects(message, room, part):
            deliveries += albums.collected(tx, message, room, part)
        else:
            deliveries.append(delivery(part.delivery_id or "", room, ShowPart(part.id), part.id))
    outbox.plan(tx, *deliveries)


def _show_again(tx: Tx, message: Message, room: Room, part: Part) -> None:
    """Show a part of which nothing was shown, because then there was nothing to show."""
    name = f"{part.role}:{part.ordinal}"
    part.delivery_id = delivery_id(message.event_id, message.revision, room.uid, name)
    outbox.plan(tx, delivery(part.delivery_id, room, ShowPart(part.id), part.id))


def _plan(tx: Tx, message: Message, room: Room, part: Part, payload: Payload, what: str) -> None:
    name = delivery_id(message.event_id, message.revision, room.uid, f"{what}:{part.role}:{part.ordinal}")
    outbox.plan(tx, delivery(name, room, payload, part.id))


def delivery(name: str, room: Room, payload: Payload, part_id: int) -> NewDelivery:
    """Return a delivery about a part, in the order of its room."""
    return NewDelivery(name, lane(room), room.platform, payload, room.id, part_id)


def shown_file(message: Message) -> str:
    """Return what tells the file of a message from others."""
    return message.attachment.identity if message.attachment is not None else ""


def _move(part: Part, wanted: PlannedPart, revision: int) -> None:
    part.of, part.start, part.end = wanted.of, wanted.start, wanted.end
    part.languages, part.revision = ",".join(wanted.languages), revision
    part.attached, part.obstacle = wanted.attached, wanted.obstacle


def _same(part: Part, wanted: PlannedPart, before: RichText | None, message: Message) -> bool:
    """Whether a part would look as it does."""
    after = message.content
    if before is None or after is None or part.of != wanted.of or part.languages != ",".join(wanted.languages):
        return False
    if wanted.attached and message.attachment is not None:
        shown = part.carried.identity if part.carried is not None else ""
        if part.obstacle != wanted.obstacle or (isinstance(message.attachment, File) and shown != shown_file(message)):
            return False
    return before.cut(part.start, part.end).strip() == after.cut(wanted.start, wanted.end).strip()
