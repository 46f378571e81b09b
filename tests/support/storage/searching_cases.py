"""Notes are found again by their words, in every language, however they were written, and only by whom they are for."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, text, update

from storage import notes, searching, words
from storage.database import Database, Tx
from storage.models import Note, NoteText
from storage.searching import Sight
from tests.support import notebook

NINE = notebook.SENTENCES


def found(tx: Tx, query: str, sight: Sight | None = None, *, some: bool = False) -> list[int]:
    """Return the rows of the notes that a query finds; by default those of everybody."""
    searching.complete(tx)
    sight = sight if sight is not None else Sight(tuple(range(1, 50)))
    return searching.find(tx, words.wanted(query), sight, some=some)


def filled(tx: Tx) -> Note:
    """Enter a note in German that is kept in all nine languages."""
    vari, geestland = notebook.city(tx, "Vari", "el"), notebook.city(tx, "Geestland", "de")
    held = notebook.minutes(tx, notebook.tandem(tx, vari, geestland), tx.now)
    others = {language: sentence for language, sentence in NINE.items() if language != "de"}
    return notebook.note(tx, held, "practice", NINE["de"], "de", geestland, others)


class TestSearching:
    def test_it_is_found_in_each_language_whatever_the_accents(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            row = filled(tx).id
            for query in (
                *("lorawan WATER", "νερου", "ΝΕΡΟΎ σταθμη", "водата", "ВОДАТА сензор", "cetatenii", "cetățenii"),
                *("l'eau echelle", "citta piu", "agua populacao", "burger", "buerger", "BÜRGERINNEN"),
                *("wasserst", "standsmessung", "plattform", "metingen goedkoop"),
            ):
                assert found(tx, query) == [row], query
            for query in ("waterloo", "lorawan wein", "orm", "rmessung", "!!!", "", '"', "*"):
                assert found(tx, query) == [], query
            assert found(tx, "lorawan wein", some=True) == [row]

        database.write_now(work)

    def test_every_change_is_seen_whoever_makes_it(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            note = filled(tx)
            assert found(tx, "lorawan") == [note.id]
            notes.change(note, "Der Bürgerhaushalt kommt gut an.", "de")
            assert found(tx, "lorawan") == []
            assert found(tx, "haushalt") == [note.id]
            notes.put_text(tx, note, "en", "The participatory budget is popular.")
            assert found(tx, "popular budget") == [note.id]
            tx.execute(update(NoteText).where(NoteText.language == "en").values(content="It is liked."))
            assert (found(tx, "popular"), found(tx, "liked")) == ([], [note.id])
            notes.remove(tx, note)
            tx.flush()
            assert found(tx, "liked") == found(tx, "haushalt") == []
            note.removed_at = None
            tx.flush()
            assert found(tx, "liked") == found(tx, "haushalt") == [note.id]
            tx.execute(delete(NoteText).where(NoteText.language == "en"))
            assert (found(tx, "liked"), found(tx, "haushalt")) == ([], [note.id])
            tx.execute(update(Note).values(content=""))
            assert found(tx, "haushalt") == []
            tx.execute(delete(NoteText))
            tx.execute(delete(Note))
            assert tx.execute(text("SELECT count(*) FROM note_words")).scalar_one() == 0

        database.write_now(work)

    def test_others_find_only_what_is_released_and_meant_for_all(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            one = notebook.tandem(tx, notebook.city(tx, "Arezzo", "it"), notebook.city(tx, "Hamm", "de"))
            two = notebook.tandem(tx, notebook.city(tx, "Sofia", "bg"), notebook.city(tx, "Krefeld", "de"))
            day = timedelta(days=1)
            released = notebook.minutes(tx, two, tx.now, released=True)
            open_ones = notebook.minutes(tx, two, tx.now + day)
            own = notebook.minutes(tx, one, tx.now + 2 * day)
            practice = notebook.note(tx, released, "practice", "Sensoren am Fluss").id
            decision = notebook.note(tx, released, "decision", "Sensoren werden gekauft").id
            hidden = notebook.note(tx, open_ones, "practice", "Sensoren im Wald").id
            ours = notebook.note(tx, own, "decision", "Sensoren sind bestellt").id
            everything = Sight((one.id,), all_kinds=True)
            assert set(found(tx, "sensoren", Sight((one.id,)))) == {practice, ours}
            assert set(found(tx, "sensoren", Sight((two.id,)))) == {practice, decision, hidden}
            assert set(found(tx, "sensoren", everything)) == {practice, decision, ours}
            assert set(found(tx, "sensoren", Sight(all_kinds=True))) == {practice, decision}
            assert set(found(tx, "sensoren", Sight((one.id,), others=False))) == {ours}
            assert searching.seen(tx, hidden, Sight((one.id,))) is None
            assert searching.seen(tx, practice, Sight((one.id,))) is not None
            page, count = searching.latest(tx, everything, 0, 2)
            assert (len(page), count) == (2, 3)

        database.write_now(work)

    def test_the_best_come_first(self, database: Database) -> None:
        def work(tx: Tx) -> None:
            held = notebook.minutes(tx, notebook.tandem(tx, notebook.city(tx, "Hamm", "de")), tx.now)
            later = notebook.minutes(tx, notebook.tandem(tx, notebook.city(tx, "Basel", "de")), tx.now + timedelta(1))
            whole = notebook.note(tx, held, "insight", "Wasser ist knapp").id
            within = notebook.note(tx, later, "insight", "Das Grundwasser sinkt").id
            begins = notebook.note(tx, held, "insight", "Die Wasserwerke helfen").id
            last = notebook.note(tx, later, "insight", "Ohne Wasser geht nichts").id
            assert found(tx, "Wasser") == [last, whole, begins, within]

        database.write_now(work)

    def test_what_keeps_the_index_true_is_there(self, database: Database) -> None:
        def work(tx: Tx) -> set[str]:
            query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            if tx.is_postgresql:
                query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
            return set(tx.execute(text(query)).scalars())

        names = {"sqlite": ("notes_words_insert", "notes_words_update", "note_texts_words_update")}
        wanted = names.get(database.url.get_backend_name(), ("notes_words_change", "note_texts_words_change"))
        always = {"notes_words_delete", "note_texts_words_delete"}
        assert database.write_now(work) >= {*wanted, *always}
