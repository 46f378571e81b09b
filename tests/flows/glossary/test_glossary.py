"""Coordinators say how words are translated; everybody may look, and everything can be undone."""

from __future__ import annotations

import pytest

from config.texts import LANGUAGES
from handlers.glossary.entries import described, entry_of
from storage import glossary, translations
from storage.database import Tx
from storage.models import GlossaryTerm
from storage.translations import Glossary
from tests.support.stage import ANNA, TEXTS, Stage

JENS = "@jens:example.org"
BUDGET = '!glossary add Bürgerhaushalt de=Bürgerhaushalt fr="budget participatif"'


def home_of(stage: Stage) -> str:
    """Return the coordinators' room."""
    return stage.scene("home", stage.start)


def known(stage: Stage) -> Glossary:
    """Return the glossary as the engines are given it."""
    return stage.write(translations.glossary)


def names(stage: Stage) -> list[str]:
    """Return what the entries are called."""
    return [entry.name for entry in stage.write(glossary.entries)]


# --- what an entry means ----------------------------------------------------------------------------------------


def test_a_name_alone_is_never_translated(stage: Stage) -> None:
    home = home_of(stage)
    before = known(stage).version
    stage.say(home, ANNA, '!glossary add "Haus am See"')
    assert stage.last(home).text == (
        "Noted; it is translated like this from now on:\n· Haus am See – is never translated"
    )
    after = known(stage)
    assert after.between("de", "el") == after.between("el", "fr") == (("Haus am See", "Haus am See"),)
    assert after.version != before  # So nothing that the cache has is used any more.


def test_the_words_of_some_languages(stage: Stage) -> None:
    home = home_of(stage)
    stage.say(home, ANNA, BUDGET)
    assert stage.last(home).text.splitlines()[1] == "· Bürgerhaushalt (German) = budget participatif (French)"
    now = known(stage)
    assert now.between("de", "fr") == (("Bürgerhaushalt", "budget participatif"),)
    assert now.between("fr", "de") == (("budget participatif", "Bürgerhaushalt"),)
    assert now.between("de", "el") == ()  # Left to the engines.


def test_a_term_that_is_the_word_everywhere_else(stage: Stage) -> None:
    home = home_of(stage)
    stage.say(home, ANNA, "!glossary add Vari el=Βάρη Bulgarian=Вари")
    assert stage.last(home).text.splitlines()[1] == ("· Вари (Bulgarian) = Βάρη (Greek); in all other languages: Vari")
    now = known(stage)
    assert dict(now.between("de", "el")) == {"Vari": "Βάρη"}
    assert dict(now.between("de", "fr")) == {"Vari": "Vari"}
    assert dict(now.between("el", "de"))["Βάρη"] == "Vari"
    assert dict(now.between("el", "bg"))["Βάρη"] == "Вари"


def test_a_word_of_one_language_stays_as_it_is(stage: Stage) -> None:
    home = home_of(stage)
    stage.say(home, ANNA, "!glossary add Kiez de=Kiez")
    assert stage.last(home).text.splitlines()[1] == "· Kiez (German) – is never translated"
    assert known(stage).between("de", "el") == (("Kiez", "Kiez"),)
    assert known(stage).between("nl", "el") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_are_told_in_every_language(language: str) -> None:
    entries = [
        entry_of("Vari", {}),
        entry_of("Vari", {"el": "Βάρη", "bg": "Вари"}),
        entry_of("Kiez", {"de": "Kiez"}),
        entry_of("Haus", {"de": "Haus", "fr": "maison", "el": "σπίτι"}),
    ]
    told = [TEXTS.render(described(entry), language) for entry in entries]
    assert len(set(told)) == 4
    assert all(word in told[3] for word in ("Haus", "maison", "σπίτι"))


# --- what is refused --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("Haus am See", "“am” lacks its language."),
        ("Haus de=Haus de=Heim", "German was named twice."),
        ("Haus xx=Haus", "I do not know the language “xx”."),
        ("Haus de=", "Something is missing there."),
        ('"…"', "Something is missing there."),
        ("Haus de=" + "x" * 81, "That is too long; 80 characters are allowed."),
    ],
)
def test_what_makes_no_sense_changes_nothing(stage: Stage, line: str, answer: str) -> None:
    home = home_of(stage)
    stage.say(home, ANNA, BUDGET)
    before = known(stage)
    stage.say(home, ANNA, f"!glossary add {line}")
    assert stage.last(home).text.startswith(answer)
    assert known(stage) == before


def test_two_entries_cannot_say_different_things_of_one_word(stage: Stage) -> None:
    home = home_of(stage)
    stage.say(home, ANNA, "!glossary add Stadthaus de=Haus fr=maison")
    before = known(stage)
    stage.say(home, ANNA, "!glossary add Heim de=HAUS fr=foyer")
    assert stage.last(home).text == ("“HAUS” is already in the glossary, with “Stadthaus”. Please remove that first.")
    assert known(stage) == before


def test_a_language_that_is_not_offered_is_refused(stage: Stage) -> None:
    home = home_of(stage)
    offered = stage.settings.translation.model_copy(update={"languages": ("de", "el")})
    stage.settings = stage.settings.model_copy(update={"translation": offered})
    stage.say(home, ANNA, BUDGET)
    assert stage.last(home).text.startswith("This programme does not translate French.")


