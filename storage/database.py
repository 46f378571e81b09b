"""The database: one transaction at a time for writers on SQLite, several on PostgreSQL, never on the event loop.

Work on the database is a plain function of a transaction. It runs in a thread of its own, so that nothing blocks the
event loop, and whole, so that nothing can wait for a network in the middle of a transaction.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, CursorResult, Engine, Executable, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker

T = TypeVar("T")

POSTGRESQL_CONNECTIONS = 4
READERS = 2
"""Transactions that read beside the writer on SQLite."""
BUSY_TIMEOUT_S = 30
TRIES = 4
VICTIM = ("40P01", "40001")
"""PostgreSQL's SQLSTATE of a transaction that lost a deadlock or could not be serialised; nothing of it happened."""
NOT_DURABLE = "not_durable"
"""The execution option of a connection whose next transaction need not survive a power cut."""
BOOKKEEPING = "bookkeeping"
"""The execution option of a connection whose next transaction changes nothing that is shown to anybody."""
NUMBERS = itertools.count()

Mark = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Clock:
    """Where the time comes from; tests pass their own."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    monotonic: Callable[[], float] = time.monotonic


class Tx(Session):
    """One transaction. It commits when the work returns, and leaves nothing behind when the work raises."""

    @property
    def now(self) -> datetime:
        """The aware instant at which things are said to happen."""
        clock: Clock = self.info["clock"]
        return clock.now()

    @property
    def is_postgresql(self) -> bool:
        """Whether rows can be locked one by one."""
        return bool(self.get_bind().dialect.name == "postgresql")

    def run(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        """Execute a statement that has to do with columns, not with entities.

        ``execute`` would first look for entities in it, which takes longer than such a statement on SQLite.
        """
        return self.connection().execute(statement, parameters)

    def mark(self) -> Mark | None:
        """Return a mark of what is known at this moment; as long as it is the same, nothing was written.

        Bookkeeping (see ``Database.write``) does not count. None where others write, too, and nobody would know.
        """
        connection = self.connection()
        ours: int | None = connection.info.get("mark")
        if ours is None or self.is_postgresql:
            return None
        driver: Any = connection.connection.driver_connection
        # What other processes wrote (https://www.sqlite.org/pragma.html#pragma_data_version).
        return ours, driver.execute("PRAGMA data_version").fetchone()[0]

    def forget(self) -> None:
        """Let what follows in this transaction read everything anew, as if it had one of its own."""
        self.flush()
        self.expunge_all()
        self.info.pop("placed", None)

    def guarded(self) -> AbstractContextManager[object]:
        """Return a context in which a failed statement does not void the transaction.

        For work that writes nothing before its last statement: SQLite goes on after a failed statement by itself, and
        a savepoint costs as much as several statements.
        """
        return self.begin_nested() if self.is_postgresql else nullcontext()

    def lease_now(self) -> float:
        """Seconds of the clock that leases run on.

        PostgreSQL's own clock, because several machines share it; on SQLite the monotonic clock, so that a jump of
        the wall clock ends no lease too early and none too late.
        """
        clock: Clock = self.info["clock"]
        if self.is_postgresql and clock.monotonic is time.monotonic:
            return float(self.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one())
        return clock.monotonic()


class Database:
    """Opened once by the composition root and closed at the end.

    Cancelling a call does not stop its transaction: it runs to its end, whole, as if nobody waited for it.
    """

    def __init__(self, url: str | URL, clock: Clock | None = None) -> None:
        self.url = normalised(url)
        self.clock = clock or Clock()
        if self.is_postgresql:
            self._write_engine = create_engine(
                self.url, pool_size=POSTGRESQL_CONNECTIONS, max_overflow=0, pool_pre_ping=True
            )
            self._read_engine = self._write_engine
            self._writers = self._readers = ThreadPoolExecutor(POSTGRESQL_CONNECTIONS, "database")
        else:
            self._write_engine = sqlite_engine(self.url, "BEGIN IMMEDIATE", query_only=False)
            self._read_engine = sqlite_engine(self.url, "BEGIN", query_only=True)
            self._writers = ThreadPoolExecutor(1, "database-writer")
            self._readers = ThreadPoolExecutor(READERS, "database-reader")
        info = {"clock": self.clock}
        self._write_session = sessionmaker(self._write_engine, class_=Tx, expire_on_commit=False, info=info)
        self._read_session = sessionmaker(self._read_engine, class_=Tx, expire_on_commit=False, info=info)

    @property
    def is_postgresql(self) -> bool:
        """Whether this is PostgreSQL; else it is SQLite."""
        return self.url.get_backend_name() == "postgresql"

    async def write(self, work: Callable[[Tx], T], *, durable: bool = True, bookkeeping: bool = False) -> T:
        """Run work in a transaction of its own and return what it returns, after the commit.

        A durable transaction survives a power cut, and so does everything committed before it. One that is not
        survives the death of the process, but a power cut may take it back, with all that came after the last durable
        one. That is enough for what could be found out again, as long as nobody outside has been told.

        ``bookkeeping`` writes down how far deliveries are, and nothing that a message which does not depend on those
        before it would show: what was drawn up before it may be used after it (``Tx.mark``).
        """
        return await asyncio.get_running_loop().run_in_executor(
            self._writers, partial(self.write_now, work, durable=durable, bookkeeping=bookkeeping)
        )

    async def read(self, work: Callable[[Tx], T]) -> T:
        """Run work that only reads, beside the writer."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read_now, work)

    def write_now(self, work: Callable[[Tx], T], *, durable: bool = True, bookkeeping: bool = False) -> T:
        """Like ``write`` for code without an event loop (commands of the command line, tests).

        Where PostgreSQL ended the transaction in favour of another one, the work is done again.
        """
        for attempt in range(TRIES):
            try:
                with self._write_session() as tx, tx.begin():
                    self._begin(tx, durable=durable, bookkeeping=bookkeeping)
                    return work(tx)
            except OperationalError as error:
                if getattr(error.orig, "sqlstate", None) not in VICTIM or attempt == TRIES - 1:
                    raise
        raise AssertionError("the last try returns or raises")

    def _begin(self, tx: Tx, *, durable: bool, bookkeeping: bool) -> None:
        """Begin a transaction, one that is not durable so that its commit does not wait for the disk.

        The order of commits is kept: both databases have one log for all.
        """
        if not self.is_postgresql:
            tx.connection(execution_options={NOT_DURABLE: not durable, BOOKKEEPING: bookkeeping})
        elif not durable:
            tx.execute(text("SET LOCAL synchronous_commit = off"))

    def _read_now(self, work: Callable[[Tx], T]) -> T:
        with self._read_session() as tx, tx.begin():
            if self.is_postgresql:
                tx.execute(text("SET TRANSACTION READ ONLY"))
            return work(tx)

    async def close(self) -> None:
        """Wait for running transactions and close all connections."""
        await asyncio.get_running_loop().run_in_executor(None, self.close_now)

    def close_now(self) -> None:
        """Like ``close`` for code without an event loop."""
        self._writers.shutdown(wait=True)
        self._readers.shutdown(wait=True)
        self._write_engine.dispose()
        self._read_engine.dispose()


