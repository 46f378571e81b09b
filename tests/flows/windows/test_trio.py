"""Three cities, each in its own way: a room on Matrix, a group, a window. And a programme that is only on Telegram."""

from __future__ import annotations

import re

import pytest

from storage.database import Database
from tests.flows.windows.scenes import GROUP, joined
from tests.support.databases import SettableClock
from tests.support.stage import ANNA, scene
from tests.support.two_networks import TwoNetworks, link_in

BEAT, LUC, FRIEDA = "@beat:example.org", "201", "202"


@pytest.fixture
def trio(networks: TwoNetworks) -> tuple[TwoNetworks, str]:
    """Basel in a room, Mulhouse in a group, Freiburg in a window; with the room's native id."""
    return networks, three(networks)


@scene
def three(net: TwoNetworks) -> str:
    """Set them up; returns the room's native id."""
    net.noon()
    home = net.start()
    net.say(home, ANNA, "!tandem new city Basel=de Mulhouse=fr Freiburg=de")
    basel = next(room.native_id or "" for room in net.rooms("tandem") if room.city_id is not None)
    net.say(home, ANNA, f"!tandem add basel {BEAT} Basel Beat")
    net.join(basel, BEAT, "Beat")
    chat = net.invite_bot(ANNA, direct=True)
    net.say(chat, ANNA, "!telegram")
    joined(net, "500", link_in(net.last(chat).text))
    net.add_to_group(GROUP, "500")
    net.rights(GROUP, admin=True, delete=True)
    net.say(home, ANNA, "!tandem link basel Mulhouse")
    code = re.search(r"[0-9A-Z]{5}-[0-9A-Z]{5}", net.last(home).text)
    assert code is not None
    net.write_in(GROUP, "500", f"/link {code[0]}")
    for user, city, name in ((LUC, "Mulhouse", "Luc"), (FRIEDA, "Freiburg", "Frieda")):
        net.say(home, ANNA, f"!tandem add basel telegram {city} {name}")
        if user == LUC:
            net.write_in(GROUP, LUC, "Bonjour ?", "fr")
        joined(net, user, link_in(net.last(home).text))
    return basel


def heard(net: TwoNetworks, word: str) -> dict[str, int]:
    """Where a word is read, and how often."""
    return {room: n for room in net.shown if (n := sum(word in shown.text for shown in net.shown[room]))}


def test_everybody_reads_everything_once(trio: tuple[TwoNetworks, str]) -> None:
    net, basel = trio
    net.say(basel, BEAT, "Eins", language="de")
    assert heard(net, "Eins") == {GROUP: 1, FRIEDA: 1}
    net.write_in(GROUP, LUC, "Deux", "fr")
    assert set(heard(net, "Deux")) == {basel, FRIEDA, GROUP}  # In the group for Anna, who reads no French.
    net.window(FRIEDA, "Drei", "de")
    assert heard(net, "Drei") == {basel: 1, GROUP: 1}
    assert net.last(basel).text == "Frieda · Freiburg\nDrei"
    assert "Luc · Mulhouse" in net.texts(FRIEDA)[-1]


def test_a_programme_only_on_telegram(database: Database, clock: SettableClock) -> None:
    net = TwoNetworks(database, clock, matrix=False)
    net.noon()
    programme = net.settings.programme.model_copy(update={"coordinators": ("telegram:500",)})
    net.settings = net.settings.model_copy(update={"programme": programme, "matrix": None})
    net.handle_start()
    net.begin("500", name="Anna", code="en")
    assert "/menu" in net.last("500").text
    net.window("500", "/tandem new Vari=el Geestland=de")
    assert "is set up" in net.last("500").text
    for user, city, name in (("1", "Vari", "Maria"), ("2", "Geestland", "Jens")):
        net.window("500", f"/tandem add vari telegram {city} {name}")
        joined(net, user, link_in(net.last("500").text))
    net.window("1", "Καλημέρα", "el")
    assert net.last("2").text.startswith("Maria · Vari\n[de] Καλημέρα")
    # Without a room of their own, the coordinators are reached in their windows.
    net.window("2", "/ask Wer hilft?")
    assert "Wer hilft?" in net.last("500").text
    net.window("500", "I do", "en", reply_to=net.last("500").native_id)
    assert "I do" in net.last("2").text
    net.window("500", "/tandem add vari @maria:example.org Vari Eleni")
    assert net.last("500").text.startswith("This programme is not on Matrix")
