"""Minutes: what the bot itself needs for a session of forty entries in three languages, the engine not counted."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from config.settings import Settings
from config.texts import Texts
from handlers import dispatch, rendering
from handlers.context import Context, Limits
from handlers.events import NotesTranslated
from handlers.notes import posting, stepping
from storage import generations, migrations, notes, outbox, people, rooms, tandems
from storage.database import Clock, Database, Tx
from storage.models import TandemSession
from storage.notes import TAGS
from storage.noting import ShowMinutes
from storage.richtext import RichText
from storage.translations import Translation
from tests.bench.errors import BenchFailed

CITIES = (("Vari", "el", "Europe/Athens"), ("Geestland", "de", "Europe/Berlin"), ("Arezzo", "it", "Europe/Rome"))
ENTRIES = 40
WORDS = "The sensors in the ground measure how much water there is, and work without power from the grid"
NOW = datetime(2027, 1, 12, 10, 0, tzinfo=UTC)


def minutes(folder: Path, rounds: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Return the median milliseconds from "post them" to all messages being drawn up, on SQLite."""
    tell("posting minutes")
    texts = Texts.load()
    for _, language, _ in CITIES:
        texts.keys(language)  # A language is read once for each process.
    return {"minutes_ms": median([once(folder / f"minutes-{number}.db", texts) for number in range(max(rounds, 3))])}


def once(path: Path, texts: Texts) -> float:
    """Post the minutes of one session; return the milliseconds that it took."""
    database = Database(f"sqlite:///{path}", Clock(now=lambda: NOW))
    migrations.migrate(database)
    try:
        generation = database.write_now(generations.begin)
        settings = Settings()
        limits = {"matrix": Limits(12_000)}
        context = Context(NOW, settings, texts, limits, {"matrix": "@bot:example.org"})
        session_id = database.write_now(lambda tx: scene(tx, context))
        began = time.perf_counter()
        shown = database.write_now(lambda tx: post(tx, session_id, generation, context))
        took = (time.perf_counter() - began) * 1000
        if shown < len(CITIES):
            raise BenchFailed(f"the minutes came to {shown} rooms")
        return took
    finally:
        database.close_now()


def scene(tx: Tx, context: Context) -> int:
    """Three cities had a session in which each said things in its language; returns the session."""
    members = [
        people.add_city(tx, slug=name.lower(), name=name, languages=[language], zone=zone)
        for name, language, zone in CITIES
    ]
    tandem = tandems.create(tx, slug="t", name="T", shape="city", members=members)
    for city in members:
        people.create(tx, f"Person {city.name}", reads=list(city.languages), city_id=city.id)
        rooms.create(
            tx,
            uid=city.slug,
            platform="matrix",
            purpose="tandem",
            native_id=f"!{city.slug}:example.org",
            state="open",
            tandem_id=tandem.id,
            city_id=city.id,
        )
    session = TandemSession(
        uid="s", tandem_id=tandem.id, wall="2027-01-12T10:00", zone=CITIES[0][2], starts_at=NOW, made_at=NOW
    )
    session.state = "held"
    tx.add(session)
    tx.flush()
    taken = notes.open_minutes(tx, session, taking=False)
    for number in range(ENTRIES):
        city = members[number % len(members)]
        kind, text = TAGS[number % len(TAGS)], f"{WORDS} ({number})"
        made = notes.add(tx, taken, kind, "tag", text, city.languages[0], None, city_id=city.id)
        stepping.follow(tx, made, context)
    return session.id


def post(tx: Tx, session_id: int, generation: int, context: Context) -> int:
    """Have the minutes translated, posted and drawn up, with an engine that needs no time; return how many were."""
    found = notes.minutes_of(tx, session_id)
    if found is None:
        raise BenchFailed("there are no minutes")
    posting.publish(tx, found, context)
    shown = 0
    for _ in range(3):
        for claim in outbox.claim(tx, generation, 100, ["matrix"], per_lane=8):
            draft = rendering.draft(tx, claim, context)
            finished = draft.finish([Translation(RichText(one.content.text), "none") for one in draft.needs])
            if finished.keep is not None:
                finished.keep(tx)
            shown += isinstance(claim.payload, ShowMinutes) and finished.action is not None
            outbox.cancel(tx, claim)
        dispatch.handle(tx, NotesTranslated(session_id=session_id), context)
    return shown
