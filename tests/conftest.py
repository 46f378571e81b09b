"""Fixtures for all tests."""

import gc

import pytest

from tests.support.databases import (
    any_database as any_database,
    clock as clock,
    database as database,
    postgres_database as postgres_database,
    postgres_server as postgres_server,
    postgres_url as postgres_url,
    sqlite_database as sqlite_database,
    sqlite_template as sqlite_template,
    sqlite_url as sqlite_url,
)
from tests.support.homeserver import town as town
from tests.support.sentences import sentences_are_read_once as sentences_are_read_once

# What many tests check in common.
pytest.register_assert_rewrite("tests.support.forgetting")

# While code and tests are imported, the collector would walk through everything again and again and find nothing.
gc.disable()


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> None:
    """Collect what the tests leave behind, but not what was there before them."""
    gc.freeze()
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let each worker begin with its share of what takes longest, whole processes: else one ends long after the others.

    A worker begins with so many of the items in a row (``--dist worksteal``).
    """
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    long = [item for item in items if "e2e" in item.path.parts]
    short = [item for item in items if "e2e" not in item.path.parts]
    items[:] = [item for first in range(workers) for item in (*long[first::workers], *short[first::workers])]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let it be said how wild the input is."""
    told = "how many examples Hypothesis tries in each unit test; make test tries many more in a run of its own"
    parser.addoption("--examples", type=int, default=20, help=told)
    parser.addoption("--new-examples", action="store_true", help="make up other examples than in the run before")
