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
        self._process: asyncio.subprocess.Process | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._count = 0

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return self._process is not None and self._process.returncode is None

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
        assert self._process is not None
        assert self._process.stdin is not None
        self._count += 1
        self.asked[self._count] = request
        for model in request.models:
            self._models[model] = None
            self._models.move_to_end(model)
        while len(self._models) > self._allowance.models:
            self._models.popitem(last=False)
        self._process.stdin.write(wire.encode({**request.message, "id": self._count}))
        if self._timer is None:
            self._watch()

    async def run(self, on_start: Callable[[], None]) -> list[Request]:
        """Run a process until it ends, and return what it left unanswered, the oldest first.

        Raises ``OSError`` if it cannot be started.
        """
        self.expired = self.stuck = self.warm = self.warming = False
        self._models.clear()
        self._process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            # What the engine prints when it panics can quote a text, and the logs hold none.
            stderr=asyncio.subprocess.DEVNULL,
            limit=wire.LINE_LIMIT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        try:
            on_start()
            await self._listen(self._process)
        finally:
            await self._end(self._process)
        left = list(self.asked.values())
        self.asked.clear()
        return left

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        # A line that is too long or none of ours means that the pipe is out of step: a reason to start again.
        with contextlib.suppress(ValueError, ConnectionError):
            while line := await process.stdout.readline():
                answer = wire.decode(line)
                request = self.asked.pop(answer.pop("id", 0), None)
                self._watch()
                if request is not None:
                    self._on_answer(self, request, answer)

    async def _end(self, process: asyncio.subprocess.Process) -> None:
        self._watch(stop=True)
        self.kill()
        await process.wait()

    def hang_up(self) -> None:
        """Tell it that nothing more will be asked; it ends by itself."""
        if self.alive and self._process and self._process.stdin:
            self._process.stdin.close()

    def kill(self) -> None:
        """End it at once."""
        if self.alive and self._process is not None:
            # Not through the process object: it would first look whether the process has ended, and take its exit
            # code away from asyncio, which then warns of an unknown child.
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._process.pid, signal.SIGKILL)

    def _watch(self, *, stop: bool = False) -> None:
        """Begin to wait for the next answer, if one is owed."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self.stuck = False
        if self.asked and not stop:
            self._timer = asyncio.get_running_loop().call_later(
                min(STUCK_S, self._allowance.patience_s), self._lose_patience
            )

    def _lose_patience(self) -> None:
        """Let others do what waits behind a text that takes long; its answer, should it still come, is ignored."""
        self.stuck = True
        rest = max(0.0, self._allowance.patience_s - STUCK_S)
        self._timer = asyncio.get_running_loop().call_later(rest, self._expire)
        self._on_stuck([self.asked.pop(number) for number in list(self.asked)[1:]])

    def _expire(self) -> None:
        self.expired = True
        self.kill()
