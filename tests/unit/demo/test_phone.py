"""What a phone shows of the chat with the bot, and whether there is a double to have one with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.demo import phone
from bot.demo.markup import rows_of
from bot.demo.phone import ROOM, PhoneView, html_of


def message(number: int, text: str, **more: Any) -> dict[str, Any]:
    """A message as the double tells it."""
    facts = {"own": False, "entities": [], "buttons": [], "reply_to": None, "edited": False, "reactions": []}
    return {"id": number, "text": text, **facts, **more}


def entity(kind: str, offset: int, length: int) -> dict[str, Any]:
    """A mark on a text."""
    return {"type": kind, "offset": offset, "length": length}


def view() -> PhoneView:
    """A phone that has shown nothing yet."""
    return PhoneView("telegram:joiner", "@bot:localhost")


def test_a_chat_shows_who_wrote_what_and_what_it_answers() -> None:
    shown = view()
    shown.take([message(1, "Olá", own=True), message(2, "Hello", reply_to=1, edited=True)])
    first, second = shown.timeline(ROOM)
    assert (first.sender, first.body, first.edits) == ("telegram:joiner", "Olá", 0)
    assert (second.sender, second.reply_to, second.edits) == ("@bot:localhost", "1", 1)
    assert shown.timeline("another room") == []


def test_what_vanished_is_deleted_and_stays_in_its_place() -> None:
    shown = view()
    shown.take([message(1, "one"), message(2, "two")])
    shown.take([message(2, "two"), message(3, "three"), message(4, "")])
    assert [(seen.body, seen.deleted) for seen in shown.timeline(ROOM)] == [
        ("", True),
        ("two", False),
        ("three", False),
    ]


def test_buttons_are_those_of_all_messages() -> None:
    shown = view()
    shown.take([message(1, "Menu", buttons=["Help"]), message(2, "Who?", buttons=["Yes", "No"])])
    assert shown.buttons == ["Help", "Yes", "No"]


def test_formatting_and_buttons_are_drawn() -> None:
    text = "👍 Emma\n<b>Bom dia\nOriginal:\nGood morning"
    marks = [entity("bold", 3, 4), entity("expandable_blockquote", 29, 12)]
    drawn = html_of(message(1, text, entities=marks, buttons=["Yes & no"]))
    assert "<strong>Emma</strong>" in drawn
    rows = [(row.text.plain, row.depth) for row in rows_of(text, drawn)]
    assert rows == [
        ("👍 Emma", 0),
        ("<b>Bom dia", 0),
        ("Original:", 0),
        ("Good morning", 1),
        ("[Yes & no]", 0),
    ]


def test_outside_of_a_checkout_there_is_no_phone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert phone.missing() == ""
    monkeypatch.setattr(phone, "ROOT", tmp_path)
    assert "needs the checkout" in phone.missing()
