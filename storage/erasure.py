"""Erasing a person, also while something of theirs is under way (DESIGN §4, rules 4 and 8).

At once: names, accounts, texts, and what was never sent. What was sent is taken back in portions (``proceed``), and
once nothing is under way any more the last traces go: ids of their direct chats, and what the queues knew.
Messages stay as rows without text and author, so that a deletion that comes late still finds the copies.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, null, or_, select, update

from storage import audit, files, footprints, lanes, marks
from storage.database import Tx
from storage.deliveries import PAYLOAD
from storage.marks import Mark
from storage.models import (
    Account,
    Base,
    Broadcast,
    CachedTranslation,
    Choice,
    Erasure,
    Form,
    Held,
    InboxRow,
    Mention,
    Message,
    OfferedCommands,
    Participant,
    Press,
    Question,
    Room,
    RoomMember,
    Undoable,
    Window,
)
from storage.models.queues import WAITING
from storage.outcomes import OUTBOX, PARTS, cancelled_values
from storage.pointers import OWNED
from storage.retention import TEXTS, Data

MESSAGES = lanes.table(Message)
INBOX = lanes.table(InboxRow)


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased: how many messages; and the deliveries that asked the team something in the person's name."""

    messages: int
    questions: tuple[str, ...]


def identities(tx: Tx, person: Participant) -> list[Account]:
    """Return a person's accounts, also those through which only messages still know them."""
    wrote = select(Message.account_id).where(Message.participant_id == person.id)
    nobodys = Account.participant_id.is_(None) & Account.id.in_(wrote)
    query = select(Account).where(or_(Account.participant_id == person.id, nobodys)).order_by(Account.id)
    return list(tx.scalars(query))


def forget(tx: Tx, person: Participant, again: Sequence[Mark] = ()) -> Erased:
    """Erase a person as far as the database goes, and plan what the platforms have to do.

    ``again`` are the marks under which it was done before the database was restored.
    """
    accounts = identities(tx, person)
    chats = direct_chats(tx, [account.id for account in accounts])
    tells = _telling(person, accounts)
    ids = [account.id for account in accounts]
    of_them = or_(MESSAGES.c.participant_id == person.id, MESSAGES.c.account_id.in_(ids))
    _mark(tx, person, accounts, again)
    questions = tuple(tx.scalars(select(Question.delivery_id).where(Question.account_id.in_(ids))))
    _cancel_unsent(tx, of_them, chats, questions)
    footprints.forget_votes_on(tx, of_them)
    count = _blank_messages(tx, of_them)
    # What was announced in the team's name stays where it was read.
    announced = lanes.table(Broadcast)
    _blank(tx, announced, announced.c.account_id.in_(ids), (Data.MESSAGE_TEXT,))
    _clear_dialogue(tx, person, chats, tells)
    clear_queues(tx, chats, tells)
    footprints.cancel_mails(tx, person.id)
    footprints.unmention(tx, {account.native_id for account in accounts})
    footprints.blank_log(tx, person.id, tells)
    audit.erased(tx, person.id)
    for name, what in OWNED.items():
        if what == "deleted":
            _delete_owned(tx, name, person.id, ids)
    files.sweep(tx)
    tx.execute(delete(lanes.table(CachedTranslation)))
    _blank_person(tx, person, accounts, chats)
    tx.flush()
    tx.expire_all()
    return Erased(count, questions)


def latest(tx: Tx) -> datetime | None:
    """Return when somebody was erased last."""
    return tx.scalar(select(Erasure.erased_at).order_by(Erasure.erased_at.desc()).limit(1))


def direct_chats(tx: Tx, account_ids: Collection[int]) -> list[Room]:
    """Return the direct chats of accounts, also closed ones."""
    query = (
        select(Room)
        .join(RoomMember, RoomMember.room_id == Room.id)
        .where(Room.purpose == "direct", RoomMember.account_id.in_(account_ids))
        .order_by(Room.id)
    )
    return list(tx.scalars(query).unique())


