"""The translator that the bot uses: phrases, cache, then one engine after the other, whatever goes wrong with them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from bot.translation import identification
from bot.translation.errors import EngineFailed
from bot.translation.hosted import HostedEngine, NotServed
from bot.translation.options import Option
from bot.translation.pipeline import without_engine
from bot.translation.pool import Pool
from bot.translation.seen import Seen
from bot.translation.wire import Job, Refused
from handlers.events import Identified
from storage import translations
from storage.database import Database
from storage.translations import Answer, Glossary, Translation, Unusable, Wanted

log = logging.getLogger(__name__)

SHIELD_VERSION = "1"
"""Part of every cache key. Raise it when the shield or the gates change what comes out."""
IDENTIFY_WITHIN_S = 5.0
REMEMBERED_REFUSALS = 1000
RECENT = 100
"""Translations kept in memory: a question that was on its way when they were made finds them here."""
SAVE_EVERY_S = 1.0
"""How long translations are gathered before they are put into the cache together."""
GLOSSARY_S = 2.0
"""How old what is known of the glossary may be."""
SHORT = 80
"""Characters in a line that is looked at, in the bot's own process, for needing no engine."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A text, and the ways to translate it with their cache keys."""

    job: Job
    ways: tuple[tuple[Option, str], ...]


