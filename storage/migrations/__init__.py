"""The schema's versions. Whether it is up to date is read without loading Alembic, so that a start stays quick."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, inspect, text
from sqlalchemy.pool import NullPool

from storage.database import Database, Tx, normalised, sqlite_engine

FOLDER = Path(__file__).parent
LOCK = 0x7461_6D69_6772


FOUND = "note_words_found"
"""How the names of the indexes begin that only one of the databases has (``storage.searching``)."""


class SchemaTooNew(Exception):  # noqa: N818 - it names a state of the world
    """The database was made by a later version of this software."""


def head() -> str:
    """Return the version that this code wants: the highest number among the files of ``versions``."""
    return max(path.name.partition("_")[0] for path in (FOLDER / "versions").glob("[0-9]*.py"))


def schema_version(tx: Tx) -> str | None:
    """Return the version of the database's schema; None in an empty database."""
    if not inspect(tx.connection()).has_table("alembic_version"):
        return None
    version = tx.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return None if version is None else str(version)


def is_current(tx: Tx) -> bool:
    """Return whether the schema is what this code wants. Raises ``SchemaTooNew``."""
    version = schema_version(tx)
    if version is not None and version > head():
        raise SchemaTooNew(f"the database has version {version} of the schema, this software knows {head()}")
    return version == head()


def is_ours(name: str | None, _kind: str, _parents: object) -> bool:
    """Tell Alembic whether a table or an index is one that the models describe."""
    return name is None or not name.startswith(FOUND)


def migrate(database: Database | URL | str) -> bool:
    """Bring the schema up to date, all or nothing; return whether there was anything to do.

    Several processes may do so at once. Raises ``SchemaTooNew``, and SQLAlchemy's errors when it cannot be done.
    """
    url = database.url if isinstance(database, Database) else normalised(database)
    engine = _engine(url)
    try:
        if isinstance(database, Database) and database.write_now(is_current):
            return False
        return _upgrade(engine)
    finally:
        engine.dispose()


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "postgresql":
        return create_engine(url, poolclass=NullPool)
    return sqlite_engine(url, "BEGIN IMMEDIATE", query_only=False)


def _upgrade(engine: Engine) -> bool:
    """Run what is missing in one transaction that nobody else can be in."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            # A table that is made anew would take the rows that point to it along; it only works outside a transaction.
            connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        with connection.begin(), Tx(connection) as tx:
            if tx.is_postgresql:
                tx.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
            if is_current(tx):
                return False
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if not tx.is_postgresql and tx.execute(text("PRAGMA foreign_key_check")).first() is not None:
                raise RuntimeError("a migration left rows that point nowhere")
            tx.commit()
        return True
