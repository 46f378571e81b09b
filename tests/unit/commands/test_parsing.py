"""Lines become commands and back, whatever somebody types."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from handlers.catalogue import CATALOGUE
from handlers.commands import parsing
from handlers.commands.kinds import CityGiven
from handlers.commands.parsing import Partial, Unknown
from handlers.errors import UserError
from handlers.glossary.commands import Word
from storage.richtext import RichText, Span, SpanKind


def parsed(line: str) -> Partial:
    found = parsing.parse(CATALOGUE, line)
    assert isinstance(found, Partial)
    return found


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("!help", True),
        ("/help", True),
        ("  !help ", True),
        ("!помощ", True),
        ("!!!", False),
        ("! Achtung", False),
        ("//only here", False),
        ("/", False),
        ("", False),
        ("Say !help", False),
        ("1/2", False),
        ("/shrug", True),
    ],
)
def test_what_looks_like_a_command(text: str, meant: bool) -> None:
    assert parsing.looks_like_command(RichText(text)) is meant


@pytest.mark.parametrize("kind", [SpanKind.CODE, SpanKind.PRE, SpanKind.QUOTE])
def test_a_quotation_is_no_command(kind: SpanKind) -> None:
    assert not parsing.looks_like_command(RichText("!help").marked(kind))
    assert parsing.looks_like_command(RichText("!help").marked(SpanKind.BOLD))


@pytest.mark.parametrize(
    ("line", "name", "values"),
    [
        ("!help", "help", {}),
        ("/HELP", "help", {}),
        ("!help tandem new", "help", {"command": "tandem new"}),
        ("/tandem_new@tandembot Vari=el Geestland=de", "tandem new", {}),
        ("!Tandem New Vari=el Geestland=de", "tandem new", {}),
        ("!tandems", "tandem show", {}),
        ("!tandem show Vari Voula", "tandem show", {"tandem": "Vari Voula"}),
        ("!language de fr", "language", {"languages": ("de", "fr")}),
        ("!language de, fr", "language", {"languages": ("de", "fr")}),
        ("!language Deutsch ελληνικά", "language", {"languages": ("de", "el")}),
        ("!ask When do\nwe start?", "ask", {"text": "When do\nwe start?"}),
        ("!link 7kqfm-2x9pa", "link", {"code": "7kqfm-2x9pa"}),
        ('!tandem shape "a b" LANGUAGE', "tandem shape", {"tandem": "a b", "shape": "language"}),
        (
            "!tandem add vari https://matrix.to/#/@m:x.org 'Vari Maria P.",
            "tandem add",
            {"tandem": "vari", "account": "@m:x.org", "city": "'Vari", "name": "Maria P."},
        ),
        (
            "!tandem add vari matrix:@m:x.org „Vari Voula“ “Maria P.”",
            "tandem add",
            {"tandem": "vari", "account": "@m:x.org", "city": "Vari Voula", "name": "Maria P."},
        ),
        ("!invite vari", "invite", {"tandem": "vari"}),
        (
            '!glossary add "Haus am See" de=Haus fr="budget, participatif" it=«a b»',
            "glossary add",
            {
                "term": "Haus am See",
                "words": (Word("de", "Haus"), Word("fr", "budget, participatif"), Word("it", "a b")),
            },
        ),
        ('!glossary add x de=" it="', "glossary add", {"words": (Word("de", "it="),)}),
    ],
)
def test_a_line_is_read(line: str, name: str, values: dict[str, Any]) -> None:
    found = parsed(line)
    assert found.declaration.name == name
    for key, value in values.items():
        assert found.values[key] == value
    if not values and name != "tandem new":
        assert found.values == {}


@pytest.mark.parametrize(
    "line",
    [
        '!tandem new "Vari Voula=el@Europe/Athens" Geestland=de',
        '!tandem new "Vari Voula"=el@europe/athens Geestland=de',
        "!tandem new Vari Voula=el@Athens, Geestland=de",
        "!tandem new «Vari Voula»=el@Europe/Athens Geestland=Deutsch",
    ],
)
def test_cities_with_spaces(line: str) -> None:
    assert parsed(line).values["cities"] == (
        CityGiven("Vari Voula", ("el",), "Europe/Athens"),
        CityGiven("Geestland", ("de",)),
    )


def test_a_shape_may_stand_before_the_cities() -> None:
    found = parsed("!tandem new language Basel=de+fr Mulhouse=fr")
    assert found.build().shape == "language"
    assert found.values["cities"][0].languages == ("de", "fr")
    assert parsed("!tandem new Basel=de Mulhouse=fr").build().shape == "shared"


def test_a_mention_is_the_account_that_it_names() -> None:
    content = RichText("!tandem add vari Maria Vari Maria P.", (Span(17, 22, SpanKind.MENTION, "@m:x.org"),))
    assert parsed(parsing.line_of(content)).values["account"] == "@m:x.org"


@pytest.mark.parametrize(
    ("line", "near", "beginning"),
    [
        ("!hlep", "help", False),
        ("!tandem shw vari", "tandem show", True),
        ("!tandem", "", True),
        ("!xyzzy", "", False),
        ("!languge de", "language", False),
    ],
)
def test_unknown_commands_have_a_neighbour(line: str, near: str, beginning: bool) -> None:
    found = parsing.parse(CATALOGUE, line)
    assert isinstance(found, Unknown)
    if near:
        assert found.near == (near,)
    assert bool(found.beginning) is beginning


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("!menu now", "commands-too-many"),
        ("!language klingon", "commands-unknown-language"),
        ("!tandem new Vari=xx Geestland", "commands-unknown-language"),
        ("!tandem new Vari=el@Atlantis Geestland", "commands-unknown-zone"),
        ("!tandem new 123 Geestland", "commands-not-a-city"),
        ("!tandem shape vari round", "commands-unknown-shape"),
        ("!tandem add vari nobody", "commands-not-an-account"),
        ("!tandem add vari @m:x.org Vari <b>", None),
        ("!tandem add vari @m:x.org Vari 12", "commands-not-a-name"),
        (f"!ask {'x' * 4001}", "commands-too-long"),
        (f"!tandem add vari @m:x.org Vari {'x' * 200}", "commands-too-long"),
        ("!invite \u202e\u200b", "commands-empty"),
    ],
)
def test_bad_arguments_are_explained(line: str, key: str | None) -> None:
    if key is None:
        parsed(line)
        return
    with pytest.raises(UserError) as told:
        parsing.parse(CATALOGUE, line)
    assert told.value.line.key == key


WILD = st.text(max_size=60) | st.sampled_from(
    ["!tandem add", "!tandem new a=b@c", '"', "„", "=", "@", "!help _", "/_", "!", "/@x", "!tandem new ,,,", '!ask "']
)


@given(st.lists(WILD, max_size=4))
def test_parsing_survives_everything(pieces: list[str]) -> None:
    line = " ".join(pieces)
    for text in (
        line,
        f"!{line}",
        f"!tandem add {line}",
        f"!tandem new {line}",
        f"!language {line}",
        f"!glossary add {line}",
    ):
        try:
            found = parsing.parse(CATALOGUE, text)
        except UserError:
            continue
        if isinstance(found, Partial) and found.missing() is None:
            found.build()


WORD = st.text(alphabet=st.characters(categories=["L", "N"], max_codepoint=0x24F), min_size=1, max_size=12)
WORDS = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
QUOTED = st.text(alphabet='ab"\\„“ ,=', min_size=1, max_size=10).map(lambda text: text.strip() or "x")
LANGUAGES = st.lists(st.sampled_from(["de", "el", "fr"]), unique=True, max_size=2).map(tuple)
CITIES = st.builds(
    CityGiven,
    WORDS.filter(lambda name: any(character.isalpha() for character in name)),
    LANGUAGES,
    st.sampled_from(["", "Europe/Athens"]),
)


@given(st.lists(CITIES, min_size=1, max_size=4).map(tuple), st.sampled_from(["shared", "city", "language"]))
def test_a_written_line_is_read_back(cities: tuple[CityGiven, ...], shape: str) -> None:
    declaration = CATALOGUE.named("tandem new")
    assert declaration is not None
    command = declaration.arguments(cities=cities, shape=shape)
    written = parsing.line_for(declaration, command)
    assert parsed(written).build() == command
    assert parsing.restored(declaration, parsed(written).written()).build() == command


@given(WORDS | QUOTED, WORDS)
def test_names_with_anything_in_them_are_read_back(city: str, name: str) -> None:
    declaration = CATALOGUE.named("tandem add")
    assert declaration is not None
    try:
        values = {"tandem": "vari", "account": "@m:x.org", "city": declaration.fields[2].kind.read(city)}
        values["name"] = declaration.fields[3].kind.read(name)
    except UserError:
        return
    command = declaration.arguments(**values)
    assert parsed(parsing.line_for(declaration, command)).build() == command


def test_every_example_is_a_complete_command() -> None:
    for declaration in CATALOGUE.commands:
        if declaration.example:
            found = parsed(declaration.example)
            assert found.declaration is declaration
            assert found.missing() is None


def test_names_are_ascii_and_unique() -> None:
    names = [name for declaration in CATALOGUE.commands for name in (declaration.name, *declaration.aliases)]
    assert len(names) == len(set(names))
    assert all(name.isascii() and name.islower() for name in names)
