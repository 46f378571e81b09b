"""No name and no text from any of our alphabets becomes markup, a mention or a command where others read it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given, strategies as st

from bot.platforms.matrix import content as contents
from bot.platforms.matrix.profiles import FIELD
from bot.platforms.telegram.entities import Written, write
from config.settings import Settings
from config.texts import Line, Texts
from handlers.common import say
from handlers.common.names import JOINER, clean_name, plain_name
from handlers.common.plainwords import plain
from handlers.common.platforms import PollLimits
from handlers.context import Context
from handlers.relay import compose, files, pollviews
from handlers.relay.compose import Quotation, Section, Shown
from handlers.relay.frames import Frame
from handlers.relay.pollviews import Sheet
from storage.attachments import File
from storage.deliveries import Button, Edit, Say, Send
from storage.kinds import Profile
from storage.richtext import RichText, Span, SpanKind
from tests.support.botapi.text import found_entities

TEXTS = Texts.load()
ALPHABETS = (
    "aäáâãàbcçdeéèêëfghiïîlmnñoöóôõpqrsßșştțuüúvwxyzABΑΒΓΔΕάαβγδεζήθικϊλμνξοπρςστυφχψωώ"
    "АБВГДЕЖабвгдежзийклмнопрстуфхцчшщъьюя"
)
PIECES = st.sampled_from(
    [
        *("@room", "@all", "@everyone", "@anna", "@anna:example.org", "/start", "/tandem_end@bot", "!tandem end"),
        *("<b>", "</b>", "<a href='https://x.org'>", "&lt;", "&#64;room", "*x*", "_y_", "`z`", "[l](https://x.org)"),
        *(
            "https://x.org/@room",
            "https://x.org/a/b",
            "t.me/evil",
            "evil.org",
            "a@b.org",
            "@",
            "/",
            "//",
            ".",
            ":",
            "\n",
        ),
        *("https://x.org/a", "https://x.org?", "(", ")", "]/", "}"),
        *("\u202e", "\u200b", "\u2028", "mx-reply", "<mx-reply>", "</strong>", "(@room)", "«@all»", "und/oder", "1/3"),
    ]
)
WORDS = st.lists(PIECES | st.text(ALPHABETS + " .,@/!<>&", max_size=8) | st.text(max_size=4), max_size=8).map("".join)
SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from([SpanKind.BOLD, SpanKind.QUOTE])))


def copy_of(name: str, said: str, spans: list[tuple[int, int, SpanKind]] = []) -> tuple[RichText, str]:  # noqa: B006
    """Return a copy as the relay composes it, and the name it begins with."""
    marks = tuple(Span(start, end, kind) for start, end, kind in spans if start < end <= len(said))
    original = RichText(said, marks)
    shown = Shown(
        plain_name(clean_name(name, "@x:example.org")),
        "Vari",
        "el",
        original,
        (Section("en", original),),
    )
    return plain(compose.copy(shown, TEXTS)), plain(compose.signature(shown)).text


class Tags(HTMLParser):
    """Collects what a client would make of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.text += data


def with_file(name: str, said: str) -> tuple[Send, str]:
    """Return what shows a file with such a name and caption, and the name of its writer."""
    content, signature = copy_of(name, said)
    file = File(kind="file", platform="matrix", reference="mxc://x/y", identity="i", name=clean_name(name, "file"))
    return Send("!r", content, attachment=file, profile=Profile("id", signature)), signature


def kinds_found(content: RichText) -> set[str]:
    """Return what Telegram makes of a text."""
    written = write(content)
    return {str(entity["type"]) for entity in found_entities(written.text, wire_of(written))}


def wire_of(written: Written) -> list[dict[str, object]]:
    return [{"type": e.kind, "offset": e.offset, "length": e.length} for e in written.entities]


