"""A tandem pauses, goes on, and ends; its people are told, and it can be undone."""

from __future__ import annotations

from storage import people, rooms, tandems, windows
from storage.database import Tx
from tests.support.stage import ANNA, Stage

MARIA, JENS = "@maria:example.org", "@jens:example.org"


def talking(stage: Stage) -> tuple[str, str, str]:
    """Set Vari – Geestland up with a room for each city; return the coordinators' room and these."""

    def play() -> tuple[str, str, str]:
        home = stage.start()
        stage.say(home, ANNA, "!tandem new city Vari=el Geestland=de")
        vari, geestland = [room.native_id or "" for room in stage.rooms("tandem")]
        stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria")
        stage.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens")
        stage.join(vari, MARIA, "Maria")
        stage.join(geestland, JENS, "Jens")
        return home, vari, geestland

    return stage.scene("talking-city-states", play)


def test_a_paused_tandem_passes_nothing_on_until_it_is_resumed(stage: Stage) -> None:
    home, vari, geestland = talking(stage)
    stage.say(home, ANNA, "!tandem pause vari")
    assert stage.last(home).text == (
        "Vari – Geestland is paused: nothing is passed on until “!tandem resume vari-geestland”.\n"
        "This is being said in its rooms."
    )
    assert stage.last(geestland).text.startswith("Dieses Tandem ruht gerade")
    assert not stage.last(geestland).quiet
    before = len(stage.texts(geestland))
    stage.say(vari, MARIA, "Ακούει κανείς;", language="el")
    assert len(stage.texts(geestland)) == before
    stage.say(home, ANNA, "!tandem show vari")
    assert "Paused: nothing is passed on" in stage.last(home).text.splitlines()
    stage.say(home, ANNA, "!tandem new Hamm=de Arezzo=it")
    stage.say(home, ANNA, "!tandems")
    assert stage.last(home).text.splitlines()[2] == "· Vari – Geestland (vari-geestland): 2 of 2 people there (paused)"
    stage.say(home, ANNA, "!tandem pause vari")
    assert stage.last(home).text == "It is already so for Vari – Geestland; nothing was changed."
    stage.say(home, ANNA, "!tandem resume vari")
    assert stage.last(geestland).text.startswith("Dieses Tandem geht weiter:")
    stage.say(vari, MARIA, "Και πάλι μαζί.", language="el")
    assert "Και πάλι μαζί." in stage.last(geestland).text


def test_pausing_is_undone(stage: Stage) -> None:
    home, _, geestland = talking(stage)
    stage.say(home, ANNA, "!tandem pause vari")
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text == "Taken back.\nVari – Geestland goes on: messages are passed on again."
    assert stage.last(geestland).text.startswith("Dieses Tandem geht weiter:")


def test_an_ended_tandem_keeps_its_rooms_and_frees_its_name(stage: Stage) -> None:
    home, vari, geestland = talking(stage)
    stage.mean(home, ANNA, "!tandem end vari")
    assert stage.last(home).text.startswith("Vari – Geestland has ended: nothing more is passed on.")
    assert stage.last(geestland).text.startswith("Dieses Tandem ist beendet")
    assert len(stage.rooms("tandem", ("open",))) == 2
    assert stage.changes("leave") == []
    before = len(stage.texts(vari))
    stage.say(geestland, JENS, "Danke!", language="de")
    assert len(stage.texts(vari)) == before
    stage.say(home, ANNA, "!tandem resume vari")
    assert stage.last(home).text == "There are no tandems yet. “!tandem new” sets one up."
    assert stage.write(lambda tx: tandems.by_slug(tx, "vari-geestland")) is None


def test_ending_is_undone(stage: Stage) -> None:
    home, vari, geestland = talking(stage)
    stage.mean(home, ANNA, "!tandem end vari")
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text == "Taken back.\nVari – Geestland goes on: messages are passed on again."
    found = stage.write(lambda tx: tandems.by_slug(tx, "vari-geestland"))
    assert found is not None
    assert found.state == "active"
    stage.say(geestland, JENS, "Danke!", language="de")
    assert "Danke!" in stage.last(vari).text


def test_undo_respects_what_came_since(stage: Stage) -> None:
    home, _, geestland = talking(stage)
    stage.say(home, ANNA, "!tandem pause vari")
    found = stage.write(lambda tx: tandems.running(tx)[0])
    stage.write(lambda tx: tandems.set_state(tx, tx.merge(found), "active"))
    before = stage.texts(geestland)
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text.startswith("You did nothing in the last ten minutes")
    assert stage.texts(geestland) == before


def test_only_fitting_tandems_are_offered(stage: Stage) -> None:
    home, _, _ = talking(stage)
    stage.say(home, ANNA, "!tandem new Hamm=de Arezzo=it")
    stage.say(home, ANNA, "!tandem pause hamm")
    stage.say(home, ANNA, "!tandem resume")
    assert stage.last(home).choices == ("Hamm – Arezzo", "Cancel")
    stage.say(home, ANNA, "!tandem pause")
    assert stage.last(home).choices == ("Vari – Geestland", "Cancel")


def test_who_takes_part_through_a_window_is_told_there(stage: Stage) -> None:
    home, _, _ = talking(stage)
    window = stage.invite_bot(JENS, direct=True)

    def sit(tx: Tx) -> None:
        room, account = rooms.find(tx, "matrix", window), people.account(tx, "matrix", JENS)
        assert room is not None
        assert account is not None
        assert account.participant_id is not None
        windows.take_seat(tx, tandems.running(tx)[0].id, account.participant_id, room.id)

    stage.write(sit)
    stage.say(home, ANNA, "!tandem pause vari")
    told = stage.last(window)
    assert told.text.startswith("Vari – Geestland\nDieses Tandem ruht gerade")
    assert not told.quiet
