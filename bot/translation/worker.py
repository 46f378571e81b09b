"""A translation worker: a process of its own that translates and identifies, asked and answering in JSON lines.

Started as ``python -m bot.translation.worker LANGUAGES ENGINES``. It ends when its standard input does, so it never
outlives the bot, however the bot ended. Questions about a language overtake translations that wait.
"""

from __future__ import annotations

import os
import select
import signal
import sys
from collections import deque
from collections.abc import Callable
from typing import Any

from bot.translation.detector import Detector
from bot.translation.engines import Engines
from bot.translation.pipeline import translate
from bot.translation.wire import Refused, decode, encode, pack_outcome, unpack_job
from storage.richtext import RichText

STDIN, STDOUT = 0, 1


class Worker:
    """Answers one request at a time."""

    def __init__(self, detector: Detector, engines: Engines) -> None:
        self._detector = detector
        self._engines = engines
        self._handlers: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
            "translate": self._translate,
            "identify": self._identify,
            "warm": self._warm,
        }

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """Return the answer to a request; what went wrong is an answer, too, and never quotes a text."""
        try:
            answer = self._handlers[request["do"]](request)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # noqa: BLE001 - the engine's panics are no Exceptions
            answer = {"error": type(error).__name__}
        return {"id": request.get("id"), **answer}

    def _translate(self, request: dict[str, Any]) -> dict[str, Any]:
        job = unpack_job(request)
        engines = [self._engines.get(leg) for leg in job.legs]
        way = translate(job, [engine.stage for engine in engines], self._detector.detect)
        outcome: RichText | Refused
        try:
            number, texts = next(way)
            while True:
                number, texts = way.send([engines[number].translate(text) for text in texts])
        except StopIteration as finished:
            outcome = finished.value
        return pack_outcome(outcome)

    def _identify(self, request: dict[str, Any]) -> dict[str, Any]:
        return {"scores": self._detector.scores(request["text"])}

    def _warm(self, _request: dict[str, Any]) -> dict[str, Any]:
        self._detector.load()
        return {"warm": True}


class Requests:
    """The requests on standard input, urgent ones first."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._rest = b""
        self._waiting: deque[dict[str, Any]] = deque()
        self._urgent: deque[dict[str, Any]] = deque()
        self._ended = False

    def next(self) -> dict[str, Any] | None:
        """Return the next request, waiting for it; None when there will be none."""
        while not self._ended:
            idle = not self._urgent and not self._waiting
            if not idle and not select.select([self._descriptor], [], [], 0)[0]:
                break
            self._read()
        if self._ended:
            return None
        return self._urgent.popleft() if self._urgent else self._waiting.popleft()

    def _read(self) -> None:
        try:
            data = os.read(self._descriptor, 1 << 16)
        except ConnectionError:  # asyncio gives its children a socket, which can also be reset
            data = b""
        self._ended = not data
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            request = decode(line)
            (self._urgent if request["do"] == "identify" else self._waiting).append(request)


def main() -> None:
    """Answer until nobody asks any more."""
    # Ctrl-C in a terminal reaches every process of the group; the bot ends its workers when it has finished.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    worker = Worker(Detector(sys.argv[1].split(",")), Engines(int(sys.argv[2])))
    requests = Requests(STDIN)
    while (request := requests.next()) is not None:
        data = memoryview(encode(worker.answer(request)))
        while data:
            try:
                data = data[os.write(STDOUT, data) :]
            except BrokenPipeError:
                return


if __name__ == "__main__":
    main()
