"""Generations, restored backups, counters, and what is forgotten when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from config.texts import Line
from storage import counters, generations, inbox, outbox, sweeping
from storage.database import Database, Tx
from storage.deliveries import EditPart, OpenRoom, ShowPart
from storage.generations import Side, SideFile
from storage.models import InboxRow, Installation, Message, OutboxRow, Part
from storage.outbox import LostLease
from tests.support.databases import SettableClock
from tests.support.storage.rows import HELLO, Place, arrive, begin, take


def pretend_backup(database: Database, generation: int, mark: int = 0) -> None:
    """Put the database back to an older generation, as a restored backup does."""

    def work(tx: Tx) -> None:
        row = tx.get_one(Installation, 1)
        row.generation, row.mark = generation, mark

    database.write_now(work)


class TestGenerations:
    def test_each_start_is_a_higher_generation(self, database: Database, tmp_path: Path) -> None:
        file = SideFile(tmp_path)
        assert [generations.start(database, file) for _ in range(3)] == [1, 2, 3]
        assert file.read() == Side(3, 0)
        assert database.write_now(generations.current) == 3
        assert database.write_now(generations.settling) is False

    def test_a_restored_backup_of_a_former_generation_is_noticed(self, database: Database, tmp_path: Path) -> None:
        file = SideFile(tmp_path)
        for _ in range(5):
            generations.start(database, file)
        pretend_backup(database, 2)
        assert generations.start(database, file) == 6
        assert database.write_now(generations.settling) is True

    def test_a_restored_backup_of_the_running_generation_is_noticed(self, database: Database, tmp_path: Path) -> None:
        file = SideFile(tmp_path)
        generation = generations.start(database, file)
        for _ in range(3):
            generations.tick(database, file, generation)
        assert file.read() == Side(1, 3)
        pretend_backup(database, 1, mark=1)
        generations.start(database, file)
        assert database.write_now(generations.settling) is True

    def test_a_crash_before_the_side_file_is_written_is_no_restore(self, database: Database, tmp_path: Path) -> None:
        file = SideFile(tmp_path)
        generations.start(database, file)
        begin(database)
        assert generations.start(database, file) == 3
        assert database.write_now(generations.settling) is False

    def test_only_the_owner_moves_the_mark(self, database: Database, tmp_path: Path) -> None:
        file = SideFile(tmp_path)
        old = generations.start(database, file)
        generations.start(database, file)
        with pytest.raises(LostLease):
            generations.tick(database, file, old)

    def test_a_side_file_that_nobody_can_read_counts_as_missing(self, tmp_path: Path) -> None:
        file = SideFile(tmp_path)
        assert file.read() is None
        file.path.write_text("what?")
        assert file.read() is None

    def test_delays_do_not_outlive_the_lease_clock(self, database: Database, clock: SettableClock) -> None:
        arrive(database, "a/1")
        take(database, begin(database))
        clock.seconds = 1.0
        assert [claim.native_id for claim in take(database, begin(database))] == ["a/1"]


class TestRestore:
    def restored(self, place: Place) -> None:
        """Begin as after a restored backup."""
        place.generation = place.database.write_now(lambda tx: generations.begin(tx, restored=True, above=40))
        assert place.generation == 41

    def test_unfinished_and_replayed_deliveries_are_settled(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        shown, lost = place.show("shown", "r"), place.show("lost", "r")
        (claim,) = place.claim()
        place.freeze(claim)
        attempted_at = clock.wall
        clock.advance(3600)
        self.restored(place)
        replayed = place.show("replayed", "r")
        assert place.drain() == []

        (room,) = database.write_now(generations.to_settle)
        assert (room.native_room, room.delivery_ids) == ("!r", ["shown", "lost", "replayed"])
        assert room.since <= attempted_at
        assert database.write_now(generations.finish) is False
        database.write_now(lambda tx: generations.settled(tx, {"shown": "$s", "replayed": "$p"}, ["lost"]))
        assert database.write_now(generations.finish) is True
        assert database.write_now(generations.settling) is False

        assert place.drain() == ["lost"]
        natives = database.write_now(lambda tx: [tx.get_one(Part, part).native_id for part in (shown, lost, replayed)])
        assert natives == ["$s", "$native-lost", "$p"]

    def test_a_delivery_that_is_not_found_is_drawn_up_afresh(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.show("d1", "r")
        place.freeze(place.claim()[0])
        self.restored(place)
        database.write_now(lambda tx: generations.settled(tx, {}, ["d1"]))
        database.write_now(generations.finish)
        (claim,) = place.claim()
        assert (claim.frozen, claim.attempted_at) == (None, None)

    def test_what_cannot_be_looked_up_waits_for_a_coordinator(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        self.restored(place)
        database.write_now(lambda tx: generations.unreadable(tx, ["d1"]))
        assert database.write_now(generations.finish) is True
        assert place.drain() == []
        assert place.told() == [("delivery_failed", "d1")]
        assert [letter.delivery_id for letter in database.write_now(outbox.letters)] == ["d1"]

    def test_rooms_are_made_again(self, database: Database) -> None:
        place = Place.make(database, closed=("new",))
        place.plan("open", "new", OpenRoom(Line("n"), Line("t"), ()))
        place.plan("hello", "new")
        self.restored(place)
        assert place.drain() == ["open"]
        assert database.write_now(generations.finish) is True
        assert place.row("hello").state == "waiting"

    def test_an_echo_settles_by_itself(self, database: Database) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        self.restored(place)
        database.write_now(lambda tx: outbox.echoed(tx, [("d1", "$n"), ("d2", "$m")]))
        place.plan("d2", "r")
        assert database.write_now(generations.finish) is True
        assert place.drain() == []

    def test_edits_while_settling_replace_each_other(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.drain()
        self.restored(place)
        place.plan("d2", "r", EditPart(part), part=part)
        database.write_now(lambda tx: generations.settled(tx, {}, ["d2"]))
        database.write_now(generations.finish)
        assert place.drain() == ["d2"]


@dataclass(frozen=True)
class Kept:
    """Settings of retention."""

    message_text_days: int = 90
    cache_days: int = 90
    queue_days: int = 30
    audit_days: int = 730


class TestRetention:
    def sweep(self, database: Database, portion: int = 500) -> list[int]:
        """Sweep until nothing is left; return the portions."""
        swept: list[int] = []
        while not swept or swept[-1]:
            swept.append(database.write_now(lambda tx: sweeping.sweep(tx, Kept(), portion)))
        return swept

    def test_old_messages_lose_their_text_and_keep_their_ids(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        place.show("d1", "r")
        clock.advance(timedelta(days=89).total_seconds())
        fresh = place.show("d2", "r")
        self.sweep(database)
        assert database.write_now(lambda tx: [row.author for row in tx.query(Message)]) == ["Ana", "Ana"]
        clock.advance(timedelta(days=2).total_seconds())
        self.sweep(database)
        rows = database.write_now(lambda tx: tx.query(Message).order_by(Message.id).all())
        assert [(row.event_id, bool(row.content), row.author) for row in rows] == [
            ("$source-d1", False, ""),
            ("$source-d2", True, "Ana"),
        ]
        assert database.write_now(lambda tx: tx.get_one(Part, fresh).delivery_id) == "d2"

    def test_finished_rows_of_the_queues_go_in_portions(self, database: Database, clock: SettableClock) -> None:
        arrive(database, *(f"{number}/1" for number in range(10)))
        generation = begin(database)
        for claim in take(database, generation, limit=7):
            database.write_now(partial(inbox.done, claim=claim))
        clock.advance(timedelta(days=31).total_seconds())
        assert self.sweep(database, portion=3) == [3, 3, 1, 0]
        assert database.write_now(lambda tx: {row.state for row in tx.query(InboxRow)}) == {"waiting"}

    def test_what_still_has_to_be_sent_is_kept(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        place.plan("d1", "r")
        place.plan("d2", "r")
        place.send(place.claim()[0])
        clock.advance(timedelta(days=31).total_seconds())
        self.sweep(database)
        assert database.write_now(lambda tx: [row.delivery_id for row in tx.query(OutboxRow)]) == ["d2"]

    def test_a_part_stays_shown_when_its_delivery_is_forgotten(self, database: Database, clock: SettableClock) -> None:
        place = Place.make(database, "r")
        part = place.show("d1", "r")
        place.drain()
        clock.advance(timedelta(days=31).total_seconds())
        self.sweep(database)
        assert database.write_now(lambda tx: outbox.attempted(tx, part)) is True
        assert database.write_now(lambda tx: outbox.cancel_part(tx, part)) is False
        place.plan("d2", "r", EditPart(part), part=part)
        assert place.drain() == ["d2"]


class TestCounters:
    def test_counts_add_up(self, database: Database) -> None:
        database.write_now(lambda tx: counters.add(tx, "b"))
        database.write_now(lambda tx: counters.add(tx, "a", 2))
        database.write_now(lambda tx: counters.add(tx, "a", 3))
        assert database.write_now(counters.all) == {"a": 5, "b": 1}

    def test_dead_letters_are_counted(self, database: Database) -> None:
        place = Place.make(database, "r")
        part = place.part("r", "d1")
        place.plan("d1", "r", ShowPart(part), part=part)
        (claim,) = place.claim()
        database.write_now(lambda tx: outbox.freeze(tx, claim, HELLO))
        database.write_now(lambda tx: outbox.dead(tx, claim, "forbidden"))
        assert database.write_now(counters.all) == {"deliveries_dead": 1}
