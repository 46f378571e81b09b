"""Working hours in people's own words."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from hypothesis import given, settings, strategies as st

from config.formats import LOCALES
from config.texts import LANGUAGES
from config.working import parse, write
from handlers.common.when.values import Ambiguous, NotUnderstood, Understood
from handlers.common.when.working import read_week

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 9, tzinfo=BERLIN)
USUAL = parse("Mon-Fri 09:00-17:00")
FULL, FOUR = "Mon-Fri 09:00-16:30", "Mon-Thu 09:00-17:00"

SAID = {
    "bg": {
        "не в петък": FOUR,
        "пн-пт 9:00-16:30": FULL,
        "от понеделник до четвъртък от 9 до 17 часа": FOUR,
    },
    "de": {
        "Mo–Fr 9–16:30 Uhr": FULL,
        "Montag bis Donnerstag von 9 bis 17 Uhr": FOUR,
        "Mo–Do 9–16, Fr 9–12": "Mon-Thu 09:00-16:00, Fri 09:00-12:00",
        "montags, mittwochs und freitags 8.30-14.00": "Mon 08:30-14:00, Wed 08:30-14:00, Fri 08:30-14:00",
        "8 bis 16 Uhr": "Mon-Fri 08:00-16:00",
        "Mo-Do": FOUR,
        "nicht am Freitag": FOUR,
        "9-12 Uhr außer mittwochs und freitags": "Mon-Tue 09:00-12:00, Thu 09:00-12:00",
    },
    "el": {
        "όχι την Παρασκευή": FOUR,
        "Δευτέρα έως Παρασκευή 9:00-16:30": FULL,
        "από Δευτέρα έως Πέμπτη από τις 9 έως τις 5": FOUR,
    },
    "en": {
        "Mon-Fri 9:00-16:30": FULL,
        "Monday to Thursday 9-5": FOUR,
        "Mon-Thu 9am to 5pm": FOUR,
        "Mon, Tue and Thu from 8:30 to 16": "Mon-Tue 08:30-16:00, Thu 08:30-16:00",
        "not on Fridays": FOUR,
        "Mon-Fri 9:00-16:30, but not on Fridays": "Mon-Thu 09:00-16:30",
        "Sat-Mon 10-14": "Mon 10:00-14:00, Sat-Sun 10:00-14:00",
    },
    "fr": {"pas le vendredi": FOUR, "lundi au vendredi 9h-16h30": FULL, "du lundi au jeudi de 9h à 17h": FOUR},
    "it": {"tranne il venerdì": FOUR, "lun-ven 9.00-16.30": FULL, "dal lunedì al giovedì dalle 9 alle 17": FOUR},
    "nl": {"niet op vrijdag": FOUR, "ma-vr 9:00-16:30": FULL, "maandag tot en met donderdag van 9 tot 17 uur": FOUR},
    "pt": {"exceto à sexta-feira": FOUR, "segunda a sexta 9:00-16:30": FULL, "de segunda a quinta das 9h às 17h": FOUR},
    "ro": {"fără vineri": FOUR, "luni–vineri 9:00–16:30": FULL, "de luni până joi de la 9 la 17": FOUR},
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language in SAID for text in SAID[language]])
def test_in_nine_languages(language: str, text: str) -> None:
    read = read_week(text, language, NOW, BERLIN)
    assert isinstance(read, Understood)
    assert write(read.value.applied(USUAL)) == SAID[language][text]


@pytest.mark.parametrize(
    "text", ["now and then", "Mon 9", "Mon 9-5, Mon 8-4", "17:00-9:00", "Mon-Fri, Mon 9-12", "", "x" * 300]
)
def test_what_is_not_understood(text: str) -> None:
    assert isinstance(read_week(text, "en", NOW, BERLIN), NotUnderstood)


@pytest.mark.parametrize("text", ["", "Mon", "Mon 9:00-17:00", "Fri-Mon 09:00-17:00", "Mon 17:00-09:00", "Mon-Fri"])
def test_what_settings_refuse(text: str) -> None:
    with pytest.raises(ValueError, match="not"):
        parse(text)


HOURS = st.none() | st.tuples(st.integers(0, 11), st.integers(12, 23)).map(lambda two: (time(two[0]), time(two[1], 30)))


@settings(max_examples=60, deadline=None)
@given(st.lists(HOURS, min_size=7, max_size=7).filter(any), st.sampled_from(LANGUAGES))
def test_what_is_stored_is_read_back(week: list[tuple[time, time] | None], language: str) -> None:
    text = write(tuple(week))
    assert parse(text) == tuple(week)
    names = Locale.parse(LOCALES[language], sep="-").days["stand-alone"]["wide"]
    said = ", ".join(f"{names[day]} {h[0]:%H:%M}-{h[1]:%H:%M}" for day, h in enumerate(week) if h is not None)
    read = read_week(said, language, NOW, BERLIN)
    assert isinstance(read, Understood)
    assert read.value.applied(USUAL) == tuple(week)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="Mo Di-9:0,5bisund.Uhr–", max_size=60), st.sampled_from(LANGUAGES))
def test_anything_may_be_said(text: str, language: str) -> None:
    assert isinstance(read_week(text, language, NOW, BERLIN), Understood | Ambiguous | NotUnderstood)
