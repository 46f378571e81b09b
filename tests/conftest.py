"""Fixtures for all tests."""

import gc

import pytest

from tests.support.databases import any_database as any_database
from tests.support.databases import clock as clock
from tests.support.databases import database as database
from tests.support.databases import postgres_database as postgres_database
from tests.support.databases import postgres_server as postgres_server
from tests.support.databases import postgres_url as postgres_url
from tests.support.databases import sqlite_database as sqlite_database
from tests.support.databases import sqlite_template as sqlite_template
from tests.support.databases import sqlite_url as sqlite_url
from tests.support.homeserver import town as town
from tests.support.sentences import sentences_are_read_once as sentences_are_read_once


def pytest_collection_finish(session: pytest.Session) -> None:
    """Spare the collector what was imported: it would walk through all of it again and again, and find nothing."""
    gc.freeze()
