"""The same on PostgreSQL."""

import pytest

from storage.database import Database
from tests.support.two_networks import networks as networks


@pytest.fixture
def scenes() -> None:
    """Nothing is kept from test to test."""


@pytest.fixture
def database(postgres_database: Database) -> Database:
    """A fresh PostgreSQL database."""
    return postgres_database
