"""A poll, votes and a pin on PostgreSQL: the same queries, another engine."""

from __future__ import annotations

import pytest

from storage import sweeping
from storage.database import Database
from storage.kinds import EndPoll
from storage.models import Vote
from tests.flows.windows.scenes import JENS, MARIA, invited, joined
from tests.support.databases import SettableClock
from tests.support.two_networks import TwoNetworks


@pytest.mark.enable_network
def test_a_poll_on_postgresql(postgres_database: Database, clock: SettableClock) -> None:
    net = TwoNetworks(postgres_database, clock)
    net.noon()
    home = net.start()
    net.say(home, "@anna:example.org", "!tandem new Vari=el Geestland=de")
    room = net.the_room("tandem")
    net.say(home, "@anna:example.org", f"!tandem add vari {JENS} Geestland Jens Meyer")
    net.join(room, JENS, "Jens")
    joined(net, MARIA, invited(net))
    asked = net.ask_in(room, JENS, "Wann?", "Montag", "Dienstag", language="de")
    ((native, _),) = net.polls_in(MARIA)
    vote = net.vote(room, JENS, asked, "k1")
    net.vote(MARIA, MARIA, native, "1")
    net.vote(MARIA, MARIA, "nothing", "1")
    net.count()
    assert "2. Dienstag – 2" in net.last(room).text
    net.unpress(room, JENS, vote)
    net.count()
    assert "2. Dienstag – 1" in net.last(room).text
    net.close_poll(room, JENS, asked)
    assert [action.room for action in net.actions if isinstance(action, EndPoll)] == [MARIA]
    net.pin(room, JENS, asked)
    clock.advance(91 * 86400)
    while net.write(lambda tx: sweeping.sweep(tx, net.settings.retention)):
        pass
    assert net.write(lambda tx: tx.query(Vote).count()) == 0
