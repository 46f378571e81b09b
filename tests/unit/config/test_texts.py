"""Sentences: data in, words out, in nine languages."""

from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from config.formats import clean
from config.texts import LANGUAGES, LanguageNames, Line, MissingTextError, Moment, Names, Texts

ENGLISH = """
plain = Words
with-name = Hello { $name }!
things = { $count ->
    [0] none
    [one] one thing
   *[other] { $count } things
}
role = { $role ->
    [team] the team
   *[other] somebody
}
nested = It said: { $inner }
only-attributes =
    .usage = tandem new
    .help = makes one
english-only = Only here
lists = { $items }
at = { $at }
"""
ROMANIAN = """
things = { $count ->
    [one] un lucru
    [few] { $count } lucruri
   *[other] { $count } de lucruri
}
with-name = Bună, { $nume }!
lists = { $items }
at = { $at }
"""
OTHER = """
lists = { $items }
at = { $at }
things = { $count }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Locales of a few sentences."""
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        words = {"en": ENGLISH, "ro": ROMANIAN}.get(language, OTHER)
        (tmp_path / language / "x.ftl").write_text(words, encoding="utf-8")
    return tmp_path


@pytest.fixture
def texts(folder: Path) -> Texts:
    """Those, strictly."""
    return Texts(folder)


@pytest.fixture
def forgiving(folder: Path) -> Texts:
    """Those, as the running bot says them."""
    return Texts(folder, forgiving=True)


def test_sentences_refer_to_each_other_wherever_they_stand(folder: Path) -> None:
    (folder / "en" / "a.ftl").write_text('whole = { part.short }, { -bot(case: "of") }, { things }\n', encoding="utf-8")
    (folder / "en" / "z.ftl").write_text(
        """
part = A part
    .short = of { -bot }
-bot = { $case ->
    [of] of the bot
   *[is] { -name }
}

# A comment,
-name = the
    bot
""",
        encoding="utf-8",
    )
    texts = Texts(folder)
    assert texts.render(Line("whole", {"count": 1}), "en") == "of the\nbot, of the bot, one thing"
    assert {"whole", "part", "things"} < texts.keys()
    assert not {"-bot", "-name", "bot", "name"} & texts.keys()


def test_no_isolation_marks(texts: Texts) -> None:
    assert texts.render(Line("with-name", {"name": "Ana"}), "en") == "Hello Ana!"


@pytest.mark.parametrize(
    ("count", "words"), [(1, "un lucru"), (2, "2 lucruri"), (19, "19 lucruri"), (20, "20 de lucruri")]
)
def test_romanian_has_three_forms(texts: Texts, count: int, words: str) -> None:
    assert texts.render(Line("things", {"count": count}), "ro") == words


def test_romanian_zero_and_hundreds(texts: Texts) -> None:
    assert texts.render(Line("things", {"count": 0}), "ro") == "0 lucruri"
    assert texts.render(Line("things", {"count": 101}), "ro") == "101 lucruri"
    assert texts.render(Line("things", {"count": 1120}), "ro") == "1.120 de lucruri"


@pytest.mark.parametrize(
    ("language", "words"),
    [("bg", "Липсва един"), ("el", "Λείπει ένα")],
)
def test_bulgarian_and_greek_have_two_forms(tmp_path: Path, language: str, words: str) -> None:
    (tmp_path / language).mkdir()
    verb, many = words.rsplit(" ", 1)[0], {"bg": "много", "el": "πολλά"}[language]
    source = f"x = {{ $count ->\n    [one] {words}\n   *[other] {verb} {many}\n}}\n"
    (tmp_path / language / "x.ftl").write_text(source, encoding="utf-8")
    said = [Texts(tmp_path).render(Line("x", {"count": count}), language) for count in (0, 1, 2, 21)]
    assert said == [f"{verb} {many}", words, f"{verb} {many}", f"{verb} {many}"]


@pytest.mark.parametrize(
    ("language", "number"),
    [("de", "12.345"), ("en", "12,345"), ("it", "12.345"), ("fr", "12\u202f345"), ("bg", "12\xa0345")],
)
def test_numbers_are_written_as_the_language_does(texts: Texts, language: str, number: str) -> None:
    assert number in texts.render(Line("things", {"count": 12345}), language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Deutsch, Französisch und Griechisch"),
        ("en", "German, French and Greek"),
        ("fr", "allemand, français et grec"),
        ("bg", "немски, френски и гръцки"),
        ("el", "Γερμανικά, Γαλλικά και Ελληνικά"),
        ("ro", "germană, franceză și greacă"),
    ],
)
def test_languages_are_words(texts: Texts, language: str, words: str) -> None:
    shown = texts.render(Line("lists", {"items": LanguageNames(("de", "fr", "el"))}), language)
    assert shown == words


def test_lists_of_one_two_and_none(texts: Texts) -> None:
    said = [texts.render(Line("lists", {"items": Names(items)}), "de") for items in ((), ("Ana",), ("Ana", "Jens"))]
    assert said == ["", "Ana", "Ana und Jens"]


def test_an_unknown_language_stays_a_code(texts: Texts) -> None:
    assert texts.render(Line("lists", {"items": LanguageNames(("qx", "de"))}), "en") == "qx and German"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Dienstag, 3. März 2026, 11:00"),
        ("en", "Tuesday, 3 March 2026, 11:00"),
        ("fr", "mardi 3 mars 2026, 11:00"),
        ("bg", "вторник, 3 март 2026\u202fг., 11:00"),
        ("el", "Τρίτη 3 Μαρτίου 2026, 11:00"),
    ],
)
def test_moments_at_the_readers_place(texts: Texts, language: str, words: str) -> None:
    at = Moment(datetime(2026, 3, 3, 9, 0, tzinfo=UTC), "Europe/Athens")
    assert texts.render(Line("at", {"at": at}), language) == words


