"""The queues under random crashes, takeovers, failures and restored backups, on SQLite."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from storage.database import Database
from tests.support.databases import SettableClock
from tests.support.storage.state_machine import Queues


def test_nothing_is_lost_doubled_or_overtaken(sqlite_template: Path, tmp_path: Path) -> None:
    numbers = itertools.count()

    def open_fresh(clock: SettableClock) -> Database:
        path = tmp_path / f"{next(numbers)}.db"
        shutil.copyfile(sqlite_template, path)
        return Database(f"sqlite:///{path}", clock.clock)

    def copy(database: Database) -> object:
        path = tmp_path / f"backup-{next(numbers)}.db"
        with sqlite3.connect(str(database.url.database)) as source, sqlite3.connect(path) as target:
            source.backup(target)
        source.close()
        target.close()
        return path

    def put_back(database: Database, backup: object, clock: SettableClock) -> Database:
        assert isinstance(backup, Path)
        database.close_now()
        path = tmp_path / f"{next(numbers)}.db"
        shutil.copyfile(backup, path)
        return Database(f"sqlite:///{path}", clock.clock)

    machine = type(
        "QueuesOnSqlite",
        (Queues,),
        {"opener": staticmethod(open_fresh), "copy": staticmethod(copy), "put_back": staticmethod(put_back)},
    )
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=15,
            stateful_step_count=40,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
