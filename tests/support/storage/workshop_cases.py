"""Who has a place: also where many press at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from storage import people, schedules, workshops
from storage.database import Database, Tx
from storage.models import InboxRow, SignUp, Workshop
from storage.schedules import NewSchedule

CROWD = 8


def prepared(database: Database, capacity: int) -> list[int]:
    """Enter a workshop and people of two cities; returns their rows."""

    def work(tx: Tx) -> list[int]:
        row = Workshop(
            uid="w",
            kind="seminar",
            title="Open data",
            content="",
            language="en",
            wall="2026-12-10T15:00",
            zone="Europe/Berlin",
            starts_at=tx.now + timedelta(hours=1),
            minutes=60,
            capacity=capacity,
            place="",
            call_link="",
            audience=["all"],
            state="open",
            sequence=0,
            made_at=tx.now,
        )
        workshops.add(tx, row)
        cities = [people.add_city(tx, slug=name, name=name, languages=["de"], zone="Europe/Berlin") for name in "ab"]
        return [people.create(tx, f"P{n}", reads=["de"], city_id=cities[n % 2].id).id for n in range(CROWD)]

    return database.write_now(work)


def at_once(database: Database, ids: list[int], press: Callable[[Tx, Workshop, int], None]) -> None:
    """Let everybody press in a transaction of their own, side by side."""

    def work(tx: Tx, participant_id: int) -> None:
        workshop = workshops.lock(tx, 1)
        assert workshop is not None
        press(tx, workshop, participant_id)

    with ThreadPoolExecutor(CROWD) as pool:
        list(pool.map(lambda one: database.write_now(lambda tx: work(tx, one)), ids))


def join(tx: Tx, workshop: Workshop, participant_id: int) -> None:
    """Press "I am coming"."""
    workshops.join(tx, workshop, participant_id)


def leave(tx: Tx, workshop: Workshop, participant_id: int) -> None:
    """Press "I am not coming"."""
    workshops.leave(tx, workshop, participant_id)
    workshops.fill(tx, workshop)


def states(database: Database) -> list[str]:
    """Return what each has, in the order of sign-ups."""
    return [row.state for row, _ in database.write_now(lambda tx: workshops.signups(tx, 1))]


class TestWorkshops:
    def test_places_are_not_given_twice(self, database: Database) -> None:
        ids = prepared(database, 3)
        at_once(database, ids, join)
        assert states(database) == ["coming"] * 3 + ["waiting"] * 5

    def test_each_place_that_becomes_free_goes_to_the_next(self, database: Database) -> None:
        ids = prepared(database, 3)
        for participant_id in ids:
            at_once(database, [participant_id], join)
        at_once(database, [*ids[:3], ids[5]], leave)
        assert states(database) == ["coming"] * 3 + ["waiting"]
        kept = [row.participant_id for row, _ in database.write_now(lambda tx: workshops.signups(tx, 1))]
        assert kept == [ids[3], ids[4], ids[6], ids[7]]

    def test_one_person_is_signed_up_once(self, database: Database) -> None:
        ids = prepared(database, 3)
        at_once(database, [ids[0]] * CROWD, join)
        assert states(database) == ["coming"]

    def test_what_is_scheduled_for_one_is_not_for_another(self, database: Database) -> None:
        def work(tx: Tx) -> list[str]:
            names = ["workshop:1:0:start", "workshop:1:0:remind-day:11", "workshop:11:0:start", "workshop:2:0:remind:1"]
            schedules.enter(tx, [NewSchedule(name, "workshop.start", None, tx.now) for name in names])
            assert schedules.drop_begun(tx, "workshop:1:") == 2
            return [name for name in names if schedules.named(tx, name) is not None]

        assert database.write_now(work) == ["workshop:11:0:start", "workshop:2:0:remind:1"]
        assert database.write_now(schedules.sweep) == 2
        lanes = database.write_now(lambda tx: {row.lane for row in tx.query(InboxRow).all()})
        assert lanes == {"clock:workshop"}

    def test_figures_name_nobody_and_are_shown_from_three_answers_on(self, database: Database) -> None:
        ids = prepared(database, 8)
        at_once(database, ids, join)

        def rate(tx: Tx, _workshop: Workshop, participant_id: int) -> None:
            known = workshops.signup(tx, 1, participant_id)
            assert known is not None
            workshops.rate(tx, known, 1, 4)

        at_once(database, ids[:2], rate)
        assert database.write_now(lambda tx: workshops.satisfaction(tx, 1)) == (2, None)
        at_once(database, ids[2:3], rate)
        assert database.write_now(lambda tx: workshops.satisfaction(tx, 1)) == (3, 4.0)

        def over(tx: Tx) -> tuple[workshops.Summary, int, int]:
            workshops.set_attendance(tx, 1, 1, 3)
            workshops.set_attendance(tx, 1, 2, 2)
            workshops.set_attendance(tx, 1, 1, 4)
            (found,) = workshops.between(tx, tx.now, tx.now + timedelta(days=1))
            gone = workshops.forget(tx, tx.now + timedelta(days=1), tx.now, 5)
            return found, gone, tx.query(SignUp).count()

        found, gone, left = database.write_now(over)
        assert (found.signed_up, dict(found.attended), found.satisfaction) == (8, {"a": 4, "b": 2}, 4.0)
        assert (gone, left) == (5, 3)
