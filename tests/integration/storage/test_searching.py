"""Notes are found again, on PostgreSQL; and both databases find the same, whatever is looked for."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings, strategies as st

from storage import searching, words
from storage.database import Database, Tx
from storage.searching import Sight
from tests.support import notebook
from tests.support.storage.searching_cases import NINE, TestSearching as TestSearching

ODD = (
    "Straße Œuvre Ærø Łódź ﬁnance ½ ２０２６ ΐσος ΌΡΟΣ й ё İstanbul x² 10.5 % a_b",
    "AND OR NOT NEAR \" ' * : ^ ( ) { } + - \\ words: 'a':* | & ! <->",
    "e\u0301te\u0301 \u200bnull\u00adschrift 水質 สวัสดี 👍 𝔘nicode ǅ ŉ \ue000",
    "Verwaltungsdigitalisierungsgesetz " + "Donau" * 20,
)
CORPUS = tuple((text, language) for language, text in NINE.items()) + tuple((text, "de") for text in ODD)
PIECES = sorted({piece for text, _ in CORPUS for piece in text.split()})


def pieces() -> st.SearchStrategy[str]:
    """Words of the corpus, cut anywhere."""
    cut = st.tuples(st.sampled_from(PIECES), st.integers(0, 6), st.integers(1, 9))
    return cut.map(lambda of: of[0][of[1] : of[1] + of[2]])


QUERIES = st.one_of(
    st.text(max_size=30),
    st.lists(pieces(), min_size=1, max_size=3).map(" ".join),
    st.lists(
        st.sampled_from(["AND", "OR", "NOT", "NEAR(", '"', "'", "*", ":*", "\\", "^", "-", "water", "(", ")"])
    ).map(" ".join),
)


def fill(tx: Tx) -> None:
    """Enter the corpus."""
    held = notebook.minutes(tx, notebook.tandem(tx, notebook.city(tx, "Hamm", "de")), tx.now)
    for text, language in CORPUS:
        notebook.note(tx, held, "insight", text, language)
    searching.complete(tx)


def expected(query: str, *, some: bool) -> set[str]:
    """Return what a query finds, by comparing every word with every word."""
    looked_for = words.wanted(query)

    def holds(text: str, language: str, one: words.Wanted) -> bool:
        return any(words.closeness(word.folded, language, one) for word in words.words_of(words.normalised(text)))

    fits = {text: [holds(text, language, one) for one in looked_for] for text, language in CORPUS}
    return {text for text, found in fits.items() if found and (any(found) if some else all(found))}


def test_both_databases_find_the_same(sqlite_database: Database, postgres_database: Database) -> None:
    for database in (sqlite_database, postgres_database):
        database.write_now(fill)

    @settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(QUERIES, st.booleans())
    def agree(query: str, some: bool) -> None:
        def work(tx: Tx) -> list[str]:
            found = searching.find(tx, words.wanted(query), Sight((1,)), some=some)
            return [one.note.content for one in searching.told(tx, found)]

        on_sqlite, on_postgres = sqlite_database.write_now(work), postgres_database.write_now(work)
        assert on_sqlite == on_postgres
        assert set(on_sqlite) == expected(query, some=some)

    agree()
