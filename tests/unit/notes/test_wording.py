"""Who does what by when, in nine languages."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from handlers.notes.wording import Said, read, read_day

NOW = datetime(2027, 3, 2, 9, tzinfo=UTC)
"""A Tuesday."""
ZONE = ZoneInfo("Europe/Berlin")
FRIDAY, IDES, NOVEMBER = date(2027, 3, 5), date(2027, 3, 15), date(2027, 11, 24)
JENS, MARIA, JOAO, OTHER_MARIA = 1, 2, 3, 4
PEOPLE = {
    JENS: ("Jens Meyer", "Jens", "Meyer"),
    MARIA: ("Maria Papadopoulou", "Maria", "Papadopoulou"),
    JOAO: ("João Silva", "João", "Silva"),
}
GEESTLAND, VARI = 1, 2
CITIES = {GEESTLAND: ("Geestland",), VARI: ("Vari",)}


def said(text: str, language: str) -> Said:
    """Read a next step of this tandem on that Tuesday."""
    return read(text, language, PEOPLE, CITIES, NOW, ZONE)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Jens schickt das Datenblatt bis Freitag", Said((JENS,), days=(FRIDAY,))),
        ("de", "Wir prüfen die Sensoren bis zum 24.11.", Said(we=True, days=(NOVEMBER,))),
        ("de", "Bis Freitag schickt Jens das Datenblatt", Said((JENS,), days=(FRIDAY,))),
        ("de", "Frau Papadopoulou ruft bis Ende März an", Said((MARIA,), days=(date(2027, 3, 31),))),
        ("en", "Maria: send the report by 12 March", Said((MARIA,), days=(date(2027, 3, 12),))),
        ("en", "@jens sends the sheet tomorrow", Said((JENS,), days=(date(2027, 3, 3),))),
        ("en", "I send it next week", Said(me=True, days=(date(2027, 3, 14),))),
        ("fr", "Nous préparons la visite d’ici vendredi", Said(we=True, days=(FRIDAY,))),
        ("fr", "Maria envoie le rapport avant le 15 mars", Said((MARIA,), days=(IDES,))),
        ("it", "la Maria manda la scheda entro venerdì", Said((MARIA,), days=(FRIDAY,))),
        ("it", "noi prepariamo tutto entro il 15 marzo", Said(we=True, days=(IDES,))),
        ("nl", "Jens stuurt het blad voor vrijdag", Said((JENS,), days=(FRIDAY,))),
        ("nl", "wij sturen het uiterlijk 15 maart", Said(we=True, days=(IDES,))),
        ("ro", "Maria trimite fișa până vineri", Said((MARIA,), days=(FRIDAY,))),
        ("ro", "noi pregătim vizita până la 15 martie", Said(we=True, days=(IDES,))),
        ("pt", "O João envia a ficha até sexta-feira", Said((JOAO,), days=(FRIDAY,))),
        ("pt", "nós enviamos a ficha até dia 15 de março", Said(we=True, days=(IDES,))),
        ("el", "Η Μαρία στέλνει το έγγραφο έως την Παρασκευή", Said((MARIA,), days=(FRIDAY,))),
        ("el", "εμείς ελέγχουμε τους αισθητήρες μέχρι 15 Μαρτίου", Said(we=True, days=(IDES,))),
        ("bg", "Ние изпращаме листа до петък", Said(we=True, days=(FRIDAY,))),
        ("bg", "Вари купува сензори до 15 март", Said(cities=(VARI,), days=(IDES,))),
        ("en", "Vari: buy 12 sensors by 2027-04-01", Said(cities=(VARI,), days=(date(2027, 4, 1),))),
        ("en", "buy sensors (Jens)", Said((JENS,))),
    ],
)
def test_owner_and_day(language: str, text: str, expected: Said) -> None:
    assert said(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Jens sends it by next Friday", Said((JENS,), days=(FRIDAY, date(2027, 3, 12)))),
        ("en", "Maria and Jens write to the mayor", Said((MARIA, JENS))),
        ("en", "@peter sends the sheet", Said(unknown="peter")),
        ("en", "Send it by 1 March 2020", Said(past=True)),
        ("de", "Jens ruft am Dienstag an", Said((JENS,), days=(date(2027, 3, 2), date(2027, 3, 9)))),
    ],
)
def test_what_is_open_is_left_open(language: str, text: str, expected: Said) -> None:
    assert said(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Call Maria about version 2.1"),
        ("en", "Jens’ report is checked"),
        ("en", "They sat in the sun and may call 12 people"),
        ("en", "Send the minutes of 1 March"),
        ("nl", "zo doen: do not"),
        ("pt", "Vamos ter uma reunião"),
        ("de", "So wird es gemacht: 3 Sensoren kaufen"),
    ],
)
def test_what_only_looks_like_it(language: str, text: str) -> None:
    assert said(text, language) == Said()


def test_two_of_the_same_name() -> None:
    people = PEOPLE | {OTHER_MARIA: ("Maria Rossi", "Maria", "Rossi")}
    assert read("Maria calls", "en", people, CITIES, NOW, ZONE).people == (MARIA, OTHER_MARIA)
    assert read("Maria Rossi calls", "en", people, CITIES, NOW, ZONE).people == (OTHER_MARIA,)


def test_a_day_alone() -> None:
    assert read_day("to Friday", "en", NOW, ZONE) == (FRIDAY,)
    assert read_day("auf den 15. März", "de", NOW, ZONE) == (IDES,)
    assert read_day("yesterday", "en", NOW, ZONE) == read_day("1 March 2020", "en", NOW, ZONE) == ()


@given(st.text(max_size=120), st.sampled_from(["bg", "de", "el", "en", "fr", "it", "nl", "ro", "pt", "xx"]))
def test_whatever_is_written(text: str, language: str) -> None:
    """Nothing fails, nobody is named who is not of the tandem, and no day is over."""
    found = said(text, language)
    assert set(found.people) <= set(PEOPLE)
    assert set(found.cities) <= set(CITIES)
    assert all(day >= NOW.date() for day in found.days)


@given(
    st.sampled_from(["Jens", "Maria", "Silva"]),
    st.lists(st.sampled_from(["calls", "the", "mayor", "about", "water"]), max_size=6),
    st.dates(date(2027, 3, 2), date(2028, 12, 31)),
)
def test_a_name_in_front_and_a_full_date_behind(name: str, words: list[str], day: date) -> None:
    found = said(f"{name} {' '.join(words)} by {day.isoformat()}", "en")
    assert (len(found.people), found.days) == (1, (day,))
