"""A folder of the demo is started again, and nobody else's folder is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.demo.state import State, WrongFolder, check_folder


def test_a_kept_folder_is_recognised(tmp_path: Path) -> None:
    State(("de", "bg"), 4711, {"here": "!a", "there": "!b"}).keep(tmp_path)
    check_folder(tmp_path)
    again = State.of(tmp_path, ("en", "pt"), chosen=False)
    assert again == State(("de", "bg"), 4711, {"here": "!a", "there": "!b"})


def test_other_languages_than_those_of_the_folder_are_refused(tmp_path: Path) -> None:
    State(("de", "bg")).keep(tmp_path)
    with pytest.raises(WrongFolder, match="de,bg"):
        State.of(tmp_path, ("en", "pt"), chosen=True)


def test_a_play_that_was_broken_off_begins_anew(tmp_path: Path) -> None:
    State(("en", "pt")).keep(tmp_path)
    (tmp_path / "homeserver").mkdir()
    (tmp_path / "models").mkdir()
    assert State.of(tmp_path, ("en", "pt"), chosen=True).rooms == {}
    assert not (tmp_path / "homeserver").exists()
    assert (tmp_path / "models").exists()


def test_a_folder_with_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(WrongFolder, match="not empty"):
        check_folder(tmp_path)
    with pytest.raises(WrongFolder, match="a file"):
        check_folder(tmp_path / "thesis.txt")


def test_a_new_folder_is_welcome(tmp_path: Path) -> None:
    check_folder(tmp_path)
    check_folder(tmp_path / "new")
