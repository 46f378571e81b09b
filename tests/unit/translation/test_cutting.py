"""Long texts are cut where nobody notices."""

from __future__ import annotations

from hypothesis import given, strategies as st

from bot.translation.cutting import cut, joined
from storage.richtext import RichText, Span, SpanKind
from tests.unit.translation.test_shield import rich_texts


def test_a_short_text_is_one_piece() -> None:
    assert [piece.content.text for piece in cut(RichText("short"))] == ["short"]
    assert [piece.content for piece in cut(RichText())] == [RichText()]


def test_cuts_at_sentence_ends() -> None:
    text = "One sentence here. Another one there! " * 3
    pieces = [piece.content.text for piece in cut(RichText(text), 45, 90)]
    assert all(piece.endswith((". ", "! ")) for piece in pieces)
    assert len(pieces) == 3


def test_line_ends_are_better_than_sentence_ends() -> None:
    pieces = [piece.content.text for piece in cut(RichText("first line. and more\nsecond line. and more"), 30, 60)]
    assert pieces == ["first line. and more\n", "second line. and more"]


def test_links_and_code_are_not_cut() -> None:
    content = RichText(
        "some words before the long link label here. and after it", (Span(11, 43, SpanKind.LINK, "https://x"),)
    )
    pieces = cut(content, 25, 60)
    assert any(span == SpanKind.LINK for piece in pieces for span in [s.kind for s in piece.content.spans])
    assert sum(len(piece.content.spans) for piece in pieces) == 1


def test_a_word_without_end_is_cut_all_the_same() -> None:
    assert [len(piece.content) for piece in cut(RichText("x" * 100), 20, 40)] == [40, 40, 20]


@given(rich_texts(), st.integers(4, 30))
def test_pieces_join_again(content: RichText, piece: int) -> None:
    pieces = cut(content, piece, 2 * piece)
    assert all(len(part.content) <= 2 * piece for part in pieces)
    together = joined(pieces)
    assert together.text == content.text
    # Marks of one kind that overlap may become one, but nothing loses its mark.
    for kind in SpanKind:
        covered = {i for s in content.spans if s.kind is kind for i in range(s.start, s.end)}
        assert covered == {i for s in together.spans if s.kind is kind for i in range(s.start, s.end)}
