"""An announcement on PostgreSQL: sent, corrected before and after it was, reported, answered, withdrawn."""

from __future__ import annotations

from config.settings import Retention
from handlers.events import BroadcastMoved
from storage import broadcasts, inquiries, sweeping
from storage.database import Database, Tx
from storage.deliveries import Redact
from tests.flows.windows.scenes import JENS, MARIA, invited, joined
from tests.support.databases import SettableClock
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks


def test_the_life_of_an_announcement(database: Database, clock: SettableClock) -> None:
    assert database.is_postgresql
    net = TwoNetworks(database, clock)
    net.noon()
    home = net.start()
    net.say(home, ANNA, "!tandem new Vari=el Geestland=de")
    room = net.the_room("tandem")
    net.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
    net.join(room, JENS, "Jens")
    joined(net, MARIA, invited(net))
    net.platforms = ["matrix"]
    written = net.say(home, ANNA, "!broadcast all We meet on Monday.")
    report = net.last(home)
    net.press(home, ANNA, report.native_id, "1\ufe0f\u20e3")
    tell(net)
    assert report.text == "Announcement 1: delivered to 1 of 2, 1 waiting"
    net.edit(home, ANNA, written, "!broadcast all We meet on Friday.")
    net.platforms = ["matrix", "telegram"]
    net.settle()
    tell(net)
    assert report.text.startswith("Announcement 1: delivered to 2 of 2")
    assert all("We meet on Friday." in net.last(place).text for place in (room, MARIA))
    net.say(room, JENS, "Wo?", reply_to=net.last(room).native_id, language="de")
    assert len(net.write(inquiries.open_ones)) == 1
    net.say(home, ANNA, "!broadcast withdraw 1 yes")
    assert sum(isinstance(action, Redact) for action in net.actions) == 2
    clock.advance(100 * 24 * 3600)
    net.write(forget)


def tell(net: TwoNetworks) -> None:
    """The clock looks at what has moved."""
    for number, _ in net.write(broadcasts.moved):
        net.handle(BroadcastMoved(broadcast_id=number))


def forget(tx: Tx) -> None:
    """Time has passed: texts go, and questions."""
    while sweeping.sweep(tx, Retention()):
        pass
    announced = broadcasts.get(tx, 1)
    assert announced is not None
    assert announced.content is None
    assert inquiries.open_ones(tx) == []
