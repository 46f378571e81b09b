"""What the clock starts, on an engine: once for each due time, by as many processes as there are."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from storage import checkins, inbox, people, proposals, schedules, sweeping, tandems
from storage.database import Database, Tx
from storage.models import Absence, AgendaItem, Attendance, InboxRow, ProposalSlot, Schedule, TandemSession
from storage.schedules import NewSchedule
from tests.support.databases import SettableClock
from tests.support.storage.rows import begin


class Days:
    """How long everything is kept."""

    message_text_days = cache_days = queue_days = 30
    audit_days = 365


def tandem(database: Database) -> int:
    """Enter a tandem of nobody."""
    return database.write_now(lambda tx: tandems.create(tx, slug="t", name="T", shape="shared", members=[]).id)


def fired(database: Database) -> list[str]:
    """Return the events of schedules, by their names."""
    query = select(InboxRow.native_id).where(InboxRow.platform == "bot").order_by(InboxRow.id)
    return database.write_now(lambda tx: list(tx.scalars(query)))


def at(database: Database, name: str, due: datetime, tandem_id: int) -> None:
    """Enter a schedule."""
    database.write_now(lambda tx: schedules.enter(tx, [NewSchedule(name, "test", tandem_id, due)]))


class TestSchedules:
    def test_what_is_due_fires_once_and_the_rest_waits(self, database: Database, clock: SettableClock) -> None:
        here = tandem(database)
        for number in range(5):
            at(database, f"s{number}", clock.wall + timedelta(hours=number), here)
        clock.advance(3600)
        assert database.write_now(schedules.is_due)
        assert database.write_now(schedules.sweep) == 2
        assert not database.write_now(schedules.is_due)
        assert database.write_now(schedules.sweep) == 0
        assert [name.split(":")[1] for name in fired(database)] == ["s0", "s1"]

    def test_what_was_slept_over_fires_in_its_order(self, database: Database, clock: SettableClock) -> None:
        here = tandem(database)
        for number in (3, 1, 2):
            at(database, f"s{number}", clock.wall + timedelta(hours=number), here)
        clock.advance(timedelta(days=2).total_seconds())
        while database.write_now(lambda tx: schedules.sweep(tx, 2)):
            pass
        assert [name.split(":")[1] for name in fired(database)] == ["s1", "s2", "s3"]

    def test_one_that_is_put_off_fires_again_and_one_that_is_entered_twice_does_not(
        self, database: Database, clock: SettableClock
    ) -> None:
        here = tandem(database)
        due = clock.wall + timedelta(minutes=1)
        at(database, "s", due, here)
        at(database, "s", due, here)
        clock.advance(60)
        assert database.write_now(schedules.sweep) == 1
        at(database, "s", due, here)  # a handler that is repeated enters it once more: known by its due time
        assert database.write_now(schedules.sweep) == 1
        assert len(fired(database)) == 1
        at(database, "s", due + timedelta(hours=1), here)
        clock.advance(3600)
        assert database.write_now(schedules.sweep) == 1
        assert len(fired(database)) == 2

    def test_two_processes_fire_once(self, database: Database, clock: SettableClock) -> None:
        here = tandem(database)
        count = 60
        new = [NewSchedule(f"s{number}", "test", here, clock.wall) for number in range(count)]
        database.write_now(lambda tx: schedules.enter(tx, new))

        def work() -> int:
            done = 0
            while database.write_now(schedules.is_due):
                done += database.write_now(lambda tx: schedules.sweep(tx, 7))
            return done

        with ThreadPoolExecutor(2) as pool:
            assert sum(one.result(30) for one in [pool.submit(work), pool.submit(work)]) == count
        assert len(fired(database)) == count
        assert database.write_now(lambda tx: inbox.waiting(tx)) == count

    def test_events_of_one_tandem_keep_their_order(self, database: Database, clock: SettableClock) -> None:
        generation = begin(database)
        here = tandem(database)
        for number in range(3):
            at(database, f"s{number}", clock.wall, here)
        database.write_now(schedules.sweep)
        (claim,) = database.write_now(lambda tx: inbox.claim(tx, generation, 10))
        assert (claim.lane, claim.payload["schedule"]) == (f"clock:{here}", "s0")

    def test_an_instant_comes_back_as_it_was(self, database: Database, clock: SettableClock) -> None:
        due = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
        at(database, "s", due, tandem(database))
        assert database.write_now(lambda tx: tx.scalars(select(Schedule.due_at)).one()) == due


class TestSessions:
    def test_a_rhythm_has_each_day_once(self, database: Database, clock: SettableClock) -> None:
        here = tandem(database)

        def work(tx: Tx) -> tuple[set[date], str]:
            row = checkins.add_rhythm(tx, here, {"unit": "week"}, 60)
            for day in (3, 17):
                checkins.add_session(
                    tx,
                    here,
                    wall=f"2026-03-{day:02}T10:00",
                    zone="Europe/Athens",
                    starts_at=datetime(2026, 3, day, 8, tzinfo=UTC),
                    minutes=60,
                    rhythm_id=row.id,
                    occurrence=date(2026, 3, day),
                )
            another = checkins.add_rhythm(tx, here, {"unit": "month"}, 60)
            assert checkins.rhythm_of(tx, here) is another
            return checkins.occurrences(tx, row.id), row.state

        assert database.write_now(work) == ({date(2026, 3, 3), date(2026, 3, 17)}, "ended")

    def test_votes_replace_each_other_and_slots_keep_their_order(self, database: Database) -> None:
        here = tandem(database)

        def work(tx: Tx) -> None:
            who = people.create(tx, "A", reads=["en"])
            slots = [
                ProposalSlot(wall="2026-03-03T10:00", zone="UTC", starts_at=datetime(2026, 3, day, tzinfo=UTC))
                for day in (5, 3)
            ]
            row = proposals.add(tx, here, None, 60, tx.now, slots)
            proposals.vote(tx, row.id, who.id, [0], [])
            proposals.vote(tx, row.id, who.id, [1], [0])
            (vote,) = proposals.votes(tx, row.id)
            assert (vote.yes, vote.maybe) == ([1], [0])
            assert [slot.starts_at.day for slot in proposals.slots(tx, row.id)] == [5, 3]

        database.write_now(work)

    def test_what_is_long_over_is_forgotten(self, database: Database, clock: SettableClock) -> None:
        here = tandem(database)

        def enter(tx: Tx) -> None:
            who = people.create(tx, "A", reads=["en"])
            made = checkins.add_session(
                tx, here, wall="2025-03-03T10:00", zone="UTC", starts_at=clock.wall, minutes=60, state="held"
            )
            checkins.answer(tx, made.id, who.id, "coming")
            checkins.add_item(tx, here, who.id, "en", "How it went")
            checkins.add_absence(tx, who.id, date(2025, 3, 1), date(2025, 3, 2))
            schedules.enter(tx, [NewSchedule("ask", "ask", here, clock.wall, session_id=made.id)])

        database.write_now(enter)
        database.write_now(schedules.sweep)
        clock.advance(timedelta(days=40).total_seconds())
        while database.write_now(lambda tx: sweeping.sweep(tx, Days())):
            pass

        def left(tx: Tx) -> list[int]:
            return [tx.query(model).count() for model in (Absence, AgendaItem, Attendance, Schedule, TandemSession)]

        assert database.write_now(left) == [0, 0, 0, 0, 1]
