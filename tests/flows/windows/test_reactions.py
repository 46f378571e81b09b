"""Reactions where a bot may put only one on a message, and only from a fixed list."""

from __future__ import annotations

from storage.deliveries import React, Redact
from tests.flows.windows.scenes import JENS, MARIA, with_window
from tests.support.stage import ANNA, scene
from tests.support.two_networks import TwoNetworks

ANA = "@ana:example.org"


@scene
def with_ana(net: TwoNetworks) -> str:
    """Jens and Ana in the room, Maria in her window; returns the room."""
    home, room = with_window(net)
    net.say(home, ANNA, f"!tandem add vari {ANA} Geestland Ana")
    net.join(room, ANA, "Ana")
    return room


def reactions(net: TwoNetworks) -> list[tuple[str, str]]:
    return [(action.target, action.key) for action in net.of(React)]


def test_what_somebody_has_on_a_message_is_compared_with_what_was_known(networks: TwoNetworks) -> None:
    room = with_ana(networks)
    said = networks.say(room, JENS, "Hallo", language="de")
    copy = networks.last(MARIA).native_id
    networks.react_with(MARIA, MARIA, copy, "👍")
    networks.react_with(MARIA, MARIA, copy, "👍", "🎉")
    assert reactions(networks) == [(said, "👍"), (said, "🎉")]
    networks.react_with(MARIA, MARIA, copy, "🎉")
    networks.react_with(MARIA, MARIA, copy)
    assert len(networks.of(Redact)) == 2


def test_one_reaction_is_put_on_and_the_others_are_told_in_a_line(networks: TwoNetworks) -> None:
    room = with_ana(networks)
    said = networks.say(room, JENS, "Hallo", language="de")
    copy = networks.last(MARIA)
    networks.press(room, ANA, said, "👍")
    assert reactions(networks) == [(copy.native_id, "👍")]
    assert "👍" not in copy.text
    networks.press(room, JENS, said, "🚀")
    assert copy.text.endswith("🚀 Jens Meyer")
    networks.press(room, JENS, said, "👍")
    assert copy.text.endswith("👍 Ana, Jens Meyer · 🚀 Jens Meyer")
    assert reactions(networks) == [(copy.native_id, "👍")]


def test_a_reaction_that_is_taken_back_makes_room_for_the_next(networks: TwoNetworks) -> None:
    room = with_ana(networks)
    said = networks.say(room, JENS, "Hallo", language="de")
    copy = networks.last(MARIA)
    first = networks.press(room, ANA, said, "👍")
    networks.press(room, JENS, said, "🎉")
    networks.unpress(room, ANA, first)
    assert [action.target for action in networks.of(Redact)] == [f"reaction:{copy.native_id}"]
    assert reactions(networks)[-1] == (copy.native_id, "🎉")
    assert "🎉" not in copy.text


def test_what_cannot_be_put_on_ones_own_message_is_said_quietly(networks: TwoNetworks) -> None:
    room = with_ana(networks)
    said = networks.window(MARIA, "Γεια", "el")
    copy = networks.last(room).native_id
    networks.press(room, ANA, copy, "👍")
    assert reactions(networks) == [(said, "👍")]
    before = len(networks.texts(MARIA))
    second = networks.press(room, JENS, copy, "🚀")
    told = networks.last(MARIA)
    assert (told.text, told.quiet, told.reply_to) == ("🚀 Jens Meyer", True, said)
    networks.unpress(room, JENS, second)
    assert told.text == "(Οι αντιδράσεις αναιρέθηκαν.)"
    assert len(networks.texts(MARIA)) == before + 1
