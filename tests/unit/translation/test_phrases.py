"""Very short messages are looked up."""

from __future__ import annotations

import itertools

import pytest

from bot.translation import phrases
from bot.translation.phrasebook import LANGUAGES, PHRASES


def test_every_phrase_exists_in_every_language() -> None:
    assert all(tuple(phrase) == LANGUAGES and all(forms[0] for forms in phrase.values()) for phrase in PHRASES)


def test_every_phrase_is_recognised_and_translated() -> None:
    for source, target in itertools.permutations(LANGUAGES, 2):
        for phrase in PHRASES:
            for form in phrase[source]:
                assert phrases.translate(form, source, target), (form, source, target)


@pytest.mark.parametrize(
    ("text", "source", "target", "expected"),
    [
        ("Thanks!", "en", "de", "Danke!"),
        ("thanks", "en", "de", "danke"),
        ("DANKE!!", "de", "it", "GRAZIE!!"),
        ("Ναι;", "el", "fr", "Oui?"),
        ("Oui ?", "fr", "el", "Ναι;"),
        ("Merci !", "fr", "de", "Danke!"),
        ("καλημερα", "el", "bg", "добро утро"),
        ("Ja, gerne.", "de", "nl", None),
        ("sorry", "en", "de", "Entschuldigung"),
        ("multumesc", "ro", "en", "thank you"),
        ("À demain.", "fr", "el", "Τα λέμε αύριο."),
        ("Danke", "en", "de", None),
        ("Thanks for the report", "en", "de", None),
        ("Thanks", "en", "xx", None),
        ("", "en", "de", None),
        ("!!!", "en", "de", None),
    ],
)
def test_translations(text: str, source: str, target: str, expected: str | None) -> None:
    assert phrases.translate(text, source, target) == expected


def test_languages_of_a_phrase() -> None:
    assert phrases.languages_of("Danke!") == {"de"}
    assert {"de", "en", "fr"} <= phrases.languages_of("ok")
    assert phrases.languages_of("something else") == frozenset()
