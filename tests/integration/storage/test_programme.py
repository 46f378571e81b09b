"""The programme's sheets and the log on PostgreSQL."""

from __future__ import annotations

from storage import audit, overview
from storage.database import Database
from tests.flows.programme.sheets import do, example, exported, plan
from tests.support.databases import SettableClock
from tests.support.stage import ANNA, Stage


def test_the_example_is_imported_exported_listed_and_logged(database: Database, clock: SettableClock) -> None:
    assert database.is_postgresql
    stage = Stage(database, clock)
    home = stage.start()
    do(stage, example())
    assert plan(stage, exported(stage)).is_idle
    assert stage.write(overview.count) == 6
    assert [known.people for known in stage.write(lambda tx: overview.standings(tx, 0, 2))] == [2, 2]
    stage.say(home, ANNA, "!city Vari@Europe/Sofia")
    found = stage.write(lambda tx: audit.entries(tx, 0, 9, 1))
    assert [(entry.who, entry.command) for entry in found] == [("Anna", "city"), ("", "import")]
