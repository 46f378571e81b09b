"""The inbox: stored once, handled in order, never stuck."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage import inbox, outbox, unreadable
from storage.database import Database, Tx
from storage.inbox import LostLease
from storage.lanes import LEASE_S
from storage.models import InboxRow
from tests.support.databases import SettableClock
from tests.support.storage.rows import Place, arrive, begin, ids, take

HOLD = 30.0


class TestReceiving:
    def test_events_and_cursor_are_stored_together(self, database: Database) -> None:
        assert arrive(database, "a/1", "a/2", "b/1") == 3
        assert database.write_now(lambda tx: inbox.cursor(tx, "@bot:x")) == "b/1"
        assert database.write_now(inbox.waiting) == 3

    def test_known_events_are_left_out(self, database: Database) -> None:
        arrive(database, "a/1", "a/2")
        assert arrive(database, "a/2", "a/3") == 1
        assert database.write_now(inbox.waiting) == 3

    def test_nothing_is_stored_when_the_transaction_fails(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            inbox.receive(tx, "@bot:x", [inbox.NewEvent("matrix", "$1", "a", {})], "c1")
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            database.write_now(work)
        assert database.write_now(lambda tx: inbox.cursor(tx, "@bot:x")) is None
        assert database.write_now(inbox.waiting) == 0

    def test_a_poll_without_a_cursor_keeps_the_old_one(self, database: Database) -> None:
        arrive(database, "a/1")
        database.write_now(lambda tx: inbox.receive(tx, "@bot:x", [], None))
        assert database.write_now(lambda tx: inbox.cursor(tx, "@bot:x")) == "a/1"

    def test_the_bot_tells_itself_something_once(self, database: Database) -> None:
        for _ in range(2):
            database.write_now(lambda tx: inbox.tell(tx, {"kind": "started"}, "started:1"))
        (claim,) = take(database, begin(database))
        assert (claim.platform, claim.lane, claim.payload) == ("bot", "bot", {"kind": "started"})

    def test_echoes_complete_deliveries_in_the_same_transaction(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.freeze(place.claim()[0])
        database.write_now(lambda tx: inbox.receive(tx, "@bot:x", [], "c", [("d1", "$n")]))
        assert place.row("d1").native_id == "$n"
        assert database.write_now(lambda tx: outbox.in_flight(tx, part)) is False


class TestOrder:
    def test_only_the_heads_of_lanes_are_claimed(self, database: Database) -> None:
        arrive(database, "b/1", "a/1", "a/2", "b/2")
        generation = begin(database)
        assert ids(take(database, generation)) == ["b/1", "a/1"]
        assert take(database, generation) == []

    def test_the_next_one_follows_when_the_head_is_done(self, database: Database) -> None:
        arrive(database, "a/1", "a/2")
        generation = begin(database)
        (first,) = take(database, generation)
        database.write_now(lambda tx: inbox.done(tx, first))
        assert ids(take(database, generation)) == ["a/2"]

    def test_the_longest_waiting_lanes_come_first(self, database: Database) -> None:
        arrive(database, *(f"{lane}/1" for lane in "fedcba"))
        assert ids(take(database, begin(database), limit=2)) == ["f/1", "e/1"]

    def test_a_dead_letter_lets_the_others_pass(self, database: Database) -> None:
        arrive(database, "a/1", "a/2")
        generation = begin(database)
        (first,) = take(database, generation)
        database.write_now(lambda tx: inbox.dead(tx, first, "bad"))
        assert ids(take(database, generation)) == ["a/2"]


class TestPoison:
    def test_a_failing_head_blocks_its_lane_and_no_other(self, database: Database) -> None:
        arrive(database, "a/1", "a/2", "b/1")
        generation = begin(database)
        first, _ = take(database, generation)
        database.write_now(lambda tx: inbox.retry(tx, first, 5, "down", HOLD))
        assert take(database, generation) == []

    def test_it_is_tried_again_when_it_is_due(self, database: Database, clock: SettableClock) -> None:
        arrive(database, "a/1")
        generation = begin(database)
        (first,) = take(database, generation)
        database.write_now(lambda tx: inbox.retry(tx, first, 5, "down", HOLD))
        assert database.write_now(inbox.next_due) == pytest.approx(5)
        clock.advance(5)
        (again,) = take(database, generation)
        assert (again.native_id, again.attempts) == ("a/1", 1)

    def test_a_long_delay_does_not_block_for_longer_than_the_hold(
        self, database: Database, clock: SettableClock
    ) -> None:
        arrive(database, "a/1", "a/2")
        generation = begin(database)
        (first,) = take(database, generation)
        database.write_now(lambda tx: inbox.retry(tx, first, 3600, "down", HOLD))
        clock.advance(HOLD)
        (again,) = take(database, generation)
        database.write_now(lambda tx: inbox.retry(tx, again, 3600, "down", HOLD))
        (second,) = take(database, generation)
        assert second.native_id == "a/2"
        database.write_now(lambda tx: inbox.done(tx, second))
        assert database.write_now(inbox.next_due) == pytest.approx(3600)
        clock.advance(3600)
        assert ids(take(database, generation)) == ["a/1"]

    def test_what_can_never_be_read_now_parks_at_once(self, database: Database, clock: SettableClock) -> None:
        arrive(database, "a/1", "a/2")
        generation = begin(database)
        (first,) = take(database, generation)
        database.write_now(lambda tx: inbox.park(tx, first, 600, "no keys"))
        (second,) = take(database, generation)
        assert second.native_id == "a/2"
        database.write_now(lambda tx: inbox.done(tx, second))
        assert database.write_now(lambda tx: inbox.waiting(tx, parked=True)) == 1
        clock.advance(600)
        (late,) = take(database, generation)
        assert (late.native_id, late.parked, late.payload) == ("a/1", True, {"body": "a/1"})

    def test_what_can_be_read_at_last_is_handled_at_once(self, database: Database, clock: SettableClock) -> None:
        arrive(database, "a/1", "a/2")
        generation = begin(database)
        (first,) = take(database, generation)
        database.write_now(lambda tx: inbox.park(tx, first, 600, unreadable.REASON))
        assert database.write_now(lambda tx: unreadable.waiting(tx, timedelta(seconds=60))) == []
        clock.advance(61)
        ((number, lane, payload),) = database.write_now(lambda tx: unreadable.waiting(tx, timedelta(seconds=60)))
        assert (lane, payload) == ("a", {"body": "a/1"})
        assert database.write_now(lambda tx: unreadable.still(tx, number)) == "a/1"
        readable = [("matrix", "a/1", {"body": "at last"}), ("matrix", "unknown", {})]
        database.write_now(lambda tx: unreadable.complete(tx, readable))
        assert database.write_now(lambda tx: unreadable.still(tx, number)) is None
        (second,) = take(database, generation)
        database.write_now(lambda tx: inbox.done(tx, second))
        (late,) = take(database, generation)
        assert (late.native_id, late.payload) == ("a/1", {"body": "at last"})
        database.write_now(lambda tx: inbox.done(tx, late))
        database.write_now(lambda tx: unreadable.complete(tx, readable))  # what is finished stays as it is
        assert database.write_now(lambda tx: inbox.waiting(tx, parked=True)) == 0

    def test_a_parked_event_that_fails_again_stays_parked(self, database: Database, clock: SettableClock) -> None:
        arrive(database, "a/1", "a/2")
        generation = begin(database)
        (first,) = take(database, generation)
        database.write_now(lambda tx: inbox.park(tx, first, 1, "no keys"))
        clock.advance(1)
        parked = next(claim for claim in take(database, generation) if claim.parked is False)
        assert parked.native_id == "a/2"
        database.write_now(lambda tx: inbox.done(tx, parked))
        (late,) = take(database, generation)
        database.write_now(lambda tx: inbox.retry(tx, late, 1, "no keys", HOLD))
        assert database.write_now(lambda tx: inbox.waiting(tx, parked=True)) == 1


class TestLeases:
    def test_a_finished_event_forgets_its_payload(self, database: Database) -> None:
        arrive(database, "a/1")
        (claim,) = take(database, begin(database))
        database.write_now(lambda tx: inbox.done(tx, claim))
        row = database.write_now(lambda tx: tx.query(InboxRow).one())
        assert (row.state, row.payload) == ("done", None)

    def test_a_lease_that_ended_is_given_to_somebody_else(self, database: Database, clock: SettableClock) -> None:
        arrive(database, "a/1")
        generation = begin(database)
        (slow,) = take(database, generation)
        assert database.write_now(inbox.next_due) == pytest.approx(LEASE_S)
        clock.advance(LEASE_S)
        (quick,) = take(database, generation)
        for outcome in (
            lambda tx: inbox.done(tx, slow),
            lambda tx: inbox.dead(tx, slow, ""),
            lambda tx: inbox.retry(tx, slow, 1, "", HOLD),
            lambda tx: inbox.park(tx, slow, 1, ""),
        ):
            with pytest.raises(LostLease):
                database.write_now(outcome)
        database.write_now(lambda tx: inbox.done(tx, quick))
        with pytest.raises(LostLease):
            database.write_now(lambda tx: inbox.done(tx, quick))

    def test_a_late_finish_counts_while_nobody_else_has_it(self, database: Database, clock: SettableClock) -> None:
        arrive(database, "a/1")
        (slow,) = take(database, begin(database))
        clock.advance(LEASE_S * 2)
        database.write_now(lambda tx: inbox.done(tx, slow))
        assert database.write_now(inbox.waiting) == 0

    def test_what_a_lost_claim_did_is_undone(self, database: Database, clock: SettableClock) -> None:
        arrive(database, "a/1")
        generation = begin(database)
        (slow,) = take(database, generation)
        clock.advance(LEASE_S)
        take(database, generation)

        def handle(tx: Tx) -> None:
            inbox.tell(tx, {"kind": "x"}, "effect")
            inbox.done(tx, slow)

        with pytest.raises(LostLease):
            database.write_now(handle)
        assert database.write_now(inbox.waiting) == 1

    def test_a_new_generation_voids_claims_at_once(self, database: Database) -> None:
        arrive(database, "a/1")
        old = begin(database)
        (stale,) = take(database, old)
        new = begin(database)
        assert ids(take(database, new)) == ["a/1"]
        with pytest.raises(LostLease):
            database.write_now(lambda tx: inbox.done(tx, stale))

    def test_a_process_that_was_succeeded_claims_nothing(self, database: Database) -> None:
        arrive(database, "a/1")
        old = begin(database)
        begin(database)
        with pytest.raises(LostLease):
            take(database, old)

    @pytest.mark.parametrize("jump", [-86_400 * 400, 86_400 * 400])
    def test_a_jump_of_the_wall_clock_doubles_nothing(
        self, database: Database, clock: SettableClock, jump: float
    ) -> None:
        arrive(database, "a/1", "b/1")
        generation = begin(database)
        first, second = take(database, generation)
        database.write_now(lambda tx: inbox.retry(tx, second, 5, "down", HOLD))
        clock.jump(jump)
        assert take(database, generation) == []
        assert database.write_now(inbox.next_due) == pytest.approx(5)
        database.write_now(lambda tx: inbox.done(tx, first))

    def test_nothing_waits_in_an_empty_inbox(self, database: Database) -> None:
        assert database.write_now(inbox.next_due) is None
        arrive(database, "a/1")
        assert database.write_now(inbox.next_due) == 0
