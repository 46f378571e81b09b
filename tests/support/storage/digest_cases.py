"""Digests that were made, on an engine: one for each period, what became of it, and what is forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from storage import digests, people, rooms
from storage.database import Database, Tx
from storage.digests import NewDigest
from storage.models import OutboxRow
from tests.support.databases import SettableClock

NEW = NewDigest("team", "week:1", "week", date(2026, 3, 2), date(2026, 3, 8), "Europe/Berlin")


def test_there_is_one_for_each_audience_scope_and_period(database: Database) -> None:
    def enter(tx: Tx) -> list[bool]:
        others = (NEW, NEW, replace(NEW, audience="funders"), replace(NEW, scope="1"), replace(NEW, period="week:2"))
        return [digests.begin(tx, new) is not None for new in others]

    assert database.write_now(enter) == [True, False, True, True, True]
    assert database.write_now(lambda tx: digests.begin(tx, NEW)) is None


def test_what_became_of_it_is_told_after_the_queue_forgot(database: Database) -> None:
    def enter(tx: Tx) -> int:
        made = digests.begin(tx, NEW)
        assert made is not None
        for number, (state, channel) in enumerate(
            (("sent", "matrix"), ("dead", "matrix"), ("waiting", "telegram"), ("uncertain", "email"))
        ):
            digests.delivering(tx, made, str(number), channel)
            tx.add(OutboxRow(delivery_id=str(number), lane="l", platform=channel, state=state, created_at=tx.now))
        return made.id

    digest_id = database.write_now(enter)
    expected = [("email", 1, 0), ("matrix", 2, 1), ("telegram", 1, 0)]
    database.write_now(digests.settle)
    assert database.write_now(lambda tx: digests.outcome(tx, digest_id)) == expected
    database.write_now(lambda tx: tx.query(OutboxRow).delete())
    database.write_now(digests.settle)
    assert database.write_now(lambda tx: digests.outcome(tx, digest_id)) == expected


def test_who_does_not_want_them(database: Database) -> None:
    def play(tx: Tx) -> None:
        person = people.create(tx, "Somebody", reads=["de"], role="team")
        room = rooms.create(tx, uid="r", platform="matrix", purpose="team", native_id="!r", state="open")
        for given in ({"person": person}, {"room": room}, {"address": "A@example.org"}):
            assert digests.refuse(tx, "team", **given)
            assert not digests.refuse(tx, "team", **given)
        assert digests.refuses(tx, "team", address="a@example.org ")
        assert not digests.refuses(tx, "funders", person)
        assert not digests.refuses(tx, "team")
        assert digests.want(tx, "team", person)
        assert not digests.refuses(tx, "team", person)
        digests.place(tx, "team", room)
        digests.place(tx, "team", room)
        assert digests.placed(tx, "team") == [room]
        assert digests.audiences_of(tx, room) == ["team"]

    database.write_now(play)


def test_what_it_said_is_forgotten(database: Database, clock: SettableClock) -> None:
    def enter(tx: Tx) -> int:
        made = digests.begin(tx, NEW)
        assert made is not None
        digests.keep_report(tx, made, "de", '{"a": 1}')
        digests.keep_report(tx, made, "de", '{"a": 2}')
        digests.delivering(tx, made, "d", "matrix")
        return made.id

    digest_id = database.write_now(enter)
    assert database.write_now(lambda tx: digests.forget_old(tx, 30)) == 0
    assert database.write_now(lambda tx: digests.report(tx, digest_id, "de")) == '{"a": 2}'
    clock.advance(timedelta(days=31).total_seconds())
    assert database.write_now(lambda tx: digests.forget_old(tx, 30)) == 1
    assert database.write_now(lambda tx: digests.forget_old(tx, 30)) == 0
    assert database.write_now(lambda tx: digests.languages(tx, digest_id)) == []
    assert database.write_now(lambda tx: digests.outcome(tx, digest_id)) == []
    assert database.write_now(lambda tx: digests.latest(tx, "team")) is not None
