"""``tandembot mydata`` and ``tandembot records``, as an operator types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import tomlkit

from bot import cli
from tests.support.tandem import Seat, seed


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """A settings file, and a database with two people."""
    url = f"sqlite:///{tmp_path / 'tandembot.db'}"
    ann = Seat("Ann Example", "Exampleton", "en", account="@ann:example.org", room="!ann:example.org")
    rui = Seat("Rui Exemplo", "Exemplo", "pt", account="@rui:example.org", room="!rui:example.org")
    seed(url, [ann, rui])
    path = tmp_path / "tandembot.toml"
    path.write_text(tomlkit.dumps({"storage": {"url": url, "data": str(tmp_path / "data")}}))
    path.chmod(0o600)
    return path


def test_mydata_writes_both_files_for_nobody_else_to_read(settings: Path, tmp_path: Path) -> None:
    """By name or by number."""
    for given in ("Ann Example", "1"):
        folder = tmp_path / given
        assert cli.main(["--config", str(settings), "mydata", given, "--output", str(folder)]) == 0
        data = json.loads((folder / "mydata.json").read_text())["data"]
        assert [row["native_id"] for row in data["accounts"]] == ["@ann:example.org"]
        assert "Rui" not in (folder / "mydata.html").read_text()
        assert all(file.stat().st_mode & 0o077 == 0 for file in folder.iterdir())


def test_nobody_and_several_are_said(settings: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is guessed."""
    assert cli.main(["--config", str(settings), "mydata", "Nobody", "--output", str(tmp_path / "x")]) == 1
    assert "Nobody" in capsys.readouterr().out
    assert not (tmp_path / "x").exists()


def test_records_writes_four_drafts(settings: Path, tmp_path: Path) -> None:
    """Two papers, in German and English."""
    folder = tmp_path / "drafts"
    assert cli.main(["--config", str(settings), "records", "--output", str(folder)]) == 0
    assert len(list(folder.glob("*.md"))) == 4
    assert "ENTWURF" in (folder / "record-of-processing.de.md").read_text()
    # Whatever the programme can do with data is named, in both languages.
    said = {
        "record-of-processing.en.md": (
            "e-mail",
            "files of the bot",
            "| log",
            "announcements",
            "quiet hours",
            "last days",
        ),
        "record-of-processing.de.md": (
            "E-Mail",
            "Dateien des Bots",
            "| Protokoll",
            "Mitteilungen",
            "Ruhezeit",
            "letzte Tage",
        ),
        "impact-assessment.en.md": ("e-mail", "A file", "the log", "announcement", "quiet hours", "The end is planned"),
        "impact-assessment.de.md": (
            "E-Mail",
            "Eine Datei",
            "Protokoll",
            "Mitteilung",
            "Ruhezeiten",
            "Das Ende ist geplant",
        ),
    }
    for name, words in said.items():
        draft = (folder / name).read_text()
        assert [word for word in words if word not in draft] == [], name
