"""Minutes: translations that are kept, versions, approvals, what was released; next steps. On every engine."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from datetime import date, timedelta
from functools import partial

from storage import minutes as stored, notes, people, released, schedules, steps, tandems
from storage.database import Database, Tx
from storage.models import Note, Participant, SessionMinutes, TandemSession


def met(tx: Tx) -> SessionMinutes:
    """Two cities had a session; returns its minutes."""
    cities = [
        people.add_city(tx, slug=name, name=name.title(), languages=["de"], zone="Europe/Berlin") for name in ("a", "b")
    ]
    tandem = tandems.create(tx, slug="t", name="T", shape="shared", members=cities)
    session = TandemSession(
        uid="s", tandem_id=tandem.id, wall="2025-03-10T10:00", zone="Europe/Berlin", starts_at=tx.now, made_at=tx.now
    )
    tx.add(session)
    tx.flush()
    return notes.open_minutes(tx, session, taking=False)


def note(tx: Tx, minutes: SessionMinutes, text: str = "Ohne Strom", kind: str = "insight") -> Note:
    """The first city noted something."""
    city = tandems.cities(tx, minutes.tandem_id)[0]
    return notes.add(tx, minutes, kind, "tag", text, "de", None, city_id=city.id)


class TestTranslations:
    def test_what_a_person_corrected_stays_until_the_note_changes(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            made = note(tx, met(tx))
            person = people.create(tx, "Maria", reads=["en"])
            notes.put_text(tx, made, "en", "Without electricity", corrected_by=person)
            notes.put_text(tx, made, "en", "No current")
            assert notes.texts_of(tx, [made])[made.id, "en"].content == "Without electricity"
            assert notes.change(made, "Ganz ohne Strom", "de")
            assert notes.texts_of(tx, [made]) == {}, "it is stale"
            notes.put_text(tx, made, "en", "No current at all")
            assert notes.texts_of(tx, [made])[made.id, "en"].corrected_at is None

        database.write_now(work)

    def test_every_change_is_noticed_once(self, database: Database) -> None:
        def names(tx: Tx) -> list[str]:
            schedule = schedules.named(tx, "changed:1")
            assert schedule is not None
            assert schedule.due_at is not None
            assert schedule.due_at - tx.now == notes.SETTLES
            schedules.drop(tx, [schedule.name])
            return [schedule.kind]

        def work(tx: Tx) -> None:
            minutes = met(tx)
            made = note(tx, minutes)
            assert names(tx) == [notes.CHANGED]
            notes.change(made, "Anders", "de")
            assert names(tx)
            notes.remove(tx, made)
            assert names(tx)
            notes.restore(tx, made)
            notes.put_field(tx, minutes.session_id, "satisfaction", 5, "a")
            assert names(tx)
            assert not notes.change(made, "Anders", "de")
            assert schedules.named(tx, "changed:1") is None

        database.write_now(work)


class TestVersions:
    def test_only_the_latest_version_counts_once_all_approved(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            minutes = met(tx)
            made = note(tx, minutes)
            notes.put_text(tx, made, "en", "Without electricity")
            notes.put_field(tx, minutes.session_id, "satisfaction", 5, "a")
            stored.put_version(tx, minutes, 1, stored.snapshot(tx, minutes.session_id))
            later = tx.now + timedelta(seconds=1)
            assert released.between(tx, minutes.opened_at, later) == []
            stored.release(tx, minutes)
            (found,) = released.between(tx, minutes.opened_at, later)
            assert (found.read_in("en"), found.read_in("de"), found.read_in("el")) == (
                "Without electricity",
                "Ohne Strom",
                "Ohne Strom",
            )
            assert released.fields_of(tx, minutes.session_id) == {("satisfaction", "a"): 5}
            notes.change(made, "Ganz ohne Strom", "de")
            assert [one.content for one in released.of_session(tx, minutes.session_id)] == ["Ohne Strom"]
            stored.put_version(tx, minutes, 2, stored.snapshot(tx, minutes.session_id))
            stored.reopen(tx, minutes)
            assert released.of_session(tx, minutes.session_id) == []

        database.write_now(work)

    def test_approvals_are_of_a_city_and_a_version(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            minutes = met(tx)
            note(tx, minutes)
            first, second = tandems.cities(tx, minutes.tandem_id)
            person = people.create(tx, "Jens", reads=["de"], city_id=first.id)
            stored.put_version(tx, minutes, 1, stored.snapshot(tx, minutes.session_id))
            assert stored.approve(tx, minutes, first.id, person)
            assert not stored.approve(tx, minutes, first.id, person)
            assert set(stored.approved(tx, minutes.session_id, 1)) == {first.id}
            assert not stored.withdraw(tx, minutes.session_id, 1, second.id)
            count, found = stored.waiting(tx, tx.now + timedelta(seconds=1), 5)
            assert (count, [one.session_id for one in found]) == (1, [minutes.session_id])
            stored.put_version(tx, minutes, 2, stored.snapshot(tx, minutes.session_id))
            assert stored.approved(tx, minutes.session_id, 2) == {}

        database.write_now(work)

    async def test_the_last_two_approvals_at_the_same_moment_see_each_other(self, database: Database) -> None:
        def begin(tx: Tx) -> list[int]:
            minutes = met(tx)
            stored.put_version(tx, minutes, 1, stored.snapshot(tx, minutes.session_id))
            people.create(tx, "Jens", reads=["de"])
            return [city.id for city in tandems.cities(tx, minutes.tandem_id)]

        cities = database.write_now(begin)
        both = threading.Barrier(2)

        def approve(tx: Tx, city_id: int) -> int:
            minutes = stored.locked(tx, 1)
            person = tx.query(Participant).one()
            assert minutes is not None
            stored.approve(tx, minutes, city_id, person)
            # Both look before either is over, unless one waits for the other.
            with contextlib.suppress(threading.BrokenBarrierError):
                both.wait(0.3)
            found = len(stored.approved(tx, 1, 1))
            with contextlib.suppress(threading.BrokenBarrierError):
                both.wait(0.3)
            return found

        seen = await asyncio.gather(*(database.write(partial(approve, city_id=city)) for city in cities))
        assert sorted(seen) == [1, 2]

    def test_numbers_stay_when_something_is_taken_away(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            minutes = met(tx)
            made = [note(tx, minutes, text) for text in "abc"]
            notes.remove(tx, made[1])
            said = stored.snapshot(tx, minutes.session_id)
            assert [(entry["number"], entry["content"]) for entry in said["entries"]] == [(1, "a"), (3, "c")]

        database.write_now(work)


class TestSteps:
    def test_whose_they_are(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            minutes = met(tx)
            first, second = tandems.cities(tx, minutes.tandem_id)
            jens = people.create(tx, "Jens", reads=["de"], city_id=first.id)
            maria = people.create(tx, "Maria", reads=["de"], city_id=second.id)
            made = [note(tx, minutes, text, "next") for text in ("late", "later", "city", "gone")]
            steps.add(tx, made[0], owner_id=jens.id, city_id=first.id, due_on=date(2025, 3, 20))
            steps.add(tx, made[1], owner_id=maria.id, city_id=second.id, due_on=date(2025, 3, 12))
            steps.add(tx, made[2], owner_id=None, city_id=first.id, due_on=None)
            gone = steps.add(tx, made[3], owner_id=jens.id, city_id=first.id, due_on=None)
            steps.set_state(tx, gone, "dropped")
            assert [known.content for _, known in steps.open_ones(tx, minutes.tandem_id)] == ["later", "late", "city"]
            late = steps.numbered(tx, minutes.tandem_id, 1)
            assert late is steps.of_note(tx, made[0].id)
            notes.remove(tx, made[0])
            assert [known.content for _, known in steps.open_ones(tx, minutes.tandem_id)] == ["later", "city"]

        database.write_now(work)
