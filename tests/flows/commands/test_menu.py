"""The menu: whatever there is stands in it, leads somewhere, and leads back."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from handlers.catalogue import CATALOGUE
from handlers.commands import menus
from handlers.commands.declaration import Declaration, Request, Role, Where
from storage import people
from storage.database import Tx
from tests.flows.programme.sheets import do, example
from tests.support.stage import ANNA, Stage
from tests.support.taps import KEYCAPS

ELSEWHERE = {
    "menu": "is the menu",
    "cancel": "stands below every question",
    "tandem show": "the list of tandems leads to it",
    "notes search": "the latest notes lead to it",
    "notes export": "the latest notes lead to it",
    "invite resend": "who has not come leads to it",
    "link": "is said in the room that is to be bound",
    "people rename": "a person's page leads to it",
    "people move": "a person's page leads to it",
    "people remove": "a person's page leads to it",
    "role": "a person's page leads to it",
    "letters resend": "what could not be delivered leads to it",
    "hours reset": "one's own hours lead to it",
    "letters drop": "what could not be delivered leads to it",
    "digest files": "the list of digests leads to it",
    "digest preview": "the list of digests leads to it",
    "digest now": "the list of digests leads to it",
    "digest schedule": "the list of digests leads to it",
    "digest here": "is said in the room that is to get them",
    "digest pause": "the list of digests leads to it",
    "digest resume": "the list of digests leads to it",
    "networks remove": "the list of networks switches them",
    "networks none": "the list of networks leads to it",
    "consultation next": "stands below each phase",
    "consultation more": "stands below each phase",
    "consultation stop": "stands below each phase",
    "consultation take": "stands below each phase",
    "broadcast withdraw": "the list of announcements leads to it",
    "workshop join": "the list of workshops leads to it",
    "workshop leave": "the list of workshops leads to it",
    "workshop move": "a workshop's page leads to it",
    "workshop cancel": "a workshop's page leads to it",
    "workshop attended": "it is asked afterwards, and a workshop's page leads to it",
    "minutes post": "is for impatient people; minutes are posted by themselves",
    "minutes correct": "the numbers of the minutes lead to it",
    "minutes original": "the numbers of the minutes lead to it",
    "done": "the list of next steps leads to it",
    "move": "the list of next steps leads to it",
    "drop": "the list of next steps leads to it",
    "owner": "the list of next steps leads to it",
}
"""What people may say and no part of the menu holds, and why."""

SOMEBODY = "@coordinator:example.org"
"""A coordinator whom the sheet names."""

KNOWN_KINDS = {"tandem", "city", "city-given", "shape", "engines", "policy", "place", "person"}
"""Arguments whose possible values the bot knows, so that nobody has to type them."""


def test_everything_that_people_may_say_is_in_the_menu() -> None:
    missing = {known.name for known in CATALOGUE.commands if known.group and not menus.parts_of(known)}
    assert missing == set(ELSEWHERE)


def test_every_part_exists() -> None:
    named = {part for known in CATALOGUE.commands for part in menus.parts_of(known)}
    assert named <= {menus.HOME, menus.TANDEM, *menus.PARTS}
    for known in CATALOGUE.commands:
        if menus.TANDEM in menus.parts_of(known):
            assert known.fields[0].kind.name == "tandem", known.name


def test_what_the_bot_knows_need_not_be_typed() -> None:
    typed = {
        (known.name, field.name)
        for known in CATALOGUE.commands
        if menus.parts_of(known)
        for field in known.fields
        if field.required and field.kind.name in KNOWN_KINDS and field.name not in known.options
    }
    assert typed == set()


@dataclass(frozen=True, slots=True)
class Sing:
    """Do something that nobody thought of before."""


def sing(request: Request, _command: Sing) -> None:
    """Do it."""
    request.answer(menus.title(request, "status"))


@pytest.mark.parametrize(("menu", "where"), [(None, "Programme"), ("people", "People and invitations")])
def test_a_new_command_needs_one_line(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, menu: str | None, where: str
) -> None:
    # Its description is another one's here, because no text is written for it.
    new = Declaration("log", Sing, sing, Role.TEAM, Where.PRIVATE, "tandems", menu=menu)
    others = tuple(known for known in CATALOGUE.commands if known.name != "log")
    monkeypatch.setattr("handlers.dispatch.CATALOGUE", replace(CATALOGUE, commands=(*others, new)))
    home = stage.start()
    stage.say(home, ANNA, "!menu")
    shown = stage.last(home)
    stage.press(home, ANNA, shown.native_id, KEYCAPS[shown.choices.index(where)])
    if "More …" in shown.choices and "Who changed what, and when" not in shown.choices:
        stage.press(home, ANNA, shown.native_id, KEYCAPS[shown.choices.index("More …")])
    assert "Who changed what, and when" in shown.choices
    stage.press(home, ANNA, shown.native_id, KEYCAPS[shown.choices.index("Who changed what, and when")])
    assert shown.text == "Status and log"
    assert shown.choices == ("Back",)
    stage.press(home, ANNA, shown.native_id, "1️⃣")
    assert shown.text == where


@pytest.mark.parametrize("language", ["en", "de"])
def test_everything_leads_somewhere_and_back(stage: Stage, language: str) -> None:
    """Every button of every part is pressed, and the way back after it."""
    stage.start()
    do(stage, example())
    home = stage.invite_bot(SOMEBODY, direct=True)

    def settle(tx: Tx) -> None:
        anna = next(person for person in people.with_role(tx, "coordinator") if person.name.startswith("Example"))
        people.set_languages(tx, anna, [language], language)

    stage.write(settle)
    stage.say(home, SOMEBODY, "!menu")
    menu = stage.last(home)
    first = menu.text
    back = {"en": ("Back", "Back to the menu"), "de": ("Zurück", "Zurück zum Menü")}[language]
    leave = {"en": ("Cancel", "No, leave it as it is"), "de": ("Abbrechen", "Nein, alles so lassen")}[language]

    def press(label: str) -> None:
        before = len(stage.shown[home])
        stage.press(home, SOMEBODY, menu.native_id, KEYCAPS[menu.choices.index(label)])
        assert all(not new.text for new in stage.shown[home][before:]), [
            label,
            *(new.text for new in stage.shown[home][before:]),
        ]
        assert len(set(menu.choices)) == len(menu.choices) <= 10

    walked = 0
    for part in menu.choices[:-2]:  # There is nothing to take back; help leads to its examples.
        press(part)
        text, choices = menu.text, menu.choices
        for label in (choice for choice in choices if choice not in back):
            press(label)
            walked += 1
            for way in leave:
                if way in menu.choices:
                    press(way)
            for _ in range(8):
                if menu.text in (text, first):
                    break
                press(next(way for way in reversed(back) if way in menu.choices))
            if menu.text == first:
                press(part)
        for _ in range(8):
            if menu.text == first:
                break
            press(next(way for way in back if way in menu.choices))
        assert menu.text == first
    assert walked > 25


def test_a_destructive_command_is_done_when_it_is_meant(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, "!tandem new Vari=el Geestland=de")
    stage.say(home, ANNA, "!tandem end vari")
    asked = stage.last(home)
    assert asked.text.startswith("Shall Vari – Geestland really end?")
    assert asked.choices == ("Yes: End a tandem", "No, leave it as it is")
    # What the button says cannot be typed.
    stage.say(home, ANNA, "!!tandem end vari-geestland")
    assert "has ended" not in "".join(stage.texts(home))
    stage.press(home, ANNA, asked.native_id, "2️⃣")
    assert asked.text.startswith("Vari – Geestland (short name: vari-geestland)")
    stage.mean(home, ANNA, "!tandem end vari")
    assert asked is not stage.last(home)
    assert "has ended" in stage.last(home).text
    assert stage.last(home).choices[0] == "Take back what you did last"
    stage.press(home, ANNA, stage.last(home).native_id, "1️⃣")
    assert stage.last(home).text.endswith("Vari – Geestland goes on: messages are passed on again.")


def test_help_has_three_depths(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, "!help")
    told = stage.last(home)
    assert "!tandem new" in told.text
    stage.press(home, ANNA, told.native_id, "1️⃣")
    assert told.text.startswith("Examples\n")
    assert "!tandem pause geestland-vari – Pause a tandem" in told.text
    stage.say(home, ANNA, "!help tandem pause")
    one = stage.last(home)
    assert one.text.splitlines()[-1] == "Example: !tandem pause geestland-vari"
    assert one.choices == ("Pause a tandem",)


def test_a_part_with_many_commands_has_pages(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    many = tuple(
        replace(known, menu="status")
        for known in CATALOGUE.commands
        if known.name in CATALOGUE_PEOPLE or known.name == "log"
    )
    others = tuple(known for known in CATALOGUE.commands if known.name not in {one.name for one in many})
    monkeypatch.setattr("handlers.dispatch.CATALOGUE", replace(CATALOGUE, commands=(*others, *many)))
    home = stage.start()
    stage.say(home, ANNA, "!menu")
    menu = stage.last(home)
    stage.press(home, ANNA, menu.native_id, KEYCAPS[menu.choices.index("Status and log")])
    seen: list[str] = []
    while not set(menu.choices[:-2]) & set(seen):
        seen += menu.choices[:-2]
        assert menu.choices[-2:] == ("More …", "Back to the menu")
        assert len(menu.choices) <= 10
        stage.press(home, ANNA, menu.native_id, KEYCAPS[menu.choices.index("More …")])
    assert len(set(seen)) == len(seen) > len(many)


CATALOGUE_PEOPLE = (
    "language",
    "who",
    "privacy",
    "mydata",
    "forget",
    "tandem new",
    "import",
    "export",
    "glossary add",
    "glossary remove",
    "city",
)
"""Enough commands for two pages."""
