"""``tandembot outbox`` and ``db`` on a real database."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from bot.setup import queues
from config.settings import Settings
from storage import migrations, outbox
from storage.database import Database, Tx
from storage.deliveries import ChangeRoom
from storage.oversight import overview
from tests.support.databases import put
from tests.support.terminal import Script


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings with a database in a folder of its own."""
    return Settings.model_validate({"storage": {"data": tmp_path}})


@pytest.fixture
def dead(settings: Settings) -> str:
    """The id of a delivery that nobody could send."""
    delivery = str(uuid.uuid4())
    database = Database(put(Path(settings.storage.url.removeprefix("sqlite:///"))))

    def fail(tx: Tx) -> None:
        payload = ChangeRoom("leave", native_room="!r")
        outbox.plan(tx, outbox.NewDelivery(delivery, "account:matrix", "matrix", payload, None))
        [claimed] = outbox.claim(tx, 0, 1, ["matrix"])
        from storage import outcomes

        outcomes.dead(tx, claimed, "matrix: M_FORBIDDEN")

    database.write_now(fail)
    database.close_now()
    return delivery


def states(settings: Settings) -> dict[str, int]:
    """Return how many deliveries are in each state."""
    database = Database(settings.storage.url)
    try:
        return database.write_now(overview)
    finally:
        database.close_now()


def test_nothing_waits_in_a_new_database(settings: Settings) -> None:
    script = Script()
    assert queues.do(script.terminal, settings, "list", []) == 0
    assert "Nothing is waiting for you." in script.shown


def test_list(settings: Settings, dead: str) -> None:
    script = Script(language="de")
    assert queues.do(script.terminal, settings, "list", []) == 0
    assert dead in script.shown
    assert "aufgegeben" in script.shown
    assert "matrix: M_FORBIDDEN" in script.shown


def test_retry(settings: Settings, dead: str) -> None:
    script = Script()
    assert queues.do(script.terminal, settings, "retry", [dead]) == 0
    assert "One thing is being sent once more." in script.shown
    assert states(settings) == {"waiting": 1}


def test_drop(settings: Settings, dead: str) -> None:
    script = Script()
    assert queues.do(script.terminal, settings, "drop", [dead]) == 0
    assert "One thing was given up." in script.shown
    assert "dead" not in states(settings)


def test_unknown_ids(settings: Settings, dead: str) -> None:
    script = Script()
    assert queues.do(script.terminal, settings, "drop", ["nothing", dead]) == 1
    assert "nothing waiting with the id nothing." in script.shown
    assert "One thing was given up." in script.shown


def test_upgrade(settings: Settings) -> None:
    for _ in range(2):
        script = Script()
        assert queues.upgrade(script.terminal, settings) == 0
        assert "The database is up to date." in script.shown


def test_a_newer_database(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_database: object) -> bool:
        raise migrations.SchemaTooNew

    monkeypatch.setattr(migrations, "migrate", refuse)
    script = Script()
    assert queues.upgrade(script.terminal, settings) == 1
    assert "made by a newer version" in script.shown


def test_a_damaged_database(settings: Settings) -> None:
    Path(settings.storage.data, "tandembot.db").write_bytes(b"this is not a database, but it is long enough" * 100)
    script = Script()
    assert queues.upgrade(script.terminal, settings) == 1
    assert "damaged" in script.shown


def test_a_fault_of_our_own_is_not_hidden(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_database: object) -> bool:
        raise LookupError("a fault")

    monkeypatch.setattr(migrations, "migrate", fail)
    with pytest.raises(LookupError):
        queues.upgrade(Script().terminal, settings)
