"""The log of what coordinators change. What changed is taken from what is written, so nothing can be left out.

Entries are only ever added here; retention deletes those that are too old.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import event, func, inspect, select

from storage.database import Tx
from storage.models import (
    Account,
    AuditChange,
    AuditEntry,
    Base,
    Broadcast,
    City,
    DigestPlace,
    DigestPlan,
    Ending,
    GlossaryTerm,
    Inquiry,
    Invitation,
    LinkCode,
    Participant,
    RoleOffer,
    Room,
    RoomMember,
    Tandem,
    TandemCity,
    TandemRhythm,
    TandemSession,
    Workshop,
    WorkshopAttendance,
)

Called = type[City] | type[Tandem] | type[Participant]

LOOKED_UP: dict[str, Called] = {
    "city_id": City,
    "tandem_id": Tandem,
    "participant_id": Participant,
}
"""Columns that say which row is meant: the log shows how that is called."""


ERASED = "erased"
"""Under this name a transaction remembers whom it erased."""
RECORDS = "records"
"""Under this name a transaction remembers that its changes are being recorded."""
NOTED = "noted"
"""Under this name a transaction remembers what was changed past the models."""
NOBODY = "–"
"""What stands for somebody who was erased."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What of a table is kept in the log."""

    subject: str
    columns: tuple[str, ...]
    name: Callable[[Tx, Any], str]
    person: Callable[[Tx, Any], int | None] = lambda _tx, _row: None


def _account(tx: Tx, account_id: int) -> Account | None:
    return tx.get(Account, account_id)


def _account_name(tx: Tx, row: RoomMember | RoleOffer | Inquiry) -> str:
    known = _account(tx, row.account_id)
    return known.native_id if known is not None else ""


def _account_person(tx: Tx, row: RoomMember | RoleOffer | Inquiry) -> int | None:
    known = _account(tx, row.account_id)
    return known.participant_id if known is not None else None


def _named(model: Called, column: str) -> Callable[[Tx, Any], str]:
    def find(tx: Tx, row: Any) -> str:
        return _called(tx, model, getattr(row, column)) or ""

    return find


def _workshop_name(tx: Tx, row: WorkshopAttendance) -> str:
    known = tx.get(Workshop, row.workshop_id)
    return known.title if known is not None else ""


def _ending_name(tx: Tx, row: Ending) -> str:
    return _called(tx, Tandem, row.tandem_id) or "" if row.tandem_id is not None else ""


CITY = ("name", "country", "region", "languages", "zone", "telegram", "latitude", "longitude", "population")
PERSON = ("name", "city_id", "role", "reads", "writes", "zone", "email", "left_at")

WORKSHOP = ("kind", "title", "content", "language", "wall", "zone", "minutes", "capacity", "place", "audience", "state")

KEPT: dict[type[Base], Kept] = {
    City: Kept("city", CITY, lambda _tx, row: row.name),
    Tandem: Kept("tandem", ("name", "slug", "state", "shape", "hosted_engines"), lambda _tx, row: row.name),
    TandemCity: Kept("tandem", ("city_id", "position", "left_at"), _named(Tandem, "tandem_id")),
    Participant: Kept("person", PERSON, lambda _tx, row: row.name, lambda _tx, row: row.id),
    Account: Kept(
        "account",
        ("platform", "native_id", "participant_id"),
        lambda _tx, row: row.native_id,
        lambda _tx, row: row.participant_id,
    ),
    Room: Kept("room", ("platform", "tandem_id", "city_id", "language", "state"), lambda _tx, row: row.name),
    RoomMember: Kept("member", ("membership",), _account_name, _account_person),
    RoleOffer: Kept("offer", ("role", "expires_at"), _account_name, _account_person),
    Invitation: Kept(
        "invitation",
        ("participant_id", "expires_at"),
        _named(Participant, "participant_id"),
        lambda _tx, row: row.participant_id,
    ),
    LinkCode: Kept("code", ("tandem_id", "city_id", "language", "expires_at"), _named(Tandem, "tandem_id")),
    Ending: Kept("ending", ("tandem_id", "last_day", "state"), _ending_name),
    Broadcast: Kept("broadcast", ("state", "audience", "language", "revision"), lambda _tx, row: f"#{row.id}"),
    Inquiry: Kept("question", ("settled_at",), _account_name, _account_person),
    TandemRhythm: Kept("rhythm", ("pattern", "minutes", "state"), _named(Tandem, "tandem_id")),
    TandemSession: Kept("session", ("wall", "zone", "state", "why"), _named(Tandem, "tandem_id")),
    DigestPlace: Kept("digest", ("audience",), lambda _tx, row: row.audience),
    DigestPlan: Kept("digest", ("day", "hour", "paused"), lambda _tx, row: row.name),
    Workshop: Kept("workshop", WORKSHOP, lambda _tx, row: row.title),
    WorkshopAttendance: Kept("workshop", ("city_id", "came"), _workshop_name),
    GlossaryTerm: Kept("term", ("entry", "source", "term", "target", "translation"), lambda _tx, row: row.term),
}
"""What the log keeps of which table. Not the secrets: of links and codes only for whom they are."""


