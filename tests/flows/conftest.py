"""These tests go through the real storage, but have no network: a socket that is opened all the same fails the test."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.databases import IN_MEMORY
from tests.support.sockets import pytest_runtest_setup as pytest_runtest_setup


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder in memory, where the platform has one: no commit of these tests waits for a disk that is busy."""
    with tempfile.TemporaryDirectory(prefix="tandembot-", dir=IN_MEMORY) as folder:
        yield Path(folder)
