"""The schema: the migrations make what the models say, on every engine."""

from __future__ import annotations

import subprocess
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import JSON, String, text

from storage import migrations
from storage.database import Database, Tx
from storage.models import Base
from storage.models.base import Typed
from storage.retention import TEXTS


class TestSchema:
    def test_the_migrations_make_what_the_models_say(self, database: Database) -> None:
        def work(tx: Tx) -> list[object]:
            options = {"compare_server_default": True, "include_name": migrations.is_ours}
            context = MigrationContext.configure(tx.connection(), opts=options)
            return list(compare_metadata(context, Base.metadata))

        assert database.write_now(work) == []

    def test_partial_indexes_are_partial(self, database: Database) -> None:
        def work(tx: Tx) -> set[str]:
            if tx.is_postgresql:
                query = "SELECT indexname FROM pg_indexes WHERE indexdef LIKE '%WHERE%'"
            else:
                query = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '%WHERE%'"
            return set(tx.execute(text(query)).scalars())

        assert database.write_now(work) >= {
            "ix_inbox_parked",
            "ix_inbox_waiting",
            "ix_outbox_part_waiting",
            "ix_outbox_waiting",
        }

    def test_an_up_to_date_database_is_left_alone(self, database: Database) -> None:
        assert database.write_now(migrations.schema_version) == migrations.head()
        assert migrations.migrate(database) is False

    def test_an_empty_database_is_filled(self, database: Database) -> None:
        def clear(tx: Tx) -> None:
            Base.metadata.drop_all(tx.connection())
            tx.execute(text("DROP TABLE alembic_version"))

        database.write_now(clear)
        assert database.write_now(migrations.schema_version) is None
        assert database.write_now(migrations.is_current) is False
        assert migrations.migrate(database) is True
        assert database.write_now(migrations.is_current) is True

    def test_a_database_of_a_later_version_is_refused(self, database: Database) -> None:
        database.write_now(lambda tx: tx.execute(text("UPDATE alembic_version SET version_num = '9999'")))
        with pytest.raises(migrations.SchemaTooNew, match="9999"):
            migrations.migrate(database)

    def test_the_check_at_the_start_does_not_load_alembic(self, database: Database) -> None:
        script = (
            "import sys; from storage.database import Database; from storage import migrations\n"
            "database = Database(sys.argv[1]); assert migrations.migrate(database) is False\n"
            "assert 'alembic' not in sys.modules; database.close_now()"
        )
        url = database.url.render_as_string(hide_password=False)
        assert subprocess.run([sys.executable, "-c", script, url], check=False).returncode == 0


def test_the_list_of_texts_is_complete() -> None:
    columns = {
        f"{table.name}.{column.name}"
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, String | JSON | Typed)
    }
    assert columns == set(TEXTS)
