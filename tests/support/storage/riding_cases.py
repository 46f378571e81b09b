"""Deliveries that ride on another one: claimed, sent, refused, in doubt and changed together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storage import messages, outbox
from storage.database import Database, Tx
from storage.deliveries import DeletePart, EditPart
from storage.models import Part
from storage.outbox import Claimed, LostLease
from tests.support.databases import SettableClock
from tests.support.storage.rows import HELLO, Place

NAMES = ("d1", "d2", "d3")


def three(database: Database) -> tuple[Place, list[int]]:
    """Three parts that wait in one lane."""
    place = Place.make(database, "r")
    return place, [place.show(name, "r") for name in NAMES]


def together(place: Place) -> Claimed:
    """Freeze all three as one, and return the one that carries the others."""
    first, *others = place.claim(per_lane=8)
    place.database.write_now(lambda tx: outbox.freeze(tx, first, HELLO, riders=others))
    return replace(first, carries=True)


def states(place: Place) -> list[str]:
    """What became of them."""
    return [place.row(name).state for name in NAMES]


def shown_as(database: Database, parts: list[int]) -> list[tuple[str | None, int | None]]:
    """What the parts know of their message."""

    def work(tx: Tx) -> list[tuple[str | None, int | None]]:
        found = [tx.get(Part, part) for part in parts]
        return [(part.native_id, part.slot) for part in found if part is not None]

    return database.write_now(work)


class TestRiding:
    def test_they_are_sent_as_one(self, database: Database) -> None:
        place, parts = three(database)
        claim = together(place)
        assert place.claimed() == []
        database.write_now(lambda tx: outbox.sent(tx, claim, "$one"))
        assert states(place) == ["sent"] * 3
        assert shown_as(database, parts) == [("$one", 0), ("$one", 1), ("$one", 2)]
        latest = database.write_now(lambda tx: messages.part_by_native(tx, place.rooms["r"], "$one"))
        assert latest is not None
        assert latest.id == parts[2]

    def test_an_echo_completes_all(self, database: Database) -> None:
        place, parts = three(database)
        together(place)
        assert database.write_now(lambda tx: outbox.echoed(tx, [("d1", "$one")])) == 0
        assert states(place) == ["sent"] * 3
        assert shown_as(database, parts)[2] == ("$one", 2)

    def test_they_block_their_lane_and_count_as_attempted(self, database: Database) -> None:
        place, parts = three(database)
        together(place)
        place.plan("later", "r")
        assert place.claimed() == []
        assert all(database.write_now(lambda tx, part=part: outbox.attempted(tx, part)) for part in parts)  # type: ignore[misc]
        assert not any(database.write_now(lambda tx, part=part: outbox.cancel_part(tx, part)) for part in parts)  # type: ignore[misc]

    def test_one_that_was_changed_meanwhile_does_not_come_along(self, database: Database) -> None:
        place, parts = three(database)
        first, *others = place.claim(per_lane=8)
        assert database.write_now(lambda tx: outbox.attempted(tx, parts[1])) is False
        with pytest.raises(LostLease):
            database.write_now(lambda tx: outbox.freeze(tx, first, HELLO, riders=others))
        assert [place.row(name).attempted_at for name in NAMES] == [None] * 3

    def test_after_a_crash_the_first_alone_is_claimed(self, database: Database, clock: SettableClock) -> None:
        place, _ = three(database)
        together(place)
        clock.advance(100)
        (again,) = place.claim(per_lane=8)
        assert (again.delivery_id, again.frozen, again.carries) == ("d1", HELLO, True)
        database.write_now(lambda tx: outbox.freeze(tx, again, HELLO))
        database.write_now(lambda tx: outbox.sent(tx, again, "$one"))
        assert states(place) == ["sent"] * 3

    def test_what_was_certainly_not_sent_goes_its_own_ways(self, database: Database, clock: SettableClock) -> None:
        place, parts = three(database)
        claim = together(place)
        database.write_now(lambda tx: outbox.retry(tx, claim, 7, "too many requests", undone=True))
        assert shown_as(database, parts) == [(None, None)] * 3
        assert database.write_now(lambda tx: outbox.attempted(tx, parts[2])) is False
        clock.advance(7)
        assert place.drain() == list(NAMES)

    def test_doubt_is_one_and_is_decided_once(self, database: Database, clock: SettableClock) -> None:
        place, _ = three(database)
        claim = together(place)
        assert database.write_now(lambda tx: outbox.doubt(tx, claim, 1.0, ask=True)) is False
        assert states(place) == ["uncertain"] * 3
        assert [letter.delivery_id for letter in database.write_now(outbox.letters)] == ["d1"]
        assert database.write_now(lambda tx: outbox.resend(tx, "d3"))
        (again,) = place.claim(per_lane=8)
        assert (again.delivery_id, again.reason) == ("d1", outbox.ONCE_MORE)
        database.write_now(lambda tx: outbox.doubt(tx, replace(again, reason="sent again"), 1.0, ask=False))
        assert database.write_now(lambda tx: outbox.drop(tx, "d1"))
        assert states(place) == ["cancelled"] * 3

    def test_given_up_they_are_letters_of_their_own(self, database: Database) -> None:
        place, _ = three(database)
        claim = together(place)
        database.write_now(lambda tx: outbox.dead(tx, claim, "kicked"))
        assert states(place) == ["dead"] * 3
        assert sorted(place.told()) == [("delivery_failed", name) for name in NAMES]
        assert database.write_now(lambda tx: outbox.resend(tx, "d2"))
        assert place.drain() == ["d2"]


class TestChanges:
    def test_a_newer_change_of_any_piece_replaces_edits_of_all(self, database: Database) -> None:
        place, parts = three(database)
        claim = together(place)
        database.write_now(lambda tx: outbox.sent(tx, claim, "$one"))
        place.plan("e1", "r", EditPart(parts[0]), part=parts[0])
        place.plan("c2", "r", EditPart(parts[1], completion=True), part=parts[1], lane="part:2")
        place.plan("e3", "r", EditPart(parts[2]), part=parts[2])
        assert place.drain() == ["e3"]
        place.plan("e4", "r", EditPart(parts[0]), part=parts[0])
        place.plan("x2", "r", DeletePart(parts[1]), part=parts[1])
        assert place.drain() == ["x2"]

    def test_changes_of_one_message_wait_for_each_other(self, database: Database) -> None:
        place, parts = three(database)
        claim = together(place)
        database.write_now(lambda tx: outbox.sent(tx, claim, "$one"))
        place.plan("c2", "r", EditPart(parts[1], completion=True), part=parts[1], lane="part:2")
        (completing,) = place.claim()
        place.freeze(completing)
        place.plan("e1", "r", EditPart(parts[0]), part=parts[0])
        assert place.claimed() == []  # in another lane, but about the same native message
        database.write_now(lambda tx: outbox.sent(tx, completing, "$edit"))
        assert place.drain() == ["e1"]
