"""A big programme: how long an import of 10,000 people takes, and a page of the list of 10,000 tandems."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from config.settings import Matrix, Settings
from config.texts import Texts
from handlers import dispatch
from handlers.context import Context
from handlers.events import MessageReceived
from handlers.programme import importing, writing
from handlers.programme.carrying import carry_out
from handlers.programme.gazetteer import nothing_known
from handlers.programme.sheets import CITIES, PEOPLE, TANDEMS, Book
from storage import migrations, people, programme, rooms
from storage.database import Database, Tx
from storage.models import Tandem, TandemCity
from storage.richtext import RichText
from tests.bench.errors import BenchFailed

PEOPLE_IN_A_CITY = 10
ANNA, ROOM = "@anna:example.org", "!coordinators:example.org"


def context() -> Context:
    """Return what handlers are given."""
    account = {
        "homeserver": "https://example.org",
        "user_id": "@bot:example.org",
        "device_id": "B",
        "access_token": "t",
    }
    settings = Settings(matrix=Matrix.model_validate(account))
    return Context(datetime.now(UTC), settings, Texts.load(), {}, {"matrix": "@bot:example.org"})


def sheets(count: int) -> Book:
    """Return a programme of so many people, each with an account, in cities of ten and tandems of two cities."""
    cities = [f"Town {number}" for number in range(count // PEOPLE_IN_A_CITY)]
    rows = [[name, "DE", "", "de", "Europe/Berlin", "50.1", "8.1", "1000", "allow"] for name in cities]
    tandems = [["", f"{one}, {other}", "", "shared"] for one, other in zip(cities[::2], cities[1::2], strict=True)]
    persons = [
        [f"Example {number}", cities[number // PEOPLE_IN_A_CITY], "participant", "de", "de", "", f"@p{number}:x.org"]
        for number in range(count)
    ]
    return {
        CITIES.name: [CITIES.headings, *rows],
        TANDEMS.name: [TANDEMS.headings, *tandems],
        PEOPLE.name: [PEOPLE.headings, *persons],
    }


def import_people(url: str, count: int) -> float:
    """Return the seconds from the bytes of an xlsx file to the commit, with its rooms and invitations planned."""
    data = writing.write_xlsx(sheets(count))
    database = Database(url)
    try:
        migrations.migrate(database)
        began = time.perf_counter()
        database.write_now(lambda tx: _import(tx, data))
        took = time.perf_counter() - began
        entered = len(database.write_now(programme.people))
    finally:
        database.close_now()
    if entered != count:
        raise BenchFailed(f"{entered} of {count} people were entered")
    return took


def _import(tx: Tx, data: bytes) -> None:
    given = context()
    rules = importing.rules_of(given, nothing_known)
    plan = importing.plan_file("programme.xlsx", data, programme.facts(tx), rules)
    if plan.problems:
        raise BenchFailed(str(plan.problems[0]))
    carry_out(tx, plan, given, "bench")


def list_tandems(url: str, count: int, rounds: int) -> float:
    """Return the median milliseconds from the event ``!tandem list`` to the commit of its answer."""
    database = Database(url)
    try:
        migrations.migrate(database)
        database.write_now(lambda tx: _enter(tx, count))
        given = context()
        times = []
        for number in range(rounds + 1):
            event = MessageReceived(
                platform="matrix",
                native_id=f"${number}",
                room=ROOM,
                account=ANNA,
                written_at=given.now,
                content=RichText(f"!tandem list {number * 50}"),
            )
            began = time.perf_counter()
            database.write_now(lambda tx, event=event: dispatch.handle(tx, event, given))  # type: ignore[misc]
            times.append((time.perf_counter() - began) * 1000)
    finally:
        database.close_now()
    return median(times[1:])


def _enter(tx: Tx, count: int) -> None:
    """Enter so many tandems of two cities each, and a coordinator in their room."""
    towns = [
        people.add_city(tx, slug=f"town-{number}", name=f"Town {number}", languages=["de"], zone="Europe/Berlin")
        for number in range(200)
    ]
    programme.add_people(
        tx,
        ({"name": "Example", "city_id": town.id, "reads": ["de"], "writes": "de"} for town in towns for _ in range(5)),
    )
    tandems = [
        Tandem(slug=f"t-{number}", name=f"Tandem {number:05}", shape="shared", created_at=tx.now)
        for number in range(count)
    ]
    tx.add_all(tandems)
    tx.flush()
    tx.add_all(
        TandemCity(tandem_id=tandem.id, city_id=towns[(number + side) % len(towns)].id, position=side)
        for number, tandem in enumerate(tandems)
        for side in (0, 1)
    )
    anna = people.create(tx, "Anna", reads=["en"], role="coordinator")
    people.link_account(tx, people.see_account(tx, "matrix", ANNA, "Anna"), anna)
    rooms.create(tx, uid="home", platform="matrix", purpose="coordinators", native_id=ROOM, state="open")


async def big_programme(folder: Path, rounds: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Measure both on SQLite, durable as in production."""
    folder = folder / "programme"
    folder.mkdir()
    tell("importing 10,000 people")
    took = [
        await asyncio.to_thread(import_people, f"sqlite:///{folder / f'import-{number}.db'}", 10_000)
        for number in range(min(rounds, 3))
    ]
    tell("listing 10,000 tandems")
    listed = await asyncio.to_thread(list_tandems, f"sqlite:///{folder / 'list.db'}", 10_000, 20)
    return {"import_10000_people_s": median(took), "list_10000_tandems_ms": listed}
