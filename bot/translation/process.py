"""One translation worker as the bot's process sees it: started, asked over pipes, watched, and killed when it hangs."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.translation import wire

LOADING_COST = 3.0
"""How many short translations loading a model costs."""
REST_S = 0.045
"""How long answers of a worker that has more to do may lie in its pipe. Waking up for each would cost more than the
answer itself, because the worker's model has pushed everything else out of the processor's caches."""
STUCK_S = 1.0
"""After so long without an answer, what lies behind the text that it is working on is given to others."""
ROOT = Path(__file__).resolve().parents[2]
"""Where the packages lie; the worker imports from here, wherever the bot was started."""


@dataclass(slots=True, eq=False)
class Request:
    """Something asked of a worker, and the future of its answer."""

    message: dict[str, Any]
    future: asyncio.Future[dict[str, Any]]
    models: tuple[str, ...] = ()
    """What the worker must have loaded for it; empty for what is not a translation."""
    crashes: int = 0
    passed_over: int = 0
    """How many later requests went before it."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a worker may take: seconds between two answers, and models in memory."""

    patience_s: float = 10.0
    models: int = 8


class WorkerProcess:
    """A process and what it was asked. It answers one request at a time; the next ones already lie in its pipe."""

    def __init__(
        self,
        number: int,
        command: Sequence[str],
        allowance: Allowance,
        on_answer: Callable[[WorkerProcess, Request, dict[str, Any]], None],
        on_stuck: Callable[[list[Request]], None],
    ) -> None:
        self.number = number
        self.asked: OrderedDict[int, Request] = OrderedDict()
        self.expired = False
        """Whether it was killed because it gave no answer in time."""
        self.stuck = False
        """Whether it has given no answer for a while."""
        self.warm = self.warming = False
        """Whether language identification is loaded, or is being loaded."""
        self._command = command
        self._allowance = allowance
        self._on_answer = on_answer
        self._on_stuck = on_stuck
        self._models: OrderedDict[str, None] = OrderedDict()
        self._pipes: _Pipes | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._count = 0

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return self._pipes is not None and self._pipes.open

    @property
    def jobs(self) -> int:
        """How many translations it has before it."""
        return sum(bool(request.models) for request in self.asked.values())

    def cost(self, models: Sequence[str]) -> float:
        """What a translation with these models costs here, in short translations; if equal, models are spread."""
        missing = sum(model not in self._models for model in models)
        return self.jobs + LOADING_COST * missing + len(self._models) / 100

    def ask(self, request: Request) -> None:
        """Hand it a request. What is written to a process that just died comes back through ``run``."""
        assert self._pipes is not None
        self._count += 1
        self.asked[self._count] = request
        for model in request.models:
            self._models[model] = None
            self._models.move_to_end(model)
        while len(self._models) > self._allowance.models:
            self._models.popitem(last=False)
        self._pipes.write(wire.encode({**request.message, "id": self._count}))
        if not request.models:
            self._pipes.wake()
        if self._timer is None:
            self._watch()

    async def run(self, on_start: Callable[[], None]) -> list[Request]:
        """Run a process until it ends, and return what it left unanswered, the oldest first.

        Raises ``OSError`` if it cannot be started.
        """
        self.expired = self.stuck = self.warm = self.warming = False
        self._models.clear()
        loop = asyncio.get_running_loop()
        _, pipes = await loop.subprocess_exec(
            lambda: _Pipes(self._take, lambda: self.jobs if self.jobs == len(self.asked) else 0),
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            # What the engine prints when it panics can quote a text, and the logs hold none.
            stderr=asyncio.subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        self._pipes = pipes
        try:
            on_start()
            await asyncio.shield(pipes.ended)
        finally:
            self._watch(stop=True)
            pipes.kill()
            await pipes.ended
        left = list(self.asked.values())
        self.asked.clear()
        return left

    def hang_up(self) -> None:
        """Tell it that nothing more will be asked; it ends by itself."""
        if self._pipes is not None:
            self._pipes.hang_up()

    def kill(self) -> None:
        """End it at once."""
        if self._pipes is not None:
            self._pipes.kill()

    def _take(self, answer: dict[str, Any]) -> None:
        request = self.asked.pop(answer.pop("id", 0), None)
        self._watch()
        if request is not None:
            self._on_answer(self, request, answer)

    def _watch(self, *, stop: bool = False) -> None:
        """Begin to wait for the next answer, if one is owed."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self.stuck = False
        if self.asked and not stop:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(min(STUCK_S, self._allowance.patience_s), self._lose_patience)

    def _lose_patience(self) -> None:
        """Let others do what waits behind a text that takes long; its answer, should it still come, is ignored."""
        self.stuck = True
        rest = max(0.0, self._allowance.patience_s - STUCK_S)
        self._timer = asyncio.get_running_loop().call_later(rest, self._expire)
        self._on_stuck([self.asked.pop(number) for number in list(self.asked)[1:]])

    def _expire(self) -> None:
        self.expired = True
        self.kill()


class _Pipes(asyncio.SubprocessProtocol):
    """Reads the process's lines, and rests between two readings while the process has enough to do."""

    def __init__(self, take: Callable[[dict[str, Any]], None], jobs: Callable[[], int]) -> None:
        self.ended = asyncio.get_running_loop().create_future()
        self.open = True
        self._take = take
        self._jobs = jobs
        self._transport: asyncio.SubprocessTransport | None = None
        self._rest = b""
        self._mean_s = 0.0
        self._before = 0.0
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.SubprocessTransport)
        self._transport = transport

    def pipe_data_received(self, _fd: int, data: bytes | str) -> None:
        assert isinstance(data, bytes)
        *lines, self._rest = (self._rest + data).split(b"\n")
        try:
            for line in lines:
                self._take(wire.decode(line))
        except ValueError:
            self.kill()  # The pipe is out of step: a reason to start again.
        if len(self._rest) > wire.LINE_LIMIT:
            self.kill()
        if lines and (jobs := self._jobs()) > 1:
            self._sleep(len(lines), jobs)

    def _sleep(self, answers: int, jobs: int) -> None:
        """Read no more for a while, but not so long that the process could run out of work."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        self._mean_s = 0.5 * self._mean_s + 0.5 * (now - self._before) / answers
        self._before = now
        # All workers' rests end at the same moments, so that one awakening serves them all.
        seconds = min(REST_S - now % REST_S, 0.8 * self._mean_s * (jobs - 1))
        if seconds > 0.005 and self.open and self._timer is None:
            self._reading().pause_reading()
            self._timer = loop.call_later(seconds, self.wake)

    def wake(self) -> None:
        """Read on."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
            with contextlib.suppress(RuntimeError):  # It was closed meanwhile.
                self._reading().resume_reading()

    def _reading(self) -> asyncio.ReadTransport:
        assert self._transport is not None
        reading = self._transport.get_pipe_transport(1)
        assert isinstance(reading, asyncio.ReadTransport)
        return reading

    def write(self, data: bytes) -> None:
        """Send it a line."""
        assert self._transport is not None
        writing = self._transport.get_pipe_transport(0)
        assert isinstance(writing, asyncio.WriteTransport)
        writing.write(data)

    def hang_up(self) -> None:
        """Close its standard input."""
        if self._transport is not None and (writing := self._transport.get_pipe_transport(0)) is not None:
            writing.close()

    def kill(self) -> None:
        """End it at once."""
        self.wake()
        if self.open and self._transport is not None and self._transport.get_returncode() is None:
            # Not through the transport: it would first look whether the process has ended, and take its exit code
            # away from asyncio, which then warns of an unknown child.
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._transport.get_pid(), signal.SIGKILL)

    def process_exited(self) -> None:
        self.open = False
        self.wake()

    def connection_lost(self, _error: Exception | None) -> None:
        self.open = False
        if self._transport is not None:
            self._transport.close()
        if not self.ended.done():
            self.ended.set_result(None)
