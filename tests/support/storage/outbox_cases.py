"""The outbox: planned once, sent in order, changed in place while it can be, followed when it cannot."""

from __future__ import annotations

from datetime import timedelta

import pytest

from config.texts import Line
from storage import outbox
from storage.database import Database, Tx
from storage.deliveries import (
    Button,
    CarryReaction,
    ChangeRoom,
    DeletePart,
    EditPart,
    OpenRoom,
    Say,
    Send,
    ShowPart,
)
from storage.lanes import LEASE_S
from storage.models import CarriedReaction, Part, Room
from storage.outbox import Cancelled, LostLease, NewDelivery
from storage.richtext import RichText
from tests.support.databases import SettableClock
from tests.support.storage.rows import HELLO, MATRIX, Place


def native_id(database: Database, part: int) -> str | None:
    """Return what shows a part."""
    return database.write_now(lambda tx: tx.get_one(Part, part).native_id)


class TestPlanning:
    def test_the_same_thing_is_planned_once(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        place.plan("d1", "r")
        assert place.drain() == ["d1"]
        place.plan("d1", "r")
        assert place.drain() == []

    def test_planning_fixes_the_order_of_a_lane(self, database: Database) -> None:
        place = Place.make(database, "q", "r")
        for delivery, room in (("r1", "r"), ("q1", "q"), ("r2", "r"), ("r3", "r"), ("q2", "q")):
            place.plan(delivery, room)
        assert place.drain() == ["r1", "q1", "r2", "q2", "r3"]

    def test_something_may_be_planned_for_later(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        new = NewDelivery("d1", "part:1", "matrix", Say((Line("x"),)), place.rooms["r"], after=60)
        database.write_now(lambda tx: outbox.plan(tx, new))
        assert place.claimed() == []
        assert database.write_now(lambda tx: outbox.next_due(tx, MATRIX)) == pytest.approx(60)
        clock.advance(60)
        assert place.claimed() == ["d1"]

    def test_a_room_that_does_not_exist_yet_is_waited_for(self, database: Database) -> None:
        place = Place.make(database, "r", closed=("new",))
        place.plan("open", "new", OpenRoom(Line("n"), Line("t"), ("@ana:x",)))
        place.plan("hello", "new")
        place.plan("other", "r")
        assert place.drain() == ["open", "other"]
        assert database.write_now(lambda tx: outbox.next_due(tx, MATRIX)) is None
        room = place.rooms["new"]
        database.write_now(lambda tx: setattr(tx.get_one(Room, room), "native_id", "!new"))
        assert place.drain() == ["hello"]

    def test_a_room_without_a_row_needs_none(self, database: Database) -> None:
        place = Place.make(database)
        leave = NewDelivery("d1", "account:matrix", "matrix", ChangeRoom("leave", native_room="!x"), None)
        database.write_now(lambda tx: outbox.plan(tx, leave))
        assert place.drain() == ["d1"]

    def test_other_platforms_are_left_alone(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        claims = database.write_now(lambda tx: outbox.claim(tx, place.generation, 10, ["telegram"]))
        assert claims == []
        assert database.write_now(lambda tx: outbox.claim(tx, place.generation, 10, [])) == []
        assert database.write_now(lambda tx: outbox.next_due(tx, ["telegram"])) is None


class TestSending:
    def test_a_sent_part_knows_its_native_id_and_forgets_its_content(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        (claim,) = place.claim()
        assert claim.payload == ShowPart(part)
        assert claim.frozen is None
        place.send(claim, "$n")
        row = place.row("d1")
        assert (row.state, row.native_id, row.payload, row.frozen) == ("sent", "$n", None, None)
        assert native_id(database, part) == "$n"

    def test_a_carried_reaction_knows_its_native_id(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        carried = place.carried(part, "d2")
        place.plan("d2", "r", CarryReaction(carried), part=part)
        assert place.drain() == ["d1", "d2"]
        assert database.write_now(lambda tx: tx.get_one(CarriedReaction, carried).native_id) == "$native-d2"

    def test_a_repeated_attempt_sends_what_the_first_one_froze(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        (claim,) = place.claim()
        place.freeze(claim)
        first = clock.wall
        clock.advance(1)
        database.write_now(lambda tx: outbox.retry(tx, claim, 7, "down"))
        assert database.write_now(lambda tx: outbox.next_due(tx, MATRIX)) == pytest.approx(7)
        clock.advance(7)
        (again,) = place.claim()
        assert (again.frozen, again.attempted_at, again.attempts) == (HELLO, first, 1)
        database.write_now(lambda tx: outbox.freeze(tx, again, Send("!r", RichText("changed"))))
        row = place.row("d1")
        assert (row.frozen, row.attempted_at) == (HELLO, first)

    def test_only_the_very_next_one_may_be_frozen_behind_the_one_being_sent(self, database: Database) -> None:
        place = Place.make(database, "r")
        for delivery in ("r1", "r2", "r3"):
            place.plan(delivery, "r")
        first, second, third = place.claim(per_lane=3)
        place.freeze(first)
        database.write_now(lambda tx: outbox.freeze(tx, second, HELLO, behind=first))
        assert place.row("r2").attempted_at is not None
        with pytest.raises(LostLease):
            database.write_now(lambda tx: outbox.freeze(tx, third, HELLO, behind=second))
        assert place.row("r3").attempted_at is None

    def test_a_head_that_is_tried_again_blocks_its_lane_and_no_other(
        self, database: Database, clock: SettableClock
    ) -> None:
        place = Place.make(database, "q", "r")
        for delivery, room in (("r1", "r"), ("r2", "r"), ("q1", "q")):
            place.plan(delivery, room)
        first, _ = place.claim()
        place.freeze(first)
        database.write_now(lambda tx: outbox.retry(tx, first, 300, "down"))
        assert place.claimed() == []
        clock.advance(300)
        assert place.drain() == ["r1", "q1", "r2"]

    @pytest.mark.parametrize("outcome", ["dead", "uncertain"])
    def test_what_cannot_be_sent_lets_the_others_pass_and_is_told_once(self, database: Database, outcome: str) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        place.plan("d2", "r")
        (claim,) = place.claim()
        place.freeze(claim)
        database.write_now(lambda tx: getattr(outbox, outcome)(tx, claim, "forbidden"))
        assert place.drain() == ["d2"]
        assert place.told() == [("delivery_failed", "d1")]
        (letter,) = database.write_now(outbox.letters)
        assert (letter.state, letter.reason, letter.kind) == (outcome, "forbidden", "say")

    def test_changes_of_a_part_that_cannot_be_shown_are_pointless(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        (claim,) = place.claim()
        place.freeze(claim)
        place.plan("d2", "r", EditPart(part), part=part)
        place.plan("d3", "r", DeletePart(part), part=part)
        database.write_now(lambda tx: outbox.dead(tx, claim, "forbidden"))
        place.plan("d4", "r", EditPart(part), part=part)
        assert place.drain() == []
        assert [place.row(delivery).state for delivery in ("d2", "d3", "d4")] == ["cancelled"] * 3

    def test_outcomes_that_a_handler_waits_for_are_told(self, database: Database) -> None:
        place = Place.make(database, "r", closed=("new",))
        buttons = Say((Line("x"),), buttons=(Button(Line("yes"), "yes"),))
        place.plan("open", "new", OpenRoom(Line("n"), Line("t"), ()))
        place.plan("menu", "r", buttons)
        place.plan("plain", "r")
        place.plan("join", "r", ChangeRoom("join"))
        place.plan("leave", "r", ChangeRoom("leave"))
        place.drain()
        told = place.told()
        assert sorted(told) == [("delivery_done", "join"), ("delivery_done", "menu"), ("delivery_done", "open")]

    def test_a_lost_lease_ends_an_attempt_before_it_is_sent(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        (slow,) = place.claim()
        clock.advance(LEASE_S)
        (quick,) = place.claim()
        for step in (
            lambda tx: outbox.freeze(tx, slow, HELLO),
            lambda tx: outbox.retry(tx, slow, 1, ""),
            lambda tx: outbox.dead(tx, slow, ""),
            lambda tx: outbox.uncertain(tx, slow, ""),
            lambda tx: outbox.cancel(tx, slow),
        ):
            with pytest.raises(LostLease):
                database.write_now(step)
        place.send(quick)
        assert place.row("d1").state == "sent"

    def test_what_was_sent_counts_even_when_the_lease_was_lost(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        (slow,) = place.claim()
        place.freeze(slow)
        clock.advance(LEASE_S)
        (quick,) = place.claim()
        database.write_now(lambda tx: outbox.sent(tx, slow, "$n"))
        database.write_now(lambda tx: outbox.sent(tx, quick, "$n"))
        assert native_id(database, part) == "$n"
        assert place.drain() == []


class TestAhead:
    def test_consecutive_heads_are_claimed_ahead(self, database: Database) -> None:
        place = Place.make(database, "q", "r")
        for number in range(5):
            place.plan(f"r{number}", "r")
        place.plan("q0", "q")
        assert [claim.delivery_id for claim in place.claim(per_lane=3)] == ["r0", "r1", "r2", "q0"]
        assert place.claim(per_lane=3) == []

    def test_the_window_moves_on(self, database: Database) -> None:
        place = Place.make(database, "r")
        for number in range(4):
            place.plan(f"r{number}", "r")
        first, _ = place.claim(per_lane=2)
        place.send(first)
        assert [claim.delivery_id for claim in place.claim(per_lane=2)] == ["r2"]

    def test_nothing_goes_out_before_what_is_ahead_of_it(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("r0", "r")
        place.plan("r1", "r")
        first, second = place.claim(per_lane=2)
        with pytest.raises(LostLease):
            place.freeze(second)
        place.send(first)
        place.send(second)
        assert place.row("r1").state == "sent"

    def test_claims_ahead_can_be_given_back(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("r0", "r")
        place.plan("r1", "r")
        first, second = place.claim(per_lane=2)
        database.write_now(lambda tx: outbox.retry(tx, first, 0, "down"))
        database.write_now(lambda tx: outbox.release(tx, second))
        assert place.drain() == ["r0", "r1"]

    def test_a_change_is_not_prepared_before_its_part_is_shown(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        carried = place.carried(part, "d2")
        place.plan("d2", "r", CarryReaction(carried), part=part)
        assert [claim.delivery_id for claim in place.claim(per_lane=5)] == ["d1"]

    def test_few_claims_are_shared_among_the_lanes(self, database: Database) -> None:
        place = Place.make(database, "q", "r")
        for delivery, room in (("r0", "r"), ("r1", "r"), ("q0", "q")):
            place.plan(delivery, room)
        assert [claim.delivery_id for claim in place.claim(limit=2, per_lane=2)] == ["r0", "q0"]


class TestEchoes:
    def test_the_echo_may_be_faster_than_the_answer(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        (claim,) = place.claim()
        place.freeze(claim)
        assert database.write_now(lambda tx: outbox.echoed(tx, [("d1", "$n")])) == 0
        database.write_now(lambda tx: outbox.sent(tx, claim, "$n"))
        assert (place.row("d1").state, native_id(database, part)) == ("sent", "$n")

    def test_the_echo_counts_when_the_answer_was_lost(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r", Say((Line("x"),), buttons=(Button(Line("y"), "y"),)))
        (claim,) = place.claim()
        place.freeze(claim)
        database.write_now(lambda tx: outbox.uncertain(tx, claim, "cut"))
        database.write_now(lambda tx: outbox.echoed(tx, [("d1", "$n")]))
        assert place.row("d1").state == "sent"
        assert ("delivery_done", "d1") in place.told()

    def test_a_late_echo_changes_nothing(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.drain()
        before = place.row("d1").sent_at
        database.write_now(lambda tx: outbox.echoed(tx, [("d1", "$native-d1")]))
        assert (place.row("d1").sent_at, native_id(database, part)) == (before, "$native-d1")

    def test_what_was_seen_before_it_was_planned_is_not_sent_again(self, database: Database) -> None:
        place = Place.make(database, "r")
        assert database.write_now(lambda tx: outbox.echoed(tx, [("d1", "$n"), ("d9", "$m")])) == 2
        part = place.show("d1", "r")
        assert place.drain() == []
        assert (place.row("d1").state, native_id(database, part)) == ("sent", "$n")


class TestChanges:
    def test_a_part_that_was_never_attempted_needs_no_edit(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        assert database.write_now(lambda tx: outbox.attempted(tx, part)) is False
        place.plan("d2", "r", EditPart(part), part=part)
        assert place.drain() == ["d1"]

    def test_whoever_draws_up_an_older_state_loses_the_claim(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        (stale,) = place.claim()
        assert database.write_now(lambda tx: outbox.attempted(tx, part)) is False
        with pytest.raises(LostLease):
            place.freeze(stale)
        assert place.drain() == ["d1"]

    def test_planning_an_edit_does_that_too(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        (stale,) = place.claim()
        place.plan("d2", "r", EditPart(part), part=part)
        with pytest.raises(LostLease):
            place.freeze(stale)
        assert place.drain() == ["d1"]

    def test_an_attempted_part_is_followed_by_its_edit(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        (claim,) = place.claim()
        place.freeze(claim)
        assert database.write_now(lambda tx: outbox.attempted(tx, part)) is True
        assert database.write_now(lambda tx: outbox.in_flight(tx, part)) is True
        assert database.write_now(lambda tx: outbox.room_in_flight(tx, place.rooms["r"])) is True
        place.plan("d2", "r", EditPart(part), part=part)
        assert place.claimed() == []
        database.write_now(lambda tx: outbox.sent(tx, claim, "$n"))
        assert database.write_now(lambda tx: outbox.in_flight(tx, part)) is False
        assert database.write_now(lambda tx: outbox.room_in_flight(tx, place.rooms["r"])) is False
        assert place.drain() == ["d2"]

    def test_newer_edits_replace_those_that_were_never_attempted(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.drain()
        for delivery in ("d2", "d3", "d4"):
            place.plan(delivery, "r", EditPart(part), part=part)
        assert place.drain() == ["d4"]

    def test_an_attempted_edit_is_not_replaced(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.drain()
        place.plan("d2", "r", EditPart(part), part=part)
        (claim,) = place.claim()
        place.freeze(claim)
        place.plan("d3", "r", EditPart(part), part=part)
        database.write_now(lambda tx: outbox.sent(tx, claim, "$e"))
        assert place.drain() == ["d3"]

    def test_an_edit_that_is_being_drawn_up_is_replaced(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.drain()
        place.plan("d2", "r", EditPart(part), part=part)
        (stale,) = place.claim()
        place.plan("d3", "r", EditPart(part), part=part)
        with pytest.raises(Cancelled):
            place.freeze(stale)
        assert place.drain() == ["d3"]

    def test_an_edit_makes_a_completion_pointless_and_not_the_other_way_round(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.drain()
        place.plan("c1", "r", EditPart(part, completion=True), part=part, lane=f"part:{part}")
        place.plan("d2", "r", EditPart(part), part=part)
        place.plan("c2", "r", EditPart(part, completion=True), part=part, lane=f"part:{part}")
        assert place.drain() == ["d2", "c2"]

    def test_changes_of_one_part_keep_their_order_across_lanes(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.drain()
        place.plan("c1", "r", EditPart(part, completion=True), part=part, lane=f"part:{part}")
        (completion,) = place.claim()
        place.freeze(completion)
        database.write_now(lambda tx: outbox.retry(tx, completion, 30, "down"))
        place.plan("d2", "r", EditPart(part), part=part)
        assert place.claimed() == []
        clock.advance(30)
        assert place.drain() == ["c1", "d2"]

    def test_a_part_that_was_never_attempted_is_cancelled_with_all_that_follows(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.plan("d2", "r", CarryReaction(place.carried(part, "d2")), part=part)
        (stale,) = place.claim()
        assert database.write_now(lambda tx: outbox.cancel_part(tx, part)) is True
        with pytest.raises(Cancelled):
            place.freeze(stale)
        assert place.drain() == []
        assert database.write_now(lambda tx: outbox.cancel_part(tx, part)) is True

    def test_an_attempted_part_has_to_be_deleted(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        (claim,) = place.claim()
        place.freeze(claim)
        place.plan("d2", "r", EditPart(part), part=part)
        assert database.write_now(lambda tx: outbox.cancel_part(tx, part)) is False
        place.plan("d3", "r", DeletePart(part), part=part)
        database.write_now(lambda tx: outbox.sent(tx, claim, "$n"))
        assert place.drain() == ["d3"]

    def test_planning_a_deletion_cancels_what_was_never_attempted(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.plan("d2", "r", DeletePart(part), part=part)
        assert place.drain() == []
        assert [place.row(delivery).state for delivery in ("d1", "d2")] == ["cancelled", "cancelled"]

    def test_an_original_is_shown_by_its_writer(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.part("r", None, role="original")
        database.write_now(lambda tx: setattr(tx.get_one(Part, part), "native_id", "$o"))
        assert database.write_now(lambda tx: outbox.attempted(tx, part)) is True
        assert database.write_now(lambda tx: outbox.cancel_part(tx, part)) is False

    def test_one_delivery_is_cancelled_only_before_its_first_attempt(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        place.plan("d2", "r")
        (claim,) = place.claim()
        place.freeze(claim)
        assert database.write_now(lambda tx: outbox.cancel_delivery(tx, "d1")) is False
        assert database.write_now(lambda tx: outbox.cancel_delivery(tx, "d2")) is True
        assert place.row("d1").state == "waiting"


class TestOversight:
    def test_late_copies_are_found_once_for_each_message(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r", "q")
        part = place.show("d1", "r")
        place.plan("d2", "q")
        late = timedelta(minutes=2)
        assert database.write_now(lambda tx: outbox.late(tx, late)) == []
        clock.advance(121)
        message = database.write_now(lambda tx: tx.get_one(Part, part).message_id)
        assert database.write_now(lambda tx: outbox.late(tx, late)) == [message]
        place.drain()
        assert database.write_now(lambda tx: outbox.late(tx, late)) == []

    def test_a_dead_letter_is_drawn_up_afresh_when_it_is_resent(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        (claim,) = place.claim()
        place.freeze(claim)
        database.write_now(lambda tx: outbox.dead(tx, claim, "forbidden"))
        assert database.write_now(lambda tx: outbox.resend(tx, "d1")) is True
        (again,) = place.claim()
        assert (again.frozen, again.attempted_at, again.attempts) == (None, None, 0)

    def test_an_uncertain_letter_is_repeated_as_it_was(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        (claim,) = place.claim()
        place.freeze(claim)
        database.write_now(lambda tx: outbox.uncertain(tx, claim, "cut"))
        assert database.write_now(lambda tx: outbox.resend(tx, "d1")) is True
        (again,) = place.claim()
        assert again.frozen == HELLO
        assert again.attempted_at is not None

    def test_a_letter_can_be_dropped(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        (claim,) = place.claim()
        database.write_now(lambda tx: outbox.dead(tx, claim, "forbidden"))
        assert database.write_now(lambda tx: outbox.drop(tx, "d1")) is True
        assert database.write_now(lambda tx: outbox.drop(tx, "d1")) is False
        assert database.write_now(lambda tx: outbox.resend(tx, "d1")) is False
        assert database.write_now(outbox.overview) == {"cancelled": 1}

    def test_what_is_under_way_can_be_neither_resent_nor_dropped(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        assert database.write_now(lambda tx: outbox.resend(tx, "d1")) is False
        assert database.write_now(lambda tx: outbox.drop(tx, "d1")) is False

    def test_what_a_draft_finds_to_be_pointless_is_cancelled(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.show("d1", "r")
        (claim,) = place.claim()
        database.write_now(lambda tx: outbox.cancel(tx, claim))
        assert place.drain() == []
        assert database.write_now(outbox.overview) == {"cancelled": 1}


class TestPlanningOnTheWay:
    def test_a_plan_that_is_rolled_back_leaves_nothing(self, database: Database) -> None:
        place = Place.make(database, "r")

        def work(tx: Tx) -> None:
            outbox.plan(tx, NewDelivery("d1", "room:r", "matrix", Say((Line("x"),)), place.rooms["r"]))
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            database.write_now(work)
        assert database.write_now(outbox.overview) == {}
