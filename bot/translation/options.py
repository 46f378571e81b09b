"""The engines as the chain sees them: each turns a job into a translation, or refuses, or fails."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from bot.translation import cutting, pipeline
from bot.translation.breaker import Breaker
from bot.translation.cutting import Cut
from bot.translation.errors import EngineFailed
from bot.translation.hosted import HostedEngine
from bot.translation.pipeline import Stage
from bot.translation.pool import Pool
from bot.translation.store import ModelStore
from bot.translation.typography import Vocabulary
from bot.translation.wire import Job, Refused
from storage.richtext import RichText

HOSTED_DEADLINE_S = 25.0
REFRESH_S = 30.0
"""How often the disk is looked at for models that were missing."""


class Option(Protocol):
    """A way to translate, with its own circuit breaker."""

    breaker: Breaker

    def version(self, source: str, target: str, /) -> str:
        """Name engine and model for a pair of languages; empty if it cannot translate it."""

    async def run(self, job: Job) -> RichText | Refused:
        """Translate. Raises ``EngineFailed``."""


class LocalOption:
    """The models of the store, in the worker processes."""

    def __init__(self, pool: Pool, store: ModelStore, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.breaker = Breaker()
        self._pool = pool
        self._store = store
        self._monotonic = monotonic
        self._looked_at = monotonic()

    def version(self, source: str, target: str) -> str:
        """Name the models that lead from one language to the other, if they are there."""
        legs = self._store.legs(source, target)
        if not legs and self._monotonic() - self._looked_at >= REFRESH_S:
            self._looked_at = self._monotonic()
            self._store.refresh()
            legs = self._store.legs(source, target)
        return " + ".join(leg.name for leg in legs)

    async def run(self, job: Job) -> RichText | Refused:
        """Translate the pieces of a text side by side."""
        job = replace(job, legs=self._store.legs(job.source, job.target))
        if not job.legs:
            raise EngineFailed("no model")
        if len(job.content) <= cutting.PIECE:
            return await self._pool.translate(job)
        pieces = cutting.cut(job.content)
        outcomes = await asyncio.gather(
            *(self._pool.translate(replace(job, content=piece.content)) for piece in pieces), return_exceptions=True
        )
        translated = []
        for piece, outcome in zip(pieces, outcomes, strict=True):
            if isinstance(outcome, BaseException):
                raise outcome
            if isinstance(outcome, Refused):
                return outcome
            translated.append(Cut(outcome, piece.continued))
        return cutting.joined(translated)


class HostedOption:
    """A service outside the house, behind the same shield."""

    def __init__(self, engine: HostedEngine) -> None:
        self.breaker = Breaker()
        self._engine = engine

    def version(self, _source: str, _target: str) -> str:
        """Name the service; what it can translate it says when it is asked."""
        return self._engine.name

    async def run(self, job: Job) -> RichText | Refused:
        """Translate piece by piece, each in as few requests as the service allows."""
        longest = self._engine.longest
        translated = []
        try:
            async with asyncio.timeout(HOSTED_DEADLINE_S):
                for piece in cutting.cut(job.content, longest * 3 // 4, longest):
                    outcome = await self._piece(replace(job, content=piece.content))
                    if isinstance(outcome, Refused):
                        return outcome
                    translated.append(Cut(outcome, piece.continued))
        except TimeoutError:
            raise EngineFailed("deadline") from None
        return cutting.joined(translated)

    async def _piece(self, job: Job) -> RichText | Refused:
        way = pipeline.translate(job, [Stage(job.target, Vocabulary())], None)
        try:
            _, texts = next(way)
            while True:
                _, texts = way.send(await self._engine.translate(texts, job.source, job.target))
        except StopIteration as finished:
            outcome: RichText | Refused = finished.value
            return outcome
