"""What a list shows of a note: the part in which the words were found, with these in bold."""

from __future__ import annotations

import unicodedata

from hypothesis import given, strategies as st

from handlers.notes.snippets import LONGEST, snippet
from storage import words
from storage.richtext import RichText


def bold(content: RichText) -> list[str]:
    """Return what is in bold."""
    return [content.text[span.start : span.end] for span in content.spans]


def test_the_part_is_shown_in_which_the_words_are() -> None:
    text = "Anfang " + "Füllwort " * 40 + "der Bürgerhaushalt und\nder Haushalt " + "danach " * 40
    shown = snippet(text, "de", words.wanted("haushalt"))
    assert bold(shown) == ["Bürgerhaushalt", "Haushalt"]
    assert shown.text.startswith("… Füllwort")
    assert shown.text.endswith(" danach …")
    assert len(shown.text) <= LONGEST + 4
    assert snippet("Kurz und gut.", "de", words.wanted("gut")).text == "Kurz und gut."


def test_accents_may_be_written_in_two_ways() -> None:
    apart = unicodedata.normalize("NFD", "Ο κόσμος είναι μικρός")
    assert bold(snippet(apart, "el", words.wanted("ΜΙΚΡΟΣ κοσμος"))) == ["κόσμος", "μικρός"]


@given(st.text(max_size=600), st.text(max_size=12))
def test_marks_lie_within_whatever_is_shown(text: str, query: str) -> None:
    looked_for = words.wanted(query)
    shown = snippet(text, "de", looked_for)
    assert len(shown.text) <= LONGEST + 4
    for piece in bold(shown):
        assert words.score(words.index(piece, "de"), looked_for) > 0
