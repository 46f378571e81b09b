"""Both networks with the bot between them: real adapters, the real application, a real homeserver."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.demo.person import Person as MatrixPerson
from tests.support.botapi.person import Person
from tests.support.botapi.places import Place
from tests.support.homeserver import Town
from tests.support.networks import Bridge, bridge


@pytest.fixture
async def networks(town: Town, tmp_path: Path) -> AsyncIterator[Bridge]:
    """Both networks; the bot runs."""
    async with bridge(town, tmp_path) as made, made.running():
        yield made


@dataclass(slots=True)
class Pair:
    """Geestland and Vari: Jens in a room on Matrix, Maria in her window."""

    networks: Bridge
    slug: str
    jens: MatrixPerson
    room: str
    maria: Person
    window: Place


@pytest.fixture
async def founded(networks: Bridge) -> AsyncIterator[Pair]:
    """The same, but Maria has not opened her link yet."""
    slug = await networks.tandem("Vari=el Geestland=de")
    async with networks.on_matrix("jens") as jens:
        await networks.add(slug, jens.user_id, "Geestland", "Jens Meyer")
        room = await networks.room_of(jens, "Geestland")
        maria = networks.api.user("Μαρία", language_code="el")
        yield Pair(networks, slug, jens, room, maria, maria.opens_chat())


@pytest.fixture
async def pair(founded: Pair) -> Pair:
    """Both have come."""
    token = await founded.networks.link(founded.slug, "Vari", "Maria Papadopoulou")
    founded.window = await founded.networks.arrives(founded.maria, token)
    return founded
