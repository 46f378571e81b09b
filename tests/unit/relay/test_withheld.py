"""Which lines and spans are passed on."""

from __future__ import annotations

import pytest

from handlers.relay.withheld import LONGEST_VALUE, MOST_SPANS, bounded, without_kept_lines
from storage.richtext import RichText, Span, SpanKind


@pytest.mark.parametrize(
    ("text", "passed_on"),
    [
        ("Hallo", "Hallo"),
        ("// Hallo", ""),
        ("  //Hallo\nund mehr", ""),
        ("\n\n// Hallo\nund mehr", ""),
        ("Hallo\n// intern\nTschüss", "Hallo\nTschüss"),
        ("Hallo\n//", "Hallo"),
        ("siehe https://example.org // dort", "siehe https://example.org // dort"),
        ("/kurz", "/kurz"),
    ],
)
def test_lines_with_two_slashes_stay(text: str, passed_on: str) -> None:
    assert without_kept_lines(RichText(text)).text == passed_on


def test_comments_in_code_are_code() -> None:
    code = RichText("// Kommentar\nx = 1", (Span(0, 18, SpanKind.PRE),))
    assert without_kept_lines(code) == code


def test_spans_over_a_dropped_line_stay_whole() -> None:
    content = RichText("eins\n// zwei\ndrei", (Span(0, 17, SpanKind.BOLD),))
    assert without_kept_lines(content) == RichText("eins\ndrei", (Span(0, 9, SpanKind.BOLD),))


def test_an_endless_number_of_spans_is_cut_to_links_and_code() -> None:
    many = tuple(Span(n, n + 1, SpanKind.BOLD) for n in range(MOST_SPANS + 1))
    content = RichText("x" * 1000, (*many, Span(0, 5, SpanKind.LINK, "https://example.org")))
    assert bounded(content).spans == (Span(0, 5, SpanKind.LINK, "https://example.org"),)
    assert bounded(content).text == content.text


def test_endless_values_and_doubles_go() -> None:
    long = Span(0, 1, SpanKind.LINK, "x" * (LONGEST_VALUE + 1))
    bold = Span(0, 1, SpanKind.BOLD)
    assert bounded(RichText("x", (long, bold, bold))).spans == (bold,)
