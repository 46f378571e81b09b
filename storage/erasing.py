"""What follows an erasure: copies are taken back portion by portion, then the last traces go; and a restored backup."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import delete, select, update

from storage import changes, erasure, footprints, generations, groups, lanes, marks, outbox
from storage.database import Database, Tx
from storage.deliveries import DeletePart, EditPart, delivery_id
from storage.marks import Mark, MarkFile
from storage.models import (
    Account,
    CachedTranslation,
    CarriedReaction,
    Erasure,
    Message,
    NativePoll,
    OutboxRow,
    Part,
    Participant,
    Room,
    RoomMember,
)
from storage.outbox import NewDelivery
from storage.outcomes import OUTBOX, PARTS

PORTION = 200
SETTLED_AFTER = timedelta(minutes=1)
"""After that no translation of an erased text is still being made."""
GIVEN_UP_AFTER = timedelta(hours=24)
"""What could not be done by then will not be done: the last traces go all the same."""

MESSAGES = lanes.table(Message)
OPEN = ("waiting", "uncertain")


def proceed(tx: Tx, portion: int = PORTION) -> int:
    """Go on with erasures: take back what is shown, then remove the last traces; return how many deliveries it planned.

    Call it now and then: where nothing is to be done, it looks at one small table only. After a restored backup it
    waits until that is settled.
    """
    if generations.settling(tx):
        # What is planned now would wait for somebody's decision.
        return 0
    open_ones = list(tx.scalars(select(Erasure).where(Erasure.finished_at.is_(None)).order_by(Erasure.erased_at)))
    planned = 0
    for row in open_ones:
        assert row.account_id is not None
        planned += take_back(tx, row.account_id, portion - planned) if planned < portion else 0
    for row in open_ones:
        assert row.account_id is not None
        over = row.erased_at < tx.now - GIVEN_UP_AFTER
        if over or (row.erased_at <= tx.now - SETTLED_AFTER and not planned and not _under_way(tx, row.account_id)):
            _finish(tx, row, row.account_id)
            row.finished_at = tx.now
    tx.flush()
    return planned


def take_back(tx: Tx, account_id: int, portion: int) -> int:
    """Plan that the copies of an erased account's messages are deleted, and quotations of them redrawn."""
    query = (
        select(Part, Message, Room)
        .join(Message, Message.id == Part.message_id)
        .join(Room, Room.id == Part.room_id)
        .where(Message.account_id == account_id, Part.deleted.is_(False))
        .order_by(Part.id.desc())
        .limit(portion)
    )
    planned = 0
    for part, message, room in tx.execute(query).all():
        if part.role == "original":
            shown = part.native_id is not None and _may_delete(tx, room)
            planned += _requote(tx, message)
        elif _uncertain(tx, part):
            continue
        else:
            shown = not outbox.cancel_part(tx, part.id)
        part.deleted = True
        if shown and room.state != "closed":
            name = delivery_id(message.event_id, message.revision, room.uid, f"erase:{part.role}:{part.ordinal}")
            # A lane of its own, so that the conversation does not wait for it.
            plan = NewDelivery(name, f"erasure:{room.uid}", room.platform, DeletePart(part.id), room.id, part.id)
            outbox.plan(tx, plan)
            planned += 1
    tx.flush()
    return planned


def _may_delete(tx: Tx, room: Room) -> bool:
    """Whether the bot can delete what others wrote in a room: in those that it made itself, and in groups by right."""
    if room.purpose != "tandem":
        return False
    rights = groups.rights(tx, room.id)
    return rights.can_delete if rights is not None else room.linked_at is None and room.platform == "matrix"


def _requote(tx: Tx, message: Message) -> int:
    """Redraw what others answered, because their copies quote what was erased."""
    query = (
        select(Part, Message, Room)
        .join(Message, Message.id == Part.message_id)
        .join(Room, Room.id == Part.room_id)
        .where(Message.reply_to_id == message.id, Message.deleted_at.is_(None), Message.content.is_not(None))
        .where(Part.role == "copy", Part.deleted.is_(False), Room.state != "closed")
    )
    planned = 0
    for part, answer, room in tx.execute(query).all():
        if part.native_id is not None or changes.attempted(tx, part.id):
            name = delivery_id(f"erase:{message.id}", answer.revision, room.uid, f"redraw:{part.role}:{part.ordinal}")
            plan = NewDelivery(name, f"room:{room.uid}", room.platform, EditPart(part.id), room.id, part.id)
            outbox.plan(tx, plan)
            planned += 1
    return planned


def _uncertain(tx: Tx, part: Part) -> bool:
    """Whether nobody knows (yet) if the part is shown: then it is looked up, or a coordinator decides."""
    if part.native_id is not None or part.delivery_id is None:
        return False
    state = tx.scalar(select(OutboxRow.state).where(OutboxRow.delivery_id == part.delivery_id))
    return state == "uncertain"


