"""Rhythms, spans and durations in people's own words. It is Monday, 23 November 2026, 9:00, in Berlin."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from config.texts import LANGUAGES, Line, Texts
from handlers.common.when.clocks import resolve
from handlers.common.when.durations import read_duration
from handlers.common.when.rhythms import read_rhythm
from handlers.common.when.showing import show_beat, show_change, show_rhythm, show_wall
from handlers.common.when.spans import read_span
from handlers.common.when.values import LAST, Ambiguous, Beat, Rhythm, Span, SpokenRhythm, Understood, Wall

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 9, tzinfo=BERLIN)

FORTNIGHT, WEEK = Beat(2, "week", (1,)), Beat(1, "week", (1,))
LAST_FRIDAY, FIRST_MONDAY = Beat(1, "month", (4,), LAST), Beat(1, "month", (0,), 1)
FIFTEENTH = Beat(1, "month", day=15)
RHYTHMS = {
    "en": {
        "every 2 weeks on Tue at 10:00": FORTNIGHT, "2 weeks on Tue at 10:00": FORTNIGHT, "weekly Tue 10:00": WEEK,
        "every other Tuesday at 10:00": FORTNIGHT, "fortnightly on Tuesdays at 10:00": FORTNIGHT,
        "every Tuesday at 10am": WEEK, "last Friday of every month at 10:00": LAST_FRIDAY, "Tuesdays 10:00": WEEK,
        "every second Tuesday of the month at 10:00": Beat(1, "month", (1,), 2), "tue 10:00 every 2 weeks": FORTNIGHT,
        "every month on the 15th at 10am": FIFTEENTH, "monthly on the first Monday at 10:00": FIRST_MONDAY,
        "every Tuesday and Thursday at 10:00": Beat(1, "week", (1, 3)), "last day of every month, 10:00": Beat(
            1, "month", day=31
        ),
        "every 3 months on the first Monday at 10:00": Beat(3, "month", (0,), 1),
    },
    "de": {
        "alle 2 Wochen dienstags um 10 Uhr": FORTNIGHT, "alle zwei Wochen am Dienstag, 10:00": FORTNIGHT,
        "jeden Dienstag um 10 Uhr": WEEK, "dienstags 10 Uhr": WEEK, "alle 14 Tage am Dienstag um 10 Uhr": FORTNIGHT,
        "jeden letzten Freitag im Monat, 10 Uhr": LAST_FRIDAY, "monatlich am ersten Montag um 10 Uhr": FIRST_MONDAY,
        "am 15. jeden Monats um 10 Uhr": FIFTEENTH, "jede zweite Woche Dienstag 10 Uhr": FORTNIGHT,
    },
    "nl": {
        "om de twee weken op dinsdag om 10 uur": FORTNIGHT, "om de week op dinsdag om 10 uur": FORTNIGHT,
        "elke dinsdag om 10 uur": WEEK, "elke laatste vrijdag van de maand om 10.00 uur": LAST_FRIDAY,
        "elke eerste maandag van de maand om 10 uur": FIRST_MONDAY, "dinsdags om 10 uur": WEEK,
    },
    "fr": {
        "toutes les deux semaines le mardi à 10h": FORTNIGHT, "tous les 15 jours, le mardi à 10h": FORTNIGHT,
        "un mardi sur deux à 10h": FORTNIGHT, "tous les mardis à 10h": WEEK, "chaque mardi à 10 h": WEEK,
        "le premier lundi du mois à 10h": FIRST_MONDAY, "le dernier vendredi de chaque mois à 10h": LAST_FRIDAY,
        "le 15 de chaque mois à 10h": FIFTEENTH,
    },
    "it": {
        "ogni due settimane il martedì alle 10": FORTNIGHT, "ogni 15 giorni, martedì ore 10": FORTNIGHT,
        "ogni martedì alle 10": WEEK, "l'ultimo venerdì del mese alle 10": LAST_FRIDAY,
        "il primo lunedì di ogni mese alle 10": FIRST_MONDAY, "il 15 di ogni mese alle 10": FIFTEENTH,
    },
    "el": {
        "κάθε 2 εβδομάδες την Τρίτη στις 10:00": FORTNIGHT, "κάθε 15 μέρες, Τρίτη 10:00": FORTNIGHT,
        "κάθε Τρίτη στις 10 π.μ.": WEEK, "καθε τριτη 10:00": WEEK,
        "την τελευταία Παρασκευή του μήνα στις 10:00": LAST_FRIDAY,
        "την πρώτη Δευτέρα κάθε μήνα στις 10:00": FIRST_MONDAY,
    },
    "bg": {
        "на всеки 2 седмици във вторник в 10": FORTNIGHT, "през седмица във вторник в 10": FORTNIGHT,
        "всеки вторник в 10:00 ч.": WEEK, "последния петък на месеца в 10 часа": LAST_FRIDAY,
        "първия понеделник на всеки месец в 10": FIRST_MONDAY,
    },
    "ro": {
        "la fiecare două săptămâni, marți la ora 10": FORTNIGHT, "la 2 săptămâni marţi la 10": FORTNIGHT,
        "în fiecare marți la ora 10": WEEK, "ultima vineri din lună la ora 10": LAST_FRIDAY,
        "prima luni din fiecare lună la ora 10": FIRST_MONDAY,
    },
    "pt": {
        "a cada duas semanas à terça-feira às 10h": FORTNIGHT, "de 15 em 15 dias, terça, 10h": FORTNIGHT,
        "todas as terças às 10h": WEEK, "na última sexta-feira do mês às 10h": LAST_FRIDAY,
        "na primeira segunda-feira de cada mês às 10h": FIRST_MONDAY, "quinzenalmente à terça às 10h": FORTNIGHT,
    },
}  # fmt: skip
AUGUST, WHOLE = "2027-08-03 2027-08-14", "2027-08-01 2027-08-31"
SPANS = {
    "en": {
        "3–14 Aug": AUGUST, "Aug 3-14": AUGUST, "from 3 to 14 August": AUGUST, "August 3rd to 14th": AUGUST,
        "3 Aug - 2 Sep 2027": "2027-08-03 2027-09-02", "2027-08-03 - 2027-08-14": AUGUST,
        "next week": "2026-11-30 2026-12-06", "until Friday": "2026-11-23 2026-11-27",
        "tomorrow": "2026-11-24 2026-11-24",
        "24 Dec to 2 Jan": "2026-12-24 2027-01-02", "August 2028": "2028-08-01 2028-08-31",
        "20 to 27 November": "2026-11-20 2026-11-27", "Thursday to Tuesday": "2026-11-26 2026-12-01",
        "July and August": "-",
    },
    "de": {
        "3.-14.8.": AUGUST, "3.–14. August": AUGUST, "vom 3. bis 14. August": AUGUST, "3. bis zum 14.8.2027": AUGUST,
        "24.12.–2.1.": "2026-12-24 2027-01-02", "bis Freitag": "2026-11-23 2026-11-27",
        "nächste Woche": "2026-11-30 2026-12-06", "am 24.12.": "2026-12-24 2026-12-24",
        "den ganzen August": WHOLE, "Mi-Fr": "2026-11-25 2026-11-27",
    },
    "fr": {"du 3 au 14 août": AUGUST, "3–14 août 2027": AUGUST, "la semaine prochaine": "2026-11-30 2026-12-06"},
    "it": {"dal 3 al 14 agosto": AUGUST, "dall'8 all'11 dicembre": "2026-12-08 2026-12-11"},
    "nl": {"van 3 t/m 14 augustus": AUGUST, "3 tot en met 14 augustus": AUGUST, "3/8-14/8": AUGUST},
    "bg": {"от 3 до 14 август": AUGUST, "3-14 август": AUGUST, "от 24.12. до 2.1.": "2026-12-24 2027-01-02"},
    "el": {"από 3 έως 14 Αυγούστου": AUGUST, "από τις 3 μέχρι τις 14 Αυγούστου": AUGUST, "όλον τον Αύγουστο": WHOLE},
    "ro": {"de la 3 la 14 august": AUGUST, "între 3 și 14 august": AUGUST},
    "pt": {"de 3 a 14 de agosto": AUGUST, "3 a 14 de agosto de 2027": AUGUST},
}  # fmt: skip
DURATIONS = {
    "en": {"90 minutes": 90, "1h30": 90, "an hour and a half": 90, "half an hour": 30, "1.5 hours": 90, "1:30": 90},
    "de": {"anderthalb Stunden": 90, "eine Stunde": 60, "1,5 Stunden": 90, "2 Std. 15 Min.": 135},
    "nl": {"anderhalf uur": 90, "half uur": 30},
    "fr": {"une heure et demie": 90, "1 h 30": 90, "une demi-heure": 30},
    "it": {"un'ora e mezza": 90, "mezz'ora": 30},
    "el": {"μισή ώρα": 30, "2 ώρες και 15 λεπτά": 135, "μία ώρα": 60},
    "bg": {"час и половина": 90, "90 мин.": 90, "един час": 60},
    "ro": {"o oră și jumătate": 90, "90 de minute": 90},
    "pt": {"uma hora e meia": 90, "meia hora": 30},
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_rhythms_are_understood(language: str) -> None:
    found = {text: read_rhythm(text, language, NOW, BERLIN) for text in RHYTHMS[language]}
    expected = {text: Understood(SpokenRhythm(beat, time(10))) for text, beat in RHYTHMS[language].items()}
    assert found == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_spans_are_understood(language: str) -> None:
    found = {text: read_span(text, language, NOW, BERLIN) for text in SPANS[language]}
    said = {
        text: f"{it.value.first} {it.value.last}" if isinstance(it, Understood) else "-" for text, it in found.items()
    }
    assert said == SPANS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_durations_are_understood(language: str) -> None:
    found = {text: read_duration(text, language) for text in DURATIONS[language]}
    assert found == {text: Understood(timedelta(minutes=minutes)) for text, minutes in DURATIONS[language].items()}


def test_first_and_last_days_of_a_rhythm() -> None:
    found = read_rhythm("alle 2 Wochen dienstags um 10 Uhr ab 1. Dezember bis 30.6.2027", "de", NOW, BERLIN)
    assert found == Understood(SpokenRhythm(FORTNIGHT, time(10), date(2026, 12, 1), date(2027, 6, 30)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "every second Tuesday at 10:00"),
        ("de", "jeden zweiten Dienstag um 10 Uhr"),
        ("el", "κάθε δεύτερη Τρίτη στις 10:00"),
    ],
)
def test_every_second_tuesday_is_asked_about(language: str, text: str) -> None:
    found = read_rhythm(text, language, NOW, BERLIN)
    assert isinstance(found, Ambiguous)
    assert [choice.beat for choice in found.choices] == [FORTNIGHT, Beat(1, "month", (1,), 2)]


def test_a_rhythm_may_lack_something() -> None:
    found = read_rhythm("every 2 weeks", "en", NOW, BERLIN)
    assert found == Understood(SpokenRhythm(Beat(2, "week")))
    assert not Beat(2, "week").complete


def test_monday_to_friday_said_on_a_monday_is_asked_about() -> None:
    found = read_span("Monday to Friday", "en", NOW, BERLIN)
    assert isinstance(found, Ambiguous)
    assert found.choices == (
        Span(date(2026, 11, 23), date(2026, 11, 27)),
        Span(date(2026, 11, 30), date(2026, 12, 4)),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_read_is_shown_in_full(language: str) -> None:
    texts = Texts.load()
    beats = [FORTNIGHT, WEEK, LAST_FRIDAY, FIRST_MONDAY, FIFTEENTH, Beat(2, "month", day=31), Beat(2, "month", (6,), 2)]
    shown = {texts.render(show_beat(beat), language) for beat in beats}
    assert len(shown) == len(beats)
    for beat in beats:
        rhythm = Rhythm(beat, time(10), "Europe/Berlin", date(2026, 11, 23), date(2027, 6, 30))
        said = texts.render(show_rhythm(rhythm), language)
        assert "10:00" in said
        assert "2027" in said
        read = read_rhythm(texts.render(show_beat(beat), language), language, NOW, BERLIN)
        assert read == Understood(SpokenRhythm(beat))


def test_a_moment_is_shown_with_weekday_and_zone() -> None:
    texts = Texts.load()
    moment = show_wall(Wall(date(2026, 11, 24), time(10)), "Europe/Berlin")
    line = Line("when-rhythm", {"beat": moment, "clock": "…"})
    assert texts.render(line, "de") == "Dienstag, 24. November 2026, 10:00 Uhr (Berlin), …"
    skipped = resolve(date(2027, 3, 28), time(2, 30), "Europe/Berlin")
    told = show_change(time(2, 30), skipped, "Europe/Berlin")
    assert told is not None
    assert "03:00 Uhr (Berlin)" in texts.render(told, "de")
