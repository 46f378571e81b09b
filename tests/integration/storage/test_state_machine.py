"""The queues under random crashes, takeovers, failures and restored backups, on both engines."""

from __future__ import annotations

from pathlib import Path

from tests.support.storage.engines import drive, on_postgresql, on_sqlite


def test_nothing_is_lost_doubled_or_overtaken_on_sqlite(sqlite_template: Path, tmp_path: Path) -> None:
    drive(on_sqlite(sqlite_template, tmp_path), examples=10, steps=15)


def test_nothing_is_lost_doubled_or_overtaken_on_postgresql(postgres_url: str) -> None:
    drive(on_postgresql(postgres_url), examples=5, steps=10)
