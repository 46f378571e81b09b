"""Cities are replaced, added and taken out while a tandem runs: history stays, access does not."""

from __future__ import annotations

import pytest

from storage import people, tandems
from storage.deliveries import Change
from tests.support.stage import ANNA, Stage

MARIA, JENS, IVAN = "@maria:example.org", "@jens:example.org", "@ivan:example.org"


def talking(stage: Stage, shape: str) -> tuple[str, list[str]]:
    """Set Vari – Geestland up in a shape; return the coordinators' room and the tandem's rooms."""
    home = stage.start()
    stage.say(home, ANNA, f"!tandem new {shape} Vari=el Geestland=de")
    found = [room.native_id or "" for room in stage.rooms("tandem")]
    stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria")
    stage.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens")
    stage.join(found[0], MARIA, "Maria")
    stage.join(found[-1], JENS, "Jens")
    return home, found


def name_and_cities(stage: Stage) -> tuple[str, list[str]]:
    """Return what the tandem is called, and its cities in their order."""
    (tandem,) = stage.write(tandems.running)
    return tandem.name, [city.name for city in stage.write(lambda tx: tandems.cities(tx, tandem.id))]


@pytest.mark.parametrize("shape", ["shared", "language", "city"])
def test_a_city_is_replaced(stage: Stage, shape: str) -> None:
    home, found = talking(stage, shape)
    stage.say(found[-1], JENS, "Bleibt das?", language="de")
    stage.say(home, ANNA, "!tandem replace vari Vari Plovdiv=bg")
    asked = stage.last(home)
    assert asked.text.startswith("Shall Plovdiv really take the place of Vari in Vari – Geestland?")
    stage.press(home, ANNA, asked.native_id, "1️⃣")
    assert asked.text.startswith("Plovdiv takes the place of Vari.")
    assert name_and_cities(stage) == ("Plovdiv – Geestland", ["Plovdiv", "Geestland"])
    # Those who leave read it where they are, and are out then; nothing that was said is taken away.
    assert any("Vari αποχωρεί από αυτό το tandem" in text for text in stage.texts(found[0]))
    assert (found[0], MARIA) in stage.changes("remove")
    assert not any(type(action).__name__ == "Redact" for action in stage.actions)
    # The others stay where they are, in a room that is named for the cities that there are.
    assert (found[-1], JENS) not in stage.changes("remove")
    renamed = [action for action in stage.actions if isinstance(action, Change) and action.what == "rename"]
    assert any(action.room == found[-1] and "Plovdiv" in action.subject for action in renamed)
    before = len(stage.texts(found[0]))
    stage.say(found[-1], JENS, "Hallo?", language="de")
    if shape != "shared":
        assert len(stage.texts(found[0])) == before
    # Whoever comes from the new city is invited and hears everything from now on.
    stage.say(home, ANNA, f"!tandem add plovdiv {IVAN} Plovdiv Ivan")
    place = next(
        room.native_id for room in stage.rooms("tandem", ("open",)) if (room.native_id, IVAN) in stage.changes("invite")
    )
    stage.join(place or "", IVAN, "Ivan")
    stage.say(found[-1], JENS, "Willkommen, Ivan", language="de")
    if shape != "shared":
        assert "Willkommen, Ivan" in stage.last(place or "").text


def test_replacing_is_undone(stage: Stage) -> None:
    home, (room,) = talking(stage, "shared")
    stage.mean(home, ANNA, "!tandem replace vari Vari Plovdiv=bg")
    assert ("Take back what you did last") in stage.last(home).choices
    before = len(stage.changes("invite"))
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text.startswith("Taken back.\nVari – Geestland")
    assert name_and_cities(stage) == ("Vari – Geestland", ["Vari", "Geestland"])
    assert (room, MARIA) in stage.changes("invite")[before:]
    stage.say(home, ANNA, "!undo")
    assert name_and_cities(stage)[0] == "Vari – Geestland"


def test_a_third_city_comes_and_goes(stage: Stage) -> None:
    home, (room,) = talking(stage, "shared")
    stage.say(home, ANNA, "!tandem extend vari Plovdiv")
    assert "Plovdiv" in stage.last(home).text.splitlines()[0]
    assert stage.last(home).choices[0] == "Bulgarian"
    stage.press(home, ANNA, stage.last(home).native_id, "1️⃣")
    assert name_and_cities(stage) == ("Vari – Geestland – Plovdiv", ["Vari", "Geestland", "Plovdiv"])
    stage.say(home, ANNA, f"!tandem add vari {IVAN} Plovdiv Ivan")
    stage.join(room, IVAN, "Ivan")
    stage.mean(home, ANNA, "!tandem remove vari Plovdiv")
    assert name_and_cities(stage) == ("Vari – Geestland", ["Vari", "Geestland"])
    assert (room, IVAN) in stage.changes("remove")
    stage.mean(home, ANNA, "!tandem remove vari Vari")
    assert "would have only one city left" in stage.last(home).text
    # It may come back, and its people with it.
    stage.say(home, ANNA, "!tandem extend vari Plovdiv")
    assert name_and_cities(stage)[1] == ["Vari", "Geestland", "Plovdiv"]
    assert stage.changes("invite")[-1] == (room, IVAN)


def test_a_name_that_was_chosen_stays(stage: Stage) -> None:
    home, _ = talking(stage, "shared")
    stage.write(lambda tx: tandems.rename(tx, tandems.running(tx)[0], "Sensors"))
    stage.mean(home, ANNA, "!tandem replace sensors Vari Plovdiv=bg")
    assert name_and_cities(stage) == ("Sensors", ["Plovdiv", "Geestland"])
    stage.say(home, ANNA, "!tandem extend sensors Geestland")
    assert stage.last(home).text.startswith("Geestland")
    assert stage.write(lambda tx: len(people.cities(tx))) == 3
