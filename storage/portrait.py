"""Everything that is stored about a person, by table.

It goes by the same list of owned columns as an erasure, so what is added to the one is in the other.
"""

from __future__ import annotations

from dataclasses import asdict, is_dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select

from storage import erasure, pointers
from storage.database import Tx
from storage.models import Base, City, Participant, Room, Tandem, Workshop
from storage.richtext import RichText

SECRETS = frozenset({"digest", "salt", "token"})
"""Columns that say nothing about a person and would let whoever reads them act as somebody else."""
KEYS = frozenset({"key", "iv"})
"""What opens an encrypted file."""
NAMED: tuple[tuple[type[Room | Tandem | City | Workshop], str, str], ...] = (
    (Room, "rooms", "room_id"),
    (Tandem, "tandems", "tandem_id"),
    (City, "cities", "city_id"),
    (Workshop, "workshops", "workshop_id"),
)
"""Where the names of what rows point to are found: model, table, and the column that points."""

Facts = dict[str, list[dict[str, Any]]]


def of(tx: Tx, person: Participant) -> Facts:
    """Return all rows that are a person's, by table, as plain values; and the names of what they point to."""
    account_ids = [account.id for account in erasure.identities(tx, person)]
    found: Facts = {}
    for name in ("participants", "accounts", *sorted({owned.partition(".")[0] for owned in pointers.OWNED})):
        if name not in found and name != "erasures":
            table = Base.metadata.tables[name]
            found[name] = _rows(tx, table, _theirs(table, person.id, account_ids))
    for model, name, column in NAMED:
        pointed = {row[column] for rows in found.values() for row in rows if row.get(column) is not None}
        query = select(model.id, model.name).where(model.id.in_(pointed)).order_by(model.id)
        found[name] = [{"id": row.id, "name": row.name} for row in tx.execute(query)]
    return found


def _theirs(table: Table, participant_id: int, account_ids: list[int]) -> ColumnElement[bool]:
    """Return which rows of a table are a person's: their own row, or one that points to them or an account."""
    if table.name == "participants":
        return table.columns["id"] == participant_id
    conditions: list[ColumnElement[bool]] = []
    if table.name == "accounts":
        conditions.append(table.columns["id"].in_(account_ids))
    for owned in pointers.OWNED:
        table_name, _, column_name = owned.partition(".")
        if table_name == table.name:
            column = table.columns[column_name]
            target = next(iter(column.foreign_keys)).column.table.name
            conditions.append(column == participant_id if target == "participants" else column.in_(account_ids))
    return or_(*conditions)


def _rows(tx: Tx, table: Table, theirs: ColumnElement[bool]) -> list[dict[str, Any]]:
    columns = [column for column in table.columns if column.name not in SECRETS]
    rows = tx.execute(select(*columns).where(theirs).order_by(*table.primary_key))
    return [{name: plain(value) for name, value in row._mapping.items()} for row in rows]


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it: instants in ISO format, texts without their formatting."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        # A file that somebody gave to a command is about others; they have it themselves.
        return f"{len(value)} bytes"
    if isinstance(value, RichText):
        return value.text
    if is_dataclass(value) and not isinstance(value, type):
        # Whoever has a file's keys can read it from a server.
        return {name: inner for name, inner in asdict(value).items() if name not in KEYS}
    return value
