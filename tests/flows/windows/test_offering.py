"""The platform's own menus of commands, and quiet hours."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from config.texts import LANGUAGES
from handlers.catalogue import CATALOGUE
from handlers.events import Started
from storage.database import Tx
from storage.deliveries import OfferCommands, Send
from storage.models import OutboxRow
from tests.flows.windows.scenes import JENS, MARIA, founded, joined, with_window
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks, link_in


def test_menus_are_set_for_each_scope_and_language_once(networks: TwoNetworks) -> None:
    founded(networks)
    menus = networks.menus()
    assert {(menu.scope, menu.language) for menu in menus} == {
        (scope, language) for scope in ("private", "groups", "admins") for language in ("", *LANGUAGES)
    }
    for menu in menus:
        assert len(menu.commands) <= 100
        for name, description in menu.commands:
            assert re.fullmatch(r"[a-z0-9_]{1,32}", name)
            assert 1 <= len(description) <= 256
    networks.handle(Started(generation=networks.generation))
    assert len(networks.menus()) == len(menus)


def test_each_scope_has_what_works_there(networks: TwoNetworks) -> None:
    founded(networks)
    offered = {menu.scope: {name for name, _ in menu.commands} for menu in networks.menus() if menu.language == "en"}
    assert {"menu", "language", "to", "delete", "telegram"} <= offered["private"]
    assert not {"tandem_new", "arrive", "send", "rights"} & offered["private"]
    assert "to" not in offered["groups"]
    assert offered["admins"] - offered["groups"] == {"link", "tandem_link", "digest_here"}


def test_coordinators_have_what_there_is_room_for(networks: TwoNetworks) -> None:
    founded(networks)
    chat = networks.invite_bot(ANNA, direct=True)
    networks.say(chat, ANNA, "!telegram")
    joined(networks, "500", link_in(networks.last(chat).text))
    menu = networks.menus()[-1]
    assert (menu.scope, menu.chat) == ("chat", "500")
    offered = {name for name, _ in menu.commands}
    said = {known.name.replace(" ", "_"): known for known in CATALOGUE.commands if known.group}
    # Telegram takes a hundred; left out is first what other answers lead to, then what help finds by its first word.
    assert len(menu.commands) == len(offered) == min(100, len(said))
    assert offered <= said.keys()
    left_out = [known for name, known in said.items() if name not in offered]
    assert all(known.menu == "" or " " in known.name for known in left_out)
    assert all(known in left_out for known in said.values() if known.menu == "")


def test_a_menu_that_could_not_be_set_is_tried_at_the_next_start(networks: TwoNetworks) -> None:
    founded(networks)

    def failed(tx: Tx) -> str:
        row = tx.query(OutboxRow).filter(OutboxRow.kind == "offer_commands").first()
        assert row is not None
        row.payload, row.state = OfferCommands("private", "de"), "dead"
        return row.delivery_id

    networks.fail(networks.write(failed), "telegram: bad request")
    before = len(networks.menus())
    networks.handle(Started(generation=networks.generation))
    assert [(menu.scope, menu.language) for menu in networks.menus()[before:]] == [("private", "de")]


@pytest.mark.parametrize(
    ("hour", "silent"),
    # The clocks of Vari show two hours more than UTC in winter; it rests from 21:00 to 8:00.
    [(18, False), (19, True), (23, True), (5, True), (6, False)],
)
def test_at_night_nothing_rings(networks: TwoNetworks, hour: int, silent: bool) -> None:
    _, room = with_window(networks)
    networks.clock.wall = datetime(2026, 11, 24, hour, 30, tzinfo=UTC)
    networks.say(room, JENS, "Hallo", language="de")
    sent = [action for action in networks.of(Send) if action.room == MARIA][-1]
    assert sent.silent is silent
    assert not sent.quiet
