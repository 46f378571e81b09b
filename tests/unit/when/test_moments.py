"""Days and times in people's own words, in nine languages. It is Monday, 23 November 2026, 9:00, in Berlin."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from config.formats import write_clock, write_day
from config.texts import LANGUAGES
from handlers.common.when.durations import read_duration
from handlers.common.when.reading import read_moment
from handlers.common.when.rhythms import read_rhythm
from handlers.common.when.spans import read_span
from handlers.common.when.values import Ambiguous, NotUnderstood, Reading, Understood, Wall, Why

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 9, tzinfo=BERLIN)

TUESDAY = "2026-11-24 10:00"
UNDERSTOOD = {
    "en": {
        "Tue 10:00": TUESDAY, "Tuesday at 10am": TUESDAY, "Nov 24th 2026, 10am": TUESDAY, "tuesday 10 A.M.": TUESDAY,
        "24 November, 3pm": "2026-11-24 15:00", "November 24, 2026 at 3 p.m.": "2026-11-24 15:00",
        "tomorrow at noon": "2026-11-24 12:00", "Tues, 24 Nov. at 10:00": TUESDAY, "the 24th at 10:00": TUESDAY,
        "last Friday of the month at 10:00": "2026-11-27 10:00", "first Monday in December, 10:00": "2026-12-07 10:00",
        "Tuesday next week at 10:00": "2026-12-01 10:00", "in two weeks at 10:00": "2026-12-07 10:00",
        "tonight at 7": "2026-11-23 19:00", "13/12 at 10:00": "2026-12-13 10:00", "in 2 hours": "2026-11-23 11:00",
        "29 February at 10:00": "2028-02-29 10:00", "12 am on Friday": "2026-11-27 00:00",
        "quarter to ten in the morning on Friday": "2026-11-27 09:45", "24 Nov 14h30": "2026-11-24 14:30",
    },
    "de": {
        "Dienstag in einer Woche um 10 Uhr": "2026-12-01 10:00", "Di 24 um 10 Uhr pünktlich": TUESDAY,
        "Dienstag 10 Uhr": TUESDAY, "Di. 10.00 Uhr": TUESDAY, "Di 10:00": TUESDAY, "DIENSTAG UM 10": TUESDAY,
        "dienstag halb elf": "2026-11-24 10:30", "morgen um Viertel vor zehn": "2026-11-24 09:45",
        "am 24.11. um 10 Uhr": TUESDAY, "24.11.2026, 10:00": TUESDAY, "24.11.26 10h": TUESDAY,
        "am 3. Dezember um 14 Uhr 30": "2026-12-03 14:30", "übermorgen 14h": "2026-11-25 14:00",
        "uebermorgen um 14 Uhr": "2026-11-25 14:00", "Dienstag nächster Woche um 10 Uhr": "2026-12-01 10:00",
        "letzter Freitag im Monat, 10 Uhr": "2026-11-27 10:00", "in 3 Tagen um 14 Uhr": "2026-11-26 14:00",
        "heute Abend um 7": "2026-11-23 19:00", "Dienstagabend um 7": "2026-11-24 19:00",
        "morgen früh um 8": "2026-11-24 08:00", "dreiviertel elf am Dienstag": "2026-11-24 10:45",
        "10 nach 9 am Freitag": "2026-11-27 09:10", "Tuesday at 10:00": TUESDAY, "24. Nov. 10:00:00 Uhr": TUESDAY,
    },
    "nl": {
        "24-11 om 10 uur": TUESDAY, "aanstaande vrijdag om half drie 's middags": "2026-11-27 14:30",
        "dinsdag om 10 uur": TUESDAY, "di 10.00 uur": TUESDAY, "dinsdag half elf": "2026-11-24 10:30",
        "morgen om kwart voor tien": "2026-11-24 09:45", "morgenavond om 8 uur": "2026-11-24 20:00",
        "dinsdag 10u30": "2026-11-24 10:30", "de laatste vrijdag van de maand om 10 uur": "2026-11-27 10:00",
        "24 november 2026 om 10:00 uur": TUESDAY, "over 3 dagen om 14 uur": "2026-11-26 14:00",
        "dinsdag 's middags om 3": "2026-11-24 15:00", "overmorgen 10 uur": "2026-11-25 10:00",
    },
    "fr": {
        "lundi 30 à 10h précises": "2026-11-30 10:00", "le 30 à 10h": "2026-11-30 10:00",
        "mardi à 10h": TUESDAY, "mar. 10 h": TUESDAY, "mardi 10 h 30": "2026-11-24 10:30", "demain à 10h00": TUESDAY,
        "demain à dix heures et demie": "2026-11-24 10:30", "mardi à 11 heures moins le quart": "2026-11-24 10:45",
        "le 1er décembre à 10h30": "2026-12-01 10:30", "mercredi 2 decembre à midi": "2026-12-02 12:00",
        "mardi à trois heures de l’après-midi": "2026-11-24 15:00", "dans 3 jours à 14h": "2026-11-26 14:00",
        "le dernier vendredi du mois à 10h": "2026-11-27 10:00", "après-demain à 14 heures": "2026-11-25 14:00",
        "mardi de la semaine prochaine à 10h": "2026-12-01 10:00", "03/12 à 10h": "2026-12-03 10:00",
    },
    "it": {
        "lunedì 30 alle 10": "2026-11-30 10:00", "all’una di venerdì pomeriggio": "2026-11-27 13:00",
        "martedì alle 10": TUESDAY, "martedi ore 10": TUESDAY, "mar 24 nov alle 10": TUESDAY,
        "domani alle dieci e mezza": "2026-11-24 10:30", "l'ultimo venerdì del mese alle 10": "2026-11-27 10:00",
        "lunedì prossimo alle 15.30": "2026-11-30 15:30", "il 3 dicembre alle ore 10:00": "2026-12-03 10:00",
        "dopodomani alle 3 del pomeriggio": "2026-11-25 15:00", "fra 3 giorni alle 14": "2026-11-26 14:00",
        "3/12 alle 10": "2026-12-03 10:00", "domani a mezzogiorno": "2026-11-24 12:00",
    },
    "el": {
        "Τρίτη στις 10:00": TUESDAY, "τριτη στισ 10:00": TUESDAY, "ΤΡΙΤΗ ΣΤΙΣ 10 Π.Μ.": TUESDAY,
        "Τρ. 10:00": TUESDAY, "24 Νοεμβρίου στις 3 μ.μ.": "2026-11-24 15:00", "αύριο στις 10 π.μ.": TUESDAY,
        "την τελευταία Παρασκευή του μήνα στις 10:00": "2026-11-27 10:00", "μεθαύριο στις 3 μμ": "2026-11-25 15:00",
        "τρίτη Παρασκευή του Δεκεμβρίου στις 10:00": "2026-12-18 10:00", "24/11 10:00": TUESDAY,
        "σε 3 μέρες στις 14:00": "2026-11-26 14:00", "αύριο στις δέκα και μισή το πρωί": "2026-11-24 10:30",
    },
    "bg": {
        "в понеделник, 30-и, в 10": "2026-11-30 10:00", "пет 10:00": "2026-11-27 10:00",
        "вторник в 10": TUESDAY, "вт 10:00": TUESDAY, "ВТОРНИК В 10 Ч.": TUESDAY, "във вторник в 10 часа": TUESDAY,
        "24 ноември 2026 г. в 10 часа": TUESDAY, "утре в 10 и половина": "2026-11-24 10:30",
        "последния петък на месеца в 10": "2026-11-27 10:00", "3-ти декември в 10": "2026-12-03 10:00",
        "вдругиден в 3 следобед": "2026-11-25 15:00", "след 3 дни в 14 ч.": "2026-11-26 14:00",
        "24.11. в 10:00 ч.": TUESDAY, "вторник следващата седмица в 10": "2026-12-01 10:00",
    },
    "ro": {
        "luni, 30, ora 10": "2026-11-30 10:00", "pe 24.11 la ora 10 fix": TUESDAY,
        "marți la ora 10": TUESDAY, "marţi la 10": TUESDAY, "marti, ora 10": TUESDAY, "MARŢI 10:00": TUESDAY,
        "mâine la 10 și jumătate": "2026-11-24 10:30", "vineri, 4 decembrie, ora 14": "2026-12-04 14:00",
        "ultima vineri din lună la ora 10": "2026-11-27 10:00", "peste 3 zile la ora 14": "2026-11-26 14:00",
        "poimâine la 3 după-amiaza": "2026-11-25 15:00", "mâine la 11 fără un sfert": "2026-11-24 10:45",
        "a treia vineri din decembrie la 10": "2026-12-18 10:00", "24.11.2026 ora 10:00": TUESDAY,
    },
    "pt": {
        "dia 30 às 10h": "2026-11-30 10:00", "sexta-feira que vem às 14h30": "2026-11-27 14:30",
        "terça-feira às 10h": TUESDAY, "terca às 10": TUESDAY, "ter. 10:00": TUESDAY, "3ª feira às 10h": TUESDAY,
        "amanhã às 10 e meia": "2026-11-24 10:30", "3 de dezembro de 2026, às 10h00": "2026-12-03 10:00",
        "na última sexta-feira do mês às 10h": "2026-11-27 10:00", "amanhã às 3 da tarde": "2026-11-24 15:00",
        "daqui a 3 dias às 14h": "2026-11-26 14:00", "amanhã ao meio-dia": "2026-11-24 12:00",
        "quarta-feira da próxima semana às 10h": "2026-12-02 10:00",
    },
}  # fmt: skip
IN_ALL = {
    "2026-11-24T10:00": TUESDAY, "2026-11-24 10:00": TUESDAY, "2026-11-24T09:00Z": TUESDAY,
    "2026-11-24T11:00+02:00": TUESDAY, "24.11.2026 10:00": TUESDAY, "Tuesday at 10:00": TUESDAY,
    "10:00": "- 10:00", "2026-11-24": "2026-11-24 -",
}  # fmt: skip
ASKED = {
    ("en", "Tuesday at 7"): ({Why.HALF_OF_DAY}, "2026-11-24 07:00", "2026-11-24 19:00"),
    ("el", "αύριο στις 7"): ({Why.HALF_OF_DAY}, "2026-11-24 07:00", "2026-11-24 19:00"),
    ("de", "Dienstag um 3"): ({Why.HALF_OF_DAY}, "2026-11-24 15:00", "2026-11-24 03:00"),
    ("en", "05/06 at 10:00"): ({Why.ORDER}, "2027-05-06 10:00", "2027-06-05 10:00"),
    ("de", "Montag 10 Uhr"): ({Why.TODAY}, "2026-11-23 10:00", "2026-11-30 10:00"),
    ("ro", "luni"): ({Why.TODAY}, "2026-11-23 -", "2026-11-30 -"),
    ("de", "nächsten Dienstag 10 Uhr"): ({Why.NEXT}, TUESDAY, "2026-12-01 10:00"),
    ("fr", "mardi prochain à 10h"): ({Why.NEXT}, TUESDAY, "2026-12-01 10:00"),
    ("bg", "следващия вторник в 10"): ({Why.NEXT}, TUESDAY, "2026-12-01 10:00"),
    ("de", "Mittwoch, 24.11., 10 Uhr"): ({Why.CONTRADICTION}, TUESDAY, "2026-11-25 10:00"),
    ("en", "half ten on Tuesday morning"): ({Why.SEVERAL}, "2026-11-24 09:30", "2026-11-24 10:30"),
    ("de", "10.12"): ({Why.SEVERAL}, "- 10:12", "2026-12-10 -"),
}
NOT_A_TIME = {
    "en": ("", "soon", "31 June at 10:00", "Tuesday at 25", "10:61", "Tuesday or Wednesday", "x" * 5000, "next week"),
    "de": ("Dienstag irgendwann", "30. Februar", "14 Leute am Dienstag", "von 3 bis 14 Uhr"),
    "fr": ("mardi, et puis on verra",),
}


def shown(wall: Wall) -> str:
    """Write a wall time as the tables do."""
    return f"{wall.day or '-'} {f'{wall.at:%H:%M}' if wall.at else '-'}"


def read(text: str, language: str, now: datetime = NOW) -> Reading[Wall]:
    """Read a moment in Berlin."""
    return read_moment(text, language, now, BERLIN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_understood(language: str) -> None:
    expected = UNDERSTOOD[language] | IN_ALL
    found = {text: read(text, language) for text in expected}
    said = {text: shown(it.value) if isinstance(it, Understood) else it for text, it in found.items()}
    assert said == expected


def test_what_is_ambiguous_is_asked() -> None:
    found = {key: read(key[1], key[0]) for key in ASKED}
    said = {
        key: (set(it.why), *map(shown, it.choices)) if isinstance(it, Ambiguous) else it for key, it in found.items()
    }
    assert said == ASKED


@pytest.mark.parametrize("language", NOT_A_TIME)
def test_what_is_no_time_is_said_so(language: str) -> None:
    found = {text: read(text, language) for text in NOT_A_TIME[language]}
    understood = {text for text, it in found.items() if isinstance(it, Understood)}
    assert understood == set()


def test_the_rest_is_what_made_no_sense() -> None:
    assert read("Dienstag um 10 Uhr im Rathaus", "de") == NotUnderstood("Rathaus")


def test_a_weekday_whose_time_is_over_is_in_a_week() -> None:
    assert read("Montag 8 Uhr", "de") == Understood(Wall(date(2026, 11, 30), time(8)))


def test_today_is_that_of_the_place() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # Already Tuesday in Berlin and Athens.
    assert read("morgen 10 Uhr", "de", late) == Understood(Wall(date(2026, 11, 25), time(10)))


def test_capitals_with_two_marks_are_letters() -> None:
    assert read("1 μαΐου 2027 10:00".upper(), "el") == Understood(Wall(date(2027, 5, 1), time(10)))


def test_a_date_that_just_passed_is_next_years() -> None:
    assert read("22.11. 10 Uhr", "de") == Understood(Wall(date(2027, 11, 22), time(10)))
    assert read("23.11. 10 Uhr", "de") == Understood(Wall(date(2026, 11, 23), time(10)))
    assert read("22.11.2026 10 Uhr", "de") == Understood(Wall(date(2026, 11, 22), time(10)))


days = st.dates(date(2025, 1, 1), date(2035, 12, 31))
times = st.times().map(lambda at: at.replace(second=0, microsecond=0))


@given(days, times, st.sampled_from(LANGUAGES), st.sampled_from(["as is", "upper", "apart", "bare"]))
def test_what_the_bot_writes_it_reads(day: date, at: time, language: str, form: str) -> None:
    said = f"{write_day(day, language)}, {write_clock(at, '', language)}"
    if form == "upper":
        said = said.upper()
    elif form in ("apart", "bare"):
        said = unicodedata.normalize("NFD", said)
    if form == "bare":
        said = "".join(sign for sign in said if not unicodedata.combining(sign))
    assert read(said, language) == Understood(Wall(day, at))


@given(days, st.sampled_from([1, 6, 7, 40]), st.sampled_from(LANGUAGES))
def test_spans_that_the_bot_writes_it_reads(first: date, length: int, language: str) -> None:
    last = first + timedelta(days=length)
    said = f"{write_day(first, language)} – {write_day(last, language)}"
    found = read_span(said, language, NOW, BERLIN)
    assert isinstance(found, Understood)
    assert (found.value.first, found.value.last) == (first, last)


WORDS = """10 10:30 3. 24.11 05/06 - – , am at um Dienstag mardi вторник Τρίτη next every 2 weeks last second half to of
the morning pm Uhr h until from month Aug 1er in days 2026 2026-11-24 2026-11-24T25:00Z ' . : ("""


salad = st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join)


@given(st.one_of(st.text(max_size=60), salad), st.sampled_from(LANGUAGES))
def test_no_text_breaks_it(text: str, language: str) -> None:
    for found in (
        read(text, language),
        read_rhythm(text, language, NOW, BERLIN),
        read_span(text, language, NOW, BERLIN),
        read_duration(text, language),
    ):
        assert not isinstance(found, Ambiguous) or len(set(found.choices)) == len(found.choices) > 1