def _under_way(tx: Tx, account_id: int) -> bool:
    """Whether anything of an erased account is still to be done: to its messages, or in its direct chats."""
    left = select(Part.id).join(Message).where(Message.account_id == account_id, Part.deleted.is_(False))
    if tx.scalar(left.limit(1)) is not None:
        return True
    theirs = select(PARTS.c.id).join(MESSAGES).where(MESSAGES.c.account_id == account_id)
    chats = [room.id for room in erasure.direct_chats(tx, [account_id])]
    waiting = select(OUTBOX.c.id).where(
        OUTBOX.c.state.in_(OPEN), OUTBOX.c.part_id.in_(theirs) | OUTBOX.c.room_id.in_(chats)
    )
    return tx.scalar(waiting.limit(1)) is not None


def _finish(tx: Tx, row: Erasure, account_id: int) -> None:
    """Remove the last traces of an erased account."""
    mark = Mark(row.id, row.salt, row.digest, "")
    platform = tx.get_one(Account, account_id).platform
    chats = erasure.direct_chats(tx, [account_id])
    erasure.clear_queues(tx, (), lambda leaf: mark.is_of(platform, leaf))
    for room in chats:
        if room.state == "closed":
            erasure.clear_inbox(tx, room)
            _clear_chat(tx, room)
    members = lanes.table(RoomMember)
    tx.execute(delete(members).where(members.c.account_id == account_id))
    here = MESSAGES.c.account_id == account_id
    tx.execute(update(MESSAGES).where(here).values(event_id="erased", revised_by=""))
    theirs = select(PARTS.c.id).join(MESSAGES, MESSAGES.c.id == PARTS.c.message_id).where(here)
    stuck = footprints.shows(theirs), OUTBOX.c.state != "waiting"
    tx.execute(update(OUTBOX).where(*stuck).values(payload=None, frozen=None, reason=""))
    tx.execute(delete(lanes.table(CachedTranslation)))


def _clear_chat(tx: Tx, room: Room) -> None:
    """Forget under which ids a direct chat showed anything: on Telegram they hold the person's own."""
    parts = PARTS.c.room_id == room.id
    carried, polls = lanes.table(CarriedReaction), lanes.table(NativePoll)
    tx.execute(delete(polls).where(polls.c.part_id.in_(select(PARTS.c.id).where(parts))))
    tx.execute(delete(carried).where(carried.c.part_id.in_(select(PARTS.c.id).where(parts))))
    tx.execute(delete(OUTBOX).where(OUTBOX.c.room_id == room.id))
    tx.execute(update(PARTS).where(parts).values(native_id=None, delivery_id=None, deleted=True))
    room.native_id = f"erased:{room.id}"
    room.name = ""
    tx.flush()


# --- a restored backup ------------------------------------------------------------------------------------------


def keep(known: Sequence[Mark], file: MarkFile) -> None:
    """Write to the file beside the database what was erased, as ``entered`` tells it."""
    new = marks.missing(known, {mark.id for mark in file.read()})
    if new:
        file.add(new)


def entered(tx: Tx) -> list[Mark]:
    """Return the database's list of erasures."""
    rows = tx.scalars(select(Erasure).order_by(Erasure.erased_at, Erasure.id))
    return [Mark(row.id, row.salt, row.digest, row.erased_at.isoformat()) for row in rows]


def apply_again(database: Database, file: MarkFile) -> int:
    """Erase what the file says was erased and the database does not know of; return how many people that were."""
    listed = file.read()
    found = database.write_now(lambda tx: _apply(tx, listed)) if listed else 0
    keep(database.write_now(entered), file)
    return found


def _apply(tx: Tx, listed: Sequence[Mark]) -> int:
    new = marks.missing(listed, tx.scalars(select(Erasure.id)))
    if not new:
        return 0
    by_person: dict[int, list[Mark]] = {}
    unmatched = list(new)
    named = [(marks.PERSON, str(row), row) for row in tx.scalars(select(Participant.id))]
    rows = tx.execute(select(Account.platform, Account.native_id, Account.participant_id)).all()
    named += [(row.platform, row.native_id, row.participant_id) for row in rows if row.participant_id is not None]
    for mark in new:
        person_id = next((row for platform, native, row in named if mark.is_of(platform, native)), None)
        if person_id is not None:
            by_person.setdefault(person_id, []).append(mark)
            unmatched.remove(mark)
    for person_id, again in by_person.items():
        person = tx.get(Participant, person_id)
        if person is not None:
            erasure.forget(tx, person, again)
    for mark in unmatched:
        erasure.enter(tx, mark, None)
    return len(by_person)
