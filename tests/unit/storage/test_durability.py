"""Which commits wait for the disk. A power cut cannot be had in a test, so SQLite is asked what it will do."""

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
