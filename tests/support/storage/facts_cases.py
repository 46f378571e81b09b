"""What digests count, on an engine, against a count that goes through everything one by one."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

import pytest
from sqlalchemy import select

from storage import checkins, facts, minutes, notes, people, released, rooms, steps, sweeping, tandems, totals
from storage.database import Database, Tx
from storage.facts import Asked
from storage.models import Erasure, Message, Note, OutboxRow, Participant, Tandem, TandemSession
from tests.support.databases import SettableClock

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)
WEEKS = tuple(NOW - timedelta(days=7 * number) for number in range(12, -1, -1))
SINCE = NOW - timedelta(days=30)
ASKED = Asked(SINCE, NOW, WEEKS, NOW, NOW.date(), answer_times=True)
COUNTED = ("planned", "held", "missed")


class Kept(NamedTuple):
    """What minutes were when the play was over."""

    session_id: int
    state: str
    released_at: datetime | None


class Played:
    """Some months of four tandems, made at random and remembered as plain values."""

    def __init__(self, tx: Tx, seed: int) -> None:
        self.tx, self.chance = tx, random.Random(seed)
        self.messages: list[dict[str, Any]] = []
        self.sessions: list[dict[str, Any]] = []
        self.notes: list[dict[str, Any]] = []
        self.steps: list[dict[str, Any]] = []
        self.coming: list[tuple[int, str, int]] = []
        self.cities = [
            people.add_city(tx, slug=f"c{n}", name=f"Town {n}", languages=["de"], zone="Europe/Berlin")
            for n in range(5)
        ]
        self.people = {
            city.name: [people.create(tx, f"Somebody {city.id} {n}", reads=["de"], city_id=city.id) for n in range(4)]
            for city in self.cities
        }
        self.account = people.see_account(tx, "matrix", "@x:example.org")
        self.tandems: dict[int, list[str]] = {}
        for number, members in enumerate(((0, 1), (1, 2), (2, 3, 4), (0, 4))):
            chosen = [self.cities[member] for member in members]
            made = tandems.create(tx, slug=f"t{number}", name=f"T {number}", shape="shared", members=chosen)
            made.state = ("active", "active", "paused", "ended")[number]
            made.created_at = NOW - timedelta(days=200)
            self.tandems[made.id] = [city.name for city in chosen]
            self.room = rooms.create(tx, uid=f"r{number}", platform="matrix", purpose="tandem", tandem_id=made.id)
            self.fill(made.id)
        tx.flush()

    def fill(self, tandem_id: int) -> None:
        """Let a tandem write and meet."""
        for _ in range(self.chance.randint(0, 60)):
            self.write(tandem_id)
        for _ in range(self.chance.randint(0, 14)):
            self.meet(tandem_id)

    def ago(self, days: int = 130) -> datetime:
        """Return some instant of the last months."""
        return NOW - timedelta(minutes=self.chance.randint(1, days * 24 * 60))

    def write(self, tandem_id: int) -> None:
        """Let somebody write."""
        city = self.chance.choice(self.tandems[tandem_id])
        person: Participant = self.chance.choice(self.people[city])
        at, deleted = self.ago(), self.chance.random() < 0.1
        row = Message(
            tandem_id=tandem_id,
            room_id=self.room.id,
            event_id="$e",
            account_id=self.account.id,
            participant_id=person.id,
            author=person.name,
            city=city,
            zone="UTC",
            written_at=at,
            language="de",
            deleted_at=NOW if deleted else None,
        )
        self.tx.add(row)
        if not deleted:
            self.messages.append({"tandem": tandem_id, "city": city, "person": person.id, "at": at})

    def meet(self, tandem_id: int) -> None:
        """Let a session be, with whoever means to come, minutes, notes and next steps."""
        state = self.chance.choice((*COUNTED, "held", "skipped", "cancelled"))
        at = NOW + timedelta(days=self.chance.randint(1, 20)) if state == "planned" else self.ago()
        row = checkins.add_session(
            self.tx, tandem_id, wall="", zone="Europe/Berlin", starts_at=at, minutes=60, state=state
        )
        self.sessions.append({"tandem": tandem_id, "state": state, "at": at, "id": row.id, "satisfaction": {}})
        for city in self.tandems[tandem_id]:
            person = self.chance.choice(self.people[city])
            answer = self.chance.choice(("coming", "not"))
            checkins.answer(self.tx, row.id, person.id, answer)
            if answer == "coming" and state in COUNTED and WEEKS[0] <= at < NOW:
                self.coming.append((tandem_id, city, person.id))
        if state == "held":
            self.record(row)

    def record(self, row: TandemSession) -> None:
        """Keep minutes of a session."""
        minutes = notes.open_minutes(self.tx, row, taking=False)
        minutes.closed_at = row.starts_at
        if self.chance.random() < 0.6:
            minutes.state, minutes.released_at = "released", self.ago(60)
        city = self.chance.choice(self.tandems[row.tandem_id])
        given = self.chance.choice((4, [2, 5], {"a": 3}, "well", True, 9))
        notes.put_field(self.tx, row.id, "satisfaction", given, f"c{int(city[-1])}")
        self.sessions[-1]["satisfaction"] = {f"c{int(city[-1])}": facts.numbers(given)}
        notes.put_field(self.tx, row.id, "impact", ["capacity"], "c1")
        notes.put_field(self.tx, row.id, "impact", ["capacity", "networking"], "c2")
        for kind in self.chance.choices(("insight", "practice", "topic", "next"), k=4):
            note = notes.add(self.tx, minutes, kind, "tag", "words", "de", None)
            removed = self.chance.random() < 0.1
            note.removed_at = NOW if removed else None
            self.notes.append(
                {
                    "tandem": row.tandem_id,
                    "kind": kind,
                    "minutes": Kept(row.id, minutes.state, minutes.released_at),
                    "removed": removed,
                }
            )
            if kind == "next":
                self.step(note, removed)

    def step(self, note: Note, removed: bool) -> None:
        """Agree on a next step."""
        due = self.chance.choice((None, NOW.date() - timedelta(days=1), NOW.date(), NOW.date() + timedelta(days=3)))
        made = steps.add(self.tx, note, owner_id=None, city_id=None, due_on=due)
        made.state, made.made_at = self.chance.choice(("open", "done", "dropped")), self.ago(60)
        made.done_at = self.ago(60) if made.state == "done" else None
        if not removed:
            self.steps.append(
                {"tandem": note.tandem_id, "state": made.state, "due": due, "made": made.made_at, "done": made.done_at}
            )


def within(at: datetime | None, since: datetime, until: datetime = NOW) -> bool:
    """Tell whether something was in a period."""
    return at is not None and since <= at < until


def latest(found: list[datetime]) -> datetime | None:
    """Return the latest instant."""
    return max(found, default=None)


def answer_hours(messages: list[dict[str, Any]]) -> float | None:
    """Return the median hours until another city wrote."""
    ordered = sorted(messages, key=lambda one: one["at"])
    pairs = [(one, two) for one, two in pairwise(ordered) if one["city"] != two["city"]]
    return median([(two["at"] - one["at"]).total_seconds() / 3600 for one, two in pairs]) if pairs else None


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_tandems_are_counted_as_one_would_by_hand(database: Database, clock: SettableClock, seed: int) -> None:
    clock.wall = NOW
    played: list[Played] = []
    database.write_now(lambda tx: played.append(Played(tx, seed)))
    database.write_now(lambda tx: compare(tx, played[0]))


def compare(tx: Tx, played: Played) -> None:
    """Compare every figure of every tandem."""
    found = {tandem.id: tandem for tandem in facts.tandems(tx, ASKED)}
    running = [row.id for row in tx.scalars(select(Tandem).where(Tandem.state != "ended"))]
    assert sorted(found) == sorted(running)
    for tandem_id, tandem in found.items():
        assert facts.tandems(tx, Asked(SINCE, NOW, WEEKS, NOW, NOW.date(), tandem_id, answer_times=True)) == [tandem]
        said = [one for one in played.messages if one["tandem"] == tandem_id]
        recent = [one for one in said if within(one["at"], WEEKS[0])]
        met = [one for one in played.sessions if one["tandem"] == tandem_id]
        assert [city.name for city in tandem.cities] == played.tandems[tandem_id]
        assert tandem.weeks == [
            sum(within(one["at"], *WEEKS[number : number + 2]) for one in said) for number in range(12)
        ]
        assert tandem.messages == sum(within(one["at"], SINCE) for one in said)
        assert tandem.last_message == latest([one["at"] for one in said])
        assert tandem.last_held == latest([one["at"] for one in met if one["state"] == "held"])
        for city in tandem.cities:
            assert city.messages == sum(one["city"] == city.name for one in recent)
            wrote = {one["person"] for one in recent if one["city"] == city.name}
            came = {person for where, name, person in played.coming if (where, name) == (tandem_id, city.name)}
            assert city.active == len(wrote | came)
        for counted, since in ((tandem.sessions, SINCE), (tandem.recent, WEEKS[0])):
            states = Counter(one["state"] for one in met if within(one["at"], since) and one["state"] in COUNTED)
            assert counted == dict(states)
        after = tandem.last_held or WEEKS[0] - timedelta(days=999)
        assert tandem.missed_in_a_row == sum(one["state"] == "missed" and one["at"] > after for one in met)
        assert tandem.next_session == min((one["at"] for one in met if one["state"] == "planned"), default=None)
        assert tandem.answer_hours == answer_hours(recent)
        rest(tandem_id, tandem, played, met)


def rest(tandem_id: int, tandem: facts.TandemFacts, played: Played, met: list[dict[str, Any]]) -> None:
    """Compare what comes from minutes."""
    given: dict[str, list[float]] = {}
    for one in sorted(met, key=lambda each: each["id"]):
        if within(one["at"], WEEKS[0]):
            for scope, values in one["satisfaction"].items():
                given.setdefault(scope, []).extend(values)
    assert tandem.satisfaction == given
    todo = [one for one in played.steps if one["tandem"] == tandem_id and one["state"] == "open"]
    assert tandem.steps_open == len(todo)
    assert tandem.steps_late == sum(one["due"] is not None and one["due"] < NOW.date() for one in todo)
    waiting = {one["minutes"].session_id for one in played.notes if one["minutes"].state == "completing"}
    assert tandem.minutes_since == min((one["at"] for one in met if one["id"] in waiting), default=None)


@pytest.mark.parametrize("seed", [4, 5])
def test_the_programme_is_counted_as_one_would_by_hand(database: Database, clock: SettableClock, seed: int) -> None:
    clock.wall = NOW
    played: list[Played] = []
    database.write_now(lambda tx: played.append(Played(tx, seed)))
    for tandem_id in (None, *played[0].tandems):
        found = database.write_now(lambda tx, only=tandem_id: totals.totals(tx, SINCE, NOW, only))  # type: ignore[misc]
        assert found == expected(played[0], tandem_id)
    held = sum(one["state"] == "held" for one in played[0].sessions)
    ticks = database.write_now(lambda tx: totals.ticked(tx, totals.BEGINNING, NOW))
    assert ticks == ({"capacity": held, "networking": held} if held else {})


def expected(played: Played, tandem_id: int | None) -> totals.Totals:
    """Return the figures of a tandem, or of all, counted by hand."""

    def ours(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [row for row in rows if tandem_id in (None, row["tandem"])]

    said = [one for one in ours(played.messages) if within(one["at"], SINCE)]
    met = [one for one in ours(played.sessions) if within(one["at"], SINCE)]
    kept = [one for one in ours(played.notes) if within(one["minutes"].released_at, SINCE)]
    moving = {one["tandem"] for one in said} | {one["tandem"] for one in met if one["state"] == "held"}
    return totals.Totals(
        messages=len(said),
        tandems=len(moving),
        people=len({one["person"] for one in said}),
        sessions=dict(Counter(one["state"] for one in met if one["state"] in COUNTED)),
        released=len({one["minutes"].session_id for one in kept}),
        notes=dict(Counter(one["kind"] for one in kept if not one["removed"])),
        agreed=sum(within(one["made"], SINCE) for one in ours(played.steps)),
        done=sum(within(one["done"], SINCE) for one in ours(played.steps)),
    )


class Days:
    """How long everything is kept."""

    message_text_days = cache_days = queue_days = 30
    audit_days = 365


def test_deliveries_are_counted_after_they_were_forgotten(database: Database, clock: SettableClock) -> None:
    clock.wall = NOW
    states = ["sent"] * 7 + ["dead", "uncertain", "cancelled"]

    def enter(tx: Tx) -> None:
        for number, state in enumerate(states):
            at = NOW - timedelta(days=40 - number)
            tx.add(OutboxRow(delivery_id=str(number), lane="l", platform="matrix", state=state, created_at=at))

    database.write_now(enter)
    since = NOW - timedelta(days=60)
    before = database.write_now(lambda tx: totals.deliveries(tx, since, NOW))
    assert before == {"sent": 7, "dead": 1, "uncertain": 1}
    while database.write_now(lambda tx: sweeping.sweep(tx, Days())):
        pass
    assert not database.write_now(lambda tx: list(tx.scalars(select(OutboxRow))))
    assert database.write_now(lambda tx: totals.deliveries(tx, since, NOW)) == before
    part = database.write_now(lambda tx: totals.deliveries(tx, NOW - timedelta(days=38), NOW))
    assert part == {"sent": 5, "dead": 1, "uncertain": 1}


def test_an_erasure_is_counted_once(database: Database, clock: SettableClock) -> None:
    clock.wall = NOW

    def enter(tx: Tx) -> None:
        for number in range(3):
            at = NOW - timedelta(days=1 + number // 2)
            tx.add(Erasure(id=str(number), salt="", digest="", erased_at=at))

    database.write_now(enter)
    found = database.write_now(lambda tx: totals.events(tx, SINCE, NOW))
    assert found == {"erasures": 2, "objections": 0, "broadcasts": 0}


def test_what_was_learned_is_told_as_the_cities_approved_it(database: Database, clock: SettableClock) -> None:
    clock.wall = NOW

    def play(tx: Tx) -> list[list[str]]:
        town = people.add_city(tx, slug="t", name="Town", languages=["de"], zone="UTC")
        tandem = tandems.create(tx, slug="x", name="X", shape="shared", members=[town])
        at = NOW - timedelta(days=2)
        met = checkins.add_session(tx, tandem.id, wall="", zone="UTC", starts_at=at, minutes=60, state="held")
        kept = notes.open_minutes(tx, met, taking=False)
        note = notes.add(tx, kept, "insight", "tag", "approved", "de", None, city_id=town.id)
        seen = [told(tx)]
        minutes.put_version(tx, kept, 1, minutes.snapshot(tx, met.id))
        minutes.release(tx, kept)
        note.content = "not approved by anybody"
        tx.flush()
        seen.append(told(tx))
        minutes.reopen(tx, kept)
        seen.append(told(tx))
        minutes.release(tx, kept)
        notes.remove(tx, note)
        tx.flush()
        seen.append(told(tx))
        return seen

    def told(tx: Tx) -> list[str]:
        return [one.content for one in released.learned(tx, SINCE, NOW + timedelta(days=1), 10)]

    assert database.write_now(play) == [[], ["approved"], [], []]