@contextmanager
def recording(tx: Tx, actor_id: int | None, command: str) -> Iterator[None]:
    """Enter everything that is changed meanwhile into the log, as the deed of this person; nothing if it fails.

    ``actor_id`` is empty for whoever has the command line. What changes nothing leaves no entry.
    """
    seen: dict[tuple[Any, ...], AuditChange] = {}

    def note_rows(session: Tx, _context: object) -> None:
        # Each of these is made anew whenever it is asked for.
        for rows, deed in ((session.new, "new"), (session.dirty, "changed"), (session.deleted, "gone")):
            for row in rows:
                kept = KEPT.get(type(row))
                if kept is not None:
                    _note(session, kept, row, deed, seen)

    tx.flush()
    event.listen(tx, "after_flush", note_rows)
    tx.info[RECORDS] = True
    try:
        yield
        tx.flush()
    finally:
        event.remove(tx, "after_flush", note_rows)
        tx.info.pop(RECORDS, None)
    changes = [change for change in seen.values() if change.before != change.after] + tx.info.pop(NOTED, [])
    erased = tx.info.pop(ERASED, ())
    if erased:
        # Whatever else was changed by that says who it was.
        changes = [AuditChange(subject="person", name="", participant_id=person_id, before={}) for person_id in erased]
    if changes:
        entry = AuditEntry(at=tx.now, actor_id=actor_id, command=command)
        tx.add(entry)
        tx.flush()
        for change in changes:
            change.entry_id = entry.id
        tx.add_all(changes)
        tx.flush()


def note(tx: Tx, subject: str, name: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    """Say what this transaction changes past the models, as queues do. Without ``recording`` it is nobody's deed."""
    if tx.info.get(RECORDS):
        tx.info.setdefault(NOTED, []).append(AuditChange(subject=subject, name=name, before=before, after=after))


def erased(tx: Tx, participant_id: int) -> None:
    """Say that this transaction erases a person: the log keeps that it happened, and nothing of what they were."""
    tx.info.setdefault(ERASED, []).append(participant_id)


def _note(tx: Tx, kept: Kept, row: Base, deed: str, seen: dict[tuple[Any, ...], AuditChange]) -> None:
    """Take in one row that was written. Written several times, it is before as the first and after as the last time."""
    state = inspect(row)
    before, after = {}, {}
    for column in kept.columns:
        history = state.attrs[column].history if deed == "changed" else None
        value = getattr(row, column)
        if deed == "gone":
            before[_word(column)] = _plain(tx, column, value)
        elif deed == "new":
            after[_word(column)] = _plain(tx, column, value)
        elif history is not None and history.has_changes():
            was = history.deleted[0] if history.deleted else None
            before[_word(column)], after[_word(column)] = _plain(tx, column, was), _plain(tx, column, value)
    if not before and not after:
        return
    key = (type(row), *state.mapper.primary_key_from_instance(row))
    known = seen.get(key)
    if known is None:
        with tx.no_autoflush:
            change = AuditChange(subject=kept.subject, name=kept.name(tx, row), participant_id=kept.person(tx, row))
        change.before = before if deed != "new" else None
        change.after = after if deed != "gone" else None
        seen[key] = change
        return
    if known.before is not None:
        known.before = {**before, **known.before}
    known.after = None if deed == "gone" else {**(known.after or {}), **after}
    known.participant_id = known.participant_id or kept.person(tx, row)


def _word(column: str) -> str:
    """Return a column as the programme's spreadsheet calls it."""
    if column in LOOKED_UP:
        return column.removesuffix("_id")
    return "languages" if column == "reads" else column


def _plain(tx: Tx, column: str, value: Any) -> Any:
    """Return a value as JSON can hold it, and as a reader understands it."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    if column in LOOKED_UP and value is not None:
        with tx.no_autoflush:
            return _called(tx, LOOKED_UP[column], value)
    return value


def _called(tx: Tx, model: Called, number: int) -> str | None:
    """Return how a row is called."""
    found: object = tx.get(model, number)
    return found.name if isinstance(found, City | Tandem | Participant) else None


# --- reading ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the log. ``at`` is aware; ``who`` is empty for the command line; ``count`` of all its changes."""

    at: datetime
    who: str
    command: str
    changes: Sequence[AuditChange]
    count: int


def entries(tx: Tx, offset: int, limit: int, most_changes: int) -> list[Entry]:
    """Return entries, the latest first, each with its first changes."""
    query = (
        select(AuditEntry, Participant.name)
        .outerjoin(Participant, Participant.id == AuditEntry.actor_id)
        .order_by(AuditEntry.id.desc())
        .offset(offset)
        .limit(limit)
    )
    found = []
    for found_row in tx.execute(query):
        row, who = found_row[0], found_row[1]
        own = AuditChange.entry_id == row.id
        changes = list(tx.scalars(select(AuditChange).where(own).order_by(AuditChange.id).limit(most_changes)))
        count = tx.scalar(select(func.count()).select_from(AuditChange).where(own)) or 0
        who = NOBODY if who == "" else who or ""
        found.append(Entry(row.at, who, row.command, changes, count))
    return found


def count(tx: Tx) -> int:
    """Return how many entries there are."""
    return tx.scalar(select(func.count()).select_from(AuditEntry)) or 0
