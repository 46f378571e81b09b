"""What a device remembers of its encryption: one SQLite file, readable by the bot's own user only.

It is used in one thread (see ``engine``). It is a file of its own and not part of the database, because it belongs to
one device on one machine: a copy that is restored, or used twice, would use keys a second time.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

VERSION = 1
SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE users (user TEXT PRIMARY KEY, outdated INTEGER NOT NULL, changes INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE devices (
    user TEXT NOT NULL, device TEXT NOT NULL, curve TEXT NOT NULL, ed TEXT NOT NULL, PRIMARY KEY (user, device)
) WITHOUT ROWID;
CREATE TABLE olm (
    curve TEXT NOT NULL, session TEXT NOT NULL, pickle TEXT NOT NULL, received REAL NOT NULL,
    PRIMARY KEY (curve, session)
) WITHOUT ROWID;
CREATE TABLE wedged (curve TEXT PRIMARY KEY, user TEXT NOT NULL, at REAL NOT NULL, mended INTEGER NOT NULL)
WITHOUT ROWID;
CREATE TABLE inbound (
    room TEXT NOT NULL, session TEXT NOT NULL, sender TEXT NOT NULL, curve TEXT NOT NULL, pickle TEXT NOT NULL,
    used REAL NOT NULL, PRIMARY KEY (room, session)
) WITHOUT ROWID;
CREATE TABLE seen (
    room TEXT NOT NULL, session TEXT NOT NULL, number INTEGER NOT NULL, event TEXT NOT NULL,
    PRIMARY KEY (room, session, number)
) WITHOUT ROWID;
CREATE TABLE unread (
    event TEXT PRIMARY KEY, room TEXT NOT NULL, session TEXT NOT NULL, at REAL NOT NULL, source TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE handled (digest TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE rooms (room TEXT PRIMARY KEY, settings TEXT NOT NULL) WITHOUT ROWID;
"""
"""``users`` are those whose devices are followed; ``changes`` counts what was heard of them, so that a change during
a query is not forgotten. ``wedged``: devices with which no session works any more. ``seen``: which event a message
number was used for, so that nothing can be played again. ``unread``: events whose keys have not come. ``handled``:
what was taken in of messages to the device that the homeserver will bring again until the cursor is stored."""


class BrokenStore(Exception):  # noqa: N818
    """The file is no store, or a damaged one."""


class NewerStore(Exception):  # noqa: N818
    """The file was written by a later version."""


class Store:
    """The open file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # SQLite gives its files beside it the same rights.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=64)
        try:
            self._prepare()
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise BrokenStore(path.name) from error

    def _prepare(self) -> None:
        run = self._connection.execute
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA busy_timeout = 2000")
        (version,) = run("PRAGMA user_version").fetchone()
        if version > VERSION:
            self._connection.close()
            raise NewerStore
        if version == 0:
            self._connection.executescript(f"BEGIN; {SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Iterator[None]:
        """All of a block or nothing. ``durable``: it survives a power cut; else only the death of the process."""
        self._connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def run(self, statement: str, *values: Any) -> int:
        """Write something; return how many rows were."""
        return self._connection.execute(statement, values).rowcount

    def run_many(self, statement: str, rows: Sequence[Sequence[Any]]) -> None:
        """Write the same for many rows."""
        self._connection.executemany(statement, rows)

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Read rows."""
        return self._connection.execute(query, values).fetchall()

    def value(self, name: str) -> str | None:
        """One of the things of which there is only one."""
        found = self.rows("SELECT value FROM meta WHERE name = ?", name)
        return str(found[0][0]) if found else None

    def set_value(self, name: str, value: str) -> None:
        """Set one of the things of which there is only one."""
        self.run("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", name, value)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
