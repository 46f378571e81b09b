"""Several at once: transactions, workers, and processes on the same queues."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from config.texts import Line
from storage import counters, inbox, outbox
from storage.database import Database, Tx
from storage.deliveries import Say
from storage.models import Counter
from storage.outbox import NewDelivery
from tests.support.storage.rows import HELLO, MATRIX, Place, arrive, begin, take

LANES = 6
EACH = 10


class TestConcurrency:
    async def test_transactions_that_read_first_and_write_later_do_not_fail(self, database: Database) -> None:
        def work(tx: Tx) -> int:
            before = len(counters.all(tx))
            counters.add(tx, "done")
            return before

        await asyncio.gather(*(database.write(work) for _ in range(200)))
        assert await database.read(counters.all) == {"done": 200}

    async def test_readers_do_not_wait_for_a_writer(self, database: Database) -> None:
        reading, done = threading.Event(), threading.Event()

        def write(tx: Tx) -> None:
            counters.add(tx, "x")
            reading.set()
            assert done.wait(10), "the reader was kept waiting"

        writing = asyncio.create_task(database.write(write))
        await asyncio.to_thread(reading.wait, 10)
        assert await database.read(counters.all) == {}
        done.set()
        await writing

    async def test_reading_transactions_cannot_write(self, database: Database) -> None:
        refused = await asyncio.gather(database.read(lambda tx: counters.add(tx, "x")), return_exceptions=True)
        assert isinstance(refused[0], Exception)
        assert await database.read(lambda tx: tx.query(Counter).count()) == 0

    def test_workers_share_the_outbox_without_overtaking(self, database: Database) -> None:
        place = Place.make(database, *(f"r{lane}" for lane in range(LANES)))
        for number in range(LANES * EACH):
            place.plan(f"d{number:02}", f"r{number % LANES}")
        sent: dict[str, list[str]] = {f"room:r{lane}": [] for lane in range(LANES)}

        def work() -> None:
            while True:
                claims = database.write_now(lambda tx: outbox.claim(tx, place.generation, 2, MATRIX))
                if not claims and set(database.write_now(outbox.overview)) == {"sent"}:
                    return
                for claim in claims:
                    database.write_now(partial(outbox.freeze, claim=claim, action=HELLO))
                    sent[claim.lane].append(claim.delivery_id)
                    database.write_now(partial(outbox.sent, claim=claim, native_id="$n"))

        with ThreadPoolExecutor(3) as pool:
            for worker in [pool.submit(work) for _ in range(3)]:
                worker.result(timeout=60)
        for lane in range(LANES):
            assert sent[f"room:r{lane}"] == [f"d{number:02}" for number in range(lane, LANES * EACH, LANES)]

    def test_workers_share_the_inbox_without_overtaking(self, database: Database) -> None:
        generation = begin(database)
        arrive(database, *(f"{number % LANES}/{number:02}" for number in range(LANES * EACH)))
        handled: dict[str, list[str]] = {str(lane): [] for lane in range(LANES)}

        def work() -> None:
            while database.write_now(lambda tx: inbox.waiting(tx)):
                for claim in take(database, generation, 2):
                    handled[claim.lane].append(claim.native_id)
                    database.write_now(partial(inbox.done, claim=claim))

        with ThreadPoolExecutor(3) as pool:
            for worker in [pool.submit(work) for _ in range(3)]:
                worker.result(timeout=60)
        for lane in range(LANES):
            assert handled[str(lane)] == [f"{lane}/{number:02}" for number in range(lane, LANES * EACH, LANES)]

    def test_what_is_planned_first_is_visible_first(self, database: Database) -> None:
        place = Place.make(database, "r")
        planned, second, go_on = threading.Event(), threading.Event(), threading.Event()

        def new(delivery_id: str) -> NewDelivery:
            return NewDelivery(delivery_id, "room:r", "matrix", Say((Line("x"),)), place.rooms["r"])

        def first(tx: Tx) -> None:
            outbox.plan(tx, new("first"))
            planned.set()
            assert go_on.wait(10)

        def later(tx: Tx) -> None:
            outbox.plan(tx, new("second"))
            second.set()

        with ThreadPoolExecutor(2) as pool:
            one = pool.submit(database.write_now, first)
            assert planned.wait(10)
            other = pool.submit(database.write_now, later)
            assert not second.wait(0.2), "the second one must not overtake the first"
            go_on.set()
            one.result(10)
            other.result(10)
        assert place.drain() == ["first", "second"]
