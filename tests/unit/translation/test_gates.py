"""Nonsense is told from a translation by its form."""

from __future__ import annotations

import pytest

from bot.translation import gates
from bot.translation.wire import Refused
from storage.richtext import RichText
from tests.unit.translation.pipes import swapped, text_of, through


@pytest.mark.parametrize(
    "output",
    [
        "O , , , , , ,",
        "Por favor DOS DOS DOS DOS QUAIS",
        "a b a b a b a b a b",
        "o lugar do lugar do lugar do lugar do lugar do lugar",
        "sim... ---- - - - - -",
    ],
)
def test_going_round_in_circles(output: str) -> None:
    assert gates.repeats(output)


@pytest.mark.parametrize(
    "output", ["A reunião começa às dez horas.", "não, não, não!", "de um lado e do outro lado da rua", "1, 2, 3, 4, 5"]
)
def test_ordinary_repetition(output: str) -> None:
    assert not gates.repeats(output)


def test_a_writer_may_repeat() -> None:
    assert gates.alarm_in_line("no no no no no no", "não não não não não não") is None


@pytest.mark.parametrize(
    ("output", "alarm"),
    [("", "empty"), ("x" * 10, "length"), ("y" * 100, "length"), ("uma frase de tamanho normal", None)],
)
def test_length(output: str, alarm: str | None) -> None:
    assert gates.alarm_in_line("a sentence of a normal length", output) == alarm


def test_language_of_the_output() -> None:
    words = "die Sitzung beginnt morgen um zehn"
    check = gates.alarm_in_text
    assert check("source text", words, target="pt", detected=("de", 0.2)) == "language"
    assert check("source text", words, target="de", detected=("de", 0.2)) is None
    assert check("source text", words, target="nl", detected=("de", 0.01)) is None
    assert check("source text", " ".join([words] * 2), target="nl", detected=("de", 0.01)) == "language"
    assert check("source text", "zwei Worte", target="pt", detected=("de", 0.9)) is None


def test_unchanged_output() -> None:
    text = "Die Sitzung beginnt morgen"
    assert gates.alarm_in_text(text, text.lower(), target="pt", detected=None) == "unchanged"
    assert gates.alarm_in_text("Arezzo Hamm", "Arezzo Hamm", target="pt", detected=None) is None


def test_the_pipeline_refuses_nonsense() -> None:
    assert through("where is the town hall today", lambda _: "O , , , , , ,") == Refused("repetition")
    assert through("where is the town hall today", lambda text: text) == Refused("unchanged")


def test_a_line_in_the_target_language_stays() -> None:
    def detect(text: str) -> tuple[str, float]:
        return ("pt", 0.3) if "reunião" in text or "Wi" in text else ("en", 0.3)

    def engine(text: str) -> str:
        return text.replace("A reunião", "Uma reunião") if "reunião" in text else swapped(text)

    text = "A reunião começa às dez.\nWe meet at ten today."
    assert (
        text_of(through(text, engine, detect=detect)) == f"A reunião começa às dez.\n{swapped('We meet at ten today.')}"
    )


def test_output_in_another_language_is_refused() -> None:
    outcome = through("We meet at ten today.", detect=lambda text: ("de" if "Wi" in text else "en", 0.3))
    assert outcome == Refused("language")


def test_phrases_come_before_the_engine() -> None:
    def engine(text: str) -> str:
        return "Obrigado por enviar uma edição" if "anks" in text else swapped(text)

    assert text_of(through("Thanks @maria 🙏\nwe meet at ten", engine)) == "Obrigado @maria 🙏\nwi miit et tin"


def test_a_text_of_nothing_but_phrases_needs_no_engine() -> None:
    assert through("Good morning!\n- yes", legs=()) == RichText("Bom dia!\n- sim")
    assert through("Good morning, the meeting starts", legs=()) == Refused("no engine")
