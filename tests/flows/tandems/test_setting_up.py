"""A coordinator sets a tandem up from the chat."""

from __future__ import annotations

import pytest

from handlers.common.names import JOINER
from storage import people, tandems
from storage.database import Tx
from storage.deliveries import ChangeRoom, Create
from storage.models import OutboxRow, Participant
from tests.support.databases import SettableClock
from tests.support.stage import ANNA, BOT, Stage

MARIA, JENS = "@maria:example.org", "@jens:example.org"
NEW = "!tandem new Vari=el Geestland=de"


def with_people(stage: Stage) -> tuple[str, str]:
    """Set Vari – Geestland up with Maria and Jens; return the coordinators' room and the tandem's."""
    home = stage.start()
    stage.say(home, ANNA, NEW)
    stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria Papadopoulou")
    stage.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
    return home, stage.the_room("tandem")


# --- the start --------------------------------------------------------------------------------------------------


def test_the_start_makes_the_programmes_rooms_once(stage: Stage) -> None:
    home = stage.start()
    stage.start()
    made = stage.created()
    assert [(room.space, room.invite) for room in made] == [(True, ()), (False, (ANNA,))]
    assert made[0].name == "Tandems"
    assert made[1].name == "Coordination: Tandems"
    assert stage.texts(home)[0].startswith("This is the coordinators’ room.")
    assert stage.changes("adopt") == [(stage.the_room("space"), home)]


def test_coordinators_are_appointed(stage: Stage) -> None:
    stage.start()

    def look(tx: Tx) -> Participant | None:
        account = people.account(tx, "matrix", ANNA)
        return people.participant_of(tx, account) if account else None

    anna = stage.write(look)
    assert anna is not None
    assert (anna.role, anna.reads, anna.name) == ("coordinator", ["en"], "Anna")


def test_a_coordinator_who_is_named_later_is_invited(stage: Stage) -> None:
    home = stage.start()
    programme = stage.settings.programme.model_copy(
        update={"coordinators": (f"matrix:{ANNA}", "matrix:@ben:example.org")}
    )
    stage.settings = stage.settings.model_copy(update={"programme": programme})
    stage.start()
    assert stage.changes("invite") == [(home, "@ben:example.org")]


# --- new --------------------------------------------------------------------------------------------------------


def test_a_tandem_is_one_line(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, NEW)
    answer, ready = stage.texts(home)[1:]
    assert answer == (
        "Vari – Geestland is set up (short name: vari-geestland).\n"
        "Vari: Greek, time zone Europe/Athens\n"
        "Geestland: German, time zone Europe/Berlin\n"
        "One room for all\n"
        "If a language or time zone is wrong: !city Vari@Europe/Athens\n"
        "Next, add the people: !tandem add vari-geestland"
    )
    assert ready == "Vari – Geestland is ready: its room is open. Overview: “!tandem show vari-geestland”"
    (room,) = stage.rooms("tandem")
    assert (room.state, room.language, room.city_id) == ("open", None, None)
    created = stage.created()[-1]
    assert created.name == "Vari ↔ Geestland"
    assert stage.changes("adopt")[-1] == (stage.the_room("space"), room.native_id)


def test_the_room_is_greeted_in_the_languages_of_its_cities(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, NEW)
    room = stage.the_room("tandem")
    assert stage.texts(room) == []
    stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria Papadopoulou")
    stage.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens Meyer")
    stage.join(room, MARIA)
    stage.join(room, JENS)
    (greeting,) = stage.texts(room)
    greek, german = greeting.split("\n\n")
    assert greek.startswith("Καλώς ήρθατε! Εδώ συνομιλούν οι πόλεις Vari και Geestland")
    assert german.startswith("Willkommen! Hier sprechen Vari und Geestland miteinander, im Rahmen von „Tandems“.")
    assert "Texte werden hier nach 90 Tagen gelöscht." in german


@pytest.mark.parametrize(
    ("shape", "names"),
    [
        ("city", ["Geestland ↔ Vari – alles hier wird weitergegeben", "Vari ↔ Geestland – όλα διαβιβάζονται"]),
        ("language", ["Geestland ↔ Vari – alles hier wird weitergegeben", "Vari ↔ Geestland – όλα διαβιβάζονται"]),
    ],
)
def test_mirrored_rooms_are_named_for_who_hears_them(stage: Stage, shape: str, names: list[str]) -> None:
    home = stage.start()
    stage.say(home, ANNA, f"!tandem new {shape} Vari=el Geestland=de")
    assert sorted(room.name for room in stage.created()[2:]) == names


