"""Two coordinators at once: nobody takes back, unseen, what the other one has decided meanwhile."""

from __future__ import annotations

import pytest

from storage import people, rooms, tandems
from storage.database import Tx
from tests.flows.people.test_people import JENS
from tests.flows.people.test_roles import offered as offered
from tests.support.stage import ANNA, Stage
from tests.support.two_networks import TwoNetworks

EVE = "@eve:example.org"


@pytest.fixture
def stage(networks: TwoNetworks) -> Stage:
    """A programme that is on Telegram as well."""
    return networks


def facts(tx: Tx) -> list[object]:
    shapes = [(known.name, known.shape) for known in tandems.running(tx)]
    return [*shapes, *((city.name, city.telegram, city.zone) for city in people.cities(tx))]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("!city telegram names Vari", "!city telegram never Vari"),
        ("!tandem shape vari-geestland language", "!tandem shape vari-geestland city"),
        ("!city Vari=el@Europe/Berlin", "!city Vari=el@Europe/Sofia"),
    ],
)
def test_undo_leaves_what_the_other_one_changed_since(
    stage: Stage, offered: tuple[str, str], first: str, then: str
) -> None:
    home, chat = offered
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")
    before = stage.write(facts)
    stage.mean(home, ANNA, first)
    assert stage.write(facts) != before
    stage.mean(chat, JENS, then)
    decided = stage.write(facts)
    stage.say(home, ANNA, "!undo")
    assert stage.write(facts) == decided
    stage.say(chat, JENS, "!undo")
    assert stage.write(facts) != decided


def test_whoever_was_entered_by_mistake_and_made_a_coordinator_leaves_their_room(
    stage: Stage, offered: tuple[str, str]
) -> None:
    home, chat = offered
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")
    stage.say(home, ANNA, f"!tandem add vari {EVE} Vari Eve Example")
    stage.say(chat, JENS, f"!role {EVE} coordinator")
    own = stage.invite_bot(EVE, direct=True)
    stage.press(own, EVE, stage.last(own).native_id, "1️⃣")
    stage.join(home, EVE, "Eve")
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text.startswith("Taken back.")

    def inside(tx: Tx) -> bool:
        account = people.account(tx, "matrix", EVE)
        (room,) = rooms.with_purpose(tx, "coordinators")
        assert account is not None
        assert account.participant_id is None
        return rooms.membership(tx, room.id, account.id) in ("invited", "joined")

    assert not stage.write(inside)
