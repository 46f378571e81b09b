"""What is asked about sessions, on an engine: what a message asks, how far somebody is, and two who write at once."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from storage import checkins, consultations, forms, notes, people, sweeping, tandems
from storage.database import Database, Tx
from storage.models import AskedField, GivenAnswer
from tests.support.databases import SettableClock
from tests.support.storage.schedule_cases import Days


def session(database: Database) -> int:
    """Enter a session of a tandem of nobody, with minutes."""

    def work(tx: Tx) -> int:
        tandem = tandems.create(tx, slug="t", name="T", shape="shared", members=[])
        made = checkins.add_session(
            tx, tandem.id, wall="2026-03-03T10:00", zone="Europe/Berlin", starts_at=tx.now, minutes=60
        )
        notes.open_minutes(tx, made, taking=False)
        return made.id

    return database.write_now(work)


class TestForms:
    def test_what_a_message_asks_is_forgotten_with_the_queue(self, database: Database, clock: SettableClock) -> None:
        here = session(database)

        def work(tx: Tx) -> None:
            forms.asks(tx, "d1", here, "field", "challenge")
            forms.asks(tx, "d1", here, "field", "participants", "vari")

        database.write_now(work)
        row = database.write_now(lambda tx: forms.asked_by(tx, "d1"))
        assert row is not None
        assert (row.purpose, row.field, row.scope) == ("field", "participants", "vari")
        assert database.write_now(lambda tx: forms.was_asked(tx, here, "field"))
        clock.jump(timedelta(days=31).total_seconds())
        database.write_now(lambda tx: sweeping.sweep(tx, Days()))
        assert database.write_now(lambda tx: tx.query(AskedField).count() + tx.query(GivenAnswer).count()) == 0

    def test_the_form_that_was_filled_in_last_and_is_not_done(self, database: Database, clock: SettableClock) -> None:
        here = session(database)

        def work(tx: Tx) -> tuple[int, int]:
            known = checkins.session(tx, here)
            assert known is not None
            later = checkins.add_session(
                tx, known.tandem_id, wall="2026-04-03T10:00", zone="Europe/Berlin", starts_at=tx.now, minutes=60
            )
            ana = people.create(tx, "Ana", reads=["pt"], role="participant")
            forms.go_to(tx, later.id, ana.id, "challenge", "")
            return ana.id, later.id

        ana, later = database.write_now(work)
        clock.advance(60)
        database.write_now(lambda tx: forms.go_to(tx, here, ana, "next", "", "stopped", [1, 2]))

        def latest() -> tuple[int, list[int]] | None:
            row = database.write_now(lambda tx: forms.latest(tx, 1, ana))
            return (row.session_id, row.replaced) if row is not None else None

        assert latest() == (here, [1, 2])
        database.write_now(lambda tx: forms.go_to(tx, here, ana, "impact", "", "done"))
        assert latest() == (later, [])

    def test_two_who_choose_at_once_lose_nothing(self, database: Database) -> None:
        here = session(database)
        both = threading.Barrier(2)

        def choose(one: str) -> None:
            both.wait()

            def work(tx: Tx) -> None:
                forms.hold(tx, here)
                chosen = list(notes.fields_of(tx, here).get(("impact", ""), []))
                notes.put_field(tx, here, "impact", [*chosen, one])

            database.write_now(work)

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(choose, ["exchange", "tools"]))
        assert sorted(database.write_now(lambda tx: notes.fields_of(tx, here))["impact", ""]) == ["exchange", "tools"]

    def test_the_consultation_of_a_tandem(self, database: Database) -> None:
        here = session(database)

        def work(tx: Tx) -> list[bool]:
            made = consultations.add(tx, 1, [("ask", 10, "question")], giver_id=None, moderator_id=None)
            found = [consultations.of_tandem(tx, 1) is made, consultations.of_tandem(tx, 1, begun=True) is None]
            made.state, made.session_id = "waiting", here
            tx.flush()
            found += [consultations.of_tandem(tx, 1, begun=True) is made, consultations.of_session(tx, here) is made]
            made.state = "over"
            tx.flush()
            assert consultations.get(tx, made.id) is made
            return [*found, consultations.of_tandem(tx, 1) is None]

        assert all(database.write_now(work))
