"""Templates: ours are whole in all languages; a programme's own win, and what is wrong with them is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from config import templates
from config.texts import LANGUAGES

OWN = """
title = {de = "Kurz"}
fields = ["mood", "next"]
[[field]]
key = "mood"
kind = "choice"
title = {de = "Stimmung", en = "Mood"}
options = [{key = "good", title = {de = "gut"}}]
"""


def test_ours_speak_all_languages() -> None:
    known = templates.load(None)
    assert set(known.by_kind) == {"checkin", "visit", "workshop", "consultation"}
    for template in known.by_kind.values():
        titles = [template.title, *(field.title for field in template.fields)]
        titles += [field.ask for field in template.fields if field.ask is not None]
        titles += [option.title for field in template.fields for option in field.options]
        assert all(set(each) == set(LANGUAGES) for each in titles)
        assert all(each[code].strip() for each in titles for code in each)
    assert [phase.minutes for phase in known.of("consultation").phases] == [10, 10, 10, 15, 5, 5]
    assert known.of("something that is gone").kind == "checkin"
    # French has spaces that do not break before its higher marks.
    french = [field.ask["fr"] for field in known.of("visit").fields if field.ask]
    assert all(" ?" not in text and " :" not in text for text in french)


def test_a_programmes_own_wins_and_ours_stay(tmp_path: Path) -> None:
    (tmp_path / "checkin.toml").write_text(OWN, encoding="utf-8")
    (tmp_path / "hackathon.toml").write_text('title = {de = "Hackathon"}\nfields = ["idea"]\n', encoding="utf-8")
    (tmp_path / "fields.toml").write_text(
        '[[field]]\nkey = "idea"\nkind = "text"\ntitle = {de = "Einfall"}\n', encoding="utf-8"
    )
    known = templates.load(tmp_path)
    assert known.problems == ()
    assert [field.key for field in known.of("checkin").fields] == ["mood", "next"]
    assert known.of("hackathon").fields[0].title == {"de": "Einfall"}
    assert len(known.of("visit").fields) == 18


def test_a_text_falls_back() -> None:
    titles = {"de": "Stimmung", "en": "Mood"}
    assert templates.said(titles, "el", "de") == "Stimmung"
    assert templates.said(titles, "el", "bg") == "Mood"
    assert templates.said({"fr": "Humeur"}, "el", "bg") == "Humeur"


@pytest.mark.parametrize(
    ("before", "after", "where"),
    [
        ('kind = "choice"', 'kind = "chioce"', "field.1.kind"),
        ('key = "mood"', 'key = "Mood!"', "field.1.key"),
        ('title = {de = "Stimmung", en = "Mood"}', 'title = {xx = "?"}', "field.1.title"),
        ('title = {de = "gut"}', "title = {}", "field.1.options.1.title"),
        ('title = {de = "Kurz"}', "", "title"),
        ('"next"', '"nxet"', "fields: nxet"),
        ('"next"', '"mood"', "fields"),
        ("options =", "levels = []\n#", "field.mood"),
        ('fields = ["mood", "next"]', "fields = []", "fields"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, before: str, after: str, where: str) -> None:
    assert before in OWN
    (tmp_path / "checkin.toml").write_text(OWN.replace(before, after), encoding="utf-8")
    known = templates.load(tmp_path)
    assert where in [problem.data["where"] for problem in known.problems]
    assert all(problem.data["path"] == str(tmp_path / "checkin.toml") for problem in known.problems)
    assert len(known.of("checkin").fields) == 16  # ours is used


def test_no_folder_and_no_toml(tmp_path: Path) -> None:
    assert [problem.key for problem in templates.load(tmp_path / "gone").problems] == ["forms-template-folder"]
    (tmp_path / "visit.toml").write_text("fields = [", encoding="utf-8")
    assert [problem.key for problem in templates.load(tmp_path).problems] == ["forms-template-unreadable"]