def test_moments_cross_midnight_and_clock_changes(texts: Texts) -> None:
    before, after = datetime(2026, 3, 29, 0, 30, tzinfo=UTC), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    said = [texts.render(Line("at", {"at": Moment(at, "Europe/Berlin", "time")}), "de") for at in (before, after)]
    assert said == ["01:30", "03:30"]
    late = Moment(datetime(2026, 12, 31, 22, 30, tzinfo=UTC), "Europe/Athens", "date")
    assert texts.render(Line("at", {"at": late}), "en") == "Friday, 1 January 2027"


def test_a_zone_that_nobody_knows_is_shown_in_utc(texts: Texts) -> None:
    at = Moment(datetime(2026, 3, 3, 9, 0, tzinfo=UTC), "Europe/Atlantis", "time")
    assert texts.render(Line("at", {"at": at}), "de") == "09:00 UTC"


def test_lines_in_lines(texts: Texts) -> None:
    inner = Line("things", {"count": 2})
    assert texts.render(Line("nested", {"inner": inner}), "en") == "It said: 2 things"


def test_words_choose_a_form(texts: Texts) -> None:
    assert texts.render(Line("role", {"role": "team"}), "en") == "the team"


def test_data_is_never_read_as_fluent(texts: Texts) -> None:
    assert (
        texts.render(Line("with-name", {"name": '{ $x } { "y" } *[other]'}), "en") == 'Hello { $x } { "y" } *[other]!'
    )


def test_data_is_one_harmless_line(texts: Texts) -> None:
    hostile = "A\u202eB\u2066\x00\x1b[31m\nC\u200b\ud800\ue0000\ue001"
    assert texts.render(Line("with-name", {"name": hostile}), "en") == "Hello AB[31m C0!"
    assert texts.render(Line("lists", {"items": Names((hostile, "D"))}), "en") == "AB[31m C0 and D"


def test_cleaning_keeps_what_languages_and_emoji_need() -> None:
    assert clean("Ünal Țepeș Ελένη 👩‍💻 café") == "Ünal Țepeș Ελένη 👩‍💻 café"


def test_long_data_is_not_cut(texts: Texts) -> None:
    name = "x" * 20_000
    assert texts.render(Line("with-name", {"name": name}), "en") == f"Hello {name}!"
    nested = Line("nested", {"inner": Line("with-name", {"name": name})})
    assert texts.render(Line("nested", {"inner": nested}), "en") == f"It said: It said: Hello {name}!"


@pytest.mark.parametrize(
    "line",
    [Line("nothing"), Line("with-name"), Line("only-attributes"), Line("nested", {"inner": Line("nothing")})],
)
def test_what_is_missing_is_an_error_in_tests(texts: Texts, line: Line) -> None:
    with pytest.raises(MissingTextError):
        texts.render(line, "en")


def test_what_is_missing_is_said_in_english(forgiving: Texts) -> None:
    assert forgiving.render(Line("english-only"), "de") == "Only here"
    assert forgiving.render(Line("with-name", {"name": "Ana"}), "ro") == "Hello Ana!"


def test_what_is_missing_everywhere_is_a_key_and_logged_once(
    forgiving: Texts, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        said = [forgiving.render(Line("nothing"), language) for language in ("de", "en", "ro")]
    assert said == ["nothing"] * 3
    assert len(caplog.records) == 1


def test_attributes(texts: Texts, forgiving: Texts) -> None:
    assert texts.attribute("only-attributes", "usage", "en") == "tandem new"
    assert forgiving.attribute("only-attributes", "help", "de") == "makes one"
    assert forgiving.attribute("only-attributes", "nothing", "de") == "only-attributes.nothing"
    with pytest.raises(MissingTextError):
        texts.attribute("only-attributes", "nothing", "en")


def test_keys(texts: Texts) -> None:
    assert texts.has("plain")
    assert not texts.has("nothing")
    assert texts.keys("bg") == {"lists", "at", "things"}


@pytest.mark.parametrize(
    ("language", "words"), [("de-CH", "Deutsch"), ("pt_BR", "alemão"), ("pl", "German"), ("", "German")]
)
def test_the_nearest_language_is_spoken(texts: Texts, language: str, words: str) -> None:
    assert texts.render(Line("lists", {"items": LanguageNames(("de",))}), language) == words


def test_lines_survive_storage() -> None:
    line = Line(
        "k",
        {
            "name": "Ana",
            "count": 3,
            "share": 0.5,
            "languages": LanguageNames(("de",)),
            "names": Names(("A",)),
            "at": Moment(datetime(2026, 3, 3, 9, 0, tzinfo=UTC), "Europe/Athens", "time"),
            "inner": Line("k2", {"x": "y"}),
        },
    )
    adapter = TypeAdapter(Line)
    assert adapter.validate_json(adapter.dump_json(line)) == line


def test_threads_share_texts(folder: Path) -> None:
    texts, said = Texts(folder), []
    threads = [
        threading.Thread(target=lambda n=number: said.append(texts.render(Line("things", {"count": n}), "ro")))
        for number in range(2, 10)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(said) == [f"{number} lucruri" for number in range(2, 10)]


def test_the_real_sentences_are_there() -> None:
    texts = Texts.load()
    said = {texts.render(Line("run-failed", {"reference": "K7Q2"}), language) for language in LANGUAGES}
    assert len(said) == len(LANGUAGES)
    assert all("K7Q2" in sentence for sentence in said)
