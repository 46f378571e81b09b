"""Clock times in nine languages, and what they are elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from config.formats import write_zone
from handlers.common.readers import Reader
from handlers.relay.clocktimes import ClockTime, find, local
from storage.richtext import RichText, Span, SpanKind

TIMES = {
    "en": {
        "at 10:00": "10:00", "at 10.30": "10:30", "3 pm": "15:00", "3pm sharp": "15:00", "10:30 a.m.": "10:30",
        "See you at 10": "10:00", "at 10, ok?": "10:00",
        "from 9 to 11 am": "9:00 11:00", "10-12 o'clock": "10:00 12:00",
        "5 o’clock": "5:00", "12 am": "0:00",
        "12 pm": "12:00", "meet at 10 tomorrow": "10:00", "1 to 3 pm": "13:00 15:00",
    },
    "de": {
        "10:00": "10:00", "10.30 Uhr": "10:30", "10 Uhr": "10:00",
        "um 10": "10:00", "um 10.30": "10:30", "10h": "10:00",
        "10h30": "10:30", "von 9 bis 11 Uhr": "9:00 11:00", "9–11 Uhr": "9:00 11:00", "10 Uhr 30": "10:30",
        "um 5 Uhr nachmittags": "17:00", "um 10 am Montag": "10:00", "8:30-9:15": "8:30 9:15",
    },
    "fr": {
        "à 10h": "10:00", "à 10 h 30": "10:30",
        "10h30": "10:30", "mardi à 10 heures": "10:00", "de 9h à 11h": "9:00 11:00",
        "mardi 10h": "10:00", "à 3 heures de l’après-midi": "15:00",
    },
    "it": {
        "alle 10": "10:00", "ore 10.30": "10:30", "alle 10.30": "10:30", "dalle 9 alle 11": "9:00 11:00",
        "alle 5 del pomeriggio": "17:00", "alle ore 10": "10:00",
    },
    "nl": {
        "om 10 uur": "10:00", "10.30 uur": "10:30",
        "10u30": "10:30", "om 10.30": "10:30", "om 3 uur 's middags": "15:00",
        "van 9 tot 11 uur": "9:00 11:00",
    },
    "ro": {
        "la ora 10": "10:00", "ora 10:30": "10:30",
        "la 10": "10:00", "orele 10.30": "10:30", "de la 9 la 11:00": "9:00 11:00",
        "la 5 după-amiaza": "17:00",
    },
    "pt": {
        "às 10h": "10:00", "às 10h30": "10:30",
        "às 10": "10:00", "às 10 horas": "10:00", "das 9h às 11h": "9:00 11:00",
        "às 3 da tarde": "15:00",
    },
    "bg": {
        "в 10:00 ч.": "10:00", "в 10 ч.": "10:00",
        "в 10 часа": "10:00", "10.30 ч.": "10:30", "от 9 до 11 часа": "9:00 11:00",
        "в 5 часа следобед": "17:00",
    },
    "el": {
        "στις 10:00": "10:00", "στις 10": "10:00", "10 π.μ.": "10:00", "3 μ.μ.": "15:00", "στις 10.30": "10:30",
        "στις 5 το απόγευμα": "17:00", "από τις 9 έως τις 11": "9:00 11:00",
    },
}  # fmt: skip

OTHER_THINGS = {
    "en": [
        "10.05.2024", "version 10.30", "score 21:15", "€10.50", "at 10 percent", "at 10 people", "10/5/2024",
        "2024-05-10",
        "for 10 h", "3.14", "ratio 1:10", "10:00 UTC", "12:30:45", "192.168.10.30", "at 25:00", "mail a10:30@x.org",
        "https://x.org/10:30", "10:30 €",
    ],
    "de": [
        "am 10.05.", "Version 2.10", "10 h Arbeit für 8 h", "um 10 Prozent", "um 10 %", "um 10 Euro", "12,50 €",
        "bis 10.05.", "3:2", "am 10. Mai", "dauert 8 h", "Maßstab 1:25", "Raum 10", "um 10.50 Euro", "10:00 MEZ",
    ],
    "fr": ["pendant 2h", "10 heures de travail", "le 10 mai", "à 10 €", "dans 10h", "à 10 km"],
    "it": ["alle 10 persone", "10 ore", "il 10 maggio", "alle 10 città"],
    "nl": ["duurt 10 uur", "10 uur werk in", "op 10 mei"],
    "ro": ["la 10 km", "10 ore", "10 mai", "la 10 persoane"],
    "pt": ["durante 10h", "10 horas", "dia 10", "às 10 pessoas"],
    "bg": ["10 часа работа", "след 10 часа", "на 10.05.", "до 10.12.2024", "за 8 ч."],
    "el": ["στις 10 Μαΐου", "στις 10/5", "10 ώρες", "σε 10 λεπτά", "στις 10.05."],
}  # fmt: skip

MARCH = datetime(2025, 3, 11, 9, 0, tzinfo=UTC)


def reader(city: str, zone: str) -> Reader:
    """Somebody in a city."""
    return Reader(1, "", ("de",), zone, city)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, text, times) for language, found in TIMES.items() for text, times in found.items()],
)
def test_clock_times_are_found(language: str, text: str, expected: str) -> None:
    found = find(RichText(f"{text}"), language)
    assert " ".join(f"{time.hour}:{time.minute:02}" for time in found) == expected


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in OTHER_THINGS.items() for text in texts]
)
def test_other_things_are_no_clock_times(language: str, text: str) -> None:
    assert find(RichText(text), language) == ()


def test_code_and_mentions_are_left_alone() -> None:
    code = RichText("10:00 und 11:00", (Span(0, 5, SpanKind.CODE), Span(10, 15, SpanKind.MENTION, "@x")))
    assert find(code, "de") == ()


def test_an_endless_table_of_numbers_is_looked_at_briefly() -> None:
    assert len(find(RichText("10:00 " * 5000), "de")) <= 500


def test_a_time_is_another_elsewhere() -> None:
    (there,) = local([ClockTime(0, 5, 11, 0)], MARCH, "Europe/Athens", [reader("Geestland", "Europe/Berlin")])
    assert there.clocks == (("10:00", 0),)
    assert there.places == (("Geestland", "Europe/Berlin"),)


def test_nothing_is_said_where_clocks_agree() -> None:
    times = [ClockTime(0, 5, 11, 0)]
    assert local(times, MARCH, "Europe/Athens", [reader("Sofia", "Europe/Sofia")]) == ()
    assert local([], MARCH, "Europe/Athens", [reader("Geestland", "Europe/Berlin")]) == ()
    assert local(times, MARCH, "", [reader("Geestland", "Europe/Berlin")]) == ()
    assert local(times, MARCH, "Europe/Athens", [reader("", "")]) == ()


def test_the_clocks_of_the_day_of_writing_count() -> None:
    times = [ClockTime(0, 5, 11, 0)]
    new_york = [reader("New York", "America/New_York")]
    # America changes its clocks three weeks before Europe does.
    assert local(times, MARCH, "Europe/Berlin", new_york)[0].clocks == (("06:00", 0),)
    assert local(times, datetime(2025, 4, 11, tzinfo=UTC), "Europe/Berlin", new_york)[0].clocks == (("05:00", 0),)


def test_another_day_is_told_and_equal_places_are_told_together() -> None:
    readers = [reader("Basel", "Europe/Zurich"), reader("Freiburg", "Europe/Berlin"), reader("London", "Europe/London")]
    near, far = local([ClockTime(0, 5, 0, 30), ClockTime(6, 9, 12, 0)], MARCH, "Europe/Athens", readers)
    assert near.clocks == (("23:30", -1), ("11:00", 0))
    assert [city for city, _ in near.places] == ["Basel", "Freiburg"]
    assert far.clocks == (("22:30", -1), ("10:00", 0))


def test_zones_are_named_in_the_readers_language() -> None:
    assert write_zone("Europe/Athens", "de") == "Athen"
    assert write_zone("Europe/Athens", "en") == "Athens"
    assert write_zone("Europe/Athens", "xx") == "Athens"
    assert write_zone("Nowhere/New_Town", "de") == "New Town"