@given(WORDS, WORDS, SPANS)
def test_telegram_finds_no_mention_and_no_command(name: str, said: str, spans: list[tuple[int, int, SpanKind]]) -> None:
    content, _ = copy_of(name, said, spans)
    written = write(content)
    found = found_entities(written.text, wire_of(written))
    assert {entity["type"] for entity in found} <= {
        *("bold", "blockquote", "expandable_blockquote", "hashtag", "url", "email")
    }


@given(WORDS)
def test_telegram_finds_nothing_at_all_in_a_name(name: str) -> None:
    content, signature = copy_of(name, "x")
    written = write(content)
    end = len(signature.encode("utf-16-le")) // 2
    found = found_entities(written.text, wire_of(written))
    assert [entity["type"] for entity in found if entity["offset"] < end] == ["bold"]


@given(WORDS, WORDS, SPANS)
def test_matrix_shows_text_and_mentions_nobody(name: str, said: str, spans: list[tuple[int, int, SpanKind]]) -> None:
    content, signature = copy_of(name, f"{said}.", spans)
    for sent in (
        contents.sent(Send("!r", content, profile=Profile("id", signature)), "d"),
        contents.edited(Edit("!r", "$o", content, profile=Profile("id", signature)), "d")["m.new_content"],
    ):
        assert sent["m.mentions"] == {}
        assert sent["body"].startswith(f"{signature}: ")
        page = Tags()
        page.feed(sent["formatted_body"])
        page.close()
        assert {tag for tag, _ in page.tags} <= {"strong", "div", "br", "details", "summary", "blockquote", "em"}
        assert [attributes for _, attributes in page.tags if attributes] == [[("data-mx-profile-fallback", None)]]
        assert "".join(page.text.split()) == "".join(content.text.replace(signature, f"{signature}:", 1).split())


@given(WORDS, WORDS)
def test_a_file_shows_its_name_and_caption_and_mentions_nobody(name: str, said: str) -> None:
    action, signature = with_file(name, f"{said}.")
    sent = contents.sent(action, "d")
    assert sent["m.mentions"] == {}
    assert sent["body"].startswith(f"{signature}: ")
    assert isinstance(action.attachment, File)
    assert sent["filename"] == action.attachment.name
    page = Tags()
    page.feed(sent["formatted_body"])
    page.close()
    assert {tag for tag, _ in page.tags} <= {"strong", "div", "br", "details", "summary", "blockquote", "em"}


@given(WORDS)
def test_what_is_read_in_place_of_a_file_calls_nobody(name: str) -> None:
    file = File(kind="file", platform="matrix", reference="mxc://x/y", identity="i", name=clean_name(name, "file"))
    context = Context(datetime.now(UTC), Settings(), TEXTS, {}, {})
    for met in ("gone", "not_allowed"):
        remark = files.instead(file, met, plain_name(clean_name(name, "?")), "telegram", ("en", "de"), context)
        shown = Shown("Anna", "Vari", "el", RichText(), (Section("en", RichText()),), remark=remark)
        assert kinds_found(plain(compose.copy(shown, TEXTS))) <= {"bold", "hashtag", "url", "email"}


@given(WORDS, WORDS)
def test_a_quotation_calls_nobody(name: str, said: str) -> None:
    quotation = Quotation(plain_name(clean_name(name, "?")), compose.excerpt(RichText(said)))
    original = RichText("Ja")
    shown = Shown("Anna", "Vari", "el", original, (Section("en", original),), quotation=quotation)
    found = kinds_found(plain(compose.copy(shown, TEXTS)))
    assert found <= {"bold", "blockquote", "expandable_blockquote", "hashtag", "url", "email"}


@given(WORDS, st.lists(WORDS, min_size=2, max_size=4), st.sampled_from([20, 100, 2000]))
def test_question_and_answers_of_a_poll_call_nobody(name: str, said: list[str], most: int) -> None:
    signature, original = plain_name(clean_name(name, "?")), tuple(said)
    reading = pollviews.Reading("en", None)
    framed = Frame("!r", None, False, None, None, False)
    limits = PollLimits(most, most, 12)
    sheet = Sheet(framed, signature, original, (reading,), limits, 16_000, 1, True, False, (), True, False, False)
    question, options = pollviews.asked(sheet, ((reading, original),))
    for text in (question, *options):
        assert {entity["type"] for entity in found_entities(text, [])} <= {"hashtag", "url", "email"}


