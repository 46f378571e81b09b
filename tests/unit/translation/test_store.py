"""Which models are there, and which records are to be trusted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.translation import downloads
from bot.translation.downloads import is_current
from bot.translation.errors import ModelsError, NoSuchPair
from bot.translation.store import ModelStore, bundled, complete
from tests.support.mirror import Model, record, small


def install(
    root: Path, source: str, target: str, version: str = "3.0", changed: dict[str, object] | None = None
) -> Path:
    """Write a model's folder."""
    folder = root / f"{source}-{target}"
    folder.mkdir(parents=True)
    files = {"model": "model-0123456789abcdef.bin", "vocab": "vocab-0123456789abcdef.bin"}
    for name in files.values():
        (folder / name).write_bytes(b"12345")
    manifest = {"source": source, "target": target, "version": version, "files": files} | (changed or {})
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


def test_legs(tmp_path: Path) -> None:
    for source, target in (("de", "en"), ("en", "el"), ("en", "de")):
        install(tmp_path, source, target)
    store = ModelStore(tmp_path)
    assert [leg.target for leg in store.legs("de", "en")] == ["en"]
    assert [(leg.source, leg.target) for leg in store.legs("de", "el")] == [("de", "en"), ("en", "el")]
    assert store.legs("el", "de") == ()
    assert [model.size for model in store.list()] == [10, 10, 10]


def test_a_new_version_has_another_name(tmp_path: Path) -> None:
    install(tmp_path / "a", "de", "en", version="3.0")
    install(tmp_path / "b", "de", "en", version="3.1")
    names = [ModelStore(tmp_path / folder).legs("de", "en")[0].name for folder in ("a", "b")]
    assert names[0] != names[1]


@pytest.mark.parametrize(
    "changed",
    [
        {"source": "fr"},
        {"files": {"model": "model-0123456789abcdef.bin"}},
        {"files": {"model": "../../secret", "vocab": "vocab-0123456789abcdef.bin"}},
        {"files": {"model": "model-0123456789abcdef.bin", "vocab": "vocab-ffffffffffffffff.bin"}},
        {"files": None},
        {"files": ["model", "vocab"]},
    ],
)
def test_an_incomplete_or_strange_model_is_not_there(tmp_path: Path, changed: dict[str, object]) -> None:
    install(tmp_path, "de", "en", changed=changed)
    assert ModelStore(tmp_path).list() == []


def test_a_folder_without_manifest_is_not_there(tmp_path: Path) -> None:
    (install(tmp_path, "de", "en") / "manifest.json").unlink()
    (tmp_path / "de-fr").mkdir()
    (tmp_path / "de-fr" / "manifest.json").write_text("[")
    (tmp_path / "file").touch()
    assert ModelStore(tmp_path).list() == []


def test_remove(tmp_path: Path) -> None:
    folder = install(tmp_path, "de", "en")
    store = ModelStore(tmp_path)
    assert store.remove("de", "en")
    assert not folder.exists()
    assert store.legs("de", "en") == ()
    assert not store.remove("de", "en")
    assert not store.remove("..", "en")


def test_the_models_of_the_package(tmp_path: Path) -> None:
    assert {(model.source, model.target) for model in bundled()} == {("en", "pt"), ("pt", "en")}
    assert ModelStore(tmp_path).legs("en", "pt") == ()
    store = ModelStore(tmp_path / "absent", with_bundled=True)
    assert Path(store.legs("en", "pt")[0].shortlist).is_file()
    assert [model.bundled for model in store.usable()] == [True, True]


def test_own_models_come_before_those_of_the_package(tmp_path: Path) -> None:
    install(tmp_path, "en", "pt")
    store = ModelStore(tmp_path, with_bundled=True)
    assert store.legs("en", "pt")[0].model.startswith(str(tmp_path))


def test_complete() -> None:
    assert complete({"model", "srcvocab", "trgvocab"})
    assert not complete({"model", "srcvocab"})
    assert not complete(7)


def body(*models: Model, **changed: object) -> str:
    """Write records as a mirror does."""
    return json.dumps({"data": [record(model, kind, **changed) for model in models for kind in model.files]})


def test_legs_of_the_records() -> None:
    legs = downloads._legs(body(small("de", "en"), small("en", "el"), small("en", "de")), [("de", "el"), ("en", "de")])
    assert list(legs) == [("de", "en"), ("en", "el"), ("en", "de")]
    assert {file.kind for file in legs["de", "en"]} == {"model", "vocab", "lex"}


def test_the_newest_whole_version_counts() -> None:
    old, new, alpha = small("de", "en", "3.0"), small("de", "en", "3.2"), small("de", "en", "3.2a1")
    half = small("de", "en", "3.9")
    half.files = {"model": b"m"}
    legs = downloads._legs(body(old, new, alpha, half, small("de", "en", "4.0")), [("de", "en")])
    assert {file.version for file in legs["de", "en"]} == {"3.2"}


@pytest.mark.parametrize("pair", [("de", "el"), ("el", "de"), ("de", "de"), ("xx", "en")])
def test_no_such_pair(pair: tuple[str, str]) -> None:
    with pytest.raises(NoSuchPair):
        downloads._legs(body(small("de", "en")), [pair])


@pytest.mark.parametrize("records", ["", "[]", "{}", '{"data": 7}', "<html>"])
def test_strange_records(records: str) -> None:
    with pytest.raises(ModelsError):
        downloads._legs(records, [("de", "en")])


@pytest.mark.parametrize(
    "changed",
    [
        {"attachment": {"location": "../../../etc/passwd"}},
        {"attachment": {"location": "https://evil.example.org/x"}},
        {"attachment": {"location": "/x"}},
        {"attachment": {"location": "x?y=z"}},
        {"decompressedHash": "short"},
        {"decompressedHash": None},
        {"fileType": "../model"},
        {"sourceLanguage": "../de"},
    ],
)
def test_records_are_not_trusted(changed: dict[str, object]) -> None:
    with pytest.raises(ModelsError):
        downloads._legs(body(small("de", "en"), **changed), [("de", "en")])


def test_the_name_in_a_record_is_never_a_files_name(tmp_path: Path) -> None:
    legs = downloads._legs(body(small("de", "en"), name="../../evil"), [("de", "en")])
    files = legs["de", "en"]
    assert all("evil" not in file.file_name for file in files)
    assert not is_current(tmp_path / "de-en", files)
