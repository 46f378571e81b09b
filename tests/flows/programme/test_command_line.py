"""``tandembot import``, ``export`` and ``template``, with a person at the terminal."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bot import cli
from bot.gazetteer import find
from bot.setup import sheets
from config.settings import Settings
from handlers.programme import files
from storage import tandems
from storage.database import Database
from tests.support.terminal import Script

EXAMPLE = Path(__file__).parents[3] / "docs" / "example-programme"


@pytest.fixture
def settings(tmp_path: Path, sqlite_url: str) -> Settings:
    """Settings with a database of its own, and an account on Matrix."""
    account = {"homeserver": "https://x.org", "user_id": "@bot:x.org", "device_id": "B", "access_token": "secret"}
    return Settings.model_validate({"storage": {"data": tmp_path / "data", "url": sqlite_url}, "matrix": account})


@pytest.fixture(autouse=True)
def no_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is known of any place: the list of places takes a second, and has a test of its own."""
    monkeypatch.setattr(sheets, "look_up", lambda _names: {})


def count(settings: Settings) -> int:
    """Return how many tandems there are."""
    database = Database(settings.storage.url)
    try:
        return len(database.write_now(tandems.running))
    finally:
        database.close_now()


def test_it_is_shown_then_asked_then_done(settings: Settings) -> None:
    refusing = Script(["no"])
    assert sheets.import_(refusing.terminal, settings, EXAMPLE, agreed=False) == sheets.FAILED
    assert "New (cities!A2): Sofia – country: BG; languages: bg; zone: Europe/Sofia" in refusing.shown
    assert "New: 34 · changed: 0 · untouched: 0 · wrong: 0" in refusing.shown
    assert "Nothing was changed." in refusing.shown
    assert count(settings) == 0
    agreeing = Script(["yes"])
    assert sheets.import_(agreeing.terminal, settings, EXAMPLE, agreed=False) == sheets.DONE
    assert "Everything was entered." in agreeing.shown
    assert count(settings) == 6
    again = Script()
    assert sheets.import_(again.terminal, settings, EXAMPLE, agreed=False) == sheets.DONE
    assert again.shown == "New: 0 · changed: 0 · untouched: 34 · wrong: 0\n"


@pytest.mark.parametrize("name", ["out.xlsx", "out.ods", "out"])
def test_a_round_trip_through_files(settings: Settings, tmp_path: Path, name: str) -> None:
    assert sheets.import_(Script().terminal, settings, EXAMPLE, agreed=True) == sheets.DONE
    path = tmp_path / name
    assert sheets.export(Script().terminal, settings, path, agreed=False) == sheets.DONE
    written = [path] if path.is_file() else sorted(path.glob("*.csv"))
    assert {stat.S_IMODE(file.stat().st_mode) for file in written} == {0o600}
    script = Script()
    assert sheets.import_(script.terminal, settings, path, agreed=False) == sheets.DONE
    assert script.shown == "New: 0 · changed: 0 · untouched: 34 · wrong: 0\n"
    first = [file.read_bytes() for file in written]
    assert sheets.export(Script(["yes"] * len(written)).terminal, settings, path, agreed=False) == sheets.DONE
    if name == "out":
        assert [file.read_bytes() for file in written] == first


def test_what_is_wrong_stops_everything(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "people.csv").write_text("name,city,role\nAna,Rome,boss\n")
    script = Script()
    assert sheets.import_(script.terminal, settings, tmp_path / "in", agreed=True) == sheets.FAILED
    assert "Please check people!C2 (column “role”): “boss” is not possible." in script.shown
    assert "Nothing was changed, because one thing has to be put right first." in script.shown


def test_what_was_changed_meanwhile_is_not_overwritten(settings: Settings) -> None:
    class Meddling(Script):
        """While somebody thinks, somebody else imports."""

        def _read(self, console: object, question: str, *, secret: bool) -> str:
            assert sheets.import_(Script().terminal, settings, EXAMPLE, agreed=True) == sheets.DONE
            return "yes"

    script = Meddling()
    assert sheets.import_(script.terminal, settings, EXAMPLE, agreed=False) == sheets.FAILED
    assert "Somebody has changed the programme in the meantime." in script.shown
    assert count(settings) == 6


def test_files_that_are_none(settings: Settings, tmp_path: Path) -> None:
    path = tmp_path / "programme.pdf"
    path.write_bytes(b"x")
    for work in (sheets.import_, sheets.export):
        script = Script()
        assert work(script.terminal, settings, path, agreed=True) == sheets.FAILED
        assert "“programme.pdf” is not possible here." in script.shown
    assert sheets.template(Script().terminal, tmp_path / "a.ods", agreed=True) == sheets.FAILED


def test_the_template_replaces_nothing_unasked(tmp_path: Path) -> None:
    path = tmp_path / "programme.xlsx"
    assert cli.main(["template", str(path)], Script().terminal) == sheets.DONE
    assert "help" in files.read(path.name, path.read_bytes())
    path.write_bytes(b"mine")
    assert cli.main(["template", str(path)], Script(["no"]).terminal) == sheets.FAILED
    assert path.read_bytes() == b"mine"


def test_a_places_own_name_comes_before_what_others_are_also_called() -> None:
    def place(name: str, *others: str) -> dict[str, object]:
        return {
            "name": name,
            "alternatenames": list(others),
            "countrycode": "DE",
            "admin1code": "07",
            "timezone": "Europe/Berlin",
            "latitude": 1.0,
            "longitude": 2.0,
            "population": len(name),
        }

    places = [place("Freiburg"), place("Fribourg", "Freiburg"), place("Munich", "MÜNCHEN")]
    assert [found.name for found in find(["freiburg"], places)["freiburg"]] == ["Freiburg"]
    assert [found.name for found in find(["München"], places)["München"]] == ["Munich"]
