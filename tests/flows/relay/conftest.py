"""Fixtures of the relay's tests."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from storage.database import Database
from tests.support.databases import SettableClock
from tests.support.world import World


@dataclass
class Pair:
    """Two mirrored rooms, one of each city: Maria in Vari, Jens and Ana in Geestland."""

    world: World
    vari: str
    geestland: str
    maria: str
    jens: str
    ana: str


@pytest.fixture
def world(database: Database, clock: SettableClock) -> World:
    """An empty world."""
    return World(database, clock)


@pytest.fixture
def pair(world: World) -> Pair:
    """A Greek and a German room."""
    world.found("city", ("Vari Voula Vouliagmeni", "el", "Europe/Athens"), ("Geestland", "de", "Europe/Berlin"))
    maria = world.person("Maria Papadopoulou", "Vari Voula Vouliagmeni", ["el", "en"])
    jens = world.person("Jens", "Geestland", ["de"])
    ana = world.person("Ana", "Geestland", ["de"])
    vari = world.room("!vari", city="Vari Voula Vouliagmeni", members=[maria])
    geestland = world.room("!geestland", city="Geestland", members=[jens, ana])
    return Pair(world, vari, geestland, maria, jens, ana)
