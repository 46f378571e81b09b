"""Names as they may be shown."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from handlers.common.names import LONGEST, clean_name


@pytest.mark.parametrize(
    "honest",
    [
        "Jens Müller",
        "Μαρία Παπαδοπούλου",
        "Ивелина Петрова",
        "Ștefan Țurcanu",
        "Anne-Marie d’Arc",
        "José Conceição",
        "李雷",
    ],
)
def test_honest_names_stay_as_they_are(honest: str) -> None:
    assert clean_name(honest) == honest


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Jens\nMüller", "Jens Müller"),
        ("  Jens \t  Müller ", "Jens Müller"),
        ("Jens\u202egnol\u202c", "Jensgnol"),
        ("Je\u200bns\u2060\ufeff", "Jens"),
        ("Jens\u2028Admin\x00\x1b[31m", "Jens Admin[31m"),
        ("Jens\u3164\u2800Müller", "Jens Müller"),
        ("<b>Jens</b>", "<b>Jens</b>"),
        ("Je\u0301ro\u0302me", "Jérôme"),
    ],
)
def test_what_does_not_belong_in_a_name_goes(name: str, shown: str) -> None:
    assert clean_name(name) == shown


def test_piled_up_accents_are_few() -> None:
    assert clean_name("Jens" + "\u0300" * 50) == "Jens\u0300\u0300"


@pytest.mark.parametrize("empty", ["", " ", "\u200b", "\n", "\u3164", "...", "\u202e"])
def test_an_empty_name_is_the_account(empty: str) -> None:
    assert clean_name(empty, "@jens:example.org") == "@jens:example.org"


def test_a_long_name_ends_in_an_ellipsis() -> None:
    assert clean_name("Jens " * 50) == ("Jens " * 50)[: LONGEST - 1].rstrip() + "…"


@given(st.text(max_size=400))
def test_any_name_is_one_bounded_line(name: str) -> None:
    shown = clean_name(name, "@x:y")
    assert 0 < len(shown) <= LONGEST
    assert shown == shown.strip()
    assert shown.splitlines() == [shown]
    assert clean_name(shown, "@x:y") == shown
