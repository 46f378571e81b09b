"""The queues under random crashes, takeovers, failures and restored backups, on SQLite: a short run of it."""

from __future__ import annotations

from pathlib import Path

from tests.support.storage.engines import drive, on_sqlite


def test_nothing_is_lost_doubled_or_overtaken(sqlite_template: Path, tmp_path: Path) -> None:
    drive(on_sqlite(sqlite_template, tmp_path), examples=3, steps=5)
