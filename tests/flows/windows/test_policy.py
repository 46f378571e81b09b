"""What a city lets be shown of its words on Telegram."""

from __future__ import annotations

import pytest

from storage import people, rooms
from storage.database import Tx
from tests.flows.windows.scenes import JENS, MARIA, founded, invited, with_window
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks


def allow(net: TwoNetworks, policy: str, city: str = "Geestland") -> str:
    """Anna sets a city's policy; returns what she is told."""
    home = net.the_room("coordinators")
    net.say(home, ANNA, f"!city telegram {policy} {city}")
    return net.last(home).text


@pytest.mark.parametrize("policy", ["names", "absent"])
def test_without_names_only_the_city_is_named(networks: TwoNetworks, policy: str) -> None:
    _, room = with_window(networks)
    assert "without names" in allow(networks, policy)
    said = networks.say(room, JENS, "Guten Morgen", language="de")
    assert networks.last(MARIA).text.startswith("Geestland\n[el] Guten Morgen")
    assert "Jens" not in networks.last(MARIA).text
    networks.window(MARIA, "/original", reply_to=networks.last(MARIA).native_id)
    assert "Jens" not in networks.last(MARIA).text
    networks.window(MARIA, "/who")
    assert "Jens" not in networks.last(MARIA).text
    assert "Geestland: ένα άτομο" in networks.last(MARIA).text
    networks.window(MARIA, "Καλημέρα", "el", reply_to=networks.shown[MARIA][3].native_id)
    # On Matrix nothing is hidden.
    assert networks.last(room).reply_to == said


def test_never_means_never_and_at_once(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    networks.platforms = ["matrix"]
    networks.say(room, JENS, "Noch nicht gesendet", language="de")
    assert "Vari – Geestland people take part on Telegram" in allow(networks, "never")
    networks.settle()
    networks.say(room, JENS, "Guten Morgen", language="de")
    assert not any("Morgen" in text or "gesendet" in text for text in networks.texts(MARIA))
    # The other way stays open, and a quotation does not get around it.
    networks.window(MARIA, "Καλημέρα", "el")
    copy = networks.last(room)
    networks.say(room, JENS, "Auch so", language="de", reply_to=copy.native_id)
    assert not any("Auch so" in text for text in networks.texts(MARIA))


def test_an_edit_takes_back_what_was_shown_before(networks: TwoNetworks) -> None:
    _, room = with_window(networks)
    said = networks.say(room, JENS, "Guten Morgen", language="de")
    shown = networks.last(MARIA).native_id
    allow(networks, "never")
    networks.edit(room, JENS, said, "Guten Abend")
    assert [action.target for action in networks.redactions()] == [shown]


def test_a_policy_is_taken_back(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    allow(networks, "never")
    networks.say(home, ANNA, "!undo")
    assert "may be shown on Telegram, with names" in networks.last(home).text
    networks.say(room, JENS, "Guten Morgen", language="de")
    assert "Guten Morgen" in networks.last(MARIA).text


@pytest.mark.parametrize("city", ["Geestland", "Vari"])
def test_impossible_pairings_are_refused_when_somebody_is_added(networks: TwoNetworks, city: str) -> None:
    home, _ = founded(networks)
    allow(networks, "never", city)
    networks.say(home, ANNA, "!tandem add vari telegram Vari Maria")
    assert networks.last(home).text.startswith(f"That cannot work: in Vari – Geestland, {city} does not let its words")


def test_impossible_pairings_are_refused_when_a_tandem_is_set_up(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    networks.say(home, ANNA, "!tandem new Basel=de Mulhouse=fr")
    allow(networks, "never", "Basel")
    networks.say(home, ANNA, "!tandem new Vari Basel")
    assert networks.last(home).text == (
        "That cannot work: Basel does not let its words be shown on Telegram, and Maria Papadopoulou (Vari) only takes "
        "part there. “!city telegram” changes that."
    )


def test_a_link_of_a_city_that_left_telegram_does_not_work(networks: TwoNetworks) -> None:
    founded(networks)
    token = invited(networks)
    allow(networks, "never", "Vari")
    networks.begin(MARIA, token, code="en")
    assert networks.last(MARIA).text == "Vari does not take part on Telegram."


def test_a_citys_people_stay_away_where_others_read_their_words(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    token = invited(networks, "Geestland", "Uwe Beispiel")
    assert "do not take part there" in allow(networks, "absent")
    # The others go on as before, and read no names.
    networks.say(room, JENS, "Guten Morgen", language="de")
    assert networks.last(MARIA).text.startswith("Geestland\n[el] Guten Morgen")
    # Nobody of the city comes: neither by the link that there is, nor by another.
    networks.begin("900", token)
    assert "Geestland" in networks.last("900").text
    assert networks.last("900").choices == ()
    networks.say(home, ANNA, "!tandem add vari telegram Geestland Ina Muster")
    assert networks.last(home).text == "Geestland does not take part on Telegram."
    # Whoever was there already is told, and the window closed.
    allow(networks, "absent", "Vari")
    networks.window(MARIA, "Καλημέρα", "el")
    assert not any("Καλημέρα" in text for text in networks.texts(room))
    allow(networks, "allow", "Vari")
    networks.window(MARIA, "Καλημέρα και πάλι", "el")
    assert "Καλημέρα και πάλι" in networks.last(room).text


def test_what_a_city_keeps_off_telegram_is_not_asked_there(networks: TwoNetworks) -> None:
    """A coordinator on Telegram reads no question of a city that never allows it, and no name of one without names."""
    networks.platforms = ["matrix", "telegram"]
    home, room = with_window(networks)
    networks.say(home, ANNA, "!role Maria coordinator")
    networks.tap(MARIA, MARIA, "Ναι, ευχαρίστως")
    chat = networks.invite_bot(ANNA, direct=True)

    def close(tx: Tx) -> None:
        for known in rooms.with_purpose(tx, "coordinators"):
            rooms.set_state(tx, known, "closed")

    networks.write(close)

    def set_policy(tx: Tx, policy: str) -> None:
        city = people.city_by_slug(tx, "geestland")
        assert city is not None
        people.set_telegram(tx, city, policy)

    networks.write(lambda tx: set_policy(tx, "names"))
    networks.say(room, JENS, "!ask Wann geht es los?")
    assert "Jens" in networks.last(chat).text
    shown = networks.texts(MARIA)[-1]
    assert "Wann geht es los?" in shown
    assert "Jens" not in shown
    assert "jens" not in shown
    assert "Geestland" in shown
    networks.window(MARIA, "/questions")
    assert "Jens" not in networks.last(MARIA).text
    networks.write(lambda tx: set_policy(tx, "never"))
    before = networks.texts(MARIA)
    networks.say(room, JENS, "!ask Und wo?")
    assert "Und wo?" in networks.last(chat).text
    assert networks.texts(MARIA) == before
