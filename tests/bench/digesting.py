"""Digests: how long one about a month takes to compute, for programmes of every size with a year of activity."""

from __future__ import annotations

import asyncio
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from sqlalchemy import bindparam, create_engine, insert, make_url, text

from bot.documents.digest import drawing, page, paper, workbook
from bot.platforms.email.composing import compose
from config.settings import Email, Settings
from config.texts import Texts
from handlers.context import Context
from handlers.digests import keeping, letter, mailing, making, periods
from handlers.digests.report import Audience
from storage import lanes, migrations, rooms
from storage.database import Clock, Database, Tx
from storage.mails import Mail, MailDigest
from storage.models import Account, City, Participant, Tandem, TandemCity
from storage.models.base import Instant
from tests.bench.errors import BenchFailed
from tests.bench.storing import postgresql
from tests.support import reports

SIZES = (6, 100, 1000, 10_000)
NOW = datetime(2027, 2, 1, 7, 0, tzinfo=UTC)
WEEKS = 52
A_WEEK = 2
"""Messages of a tandem in a week. It meets every second week, and each meeting leaves two notes and a next step."""
PEOPLE = 3
"""In each city."""
TEXTS = Texts.load()

MESSAGES = """
    INSERT INTO messages (tandem_id, room_id, event_id, account_id, participant_id, author, city, zone, written_at,
        language, guessed, revision, revised_by)
    SELECT t.id, :room, 'e', :account, 3 * m.city_id - (w.n % 3), '', c.name, 'UTC', w.at, 'de', :no, 0, ''
    FROM tandems t CROSS JOIN bench_times w
    JOIN tandem_cities m ON m.tandem_id = t.id AND m.position = (w.n + t.id) % 2 JOIN cities c ON c.id = m.city_id
    WHERE w.n < :count
"""
SESSIONS = """
    INSERT INTO sessions (uid, tandem_id, wall, zone, starts_at, minutes, kind, state, sequence, call_link, why,
        made_at)
    SELECT 's' || t.id || '-' || w.n, t.id, '', 'UTC', w.at, 60, 'checkin',
        CASE WHEN (t.id + w.n) % 5 = 0 THEN 'missed' ELSE 'held' END, 0, '', '', w.at
    FROM tandems t CROSS JOIN bench_times w WHERE w.n < :count AND w.n % :every = 0
"""
MINUTES = """
    INSERT INTO session_minutes (session_id, tandem_id, state, opened_at, heard_at, closed_at, version, released_at)
    SELECT s.id, s.tandem_id, 'released', s.starts_at, s.starts_at, s.starts_at, 1, s.starts_at
    FROM sessions s WHERE s.state = 'held'
"""
NOTES = """
    INSERT INTO notes (session_id, tandem_id, kind, source, language, content, revision, written_at)
    SELECT s.id, s.tandem_id, k.kind, 'tag', 'de', 'Sensoren im Park sparen Wasser.', 0, s.starts_at
    FROM sessions s CROSS JOIN (SELECT 'insight' AS kind UNION ALL SELECT 'next') k WHERE s.state = 'held'
"""
VERSIONS = """
    INSERT INTO minutes_versions (session_id, number, snapshot, made_at, released_at)
    SELECT n.session_id, 1, {snapshot}, n.written_at, n.written_at FROM notes n WHERE n.kind = 'insight'
"""
SNAPSHOT = """'{"entries": [{"note": ' || n.id || ', "kind": "insight", "city": null, "language": "de",
    "content": "' || n.content || '", "texts": {}}], "fields": []}'"""
STEPS = """
    INSERT INTO next_steps (tandem_id, number, note_id, state, made_at, done_at)
    SELECT n.tandem_id, n.id, n.id, CASE WHEN n.written_at > :recent THEN 'open' ELSE 'done' END, n.written_at,
        n.written_at
    FROM notes n WHERE n.kind = 'next'
"""


