"""Counts of things that happened, by name, for the digest and the command line."""

from __future__ import annotations

from sqlalchemy import select, text

from storage.database import Tx
from storage.models import Counter

ADD = text(
    "INSERT INTO counters (name, value) VALUES (:name, :n) "
    "ON CONFLICT (name) DO UPDATE SET value = counters.value + excluded.value"
)


def add(tx: Tx, name: str, n: int = 1) -> None:
    """Count something n more times."""
    tx.execute(ADD, {"name": name, "n": n})


def all(tx: Tx) -> dict[str, int]:  # noqa: A001 - it is read as counters.all
    """Return all counts by name."""
    rows = tx.execute(select(Counter.name, Counter.value).order_by(Counter.name))
    return {row.name: row.value for row in rows}
