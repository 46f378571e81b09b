"""What only PostgreSQL does: locks that live with a connection."""

from __future__ import annotations

from pathlib import Path

from storage.database import Database
from storage.locks import AccountLock
from tests.support.databases import PostgresServer


def test_the_account_is_locked_for_others(postgres_url: str, tmp_path: Path) -> None:
    lock = AccountLock.acquire(postgres_url, tmp_path, "@bot:x")
    assert lock is not None
    assert lock.held() is True
    assert AccountLock.acquire(postgres_url, tmp_path, "@bot:x") is None
    other = AccountLock.acquire(postgres_url, tmp_path, "@other:x")
    assert other is not None
    other.release()
    lock.release()
    assert lock.held() is False
    again = AccountLock.acquire(postgres_url, tmp_path, "@bot:x")
    assert again is not None
    again.release()


def test_the_lock_is_lost_with_its_connection(
    postgres_url: str, postgres_server: PostgresServer, postgres_database: Database, tmp_path: Path
) -> None:
    lock = AccountLock.acquire(postgres_url, tmp_path, "@bot:x")
    assert lock is not None
    killed = postgres_server.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = "
        f"(SELECT oid FROM pg_database WHERE datname = '{postgres_database.url.database}')"
    )
    assert killed == [(True,)]
    assert lock.held() is False
    assert lock.held() is False
    successor = AccountLock.acquire(postgres_url, tmp_path, "@bot:x")
    assert successor is not None
    successor.release()
    lock.release()
