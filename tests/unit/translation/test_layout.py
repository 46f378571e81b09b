"""Formatting that can be placed in a translation is; addresses, mentions and code are never lost."""

from __future__ import annotations

from storage.richtext import RichText, Span, SpanKind, join
from tests.unit.translation.pipes import through


def rich(*pieces: str | tuple[str, SpanKind] | tuple[str, SpanKind, str]) -> RichText:
    """Write a formatted text."""
    content = RichText()
    for piece in pieces:
        content += piece if isinstance(piece, str) else RichText(piece[0]).marked(*piece[1:])
    return content


def translated(content: RichText) -> RichText:
    """Translate with an engine that adds a word in front and shouts, so that every position moves."""
    outcome = through(content, lambda text: "SIM " + text.upper().replace("ZX", "Zx"))
    assert isinstance(outcome, RichText)
    return outcome


def shown(content: RichText, kind: SpanKind) -> list[str]:
    """Return what the spans of a kind cover."""
    return [content.text[span.start : span.end] for span in content.spans if span.kind is kind]


def test_a_bold_line_stays_bold() -> None:
    outcome = translated(rich("first line here\n", ("bold line here", SpanKind.BOLD), "\nlast line here"))
    assert shown(outcome, SpanKind.BOLD) == ["SIM BOLD LINE HERE"]


def test_bold_up_to_the_full_stop_covers_the_line() -> None:
    outcome = translated(rich(("all is well", SpanKind.BOLD), "!"))
    assert shown(outcome, SpanKind.BOLD) == ["SIM ALL IS WELL!"]


def test_bold_inside_a_sentence_is_left_to_the_original() -> None:
    outcome = translated(rich("this is ", ("very", SpanKind.BOLD), " important today"))
    assert outcome == RichText("SIM THIS IS VERY IMPORTANT TODAY")


def test_blocks_over_several_lines_grow_together() -> None:
    quote = RichText("one line of it\n\nanother line of it").marked(SpanKind.QUOTE)
    outcome = translated(join([quote, "my answer is this"]))
    assert shown(outcome, SpanKind.QUOTE) == ["SIM ONE LINE OF IT\n\nSIM ANOTHER LINE OF IT"]


def test_list_items_keep_their_bullets() -> None:
    items = [RichText(f"• {text}").marked(SpanKind.ITEM) for text in ("bike lanes now", "more trees soon")]
    outcome = translated(join(items))
    assert outcome.text == "• SIM BIKE LANES NOW\n• SIM MORE TREES SOON"
    assert shown(outcome, SpanKind.ITEM) == outcome.text.split("\n")


def test_mentions_and_code_stay_and_stay_marked() -> None:
    content = rich(
        "please ask ",
        ("Maria Papadopoulou", SpanKind.MENTION, "@maria:example.org"),
        " to run ",
        ("x = 1", SpanKind.CODE),
        " again",
    )
    outcome = translated(content)
    assert shown(outcome, SpanKind.MENTION) == ["Maria Papadopoulou"]
    assert shown(outcome, SpanKind.CODE) == ["x = 1"]
    assert Span(0, 0, SpanKind.MENTION, "@maria:example.org").value in {span.value for span in outcome.spans}


def test_a_block_of_code_stays() -> None:
    code = RichText("for x in y:\n\n    print(x)").marked(SpanKind.PRE, "python")
    outcome = translated(join(["run this code", code, "then tell me"]))
    assert shown(outcome, SpanKind.PRE) == ["for x in y:\n\n    print(x)"]


def test_the_label_of_a_link_is_translated_by_itself() -> None:
    outcome = translated(
        rich("please open ", ("the long form", SpanKind.LINK, "https://a.example.org"), " before noon")
    )
    assert outcome.text == "SIM PLEASE OPEN SIM THE LONG FORM BEFORE NOON"
    assert shown(outcome, SpanKind.LINK) == ["SIM THE LONG FORM"]


def test_an_address_as_label_stays() -> None:
    outcome = translated(
        rich("see ", ("https://a.example.org/x", SpanKind.LINK, "https://a.example.org/x"), " for more")
    )
    assert outcome.text == "SIM SEE https://a.example.org/x FOR MORE"
    assert shown(outcome, SpanKind.LINK) == ["https://a.example.org/x"]


def test_a_line_that_is_a_link_stays_one() -> None:
    outcome = translated(rich(("read the report", SpanKind.LINK, "https://a.example.org")))
    assert shown(outcome, SpanKind.LINK) == ["SIM READ THE REPORT"]


def test_two_links_side_by_side() -> None:
    outcome = translated(
        rich(
            ("first page here", SpanKind.LINK, "https://a.example.org"),
            " ",
            ("second page here", SpanKind.LINK, "https://b.example.org"),
        )
    )
    assert shown(outcome, SpanKind.LINK) == ["SIM FIRST PAGE HERE", "SIM SECOND PAGE HERE"]


def test_marks_on_a_protected_piece_move_with_it() -> None:
    inner = RichText("@maria").marked(SpanKind.BOLD).marked(SpanKind.MENTION, "@maria:example.org")
    outcome = translated(RichText("please ask ") + inner + " about it")
    assert shown(outcome, SpanKind.BOLD) == shown(outcome, SpanKind.MENTION) == ["@maria"]


def test_a_mark_on_a_glossary_term_covers_its_translation() -> None:
    content = rich("we use ", ("open data", SpanKind.BOLD), " every day")
    outcome = through(content, terms=(("open data", "dados abertos"),))
    assert isinstance(outcome, RichText)
    assert shown(outcome, SpanKind.BOLD) == ["dados abertos"]