def test_cities_of_one_language_share_a_room(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, "!tandem new language Basel=de+fr Mulhouse=fr Freiburg=de")
    assert sorted(room.language or "" for room in stage.rooms("tandem")) == ["de", "fr"]
    assert "Basel / Freiburg ↔ Mulhouse – alles hier wird weitergegeben" in {room.name for room in stage.created()}


def test_an_unknown_citys_language_is_asked_and_pressed(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, "!tandem new Vari Geestland")
    question = stage.last(home)
    assert question.text.startswith("Which language is read in Vari?")
    assert question.choices[2] == "Greek"
    stage.press(home, ANNA, question.native_id, "3️⃣")
    assert question.text.startswith("Which language is read in Geestland?")
    stage.say(home, ANNA, "Deutsch", reply_to=question.native_id)
    assert any("Vari – Geestland is set up" in text for text in stage.texts(home))
    cities = stage.write(lambda tx: [(c.name, c.languages, c.zone) for c in people.cities(tx)])
    assert cities == [("Geestland", ["de"], "Europe/Berlin"), ("Vari", ["el"], "Europe/Athens")]


def test_known_cities_need_only_their_names(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, NEW)
    stage.say(home, ANNA, "!tandem new VARI Hamm=de")
    assert stage.write(lambda tx: [t.slug for t in tandems.running(tx)]) == ["vari-geestland", "vari-hamm"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("!tandem new Vari=el", "A tandem has two to 8 cities."),
        ("!tandem new Vari=el vari=el", "Vari was named twice."),
        ("!tandem new Vari=el Geestland=sv", "I do not know the language “sv”."),
        ("!tandem new Vari=el@Mars/Base Geestland=de", "I do not know the time zone “Mars/Base”."),
        ("!tandem new <b>=de 77=el", "“77=el” is not the name of a city."),
    ],
)
def test_bad_input_is_explained_and_harms_nothing(stage: Stage, line: str, told: str) -> None:
    home = stage.start()
    asked = stage.say(home, ANNA, line)
    assert stage.last(home).text.startswith(told)
    assert stage.last(home).reply_to == asked
    assert stage.write(tandems.running) == []
    assert stage.write(people.cities) == []


def test_the_same_cities_twice_are_refused(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, NEW)
    stage.say(home, ANNA, "!tandem new Geestland Vari")
    assert stage.last(home).text == "There is already a tandem of these cities: Vari – Geestland (vari-geestland)."
    assert len(stage.rooms("tandem")) == 1


def test_names_in_other_scripts_get_an_ascii_short_name(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, "!tandem new Βάρη=el София=bg München=de")
    (tandem,) = stage.write(tandems.running)
    assert (tandem.slug, tandem.name) == ("vari-sofiya-munchen", "Βάρη – София – München")
    stage.say(home, ANNA, "!tandem show βαρη")
    assert "Βάρη: Greek" in stage.last(home).text


def test_a_city_is_corrected(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, NEW)
    stage.say(home, ANNA, "!city Vari=en+el@Nicosia")
    assert stage.last(home).text == "Vari: English and Greek, time zone Europe/Nicosia"
    stage.say(home, ANNA, "!city Vari@Europe/Sofia")
    assert stage.last(home).text.endswith("time zone Europe/Sofia")
    stage.say(home, ANNA, "!undo")
    assert stage.last(home).text == "Taken back.\nVari: English and Greek, time zone Europe/Nicosia"


# --- add and invite ---------------------------------------------------------------------------------------------


def test_people_are_added_and_invited(stage: Stage) -> None:
    home, room = with_people(stage)
    assert stage.changes("invite") == [(room, MARIA), (room, JENS)]
    assert stage.last(home).text == (
        "Jens Meyer (Geestland) now takes part in Vari – Geestland.\n"
        "Jens Meyer gets everything in German; “!language” changes that.\n"
        "The invitation goes to @jens:example.org."
    )


