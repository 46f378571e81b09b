"""Meetings through a window on Telegram: real buttons, a native poll, and one's own clock."""

from __future__ import annotations

from storage import checkins, people, proposals, schedules
from storage.database import Tx
from storage.models import TandemSession
from tests.flows.windows.scenes import JENS, MARIA, with_window
from tests.support.two_networks import TwoNetworks


def agreed(net: TwoNetworks) -> tuple[str, TandemSession]:
    """Geestland – Vari with Maria in her window, and a rhythm that she set there; returns the tandem's room."""
    _, room = with_window(net)
    net.window(MARIA, "!checkin every κάθε εβδομάδα Τρίτη στις 11:00")
    net.tap(MARIA, MARIA, "Ναι")
    (session,) = net.write(lambda tx: tx.query(TandemSession).all())
    return room, session


def test_an_answer_in_a_window_stands_in_the_room(networks: TwoNetworks) -> None:
    room, session = agreed(networks)
    shown = next(one for one in networks.shown[MARIA] if "Επόμενη συνάντηση" in one.text)
    assert shown.text.startswith("Vari – Geestland")
    networks.tap(MARIA, MARIA, "Θα έρθω", shown)
    assert "Έρχονται: Maria Papadopoulou" in shown.text
    assert any("Dabei: Maria Papadopoulou" in text for text in networks.texts(room))
    assert list(networks.write(lambda tx: checkins.answers(tx, session.id)).values()) == ["coming"]
    networks.tap(MARIA, MARIA, "Δεν μπορώ να έρθω", shown)
    assert "Δεν μπορούν: Maria Papadopoulou" in shown.text


def test_a_poll_in_a_window_counts_with_the_rooms(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.window(MARIA, "!checkin find")
    (native,) = [native for native, poll in networks.asked if poll.room == MARIA]
    (other,) = [native for native, poll in networks.asked if poll.room == room]
    networks.vote(MARIA, MARIA, native, "0")
    assert networks.write(lambda tx: [vote.yes for vote in proposals.votes(tx, 1)]) == [[0]]
    networks.vote(room, JENS, other, "0", "1")
    assert any("Der Termin steht" in text for text in networks.texts(room))
    assert any("Η ώρα επιλέχθηκε" in text for text in networks.texts(MARIA))


def test_reminders_come_into_the_window_and_not_at_night(networks: TwoNetworks) -> None:
    agreed(networks)
    networks.window(MARIA, "!quiet 20:00–10:30")
    sent = []
    for _ in range(4 * 24 * 8):
        networks.clock.advance(900)
        before = len(networks.texts(MARIA))
        while networks.write(schedules.sweep):
            networks.settle()
        sent += [(networks.clock.wall, text) for text in networks.texts(MARIA)[before:] if "Υπενθύμιση" in text]
    assert len(sent) == 2
    hours = [at.hour + 2 for at, _ in sent]  # Athens in winter
    assert all(10 <= hour < 21 for hour in hours), sent


def test_names_that_a_city_hides_are_not_shown_on_telegram(networks: TwoNetworks) -> None:
    room, _ = agreed(networks)

    def hide(tx: Tx) -> None:
        for city in people.cities(tx):
            if city.name == "Geestland":
                people.set_telegram(tx, city, "names")

    networks.write(hide)
    shown = next(one for one in networks.shown[room] if "Nächstes Treffen" in one.text)
    networks.press(room, JENS, shown.native_id, "1\ufe0f\u20e3")
    assert "Dabei: Jens Meyer" in shown.text
    there = next(one for one in networks.shown[MARIA] if "Επόμενη συνάντηση" in one.text)
    assert "Έρχονται: Geestland" in there.text
    networks.say(room, JENS, "!agenda add Sensoren")
    networks.say(room, JENS, "!checkin pause")
    assert not any("Jens" in text for text in networks.texts(MARIA)[-2:])
    assert any("1. [el] Sensoren (Geestland)" in text for text in networks.texts(MARIA))
