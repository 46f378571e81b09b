"""The cache of translations and the glossary, on whichever engine the ``database`` fixture has."""

from __future__ import annotations

from datetime import timedelta

from storage import translations
from storage.database import Database, Tx
from storage.models.translations import GlossaryTerm
from storage.richtext import RichText, Span, SpanKind
from storage.translations import Glossary, Term, Translation, Wanted
from tests.support.databases import SettableClock

TEXT = RichText("Guten Morgen 🎉", (Span(0, 5, SpanKind.BOLD),))
WANTED = Wanted(TEXT, "de", "el")
MADE = Translation(RichText("Καλημέρα 🎉", (Span(0, 8, SpanKind.BOLD),)), "de-en 3.0 + en-el 3.0")


def test_what_was_saved_is_found(database: Database) -> None:
    key = translations.cache_key(WANTED, "engine", "")
    database.write_now(lambda tx: translations.save(tx, {key: MADE}))
    assert database.write_now(lambda tx: translations.look_up(tx, [key, "other"])) == {key: MADE}
    assert database.write_now(lambda tx: translations.look_up(tx, [])) == {}


def test_saving_twice_is_harmless(database: Database) -> None:
    other = Translation(RichText("Γεια"), "later")
    database.write_now(lambda tx: translations.save(tx, {"a": MADE}))
    database.write_now(lambda tx: translations.save(tx, {"a": other, "b": other}))
    database.write_now(lambda tx: translations.save(tx, {}))
    assert database.write_now(lambda tx: translations.look_up(tx, "ab")) == {"a": MADE, "b": other}


def test_a_text_takes_its_translations_along(database: Database) -> None:
    keys = [translations.cache_key(Wanted(TEXT, "de", target), "engine", "") for target in ("el", "bg")]
    kept = translations.cache_key(Wanted(RichText("Guten Abend"), "de", "el"), "engine", "")
    database.write_now(lambda tx: translations.save(tx, dict.fromkeys([*keys, kept], MADE)))
    database.write_now(lambda tx: translations.forget_texts(tx, [TEXT.text, "never seen"]))
    assert set(database.write_now(lambda tx: translations.look_up(tx, [*keys, kept]))) == {kept}


def test_old_translations_are_forgotten(database: Database, clock: SettableClock) -> None:
    database.write_now(lambda tx: translations.save(tx, {"old": MADE}))
    clock.advance(86_400)
    database.write_now(lambda tx: translations.save(tx, {"new": MADE}))
    limit = clock.wall - timedelta(hours=1)
    assert database.write_now(lambda tx: translations.forget_older_than(tx, limit)) == 1
    assert set(database.write_now(lambda tx: translations.look_up(tx, ["old", "new"]))) == {"new"}


def test_the_key_knows_what_matters() -> None:
    def key(wanted: Wanted = WANTED, engine: str = "e", version: str = "") -> str:
        return translations.cache_key(wanted, engine, version)

    different = {
        key(),
        key(Wanted(RichText(TEXT.text), "de", "el")),
        key(Wanted(TEXT, "de", "bg")),
        key(Wanted(TEXT, "nl", "el")),
        key(Wanted(TEXT, "de", "el", names=("Morgen",))),
        key(engine="f"),
        key(version="1"),
    }
    assert len(different) == 7
    assert key(Wanted(TEXT, "de", "el", names=("Anna",))) == key()
    assert key(Wanted(TEXT, "de", "el", hosted=True)) == key()
    assert key(Wanted(RichText("half \ud800"), "de", "el"))


def test_the_glossary(database: Database) -> None:
    assert database.write_now(translations.glossary) == Glossary()
    rows = [
        {"term": "CivicBridge"},
        {"source": "de", "term": "Bürgerhaushalt", "target": "el", "translation": "συμμετοχικός προϋπολογισμός"},
        {"term": "Bürgerhaushalt", "translation": ""},
        {"source": "en", "term": "open data", "target": "pt", "translation": "dados abertos"},
    ]

    def write(number: int) -> Glossary:
        def work(tx: Tx) -> Glossary:
            tx.add(GlossaryTerm(**rows[number]))
            tx.flush()
            return translations.glossary(tx)

        return database.write_now(work)

    glossaries = [write(number) for number in range(len(rows))]
    assert len({glossary.version for glossary in glossaries} | {""}) == 5
    last = glossaries[-1]
    assert last.between("de", "el") == (
        ("Bürgerhaushalt", "συμμετοχικός προϋπολογισμός"),
        ("CivicBridge", "CivicBridge"),
    )
    assert last.between("de", "bg") == (("Bürgerhaushalt", "Bürgerhaushalt"), ("CivicBridge", "CivicBridge"))
    assert ("open data", "dados abertos") in last.between("en", "pt")


def test_the_more_exact_entry_counts() -> None:
    terms = (Term("", "x", "", ""), Term("de", "x", "", "a"), Term("", "x", "el", "b"), Term("de", "x", "el", "c"))
    assert Glossary(terms).between("de", "el") == (("x", "c"),)
    assert Glossary(terms[::-1]).between("de", "el") == (("x", "c"),)
    assert Glossary(terms).between("de", "bg") == (("x", "a"),)
