"""These tests run on PostgreSQL."""

import pytest

from storage.database import Database

pytest.register_assert_rewrite("tests.support.storage")


@pytest.fixture
def database(postgres_database: Database) -> Database:
    """A fresh PostgreSQL database on the test's clock."""
    return postgres_database
