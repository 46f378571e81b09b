"""RichText to and from Telegram: UTF-16 offsets, allowed nesting, and nothing that raises."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, strategies as st

from bot.platforms.telegram.entities import MOST_ENTITIES, Entity, read, units, write
from storage.richtext import RichText, Span, SpanKind, join

TEXT = st.text(alphabet=st.sampled_from("ab \n/@<&ä€😀👩‍💻\u200d"), max_size=40)
VALUES = st.sampled_from(["https://x.org/?a=1&b=2", "javascript:alert(1)", "42", "@anna:x.org", "python", ""])
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=8,
)
NUMBERS = st.integers(min_value=-3, max_value=60) | st.sampled_from([10**30, -(10**30)])
KINDS = st.sampled_from(["bold", "pre", "text_link", "text_mention", "mention", "blockquote", "spoiler", "new_one"])
ENTITIES = st.fixed_dictionaries(
    {}, optional={"type": KINDS, "offset": NUMBERS, "length": NUMBERS, "url": ANYTHING, "user": ANYTHING}
)
QUOTES = ("blockquote", "expandable_blockquote")


@st.composite
def contents(draw: st.DrawFn, most: int = 8) -> RichText:
    """Text with spans that nest, overlap or touch in any way."""
    text = draw(TEXT)
    places = st.integers(min_value=0, max_value=len(text))
    spans = draw(st.lists(st.builds(Span, places, places, st.sampled_from(SpanKind), VALUES), max_size=most))
    return RichText(text, tuple(span for span in spans if span.start < span.end))


def pieces(text: str, entities: tuple[Entity, ...]) -> list[str]:
    """What each entity covers, as a client would cut it out."""
    raw = text.encode("utf-16-le")
    return [raw[2 * e.offset : 2 * (e.offset + e.length)].decode("utf-16-le") for e in entities]


@given(contents())
def test_entities_lie_within_the_text_and_cover_whole_characters(content: RichText) -> None:
    written = write(content)
    assert written.text == content.text.strip()
    assert written.units == len(written.text.encode("utf-16-le")) // 2
    for entity, piece in zip(written.entities, pieces(written.text, written.entities), strict=True):
        assert entity.offset >= 0
        assert entity.length > 0
        assert entity.offset + entity.length <= written.units
        assert piece.strip()


@given(contents())
def test_entities_nest_as_telegram_allows(content: RichText) -> None:
    for one, other in combinations(write(content).entities, 2):
        start, end = max(one.offset, other.offset), min(one.offset + one.length, other.offset + other.length)
        if start >= end:
            continue
        kinds = {one.kind, other.kind}
        assert end - start in (one.length, other.length)
        assert len(kinds) == 2
        assert not kinds <= set(QUOTES)
        assert not kinds <= {"text_link", "text_mention"}
        assert not kinds & {"pre", "code"} or kinds & set(QUOTES)


@given(contents())
def test_entities_carry_only_what_telegram_takes(content: RichText) -> None:
    for entity in write(content).entities:
        match entity.kind:
            case "text_link":
                assert entity.value.startswith("https://")
            case "text_mention":
                assert entity.value == "42"
            case "pre":
                assert entity.value in ("42", "python", "")
            case _:
                assert entity.value == ""


@given(TEXT, st.data())
def test_what_was_written_is_read_again(text: str, data: st.DataObject) -> None:
    words = text.strip()
    places = st.integers(min_value=0, max_value=len(words))
    kinds = st.sampled_from([SpanKind.BOLD, SpanKind.ITALIC, SpanKind.SPOILER, SpanKind.STRIKE, SpanKind.CODE])
    start, end, kind = data.draw(places), data.draw(places), data.draw(kinds)
    spans = (Span(start, end, kind),) if words[start:end].strip() == words[start:end] != "" else ()
    written = write(RichText(words, spans))
    wire = [{"type": e.kind, "offset": e.offset, "length": e.length} for e in written.entities]
    assert read(written.text, wire) == RichText(words, spans)


@given(TEXT | ANYTHING, st.lists(ENTITIES | ANYTHING, max_size=6) | ANYTHING)
def test_wild_input_never_raises(text: Any, entities: Any) -> None:
    content = read(text, entities)
    assert all(0 <= span.start < span.end <= len(content.text) for span in content.spans)
    write(content)


@pytest.mark.parametrize("piece", ["\ud800", "a\udfffb", "\x00", "\x1b[31m"])
def test_what_cannot_be_stored_is_replaced_without_shifting(piece: str) -> None:
    content = read(f"{piece}😀fat", [{"type": "bold", "offset": len(piece) + 2, "length": 3}])
    content.text.encode()
    assert content.text.isprintable()
    assert content.text[content.spans[0].start : content.spans[0].end] == "fat"


def test_offsets_count_utf16() -> None:
    content = join([RichText("😀😀 "), RichText("fett").marked(SpanKind.BOLD)], "")
    assert write(content).entities == (Entity("bold", 5, 4),)
    assert units("😀") == 2


def test_a_fold_shows_its_first_line_and_hides_the_rest() -> None:
    fold = RichText("Translated from Greek. Original:\nΝαι.\nΌχι.").marked(SpanKind.FOLD)
    written = write(join([RichText("Yes."), fold]))
    assert [(e.kind, *pieces(written.text, (e,))) for e in written.entities] == [
        ("expandable_blockquote", "Ναι.\nΌχι.")
    ]


def test_neighbouring_quotations_stay_two() -> None:
    content = join([RichText("one").marked(SpanKind.QUOTE), RichText("two").marked(SpanKind.QUOTE)])
    assert [entity.kind for entity in write(content).entities] == ["blockquote", "blockquote"]


def test_headings_are_bold_and_items_are_text() -> None:
    content = join([RichText("Title").marked(SpanKind.HEADING), RichText("• item").marked(SpanKind.ITEM)])
    assert write(content).entities == (Entity("bold", 0, 5),)


def test_too_many_entities_lose_the_least_important() -> None:
    words = [RichText(f"w{number}").marked(SpanKind.BOLD) for number in range(MOST_ENTITIES)]
    content = join([*words, RichText("link").marked(SpanKind.LINK, "https://x.org")], " ")
    entities = write(content).entities
    assert len(entities) == MOST_ENTITIES
    assert entities[-1].kind == "text_link"
    assert list(entities) == sorted(entities, key=lambda entity: entity.offset)


def test_mentions_and_languages_are_read() -> None:
    text = "@anna Ana print()"
    entities = [
        {"type": "mention", "offset": 0, "length": 5},
        {"type": "text_mention", "offset": 6, "length": 3, "user": {"id": 77, "is_bot": False, "first_name": "Ana"}},
        {"type": "pre", "offset": 10, "length": 7, "language": "python"},
        {"type": "hashtag", "offset": 0, "length": 3},
    ]
    assert [(span.kind, span.value) for span in read(text, entities).spans] == [
        (SpanKind.MENTION, "@anna"),
        (SpanKind.MENTION, "77"),
        (SpanKind.PRE, "python"),
    ]
