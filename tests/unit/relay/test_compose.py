"""What copies and notices look like, in several languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from config.texts import LANGUAGES
from handlers.common import split
from handlers.relay.clocktimes import LocalTimes
from handlers.relay.compose import Late, Quotation, Section, Shown, copy, excerpt, fitted, lateness, notice
from storage.richtext import RichText, Span, SpanKind
from tests.support.world import TEXTS

YES = RichText("Ναι, την Τρίτη στις 11:00 με βολεύει.")
GEESTLAND = LocalTimes((("10:00", 0),), (("Geestland", "Europe/Berlin"),))
ENGLISH = Section("en", RichText("Yes, Tuesday at 11:00 suits me."), zone="Europe/Athens", local_times=(GEESTLAND,))
GERMAN = Section("de", RichText("Ja, Dienstag um 11:00 passt mir."), zone="Europe/Athens", local_times=(GEESTLAND,))
MARIA = Shown("Maria Papadopoulou", "Vari Voula Vouliagmeni", "el", YES, (ENGLISH,))


def spans(content: RichText, kind: SpanKind) -> list[str]:
    """The texts under spans of a kind."""
    return [content.text[span.start : span.end] for span in content.spans if span.kind is kind]


def test_the_example_of_the_design() -> None:
    shown = copy(MARIA, TEXTS)
    assert shown.text == (
        "Maria Papadopoulou · Vari Voula Vouliagmeni\n"
        "Yes, Tuesday at 11:00 suits me.\n"
        "If Athens time: 10:00 in Geestland\n"
        "Translated automatically from Greek. Original:\n"
        "Ναι, την Τρίτη στις 11:00 με βολεύει."
    )
    assert spans(shown, SpanKind.BOLD) == ["Maria Papadopoulou · Vari Voula Vouliagmeni"]
    assert spans(shown, SpanKind.FOLD) == [
        "Translated automatically from Greek. Original:\nΝαι, την Τρίτη στις 11:00 με βολεύει."
    ]


def test_a_copy_for_those_who_read_the_original_is_plain() -> None:
    section = Section("el", YES, original=True, zone="Europe/Athens", local_times=(GEESTLAND,))
    assert copy(replace(MARIA, sections=(section,)), TEXTS).text == (
        "Maria Papadopoulou · Vari Voula Vouliagmeni\n"
        "Ναι, την Τρίτη στις 11:00 με βολεύει.\n"
        "Αν εννοείται η τοπική ώρα (Αθήνα): 10:00 (Geestland)"
    )


def test_a_room_of_several_languages_gets_the_original_and_all_translations() -> None:
    original = Section("el", YES, original=True)
    french = Section("fr", None)
    shown = copy(replace(MARIA, sections=(original, GERMAN, french)), TEXTS)
    assert shown.text == (
        "Maria Papadopoulou · Vari Voula Vouliagmeni\n"
        "Ελληνικά\n"
        "Ναι, την Τρίτη στις 11:00 με βολεύει.\n"
        "\n"
        "Deutsch · automatisch übersetzt\n"
        "Ja, Dienstag um 11:00 passt mir.\n"
        "Falls Ortszeit Athen gemeint ist: 10:00 in Geestland\n"
        "\n"
        "Français · pas encore traduit du grec"
    )
    assert spans(shown, SpanKind.BOLD)[1:] == ["Ελληνικά", "Deutsch", "Français"]


def test_an_original_that_nobody_there_reads_is_folded_away() -> None:
    shown = copy(replace(MARIA, sections=(GERMAN, ENGLISH)), TEXTS)
    assert shown.text.endswith("\n\nAutomatisch übersetzt aus dem Griechischen. Original:\n" + YES.text)
    assert len(spans(shown, SpanKind.FOLD)) == 1


def test_doubtful_figures_put_the_original_first() -> None:
    doubtful = replace(GERMAN, check_figures=True, local_times=())
    assert copy(replace(MARIA, sections=(doubtful,)), TEXTS).text.splitlines()[1:] == [
        YES.text,
        "Bitte prüfen Sie die Zahlen. Automatisch übersetzt aus dem Griechischen:",
        "Ja, Dienstag um 11:00 passt mir.",
    ]
    several = copy(replace(MARIA, sections=(doubtful, ENGLISH)), TEXTS).text
    assert several.index("Ελληνικά\n" + YES.text) < several.index(
        "Deutsch · automatisch übersetzt, bitte prüfen Sie die Zahlen"
    )


def test_a_missing_translation_is_marked() -> None:
    assert copy(replace(MARIA, sections=(Section("fr", None),)), TEXTS).text.splitlines()[1:] == [
        YES.text,
        "Pas encore traduit du grec.",
    ]


def test_a_notice_is_the_translations_alone() -> None:
    assert notice(replace(MARIA, sections=(GERMAN, ENGLISH)), TEXTS).text == (
        "Deutsch · automatisch übersetzt\n"
        "Ja, Dienstag um 11:00 passt mir.\n"
        "Falls Ortszeit Athen gemeint ist: 10:00 in Geestland\n"
        "\n"
        "English · translated automatically\n"
        "Yes, Tuesday at 11:00 suits me.\n"
        "If Athens time: 10:00 in Geestland"
    )


def test_parts_are_counted() -> None:
    part = replace(MARIA, index=1, of=3)
    assert copy(part, TEXTS).text.splitlines()[0] == "Maria Papadopoulou · Vari Voula Vouliagmeni (2/3)"
    assert notice(part, TEXTS).text.splitlines()[0] == "(2/3)"


def test_a_writer_without_a_city_is_named_alone() -> None:
    assert copy(replace(MARIA, city=""), TEXTS).text.splitlines()[0] == "Maria Papadopoulou"


def test_a_late_copy_says_when_it_was_written() -> None:
    at = datetime(2025, 3, 10, 9, 5, tzinfo=UTC)
    soon, days_later = datetime(2025, 3, 10, 12, tzinfo=UTC), datetime(2025, 3, 12, tzinfo=UTC)
    today = replace(GERMAN, late=lateness(at, soon, "Europe/Berlin"))
    assert copy(replace(MARIA, sections=(today,)), TEXTS).text.splitlines()[1] == "Geschrieben um 10:05"
    long_ago = replace(GERMAN, late=lateness(at, days_later, "Europe/Berlin"))
    line = copy(replace(MARIA, sections=(long_ago,)), TEXTS).text.splitlines()[1]
    assert line.startswith("Geschrieben am Montag, 10. März 2025")


def test_a_late_copy_says_so_once_in_each_language() -> None:
    late = Late(datetime(2025, 3, 10, 9, 5, tzinfo=UTC), "Europe/Athens", same_day=True)
    sections = (Section("el", YES, original=True, late=late), replace(GERMAN, late=late), replace(ENGLISH, late=late))
    lines = copy(replace(MARIA, sections=sections), TEXTS).text.splitlines()
    assert lines[1:4] == ["Γράφτηκε στις 11:05", "Geschrieben um 11:05", "Written at 11:05"]


def test_a_quotation_stands_before_the_answer() -> None:
    quoted = replace(MARIA, quotation=Quotation("Jens", excerpt(RichText("Passt\nDienstag? " + "x" * 300))))
    line = copy(quoted, TEXTS).text.splitlines()[1]
    assert line.startswith("Jens: Passt Dienstag? xxx")
    assert line.endswith("…")
    assert spans(copy(quoted, TEXTS), SpanKind.QUOTE) == [line]


def test_shared_reactions_are_one_line() -> None:
    reactions = (("👍", ("Jens", "Ana")), ("❤️", tuple(f"P{n}" for n in range(12))))
    assert copy(replace(MARIA, reactions=reactions), TEXTS).text.splitlines()[-1] == (
        "👍 Jens, Ana · ❤️ P0, P1, P2, P3, P4, P5, P6, P7, P8, P9 +2"
    )


def test_other_days_and_places_are_told() -> None:
    times = (
        LocalTimes((("23:30", -1), ("11:00", 0)), (("Basel", "Europe/Zurich"), ("Freiburg", "Europe/Berlin"))),
        LocalTimes((("00:30", 1), ("10:00", 0)), (("", "Europe/London"),)),
    )
    shown = copy(replace(MARIA, sections=(replace(GERMAN, local_times=times),)), TEXTS)
    assert shown.text.splitlines()[2] == (
        "Falls Ortszeit Athen gemeint ist: 23:30 am Tag davor, 11:00 in Basel und Freiburg "
        "und 00:30 am Tag danach, 10:00 in London"
    )


def test_formatting_of_text_and_translation_stays() -> None:
    original = RichText("πολύ", (Span(0, 4, SpanKind.ITALIC),))
    section = Section("de", RichText("sehr", (Span(0, 4, SpanKind.ITALIC),)))
    assert spans(copy(Shown("M", "V", "el", original, (section,)), TEXTS), SpanKind.ITALIC) == ["sehr", "πολύ"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_from_which_it_was_translated(language: str) -> None:
    for source in (*LANGUAGES, "es"):
        section = Section(language, RichText("x"))
        summary = copy(Shown("M", "V", source, YES, (section,)), TEXTS).text.splitlines()[2]
        assert "{" not in summary
        assert summary.endswith(":")


def test_what_nobody_foresaw_still_fits() -> None:
    original = RichText("Hallo zusammen. " * 20)
    monster = Section("en", RichText('"' * 700))
    shown = Shown("M", "V", "de", original, (monster, Section("fr", RichText("Bonjour"))))
    limit = 1500
    content, left_out = fitted(shown, TEXTS, limit, as_notice=False)
    assert left_out
    assert split.cost(content) <= limit
    assert "Bonjour" in content.text
    assert original.text in content.text


def test_what_fits_is_left_as_it_is() -> None:
    content, left_out = fitted(MARIA, TEXTS, 4000, as_notice=False)
    assert not left_out
    assert content == copy(MARIA, TEXTS)