class Chain:
    """Implements the port ``Translator``. Equal texts that are asked for at the same time are translated once.

    A translation that nobody waits for any longer is still finished, for the cache.
    """

    def __init__(
        self,
        database: Database,
        pool: Pool | None,
        local: Option | None,
        hosted: tuple[HostedEngine, Option] | None = None,
    ) -> None:
        self._database = database
        self._pool = pool
        self._local = local
        self._hosted = hosted
        self._flying: dict[str, asyncio.Task[Answer]] = {}
        self._refused: OrderedDict[str, None] = OrderedDict()
        self._recent: OrderedDict[str, Translation] = OrderedDict()
        self._unsaved: dict[str, Translation] = {}
        self._saving: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()
        self._reading = asyncio.Lock()
        self._seen: Seen | None = None
        self._glossary = Glossary()
        self._glossary_until = 0.0

    async def start(self) -> None:
        """Start the worker processes. Returns at once; the first calls wait for them."""
        if self._pool is not None:
            self._pool.start()

    async def translate(self, wanted: Sequence[Wanted]) -> list[Answer]:
        """Translate each; None where no engine could now, ``Unusable`` where all made nonsense. Order is kept."""
        if not wanted:
            return []
        glossary = await self._current_glossary()
        asks = [self._plan(one, glossary) for one in wanted]
        seen = await self._seen_keys()
        keys = [key for ask in asks for _, key in ask.ways if key in seen and key not in self._unsaved]
        cached = await self._database.read(lambda tx: translations.look_up(tx, keys)) if keys else {}
        if len(asks) == 1:  # The usual case, without a task for it: each costs several rounds of the event loop.
            return [await self._answer(asks[0], cached)]
        return list(await asyncio.gather(*(self._answer(ask, cached) for ask in asks)))

    async def identify(self, text: str, candidates: Sequence[str], own: str) -> Identified:
        """Tell a text's language among the candidates; ``own``, not certain, where the text does not tell."""
        text = identification.prepared(text)
        if (identified := identification.at_a_glance(text, candidates, own)) is not None:
            return identified
        try:
            async with asyncio.timeout(IDENTIFY_WITHIN_S):
                scores = await self._pool.scores(text) if self._pool is not None else {}
        except (EngineFailed, TimeoutError):
            return Identified(own, certain=False)
        return identification.by_scores(scores, candidates, own)

    async def close(self) -> None:
        """Stop the worker processes, and put into the cache what is not there yet."""
        if self._pool is not None:
            await self._pool.close()
        for task in self._flying.values():
            task.cancel()
        await asyncio.gather(*self._flying.values(), return_exceptions=True)
        if self._hosted is not None:
            await self._hosted[0].close()
        self._closing.set()
        if self._saving is not None:
            await self._saving

    async def _current_glossary(self) -> Glossary:
        if time.monotonic() >= self._glossary_until:
            async with self._reading:
                if time.monotonic() >= self._glossary_until:
                    self._glossary = await self._database.read(translations.glossary)
                    self._glossary_until = time.monotonic() + GLOSSARY_S
        return self._glossary

    async def _seen_keys(self) -> Seen:
        """Return what may be in the cache; what other processes add meanwhile is translated again."""
        if self._seen is None:
            async with self._reading:
                if self._seen is None:
                    self._seen = Seen(await self._database.read(translations.all_keys))
        return self._seen

    def _plan(self, wanted: Wanted, glossary: Glossary) -> Ask:
        job = Job(
            wanted.content,
            wanted.source,
            wanted.target,
            names=tuple(name for name in wanted.names if name in wanted.content.text),
            terms=glossary.between(wanted.source, wanted.target),
        )
        ways = []
        for option in (self._hosted[1] if wanted.hosted and self._hosted else None, self._local):
            version = option.version(wanted.source, wanted.target) if option else ""
            if option and version:
                engine = f"{version} shield {SHIELD_VERSION}"
                ways.append((option, translations.cache_key(wanted, engine, glossary.version)))
        return Ask(job, tuple(ways))

    async def _answer(self, ask: Ask, cached: Mapping[str, Translation]) -> Answer:
        job = ask.job
        if job.source == job.target:
            return Translation(job.content, "none")
        key = ask.ways[0][1] if ask.ways else ""
        if (known := self._known(key, cached)) is not None:
            return known
        if (
            all(len(line) <= SHORT for line in job.content.text.split("\n"))
            and (easy := without_engine(job)) is not None
        ):
            return Translation(easy, "phrases")
        if not ask.ways:
            return None
        task = self._flying.get(key)
        if task is None:
            task = self._flying[key] = asyncio.create_task(self._make(ask, cached), name="translation")
            task.add_done_callback(lambda done: self._landed(key, done))
        return await asyncio.shield(task)

    def _known(self, key: str, cached: Mapping[str, Translation]) -> Translation | None:
        """Return what the cache had, or what was made since it was asked."""
        return self._unsaved.get(key) or self._recent.get(key) or cached.get(key)

    def _landed(self, key: str, task: asyncio.Task[Answer]) -> None:
        self._flying.pop(key, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("a translation broke down: %s", type(error).__name__)

    async def _make(self, ask: Ask, cached: Mapping[str, Translation]) -> Answer:
        """Try the ways in turn."""
        for option, key in ask.ways:
            if (known := self._known(key, cached)) is not None:
                return known
            if key in self._refused or not option.breaker.allows():
                continue
            version = option.version(ask.job.source, ask.job.target)
            try:
                outcome = await option.run(ask.job)
            except NotServed:
                option.breaker.succeeded()
                continue
            except EngineFailed as error:
                option.breaker.failed()
                log.warning("%s failed: %s", version, error)
                continue
            option.breaker.succeeded()
            if isinstance(outcome, Refused):
                log.info("%s made nonsense of a text: %s", version, outcome.reason)
                self._remember_refusal(key)
                continue
            translation = Translation(outcome, version)
            self._save(key, translation)
            return translation
        return Unusable() if all(key in self._refused for _, key in ask.ways) else None

    def _remember_refusal(self, key: str) -> None:
        """Models answer the same every time, so they are not asked again."""
        self._refused[key] = None
        while len(self._refused) > REMEMBERED_REFUSALS:
            self._refused.popitem(last=False)

    def _save(self, key: str, translation: Translation) -> None:
        self._unsaved[key] = self._recent[key] = translation
        while len(self._recent) > RECENT:
            self._recent.popitem(last=False)
        if self._saving is None or self._saving.done():
            self._saving = asyncio.create_task(self._save_all(), name="translation cache")

    async def _save_all(self) -> None:
        """Save what gathers, in one transaction each time, until nothing is left."""
        while self._unsaved:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), SAVE_EVERY_S)
            batch = dict(self._unsaved)
            try:
                work = partial(translations.save, translations=batch)
                await self._database.write(work, durable=False)
            except Exception as error:  # noqa: BLE001 - a cache that cannot be written must not stop a message
                log.warning("the cache of translations cannot be written: %s", type(error).__name__)
            for key in batch:
                del self._unsaved[key]
                if self._seen is not None:
                    self._seen.add(key)
