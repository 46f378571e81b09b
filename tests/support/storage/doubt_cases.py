"""The outbox on a platform where sending twice makes two messages: what is certain, what is in doubt, what waits."""

from __future__ import annotations

import pytest

from storage import counters, outbox
from storage.database import Database
from storage.deliveries import EditPart
from storage.outbox import Claimed
from tests.support.databases import SettableClock
from tests.support.storage.rows import HELLO, Place


def doubt(place: Place, claim: Claimed, *, ask: bool = False) -> bool:
    """The answer to a message was lost."""
    return place.database.write_now(lambda tx: outbox.doubt(tx, claim, 1.0, ask=ask))


class TestDoubt:
    def test_a_message_in_doubt_is_sent_once_more_and_counted(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        place.plan("d2", "r")
        (first,) = place.claim()
        place.freeze(first)
        assert doubt(place, first) is True
        assert place.claimed() == []  # its lane waits: the order holds
        clock.advance(1)
        (second,) = place.claim()
        assert (second.delivery_id, second.frozen, second.reason) == ("d1", HELLO, outbox.ONCE_MORE)
        place.freeze(second)
        assert place.row("d1").reason == "sent again"
        assert place.told() == [("delivery_failed", "d1")]
        place.send(second)
        assert place.drain() == ["d2"]
        assert database.write_now(counters.all)["deliveries_sent_again"] == 1

    def test_the_second_time_a_coordinator_decides(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        place.freeze(claim := place.claim()[0])
        doubt(place, claim)
        clock.advance(1)
        place.freeze(place.claim()[0])
        clock.advance(60)  # the process died while it was sent the second time
        (third,) = place.claim()
        assert third.reason != outbox.ONCE_MORE
        assert doubt(place, third) is False
        assert place.row("d1").state == "uncertain"

    def test_a_coordinator_may_be_asked_at_once(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        place.plan("d2", "r")
        place.freeze(claim := place.claim()[0])
        assert doubt(place, claim, ask=True) is False
        assert place.drain() == ["d2"]
        assert place.told() == [("delivery_failed", "d1")]
        assert database.write_now(lambda tx: outbox.resend(tx, "d1"))
        (again,) = place.claim()
        assert (again.frozen, again.reason) == (HELLO, outbox.ONCE_MORE)  # decided: nobody is asked again

    def test_a_limit_the_second_time_is_not_a_second_doubt(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        place.freeze(claim := place.claim()[0])
        doubt(place, claim)
        clock.advance(1)
        (second,) = place.claim()
        place.freeze(second)
        database.write_now(lambda tx: outbox.retry(tx, second, 5, "too many requests", undone=True))
        clock.advance(5)
        (third,) = place.claim()
        assert (third.frozen, third.reason) == (HELLO, outbox.ONCE_MORE)


class TestUndone:
    def test_what_was_certainly_not_sent_is_as_good_as_never_attempted(
        self, database: Database, clock: SettableClock
    ) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.freeze(claim := place.claim()[0])
        database.write_now(lambda tx: outbox.retry(tx, claim, 7, "too many requests", undone=True))
        assert database.write_now(lambda tx: outbox.attempted(tx, part)) is False
        clock.advance(7)
        (again,) = place.claim()
        assert (again.frozen, again.attempted_at, again.attempts) == (None, None, 1)

    def test_edits_that_wait_for_a_limit_replace_each_other(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.drain()
        place.plan("e1", "r", EditPart(part), part=part)
        place.freeze(claim := place.claim()[0])
        database.write_now(lambda tx: outbox.retry(tx, claim, 7, "too many requests", undone=True))
        place.plan("e2", "r", EditPart(part), part=part)
        clock.advance(7)
        assert place.drain() == ["e2"]


class TestPostponing:
    def test_what_the_limits_put_off_is_neither_attempted_nor_counted(
        self, database: Database, clock: SettableClock
    ) -> None:
        place = Place.make(database, "r", "q")
        for delivery, room in (("r1", "r"), ("r2", "r"), ("q1", "q")):
            place.plan(delivery, room)
        claim = next(one for one in place.claim() if one.delivery_id == "r1")
        database.write_now(lambda tx: outbox.postpone(tx, claim, 3))
        assert database.write_now(lambda tx: outbox.next_due(tx, {"matrix"})) == pytest.approx(3)
        assert place.row("r1").attempts == 0
        clock.advance(3)
        assert place.row("r1").attempted_at is None
        assert place.claimed() == ["r1"]
