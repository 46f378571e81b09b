"""A city keeps off Telegram from now on; lists that are longer than a message has buttons."""

from __future__ import annotations

import re

import pytest

from storage import people, windows
from storage.database import Tx
from storage.deliveries import Change
from storage.models import Held, Seat
from tests.flows.windows.scenes import GROUP, JENS, MARIA, with_window
from tests.flows.windows.test_groups import COORDINATOR, with_coordinator
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks


def seats(net: TwoNetworks) -> int:
    return net.write(lambda tx: tx.query(Seat).count())


def test_a_city_that_leaves_telegram_closes_its_peoples_windows(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    networks.window(MARIA, "/ask")
    networks.window(MARIA, "Καλημέρα", "el")
    assert networks.write(lambda tx: tx.query(Held).count()) == 1
    networks.say(home, ANNA, "!city telegram never Vari")
    answer = networks.last(home).text
    assert "Maria Papadopoulou took part there, has been told so, and needs another way" in answer
    told = networks.last(MARIA).text
    assert told.startswith("Η πόλη Vari δεν συμμετέχει πλέον στο Telegram.")
    assert "Ο συντονισμός το γνωρίζει" in told
    assert seats(networks) == 0
    assert networks.write(lambda tx: tx.query(Held).count()) == 0
    assert "Γράφετε στο" not in networks.shown[MARIA][2].text
    # Nothing of the others goes there any more, and nothing comes from there.
    shown = len(networks.shown[MARIA])
    networks.say(room, JENS, "Sind Sie noch da?", language="de")
    assert len(networks.shown[MARIA]) == shown
    heard = len(networks.texts(room))
    networks.window(MARIA, "Ναι", "el")
    assert networks.last(MARIA).text == "Η πόλη Vari δεν συμμετέχει στο Telegram."
    assert len(networks.texts(room)) == heard
    networks.window(MARIA, "/here vari")
    assert seats(networks) == 0
    networks.begin(MARIA)
    assert seats(networks) == 0


def test_undo_gives_the_windows_back(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    networks.say(home, ANNA, "!city telegram never Vari")
    networks.say(home, ANNA, "!undo")
    assert "Από τώρα συμμετέχετε και στο Vari – Geestland." in networks.last(MARIA).text
    networks.say(room, JENS, "Da sind Sie ja", language="de")
    assert "[el] Da sind Sie ja" in networks.last(MARIA).text


def test_who_has_an_account_on_matrix_goes_on_there(networks: TwoNetworks) -> None:
    home, room = with_window(networks)

    def link(tx: Tx) -> None:
        account = people.see_account(tx, "matrix", "@maria:example.org")
        person = people.participant_of(tx, people.see_account(tx, "telegram", MARIA))
        assert person is not None
        people.link_account(tx, account, person)

    networks.write(link)
    networks.say(home, ANNA, "!city telegram never Vari")
    assert "Έχετε προσκληθεί στο δωμάτιο στο Matrix" in networks.last(MARIA).text
    networks.join(room, "@maria:example.org", "Maria")
    networks.say(room, JENS, "Willkommen hier", language="de")
    assert "[el] Willkommen hier" in networks.texts(room)[-1]


def test_those_of_other_cities_are_told_what_they_no_longer_see(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    networks.say(home, ANNA, "!city telegram never Geestland")
    assert networks.last(MARIA).text.startswith("Όσα γράφει η πόλη Geestland στο Vari – Geestland δεν εμφανίζονται")
    shown = len(networks.shown[MARIA])
    networks.say(room, JENS, "Nur hier", language="de")
    assert len(networks.shown[MARIA]) == shown
    networks.window(MARIA, "Και εγώ", "el")
    assert "[de] Και εγώ" in networks.last(room).text
    networks.say(home, ANNA, "!city telegram never Geestland")
    assert len(networks.shown[MARIA]) == shown


@pytest.mark.parametrize("who", ["window", "matrix"])
def test_a_long_list_is_shown_page_by_page(networks: TwoNetworks, who: str) -> None:
    home, _ = with_window(networks)
    for number in range(12):
        networks.say(home, ANNA, f"!tandem new Vari Stadt{number:02}=de")
    if who == "matrix":
        networks.say(home, ANNA, "!tandem pause")
        first = networks.last(home)
        assert len(first.choices) == 9
        assert first.choices[-2:] == ("More …", "Cancel")
        assert len(set(first.choices)) == 9
        return
    networks.window(MARIA, "/here")
    shown = networks.last(MARIA)
    seen = list(shown.choices[:-2])
    assert shown.choices[-2:] == ("Περισσότερα…", "Άκυρο")
    networks.tap(MARIA, MARIA, "Περισσότερα", shown)
    assert shown is networks.last(MARIA)
    seen += shown.choices[:-2]
    assert len(seen) == len(set(seen)) == 13
    # After the last page comes the first; a choice on any of them does what it says.
    networks.tap(MARIA, MARIA, "Περισσότερα", shown)
    networks.tap(MARIA, MARIA, "Περισσότερα", shown)
    networks.tap(MARIA, MARIA, "Vari – Stadt11", shown)
    assert "Vari – Stadt11" in shown.text
    assert networks.write(lambda tx: [t.name for t in windows.tandems_in(tx, room_of(tx))]).count("Vari – Stadt11") == 1


def room_of(tx: Tx) -> int:
    """The row of Maria's window."""
    person = people.participant_of(tx, people.see_account(tx, "telegram", MARIA))
    assert person is not None
    room = windows.window_of(tx, person.id)
    assert room is not None
    return room.id


def test_a_citys_own_group_is_left(networks: TwoNetworks) -> None:
    home = with_coordinator(networks)
    networks.say(home, ANNA, "!tandem shape vari city")
    networks.add_to_group(GROUP, COORDINATOR)
    networks.rights(GROUP, admin=True, delete=True)
    networks.say(home, ANNA, "!tandem link vari Vari")
    code = re.search(r"[0-9A-Z]{5}-[0-9A-Z]{5}", networks.last(home).text)
    assert code is not None
    networks.write_in(GROUP, COORDINATOR, f"/link {code[0]}")
    shown = len(networks.texts(GROUP))
    networks.say(home, ANNA, "!city telegram never Vari")
    (told,) = networks.texts(GROUP)[shown:]
    assert "Vari no longer takes part on Telegram." in told
    assert any(change.what == "leave" and change.room == GROUP for change in networks.of(Change))
