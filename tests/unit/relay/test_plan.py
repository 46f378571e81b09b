"""Who needs what: all shapes of rooms, two to four cities, all their languages."""

from __future__ import annotations

from itertools import product

import pytest

from handlers.common.readers import Reader
from handlers.relay.plan import Place, PlannedPart, Said, audience, has_words, plan
from storage.richtext import RichText, Span, SpanKind

CITIES = [("Sofia", "bg"), ("Krefeld", "de"), ("Mulhouse", "fr"), ("Basel", "de")]
LIMIT = 12_000


def reader(number: int, city: str, *reads: str) -> Reader:
    """Somebody of a city."""
    return Reader(number, f"P{number}", reads, "Europe/Berlin", city)


def people(cities: int) -> list[Reader]:
    """Two people of each of the first cities; the second one also reads English."""
    found = []
    for index, (city, language) in enumerate(CITIES[:cities]):
        found += [reader(2 * index + 1, city, language), reader(2 * index + 2, city, language, "en")]
    return found


def places(shape: str, everybody: list[Reader]) -> list[Place]:
    """The rooms of a shape."""
    if shape == "shared":
        return [Place(1, everybody, LIMIT)]
    groups: dict[str, list[Reader]] = {}
    for who in everybody:
        groups.setdefault(who.prefers if shape == "language" else who.city, []).append(who)
    return [Place(number, group, LIMIT) for number, group in enumerate(groups.values(), 1)]


CASES = list(product(("shared", "language", "city"), (2, 3, 4), ("bg", "de", "fr", "en", "it"), range(8)))


@pytest.mark.parametrize(("shape", "cities", "language", "writer"), CASES)
def test_everybody_can_read_everything_once(shape: str, cities: int, language: str, writer: int) -> None:
    everybody = people(cities)
    author = everybody[writer % len(everybody)]
    rooms = places(shape, everybody)
    home = next(place.room_id for place in rooms if author in place.readers)
    planned = plan(Said(home, RichText("Hallo zusammen"), language, author.participant_id), rooms)
    by_room = {part.room_id: part for part in planned}
    assert len(by_room) == len(planned)
    for place in rooms:
        others = [who for who in place.readers if who is not author]
        needed = list(dict.fromkeys(who.reads[0] for who in others if language not in who.reads))
        if place.room_id == home:
            assert [by_room[home].languages, by_room[home].role] == [tuple(needed), "notice"] if needed else True
            assert (home in by_room) == bool(needed)
        else:
            assert by_room[place.room_id].role == "copy"
            assert list(by_room[place.room_id].languages) == needed


def test_a_reader_of_the_original_needs_nothing() -> None:
    group = audience([reader(1, "Basel", "de", "fr"), reader(2, "Mulhouse", "fr")], "de")
    assert [who.participant_id for who in group.original] == [1]
    assert group.languages == ("fr",)


def test_the_writer_needs_no_translation_of_the_own_words() -> None:
    assert audience([reader(1, "Basel", "de")], "en", writer=1).languages == ()


def test_a_retiring_room_without_readers_gets_nothing_unless_it_shows_the_message() -> None:
    said = Said(1, RichText("Hallo"), "de", None)
    rooms = [Place(1, [], LIMIT), Place(2, [], LIMIT, retiring=True)]
    assert plan(said, rooms) == ()
    rooms[1] = Place(2, [], LIMIT, retiring=True, shown=("bg",))
    assert plan(said, rooms) == (PlannedPart(2, "copy", 0, 1, 0, 5, ("bg",)),)
    rooms[1] = Place(2, [reader(1, "Sofia", "bg")], LIMIT, retiring=True)
    assert [part.languages for part in plan(said, rooms)] == [("bg",)]


def test_a_room_without_known_readers_gets_a_copy() -> None:
    (part,) = plan(Said(1, RichText("Hallo"), "de", None), [Place(1, [], LIMIT), Place(2, [], LIMIT)])
    assert (part.room_id, part.role, part.languages) == (2, "copy", ())


def test_an_empty_text_is_shown_nowhere() -> None:
    assert plan(Said(1, RichText(" \n"), "de", None), [Place(2, [], LIMIT)]) == ()


def test_more_languages_need_more_parts() -> None:
    text = RichText("Das ist ein ganzer Satz. " * 200)
    few = [Place(2, [reader(1, "Sofia", "bg")], LIMIT)]
    many = [Place(2, [reader(n, "X", code) for n, code in enumerate(("bg", "fr", "it", "ro"), 1)], LIMIT)]
    said = Said(1, text, "de", None)
    assert 1 < len(plan(said, few)) < len(plan(said, many))
    parts = plan(said, many)
    assert [part.index for part in parts] == list(range(len(parts)))
    assert all(part.of == len(parts) for part in parts)


@pytest.mark.parametrize("text", ["👍", "12:30", "https://example.org/seite", "@maria:example.org", "…", "#sensoren"])
def test_there_is_nothing_to_translate_in_a_text_without_words(text: str) -> None:
    assert not has_words(RichText(text))


def test_code_and_mentions_are_no_words() -> None:
    assert not has_words(RichText("Maria: 👍", (Span(0, 5, SpanKind.MENTION, "@maria:example.org"),)))
    assert not has_words(RichText("print(1)", (Span(0, 8, SpanKind.CODE),)))
    assert has_words(RichText("print(1) geht", (Span(0, 8, SpanKind.CODE),)))
