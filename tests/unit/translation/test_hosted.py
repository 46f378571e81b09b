"""Hosted engines, with doubles in deep-translator's place. Nothing here reaches a network."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from bot.translation import hosted
from bot.translation.errors import EngineFailed
from bot.translation.hosted import DeepTranslator, NotServed
from bot.translation.options import HostedOption
from bot.translation.wire import Job, Refused
from storage.richtext import RichText
from tests.unit.translation.pipes import swapped


class LanguageNotSupportedException(Exception):  # noqa: N818 - deep-translator's name
    """Named like deep-translator's."""


class Library:
    """A module of deep-translator: counts its instances and does what a test wants."""

    def __init__(self) -> None:
        self.made: list[dict[str, Any]] = []
        self.threads: set[str] = set()
        self.translate: Callable[[str], str | None] = swapped

    def __getattr__(self, _: str) -> Callable[..., object]:
        def make(**options: Any) -> object:
            self.made.append(options)
            self.threads.add(threading.current_thread().name)
            return SimpleNamespace(translate=self.translate)

        return make


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    library = Library()
    monkeypatch.setattr(hosted, "_with_timeouts", lambda _: library)
    yield library
    logging.getLogger("urllib3").setLevel(logging.NOTSET)


async def test_a_new_instance_per_text_in_threads_of_its_own(library: Library) -> None:
    engine = DeepTranslator("google")
    assert await engine.translate(["one", "two"], "en", "el") == ["uni", "twu"]
    assert library.made == [{"source": "en", "target": "el"}] * 2
    assert all(name.startswith("hosted-translation") for name in library.threads)
    await engine.close()


async def test_codes_and_keys(library: Library) -> None:
    for name, key in (("mymemory", ""), ("deepl", "k:fx"), ("deepl", "k"), ("microsoft", "k")):
        engine = DeepTranslator(name, key)
        await engine.translate(["x"], "en", "el")
        await engine.close()
    assert library.made == [
        {"source": "en-GB", "target": "el-GR"},
        {"source": "en", "target": "el", "api_key": "k:fx", "use_free_api": True},
        {"source": "en", "target": "el", "api_key": "k", "use_free_api": False},
        {"source": "en", "target": "el", "api_key": "k"},
    ]


@pytest.mark.parametrize("answer", [None, "", "  ", "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS"])
async def test_an_empty_answer_is_a_failure(library: Library, answer: str | None) -> None:
    library.translate = lambda _: answer
    engine = DeepTranslator("mymemory")
    with pytest.raises(EngineFailed):
        await engine.translate(["x"], "en", "el")
    await engine.close()


async def test_errors_never_carry_the_key(library: Library) -> None:
    def refuse(_: str) -> str:
        raise RuntimeError("Unauthorized access with the api key SECRET")

    library.translate = refuse
    engine = DeepTranslator("deepl", "SECRET")
    with pytest.raises(EngineFailed) as caught:
        await engine.translate(["x"], "en", "el")
    assert str(caught.value) == "RuntimeError"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert "SECRET" not in repr(caught.value)
    await engine.close()


async def test_an_unknown_language_is_told_apart(library: Library) -> None:
    def refuse(_: str) -> str:
        raise LanguageNotSupportedException

    library.translate = refuse
    engine = DeepTranslator("google")
    with pytest.raises(NotServed):
        await engine.translate(["x"], "en", "tlh")
    await engine.close()


class Requests:
    """In place of ``requests.get`` and ``post``."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str, dict[str, Any]]] = []

    def get(self, url: str, **more: Any) -> Any:
        """Note a GET."""
        self.calls.append(("GET", url, more))
        return SimpleNamespace(raise_for_status=lambda: None)

    def post(self, url: str, **more: Any) -> Any:
        """Note a POST."""
        self.calls.append(("POST", url, more))
        return SimpleNamespace()


def test_every_request_has_a_timeout_and_no_key_in_its_address() -> None:
    requests = Requests()
    get = hosted._get(requests.get, requests.post)
    get("https://translate.google.com/m", params={"q": "x"}, proxies=None)
    get("http://api.mymemory.translated.net/get", params={"q": "x"})
    get("https://api.deepl.com/v2/translate", params={"auth_key": "SECRET", "text": "x", "target_lang": "EL"})
    for _ in range(2):
        get("https://api.cognitive.microsofttranslator.com/languages?api-version=3.0")
    assert [(method, url.split("/")[0]) for method, url, _ in requests.calls] == [
        *[("GET", "https:")] * 2,
        ("POST", "https:"),
        ("GET", "https:"),
    ]
    assert all(more["timeout"] == hosted.TIMEOUTS_S for _, _, more in requests.calls)
    deepl = requests.calls[2][2]
    assert deepl["headers"] == {"Authorization": "DeepL-Auth-Key SECRET"}
    assert deepl["json"] == {"text": ["x"], "target_lang": "EL"}


class Service:
    """A hosted engine for the shield."""

    name = "service"
    longest = 40

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    async def translate(self, texts: list[str], source: str, target: str) -> list[str]:
        """Swap vowels."""
        self.asked.append(list(texts))
        return [swapped(text) for text in texts]

    async def close(self) -> None:
        """Nothing to close."""


async def test_the_shield_is_around_hosted_engines() -> None:
    service = Service()
    outcome = await HostedOption(service).run(Job(RichText("ask @maria today\n- about it"), "en", "pt"))  # type: ignore[arg-type]
    assert outcome == RichText("esk @maria tudey\n- ebuat ot")
    assert service.asked == [["ask Zx0 today", "about it"]]


async def test_long_texts_are_cut_for_the_service() -> None:
    service = Service()
    text = "One sentence is here. " * 6
    outcome = await HostedOption(service).run(Job(RichText(text), "en", "pt"))  # type: ignore[arg-type]
    assert outcome == RichText(swapped(text))
    assert len(service.asked) > 1
    assert all(len(asked) <= 40 for batch in service.asked for asked in batch)


async def test_nonsense_from_a_service_is_refused() -> None:
    service = Service()

    async def translate(texts: list[str], source: str, target: str) -> list[str]:
        return ["O , , , , , ," for _ in texts]

    service.translate = translate  # type: ignore[method-assign]
    outcome = await HostedOption(service).run(Job(RichText("where is the town hall?"), "en", "pt"))  # type: ignore[arg-type]
    assert outcome == Refused("repetition")
