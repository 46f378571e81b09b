"""Long texts: every piece fits with its translations, nothing is lost, sentences stay whole where they can."""

from __future__ import annotations

from hypothesis import given, strategies as st

from handlers.common.split import EXPANSION, MARKUP, cost, pieces
from storage.richtext import RichText, Span, SpanKind

TEXTS = st.one_of(
    st.text(max_size=3000),
    st.text(alphabet="abc .!?\n", max_size=3000),
    st.text(alphabet="&<>\"' ", max_size=2000),
    st.text(alphabet="αβγ. ;\n", max_size=3000),
    st.lists(
        st.sampled_from(["Ein Satz. ", "Am 3. Mai um 10 Uhr. ", "Ja! ", "\n\n", "Wort ", "z. B. "]), max_size=300
    ).map("".join),
)


@st.composite
def rich_texts(draw: st.DrawFn) -> RichText:
    """A text with spans of all sizes."""
    text = draw(TEXTS)
    spans = []
    if text:
        for _ in range(draw(st.integers(0, 12))):
            start = draw(st.integers(0, len(text) - 1))
            end = draw(st.integers(start + 1, len(text)))
            spans.append(
                Span(start, end, draw(st.sampled_from(list(SpanKind))), draw(st.sampled_from(["", "https://x"])))
            )
    return RichText(text, tuple(spans))


@given(rich_texts(), st.integers(0, 5))
def test_pieces_cover_the_text_and_nothing_else(content: RichText, translations: int) -> None:
    found = pieces(content, 4000, translations, 500)
    assert "".join(content.text[piece.start : piece.end] for piece in found) == content.text
    assert all(piece.start < piece.end for piece in found) or not content.text


@given(rich_texts(), st.integers(0, 4))
def test_every_piece_fits_with_its_longest_translations(content: RichText, translations: int) -> None:
    limit, overhead = 6000, 500
    for piece in pieces(content, limit, translations, overhead):
        shown = content.cut(piece.start, piece.end).strip()
        # Greek letters where the text had Latin ones, as many as a translation may have, with all spans again.
        letters = sum(max(2, cost(RichText(character))) for character in shown.text)
        marks = cost(shown) - cost(RichText(shown.text))
        longest = letters * EXPANSION + marks
        crowded = len(shown.spans) * (MARKUP + 20) * (translations + 1) > limit // 2
        assert crowded or cost(shown) + translations * longest <= limit - overhead


def test_a_short_text_is_one_piece() -> None:
    assert [(piece.start, piece.end) for piece in pieces(RichText("Hallo. Du."), 1000)] == [(0, 10)]


def texts_of(text: str, limit: int) -> list[str]:
    """The pieces of a plain text."""
    return [text[piece.start : piece.end].strip() for piece in pieces(RichText(text), limit)]


def test_cuts_are_between_sentences() -> None:
    assert texts_of("Das ist der erste. Das ist der zweite! Und noch einer?", 40) == [
        "Das ist der erste. Das ist der zweite!",
        "Und noch einer?",
    ]


def test_no_cut_after_an_ordinal_an_abbreviation_or_an_initial() -> None:
    assert texts_of("Wir kommen. Wir treffen uns am 3. Mai bei Dr. Müller.", 50) == [
        "Wir kommen.",
        "Wir treffen uns am 3. Mai bei Dr. Müller.",
    ]
    assert texts_of("Gut. Das betrifft z. B. Athen und J. Meier sehr.", 46)[0] == "Gut."


def test_greek_questions_end_sentences() -> None:
    assert texts_of("Τι ώρα; Στις δέκα το πρωί.", 40) == ["Τι ώρα;", "Στις δέκα το πρωί."]


def test_without_sentences_lines_then_words_then_characters() -> None:
    assert texts_of("eins zwei\ndrei vier fünf", 20) == ["eins zwei", "drei vier fünf"]
    assert texts_of("eins zwei drei vier", 10) == ["eins zwei", "drei vier"]
    assert texts_of("abcdefghij", 4) == ["abcd", "efgh", "ij"]


def test_a_letter_keeps_its_accent() -> None:
    assert texts_of("abce\u0301f", 4)[0] == "abc"


def test_spans_are_kept_for_each_piece() -> None:
    content = RichText("Das ist fett. Das auch.", (Span(0, 23, SpanKind.BOLD),))
    found = pieces(content, 14 + MARKUP)
    assert [content.cut(piece.start, piece.end).strip().spans for piece in found] == [
        (Span(0, 13, SpanKind.BOLD),),
        (Span(0, 9, SpanKind.BOLD),),
    ]


def test_a_huge_text_with_thousands_of_spans_is_cut_quickly() -> None:
    spans = tuple(Span(start, start + 5, SpanKind.BOLD) for start in range(0, 50_000, 10))
    found = pieces(RichText("Wort und. " * 5000, spans), 12_000, 3, 1000)
    assert found[-1].end == 50_000
    assert all(piece.end > piece.start for piece in found)
