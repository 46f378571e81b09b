"""The translation workers together: who is asked what, and what happens when one crashes or hangs.

Native code cannot be interrupted, so a deadline ends the whole process. The text that was in it is given up at a
deadline (it was its fault), and tried once more after a crash (it may not have been).
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import os
import sys
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any

from bot.translation import wire
from bot.translation.errors import EngineFailed
from bot.translation.process import Allowance, Request, WorkerProcess
from bot.translation.wire import Job, Refused
from storage.richtext import RichText

log = logging.getLogger(__name__)

AHEAD = 4
"""Translations given to a worker at a time, so that it never waits for the bot's process (see ``process.REST_S``)."""
WINDOW = 16
"""How many waiting requests are looked through for one whose model a worker has loaded."""
PAUSES_S = (0.0, 0.2, 1.0, 5.0, 30.0)
"""How long to wait before a worker that died without a single answer is started again."""
GOODBYE_S = 2.0


class Pool:
    """Answers on an asyncio loop; all work is done in the workers. ``start`` returns before they are there."""

    def __init__(
        self,
        languages: Sequence[str],
        workers: int = 0,
        allowance: Allowance | None = None,
        command: Sequence[str] | None = None,
    ) -> None:
        """Prepare for ``workers`` processes (0: one per core). ``command`` starts one of them (for tests)."""
        allowance = allowance or Allowance()
        command = command or (
            *(sys.executable, "-P", "-m", "bot.translation.worker"),
            *(",".join(languages), str(allowance.models)),
        )
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        count = workers or cores
        self.workers = [WorkerProcess(n, command, allowance, self._on_answer, self._on_stuck) for n in range(count)]
        self._waiting: deque[Request] = deque()
        self._tasks: list[asyncio.Task[None]] = []
        self._barren = [0] * count
        """How often in a row each worker died without an answer."""
        self._closing = False

    def start(self) -> None:
        """Start the workers in the background."""
        self._tasks = [asyncio.create_task(self._keep(w), name=f"translation worker {w.number}") for w in self.workers]

    async def close(self) -> None:
        """Let the workers end, or end them; whatever is still asked fails."""
        self._closing = True
        for worker in self.workers:
            worker.hang_up()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=GOODBYE_S)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for worker in self.workers:
            self._waiting.extend(worker.asked.values())
        self._give_up("closed")

    async def translate(self, job: Job) -> RichText | Refused:
        """Translate a text with the job's models. Raises ``EngineFailed``."""
        answer = await self._ask(wire.pack_job(job), tuple(leg.name for leg in job.legs))
        return wire.unpack_outcome(answer)

    async def scores(self, text: str) -> Mapping[str, float]:
        """Return how likely each language is (mean log probabilities). Raises ``EngineFailed``."""
        answer = await self._ask({"do": "identify", "text": text}, ())
        scores: Mapping[str, float] = answer["scores"]
        return scores

    async def _ask(self, message: dict[str, Any], models: tuple[str, ...]) -> dict[str, Any]:
        if self._closing or not self._tasks or self._is_broken():
            raise EngineFailed("no worker")
        request = Request(message, asyncio.get_running_loop().create_future(), models)
        self._waiting.append(request)
        self._feed()
        answer = await request.future
        if "error" in answer:
            raise EngineFailed(answer["error"])
        return answer

    def _is_broken(self) -> bool:
        """Whether no worker has come to life for some time."""
        return all(barren >= len(PAUSES_S) - 1 for barren in self._barren)

    # --- handing out ---------------------------------------------------------------------------------------------

    def _feed(self) -> None:
        """Hand out what waits: questions about a language at once, translations as workers have room."""
        for request in [r for r in self._waiting if not r.models]:
            if (worker := self._best_for_questions()) is None:
                break
            self._waiting.remove(request)
            worker.ask(request)
        while (pair := self._best_pair()) is not None:
            worker, request = pair
            for other in self._waiting:
                if other is request:
                    break
                other.passed_over += 1
            self._waiting.remove(request)
            worker.ask(request)

    def _best_for_questions(self) -> WorkerProcess | None:
        alive = [worker for worker in self.workers if worker.alive and not worker.stuck]
        return min(alive, key=lambda w: (not w.warm, not w.warming, len(w.asked)), default=None)

    def _best_pair(self) -> tuple[WorkerProcess, Request] | None:
        """Return which worker should be given which request next; a model in memory is worth some waiting."""
        if not self._waiting:
            return None
        roomy = [w for w in self.workers if w.alive and not w.stuck and w.jobs < AHEAD]
        if len(roomy) > 1:
            roomy = [w for w in roomy if not w.warming] or roomy
        window = [r for r in itertools.islice(self._waiting, WINDOW) if r.models]
        pairs = (
            (
                worker.cost(r.models) + place / 4 - r.passed_over / 2,
                worker.number,
                place,
            )
            for worker in roomy
            for place, r in enumerate(window)
        )
        best = min(pairs, default=None)
        return None if best is None else (self.workers[best[1]], window[best[2]])

    def _warm_up(self) -> None:
        """Load language identification in one idle worker after the other, never in all at once."""
        if self._closing or any(worker.warming for worker in self.workers):
            return
        cold = [w for w in self.workers if w.alive and not w.warm and not w.asked]
        if cold and (not self._waiting or len(cold) == len(self.workers)):
            cold[0].warming = True
            cold[0].ask(Request({"do": "warm"}, asyncio.get_running_loop().create_future()))

    # --- taking in -----------------------------------------------------------------------------------------------

    def _on_answer(self, worker: WorkerProcess, request: Request, answer: dict[str, Any]) -> None:
        self._barren[worker.number] = 0
        if request.message["do"] in ("warm", "identify"):
            worker.warm, worker.warming = True, False
        if not request.future.done():
            request.future.set_result(answer)
        self._feed()
        self._warm_up()

    def _on_stuck(self, left: Sequence[Request]) -> None:
        self._waiting.extendleft(reversed(left))
        self._feed()

    def _on_start(self) -> None:
        self._feed()
        self._warm_up()

    async def _keep(self, worker: WorkerProcess) -> None:
        """Run a worker, and another one whenever it ends, until the pool is closed."""
        while not self._closing:
            self._barren[worker.number] += 1
            try:
                left = await worker.run(self._on_start)
            except OSError as error:
                log.error("a translation worker cannot be started: %s", type(error).__name__)
                left = []
            if self._closing:
                left.extend(self._waiting)
            else:
                log.warning("a translation worker %s", "took too long and was ended" if worker.expired else "ended")
            self._recover(worker, left)
            if self._is_broken():
                self._give_up("no worker")
            if not self._closing:
                await asyncio.sleep(PAUSES_S[min(self._barren[worker.number], len(PAUSES_S) - 1)])

    def _recover(self, worker: WorkerProcess, left: Sequence[Request]) -> None:
        """Ask others what a worker left unanswered, unless it was the reason."""
        suspect = next((request for request in left if request.models), left[0] if left else None)
        again = []
        for request in left:
            request.crashes += request is suspect
            hopeless = request.crashes > 1 or (request is suspect and worker.expired)
            if self._closing or hopeless or request.message["do"] == "warm":
                _fail(request, "deadline" if worker.expired else "crash")
            else:
                again.append(request)
        self._waiting.extendleft(reversed(again))
        self._feed()

    def _give_up(self, reason: str) -> None:
        while self._waiting:
            _fail(self._waiting.popleft(), reason)


def _fail(request: Request, reason: str) -> None:
    if not request.future.done():
        with contextlib.suppress(asyncio.InvalidStateError):
            request.future.set_result({"error": reason})
