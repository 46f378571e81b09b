"""The queues under random crashes, takeovers and failures, on PostgreSQL."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy import text

from storage.database import Database, Tx
from storage.models import Base
from tests.support.databases import SettableClock
from tests.support.storage.state_machine import Queues


def test_nothing_is_lost_doubled_or_overtaken(postgres_url: str) -> None:
    def empty(tx: Tx) -> None:
        tables = ", ".join(table.name for table in Base.metadata.sorted_tables)
        tx.execute(text(f"TRUNCATE {tables} RESTART IDENTITY CASCADE"))

    def open_fresh(clock: SettableClock) -> Database:
        database = Database(postgres_url, clock.clock)
        database.write_now(empty)
        return database

    machine = type("QueuesOnPostgresql", (Queues,), {"opener": staticmethod(open_fresh)})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=8,
            stateful_step_count=40,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
