"""Notes through windows and groups on Telegram: with words alone, and with reactions where people like them."""

from __future__ import annotations

from storage.deliveries import React, Redact
from storage.models import TandemSession
from tests.flows.notes.scenes import SIGN, all_notes, attached, kept, states
from tests.flows.windows.scenes import GROUP, JENS, MARIA, with_window
from tests.flows.windows.test_files import PHOTO
from tests.flows.windows.test_groups import COORDINATOR, linked
from tests.flows.windows.test_writing import with_two
from tests.support.two_networks import TwoNetworks


def taking(net: TwoNetworks) -> str:
    """Maria in her window has begun a session with Jens; returns his room."""
    _, room = with_window(net)
    net.window(MARIA, "/session_start")
    return room


def test_a_window_tags_answers_edits_and_undoes(networks: TwoNetworks) -> None:
    room = taking(networks)
    told = networks.last(MARIA).text
    assert "Από τώρα κρατούνται σημειώσεις" in told
    assert "/session_end" in told
    said = networks.window(MARIA, "#ιδέα Μετράμε το νερό", "el")
    assert kept(networks) == [("insight", "Μετράμε το νερό")]
    assert [(a.target, a.key) for a in networks.of(React)] == [(said, SIGN)]
    networks.edit_in(MARIA, MARIA, said, "#μάθημα Δεν μετράμε το νερό")
    assert kept(networks) == [("lesson", "Δεν μετράμε το νερό")]
    networks.say(room, JENS, "Wir sparen die Hälfte", language="de")
    copy = networks.last(MARIA)
    before = len(networks.texts(room))
    networks.window(MARIA, "#πρακτική", reply_to=copy.native_id)
    assert kept(networks)[1:] == [("practice", "Wir sparen die Hälfte")]
    assert all_notes(networks)[1].language == "de"
    assert len(networks.texts(room)) == before
    networks.window(MARIA, "/undo")
    assert len(kept(networks)) == 1
    networks.window(MARIA, "/session_end")
    assert states(networks) == ["completing"]


def test_deleting_with_the_command_takes_the_note_away(networks: TwoNetworks) -> None:
    taking(networks)
    said = networks.window(MARIA, "#ιδέα νερό", "el")
    networks.window(MARIA, "/delete", reply_to=said)
    assert kept(networks) == []


def test_reactions_in_a_window_work_too(networks: TwoNetworks) -> None:
    room = taking(networks)
    networks.say(room, JENS, "Wir treffen uns im Mai", language="de")
    copy = networks.last(MARIA)
    networks.react_with(MARIA, MARIA, copy.native_id, "👍", "🤝")
    assert kept(networks) == [("decision", "Wir treffen uns im Mai")]
    networks.react_with(MARIA, MARIA, copy.native_id, "👍")
    assert kept(networks) == []
    assert any(isinstance(action, Redact) and action.room == room for action in networks.actions)


def test_what_is_held_becomes_a_note_of_the_tandem_that_it_goes_to(networks: TwoNetworks) -> None:
    _, geestland, basel = with_two(networks)
    networks.say(geestland, JENS, "!session start")
    networks.window(MARIA, "#ιδέα νερό", "el")
    networks.window(MARIA, "", attachment=PHOTO)
    assert kept(networks) == []
    networks.tap(MARIA, MARIA, "Αποστολή στο Vari – Geestland")
    assert kept(networks) == [("insight", "νερό")]
    networks.say(basel, "@luc:example.org", "!session start")
    networks.window(MARIA, "/to vari-basel")
    networks.window(MARIA, "#ιδέα δύο", "el")
    ours, theirs = all_notes(networks)
    assert ours.tandem_id != theirs.tandem_id
    # Buttons know which session they are about, whatever tandem is spoken to.
    shown = [one for one in networks.shown[MARIA] if any(c.startswith("Τέλος των σημ") for c in one.choices)]
    networks.tap(MARIA, MARIA, "Τέλος των σημειώσεων", shown[0])
    assert states(networks) == ["completing", "taking"]


def test_the_menu_offers_what_is_possible(networks: TwoNetworks) -> None:
    with_window(networks)
    networks.window(MARIA, "/menu")
    networks.tap(MARIA, MARIA, "Συναντήσεις")
    networks.tap(MARIA, MARIA, "Τήρηση σημειώσεων")
    assert states(networks) == ["taking"]
    networks.window(MARIA, "/menu")
    networks.tap(MARIA, MARIA, "Συναντήσεις")
    assert not any(choice.startswith("Τήρηση σημειώσεων") for choice in networks.last(MARIA).choices)
    networks.tap(MARIA, MARIA, "Τέλος των σημειώσεων")
    assert states(networks) == ["completing"]


def test_a_group_tags_for_all(networks: TwoNetworks) -> None:
    linked(networks)
    networks.write_in(GROUP, COORDINATOR, "/session_start")
    said = networks.write_in(GROUP, COORDINATOR, "#insight Water is scarce", "en")
    networks.write_in(GROUP, GROUP, "#decision We meet again", "en", anonymous=True, name="Rathaus")
    assert kept(networks) == [("insight", "Water is scarce"), ("decision", "We meet again")]
    assert (said, SIGN) in [(a.target, a.key) for a in networks.of(React)]
    assert networks.write(lambda tx: tx.query(TandemSession).count()) == 1
    assert attached(networks) == []
