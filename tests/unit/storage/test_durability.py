"""Which commits wait for the disk. A power cut cannot be had in a test, so SQLite is asked what it will do."""

import pytest
from sqlalchemy import text

from storage.database import Database, Tx

NORMAL, FULL = 1, 2
"""https://www.sqlite.org/pragma.html#pragma_synchronous"""


def level(tx: Tx) -> int:
    """Return how SQLite will commit this transaction, which writes something."""
    tx.execute(text("INSERT INTO counters (name, value) VALUES ('x', 1) ON CONFLICT (name) DO UPDATE SET value = 1"))
    return int(tx.execute(text("PRAGMA synchronous")).scalar_one())


def test_a_commit_waits_for_the_disk_unless_it_may_be_lost(database: Database) -> None:
    levels = [database.write_now(level, durable=durable) for durable in (True, False, False, True)]
    assert levels == [FULL, NORMAL, NORMAL, FULL]


async def test_what_may_be_lost_is_there_for_the_next_transaction(database: Database) -> None:
    assert await database.write(level, durable=False) == NORMAL
    assert await database.read(lambda tx: tx.execute(text("SELECT value FROM counters")).scalars().all()) == [1]


async def test_bookkeeping_leaves_what_was_drawn_up_as_good_as_it_was(database: Database) -> None:
    """A mark changes with everything else that is written, also by other processes, and even if nothing came of it."""

    def spoiled(tx: Tx) -> None:
        level(tx)
        raise LookupError

    marks = [database.write_now(Tx.mark)]
    for _ in range(2):
        database.write_now(level, bookkeeping=True)
        marks.append(database.write_now(Tx.mark, bookkeeping=True))
    assert marks[0] is not None
    assert len(set(marks)) == 1
    database.write_now(level)
    marks.append(database.write_now(Tx.mark, bookkeeping=True))
    with pytest.raises(LookupError):
        database.write_now(spoiled)
    marks.append(database.write_now(Tx.mark, bookkeeping=True))
    other = Database(database.url)
    try:
        other.write_now(lambda tx: tx.execute(text("UPDATE counters SET value = 2")), bookkeeping=True)
    finally:
        other.close_now()
    marks.append(database.write_now(Tx.mark, bookkeeping=True))
    assert len(set(marks)) == 4