def test_only_coordinators_change_it_and_everybody_may_look(stage: Stage) -> None:
    home = home_of(stage)
    stage.say(home, ANNA, "!tandem new Vari=el Geestland=de")
    room = stage.the_room("tandem")
    stage.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens")
    stage.join(room, JENS, "Jens")
    stage.say(room, JENS, "!glossary")
    assert stage.last(room).text == "Im Glossar steht noch kein Wort."
    stage.say(room, JENS, BUDGET)
    assert stage.last(room).text.startswith("Das kann nur die Koordination.")
    stage.say(home, ANNA, BUDGET)
    stage.say(home, ANNA, "!glossary add Άγορα")
    stage.say(room, JENS, "!glossary list")
    assert stage.last(room).text == (
        "Im Glossar stehen 2 Wörter:\n"
        "· Bürgerhaushalt (Deutsch) = budget participatif (Französisch)\n"
        "· Άγορα – wird nie übersetzt"
    )
    assert stage.last(room).choices == ()
    stage.say(room, JENS, "!glossary remove Άγορα")
    assert len(names(stage)) == 2


# --- changing, removing, undoing --------------------------------------------------------------------------------


def test_the_same_term_again_replaces_it_and_undo_puts_it_back(stage: Stage) -> None:
    home = home_of(stage)
    stage.say(home, ANNA, BUDGET)
    before = known(stage)
    stage.say(home, ANNA, "!glossary add bürgerhaushalt de=Bürgerhaushalt it=bilancio")
    assert stage.last(home).text.startswith("Changed; it is translated like this from now on:")
    assert known(stage).between("de", "fr") == ()
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text == "Taken back.\n· Bürgerhaushalt (German) = budget participatif (French)"
    assert known(stage) == before
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text == "Taken back.\n“Bürgerhaushalt” is not in the glossary any more."
    assert known(stage) == Glossary()


def test_an_entry_is_removed_by_any_of_its_words_and_comes_back(stage: Stage) -> None:
    home = home_of(stage)
    stage.say(home, ANNA, BUDGET)
    before = known(stage)
    stage.say(home, ANNA, "!glossary remove Budget Participatif")
    assert stage.last(home).text == "“Bürgerhaushalt” is not in the glossary any more."
    assert known(stage) == Glossary()
    stage.say(home, ANNA, "!undo")
    assert known(stage) == before
    stage.say(home, ANNA, "!glossary remove Haushalt")
    assert stage.last(home).text == ("There is no entry “Haushalt” in the glossary; “!glossary list” shows them all.")


def test_what_somebody_else_changed_since_is_not_undone(stage: Stage) -> None:
    home = home_of(stage)
    stage.say(home, ANNA, BUDGET)

    def change(tx: Tx) -> None:
        tx.query(GlossaryTerm).filter(GlossaryTerm.source == "fr").one().term = "budget"

    stage.write(change)
    before = known(stage)
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text.startswith("You did nothing in the last ten minutes")
    assert known(stage) == before


def test_terms_are_asked_for_and_offered(stage: Stage) -> None:
    home = home_of(stage)
    stage.say(home, ANNA, "!glossary add")
    question = stage.last(home)
    assert question.text.startswith("Which word?")
    stage.say(home, ANNA, "Haus am See", reply_to=question.native_id)
    assert names(stage) == ["Haus am See"]
    stage.say(home, ANNA, "!glossary remove")
    question = stage.last(home)
    assert question.choices == ("Haus am See", "Cancel")
    stage.press(home, ANNA, question.native_id, "1️⃣")
    assert names(stage) == []


def test_entries_that_were_made_by_hand_are_shown_and_removed(stage: Stage) -> None:
    home = home_of(stage)
    row = GlossaryTerm(source="de", term="Kiez", target="nl", translation="buurt")
    stage.write(lambda tx: tx.add(row))
    stage.say(home, ANNA, "!glossary list")
    assert stage.last(home).text == ("There is one word in the glossary:\n· Kiez (German) = buurt (Dutch)")
    stage.say(home, ANNA, "!glossary remove kiez")
    assert known(stage) == Glossary()


# --- many at once -----------------------------------------------------------------------------------------------


def test_many_words_are_entered_at_once_or_none(stage: Stage) -> None:
    """Also as they are copied from a spreadsheet; what is there already is replaced, and all is taken back at once."""
    home = home_of(stage)
    stage.say(home, ANNA, BUDGET)
    before = known(stage)
    wrong = "!glossary import de fr\nKämmerei = finances\nRatsherr = conseiller = consigliere"
    stage.say(home, ANNA, wrong)
    assert stage.last(home).text == (
        "Nothing was entered. Please look at line 3: There are 3 words in it, but only 2 languages were named."
    )
    assert known(stage) == before
    lines = "Kämmerei\tservice des finances\nBürgerhaushalt = budget citoyen\n\nRatsinformationssystem"
    stage.say(home, ANNA, f"!glossary import de fr\n{lines}")
    assert stage.last(home).text == "New: 2 · changed: 1 · as before: 0"
    now = dict(known(stage).between("de", "fr"))
    assert now == {
        "Bürgerhaushalt": "budget citoyen",
        "Kämmerei": "service des finances",
        "Ratsinformationssystem": "Ratsinformationssystem",
    }
    stage.say(home, ANNA, f"!glossary import de fr\n{lines}")
    assert stage.last(home).text == "New: 0 · changed: 0 · as before: 3"
    stage.say(home, ANNA, "!undo")
    stage.say(home, ANNA, "!undo")
    assert known(stage) == before


def test_an_import_needs_its_languages_and_lines(stage: Stage) -> None:
    home = home_of(stage)
    stage.say(home, ANNA, "!glossary import de fr")
    assert stage.last(home).text.startswith("Please name the languages in the first line")
    stage.say(home, ANNA, "!glossary import Kämmerei = finances")
    assert "Kämmerei" in stage.last(home).text
