"""Fixtures of these tests."""

from __future__ import annotations

import pytest

from storage.database import Database
from tests.flows.digests.quarter import Quarter
from tests.support.databases import SettableClock
from tests.support.stage import scenes as scenes, stage as stage
from tests.support.two_networks import networks as networks


@pytest.fixture
def quarter(database: Database, clock: SettableClock, scenes: None) -> Quarter:
    """The six tandems at the beginning of a quarter."""
    return Quarter(database, clock)
