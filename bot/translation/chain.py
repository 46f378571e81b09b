"""The translator that the bot uses: phrases, cache, then one engine after the other, whatever goes wrong with them."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.translation import identification
from bot.translation.errors import EngineFailed
from bot.translation.hosted import HostedEngine, NotServed
from bot.translation.options import Option
from bot.translation.pipeline import without_engine
from bot.translation.pool import Pool
from bot.translation.wire import Job, Refused
from handlers.events import Identified
from storage import translations
from storage.database import Database, Tx
from storage.translations import Translation, Wanted

log = logging.getLogger(__name__)

SHIELD_VERSION = "1"
"""Part of every cache key. Raise it when the shield or the gates change what comes out."""
IDENTIFY_WITHIN_S = 5.0
REMEMBERED_REFUSALS = 1000
RECENT = 100
"""Translations kept in memory: a question that was on its way when they were made finds them here."""
SHORT = 300
"""Characters that are looked through in the bot's own process for needing no engine."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A text, the ways to translate it with their cache keys, and what the cache has under these."""

    job: Job
    ways: tuple[tuple[Option, str], ...]
    cached: Mapping[str, Translation]


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
        self._flying: dict[str, asyncio.Task[Translation | None]] = {}
        self._refused: OrderedDict[str, None] = OrderedDict()
        self._recent: OrderedDict[str, Translation] = OrderedDict()
        self._unsaved: dict[str, Translation] = {}
        self._saving: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Start the worker processes. Returns at once; the first calls wait for them."""
        if self._pool is not None:
            self._pool.start()

    async def translate(self, wanted: Sequence[Wanted]) -> list[Translation | None]:
        """Translate each; None where no engine could (now), or what it made was nonsense. Order is kept."""
        if not wanted:
            return []
        asks = await self._database.read(lambda tx: [self._look_up(tx, one) for one in wanted])
        return list(await asyncio.gather(*(self._answer(ask) for ask in asks)))

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
        if self._saving is not None:
            await self._saving

    def _look_up(self, tx: Tx, wanted: Wanted) -> Ask:
        glossary = translations.glossary(tx)
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
        keys = [key for _, key in ways]
        return Ask(job, tuple(ways), translations.look_up(tx, keys) if keys else {})

    async def _answer(self, ask: Ask) -> Translation | None:
        job = ask.job
        if job.source == job.target:
            return Translation(job.content, "none")
        key = ask.ways[0][1] if ask.ways else ""
        if (known := self._known(ask, key)) is not None:
            return known
        if len(job.content) <= SHORT and (easy := without_engine(job)) is not None:
            return Translation(easy, "phrases")
        if not ask.ways:
            return None
        task = self._flying.get(key)
        if task is None:
            task = self._flying[key] = asyncio.create_task(self._make(ask), name="translation")
            task.add_done_callback(lambda done: self._landed(key, done))
        return await asyncio.shield(task)

    def _known(self, ask: Ask, key: str) -> Translation | None:
        """Return what the cache had, or what was made since it was asked."""
        return ask.cached.get(key) or self._recent.get(key)

    def _landed(self, key: str, task: asyncio.Task[Translation | None]) -> None:
        self._flying.pop(key, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("a translation broke down: %s", type(error).__name__)

    async def _make(self, ask: Ask) -> Translation | None:
        """Try the ways in turn."""
        for option, key in ask.ways:
            if (known := self._known(ask, key)) is not None:
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
        return None

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
        """Save what there is in one transaction, and so on until nothing is left."""
        while self._unsaved:
            batch = dict(self._unsaved)
            try:
                await self._database.write(lambda tx, batch=batch: translations.save(tx, batch))  # type: ignore[misc]
            except Exception as error:  # noqa: BLE001 - a cache that cannot be written must not stop a message
                log.warning("the cache of translations cannot be written: %s", type(error).__name__)
            for key in batch:
                self._unsaved.pop(key, None)