def test_missing_arguments_are_asked_one_by_one(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, NEW)
    stage.say(home, ANNA, "!tandem add")
    question = stage.last(home)
    assert question.text == "Which tandem?\nPlease answer with a reply to this message."
    assert question.choices == ("Vari – Geestland", "Cancel")
    stage.press(home, ANNA, question.native_id, "1️⃣")
    assert question.text.startswith("Which account?")
    stage.say(home, ANNA, MARIA, reply_to=question.native_id)
    question = stage.last(home)
    assert question.text.startswith("Which city?")
    assert question.choices == ("Vari", "Geestland", "Cancel")
    stage.press(home, ANNA, question.native_id, "1️⃣")
    assert question.text.startswith("What is the person’s name")
    stage.say(home, ANNA, "Maria P.", reply_to=question.native_id)
    assert stage.last(home).text.startswith("Maria P. (Vari) now takes part in Vari – Geestland.")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (f"!tandem add nowhere {MARIA} Vari Maria", "There is no tandem “nowhere”. There are: vari-geestland"),
        (f"!tandem add vari {MARIA} Rome Maria", "There is no city “Rome”. There are: Vari and Geestland"),
        (f"!tandem add vari {BOT} Vari Bot", "That is my own account."),
        ("!tandem add vari @nobody Vari Maria", "“@nobody” is not an account."),
        (f"!invite vari {MARIA}", "@maria:example.org is not in this tandem."),
    ],
)
def test_wrong_names_are_explained_with_what_there_is(stage: Stage, line: str, told: str) -> None:
    home = stage.start()
    stage.say(home, ANNA, NEW)
    stage.say(home, ANNA, line)
    assert stage.last(home).text.startswith(told)
    assert stage.changes("invite") == []


def test_somebody_of_another_city_is_not_moved(stage: Stage) -> None:
    home, _ = with_people(stage)
    stage.say(home, ANNA, f"!tandem add vari {MARIA} Geestland Maria")
    assert stage.last(home).text == "Maria Papadopoulou already belongs to Vari."


def test_hostile_names_stay_harmless_lines(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, NEW)
    stage.say(home, ANNA, f"!tandem add vari {MARIA} Vari <b>Eve</b>\n!tandem new\u202e x")
    assert stage.last(home).text.startswith(f"<b>Eve</{JOINER}b> !{JOINER}tandem new x (Vari) now takes part")
    assert len(stage.write(tandems.running)) == 1


def test_those_who_have_not_come_are_invited_again(stage: Stage) -> None:
    home, room = with_people(stage)
    stage.join(room, MARIA, "Maria")
    stage.say(home, ANNA, "!invite vari")
    assert stage.last(home).text == "Invited again: Jens Meyer"
    assert stage.changes("invite")[2:] == [(room, JENS)]
    stage.join(room, JENS, "Jens")
    stage.say(home, ANNA, "!invite vari")
    assert stage.last(home).text == "Everybody in Vari – Geestland has come."


def test_an_invitation_that_fails_is_told(stage: Stage) -> None:
    home, _room = with_people(stage)

    def delivery(tx: Tx) -> str:
        row = tx.query(OutboxRow).filter(OutboxRow.kind == "change_room").order_by(OutboxRow.id.desc()).first()
        assert row is not None
        # What was done is blanked; a dead letter keeps what it was.
        row.payload = ChangeRoom("invite", JENS)
        return row.delivery_id

    failed = stage.write(delivery)
    stage.fail(failed, "M_FORBIDDEN")
    stage.fail(failed, "M_FORBIDDEN")
    told = [text for text in stage.texts(home) if "could not be invited" in text]
    assert told == [
        "@jens:example.org could not be invited to Vari – Geestland (M_FORBIDDEN). Please check the account."
    ]


# --- show -------------------------------------------------------------------------------------------------------


def test_the_overview_tells_who_has_come(stage: Stage) -> None:
    home, room = with_people(stage)
    stage.join(room, MARIA, "Maria")
    stage.say(home, ANNA, "!tandem show")
    assert stage.last(home).text == (
        "Vari – Geestland (short name: vari-geestland)\n"
        "One room for all\n"
        "Vari: Greek, time zone Europe/Athens\n"
        "· Maria Papadopoulou: Greek – here\n"
        "Geestland: German, time zone Europe/Berlin\n"
        "· Jens Meyer: German – invited\n"
        "Room for everyone: open, one person there"
    )


def test_the_list_has_a_button_for_each_tandem(stage: Stage) -> None:
    home, _ = with_people(stage)
    stage.say(home, ANNA, "!tandem new Sofia=bg Krefeld=de")
    stage.say(home, ANNA, "!tandems")
    listed = stage.last(home)
    assert listed.text.splitlines()[0] == "There are 2 tandems:"
    assert listed.choices == ("Sofia – Krefeld", "Vari – Geestland")
    stage.press(home, ANNA, listed.native_id, "1\u20e3")
    assert listed.text.startswith("Sofia – Krefeld (short name: sofia-krefeld)")


def test_nothing_is_planned_twice_when_an_event_comes_again(stage: Stage, clock: SettableClock) -> None:
    home = stage.start()
    stage.say(home, ANNA, NEW)
    before = [action for action in stage.actions if isinstance(action, Create)]
    stage.settle()
    assert stage.created() == before
