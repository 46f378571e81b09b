"""RichText to Matrix: reads well plain, is marked in HTML, and is never anything but text."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, strategies as st

from bot.platforms.matrix.html_reader import read_html
from bot.platforms.matrix.markup import render
from storage.richtext import RichText, Span, SpanKind, join

TAG = re.compile(r"<(/?)([a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>")
TEXT = st.text(alphabet=st.sampled_from("ab<>&\"' \n/ä€😀"), max_size=40)
ADDRESSES = st.sampled_from(
    ['https://x.org/?a=1&b="2"', "javascript:alert(1)", "@anna:x.org", '@"><b>:x', "python", ""]
)


@st.composite
def contents(draw: st.DrawFn) -> RichText:
    """Text with spans that nest, overlap or touch in any way."""
    text = draw(TEXT)
    places = st.integers(min_value=0, max_value=len(text))
    kinds = st.sampled_from(SpanKind)
    spans = draw(st.lists(st.builds(Span, places, places, kinds, ADDRESSES), max_size=6))
    return RichText(text, tuple(span for span in spans if span.start < span.end))


@given(contents())
def test_html_is_balanced_and_shows_the_text_and_nothing_else(content: RichText) -> None:
    html = render(content).html or render(content).body.replace("<", "&lt;")
    open_tags: list[str] = []
    for closing, tag, attributes in TAG.findall(html):
        if closing:
            assert open_tags.pop() == tag
        elif tag != "br":
            open_tags.append(tag)
        assert "javascript" not in attributes
    assert open_tags == []
    if render(content).html:
        shown = unescape(TAG.sub("", html))
        assert shown.replace("\n", "") == content.text.replace("\n", "")


@given(contents())
def test_nothing_in_the_text_is_markup(content: RichText) -> None:
    html = render(content).html
    assert not re.search(r"[<>]", TAG.sub("", html))
    assert not re.search(r"&(?!(?:amp|lt|gt|quot|#x27);)", html)


@given(contents())
def test_no_link_lies_in_a_link(content: RichText) -> None:
    depth = 0
    for closing, tag, _ in TAG.findall(render(content).html):
        if tag == "a":
            depth += -1 if closing else 1
            assert 0 <= depth <= 1


@given(
    st.lists(
        st.tuples(st.sampled_from(["quote", "heading", "bold", "code", None]), st.text("abc", min_size=1)), min_size=1
    )
)
def test_whole_lines_come_back_as_they_went(lines: list[tuple[str | None, str]]) -> None:
    content = join([RichText(text).marked(SpanKind(kind)) if kind else text for kind, text in lines])
    html = render(content).html
    if html:
        back = read_html(html)
        assert back.text == content.text
        assert set(back.spans) == set(content.spans)


def test_a_copy_reads_as_well_without_html() -> None:
    copy = join(
        [
            RichText("Maria Papadopoulou · Vari Voula Vouliagmeni").marked(SpanKind.BOLD),
            "Yes, Tuesday at 11:00 suits me.",
            RichText("Translated automatically from Greek. Original:\nΝαι, την Τρίτη.").marked(SpanKind.FOLD),
        ]
    )
    rendered = render(copy)
    assert rendered.body == (
        "Maria Papadopoulou · Vari Voula Vouliagmeni\n"
        "Yes, Tuesday at 11:00 suits me.\n"
        "> Translated automatically from Greek. Original:\n"
        "> Ναι, την Τρίτη."
    )
    assert rendered.html == (
        "<strong>Maria Papadopoulou · Vari Voula Vouliagmeni</strong><br>"
        "Yes, Tuesday at 11:00 suits me."
        "<details><summary>Translated automatically from Greek. Original:</summary>Ναι, την Τρίτη.</details>"
    )


@pytest.mark.parametrize(
    ("content", "html"),
    [
        (RichText("a").marked(SpanKind.UNDERLINE), "<u>a</u>"),
        (RichText("a").marked(SpanKind.STRIKE), "<del>a</del>"),
        (RichText("a").marked(SpanKind.SPOILER), "<span data-mx-spoiler>a</span>"),
        (RichText("a < b\nc").marked(SpanKind.PRE, "c++"), '<pre><code class="language-c++">a &lt; b\nc</code></pre>'),
        (RichText("one line").marked(SpanKind.FOLD), "<blockquote>one line</blockquote>"),
        (RichText("q").marked(SpanKind.QUOTE) + "\n\nafter", "<blockquote>q</blockquote><br>after"),
        (
            RichText("abc", (Span(0, 2, SpanKind.BOLD), Span(1, 3, SpanKind.ITALIC))),
            "<strong>a<em>b</em></strong><em>c</em>",
        ),
        (RichText("• one").marked(SpanKind.ITEM), ""),
        (RichText("click").marked(SpanKind.LINK, "javascript:alert(1)"), ""),
        (RichText("Anna").marked(SpanKind.MENTION, "12345"), ""),
        (RichText("<b>plain</b>\n&amp;"), ""),
    ],
)
def test_how_marks_are_written(content: RichText, html: str) -> None:
    assert render(content).html == html


def test_a_mention_is_a_pill_and_is_told() -> None:
    rendered = render(RichText("Anna").marked(SpanKind.MENTION, "@anna/x:example.org"))
    assert rendered.html == '<a href="https://matrix.to/#/@anna%2Fx:example.org">Anna</a>'
    assert rendered.mentions == ("@anna/x:example.org",)


def test_the_plain_body_names_addresses_that_the_words_hide() -> None:
    hidden = RichText("our site").marked(SpanKind.LINK, "https://x.org") + ", "
    shown = RichText("https://y.org").marked(SpanKind.LINK, "https://y.org/")
    assert render(hidden + shown).body == "our site (https://x.org), https://y.org"


def test_quotes_within_quotes_are_marked_twice() -> None:
    content = RichText("a\nb\nc", (Span(0, 5, SpanKind.QUOTE), Span(2, 3, SpanKind.QUOTE)))
    assert render(content).body == "> a\n> > b\n> c"