def digest_s(url: str, tandems: int, rounds: int) -> float:
    """Return the median seconds from being due to planned, for the team's month, in one transaction."""
    database = Database(url, Clock(now=lambda: NOW))
    try:
        migrations.migrate(database)
        database.write_now(lambda tx: entered(tx, tandems, WEEKS))
        if database.is_postgresql:
            database.write_now(lambda tx: tx.execute(text("ANALYZE")))
        times = []
        for number in range(rounds):
            began = time.perf_counter()
            database.write_now(lambda tx, number=number: made(tx, tandems, number))  # type: ignore[misc]
            times.append(time.perf_counter() - began)
        return median(times)
    finally:
        database.close_now()


def made(tx: Tx, tandems: int, number: int) -> None:
    """Make the digest that is due."""
    context = Context(NOW, Settings(), TEXTS, {}, {"matrix": "@bot:example.org"})
    period = periods.month(NOW.date() - timedelta(days=3), "Europe/Berlin")
    digest = making.make(tx, making.Order(Audience.TEAM, period, key=str(number)), context)
    kept = keeping.kept(tx, digest, "de") if digest is not None and number == 0 else None
    if number == 0 and (kept is None or len(kept.tandems) != tandems or not kept.sessions or not kept.learned):
        raise BenchFailed("the digest lacks tandems, sessions or notes")


def fresh(server: str, name: str) -> str:
    """Return the address of a new database on a server."""
    url = make_url(server).set(drivername="postgresql+psycopg")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return url.set(database=name).render_as_string(hide_password=False)


def memory_ratio(folder: Path) -> float:
    """Return how much more memory the facts of 100 tandems take with four times the history."""
    peaks = []
    for weeks in (WEEKS, 4 * WEEKS):
        database = Database(f"sqlite:///{folder / f'memory-{weeks}.db'}", Clock(now=lambda: NOW))
        try:
            migrations.migrate(database)
            database.write_now(lambda tx, weeks=weeks: entered(tx, 100, weeks))  # type: ignore[misc]
            database.write_now(lambda tx: made(tx, 100, 1))
            tracemalloc.start()
            database.write_now(lambda tx: made(tx, 100, 2))
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
            database.close_now()
    return peaks[1] / peaks[0]


def entered(tx: Tx, tandems: int, weeks: int) -> None:
    """Enter so many tandems of two cities of their own, with a history."""
    towns, numbers = range(1, 2 * tandems + 1), range(1, tandems + 1)
    zone = {"languages": ["de"], "zone": "Europe/Berlin", "country": "DE", "region": ""}
    tx.run(insert(lanes.table(City)), [{"id": n, "slug": f"c{n}", "name": f"Town {n}", **zone} for n in towns])
    known = {"name": "Example", "role": "participant", "reads": ["de"], "writes": "de"}
    tx.run(
        insert(lanes.table(Participant)),
        [{"id": 3 * n - side, "city_id": n, **known} for n in towns for side in range(PEOPLE)],
    )
    began = NOW - timedelta(weeks=weeks)
    tx.run(
        insert(lanes.table(Tandem)),
        [{"id": n, "slug": f"t{n}", "name": f"Tandem {n:05}", "shape": "shared", "created_at": began} for n in numbers],
    )
    tx.run(
        insert(lanes.table(TandemCity)),
        [{"tandem_id": n, "city_id": 2 * n - side, "position": side} for n in numbers for side in (0, 1)],
    )
    tx.run(insert(lanes.table(Account)), [{"id": 1, "platform": "matrix", "native_id": "@a:example.org"}])
    home = rooms.create(tx, uid="home", platform="matrix", purpose="coordinators", native_id="!home", state="open")
    kind = "TIMESTAMP WITH TIME ZONE" if tx.is_postgresql else "DATETIME"
    tx.run(text(f"CREATE TEMPORARY TABLE bench_times (n INTEGER, at {kind})"))
    apart = timedelta(days=7) / A_WEEK
    times = [{"n": n, "at": NOW - timedelta(hours=5) - n * apart} for n in range(weeks * A_WEEK)]
    add = text("INSERT INTO bench_times VALUES (:n, :at)").bindparams(bindparam("at", type_=Instant()))
    tx.run(add, times)
    count = weeks * A_WEEK
    tx.run(text(MESSAGES), {"room": home.id, "account": 1, "no": False, "count": count})
    tx.run(text(SESSIONS), {"count": count, "every": 2 * A_WEEK})
    for statement in (MINUTES, NOTES):
        tx.run(text(statement))
    snapshot = f"CAST({SNAPSHOT} AS JSON)" if tx.is_postgresql else SNAPSHOT
    tx.run(text(VERSIONS.format(snapshot=snapshot)))
    # Old steps are done, so that what is open does not grow with the history either.
    tx.run(text(STEPS).bindparams(bindparam("recent", type_=Instant())), {"recent": NOW - timedelta(weeks=8)})
    tx.run(text("DROP TABLE bench_times"))


