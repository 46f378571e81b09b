"""Being erased, on SQLite."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Table

from storage import erasing, erasure, people
from storage.models import Base, Erasure, Participant
from tests.support import forgetting
from tests.support.forgetting import JENS, MARIA, NAME, begun, forgets, talked, traces
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks, link_in


def test_nothing_is_left(networks: TwoNetworks) -> None:
    """No column that can hold text has anything of the person."""
    forgetting.check_nothing_is_left(networks)


def test_also_while_a_message_is_in_flight(networks: TwoNetworks) -> None:
    """Rule 4: cancelled before, deleted after the attempt."""
    forgetting.check_in_flight(networks)


def test_also_after_an_old_copy_was_restored(networks: TwoNetworks, tmp_path: Path) -> None:
    """Rule 8: the list beside the database is applied again."""
    forgetting.check_restored(networks, tmp_path)


def test_every_column_that_points_to_somebody_is_decided_about() -> None:
    """A new table cannot be forgotten by ``forget``."""
    pointing = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        if any(key.column.table.name in ("participants", "accounts") for key in column.foreign_keys)
    }
    assert isinstance(Base.metadata.tables["accounts"], Table)
    assert pointing == set(erasure.OWNED)


def test_a_coordinator_erases_somebody_on_matrix_who_leaves_the_rooms(networks: TwoNetworks) -> None:
    """The account is taken out of the rooms that the bot made, what it wrote there is deleted, and stays unknown."""
    net = networks
    room = begun(net)
    said = net.say(room, JENS, "Das ist von Jens", language="de")
    home = net.the_room("coordinators")
    net.say(home, ANNA, "!forget Jens Meyer")
    assert "Jens Meyer" in net.last(home).text
    net.press(home, ANNA, net.last(home).native_id, "1️⃣")
    assert (room, JENS) in net.changes("remove")
    forgetting.finish(net)
    net.join(room, JENS, "Jens", membership="left")  # The server tells that the bot took him out.
    net.say(room, JENS, "Hallo?")
    assert said in {action.target for action in net.redactions()}
    assert traces(net.database, ("Jens Meyer", JENS, "Das ist von Jens")) == set()
    assert net.texts(room)[-1] != "Hallo?"


def test_only_coordinators_erase_others(networks: TwoNetworks) -> None:
    """And nobody erases those whom the settings name, for the next start would enter them again."""
    net = networks
    begun(net)
    net.window(MARIA, "/forget Jens Meyer")
    assert "Gelöscht" not in net.last(MARIA).text
    number = net.write(lambda tx: next(person.id for person in people.everybody(tx) if person.name == "Jens Meyer"))
    net.window(MARIA, f"/erase {number}")
    assert net.write(lambda tx: tx.get_one(Participant, number).name) == "Jens Meyer"
    home = net.the_room("coordinators")
    net.say(home, ANNA, "!forget")
    assert "settings" in net.last(home).text


def test_somebody_erased_can_come_back_by_a_new_link(networks: TwoNetworks) -> None:
    """What they write is ignored until then, and nothing of it is kept."""
    net = networks
    room = begun(net)
    talked(net, room)
    forgets(net)
    forgetting.finish(net)
    net.window(MARIA, "Is anybody there?")
    assert traces(net.database) == set()
    home = net.the_room("coordinators")
    net.say(home, ANNA, f"!tandem add vari telegram Vari {NAME}")
    net.begin(MARIA, link_in(net.last(home).text), name=NAME)
    message = net.last(MARIA)
    net.press_token(MARIA, MARIA, message.native_id, net.tokens[message.native_id]["0"])
    net.window(MARIA, "Here I am again", "el")
    assert any("Here I am again" in text for text in net.texts(room))


def test_what_cannot_be_settled_is_given_up_after_a_day(networks: TwoNetworks) -> None:
    """An app that blocked the bot keeps no erasure open for ever."""
    net = networks
    room = begun(net)
    talked(net, room)
    net.platforms = ["matrix"]
    settle, net._settle = net._settle, lambda tx: None  # type: ignore[method-assign]
    number = forgetting.person_id(net)
    net.write(lambda tx: erasure.forget(tx, tx.get_one(Participant, number)))
    net.clock.advance(25 * 3600)
    net.write(erasing.proceed)
    net._settle = settle  # type: ignore[method-assign]
    assert net.write(lambda tx: all(row.finished_at is not None for row in tx.query(Erasure)))
