"""What inbox and outbox share: lanes in which rows keep their order, and leases by which rows are claimed.

A lane is the queue of one room. The claim looks at the first waiting rows of each lane only, by walking the partial
indexes from lane to lane, so neither finished rows nor a long backlog make it slower. A lease names the generation
of the process and counts the row's claims, which tells one claim from the next, even one at the same instant.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any, Protocol

from sqlalchemy import (
    BindParameter,
    Table,
    TextClause,
    Update,
    and_,
    bindparam,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.sql.dml import ReturningUpdate

from storage.database import Tx
from storage.models.queues import WAITING

LEASE_S = 60.0
"""How long a claim holds when its process says nothing more."""

PLANNING_LOCK = 0x7461_6E64_656D
"""The key of PostgreSQL's advisory lock under which rows enter the queues."""


class LostLease(Exception):  # noqa: N818 - like the errors of handlers, it names a state of the world
    """The row is not the caller's any more: its work is void and has to be dropped."""


class Cancelled(LostLease):
    """The row was cancelled while it was claimed: there is nothing to do any more."""


class Lease(Protocol):
    """What a claim knows of its row."""

    @property
    def id(self) -> int:
        """The row."""

    @property
    def generation(self) -> int:
        """The generation of the process that claimed it."""

    @property
    def lease(self) -> int:
        """Which claim of the row it is."""


@dataclass(frozen=True, slots=True)
class Head:
    """One of the first waiting rows of a lane."""

    id: int
    lane: str
    due: float
    claimed_until: float | None
    generation: int | None
    held_back: bool
    """Whether it waits for something other than the time."""

    def leased(self, now: float, generation: int | None) -> bool:
        """Return whether a live claim is on it. Claims of former generations are void."""
        if self.claimed_until is None or self.claimed_until <= now:
            return False
        return generation is None or self.generation == generation


def table(model: type[DeclarativeBase]) -> Table:
    """Return a model's table."""
    found = model.__table__
    assert isinstance(found, Table)
    return found


def serialise(tx: Tx) -> None:
    """Let no other transaction add rows to the queues before this one ends.

    On PostgreSQL a row could otherwise become visible after a later one of its lane was claimed, and be overtaken.
    SQLite has one writer anyway.
    """
    if tx.is_postgresql and not tx.info.get("serialised"):
        tx.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": PLANNING_LOCK})
        tx.info["serialised"] = True


@dataclass(frozen=True, slots=True)
class HeadsQuery:
    """The query for the first rows of every lane; parameter ``ahead``: how many more than one of each."""

    sqlite: TextClause
    postgresql: TextClause

    @classmethod
    def build(cls, name: str, live: str, held_back: str, joins: str = "") -> HeadsQuery:
        """``live`` is the condition of the partial index, beginning with a column's name.

        PostgreSQL is told to look into each lane by itself, whatever it believes about their sizes. SQLite cannot
        be told so; there the window of a lane is a short range of the index, up to the last id that counts.
        """
        lanes = f"""
            WITH RECURSIVE lanes(lane) AS (
                SELECT min(lane) FROM {name} WHERE {live}
                UNION ALL
                SELECT (SELECT min(lane) FROM {name} WHERE {live} AND {name}.lane > lanes.lane)
                FROM lanes WHERE lanes.lane IS NOT NULL
            )
            SELECT q.id, q.lane, q.due, q.claimed_until, q.generation, {held_back} AS held_back,
                (SELECT generation FROM installation WHERE installation.id = 1) AS current
            FROM lanes CROSS JOIN"""  # noqa: S608 - the pieces are constants of the two modules that call it
        lateral = f"""
            LATERAL (
                SELECT * FROM {name} WHERE {live} AND {name}.lane = lanes.lane ORDER BY id LIMIT 1 + :ahead
            ) AS q {joins} ORDER BY q.lane, q.id"""  # noqa: S608
        window = f"""
            {name} AS q {joins}
            WHERE lanes.lane IS NOT NULL AND q.{live} AND q.lane = lanes.lane AND q.id <= coalesce(
                (SELECT id FROM {name} WHERE {live} AND {name}.lane = lanes.lane ORDER BY id LIMIT 1 OFFSET :ahead),
                9223372036854775807)
            ORDER BY q.lane, q.id"""  # noqa: S608
        return cls(text(lanes + window), text(lanes + lateral))

    def bindparams(self, *parameters: BindParameter[Any]) -> HeadsQuery:
        """Return it with the types of further parameters."""
        return HeadsQuery(self.sqlite.bindparams(*parameters), self.postgresql.bindparams(*parameters))


