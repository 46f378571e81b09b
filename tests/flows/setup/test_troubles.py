"""What exceptions say about a database."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import ArgumentError, OperationalError

from storage.troubles import Trouble, trouble


class State(psycopg.OperationalError):
    """An error of PostgreSQL with a state."""

    def __init__(self, words: str, state: str | None) -> None:
        super().__init__(words)
        self.sqlstate = state


@pytest.mark.parametrize(
    ("error", "found"),
    [
        (State("x", "28P01"), Trouble.REFUSED),
        (State("x", "3D000"), Trouble.REFUSED),
        (State("x", "53100"), Trouble.FULL),
        (State("x", "25006"), Trouble.READ_ONLY),
        (State("x", "08006"), Trouble.UNREACHABLE),
        (State("x", "57P01"), Trouble.UNREACHABLE),
        (State("x", "42P01"), Trouble.OTHER),
        (State('FATAL: password authentication failed for user "x"', None), Trouble.REFUSED),
        (State('FATAL: database "x" does not exist', None), Trouble.REFUSED),
        (State("connection refused", None), Trouble.UNREACHABLE),
    ],
)
def test_postgresql(error: Exception, found: Trouble) -> None:
    assert trouble(OperationalError("SELECT 1", {}, error)) is found


def test_what_is_not_about_the_database() -> None:
    assert trouble(ValueError("x")) is None
    assert trouble(ArgumentError("x")) is Trouble.ADDRESS


def statement(path: Path, words: str, first: str = "SELECT 1") -> BaseException:
    """Return what SQLite says to a statement."""
    engine = create_engine(f"sqlite:///{path}")
    try:
        with engine.connect() as connection:
            connection.execute(text(first))
            connection.execute(text(words))
            connection.commit()
    except Exception as error:  # noqa: BLE001 - any of them is what the test is about
        return error
    finally:
        engine.dispose()
    raise AssertionError("it worked")


def test_sqlite(tmp_path: Path) -> None:
    assert trouble(statement(tmp_path / "none" / "x.db", "SELECT 1")) is Trouble.UNREACHABLE
    (tmp_path / "odd.db").write_bytes(b"this is no database" * 100)
    assert trouble(statement(tmp_path / "odd.db", "SELECT * FROM sqlite_master")) is Trouble.DAMAGED
    assert trouble(statement(tmp_path / "x.db", "CREATE TABLE x (y)", "PRAGMA query_only=ON")) is Trouble.READ_ONLY
    full = statement(tmp_path / "x.db", "CREATE TABLE x (y)", "PRAGMA max_page_count=1")
    assert trouble(full) is Trouble.FULL
    assert trouble(statement(tmp_path / "x.db", "SELECT nothing")) is Trouble.OTHER
    assert trouble(sqlite3.OperationalError("no code")) is Trouble.OTHER
