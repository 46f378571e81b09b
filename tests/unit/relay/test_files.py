"""Which part of a copy shows what came with the words, and how its caption is cut."""

from __future__ import annotations

from typing import Literal

import pytest

from handlers.common.readers import Reader
from handlers.relay import files
from handlers.relay.plan import Place, PlannedPart, Said, plan, units
from storage.attachments import File, Location
from storage.richtext import RichText

ANNA = Reader(1, "Anna", ("de",), "Europe/Berlin", "Geestland")
MARIA = Reader(2, "Maria", ("el",), "Europe/Athens", "Vari")
WORDS = "Die Bücherei öffnet um neun. "


def parts(
    words: str, came: Literal["", "file", "location"] = "file", caption: int = 1024, obstacle: str = ""
) -> list[PlannedPart]:
    """What Maria's room shows of what Anna sent."""
    there = Place(2, (MARIA,), 3_500, caption=caption, obstacle=obstacle)
    said = Said(1, RichText(words), "de", 1, attachment=came)
    return list(plan(said, [Place(1, (ANNA,), 12_000), there]))


def spans(planned: list[PlannedPart]) -> list[tuple[bool, int, int]]:
    """Whether they carry the file, and which piece of the text they show."""
    return [(part.carries, part.start, part.end) for part in planned]


def test_a_file_without_words_is_one_message_in_other_rooms() -> None:
    assert spans(parts("")) == [(True, 0, 0)]
    assert parts("", came="") == []


def test_a_short_caption_stands_below_its_file() -> None:
    assert spans(parts(WORDS)) == [(True, 0, len(WORDS))]


def test_a_caption_that_may_not_fit_follows_its_file() -> None:
    long = WORDS * 12
    assert spans(parts(long)) == [(True, 0, 0), (False, 0, len(long))]
    assert spans(parts(long, caption=0)) == [(True, 0, len(long))]


def test_a_very_long_caption_follows_in_parts_without_a_gap() -> None:
    long = WORDS * 200
    first, *others = parts(long)
    assert (first.carries, first.end) == (True, 0)
    assert len(others) > 2
    assert "".join(long[part.start : part.end] for part in others) == long
    assert [part.index for part in [first, *others]] == list(range(len(others) + 1))
    first, *others = parts(long, caption=0)
    assert first.carries
    assert first.end > 0
    assert "".join(long[part.start : part.end] for part in [first, *others]) == long


def test_words_stand_before_a_location() -> None:
    assert spans(parts("", came="location")) == [(False, 0, 0), (True, 0, 0)]


def test_an_obstacle_makes_it_a_text() -> None:
    [only] = parts(WORDS, obstacle="too_large")
    assert (only.attached, only.carries, only.obstacle, only.end) == (True, False, "too_large", len(WORDS))


def test_its_own_room_gets_translations_of_a_caption_only() -> None:
    here = [Place(1, (ANNA, MARIA), 12_000)]
    captioned = plan(Said(1, RichText(WORDS), "de", 1, attachment="file"), here)
    assert [(part.role, part.attached, part.languages) for part in captioned] == [("notice", False, ("el",))]
    assert plan(Said(1, RichText(), "de", 1, attachment="file"), here) == ()


@pytest.mark.parametrize(("text", "expected"), [("", 0), ("abc", 3), ("ΝΑΙ", 3), ("👍", 2)])
def test_units_are_those_of_utf_16(text: str, expected: int) -> None:
    assert units(text) == expected


@pytest.mark.parametrize(
    ("size", "expected"), [(1, 0.1), (449_000, 0.4), (1_500_000, 1.5), (63_400_000, 63), (10_000_000, 10)]
)
def test_sizes_are_as_exact_as_people_read_them(size: int, expected: float) -> None:
    assert files.megabytes(size) == expected


def test_kinds_are_those_of_the_settings() -> None:
    file = File(kind="voice", platform="matrix", reference="x", identity="x", name="x")
    assert files.kind_of(file) == "voice"
    assert files.kind_of(Location(latitude=0, longitude=0)) == "location"
