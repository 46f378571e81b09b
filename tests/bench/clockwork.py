"""What the clock costs: a sweep among many schedules that are not due, and reminders from due to planned."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Annotated

from pydantic import Field, TypeAdapter

from config.settings import Checkins, Settings
from config.texts import Texts
from handlers import dispatch
from handlers.checkins import planning, reminding
from handlers.checkins.rhythm import resolve
from handlers.context import Context
from handlers.events import OwnEvent
from storage import counters, generations, inbox, migrations, people, rooms, schedules, tandems
from storage.database import Clock, Database, Tx
from storage.schedules import NewSchedule
from tests.bench.errors import BenchFailed

NOT_DUE = (1000, 10_000, 100_000)
DUE = 100
"""Schedules that are due at each sweep."""
TANDEMS, PEOPLE_IN_A_CITY = 20, 5
OWN: TypeAdapter[OwnEvent] = TypeAdapter(Annotated[OwnEvent, Field(discriminator="kind")])
START = datetime(2027, 1, 11, 9, 0, tzinfo=UTC)
"""A Monday; the sessions are on the next day."""


class Moved:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.wall = START
        self.clock = Clock(now=lambda: self.wall)


def clockwork(folder: Path, rounds: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Measure both on SQLite, durable as in production."""
    found = {}
    for count in NOT_DUE:
        tell(f"sweeping among {count} schedules")
        found[f"due_sweep_{count}_ms"] = due_sweep(folder / f"due-{count}.db", count, max(rounds, 5))
    tell("reminding")
    found["reminders_per_s"] = median([reminders(folder / f"remind-{number}.db") for number in range(rounds)])
    return found


def due_sweep(path: Path, count: int, rounds: int) -> float:
    """Return the median milliseconds of a sweep that finds so many due, among ``count`` that are not."""
    moved = Moved()
    database = Database(f"sqlite:///{path}", moved.clock)
    migrations.migrate(database)
    try:
        here = database.write_now(lambda tx: tandems.create(tx, slug="t", name="T", shape="shared", members=[]).id)
        later = START + timedelta(days=300)
        far = [NewSchedule(f"far:{number}", "bench", here, later) for number in range(count)]
        database.write_now(lambda tx: schedules.enter(tx, far))
        times = []
        for number in range(rounds + 1):
            near = [NewSchedule(f"near:{number}:{each}", "bench", here, START) for each in range(DUE)]
            database.write_now(lambda tx, near=near: schedules.enter(tx, near))  # type: ignore[misc]
            began = time.perf_counter()
            fired = database.write_now(schedules.sweep)
            times.append((time.perf_counter() - began) * 1000)
            if fired != DUE:
                raise BenchFailed(f"{fired} schedules fired")
        return median(times[1:])
    finally:
        database.close_now()


def reminders(path: Path) -> float:
    """Return how many reminders a second go from due to planned, each an event in a transaction of its own."""
    moved = Moved()
    database = Database(f"sqlite:///{path}", moved.clock)
    migrations.migrate(database)
    settings = Settings(checkins=Checkins(call_link="https://meet.example.org/{session}"))
    texts = Texts.load()

    def context() -> Context:
        return Context(moved.wall, settings, texts, {}, {"matrix": "@bot:example.org"})

    try:
        generation = database.write_now(generations.begin)
        database.write_now(lambda tx: entered(tx, context()))
        moved.wall = START + timedelta(hours=24)
        began = time.perf_counter()
        while database.write_now(schedules.sweep):
            pass
        while claims := database.write_now(lambda tx: inbox.claim(tx, generation, 16)):
            for claim in claims:
                database.write_now(lambda tx, claim=claim: handled(tx, claim, context()))  # type: ignore[misc]
        took = time.perf_counter() - began
        sent = database.write_now(counters.all).get("reminders_sent", 0)
        if sent != TANDEMS * 2 * PEOPLE_IN_A_CITY:
            raise BenchFailed(f"{sent} reminders were planned")
        return sent / took
    finally:
        database.close_now()


def handled(tx: Tx, claim: inbox.Claimed, context: Context) -> None:
    """Handle an event as intake does."""
    inbox.done(tx, claim)
    dispatch.handle(tx, OWN.validate_python(claim.payload), context)


def entered(tx: Tx, context: Context) -> None:
    """Enter tandems of two cities whose people all have a chat with the bot, and the reminders of a session each."""
    for number in range(TANDEMS):
        cities = [
            people.add_city(tx, slug=f"c{number}{side}", name=f"Town {number}{side}", languages=["de"], zone=zone)
            for side, zone in (("a", "Europe/Berlin"), ("b", "Europe/Athens"))
        ]
        tandem = tandems.create(tx, slug=f"t{number}", name=f"T {number}", shape="city", members=cities)
        for city in cities:
            for each in range(PEOPLE_IN_A_CITY):
                account = people.see_account(tx, "matrix", f"@p{city.slug}{each}:example.org")
                person = people.create(tx, f"P {city.slug} {each}", reads=["de"], city_id=city.id)
                people.link_account(tx, account, person)
                uid = f"{city.slug}-{each}"
                made = rooms.create(tx, uid=uid, platform="matrix", purpose="direct", native_id=f"!{uid}", state="open")
                rooms.set_membership(tx, made.id, account.id, "joined")
        found = resolve((START + timedelta(days=2)).date(), START.time(), "Europe/Berlin")
        session = planning.enter(tx, tandem.id, found, "Europe/Berlin", 60, context)
        session.announced_at = context.now
        schedules.drop_session(tx, session.id)
        reminding.prepare(tx, session, context)
