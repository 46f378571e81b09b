"""What people wrote, HTML or plain: their words and marks, whatever their client made of them."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, strategies as st

from bot.platforms.matrix.html_reader import read, read_html
from bot.platforms.matrix.markup import render
from storage.richtext import RichText, Span, SpanKind

OPENING = [
    "<b>",
    "<a href='https://x.org'>",
    "<p>",
    "<li>",
    "<ul>",
    "<ol start=9>",
    "<pre>",
    "<mx-reply>",
    "<td>",
    "<tr>",
]
CLOSING = ["</b>", "</a>", "</p>", "</ul>", "</pre>", "</mx-reply>", "</blockquote>", "<br/>", "-->", ">"]
OTHERS = [
    "<blockquote>",
    "<details>",
    "<summary>",
    "<!--",
    "<",
    "<script>",
    "&amp;",
    "&#0;",
    "&#xD800;",
    "&",
    " ",
    "\n",
]
PIECES = st.sampled_from([*OPENING, *CLOSING, *OTHERS, "word", "\x00", "\ud800"])


@given(st.lists(PIECES, max_size=60).map("".join))
def test_wild_html_gives_a_sound_text(html: str) -> None:
    content = read_html(html)
    assert "\x00" not in content.text
    assert content.text.encode().decode() == content.text
    for span in content.spans:
        assert 0 <= span.start < span.end <= len(content.text)
    render(content)


@given(st.text())
def test_any_plain_text_is_read(text: str) -> None:
    read_text = read({"msgtype": "m.text", "body": text}).text
    assert read_text.encode().decode() == read_text == read_text.strip()


@pytest.mark.parametrize(
    "piece",
    ["<", "</", "<a ", "<!--", "<a href='", '<a "', "<![CDATA[", "<b>", "<b>x</b>", "&", "<ul><li>", "<!", "<?"],
)
def test_reading_takes_time_in_proportion(piece: str) -> None:
    html = (piece * 60_000)[:60_000]
    began = time.process_time()
    render(read_html(html))
    # It takes hundredths of a second; with a step that goes back for each piece it takes half a minute.
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p>\n<p>two</p>", "one\n\ntwo"),
        ("one<br>two<br/>\n<br />three", "one\ntwo\n\nthree"),
        ("  many \n  spaces\t here ", "many spaces here"),
        ("a <b>bold </b> word", "a bold word"),
        ('<ul>\n<li>x</li>\n<li><p>y</p><ol start="3"><li>z</li></ol></li></ul>end', "• x\n• y\n  3. z\nend"),
        ("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", "a | b\nc | d"),
        ("<pre><code>  if x:\n    y\n</code></pre>", "  if x:\n    y"),
        ("<mx-reply><blockquote>old</blockquote></mx-reply>new", "new"),
        ("a<hr>b", "a\n———\nb"),
        ("3 < 4 &amp;&amp; 5 > 4", "3 < 4 && 5 > 4"),
        ('<img alt=":cat:" src="mxc://x/y">!', ":cat:!"),
        ("<script>alert(1)</script>hello<style>b{}</style>", "hello"),
        ("<unknown>kept</unknown>", "kept"),
        ("<h1>Title</h1>text", "Title\ntext"),
        ("one<!-- <b>hidden</b> -->two", "onetwo"),
    ],
)
def test_text(html: str, text: str) -> None:
    assert read_html(html).text == text


@pytest.mark.parametrize(
    ("html", "spans"),
    [
        ("<strong>a</strong>", [Span(0, 1, SpanKind.BOLD)]),
        ("<del><em>a</em></del>", [Span(0, 1, SpanKind.STRIKE), Span(0, 1, SpanKind.ITALIC)]),
        ('<pre><code class="language-py">x</code></pre>', [Span(0, 1, SpanKind.PRE, "py")]),
        ('<a href="HTTPS://x.org/?a&amp;b">x</a>', [Span(0, 1, SpanKind.LINK, "HTTPS://x.org/?a&b")]),
        ('<a href="javascript:alert(1)">x</a>', []),
        ('<a href="http://[">x</a>', []),
        ('<a href="https://matrix.to/#/%40anna%3Ax.org?via=x">A</a>', [Span(0, 1, SpanKind.MENTION, "@anna:x.org")]),
        ('<a href="matrix:u/anna:x.org">A</a>', [Span(0, 1, SpanKind.MENTION, "@anna:x.org")]),
        ('<a href="https://matrix.to/#/!room">r</a>', [Span(0, 1, SpanKind.LINK, "https://matrix.to/#/!room")]),
        ("<blockquote><p>q</p></blockquote>", [Span(0, 1, SpanKind.QUOTE)]),
        ("<span data-mx-spoiler='why'>s</span>", [Span(0, 1, SpanKind.SPOILER)]),
        ("<details><summary>s</summary>x</details>", [Span(0, 3, SpanKind.FOLD)]),
        ("<b> </b>x<i></i>", []),
        ("<b>never closed", [Span(0, 12, SpanKind.BOLD)]),
    ],
)
def test_marks(html: str, spans: list[Span]) -> None:
    assert list(read_html(html).spans) == spans


def test_depth_is_limited() -> None:
    assert len(read_html("<b>" * 1000 + "x" + "</b>" * 1000).spans) <= 50


def _content(body: str, **more: Any) -> dict[str, Any]:
    return {"msgtype": "m.text", "body": body, **more}


def test_plain_text_is_left_as_it_was_typed() -> None:
    assert read(_content("**bold** <b>\r\n & more ")) == RichText("**bold** <b>\n & more")


def test_the_fallback_of_a_reply_is_left_out() -> None:
    relation = {"m.in_reply_to": {"event_id": "$1"}}
    body = "> <@anna:x.org> What?\n> And when?\n\nTuesday\n> really"
    assert read(_content(body, **{"m.relates_to": relation})).text == "Tuesday\n> really"
    assert read(_content(body)).text == body


def test_html_without_text_gives_way_to_the_body() -> None:
    html = {"format": "org.matrix.custom.html", "formatted_body": "<mx-reply>never closed"}
    assert read(_content("the body", **html)).text == "the body"
