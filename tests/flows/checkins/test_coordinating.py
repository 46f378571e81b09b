"""Coordinators see to a tandem's sessions from their own room: by naming it, and by taps from its page."""

from __future__ import annotations

from storage import audit, checkins
from tests.flows.checkins.test_meeting import JENS, agreed, begun, press, texts, the_session
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks


def test_a_rhythm_is_agreed_on_moved_and_ended_by_name(networks: TwoNetworks) -> None:
    home, vari, geestland = begun(networks)
    networks.say(home, ANNA, "!checkin for vari every 2 weeks on Tue at 10:00")
    assert networks.last(home).text.startswith("every 2 weeks on Tuesday, 10:00 (Athens)")
    press(networks, home, ANNA, "Yes")
    assert the_session(networks).wall == "2025-03-11T10:00"
    assert texts(networks, geestland, "eingetragen von Anna")
    assert texts(networks, vari, "Επόμενη συνάντηση")
    latest = networks.write(lambda tx: audit.entries(tx, 0, 1, 100))[0]
    assert (latest.who, latest.command) == ("Anna", "checkin for")
    assert latest.changes
    networks.say(home, ANNA, "!checkin for vari move Thursday 14:00")
    press(networks, home, ANNA, "Only this")
    assert the_session(networks).wall == "2025-03-13T14:00"
    networks.say(home, ANNA, "!undo")
    assert the_session(networks).wall == "2025-03-11T10:00"
    networks.say(home, ANNA, "!checkin for vari skip")
    press(networks, home, ANNA, "Leave")
    assert the_session(networks).wall == "2025-03-25T10:00"
    networks.say(home, ANNA, "!checkin for vari agenda add How to begin")
    assert "How to begin" in networks.last(geestland).text
    for what, state in (("pause", "paused"), ("resume", "running"), ("end", "")):
        networks.say(home, ANNA, f"!checkin for vari {what}")
        row = networks.write(lambda tx: checkins.rhythm_of(tx, 1))
        assert (row.state if row is not None else "") == state
    networks.say(home, ANNA, "!checkin for vari find")
    assert {poll.room for _, poll in networks.asked} == {vari, geestland}


def test_by_taps_from_the_tandems_page(networks: TwoNetworks) -> None:
    home, vari, _ = begun(networks)
    networks.say(home, ANNA, "!tandem show vari")
    while not any(choice.startswith("The tandem’s sessions") for choice in networks.last(home).choices):
        press(networks, home, ANNA, "More")
    shown = press(networks, home, ANNA, "The tandem’s sessions")
    assert shown.text.startswith("Vari – Geestland")
    press(networks, home, ANNA, "every 2 weeks")
    press(networks, home, ANNA, "Yes")
    assert texts(networks, vari, "Επόμενη συνάντηση")
    networks.say(home, ANNA, "!checkin for vari")
    press(networks, home, ANNA, "Pause")
    assert networks.write(lambda tx: checkins.planned(tx, 1, tx.now)) == []


def test_what_is_missing_is_asked_and_what_is_not_possible_said(networks: TwoNetworks) -> None:
    home, _, geestland = agreed(networks)
    networks.say(home, ANNA, "!checkin for vari move")
    question = networks.last(home)
    assert question.text.startswith("When?")
    networks.say(home, ANNA, "Friday 15:00", reply_to=question.native_id)
    press(networks, home, ANNA, "Only this")
    assert the_session(networks).wall == "2025-03-14T15:00"
    networks.say(home, ANNA, "!checkin for vari remind light")
    assert "cannot be done for a tandem" in networks.last(home).text
    networks.say(home, ANNA, "!checkin for nowhere find")
    assert networks.asked == []
    networks.say(geestland, JENS, "!checkin for vari end")
    assert the_session(networks).state == "planned"
