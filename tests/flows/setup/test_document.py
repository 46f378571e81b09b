"""The settings file that ``init`` writes."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.setup import document


def test_values_take_their_places() -> None:
    answers: dict[str, dict[str, Any]] = {
        "programme": {"name": 'A "quoted" name\\', "coordinators": ["matrix:@a:b"]},
        "storage": {"data": "/x"},
    }
    data = tomllib.loads(document.compose(answers))
    assert data["programme"]["name"] == 'A "quoted" name\\'
    assert data["programme"]["coordinators"] == ["matrix:@a:b"]
    assert data["storage"]["data"] == "/x"
    assert data["relay"]["hold"] == 30.0
    assert "matrix" not in data


def test_hints_become_settings_where_they_are() -> None:
    matrix = {"homeserver": "https://m", "user_id": "@a:b", "device_id": "D", "access_token": 'a"b\\1'}
    text = document.compose({"matrix": matrix})
    assert tomllib.loads(text)["matrix"].items() >= {**matrix, "space": True}.items()
    assert text.index("user_id = ") < text.index("space = true")


@pytest.mark.parametrize("answers", [{"programme": {"nmae": "x"}}, {"nothing": {"x": 1}}])
def test_settings_that_do_not_exist(answers: dict[str, dict[str, object]]) -> None:
    with pytest.raises(KeyError):
        document.compose(answers)


def test_a_file_is_replaced_whole_and_private(tmp_path: Path) -> None:
    file = tmp_path / "new" / "x.toml"
    document.save(file, "one")
    file.chmod(0o644)
    document.save(file, "two")
    assert file.read_text(encoding="utf-8") == "two"
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(file.parent.iterdir()) == [file]


def test_a_failure_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.toml"
    document.save(file, "old")

    def fail(_descriptor: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        document.save(file, "new")
    assert file.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [file]