def is_erased(tx: Tx, platform: str, native_id: str) -> bool:
    """Tell whether an account was erased; whoever was entered again afterwards has an account of their own."""
    rows = tx.execute(select(Erasure.id, Erasure.salt, Erasure.digest))
    return any(Mark(row.id, row.salt, row.digest, "").is_of(platform, native_id) for row in rows)


# --- the list of erasures ---------------------------------------------------------------------------------------


def _mark(tx: Tx, person: Participant, accounts: Sequence[Account], again: Sequence[Mark]) -> None:
    """Enter the person and each account into the list; those that are in ``again`` under their former marks."""
    named = [(marks.PERSON, str(person.id), None), *((a.platform, a.native_id, a.id) for a in accounts)]
    left = list(again)
    for platform, native_id, account_id in named:
        former = next((mark for mark in left if mark.is_of(platform, native_id)), None)
        if former is not None:
            left.remove(former)
        enter(tx, former or marks.made(platform, native_id, tx.now), account_id)
    for mark in left:
        enter(tx, mark, None)


def enter(tx: Tx, mark: Mark, account_id: int | None) -> None:
    """Enter an erasure into the list."""
    row = Erasure(id=mark.id, salt=mark.salt, digest=mark.digest, erased_at=tx.now, account_id=account_id)
    if account_id is None:
        row.finished_at = tx.now
    tx.add(row)
    tx.flush()


def _telling(person: Participant, accounts: Iterable[Account]) -> Callable[[str], bool]:
    """Return what knows a name or an id of the person; an id is found within a text, a name only by itself."""
    names = {person.name, *(account.name for account in accounts)} - {""}
    natives = {account.native_id for account in accounts}

    def tells(leaf: str) -> bool:
        return leaf in names or leaf in natives or any(native in leaf for native in natives if len(native) > 6)

    return tells


# --- what was said ----------------------------------------------------------------------------------------------


def _cancel_unsent(tx: Tx, of_them: ColumnElement[bool], chats: Sequence[Room], questions: Sequence[str]) -> None:
    """Cancel what was never attempted; what may come to be shown all the same is taken back later."""
    theirs = select(PARTS.c.id).join(MESSAGES, MESSAGES.c.id == PARTS.c.message_id).where(of_them)
    rooms = [room.id for room in chats]
    concerned = or_(
        OUTBOX.c.part_id.in_(theirs), OUTBOX.c.room_id.in_(rooms), OUTBOX.c.delivery_id.in_(list(questions))
    )
    never = OUTBOX.c.attempted_at.is_(None)
    tx.execute(update(OUTBOX).where(WAITING, never, concerned).values(cancelled_values()))
    footprints.blank_stuck(tx, theirs)
    stuck = OUTBOX.c.state.in_(("dead", "uncertain"))
    other = OUTBOX.c.part_id.is_(None), or_(OUTBOX.c.room_id.in_(rooms), OUTBOX.c.delivery_id.in_(list(questions)))
    tx.execute(update(OUTBOX).where(stuck, *other).values(cancelled_values()))


def _blank_messages(tx: Tx, of_them: ColumnElement[bool]) -> int:
    """Blank all that messages and their parts say; return how many messages."""
    theirs = select(MESSAGES.c.id).where(of_them).scalar_subquery()
    _blank(tx, PARTS, PARTS.c.message_id.in_(theirs), (Data.MESSAGE_TEXT,))
    tx.execute(update(MESSAGES).where(of_them, MESSAGES.c.deleted_at.is_(None)).values(deleted_at=tx.now))
    count = _blank(tx, MESSAGES, of_them, (Data.MESSAGE_TEXT,), {"zone": "", "city": ""})
    tx.execute(update(MESSAGES).where(of_them).values(participant_id=None))
    return count


def _blank(
    tx: Tx, table: Table, rows: ColumnElement[bool], classes: Collection[Data], more: dict[str, Any] | None = None
) -> int:
    """Blank a table's columns of some classes in some rows; return how many rows."""
    values: dict[str, Any] = dict(more or {})
    for column in table.columns:
        if TEXTS.get(f"{table.name}.{column.name}") in classes:
            values[column.name] = null() if column.nullable else ""
    return lanes.changed(tx, update(table).where(rows).values(values)) if values else 0


