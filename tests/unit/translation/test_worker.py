"""The worker's answers, without its process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from bot.translation.detector import Detector
from bot.translation.engines import Engines
from bot.translation.wire import Job, Leg, Refused, decode, encode, pack_job, unpack_job, unpack_outcome
from bot.translation.worker import Requests, Worker
from storage.richtext import RichText, Span, SpanKind

LEG = Leg("en-pt 1", "en", "pt", "/nowhere/model.bin", "/nowhere/vocab.spm", "/nowhere/vocab.spm")


class Panic(BaseException):
    """What the engine's panics look like: not an ``Exception``."""


class Faulty(Engines):
    """Engines that fail as a test wishes."""

    def __init__(self, error: BaseException) -> None:
        super().__init__(1)
        self.error = error

    def get(self, leg: Leg) -> object:  # type: ignore[override]
        """Fail."""
        raise self.error


def test_a_job_survives_the_wire() -> None:
    content = RichText("half \ud800\n“pair” 🎉", (Span(0, 4, SpanKind.LINK, "https://x"), Span(0, 2, SpanKind.BOLD)))
    job = Job(content, "en", "pt", (LEG,), ("Maria",), (("a", "b"),))
    assert unpack_job(decode(encode(pack_job(job)))) == job
    assert encode(pack_job(job)).isascii()


@pytest.mark.parametrize("error", [Panic("the secret text"), ValueError("the secret text"), MemoryError()])
def test_what_goes_wrong_is_an_answer_without_the_text(error: BaseException) -> None:
    worker = Worker(Detector(("en", "pt")), Faulty(error))
    answer = worker.answer({"id": 7, **pack_job(Job(RichText("the secret text"), "en", "pt", (LEG,)))})
    assert answer == {"id": 7, "error": type(error).__name__}


def test_a_missing_model() -> None:
    worker = Worker(Detector(("en", "pt")), Engines(1))
    answer = worker.answer({"id": 1, **pack_job(Job(RichText("text"), "en", "pt", (LEG,)))})
    assert answer["error"] == "FileNotFoundError"


def test_a_malformed_request() -> None:
    worker = Worker(Detector(("en", "pt")), Engines(1))
    assert worker.answer({"do": "dance", "id": 2}) == {"id": 2, "error": "KeyError"}


def test_outcomes() -> None:
    assert unpack_outcome({"refused": "length"}) == Refused("length")


def test_questions_overtake_translations() -> None:
    end, start = os.pipe()
    for number, what in enumerate(("translate", "translate", "identify")):
        os.write(start, encode({"do": what, "id": number}))
    os.write(start, b'{"do":"translate","id"')
    requests = Requests(end)
    order = [requests.next() for _ in range(3)]
    os.write(start, b":3}\n")
    order.append(requests.next())
    os.close(start)
    assert [request and request["id"] for request in order] == [2, 0, 1, 3]
    assert requests.next() is None
    os.close(end)


def test_nobody_waits_for_answers_once_the_bot_is_gone() -> None:
    end, start = os.pipe()
    os.write(start, encode({"do": "translate", "id": 1}))
    os.close(start)
    requests = Requests(end)
    assert requests.next() is None
    os.close(end)


def test_the_worker_imports_nothing_heavy() -> None:
    code = "import sys, bot.translation.worker; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    heavy = {"nio", "sqlalchemy", "pydantic", "aiohttp", "asyncio", "fluent", "fxtranslate", "langidentify", "rich"}
    assert heavy.isdisjoint(loaded)