def pictures_s(rounds: int) -> float:
    """Return the median seconds in which all pictures of six tandems are drawn."""
    shown, say = reports.report("de"), reports.telling("de")
    times = []
    for _ in range(rounds + 1):
        began = time.perf_counter()
        drawn = [drawing.draw(name, shown, say) for name in drawing.PICTURES]
        times.append(time.perf_counter() - began)
        if not all(drawn):
            raise BenchFailed("a picture is missing")
    return median(times[1:])  # The first round loads what draws.


def mail_kb() -> float:
    """Return the size of the team's e-mail about a month of six tandems, as it is handed to the mail server."""
    shown, say = reports.report("de"), reports.telling("de")
    stop = "https://bot.example.org/stop/0123456789abcdef0123456789abcdef"
    payload = MailDigest(1, Audience.TEAM, "de", "team@example.org", "token", files=True)
    enclosed = mailing.enclosures(shown, payload)
    made: dict[str, bytes] = {}
    for one in enclosed:
        name = one.document.name
        write = WRITERS.get(one.document.maker)
        made[name] = write(shown, say) if write else drawing.draw(name.removesuffix(".png"), shown, say) or b""
    pictures = [one.document.name.removesuffix(".png") for one in enclosed if one.shown]
    content = letter.write(shown, say, pictures, files=True, stop=stop)
    mail = Mail(
        "team@example.org", "", "Example", "de", letter.subject_of(shown, say), content, enclosed=enclosed, stop=stop
    )
    settings = Email(host="localhost", sender="bot@example.org")
    return len(compose(mail, "delivery", settings, NOW, made).as_bytes()) / 1024


WRITERS = {"digest_xlsx": workbook.write, "digest_pdf": paper.write, "digest_page": page.write}


async def digests(folder: Path, rounds: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Measure digests on both databases, on SQLite durable as in production."""
    folder = folder / "digests"
    folder.mkdir()
    found = {}
    async with postgresql(folder) as server:
        for size in SIZES:
            times = rounds if size <= 1000 else min(rounds, 3)
            tell(f"a digest of {size} tandems")
            found[f"digest_{size}_s"] = await asyncio.to_thread(
                digest_s, f"sqlite:///{folder / f'{size}.db'}", size, times
            )
            tell(f"a digest of {size} tandems on PostgreSQL")
            found[f"digest_{size}_s_postgres"] = await asyncio.to_thread(
                digest_s, fresh(server, f"digest_{size}"), size, times
            )
    tell("the pictures of a digest, and its e-mail")
    found["digest_pictures_s"] = await asyncio.to_thread(pictures_s, rounds)
    found["digest_mail_kb"] = await asyncio.to_thread(mail_kb)
    found["digest_memory_ratio"] = await asyncio.to_thread(memory_ratio, folder)
    return found
