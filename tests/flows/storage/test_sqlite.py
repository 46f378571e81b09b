"""What only SQLite does: several processes on one file, a full disk, locks on files, plans that use the indexes."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from storage import generations, inbox, outbox
from storage.database import Database, Tx
from storage.generations import SideFile
from storage.inbox import NewEvent
from storage.locks import AccountLock
from tests.support.storage.rows import Place, arrive, begin, take

WRITER = """
import sys
from storage import counters, inbox
from storage.database import Database
url, name = sys.argv[1:]
database = Database(url)
for number in range(60):
    def work(tx):
        counters.all(tx)
        inbox.receive(tx, name, [inbox.NewEvent("matrix", f"{name}/{number}", name, {})], str(number))
        counters.add(tx, "written")
    database.write_now(work)
database.close_now()
"""

HOLDER = """
import sys
from pathlib import Path
from storage.locks import AccountLock
lock = AccountLock.acquire(sys.argv[1], Path(sys.argv[2]), "@bot:x")
print("held" if lock else "refused", flush=True)
sys.stdin.readline()
"""


def test_two_processes_write_at_once(sqlite_url: str, sqlite_database: Database) -> None:
    command = [sys.executable, "-c", WRITER, sqlite_url]
    writers = [subprocess.Popen([*command, name]) for name in ("a", "b")]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    assert sqlite_database.write_now(lambda tx: inbox.waiting(tx)) == 120
    generation = begin(sqlite_database)
    for number in range(60):
        claims = take(sqlite_database, generation)
        assert sorted(claim.native_id for claim in claims) == [f"a/{number}", f"b/{number}"]
        for claim in claims:
            sqlite_database.write_now(partial(inbox.done, claim=claim))


def test_a_full_disk_is_an_error_that_loses_nothing(sqlite_database: Database) -> None:
    def limit(tx: Tx, more: int) -> None:
        pages = tx.execute(text("PRAGMA page_count")).scalar_one()
        tx.execute(text(f"PRAGMA max_page_count = {pages + more}"))

    def store(number: int) -> None:
        event = NewEvent("matrix", f"${number:03}", "a", {"body": "x" * 3000})
        sqlite_database.write_now(lambda tx: inbox.receive(tx, "@bot:x", [event], str(number)))

    sqlite_database.write_now(lambda tx: limit(tx, 10))
    stored = 0

    def fill() -> None:
        nonlocal stored
        while stored < 100:
            store(stored)
            stored += 1

    with pytest.raises(OperationalError, match="disk is full"):
        fill()
    assert stored > 0
    assert sqlite_database.write_now(lambda tx: inbox.cursor(tx, "@bot:x")) == str(stored - 1)
    assert sqlite_database.write_now(inbox.waiting) == stored

    sqlite_database.write_now(lambda tx: limit(tx, 1000))
    store(stored)
    generation = begin(sqlite_database)
    handled = []
    while claims := take(sqlite_database, generation):
        handled += [claim.native_id for claim in claims]
        sqlite_database.write_now(partial(inbox.done, claim=claims[0]))
    assert handled == [f"${number:03}" for number in range(stored + 1)]


def test_a_database_without_its_side_file_counts_as_restored(sqlite_database: Database, tmp_path: Path) -> None:
    file = SideFile(tmp_path / "data")
    generations.start(sqlite_database, file)
    file.path.unlink()
    assert generations.start(sqlite_database, file) == 2
    assert sqlite_database.write_now(generations.settling) is True


@pytest.mark.parametrize("queue", ["inbox", "outbox"])
def test_claims_read_only_the_partial_indexes(sqlite_database: Database, queue: str) -> None:
    query = (inbox.HEADS if queue == "inbox" else outbox.HEADS).sqlite
    statement = (
        str(query).replace("IN :platforms", "IN (:platforms)").replace("__[POSTCOMPILE_platforms]", ":platforms")
    )

    def work(tx: Tx) -> list[str]:
        plan = text(f"EXPLAIN QUERY PLAN {statement}")
        parameters = {"ahead": 0, "platforms": "matrix"} if queue == "outbox" else {"ahead": 0}
        return [row.detail for row in tx.execute(plan, parameters)]

    about_queue = [
        line
        for line in sqlite_database.write_now(work)
        if line.split()[:2] in ([verb, name] for verb in ("SEARCH", "SCAN") for name in (queue, "q", "e"))
    ]
    assert len(about_queue) >= 4
    for line in about_queue:
        assert "SEARCH" in line
        assert f"ix_{queue}_" in line
        assert "waiting" in line


def test_the_account_is_locked_for_other_processes(sqlite_url: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, sqlite_url, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "held\n"
        assert AccountLock.acquire(sqlite_url, tmp_path, "@bot:x") is None
        another = AccountLock.acquire(sqlite_url, tmp_path, "@other:x")
        assert another is not None
        another.release()
        other.kill()
        other.wait(10)
    lock = AccountLock.acquire(sqlite_url, tmp_path, "@bot:x")
    assert lock is not None
    assert lock.held() is True
    lock.release()
    lock.release()
    assert lock.held() is False


def test_a_lock_whose_file_was_deleted_is_lost(sqlite_url: str, tmp_path: Path) -> None:
    lock = AccountLock.acquire(sqlite_url, tmp_path, "@bot:x")
    assert lock is not None
    for file in tmp_path.glob("*.lock"):
        file.unlink()
    assert lock.held() is False
    lock.release()


def test_many_finished_rows_do_not_slow_a_claim(sqlite_database: Database) -> None:
    place = Place.make(sqlite_database, "r")
    arrive(sqlite_database, *(f"a/{number}" for number in range(2000)))
    sqlite_database.write_now(lambda tx: tx.execute(text("UPDATE inbox SET state = 'done', payload = NULL")))
    arrive(sqlite_database, "b/1")
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    def work(tx: Tx) -> list[inbox.Claimed]:
        driver = tx.connection().connection.driver_connection
        assert driver is not None
        driver.set_progress_handler(count, 100)
        try:
            return inbox.claim(tx, place.generation, 10)
        finally:
            driver.set_progress_handler(None, 0)

    assert [claim.native_id for claim in sqlite_database.write_now(work)] == ["b/1"]
    assert steps < 20, "hundreds of SQLite's instructions"
