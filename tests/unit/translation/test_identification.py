"""What language a message is in, and when to believe the writer's profile rather than the text."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from bot.translation.identification import at_a_glance, by_scores, prepared
from config.texts import LANGUAGES
from handlers.events import Identified


@pytest.mark.parametrize(
    ("text", "candidates", "own", "expected"),
    [
        ("Ναι, την Τρίτη", ("de", "el"), "de", Identified("el", certain=True)),
        ("Ναι", ("de", "el"), "de", Identified("el", certain=True)),
        ("Ще се видим в Пловдив", LANGUAGES, "de", Identified("bg", certain=True)),
        ("Ναι, την Τρίτη", ("de", "fr"), "de", Identified("de", certain=False)),
        ("Ο Jens και η Maria έρχονται αύριο", LANGUAGES, "de", Identified("el", certain=True)),
        ("安全第一", LANGUAGES, "nl", Identified("nl", certain=False)),
        ("12:30 🎉", LANGUAGES, "fr", Identified("fr", certain=False)),
        ("Danke!", LANGUAGES, "en", Identified("de", certain=True)),
        ("ok", LANGUAGES, "ro", Identified("ro", certain=True)),
        ("ok", ("bg", "de", "en"), "bg", Identified("bg", certain=False)),
        ("Rathaus", LANGUAGES, "nl", Identified("nl", certain=False)),
        ("", LANGUAGES, "nl", Identified("nl", certain=False)),
        ("Guten Morgen", (), "nl", Identified("nl", certain=False)),
    ],
)
def test_at_a_glance(text: str, candidates: tuple[str, ...], own: str, expected: Identified) -> None:
    assert at_a_glance(prepared(text), candidates, own) == expected


def test_longer_texts_need_n_grams() -> None:
    assert at_a_glance("wir treffen uns morgen", LANGUAGES, "de") is None


def test_what_is_not_language_is_left_out() -> None:
    text = "Bitte `print(x)` an @john.smith und https://the.example.org/of/and schicken 🙏 file_name.pdf"
    assert prepared(text) == "Bitte an und schicken"


FAR = {"de": -8.0, "nl": -11.0, "en": -11.5, "fr": -11.6, "bg": -12.0, "el": -12.0}
CLOSE = {"de": -8.0, "nl": -8.1, "en": -11.5, "fr": -11.6}


def test_a_clear_lead_is_certain() -> None:
    assert by_scores(FAR, LANGUAGES, "fr") == Identified("de", certain=True)


def test_a_narrow_lead_means_the_writers_own() -> None:
    assert by_scores(CLOSE, ("de", "nl", "fr"), "fr") == Identified("fr", certain=False)


def test_a_narrow_lead_over_what_nobody_writes_is_enough() -> None:
    scores = {"nl": -8.0, "de": -8.1, "fr": -11.0}
    assert by_scores(scores, ("de", "fr"), "fr") == Identified("de", certain=True)


def test_a_language_that_nobody_writes_is_not_the_nearest_candidate() -> None:
    assert by_scores(FAR, ("fr", "el"), "el") == Identified("el", certain=False)


def test_the_only_candidate() -> None:
    assert by_scores(FAR, ("de", "el"), "el") == Identified("de", certain=True)
    assert by_scores(CLOSE, ("de", "el"), "el") == Identified("el", certain=False)


def test_no_scores() -> None:
    assert by_scores({}, LANGUAGES, "it") == Identified("it", certain=False)


@given(st.text(), st.sampled_from(LANGUAGES), st.lists(st.sampled_from(LANGUAGES), unique=True))
def test_any_text(text: str, own: str, candidates: list[str]) -> None:
    identified = at_a_glance(prepared(text), candidates, own)
    assert identified is None or identified.language in {own, *candidates}


@given(st.dictionaries(st.sampled_from(LANGUAGES), st.floats(-20, 0)), st.sampled_from(LANGUAGES))
def test_any_scores(scores: dict[str, float], own: str) -> None:
    assert by_scores(scores, LANGUAGES, own).language in {own, *scores}