# --- what the bot remembered ------------------------------------------------------------------------------------


def _clear_dialogue(tx: Tx, person: Participant, chats: Sequence[Room], tells: Callable[[str], bool]) -> None:
    """Delete what commands of others remember about the person, and what belongs to their direct chats."""
    for model in (Choice, Form, Undoable):
        for row in tx.scalars(select(model)):
            texts = [getattr(row, name) for name in ("line", "values", "before") if hasattr(row, name)]
            about = isinstance(row, Undoable) and row.before.get("person") == person.id
            if about or marks.mentions(texts, tells):
                tx.delete(row)
    for mention in tx.scalars(select(Mention)):
        if marks.mentions(asdict(mention.line), tells):
            tx.delete(mention)
    here = [room.id for room in chats]
    for about in (Form, Held, Press, Question, Window):
        table = lanes.table(about)
        tx.execute(delete(table).where(table.c.room_id.in_(here)))
    natives = [room.native_id for room in chats if room.native_id is not None]
    tx.execute(delete(lanes.table(OfferedCommands)).where(OfferedCommands.chat.in_(natives)))
    tx.flush()


def clear_queues(tx: Tx, chats: Sequence[Room], tells: Callable[[str], bool]) -> None:
    """Forget what waits, or failed, and names the person. What is being done at this moment is left to ``proceed``."""
    unfinished = select(OUTBOX.c.id, OUTBOX.c.payload, OUTBOX.c.state, OUTBOX.c.attempted_at).where(
        OUTBOX.c.state != "sent", OUTBOX.c.part_id.is_(None), OUTBOX.c.payload.is_not(None)
    )
    for row in tx.execute(unfinished).all():
        under_way = row.state == "waiting" and row.attempted_at is not None
        if not under_way and marks.mentions(PAYLOAD.dump_python(row.payload, mode="json"), tells):
            tx.execute(update(OUTBOX).where(OUTBOX.c.id == row.id).values(cancelled_values()))
    dead = select(INBOX.c.id, INBOX.c.payload).where(INBOX.c.state == "dead", INBOX.c.payload.is_not(None))
    named = [row.id for row in tx.execute(dead) if marks.mentions(row.payload, tells)]
    tx.execute(update(INBOX).where(INBOX.c.id.in_(named)).values(payload=null()))
    for room in chats:
        clear_inbox(tx, room)


def clear_inbox(tx: Tx, room: Room) -> None:
    """Forget what came from a direct chat; what is being handled at this moment stays until it is."""
    free = or_(INBOX.c.state != "waiting", INBOX.c.claimed_until.is_(None))
    tx.execute(delete(INBOX).where(INBOX.c.lane == f"{room.platform}:{room.native_id}", free))


def _delete_owned(tx: Tx, name: str, participant_id: int, account_ids: Collection[int]) -> None:
    table_name, _, column_name = name.partition(".")
    table = Base.metadata.tables[table_name]
    column = table.columns[column_name]
    target = next(iter(column.foreign_keys)).column.table.name
    wanted = [participant_id] if target == "participants" else list(account_ids)
    tx.execute(delete(table).where(column.in_(wanted)))


def _blank_person(tx: Tx, person: Participant, accounts: Sequence[Account], chats: Sequence[Room]) -> None:
    """Leave rows that say nothing: what points to them stays whole."""
    here = [room.id for room in chats]
    ids = [account.id for account in accounts]
    members = lanes.table(RoomMember)
    # Their direct chats are still needed for the receipt.
    tx.execute(delete(members).where(members.c.account_id.in_(ids), members.c.room_id.not_in(here)))
    for room in chats:
        room.state, room.name = "closed", ""
    for account in accounts:
        account.participant_id, account.name = None, ""
        account.native_id = f"erased:{account.id}"
    person.name, person.email, person.reads, person.writes, person.zone = "", "", [], "", None
    person.quiet_hours, person.paused_until = None, None
    person.city_id, person.role = None, "participant"
    person.left_at = person.left_at or tx.now
