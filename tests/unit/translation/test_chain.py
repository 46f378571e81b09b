"""Cache, phrases, engines, fallbacks: what the bot gets when it asks for a translation."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio

from bot.translation.breaker import Breaker
from bot.translation.chain import Chain
from bot.translation.errors import EngineFailed
from bot.translation.hosted import NotServed
from bot.translation.wire import Job, Refused
from handlers.events import Identified
from storage.database import Database
from storage.models.translations import GlossaryTerm
from storage.richtext import RichText
from storage.translations import Translation, Unusable, Wanted
from tests.unit.translation.pipes import swapped

TEXT = "We meet at ten in the town hall"


class FakeOption:
    """An engine that swaps vowels, or does what a test tells it."""

    def __init__(self, name: str, pairs: set[tuple[str, str]] | None = None) -> None:
        self.breaker = Breaker(failures=2, pause_s=1000)
        self.name = name
        self.pairs = pairs
        self.outcome: Callable[[Job], RichText | Refused] | None = None
        self.gate: asyncio.Event | None = None
        self.jobs: list[Job] = []

    def version(self, source: str, target: str, /) -> str:
        """Name it, where it can."""
        return self.name if self.pairs is None or (source, target) in self.pairs else ""

    async def run(self, job: Job) -> RichText | Refused:
        """Do it."""
        self.jobs.append(job)
        if self.gate:
            await self.gate.wait()
        return self.outcome(job) if self.outcome else RichText(f"{self.name}: {swapped(job.content.text)}")


class FakeHosted:
    """Only there to be closed."""

    name = "hosted"
    longest = 100
    closed = False

    async def close(self) -> None:
        """Note it."""
        self.closed = True


class FakePool:
    """Identifies as a test tells it."""

    def __init__(self) -> None:
        self.answer: dict[str, float] | Exception = {}
        self.running = False
        self.asked: list[str] = []

    def start(self) -> None:
        """Note it."""
        self.running = True

    async def close(self) -> None:
        """Note it."""
        self.running = False

    async def scores(self, text: str) -> dict[str, float]:
        """Answer, or fail."""
        self.asked.append(text)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class House:
    """A chain and the doubles around it."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.local = FakeOption("local")
        self.outside = FakeOption("outside")
        self.service = FakeHosted()
        self.pool = FakePool()
        self.chain = self.fresh()

    def fresh(self) -> Chain:
        """Return a chain without a memory of its own."""
        return Chain(self.database, self.pool, self.local, (self.service, self.outside))  # type: ignore[arg-type]

    async def ask(
        self, text: str = TEXT, *, hosted: bool = False, source: str = "en", target: str = "pt"
    ) -> str | None:
        """Translate one text; return what it became."""
        [translation] = await self.chain.translate([Wanted(RichText(text), source, target, hosted)])
        return translation.content.text if isinstance(translation, Translation) else None


@pytest_asyncio.fixture
async def house(database: Database) -> AsyncIterator[House]:
    house = House(database)
    await house.chain.start()
    yield house
    await house.chain.close()


def failing(_: Job) -> RichText:
    raise EngineFailed("deadline")


async def test_translates_and_keeps_the_order(house: House) -> None:
    wanted = [Wanted(RichText(f"We meet at {n} o'clock"), "en", "pt") for n in range(5)]
    made = await house.chain.translate(wanted)
    assert made == [Translation(RichText(f"local: Wi miit et {n} u'cluck"), "local") for n in range(5)]
    assert await house.chain.translate([]) == []


async def test_same_language_is_unchanged(house: House) -> None:
    assert await house.ask(target="en") == TEXT
    assert house.local.jobs == []


async def test_phrases_and_wordless_texts_need_no_engine(house: House) -> None:
    house.local.pairs = set()
    assert await house.ask("Thanks! 🎉") == "Obrigado! 🎉"
    assert await house.ask("🎉 12:30") == "🎉 12:30"
    assert await house.ask() is None


async def test_the_cache_outlives_the_process(house: House) -> None:
    first = await house.ask()
    await house.chain.close()
    house.chain = house.fresh()
    assert await house.ask() == first
    assert len(house.local.jobs) == 1


