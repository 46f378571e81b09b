"""What several lanes write down at the same time shares a commit, and nothing else."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest
from sqlalchemy import event, text

from bot.bookkeeping import TOGETHER, Books
from storage.database import Database, Tx
from storage.models import Counter

Work = Callable[[Tx], str]


def counting(name: str) -> Work:
    """Return a work that counts under a name."""

    def work(tx: Tx) -> str:
        tx.execute(text("INSERT INTO counters (name, value) VALUES (:name, 1)"), {"name": name})
        return name

    return work


def refused(tx: Tx) -> str:
    """Write something, and fail."""
    counting("refused")(tx)
    raise LookupError


async def names(database: Database) -> list[str]:
    """Return the names under which something was counted."""
    return await database.read(lambda tx: list(tx.execute(text("SELECT name FROM counters ORDER BY name")).scalars()))


@pytest.fixture
def commits(database: Database) -> list[object]:
    """Every commit so far."""
    found: list[object] = []
    event.listen(database._write_engine, "commit", found.append)
    return found


async def test_what_comes_together_is_one_transaction(database: Database, commits: list[object]) -> None:
    books, wanted = Books(database), [f"lane {number:02}" for number in range(TOGETHER + 8)]
    assert await asyncio.gather(*(books.write(counting(name)) for name in wanted)) == wanted
    assert await names(database) == wanted
    assert len(commits) == 2
    assert await books.write(counting("later")) == "later"


async def test_one_that_fails_does_so_alone(database: Database) -> None:
    books = Books(database)
    works = [counting("a"), refused, counting("b")]
    made = await asyncio.gather(*map(books.write, works), return_exceptions=True)
    assert (made[0], type(made[1]), made[2]) == ("a", LookupError, "b")
    assert await names(database) == ["a", "b"]


async def test_each_reads_what_the_others_wrote(database: Database) -> None:
    def seen(tx: Tx) -> int:
        found = tx.get(Counter, "a")
        return found.value if found is not None else 0

    def changed(tx: Tx) -> int:
        tx.run(text("UPDATE counters SET value = 7 WHERE name = 'a'"))
        return 7

    books = Books(database)
    await books.write(counting("a"))
    assert await asyncio.gather(*map(books.write, (seen, changed, seen))) == [1, 7, 7]


async def test_nothing_is_written_for_somebody_who_is_gone(database: Database) -> None:
    books, held = Books(database), threading.Event()

    def slow(tx: Tx) -> str:
        held.wait()
        return counting("first")(tx)

    first = asyncio.create_task(books.write(slow))
    await asyncio.sleep(0)
    await asyncio.sleep(0)  # it is being written
    gone = [asyncio.create_task(books.write(counting(f"gone {number}"))) for number in range(TOGETHER)]
    await asyncio.sleep(0)
    last = asyncio.create_task(books.write(counting("last")))
    await asyncio.sleep(0)
    for task in gone:
        task.cancel()
    await asyncio.gather(*gone, return_exceptions=True)
    held.set()
    assert list(await asyncio.gather(first, last)) == ["first", "last"]
    assert await names(database) == ["first", "last"]
