"""Texts as Telegram handles them."""

from __future__ import annotations

import pytest

from tests.support.botapi.errors import Refusal, Unmodelled
from tests.support.botapi.state import Json
from tests.support.botapi.text import cut, formatted, found_entities, units


def test_positions_are_utf_16_units() -> None:
    assert units("a😀ω") == 4
    assert cut("a😀ω", 1, 2) == "😀"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start now", [("bot_command", 0, 6)]),
        ("😀 /help@tandem_bot", [("bot_command", 3, 16)]),
        ("see https://example.org/a?b, or t.me/vari.", [("url", 4, 23), ("url", 32, 9)]),
        ("mail anna@example.org #vari @anna_vari", [("email", 5, 16), ("hashtag", 22, 5), ("mention", 28, 10)]),
        ("1/2 a/b c#d", []),
    ],
)
def test_the_server_marks_what_it_knows(text: str, found: list[tuple[str, int, int]]) -> None:
    assert [(e["type"], e["offset"], e["length"]) for e in found_entities(text)] == found


def test_given_links_are_not_marked_again() -> None:
    link: Json = {"type": "text_link", "offset": 0, "length": 11, "url": "https://example.org/"}
    assert found_entities("example.org https://example.org", [link]) == [
        link,
        {"type": "url", "offset": 12, "length": 19},
    ]


def test_white_space_at_the_ends_goes_and_entities_move() -> None:
    bold: Json = {"type": "bold", "offset": 0, "length": 8}
    assert formatted({"text": "\n  😀 ab \n", "entities": [bold]}) == {
        "text": "😀 ab",
        "entities": [{"type": "bold", "offset": 0, "length": 5}],
    }


@pytest.mark.parametrize(
    ("parameters", "refusal"),
    [
        ({"text": "  "}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "ω" * 20_000}, "message is too long"),
        (
            {"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]},
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 1",
        ),
        (
            {"text": "😀", "entities": [{"type": "bold", "offset": 1, "length": 1}]},
            "entity beginning at UTF-16 offset 1 begins in a middle of a UTF-16 symbol",
        ),
        (
            {"text": "x", "entities": [{"type": "loud", "offset": 0, "length": 1}]},
            'can\'t parse MessageEntity: unsupported type "loud" specified',
        ),
    ],
)
def test_what_does_not_fit_is_refused(parameters: Json, refusal: str) -> None:
    with pytest.raises(Refusal) as caught:
        formatted(parameters)
    assert caught.value.answer() == {"ok": False, "error_code": 400, "description": f"Bad Request: {refusal}"}


def test_parse_modes_are_not_for_this_bot() -> None:
    with pytest.raises(Unmodelled, match="parse modes"):
        formatted({"text": "<b>x</b>", "parse_mode": "HTML"})
