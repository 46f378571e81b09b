"""How the bot's words are written on Telegram, and to whom."""

from __future__ import annotations

import re

import pytest

from handlers.common.say import slashed
from tests.flows.windows.scenes import GROUP, JENS, MARIA, founded, invited, joined, with_window
from tests.flows.windows.test_groups import COORDINATOR, linked, with_coordinator
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks, link_in

NAMES = ("tandem", "tandem new", "tandem add", "who", "city", "city telegram")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("“!who” shows it.", "“/who” shows it."),
        ("!tandem new Vari=el", "/tandem_new Vari=el"),
        ("!city telegram never Vari, or !city Vari=el", "/city_telegram never Vari, or /city Vari=el"),
        ("!tandem newer", "/tandem newer"),
        ("Great!who said that? !whoever", "Great!who said that? !whoever"),
        ("Look !! !unknown", "Look !! !unknown"),
    ],
)
def test_commands_are_written_with_a_slash(written: str, shown: str) -> None:
    assert slashed(written, NAMES) == shown
    assert slashed(written, ()) == written


def test_each_network_has_its_own_way(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    networks.window(MARIA, "/help")
    told = networks.last(MARIA).text
    assert "/who" in told
    assert "!" not in told.replace("!language", "")
    assert "«/»" not in told
    networks.say(home, ANNA, "!help")
    assert "!tandem new" in networks.last(home).text
    assert "Each line also works with “/” in front." in networks.last(home).text


def test_the_link_into_a_group_binds_it(networks: TwoNetworks) -> None:
    home = with_coordinator(networks)
    networks.say(home, ANNA, "!tandem link vari")
    link = re.search(r"https://t\.me/tandem_bot\?startgroup=([\w-]{1,64})", networks.last(home).text)
    assert link is not None
    networks.add_to_group(GROUP, COORDINATOR)
    networks.write_in(GROUP, JENS, f"/start {link[1]}", language_code="de")
    assert "Ich kenne Sie noch nicht" in networks.last(GROUP).text
    networks.write_in(GROUP, COORDINATOR, f"/start {link[1]}")
    assert "From now on this room belongs to Vari – Geestland" in networks.last(GROUP).text
    networks.write_in(GROUP, COORDINATOR, "/start")
    assert "what would you like to do?" in networks.last(GROUP).text


def test_a_group_is_spoken_to_in_the_languages_of_those_who_read_there(networks: TwoNetworks) -> None:
    linked(networks)
    # Nobody of Vari is known yet, and Jens reads on Matrix.
    greeting = networks.last(GROUP).text
    assert "Καλώς ήρθατε" in greeting
    assert "Willkommen" not in greeting


def test_coordinators_have_their_menu_in_their_language(networks: TwoNetworks) -> None:
    with_coordinator(networks)
    menus = [menu for menu in networks.menus() if menu.scope == "chat"]
    assert dict(menus[-1].commands)["who"] == "Who takes part, and who reads along"
    networks.window(COORDINATOR, "/language de")
    menus = [menu for menu in networks.menus() if menu.scope == "chat"]
    assert dict(menus[-1].commands)["who"] == "Wer mitmacht und wer mitliest"
    networks.handle_start()
    assert len([menu for menu in networks.menus() if menu.scope == "chat"]) == len(menus)


def test_one_menu_is_pinned(networks: TwoNetworks) -> None:
    with_window(networks)
    networks.window(MARIA, "/menu")
    networks.window(MARIA, "/menu")
    pinned: list[str] = []
    for pin in networks.pins():
        pinned = [other for other in pinned if other != pin.target] + ([] if pin.off else [pin.target])
    assert pinned == [networks.last(MARIA).native_id]


def test_who_takes_part_elsewhere_is_not_told_to_just_write(networks: TwoNetworks) -> None:
    home, room = founded(networks)
    chat = networks.invite_bot(JENS, direct=True)
    networks.say(chat, JENS, "!telegram")
    joined(networks, "301", link_in(networks.last(chat).text), code="de")
    thanks, notice, ready = networks.shown["301"]
    assert thanks.text.startswith("Vielen Dank")
    assert notice.text.startswith("An Vari – Geestland nehmen Sie im dortigen Raum teil")
    assert "Schreiben Sie einfach" not in ready.text
    networks.tap("301", "301", "An Vari – Geestland hier teilnehmen", notice)
    joined(networks, MARIA, invited(networks))
    networks.window(MARIA, "Καλημέρα", "el")
    assert "[de] Καλημέρα" in networks.last("301").text
    assert "[de] Καλημέρα" not in networks.last(room).text
    assert home