def normalised(url: str | URL) -> URL:
    """Return the address with the driver that we ship, and the folder of an SQLite file made."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.database in (None, "", ":memory:"):
        raise ValueError("the database needs a file")
    Path(str(parsed.database)).parent.mkdir(parents=True, exist_ok=True)
    return parsed


def sqlite_engine(url: URL, begin: str, *, query_only: bool) -> Engine:
    """Return an engine whose transactions begin as told.

    ``BEGIN IMMEDIATE`` takes the write lock at once: a transaction that reads first and writes later would fail
    whenever another one wrote in between. ``synchronous=FULL`` makes a commit survive a power cut, ``NORMAL`` leaves
    that to the next one that is ``FULL`` (https://www.sqlite.org/pragma.html#pragma_synchronous).
    """
    engine = create_engine(url, pool_size=READERS if query_only else 1, connect_args={"timeout": BUSY_TIMEOUT_S})

    def on_connect(connection: Any, _record: Any) -> None:
        # The driver's own transaction handling begins too late and never for reading.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")
        if query_only:
            connection.execute("PRAGMA query_only=ON")

    def on_begin(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        options = connection.get_execution_options()
        level = "NORMAL" if options.get(NOT_DURABLE) else "FULL"
        if connection.info.setdefault("synchronous", "FULL") != level:
            # Not possible within a transaction, so it has to come before.
            driver.execute(f"PRAGMA synchronous={level}")
            connection.info["synchronous"] = level
        driver.execute(begin)
        if not options.get(BOOKKEEPING):
            connection.info["mark"] = next(NUMBERS)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine
