"""``tandembot models`` on a folder of made-up models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.setup import models
from config.settings import Settings
from tests.support.terminal import Script


def settings_for(folder: Path, *languages: str) -> Settings:
    """Return settings with these languages and this folder of models."""
    return Settings.model_validate({"translation": {"languages": languages, "models": folder}})


def put(folder: Path, source: str, target: str) -> None:
    """Make a model that looks complete."""
    files = {"model": "model-0123456789abcdef.bin", "vocab": "vocab-0123456789abcdef.bin"}
    place = folder / f"{source}-{target}"
    place.mkdir(parents=True)
    for name in files.values():
        (place / name).write_bytes(b"x" * 750_000)
    manifest = {"source": source, "target": target, "version": "3.1", "files": files}
    (place / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def test_missing_directions_are_those_of_the_pivots(tmp_path: Path) -> None:
    put(tmp_path, "de", "en")
    put(tmp_path, "en", "de")
    put(tmp_path, "el", "en")
    assert models.missing(settings_for(tmp_path, "de", "el")) == [("en", "el")]
    assert models.missing(settings_for(tmp_path, "de", "en")) == []
    assert models.missing(settings_for(tmp_path, "de")) == []


def test_available_are_those_that_are_used(tmp_path: Path) -> None:
    for source, target in (("de", "en"), ("en", "de"), ("el", "en")):
        put(tmp_path, source, target)
    found = models.available(settings_for(tmp_path, "de", "en"))
    assert [models.model_pair(model) for model in found] == [("de", "en"), ("en", "de")]


def test_list(tmp_path: Path) -> None:
    put(tmp_path, "de", "en")
    script = Script(language="de")
    assert models.do(script.terminal, settings_for(tmp_path, "de", "en"), "list", []) == 0
    assert script.shown.split() == ["de-en", "Deutsch", "→", "Englisch", "3.1", "1,5", "MB"]


def test_list_of_nothing(tmp_path: Path) -> None:
    script = Script()
    assert models.do(script.terminal, settings_for(tmp_path, "de", "en"), "list", []) == 0
    assert "no models" in script.shown


def test_remove(tmp_path: Path) -> None:
    for source, target in (("de", "en"), ("en", "de"), ("el", "en")):
        put(tmp_path, source, target)
    settings, script = settings_for(tmp_path, "de", "el", "en"), Script()
    assert models.do(script.terminal, settings, "remove", ["de"]) == 0
    assert "2 models were removed." in script.shown
    assert [models.model_pair(model) for model in models.installed(settings)] == [("el", "en")]
    assert models.do(script.terminal, settings, "remove", ["de"]) == 0
    assert "nothing to remove" in script.shown


@pytest.mark.parametrize("action", ["pull", "remove"])
def test_unknown_languages(tmp_path: Path, action: str) -> None:
    put(tmp_path, "de", "en")
    script = Script()
    assert models.do(script.terminal, settings_for(tmp_path, "de", "en"), action, ["de", "../x"]) == 1
    assert "../x cannot be translated." in script.shown
    assert (tmp_path / "de-en").is_dir()


def test_nothing_to_pull(tmp_path: Path) -> None:
    script = Script()
    assert models.pull(script.terminal, settings_for(tmp_path, "en")) == 0
    assert "need no models" in script.shown
