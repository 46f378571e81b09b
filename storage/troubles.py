"""Tells what is wrong when the database cannot be used, so that a person can be told what to do."""

from __future__ import annotations

import sqlite3
from enum import StrEnum

from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError


class Trouble(StrEnum):
    """What can be wrong with a database."""

    FULL = "full"
    READ_ONLY = "read-only"
    DAMAGED = "damaged"
    REFUSED = "refused"
    """User, password or database name are not accepted."""
    UNREACHABLE = "unreachable"
    ADDRESS = "address"
    """The address itself makes no sense, or its driver is not installed."""
    OTHER = "other"


_SQLITE = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Trouble.UNREACHABLE,
    sqlite3.SQLITE_PERM: Trouble.REFUSED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
}
_POSTGRESQL = {
    "28": Trouble.REFUSED,
    "3D": Trouble.REFUSED,
    "42": Trouble.OTHER,
    "53": Trouble.FULL,
    "25": Trouble.READ_ONLY,
}
"""Classes of SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html"""


def trouble(error: BaseException) -> Trouble | None:
    """Return what an exception says about the database; None when it is not about the database."""
    if isinstance(error, ArgumentError | ModuleNotFoundError):
        return Trouble.ADDRESS
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error)
    if not isinstance(error, SQLAlchemyError):
        return None
    original = error.orig if isinstance(error, DBAPIError) else None
    if isinstance(original, sqlite3.Error):
        return _of_sqlite(original)
    return _of_postgresql(original)


def _of_sqlite(error: sqlite3.Error) -> Trouble:
    code = getattr(error, "sqlite_errorcode", None)
    # The lower byte is the kind of error; the rest says more about it.
    return _SQLITE.get(code & 0xFF, Trouble.OTHER) if isinstance(code, int) else Trouble.OTHER


def _of_postgresql(error: BaseException | None) -> Trouble:
    state = getattr(error, "sqlstate", None)
    if state:
        return _POSTGRESQL.get(state[:2], Trouble.UNREACHABLE if state[:2] in ("08", "57") else Trouble.OTHER)
    words = str(error)
    if "authentication failed" in words or "does not exist" in words:
        return Trouble.REFUSED  # libpq reports these while it connects, before there is a SQLSTATE
    return Trouble.UNREACHABLE if error is not None else Trouble.OTHER