async def test_another_model_or_glossary_is_another_translation(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.translation.chain.GLOSSARY_S", 0.0)
    await house.ask()
    house.local.name = "newer"
    assert (await house.ask() or "").startswith("newer")
    house.database.write_now(lambda tx: tx.add(GlossaryTerm(term="town hall", target="pt", translation="câmara")))
    await house.ask()
    assert len(house.local.jobs) == 3
    assert house.local.jobs[2].terms == (("town hall", "câmara"),)


async def test_equal_texts_are_translated_once(house: House) -> None:
    house.local.gate = asyncio.Event()
    asking = [asyncio.create_task(house.ask()) for _ in range(5)]
    while not house.local.jobs:
        await asyncio.sleep(0)
    house.local.gate.set()
    assert len(set(await asyncio.gather(*asking))) == 1
    assert len(house.local.jobs) == 1


async def test_nobody_waits_but_the_cache(house: House) -> None:
    house.local.gate = asyncio.Event()
    asking = asyncio.create_task(house.ask())
    while not house.local.jobs:
        await asyncio.sleep(0)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    house.local.gate.set()
    assert (await house.ask() or "").startswith("local")
    assert len(house.local.jobs) == 1


async def test_a_failing_engine_means_none_and_comes_back(house: House) -> None:
    house.local.outcome = failing
    assert await house.ask() is None
    house.local.outcome = None
    assert (await house.ask() or "").startswith("local")


async def test_a_broken_engine_is_left_alone(house: House) -> None:
    house.local.outcome = failing
    for number in range(5):
        assert await house.ask(f"{TEXT} {number}") is None
    assert len(house.local.jobs) == 2


async def test_nonsense_is_said_to_be_and_not_tried_again(house: House) -> None:
    house.local.outcome = lambda _: Refused("repetition")
    wanted = [Wanted(RichText(TEXT), "en", "pt")]
    assert [await house.chain.translate(wanted), await house.chain.translate(wanted)] == [[Unusable()], [Unusable()]]
    assert len(house.local.jobs) == 1
    assert house.local.breaker.allows()


async def test_hosted_only_by_choice(house: House) -> None:
    assert (await house.ask() or "").startswith("local")
    assert house.outside.jobs == []
    assert (await house.ask(hosted=True) or "").startswith("outside")


@pytest.mark.parametrize("error", [EngineFailed("status 429"), NotServed("language")])
async def test_a_hosted_engine_that_fails_is_replaced(house: House, error: Exception) -> None:
    def fail(_: Job) -> RichText:
        raise error

    house.outside.outcome = fail
    assert (await house.ask(hosted=True) or "").startswith("local")
    assert house.outside.breaker.is_open is False
    house.outside.outcome = None
    assert (await house.ask(hosted=True) or "").startswith("outside")


async def test_the_fallbacks_translation_is_cached_too(house: House) -> None:
    house.outside.outcome = failing
    for _ in range(4):
        assert (await house.ask(hosted=True) or "").startswith("local")
    assert len(house.local.jobs) == 1
    assert len(house.outside.jobs) == 2


async def test_a_cache_that_cannot_be_written_stops_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def full(_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(house.database, "write", full)
    assert (await house.ask() or "").startswith("local")
    await house.chain.close()
    assert "OSError" in caplog.text


async def test_no_text_in_the_logs(house: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    house.local.outcome = failing
    await house.ask("a very secret sentence here")
    house.local.outcome = lambda _: Refused("length")
    await house.ask("another very secret sentence")
    assert "local" in caplog.text
    assert "secret" not in caplog.text


async def test_names_go_along_only_where_they_occur(house: House) -> None:
    wanted = Wanted(RichText("We meet Maria at ten today"), "en", "pt", names=("Maria", "Jens"))
    await house.chain.translate([wanted])
    assert house.local.jobs[0].names == ("Maria",)


async def test_identify_by_sight_asks_nobody(house: House) -> None:
    assert await house.chain.identify("Καλημέρα σε όλους", ("de", "el"), "de") == Identified("el", certain=True)
    assert house.pool.asked == []


async def test_identify_by_n_grams(house: House) -> None:
    house.pool.answer = {"de": -8.0, "nl": -11.0}
    found = await house.chain.identify("wir treffen uns https://the.example.org", ("de", "nl"), "nl")
    assert found == Identified("de", certain=True)
    assert house.pool.asked == ["wir treffen uns"]


async def test_identify_without_workers(house: House) -> None:
    house.pool.answer = EngineFailed("no worker")
    assert await house.chain.identify("wir treffen uns", ("de", "nl"), "nl") == Identified("nl", certain=False)


async def test_closing_closes_everything(house: House) -> None:
    assert house.pool.running
    await house.chain.close()
    assert house.service.closed
    assert not house.pool.running
