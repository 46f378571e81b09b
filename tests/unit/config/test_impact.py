"""The impact logic that comes with the bot, and one of a programme's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from config import impact
from config.digests import Digests
from config.settings import Settings, SettingsError


def test_own_logic_is_whole() -> None:
    boxes = impact.boxes(Settings())
    assert [box.level for box in boxes] == sorted((box.level for box in boxes), key=impact.LEVELS.index)
    assert {box.level for box in boxes} == set(impact.LEVELS)
    assert impact.missing(impact.OWN) == []


def test_programme_has_its_own(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(
        '[[box]]\nkey = "one"\nlevel = "outputs"\ntarget = 6\n'
        'title = { de = "Eins" }\nindicator = { en = "x", de = "y" }'
    )
    (box,) = impact.boxes(Settings(digests=Digests(impact=file)))
    assert (box.title_in("fr"), box.indicator_in("fr"), box.indicator_in("de-CH"), box.target) == ("Eins", "x", "y", 6)
    assert ("one", "fr") in impact.missing(file)
    assert ("one", "de") not in impact.missing(file)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("", "settings-missing"),
        ("[[box]", "settings-file-unreadable"),
        ('[[box]]\nkey = "a"\nlevel = "sums"\ntitle = {en = "A"}\nindicator = {en = "B"}', "settings-wrong"),
        ('[[box]]\nkey = "a"\nlevel = "inputs"\ntitle = {xx = "A"}\nindicator = {en = "B"}', "settings-wrong"),
        ('[[box]]\nkey = "a"\nlevel = "inputs"\ntitel = {en = "A"}\nindicator = {en = "B"}', "settings-missing"),
        ('[[box]]\nkey = "a"\nlevel = "inputs"\ntitle = {en = "A"}\nindicator = {en = "B"}\n' * 2, "settings-wrong"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, written: str, key: str) -> None:
    file = tmp_path / "own.toml"
    file.write_text(written)
    with pytest.raises(SettingsError) as raised:
        impact.read(file)
    assert key in {problem.key for problem in raised.value.problems}
