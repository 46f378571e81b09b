"""Fetching models from a mirror in another process, which is interrupted, damaged, or not there."""

from __future__ import annotations

import errno
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.translation import downloads
from bot.translation.downloads import Downloads
from bot.translation.errors import BadHash, DiskFull, ModelsError, NoNetwork, NoSuchPair, NotWritable
from bot.translation.store import ModelStore, bundled
from config.texts import LANGUAGES, Texts
from tests.support.mirror import Mirror, Model, build, publish, record, serving, small

MODELS = [small("de", "en"), small("en", "de"), small("en", "el")]
MODEL_PATH = "/attachments/models/model.deen.3.0.zst"


@pytest.fixture
def mirror(tmp_path: Path) -> Iterator[Mirror]:
    """A mirror of small files."""
    with serving(tmp_path / "mirror", MODELS) as mirror:
        yield mirror


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """Where they are fetched to."""
    return tmp_path / "models"


def fetching(mirror: Mirror, models: Path) -> Downloads:
    """Return downloads that do not wait between attempts."""
    return Downloads(models, mirror.address, pause_s=0)


async def test_pull(mirror: Mirror, models: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    pulled = await fetching(mirror, models).pull([("de", "en"), ("de", "el")], lambda *step: steps.append(step))
    assert pulled == [("de", "en"), ("en", "el")]
    store = ModelStore(models)
    assert [(model.source, model.target, model.version) for model in store.list()] == [
        ("de", "en", "3.0"),
        ("en", "el", "3.0"),
    ]
    legs = store.legs("de", "el")
    assert Path(legs[0].model).read_bytes() == MODELS[0].files["model"]
    assert Path(legs[1].shortlist).read_bytes() == MODELS[2].files["lex"]
    assert {pair for pair, _, _ in steps} == {"de-en", "en-el"}
    assert all(0 < done <= total for _, done, total in steps)


async def test_what_is_there_is_not_fetched_again(mirror: Mirror, models: Path) -> None:
    await fetching(mirror, models).pull([("de", "en")])
    mirror.log()
    assert await fetching(mirror, models).pull([("de", "en")]) == []
    assert [path for path, _ in mirror.log()] == ["/v1/buckets/main/collections/translations-models-v2/records"]


async def test_a_new_version_takes_the_place_of_the_old_one(mirror: Mirror, models: Path) -> None:
    await fetching(mirror, models).pull([("de", "en")])
    build(mirror.folder, [*MODELS, small("de", "en", "3.1")])
    assert await fetching(mirror, models).pull([("de", "en")]) == [("de", "en")]
    assert [model.version for model in ModelStore(models).list()] == ["3.1"]
    assert len(list((models / "de-en").iterdir())) == 4


async def test_an_interrupted_transfer_is_resumed(mirror: Mirror, models: Path) -> None:
    mirror.tell("cut", MODEL_PATH)
    assert await fetching(mirror, models).pull([("de", "en")]) == [("de", "en")]
    spans = [span for path, span in mirror.log() if path == MODEL_PATH]
    assert spans[0] is None
    assert spans[1] is not None
    assert int(spans[1].removeprefix("bytes=").removesuffix("-")) > 0


async def test_an_interrupted_pull_is_resumed_by_the_next_one(
    mirror: Mirror, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "ATTEMPTS", 1)
    mirror.tell("cut", MODEL_PATH)
    with pytest.raises(NoNetwork):
        await fetching(mirror, models).pull([("de", "en")])
    assert ModelStore(models).list() == []
    mirror.log()
    await fetching(mirror, models).pull([("de", "en")])
    assert next(span for path, span in mirror.log() if path == MODEL_PATH) is not None
    assert len(ModelStore(models).list()) == 1


async def test_a_damaged_transfer_is_tried_again(mirror: Mirror, models: Path) -> None:
    mirror.tell("damage", MODEL_PATH)
    assert await fetching(mirror, models).pull([("de", "en")]) == [("de", "en")]


async def test_a_bad_hash_is_refused(mirror: Mirror, models: Path) -> None:
    entries = [
        {**entry, "decompressedHash": "0" * 64} if entry["fileType"] == "model" else entry for entry in mirror.records
    ]
    publish(mirror.folder, entries)
    with pytest.raises(BadHash):
        await fetching(mirror, models).pull([("de", "en")])
    assert ModelStore(models).list() == []
    assert not list((models / "de-en").glob("model*"))


async def test_a_failed_update_leaves_the_old_model(mirror: Mirror, models: Path) -> None:
    await fetching(mirror, models).pull([("de", "en")])
    newer = small("de", "en", "3.1")
    entries = build(mirror.folder, [*MODELS, newer])
    publish(mirror.folder, [{**e, "decompressedHash": "0" * 64} if e["version"] == "3.1" else e for e in entries])
    with pytest.raises(BadHash):
        await fetching(mirror, models).pull([("de", "en")])
    store = ModelStore(models)
    assert [model.version for model in store.list()] == ["3.0"]
    assert Path(store.legs("de", "en")[0].model).is_file()


async def test_a_corrupted_file_is_repaired(mirror: Mirror, models: Path) -> None:
    await fetching(mirror, models).pull([("de", "en")])
    model = Path(ModelStore(models).legs("de", "en")[0].model)
    model.unlink()
    assert await fetching(mirror, models).pull([("de", "en")]) == [("de", "en")]
    assert model.read_bytes() == MODELS[0].files["model"]


async def test_a_busy_mirror_is_asked_again(mirror: Mirror, models: Path) -> None:
    downloading = fetching(mirror, models)
    steps: list[int] = []

    def refuse_once(*_: object) -> None:
        if not steps:
            mirror.tell("refuse", "1")
        steps.append(1)

    assert await downloading.pull([("de", "en")], refuse_once) == [("de", "en")]


async def test_names_and_locations_are_not_trusted(mirror: Mirror, models: Path, tmp_path: Path) -> None:
    bad = [record(MODELS[0], kind, name="../../evil") for kind in MODELS[0].files]
    publish(mirror.folder, bad)
    await fetching(mirror, models).pull([("de", "en")])
    assert not list(tmp_path.rglob("*evil*"))
    publish(mirror.folder, [{**entry, "sourceLanguage": "../de"} for entry in bad])
    with pytest.raises(NoSuchPair):
        await fetching(mirror, models).pull([("../de", "en")])


async def test_no_such_pair(mirror: Mirror, models: Path) -> None:
    with pytest.raises(NoSuchPair):
        await fetching(mirror, models).pull([("el", "de")])


async def test_no_network(models: Path) -> None:
    with pytest.raises(NoNetwork):
        await Downloads(models, "http://127.0.0.1:9", pause_s=0).pull([("de", "en")])


async def test_something_else_at_the_address(mirror: Mirror, models: Path) -> None:
    (mirror.folder / downloads.RECORDS.lstrip("/")).write_text("<html>hello</html>")
    with pytest.raises(ModelsError):
        await fetching(mirror, models).pull([("de", "en")])


@pytest.mark.parametrize(("number", "error"), [(errno.ENOSPC, DiskFull), (errno.EACCES, NotWritable)])
async def test_a_disk_that_takes_nothing_more(
    mirror: Mirror, models: Path, monkeypatch: pytest.MonkeyPatch, number: int, error: type[ModelsError]
) -> None:
    def full(*_: object, **__: object) -> io.BytesIO:
        raise OSError(number, "simulated")

    with monkeypatch.context() as patched:
        patched.setattr(downloads, "_write", full)
        with pytest.raises(error):
            await fetching(mirror, models).pull([("de", "en")])
    assert ModelStore(models).list() == []
    assert await fetching(mirror, models).pull([("de", "en")]) == [("de", "en")]


async def test_a_real_model_from_a_mirror(tmp_path: Path) -> None:
    found = next(model for model in bundled() if model.source == "en")
    files = {"model": found.leg.model, "vocab": found.leg.source_vocabulary, "lex": found.leg.shortlist}
    real = Model("en", "pt", {kind: Path(path).read_bytes() for kind, path in files.items()})
    with serving(tmp_path / "mirror", [real]) as mirror:
        await fetching(mirror, tmp_path / "models").pull([("en", "pt")])
    [model] = ModelStore(tmp_path / "models").list()
    assert model.size == found.size


@pytest.mark.parametrize("language", LANGUAGES)
def test_errors_are_sentences(language: str) -> None:
    texts = Texts.load()
    errors: list[ModelsError] = [
        NoSuchPair("de", "el"),
        NoNetwork("https://mirror.example.org"),
        BadHash("de", "en"),
        DiskFull("/data"),
        NotWritable("/data"),
        ModelsError("translation-bad-records"),
    ]
    sentences = [texts.render(error.line, language) for error in errors]
    assert len(set(sentences)) == len(errors)
    assert all(sentence[-1] in ".;" for sentence in sentences), json.dumps(sentences)
