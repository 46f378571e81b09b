"""The random driver on each engine."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy import text

from storage.database import Database, Tx
from storage.models import Base
from tests.support.databases import SettableClock, sharing
from tests.support.storage.state_machine import Queues


def drive(machine: type[Queues], examples: int, steps: int) -> None:
    """Run the driver, always in the same way."""
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def on_sqlite(template: Path, folder: Path) -> type[Queues]:
    """Return the driver on files in a folder, with backups that are made while the bot runs."""
    numbers = itertools.count()

    def put(file: Path, clock: SettableClock) -> Database:
        path = folder / f"{next(numbers)}.db"
        shutil.copyfile(file, path)
        return sharing(Database(f"sqlite:///{path}", clock.clock))

    def copy(database: Database) -> object:
        path = folder / f"backup-{next(numbers)}.db"
        with closing(sqlite3.connect(str(database.url.database))) as source, closing(sqlite3.connect(path)) as target:
            source.backup(target)
        return path

    def put_back(database: Database, backup: object, clock: SettableClock) -> Database:
        assert isinstance(backup, Path)
        database.close_now()
        return put(backup, clock)

    return _machine(lambda clock: put(template, clock), copy, put_back)


def on_postgresql(url: str) -> type[Queues]:
    """Return the driver on one database, which is emptied each time."""

    def empty(tx: Tx) -> None:
        tables = ", ".join(table.name for table in Base.metadata.sorted_tables)
        tx.execute(text(f"TRUNCATE {tables} RESTART IDENTITY CASCADE"))

    def put(clock: SettableClock) -> Database:
        database = Database(url, clock.clock)
        database.write_now(empty)
        return database

    return _machine(put, None, None)


def _machine(
    opener: Callable[[SettableClock], Database],
    copy: Callable[[Database], object] | None,
    put_back: Callable[[Database, object, SettableClock], Database] | None,
) -> type[Queues]:
    return type(
        "Machine",
        (Queues,),
        {
            "opener": staticmethod(opener),
            "copy": staticmethod(copy) if copy else None,
            "put_back": staticmethod(put_back) if put_back else None,
        },
    )
