"""The word lists: nothing in them is unread, nothing that the grammar needs is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from config.texts import LANGUAGES
from config.when import word_list
from handlers.common import when
from handlers.common.when.vocabulary import fold, match, tokens, vocabulary

CODE = "".join(file.read_text("utf-8") for file in Path(when.__file__).parent.glob("*.py"))
NEEDED = """filler at and to from until starting today tomorrow day_after_tomorrow tonight next coming this_week
next_week week_after_next of_month next_month last every weekly fortnightly monthly minutes hours days weeks months
half_hour noon am pm night in except"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_read_and_none_is_missing(language: str) -> None:
    words = word_list(language).words
    read = set(re.findall(r'"([a-z_0-9]+)"', CODE))
    assert set(words) - read == set()
    assert set(NEEDED.split()) - set(words) == set()
    assert [kind for kind in NEEDED.split() if not words[kind]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_hours_and_ordinals_are_complete(language: str) -> None:
    tables = word_list(language).tables
    assert set(range(1, 13)) <= set(tables["numbers"].values())
    assert set(range(1, 5)) == set(tables["ordinals"].values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_found_as_people_write_it(language: str) -> None:
    """A phrase with marks and capitals is cut as the text of a person would be."""
    known = vocabulary(language)
    for kind, phrases in word_list(language).words.items():
        for phrase in phrases:
            said = tokens(phrase.upper())
            starts = known.phrases.get(said[0].text if said[0].text not in ".-'" else said[1].text, ())
            begin = int(said[0].text in ".-'")
            ends = {match(said, begin, of.words) for of in starts if of.kind == kind}
            assert len(said) in ends or kind == "joined", phrase


def test_folding_leaves_what_everybody_writes() -> None:
    assert fold("Τρίτη ΤΡΙΤΗ") == "τριτη τριτη"
    assert fold("marți marţi MARTI") == "marti marti marti"
    assert fold("wöchentlich – après") == "wochentlich - apres"
    assert fold("Παρασκευής ΠΑΡΑΣΚΕΥΗΣ") == "παρασκευησ παρασκευησ"
