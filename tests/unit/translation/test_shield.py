"""What must not be translated comes out as it went in, whatever the engine does."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, strategies as st

from bot.translation.shield import FORMS
from bot.translation.typography import Vocabulary
from bot.translation.wire import Refused
from storage.richtext import RichText, Span, SpanKind
from tests.unit.translation.pipes import ASCII, swapped, text_of, through

PROTECTED = [
    "https://forms.example.eu/s/aB3xZ9?lang=en&v=2",
    "www.opendata.example.bg/map#layer=trees",
    "info@thessaloniki.example.gr",
    "@maria",
    "@jan.devries:example.org",
    "#cycling:example.org",
    "#OpenBudget",
    "!abc123:example.org",
    "!help",
    "/invite",
    "`docker compose up -d`",
    "minutes_2025-03-01.pdf",
    "🙏",
    "👋🏽",
    "👨‍👩‍👧",
    "🇪🇺",
    "3️⃣",
    "<b>",
    "€125,000",
    "15.50 EUR",
    "+30 2310 123 456",
    ":-)",
    "x" * 100,
]


@pytest.mark.parametrize("span", PROTECTED)
def test_a_protected_span_never_reaches_the_engine(span: str) -> None:
    asked: list[str] = []

    def engine(text: str) -> str:
        asked.append(text)
        return swapped(text)

    text = text_of(through(f"We ask that you use {span} on the next day of the month", engine))
    assert text == f"{swapped('We ask that you use')} {span} {swapped('on the next day of the month')}"
    assert all(span not in sent for sent in asked)


@pytest.mark.parametrize("span", PROTECTED)
def test_a_span_at_the_edge_stays_outside(span: str) -> None:
    asked: list[str] = []

    def engine(text: str) -> str:
        asked.append(text)
        return "tudo bem"

    assert text_of(through(f"{span} all is well {span}", engine)) == f"{span} tudo bem {span}"
    assert asked == ["all is well"]


def test_placeholders_may_change_places() -> None:
    def engine(text: str) -> str:
        return re.sub(r"(Zx0)(.*)(Zx1)", r"\3\2\1", swapped(text))

    assert text_of(through("ask @maria and @jan tomorrow", engine)) == swapped("ask") + " @jan end @maria " + swapped(
        "tomorrow"
    )


def test_the_next_form_is_tried_when_a_placeholder_gets_lost() -> None:
    asked: list[str] = []

    def engine(text: str) -> str:
        asked.append(text)
        return text.replace("please", "por favor").replace("Zx0", "zoo")

    assert text_of(through("please ask @maria about it", engine)) == "por favor ask @maria about it"
    assert asked == ["please ask Zx0 about it", "please ask http://x.eu/0 about it"]


def test_text_between_the_spans_is_translated_alone_when_no_placeholder_survives() -> None:
    def engine(text: str) -> str:
        return "???" if "x" in text else swapped(text)

    assert text_of(through("please ask @maria about it", engine)) == "pliesi esk @maria ebuat ot"


@pytest.mark.parametrize("broken", ["Zx0 Zx0", "Zx1", "Zx00", "aZx0", "Zx0b", ""])
def test_a_broken_placeholder_is_never_accepted(broken: str) -> None:
    form = FORMS[0]
    found = [int(number) for number in form.pattern.findall(broken)]
    assert sorted(found) != [0]


def test_a_text_that_looks_like_a_placeholder_is_no_danger() -> None:
    outcome = text_of(
        through("the part Zx0 of http://x.eu/0 goes to @maria today", lambda text: text.replace("the", "a"))
    )
    assert outcome == "a part Zx0 of http://x.eu/0 goes to @maria today"


def test_words_outside_the_vocabulary_are_masked() -> None:
    asked: list[str] = []

    def engine(text: str) -> str:
        asked.append(text)
        return swapped(text)

    text = text_of(through("Mayor Jürgen Müller will come to Łódź.", engine, vocabulary=ASCII))
    assert text == "Meyur Jürgen Müller woll cumi tu Łódź."
    assert asked == ["Mayor Zx0 will come to"]


def test_characters_with_an_equal_are_replaced_not_masked() -> None:
    known = Vocabulary(frozenset("abcdefghijklmnopqrstuvwxyzé \"'.ş"))
    assert known.adapt("é") == "é"
    assert known.adapt("É") == "é"
    assert known.adapt("“ș”…") == '"ş"...'
    assert known.adapt("ł") is None


def test_each_leg_masks_what_its_own_model_cannot_spell() -> None:
    asked: list[str] = []

    def engine(text: str) -> str:
        asked.append(text)
        return text + " żółty" if len(asked) == 1 else swapped(text)

    text = text_of(through("wir gehen", engine, vocabulary=ASCII, legs=("en", "pt")))
    assert text == "wor gihin żółty"
    assert asked == ["wir gehen", "wir gehen"]


def test_a_message_that_the_model_cannot_spell_is_refused() -> None:
    outcome = through("Η συνεδρίαση αρχίζει αύριο", lambda text: text, vocabulary=ASCII)
    assert outcome == Refused("unknown characters")


def test_capitals_are_lowered() -> None:
    asked: list[str] = []

    def engine(text: str) -> str:
        asked.append(text)
        return swapped(text)

    through("PLEASE DO NOT PARK @maria IN FRONT", engine)
    assert asked[0] == "Please do not park Zx0 in front"


@pytest.mark.parametrize("text", ["", "   ", "🎉👍", "12.5 %", "10:00", "\n\n", "@maria", "https://a.example.org"])
def test_text_without_words_is_unchanged(text: str) -> None:
    def engine(_: str) -> str:
        raise AssertionError("nothing to translate")

    assert through(text, engine) == RichText(text)


def test_lines_and_their_prefixes_stay() -> None:
    text = "Agenda for now:\n- speeches\n* bike lanes\n1. first point\n> quoted line\n## a heading\n\nend of list\r\n"
    assert text_of(through(text)) == swapped(text)


def test_fenced_code_stays() -> None:
    text = "try this one:\n```python\nfor x in y:\n    print(x)\n```\nall done now"
    assert text_of(through(text)) == ("try thos uni:\n```python\nfor x in y:\n    print(x)\n```\nell duni nuw")


def test_names_and_terms() -> None:
    text = text_of(
        through(
            "the City Hall meets Maria Rossi about open data",
            names=("Maria Rossi", "Maria", "<b>", ".*"),
            terms=(("city hall", "câmara municipal"), ("open data", "")),
        )
    )
    assert text == "thi Câmara municipal miits Maria Rossi ebuat open data"


def test_a_name_is_a_whole_word() -> None:
    assert text_of(through("Annalena asks Anna now", names=("Anna",))) == "Enneline esks Anna nuw"


def test_pieces_with_a_space_between_share_a_placeholder() -> None:
    asked: list[str] = []

    def engine(text: str) -> str:
        asked.append(text)
        return swapped(text)

    text = "could @ion @claire @hans confirm this"
    assert text_of(through(text, engine)) == "cuald @ion @claire @hans cunform thos"
    assert asked == ["could Zx0 confirm this"]


WORDS = st.sampled_from(
    ["please", "ask them", "about", "this tomorrow", "the", "house", "Zx0", "http://x.eu/1", "Über", "ΑΒΓ", "a"]
)
# Nobody can tell where a telephone number ends when another number follows it.
SPANS = st.sampled_from([*(span for span in PROTECTED if span[0] != "+"), "Zx3 ", "Maria", "Ünal"])
TEXTS = st.lists(st.one_of(WORDS, SPANS), max_size=12).map(" ".join)


class Wild:
    """An engine that answers as hypothesis likes."""

    def __init__(self, answers: list[str]) -> None:
        self.answers = answers
        self.count = 0

    def __call__(self, text: str) -> str:
        self.count += 1
        answer = self.answers[self.count % len(self.answers)] if self.answers else ""
        return answer.replace("{}", text)


ENGINES = st.lists(
    st.one_of(st.text(max_size=20), st.sampled_from(["{}", "{} {}", "Zx0", "zx0 zx1", "http://x.eu/0 {}", "\n", ""])),
    max_size=4,
).map(Wild)


@given(TEXTS, ENGINES)
def test_protected_spans_survive_any_engine(text: str, engine: Wild) -> None:
    outcome = through(text, engine, names=("Maria",), vocabulary=ASCII)
    if isinstance(outcome, RichText):
        for span in (*PROTECTED, "Maria"):
            assert outcome.text.count(span) >= text.count(span)


KINDS = st.sampled_from(list(SpanKind))


@st.composite
def rich_texts(draw: st.DrawFn) -> RichText:
    """Return text with any spans at all, as hostile clients may send them."""
    alphabet = st.one_of(st.characters(), st.sampled_from("ab @#`*>-\n\n\r<>/!1.🎉"))
    text = draw(st.one_of(TEXTS, st.text(alphabet, max_size=80), st.lists(TEXTS, max_size=4).map("\n".join)))
    spans = []
    for _ in range(draw(st.integers(0, 5)) if text else 0):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        spans.append(Span(start, end, draw(KINDS), draw(st.sampled_from(["", "https://a.example.org", "@a:b"]))))
    return RichText(text, tuple(spans))


@given(rich_texts(), ENGINES, st.lists(st.text(max_size=5), max_size=3))
def test_wild_input_never_raises_and_spans_stay_within_the_text(
    content: RichText, engine: Wild, names: list[str]
) -> None:
    outcome = through(content, engine, names=tuple(names), terms=tuple((n, "x") for n in names), vocabulary=ASCII)
    if isinstance(outcome, Refused):
        return
    assert outcome.text.count("\n") == content.text.count("\n")
    for span in outcome.spans:
        assert 0 <= span.start < span.end <= len(outcome.text)
    verbatim = [s for s in content.spans if s.kind in (SpanKind.CODE, SpanKind.PRE, SpanKind.MENTION)]
    for span in verbatim:
        for line in content.text[span.start : span.end].split("\n"):
            assert line.strip() in outcome.text
    for span in content.spans:
        covered = outcome.text.strip() and content.text[span.start : span.end].strip("\n")
        if span.kind in (SpanKind.LINK, SpanKind.MENTION) and covered:
            assert any(kept.kind is span.kind and kept.value == span.value for kept in outcome.spans)
