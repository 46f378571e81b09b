"""The part of the script in which the coordinator looks after the programme by tapping, as data."""

from __future__ import annotations

from bot.demo.script import Answered, Command, Step, Tap

COORDINATING = (
    Step("Kim asks for the menu; from here on, every step is a tap on a number", Command("!menu"), (Answered(),)),
    Step("Kim taps “People and invitations”", Tap("menu-people"), ()),
    Step("… and sees who has come", Tap("command-invite-status"), ()),
    Step("Kim goes back", Tap("menu-button-back"), ()),
    Step("… to the menu", Tap("commands-button-menu"), ()),
    Step("… and on to all tandems", Tap("command-tandem-list"), ()),
    Step("… and to what can be done with one of them", Tap(), ()),
)
