"""Where a tandem's words go to be translated, and that its people are told."""

from __future__ import annotations

import pytest

from handlers import rendering
from handlers.common.drafts import Draft
from handlers.context import Context
from storage.database import Tx
from storage.outbox import Claimed
from tests.support.stage import ANNA, Stage

MARIA, JENS = "@maria:example.org", "@jens:example.org"


def talking(stage: Stage, hosted: str = "deepl") -> tuple[str, str, str]:
    """Set Vari – Geestland up with a room for each city; return the coordinators' room and these."""

    def play() -> tuple[str, str, str]:
        home = stage.start()
        stage.say(home, ANNA, "!tandem new city Vari=el Geestland=de")
        vari, geestland = [room.native_id or "" for room in stage.rooms("tandem")]
        stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria")
        stage.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens")
        stage.join(vari, MARIA, "Maria")
        stage.join(geestland, JENS, "Jens")
        return home, vari, geestland

    chosen = stage.settings.translation.model_copy(update={"hosted": hosted})
    stage.settings = stage.settings.model_copy(update={"translation": chosen})
    return stage.scene("talking-city-engines", play)


def test_every_room_is_told_where_its_words_go(stage: Stage) -> None:
    home, vari, geestland = talking(stage)
    stage.say(home, ANNA, "!tandem engines vari hosted")
    assert stage.last(home).text == (
        "For Vari – Geestland, the service DeepL, outside the programme, translates.\nThis is being said in its rooms."
    )
    assert stage.last(geestland).text == (
        "Ab jetzt geht, was hier geschrieben wird, zum Übersetzen an den Dienst DeepL außerhalb des Programms. "
        "Was mit „//“ beginnt, bleibt in diesem Raum."
    )
    assert not stage.last(geestland).quiet
    assert "στην υπηρεσία DeepL" in stage.last(vari).text
    stage.say(home, ANNA, "!tandem show vari")
    assert "the service DeepL, outside the programme, translates." in stage.last(home).text
    stage.say(geestland, JENS, "!who")
    assert "Der Dienst DeepL außerhalb des Programms übersetzt" in stage.last(geestland).text
    stage.say(home, ANNA, "!tandem engines vari local")
    assert stage.last(geestland).text.startswith("Ab jetzt übersetzt hier wieder ein Computer des Programms;")
    stage.say(home, ANNA, "!undo")
    assert stage.last(geestland).text.startswith("Ab jetzt geht, was hier geschrieben wird,")
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text.startswith(
        "Taken back.\nFor Vari – Geestland, a computer of the programme translates;"
    )
    assert stage.last(vari).text.startswith("Από εδώ και πέρα μεταφράζει και πάλι")


def test_what_is_asked_of_the_engines_follows(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    home, vari, _ = talking(stage)
    asked: list[bool] = []
    draw = rendering.draft

    def spy(tx: Tx, claimed: Claimed, context: Context) -> Draft:
        draft = draw(tx, claimed, context)
        asked.extend(need.hosted for need in draft.needs)
        return draft

    monkeypatch.setattr(rendering, "draft", spy)
    stage.say(vari, MARIA, "Καλημέρα σας.", language="el")
    stage.say(home, ANNA, "!tandem engines vari hosted")
    stage.say(vari, MARIA, "Καλημέρα σε όλους.", language="el")
    stage.say(home, ANNA, "!undo")
    stage.say(vari, MARIA, "Καλημέρα.", language="el")
    assert asked == [False, True, False]


def test_without_a_service_it_is_refused(stage: Stage) -> None:
    home, vari, _ = talking(stage, hosted="")
    before = stage.texts(vari)
    stage.say(home, ANNA, "!tandem engines vari hosted")
    assert stage.last(home).text.startswith("The settings name no translation service outside the programme")
    stage.say(home, ANNA, "!tandem engines vari babelfish")
    assert stage.last(home).text == "“babelfish” is not possible. Possible are: local, hosted"
    stage.say(home, ANNA, "!tandem engines vari local")
    assert stage.last(home).text == "It is already so for Vari – Geestland; nothing was changed."
    assert stage.texts(vari) == before


def test_a_service_that_the_settings_lost_can_be_left_but_not_taken_up_again(stage: Stage) -> None:
    home, vari, _ = talking(stage)
    stage.say(home, ANNA, "!tandem engines vari hosted")
    talking_settings = stage.settings.translation.model_copy(update={"hosted": ""})
    stage.settings = stage.settings.model_copy(update={"translation": talking_settings})
    stage.say(home, ANNA, "!tandem engines vari local")
    assert stage.last(vari).text.startswith("Από εδώ και πέρα μεταφράζει και πάλι")
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text.startswith("The settings name no translation service")


def test_the_choice_is_offered_by_buttons_and_only_to_coordinators(stage: Stage) -> None:
    home, vari, _ = talking(stage)
    stage.say(vari, MARIA, "!tandem engines vari hosted")
    assert "υπηρεσία" not in stage.last(vari).text
    stage.say(home, ANNA, "!tandem engines vari")
    question = stage.last(home)
    assert question.choices[:2] == ("A computer of the programme", "A service outside the programme")
    stage.press(home, ANNA, question.native_id, "2️⃣")
    assert "στην υπηρεσία DeepL" in stage.last(vari).text