@given(WORDS, WORDS)
def test_the_bots_own_words_with_names_call_nobody(name: str, said: str) -> None:
    """Sentences that name somebody, and what somebody asked the team, below them."""
    context = Context(datetime.now(UTC), Settings(), TEXTS, {}, {})
    lines = (Line("around-left", {"name": name}), Line("commands-plain", {"text": "x"}))
    payload = Say(lines, quoted=RichText(said))
    content = say.compose(payload, ("en", "el"), context, 16_000, ("tandem end", "start", "help"))
    found = kinds_found(content)
    assert found <= {"blockquote", "hashtag", "url", "email"}
    above = write(say.compose(replace(payload, quoted=None), ("en", "el"), context, 16_000, ("tandem end", "start")))
    assert found_entities(above.text, wire_of(above)) == []
    button = Button(Line("windows-button-yes", {"name": name}), "!x")
    label = say.slashed(say.label_of(button, ("en",), context), ("tandem end", "start"))
    assert {entity["type"] for entity in found_entities(label, [])} <= {"hashtag"}


@given(WORDS)
def test_a_client_that_shows_profiles_shows_the_name_once(name: str) -> None:
    content, signature = copy_of(name, "Guten Tag")
    sent = contents.sent(Send("!r", content, profile=Profile("id", signature)), "d")
    assert sent[FIELD] == {"id": "id", "displayname": signature, "has_fallback": True}
    # https://github.com/matrix-org/matrix-spec-proposals/blob/main/proposals/4144-per-message-profile.md
    html = re.sub(r"^<strong data-mx-profile-fallback>.*?: </strong>", "", sent["formatted_body"])
    assert html.startswith("<div>Guten Tag")
    assert sent["body"].removeprefix(f"{signature}: ").lstrip().startswith("Guten Tag")


def test_a_name_that_is_too_long_for_a_profile_is_only_in_the_text() -> None:
    name = "ю" * 200
    sent = contents.sent(Send("!r", RichText(name) + "\nx", profile=Profile("id", name)), "d")
    assert FIELD not in sent
    assert sent["body"] == f"{name}\nx"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("@room bitte", f"@{JOINER}room bitte"),
        ("Hallo @all!", f"Hallo @{JOINER}all!"),
        ("/help", f"/{JOINER}help"),
        ("und/oder a@b.org 1/3 // https://x.org/@all/b", "und/oder a@b.org 1/3 // https://x.org/@all/b"),
        ("https://x.org/A_(B)/c [https://x.org/]/d", f"https://x.org/A_(B)/c [https://x.org/]/{JOINER}d"),
        ("(https://x.org)/start https://x.org./end", f"(https://x.org)/{JOINER}start https://x.org./{JOINER}end"),
    ],
)
def test_only_what_would_be_found_is_joined(said: str, shown: str) -> None:
    assert plain(RichText(said)).text == shown


def test_code_and_mentions_stay_as_they_are() -> None:
    code = RichText("/help").marked(SpanKind.CODE)
    mention = RichText("@Anna").marked(SpanKind.MENTION, "@anna:example.org")
    assert plain(code + " " + mention) == code + " " + mention


def test_where_there_is_no_room_the_signs_go() -> None:
    content = RichText("@all /do").marked(SpanKind.BOLD)
    assert plain(content, 8) == RichText("all do").marked(SpanKind.BOLD)


@given(WORDS)
def test_joining_changes_nothing_that_is_seen(said: str) -> None:
    joined = plain(RichText(said).marked(SpanKind.BOLD))
    assert joined.text.replace(JOINER, "") == said.replace(JOINER, "")
    assert plain(joined) == joined
