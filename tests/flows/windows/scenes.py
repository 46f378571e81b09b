"""What these tests begin with."""

from __future__ import annotations

from tests.support.stage import ANNA, scene
from tests.support.two_networks import TwoNetworks, link_in

JENS = "@jens:example.org"
MARIA = "101"
NIKOS = "102"
GROUP = "-100"


def invited(net: TwoNetworks, city: str = "Vari", name: str = "Maria Papadopoulou", tandem: str = "vari") -> str:
    """Anna enters somebody who gets a link; returns its token."""
    net.say(net.the_room("coordinators"), ANNA, f"!tandem add {tandem} telegram {city} {name}")
    return link_in(net.last(net.the_room("coordinators")).text)


@scene
def founded(net: TwoNetworks) -> tuple[str, str]:
    """Geestland – Vari in one room, with Jens in it; returns the coordinators' room and the tandem's."""
    net.noon()
    home = net.start()
    net.say(home, ANNA, "!tandem new Vari=el Geestland=de")
    room = net.the_room("tandem")
    net.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
    net.join(room, JENS, "Jens")
    return home, room


def joined(net: TwoNetworks, user: str, token: str, code: str = "") -> None:
    """Somebody comes by a link and says who they are."""
    net.begin(user, token, code=code)
    message = net.last(user)
    net.press_token(user, user, message.native_id, net.tokens[message.native_id]["0"], code)


@scene
def with_window(net: TwoNetworks) -> tuple[str, str]:
    """The same, with Maria in her window."""
    home, room = founded(net)
    joined(net, MARIA, invited(net))
    return home, room
