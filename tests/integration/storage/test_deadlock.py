"""Two transactions that wait for each other: PostgreSQL ends one of them, and its work is done again."""

from __future__ import annotations

import threading

from storage.database import Database, Tx
from storage.models import Counter


def test_the_loser_of_a_deadlock_is_repeated(postgres_database: Database) -> None:
    for name in ("a", "b"):
        postgres_database.write_now(lambda tx, name=name: tx.add(Counter(name=name, value=0)))  # type: ignore[misc]
    both_hold_one = threading.Barrier(2)
    met = {"ab": False, "ba": False}

    def raise_both(order: str) -> None:
        def work(tx: Tx) -> None:
            for name in order:
                counter = tx.get_one(Counter, name, with_for_update=True)
                counter.value += 1
                tx.flush()
                if not met[order]:
                    met[order] = True
                    both_hold_one.wait(timeout=20)

        postgres_database.write_now(work)

    threads = [threading.Thread(target=raise_both, args=(order,)) for order in ("ab", "ba")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    values = postgres_database.write_now(lambda tx: [tx.get_one(Counter, name).value for name in "ab"])
    assert values == [2, 2]