def heads(tx: Tx, query: HeadsQuery, parameters: dict[str, Any], generation: int | None) -> list[list[Head]]:
    """Return each lane's first rows in order. Raises ``LostLease`` when a newer generation has taken over."""
    rows = tx.run(query.postgresql if tx.is_postgresql else query.sqlite, parameters).all()
    if rows and generation is not None:
        check_current(generation, rows[0].current)
    found = (Head(r.id, r.lane, r.due, r.claimed_until, r.generation, bool(r.held_back)) for r in rows)
    return [list(lane) for _, lane in groupby(found, key=lambda head: head.lane)]


def check_current(generation: int, current: int | None) -> None:
    """Raise ``LostLease`` when another process has taken over. A database that no process ever began has no owner."""
    if current is not None and current != generation:
        raise LostLease(f"generation {generation} was succeeded by {current}")


def current_generation(tx: Tx) -> int | None:
    """Return the generation that owns the claims; None in a database that no process ever began."""
    found = tx.execute(text("SELECT generation FROM installation WHERE id = 1")).scalar_one_or_none()
    return None if found is None else int(found)


def claimable(lane: Sequence[Head], now: float, generation: int) -> list[Head]:
    """Return the rows at the start of a lane that may be claimed; those that the caller already holds are passed."""
    chosen = []
    for head in lane:
        if head.held_back or head.due > now:
            break
        if not head.leased(now, generation):
            chosen.append(head)
    return chosen


def wake(lane: Sequence[Head], now: float, generation: int | None) -> float | None:
    """Return the second at which a lane may have something to claim; None when not by time alone."""
    wakes = []
    for head in lane:
        if head.held_back:
            break
        if not head.leased(now, generation):
            wakes.append(max(head.due, now))
            break
        assert head.claimed_until is not None
        wakes.append(head.claimed_until)
    return min(wakes, default=None)


@cache
def _claiming(queue: Table, lock: bool) -> ReturningUpdate[*tuple[Any, ...]]:
    """Claim those of the rows that are free. On PostgreSQL those that another transaction is changing are passed."""
    free = or_(
        queue.c.claimed_until.is_(None),
        queue.c.claimed_until <= bindparam("now"),
        queue.c.generation.is_distinct_from(bindparam("current")),
    )
    ids = queue.c.id.in_(bindparam("ids", expanding=True))
    found = and_(ids, WAITING, queue.c.due <= bindparam("now"), free)
    if lock:
        found = queue.c.id.in_(select(queue.c.id).where(found).with_for_update(skip_locked=True))
    claimed = {
        "claims": queue.c.claims + 1,
        "claimed_until": bindparam("until"),
        "generation": bindparam("current"),
    }
    return update(queue).where(found).values(claimed).returning(*queue.c)


@cache
def _by_ids(queue: Table) -> Update:
    return update(queue).where(queue.c.id.in_(bindparam("ids", expanding=True)))


@cache
def _by_lease(queue: Table, condition: TextClause | None) -> Update:
    held = update(queue).where(
        queue.c.id == bindparam("row_id"),
        queue.c.generation == bindparam("row_generation"),
        queue.c.claims == bindparam("row_lease"),
        queue.c.claimed_until.is_not(None),
        WAITING,
    )
    return held if condition is None else held.where(condition)


def lease(tx: Tx, queue: Table, ids: Collection[int], generation: int, now: float) -> Sequence[Any]:
    """Claim those of the rows that are still free; return them in order, as they are now."""
    if not ids:
        return []
    parameters = {"ids": list(ids), "now": now, "until": now + LEASE_S, "current": generation}
    return sorted(tx.run(_claiming(queue, tx.is_postgresql), parameters), key=lambda row: int(row.id))


def without_gaps(chosen: Iterable[Sequence[Head]], got: Collection[int]) -> set[int]:
    """Return those of the claimed rows before which nothing chosen is missing: another process was faster there."""
    kept: set[int] = set()
    for lane in chosen:
        for head in lane:
            if head.id not in got:
                break
            kept.add(head.id)
    return kept


def release(tx: Tx, queue: Table, ids: Collection[int]) -> None:
    """Give claims back before their end."""
    if ids:
        tx.execute(_by_ids(queue), {"ids": list(ids), "claimed_until": None})


def write(
    tx: Tx,
    queue: Table,
    claim: Lease,
    values: dict[str, Any],
    condition: TextClause | None = None,
    parameters: Mapping[str, Any] | None = None,
) -> bool:
    """Change a claimed row if the lease is the one that the claim was given; return whether it was.

    ``condition`` is what else must hold, with its ``parameters`` (and ``row_id``); one constant each.
    """
    lease = {"row_id": claim.id, "row_generation": claim.generation, "row_lease": claim.lease}
    return changed(tx, _by_lease(queue, condition), values | lease | dict(parameters or {})) == 1


def changed(tx: Tx, statement: Any, parameters: Any = None) -> int:
    """Execute a writing statement and return how many rows it changed."""
    return int(tx.run(statement, parameters).rowcount)
