"""Finding notes among many, on both databases; and a large export."""

from __future__ import annotations

import asyncio
import itertools
import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import insert, text

from bot.documents import notes as making
from config.settings import Settings
from config.texts import Texts
from handlers.context import Context
from storage import lanes, migrations, searching, words
from storage.database import Database, Tx
from storage.models import City, Note, NoteText, SessionMinutes, Tandem, TandemCity, TandemSession
from storage.searching import Sight
from tests.bench.errors import BenchFailed
from tests.bench.storing import postgresql

SESSIONS = 1000
IN_A_SESSION, IN_AN_EXPORT = 100, 8
"""Notes: 100,000 to search in; as many as a session has to be exported."""
TANDEMS = 50
WORDS_IN_A_NOTE = 20
START = datetime(2026, 1, 5, 10, tzinfo=UTC)
KINDS = ("insight", "practice", "lesson", "decision", "question", "topic")
QUERIES = ("lorawan water", "wasserstand", "haushalt burger", "bar", "komm plan", "zzz nothing", "datenplattform offen")
"""Rare and frequent words, beginnings, parts of words, and words that are nowhere."""
RARE = ("LoRaWAN", "water", "Wasserstandsmessung", "Bürgerhaushalt", "Datenplattform", "offene")


async def memory(folder: Path, rounds: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Measure both."""
    folder = folder / "memory"
    folder.mkdir()
    tell("notes on SQLite")
    found = {"notes_search_ms_sqlite": await asyncio.to_thread(search, f"sqlite:///{folder / 'notes.db'}", rounds)}
    tell("notes on PostgreSQL")
    async with postgresql(folder) as url:
        found["notes_search_ms_postgres"] = await asyncio.to_thread(search, url, rounds)
    tell("exporting")
    return found | await asyncio.to_thread(export, f"sqlite:///{folder / 'export.db'}")


def search(url: str, rounds: int) -> float:
    """Return the median milliseconds of a search of a participant among 100,000 notes."""
    database = Database(url)
    try:
        migrations.migrate(database)
        database.write_now(lambda tx: fill(tx, IN_A_SESSION))
        if database.write_now(searching.complete) != SESSIONS * IN_A_SESSION:
            raise BenchFailed("not all notes were read")
        if database.is_postgresql:
            # A server does so by itself within a minute (https://www.postgresql.org/docs/current/routine-vacuuming.html).
            database.write_now(lambda tx: tx.execute(text("ANALYZE")))
        times = []
        for query in (*QUERIES[:1], *(QUERIES * max(rounds, 3))):
            began = time.perf_counter()
            count = database.write_now(lambda tx, query=query: len(find(tx, query)))  # type: ignore[misc]
            times.append((time.perf_counter() - began) * 1000)
            if (count == 0) != (query == "zzz nothing"):
                raise BenchFailed(f"{count} notes were found for {query}")
        return median(times[1:])
    finally:
        database.close_now()


def find(tx: Tx, query: str) -> list[searching.Found]:
    """Search as the command does, with the first page."""
    searching.complete(tx)
    return searching.told(tx, searching.find(tx, words.wanted(query), Sight((1, 2)))[:5])


def export(url: str) -> dict[str, float]:
    """Return the seconds of a document of 1,000 sessions in two columns, from the database to the bytes."""
    database = Database(url)
    context = Context(START, Settings(), Texts.load(), {}, {})
    times = {}
    try:
        migrations.migrate(database)
        database.write_now(lambda tx: fill(tx, IN_AN_EXPORT))
        for form, name in (("docx", "export_1000_sessions_s"), ("pdf", "export_1000_sessions_pdf_s")):
            began = time.perf_counter()
            about: dict[str, str | int] = {"form": form, "language": "de", "two": 1, "released": 1}
            draw = database.write_now(lambda tx, about=about: making.gather(tx, about, context))  # type: ignore[misc]
            if draw is None or not draw():
                raise BenchFailed("nothing was exported")
            times[name] = time.perf_counter() - began
        return times
    finally:
        database.close_now()


def fill(tx: Tx, in_a_session: int) -> None:
    """Enter released sessions with their notes; German originals, the smaller ones with a translation."""
    city = City(slug="city", name="City", languages=["de"], zone="Europe/Berlin")
    tx.add(city)
    tx.flush()
    tandems = [Tandem(slug=f"t{n}", name=f"T{n}", shape="shared", created_at=START) for n in range(TANDEMS)]
    tx.add_all(tandems)
    tx.flush()
    tx.add_all(TandemCity(tandem_id=tandem.id, city_id=city.id, position=0) for tandem in tandems)
    sessions: list[dict[str, Any]] = []
    minutes: list[dict[str, Any]] = []
    for number in range(1, SESSIONS + 1):
        held, tandem = START + timedelta(days=number), tandems[number % TANDEMS].id
        planned = {"wall": f"{held:%Y-%m-%dT%H:%M}", "zone": "Europe/Berlin", "starts_at": held, "minutes": 60}
        rest = {"kind": "checkin", "state": "held", "sequence": 0, "call_link": "", "why": "", "made_at": START}
        sessions.append({"id": number, "uid": str(number), "tandem_id": tandem, **planned, **rest})
        times = {"opened_at": held, "heard_at": held, "released_at": held, "version": 1}
        minutes.append({"session_id": number, "tandem_id": tandem, "state": "released", **times})
    tx.run(insert(lanes.table(TandemSession)), sessions)
    tx.run(insert(lanes.table(SessionMinutes)), minutes)
    texts = sentences(random.Random(7))
    notes = [
        {
            "id": number,
            "session_id": 1 + number % SESSIONS,
            "tandem_id": sessions[number % SESSIONS]["tandem_id"],
            "kind": KINDS[number % len(KINDS)],
            "source": "tag",
            "city_id": city.id,
            "language": "de",
            "content": next(texts),
            "revision": 0,
            "written_at": START,
        }
        for number in range(1, SESSIONS * in_a_session + 1)
    ]
    tx.run(insert(lanes.table(Note)), notes)
    if in_a_session == IN_AN_EXPORT:
        greek = "Οι αισθητήρες μετρούν τη στάθμη του νερού και στέλνουν τα δεδομένα."
        made = [{"note_id": note["id"], "language": "el", "content": greek, "revision": 0} for note in notes]
        tx.run(insert(lanes.table(NoteText)), made)


def sentences(chance: random.Random) -> Iterator[str]:
    """Yield sentences of made-up words, some of which are far more frequent than others, as in a language."""
    syllables = ("ba", "komm", "une", "plan", "stadt", "ver", "lich", "keit", "tung", "ge", "raum", "mo", "bil", "netz")
    vocabulary = ["".join(pick) for pick in itertools.product(syllables, repeat=3)]
    weights = [1 / (rank + 5) for rank in range(len(vocabulary))]
    chance.shuffle(vocabulary)
    while True:
        for rare in (*RARE, *[""] * 300):
            picked = chance.choices(vocabulary, weights, k=WORDS_IN_A_NOTE)
            yield " ".join([*picked, rare, *(RARE if rare else ())]).strip()
