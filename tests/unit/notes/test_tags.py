"""What counts as a tag, in every language and in whatever people write."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, strategies as st

from config.notes import tags as all_tags
from config.texts import LANGUAGES, Line, Texts
from handlers.common import tags
from handlers.common.platforms import offers_reaction
from handlers.relay import withheld
from storage.notes import TAGS
from storage.richtext import RichText, Span, SpanKind
from tests.unit.translation.pipes import text_of, through

NAMES = [(kind, name) for kind, tag in all_tags().items() for names in tag.names.values() for name in names]
TAGGED = [f"#{name}" for _, name in NAMES]
PIECES = st.lists(
    st.sampled_from(
        [*TAGGED[::7], "#", "\n", " ", ":", "//", ">", "water", "Wasser", "έλα", "#nothing", "`", "\u200b"]
    ),
    max_size=14,
)


def found(text: str | RichText) -> list[tuple[str, str]]:
    """Return the tags of a text: kind and what follows."""
    content = RichText(text) if isinstance(text, str) else text
    return [(line.kind, line.content.text) for line in tags.find(content)]


# --- the names --------------------------------------------------------------------------------------------------


def test_every_kind_has_names_in_every_language_and_a_reaction_that_telegram_has() -> None:
    assert tuple(all_tags()) == TAGS
    for tag in all_tags().values():
        assert tag.names.keys() == set(LANGUAGES)
        assert offers_reaction(tag.reactions[0])


def test_no_name_and_no_reaction_stands_for_two_kinds() -> None:
    meant: dict[str, set[str]] = {}
    for kind, name in NAMES:
        meant.setdefault(tags.folded(name), set()).add(kind)
    assert [name for name, kinds in meant.items() if len(kinds) > 1] == []
    keys = [key for tag in all_tags().values() for key in tag.reactions]
    assert len(keys) == len(set(keys))


def test_every_name_is_understood_however_it_is_written() -> None:
    for kind, name in NAMES:
        bare = "".join(s for s in unicodedata.normalize("NFD", name) if not unicodedata.combining(s))
        ways = (name, name.upper(), name.title(), bare, unicodedata.normalize("NFD", name), name.replace("-", "_"))
        assert [found(f"#{way} 12") for way in ways] == [[(kind, "12")]] * len(ways)


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_are_told_the_tags_of_their_language(language: str) -> None:
    told = Texts.load().render(Line("taking-tags"), language)
    shown = (f"{tag.reactions[0]} {tags.shown_name(kind, language)}" for kind, tag in all_tags().items())
    assert told == " · ".join(shown)


def test_reactions_mean_a_kind_with_or_without_marks_of_presentation() -> None:
    assert tags.kind_of_reaction("⚡") == tags.kind_of_reaction("⚡\ufe0f") == "insight"
    assert tags.kind_of_reaction("➡") == tags.kind_of_reaction("➡\ufe0f") == "next"
    assert tags.kind_of_reaction("👍") == ""


# --- lines ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#insight Water is scarce", [("insight", "Water is scarce")]),
        ("  #Erkenntnis:  Wasser ist knapp ", [("insight", "Wasser ist knapp")]),
        ("\uff03απόφαση ναι", [("decision", "ναι")]),
        ("before\n#lesson too dear\nafter\n#next Ann calls", [("lesson", "too dear"), ("next", "Ann calls")]),
        ("#lesson one\nnot this", [("lesson", "one")]),
        ("#insight", [("insight", "")]),
        ("# insight", []),
        ("an #insight in a line", []),
        ("##insight heading", []),
        ("> #insight quoted", []),
        ("#insights are many", []),
        ("#insight.org", []),
        ("#insight:example.org", []),
        ("#1 first", []),
    ],
)
def test_a_tag_stands_at_the_beginning_of_a_line(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("kind", [SpanKind.QUOTE, SpanKind.CODE, SpanKind.PRE, SpanKind.FOLD])
def test_nothing_is_a_tag_in_somebody_elses_words_or_in_code(kind: SpanKind) -> None:
    text = "#insight theirs\n#lesson mine"
    assert found(RichText(text, (Span(0, 15, kind),))) == [("lesson", "mine")]
    assert found(RichText(text, (Span(0, len(text), kind),))) == []


def test_a_tag_comes_through_an_engine_and_is_the_readers_then() -> None:
    made = text_of(through("#Erkenntnis: dear water\n  #praxis more of it\n#θέμα", source="de"))
    assert tags.translated(RichText(made), "pt").text == "#ideia: dier wetir\n  #prática muri uf ot\n#tema"


def test_a_tag_alone() -> None:
    assert tags.alone(RichText(" #Insight: ")) == "insight"
    assert tags.alone(RichText("#insight yes")) == ""
    assert tags.alone(RichText("yes\n#insight")) == ""
    assert tags.alone(RichText("#insight\n#lesson")) == ""


def test_tags_are_shown_in_the_readers_language_and_spans_stay_on_their_words() -> None:
    text = RichText("#Erkenntnis: Wasser\nund #praxis\n#idee bleibt", (Span(13, 19, SpanKind.BOLD),))
    shown = tags.translated(text, "el")
    assert shown.text == "#ιδέα: Wasser\nund #praxis\n#ιδέα bleibt"
    assert [shown.text[span.start : span.end] for span in shown.spans] == ["Wasser"]
    assert tags.translated(text, "de") == text
    assert tags.translated(text, "xx") == text


def test_a_note_says_where_its_links_lead_and_nothing_that_is_quoted() -> None:
    text = RichText(
        "Anna: what?\nSee the plan and https://a.example/",
        (
            Span(0, 11, SpanKind.QUOTE),
            Span(0, 4, SpanKind.QUOTE),
            Span(16, 24, SpanKind.LINK, "https://example.org/plan"),
            Span(29, 47, SpanKind.LINK, "https://a.example"),
        ),
    )
    assert tags.plain(text) == "See the plan (https://example.org/plan) and https://a.example/"


# --- whatever people write --------------------------------------------------------------------------------------


@given(PIECES)
def test_each_tag_is_at_the_beginning_of_a_line_of_its_own(pieces: list[str]) -> None:
    text = "".join(pieces)
    lines = text.split("\n")
    for line in tags.find(RichText(text)):
        before = text[: line.start - 1].rpartition("\n")[2]
        assert not before.strip()
        assert tags.kind_of(text[line.start : line.end]) == line.kind
        assert any(line.content.text in one for one in lines)
    assert len(tags.find(RichText(text))) <= len(lines)


@given(PIECES, st.sampled_from([SpanKind.QUOTE, SpanKind.CODE, SpanKind.PRE, SpanKind.FOLD]), st.data())
def test_what_is_quoted_or_code_never_becomes_a_note(pieces: list[str], kind: SpanKind, data: st.DataObject) -> None:
    text = "".join(pieces)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    spans = (Span(start, end, kind),) if end > start else ()
    for line in tags.find(RichText(text, spans)):
        assert not start <= line.start - 1 < end


@given(PIECES)
def test_what_stays_in_its_room_never_becomes_a_note(pieces: list[str]) -> None:
    text = "".join(pieces)
    left = withheld.without_kept_lines(RichText(text))
    assert all(not line.lstrip().startswith("//") for line in left.text.split("\n"))
    assert len(tags.find(left)) <= len(tags.find(RichText(text)))


@given(PIECES, st.sampled_from(LANGUAGES))
def test_showing_tags_in_another_language_changes_nothing_else(pieces: list[str], language: str) -> None:
    content = RichText("".join(pieces))
    shown = tags.translated(content, language)
    assert [line.kind for line in tags.find(shown)] == [line.kind for line in tags.find(content)]
    assert tags.untagged(shown) == tags.untagged(content)
    assert tags.translated(shown, language) == shown
