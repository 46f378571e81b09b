"""Who a room is for."""

from __future__ import annotations

import pytest

from handlers.common.readers import Reader, languages_of, readers_of
from storage import people, rooms, tandems
from storage.database import Database, Tx
from storage.models import TandemCity
from tests.support.databases import SettableClock
from tests.support.world import World


@pytest.fixture
def world(database: Database, clock: SettableClock) -> World:
    """Three people of two cities, and a coordinator."""
    world = World(database, clock)
    world.found("shared", ("Vari", "el", "Europe/Athens"), ("Geestland", "de", "Europe/Berlin"))
    world.person("Maria", "Vari", ["el", "en"])
    world.person("Jens", "Geestland", ["de"])
    world.person("Lena", "Geestland", ["en", "de"])
    world.person("Carla", "", ["it"])
    return world


def read(world: World, room: str) -> list[Reader]:
    """The readers of a room by its native id."""

    def work(tx: Tx) -> list[Reader]:
        found = rooms.find(tx, "matrix", room)
        assert found is not None
        return readers_of(tx, found)

    return world.write(work)


def test_a_shared_room_is_for_all(world: World) -> None:
    room = world.room("!all")
    assert [(who.name, who.city, who.zone) for who in read(world, room)] == [
        ("Maria", "Vari", "Europe/Athens"),
        ("Jens", "Geestland", "Europe/Berlin"),
        ("Lena", "Geestland", "Europe/Berlin"),
    ]


def test_a_citys_room_is_for_its_people(world: World) -> None:
    assert [who.name for who in read(world, world.room("!city", city="Geestland"))] == ["Jens", "Lena"]


def test_a_languages_room_is_for_those_who_read_it_best(world: World) -> None:
    assert [who.name for who in read(world, world.room("!en", language="en"))] == ["Lena"]


def test_whoever_is_seen_in_a_room_reads_it(world: World) -> None:
    room = world.room("!city", city="Geestland", members=["@carla:example.org", "@jens:example.org", "@x:example.org"])
    assert [(who.name, who.prefers, who.city) for who in read(world, room)] == [
        ("Jens", "de", "Geestland"),
        ("Lena", "en", "Geestland"),
        ("Carla", "it", ""),
    ]


def test_a_retiring_room_is_for_those_who_are_nowhere_else(world: World) -> None:
    old = world.room("!old", state="retiring", members=["@jens:example.org", "@maria:example.org"])
    world.room("!new", city="Geestland", members=["@jens:example.org"])
    assert [who.name for who in read(world, old)] == ["Maria"]


def test_other_rooms_are_for_those_who_are_there(world: World) -> None:
    def direct(tx: Tx) -> tuple[str, ...]:
        room = rooms.create(tx, uid="d", platform="matrix", purpose="direct", native_id="!d", state="open")
        rooms.set_membership(tx, room.id, people.see_account(tx, "matrix", "@carla:example.org").id, "joined")
        return languages_of(tx, room)

    assert world.write(direct) == ("it",)


def test_a_city_that_left_and_people_who_left_read_no_more(world: World) -> None:
    room = world.room("!all")

    def leave(tx: Tx) -> None:
        vari = people.city_by_slug(tx, "vari")
        jens = people.account(tx, "matrix", "@jens:example.org")
        assert vari is not None
        assert jens is not None
        membership, person = tx.get(TandemCity, (world.tandem_id, vari.id)), people.participant_of(tx, jens)
        assert membership is not None
        assert person is not None
        membership.left_at = person.left_at = tx.now

    world.write(leave)
    assert [who.name for who in read(world, room)] == ["Lena"]


def test_where_nobody_was_entered_yet_the_cities_languages_count(database: Database, clock: SettableClock) -> None:
    world = World(database, clock)
    world.found("shared", ("Basel", "de", "Europe/Zurich"), ("Mulhouse", "fr", "Europe/Paris"))
    assert [(who.prefers, who.city) for who in read(world, world.room("!a"))] == [("de", "Basel"), ("fr", "Mulhouse")]
    assert [who.prefers for who in read(world, world.room("!b", city="Mulhouse"))] == ["fr"]
    (reader,) = read(world, world.room("!c", language="fr"))
    assert (reader.prefers, reader.zone) == ("fr", "Europe/Paris")
    assert world.write(lambda tx: len(tandems.cities(tx, world.tandem_id))) == 2
