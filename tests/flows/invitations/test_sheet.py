"""``tandembot invite-sheet``: a card for everybody who has not come."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import pytest

from bot.documents.sheet import draw
from bot.setup import sheet
from config.settings import Programme, Settings, Storage, Telegram
from handlers.tandems.cards import Card, Way
from storage import invitations, migrations, people, tandems, windows
from storage.database import Database, Tx
from tests.support.stage import MATRIX
from tests.support.terminal import Script


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A programme on both networks."""
    telegram = Telegram.model_validate({"token": "777:abcdefghijklmnopqrstuvwxyz", "username": "tandem_bot"})
    programme = Programme(name="Tandems", contact="team@example.org")
    url = f"sqlite:///{tmp_path}/t.db"
    return Settings(programme=programme, storage=Storage(data=tmp_path, url=url), matrix=MATRIX, telegram=telegram)


def filled(settings: Settings) -> Database:
    """Enter a tandem with two people, one of whom has come."""
    database = Database(settings.storage.url)
    migrations.migrate(database)

    def work(tx: Tx) -> None:
        vari = people.add_city(tx, slug="vari", name="Βάρη", languages=["el"], zone="Europe/Athens")
        sofia = people.add_city(tx, slug="sofia", name="София", languages=["bg"], zone="Europe/Sofia")
        tandems.create(tx, slug="v-s", name="Vari – Sofia", shape="shared", members=[vari, sofia])
        people.create(tx, "Μαρία", reads=["el"], city_id=vari.id)
        people.create(tx, "Христо", reads=["bg"], city_id=sofia.id)

    database.write_now(work)
    return database


def test_the_sheet_is_written_once_and_its_codes_work(settings: Settings, tmp_path: Path) -> None:
    database, file, script = filled(settings), tmp_path / "sheet.pdf", Script()
    assert sheet.write(script.terminal, settings, file) == 0
    assert file.read_bytes().startswith(b"%PDF-")
    assert file.stat().st_mode & 0o777 == 0o600
    assert f"Invitations in {file}: 2." in script.shown
    made = database.write_now(lambda tx: [one.latest and one.latest.way for one in invitations.standings(tx)])
    assert made == ["sheet", "sheet"]
    assert sheet.write(script.terminal, settings, file) == 1
    assert "is there already" in script.shown
    database.close_now()


def test_a_sheet_that_cannot_be_written_makes_no_codes(settings: Settings, tmp_path: Path) -> None:
    database = filled(settings)
    with pytest.raises(OSError, match="No such file"):
        sheet.write(Script().terminal, settings, tmp_path / "nowhere" / "sheet.pdf")
    assert all(one.latest is None for one in database.write_now(invitations.standings))
    database.close_now()


def test_nobody_is_missing(settings: Settings, tmp_path: Path) -> None:
    script = Script()
    assert sheet.write(script.terminal, settings, tmp_path / "sheet.pdf") == 1
    assert "Nobody needs an invitation" in script.shown
    assert not (tmp_path / "sheet.pdf").exists()


def test_letters_of_all_scripts_are_drawn() -> None:
    ways = (Way("https://t.me/b?start=A", "Σαρώστε"), Way("https://matrix.to/#/@b:c", "Сканирайте"))
    card = Card("el", "Πρόσκληση", "Μαρία, Βάρη", "A", "Κωδικός: A", ways, "Ισχύει – ș ț ß é", "", "Matrix: @b:c")
    pdf = draw([card] * 4)
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 2
    assert b"NotoSans" in pdf
    assert windows.digest("A") not in pdf.decode("latin-1")
    assert zlib.crc32(pdf) != zlib.crc32(draw([card]))
