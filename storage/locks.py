"""One process for each platform account (rule 7 of delivery).

On SQLite all processes are on one machine, and a lock on a file in the data folder does. On PostgreSQL it is an
advisory lock, which lives and dies with a connection of its own.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import threading
from pathlib import Path
from typing import Protocol

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from storage.database import normalised

CONNECT_TIMEOUT_S = 10
UNHEARD_MS = 10_000
"""After so long without an answer the server counts as gone, and with it the lock."""


class _Holder(Protocol):
    def held(self) -> bool: ...

    def release(self) -> None: ...


class AccountLock:
    """The right to receive and send for one account. Its methods block shortly; use it from one thread at a time."""

    def __init__(self, holder: _Holder) -> None:
        self._holder = holder
        self._mutex = threading.Lock()

    @classmethod
    def acquire(cls, url: str, data_dir: Path, name: str) -> AccountLock | None:
        """Take the lock; None when another process has it.

        Raises ``OSError`` when the folder cannot be written, SQLAlchemy's ``OperationalError`` without a server.
        """
        parsed = normalised(url)
        if parsed.get_backend_name() == "postgresql":
            engine = create_engine(
                parsed,
                poolclass=NullPool,
                isolation_level="AUTOCOMMIT",
                connect_args={
                    "connect_timeout": CONNECT_TIMEOUT_S,
                    "keepalives_idle": 5,
                    "keepalives_interval": 2,
                    "keepalives_count": 3,
                    "tcp_user_timeout": UNHEARD_MS,
                },
            )
            held: _Holder | None = _Advisory.take(engine, name)
        else:
            held = _FileLock.take(data_dir, name)
        return cls(held) if held is not None else None

    def held(self) -> bool:
        """Return whether it still is held; cheap enough to ask before every send."""
        with self._mutex:
            return self._holder.held()

    def release(self) -> None:
        """Give it back. Doing so twice is harmless."""
        with self._mutex:
            self._holder.release()


class _FileLock:
    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, folder: Path, name: str) -> _FileLock | None:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{hashlib.sha256(name.encode()).hexdigest()[:16]}.lock"
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        return cls(path, descriptor)

    def held(self) -> bool:
        """A lock on a file that somebody deleted keeps nobody out any more."""
        if self._descriptor is None:
            return False
        try:
            return os.path.samestat(os.fstat(self._descriptor), self._path.stat())
        except OSError:
            return False

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


class _Advisory:
    def __init__(self, connection: Connection) -> None:
        self._connection: Connection | None = connection

    @classmethod
    def take(cls, engine: Engine, name: str) -> _Advisory | None:
        digest = hashlib.sha256(f"tandembot account {name}".encode()).digest()
        key = int.from_bytes(digest[:8], "big", signed=True)
        connection = engine.connect()
        if connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": key}).scalar_one():
            return cls(connection)
        connection.close()
        return None

    def held(self) -> bool:
        """The server drops the lock with the connection, so a connection that answers has it."""
        if self._connection is None:
            return False
        try:
            self._connection.execute(text("SELECT 1"))
        except SQLAlchemyError:
            self.release()
            return False
        return True

    def release(self) -> None:
        if self._connection is not None:
            connection, self._connection = self._connection, None
            # It may be broken, and then there is nothing to be given back.
            connection.invalidate()
            connection.close()
