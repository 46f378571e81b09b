"""A short conversation on PostgreSQL: the same queries, another engine."""

from __future__ import annotations

import pytest

from storage.database import Database
from storage.deliveries import Edit, React, Redact, Send
from tests.support.databases import SettableClock
from tests.support.world import World


@pytest.fixture
def world(postgres_database: Database, clock: SettableClock) -> World:
    """A world on PostgreSQL."""
    return World(postgres_database, clock)


@pytest.mark.enable_network
def test_a_conversation_on_postgresql(world: World) -> None:
    world.found("city", ("Vari", "el", "Europe/Athens"), ("Geestland", "de", "Europe/Berlin"))
    maria, jens = world.person("Maria", "Vari", ["el"]), world.person("Jens", "Geestland", ["de"])
    ana = world.person("Ana", "Geestland", ["de"])
    vari = world.room("!vari", city="Vari", members=[maria])
    geestland = world.room("!geestland", city="Geestland", members=[jens, ana])
    old = world.room("!old", state="retiring", members=[maria])

    said = world.say(vari, maria, "Καλημέρα", "el")
    (copy,) = world.deliver()
    assert isinstance(copy.action, Send)
    assert copy.action.room == geestland
    assert copy.text.splitlines()[1] == "[de] Καλημέρα"

    world.say(geestland, jens, "Guten Morgen!", "de", reply_to=copy.native_id, thread=copy.native_id)
    (answer,) = world.deliver()
    assert isinstance(answer.action, Send)
    assert (answer.action.reply_to, answer.action.thread) == (said, said)

    first = world.react(geestland, jens, copy.native_id)
    world.react(geestland, ana, copy.native_id)
    (carried,) = world.deliver()
    assert carried.action == React(vari, said, "👍")

    world.edit(vari, maria, said, "Καλησπέρα", "el")
    (edited,) = world.deliver()
    assert isinstance(edited.action, Edit)
    assert edited.action.target == copy.native_id

    world.delete(geestland, jens, first)
    world.delete(vari, maria, said)
    assert [sent.action for sent in world.deliver()] == [Redact(geestland, copy.native_id)]

    world.say(old, maria, "// μόνο εδώ", "el")
    assert [type(sent.action) for sent in world.deliver()] == [React, Send]
