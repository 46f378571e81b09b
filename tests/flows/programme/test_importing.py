"""A programme comes from sheets: shown first, done at once, and once only."""

from __future__ import annotations

import pytest

from handlers.programme.carrying import Refused
from storage import audit, people, tandems, windows
from storage.database import Tx
from tests.flows.programme.sheets import book, do, example, exported, known_places, plan, wrong
from tests.support.stage import ANNA, Stage

VARI = "Vari|GR||el|Europe/Athens||||"
GEESTLAND = "Geestland|DE|DE-NI|de|Europe/Berlin|53.617|8.84||"
PAIR = book([VARI, GEESTLAND], ["|Vari, Geestland||"], ["Maria|Vari|||||@maria:example.org", "Jens|Geestland|||||"])


# --- the whole --------------------------------------------------------------------------------------------------


def test_the_six_tandems_come_from_the_example(stage: Stage) -> None:
    stage.start()
    found = do(stage, example())
    assert (found.count("new"), found.count("changed"), found.count("untouched")) == (34, 0, 0)
    running = stage.write(tandems.running)
    assert len(running) == 6
    names = {tandem.slug: tandem.name for tandem in running}
    assert names["basel-mulhouse-freiburg"] == "Basel – Mulhouse – Freiburg"
    rooms = stage.rooms("tandem")
    # One for all in three tandems, one for each city in two of two cities, one for each of two languages in the last.
    assert len(rooms) == 3 + 2 * 2 + 2
    assert {room.state for room in rooms} == {"open"}
    invited = {account for created in stage.created() for account in created.invite}
    assert {"@klaus:example.org", "@amelie:example.org", "@frieda:example.org"} <= invited


def test_importing_again_changes_nothing(stage: Stage) -> None:
    stage.start()
    do(stage, example())
    before = len(stage.actions), len(stage.write(lambda tx: audit.entries(tx, 0, 9, 1)))
    again = do(stage, example())
    assert again.is_idle
    assert again.count("untouched") == 34
    assert (len(stage.actions), len(stage.write(lambda tx: audit.entries(tx, 0, 9, 1)))) == before


def test_a_round_trip_is_identical(stage: Stage) -> None:
    stage.start()
    do(stage, example())
    first = exported(stage)
    assert plan(stage, first).is_idle
    assert do(stage, first).is_idle
    assert exported(stage) == first


def test_what_was_set_up_in_the_chat_is_exported_and_imported_untouched(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, '!tandem new city Vari=el "Halle, Saale=de"')
    stage.say(home, ANNA, "!tandem add vari @maria:example.org Vari Maria P.")
    found = plan(stage, exported(stage), known_places)
    assert wrong(found) == []
    assert found.is_idle


def test_one_transaction_leaves_one_entry_in_the_log(stage: Stage) -> None:
    stage.start()
    do(stage, PAIR)
    (entry, *_) = stage.write(lambda tx: audit.entries(tx, 0, 1, 100))
    assert (entry.who, entry.command) == ("", "import")
    assert {(change.subject, change.name) for change in entry.changes} >= {
        ("city", "Vari"),
        ("person", "Maria"),
        ("tandem", "Vari – Geestland"),
        ("account", "@maria:example.org"),
    }


# --- changes ----------------------------------------------------------------------------------------------------


def test_only_what_changed_is_changed(stage: Stage) -> None:
    stage.start()
    do(stage, PAIR)
    changed = do(
        stage,
        book(
            ["Vari||||||||names", "Geestland||||||||"],
            ["vari-geestland|Vari, Geestland|Sea and marsh|city"],
            ["Maria Papadopoulou||||||maria:example.org", "Jens|Geestland||de, en|||@jens:example.org"],
        ),
    )
    assert [(item.kind, item.name, item.before, item.after) for item in changed.items] == [
        ("changed", "Vari", {"telegram": "allow"}, {"telegram": "names"}),
        ("untouched", "Geestland", {}, {}),
        (
            "changed",
            "Vari – Geestland",
            {"name": "Vari – Geestland", "shape": "shared"},
            {"name": "Sea and marsh", "shape": "city"},
        ),
        ("changed", "Maria", {"name": "Maria"}, {"name": "Maria Papadopoulou"}),
        ("changed", "Jens", {"languages": "de", "matrix": ""}, {"languages": "de, en", "matrix": "@jens:example.org"}),
    ]
    states = sorted((room.state, room.city_id is None) for room in stage.rooms("tandem"))
    assert states == [("open", False), ("open", False)]
    assert ("@jens:example.org") in {account for created in stage.created()[-2:] for account in created.invite}


def test_a_newcomer_is_invited_to_the_tandems_of_the_city(stage: Stage) -> None:
    stage.start()
    do(stage, PAIR)
    room = stage.the_room("tandem")
    do(stage, book(people=["Ana|Geestland|||||@ana:example.org"]))
    assert stage.changes("invite")[-1] == (room, "@ana:example.org")
    person = stage.write(lambda tx: people.of_city(tx, 2)[-1])
    assert (person.name, person.reads, person.writes) == ("Ana", ["de"], "de")


def test_another_language_is_another_room(stage: Stage) -> None:
    stage.start()
    do(stage, book([VARI, GEESTLAND], ["|Vari, Geestland||language"], ["Maria|Vari|||||@maria:example.org"]))
    do(stage, book(people=["Maria|Vari||en||| "]))
    assert sorted(room.language or "" for room in stage.rooms("tandem", ("open",))) == ["de", "el", "en"]


def test_nothing_is_removed_by_leaving_it_out(stage: Stage) -> None:
    stage.start()
    do(stage, PAIR)
    before = exported(stage)
    assert do(stage, book(["Vari||||||||"])).is_idle
    assert exported(stage) == before


def test_a_coordinator_by_sheet_is_one(stage: Stage) -> None:
    home = stage.start()
    do(stage, book(people=["Ben||coordinator|en|||@ben:example.org", "Tea||team|en|||@tea:example.org"]))
    assert stage.changes("invite") == [(home, "@ben:example.org")]
    room = stage.invite_bot("@ben:example.org", direct=True)
    stage.say(room, "@ben:example.org", "!tandem new Vari=el Geestland=de")
    assert "is set up" in stage.texts(room)[-1]
    other = stage.invite_bot("@tea:example.org", direct=True)
    stage.say(other, "@tea:example.org", "!tandem new Arezzo=it Hamm=de")
    assert stage.texts(other)[-1].startswith("Only coordinators can do that.")


def test_who_is_there_already_is_greeted_once(stage: Stage) -> None:
    stage.start()
    do(stage, PAIR)
    room = stage.the_room("tandem")
    stage.join(room, "@maria:example.org", "Maria")
    stage.join(room, "@jens:example.org", "Jens")
    before = len(stage.texts(room))
    do(stage, book(people=["Maria|Vari|coordinator||||", "Jens|Geestland|||||@jens:example.org"]))
    said = stage.texts(room)[before:]
    assert len(said) == 1
    assert "Jens" in said[0]
    assert stage.changes("invite") == [(stage.the_room("coordinators"), "@maria:example.org")]


# --- what is wrong ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sheets", "said"),
    [
        (book(["Vari|Greece||el|||||"]), "cities!B2 “Greece” cannot be read here. It looks like this: DE"),
        (book(["Vari|||el|Europe/Vari||||"]), "cities!E2 I do not know the time zone “Europe/Vari”. It looks"),
        (book(["Vari|||xx|Europe/Athens||||"]), "cities!D2 I do not know the language “xx”."),
        (book(["Vari|||el|Europe/Athens|37|||"]), "cities!G2 A position needs both latitude and longitude."),
        (book(["Vari|||el|Europe/Athens|91|0||"]), "cities!F2 “91” cannot be read here."),
        (book(["Vari|||el|Europe/Athens|||many|"]), "cities!H2 “many” cannot be read here."),
        (book([VARI, VARI]), "cities!A3 Vari was named twice."),
        (book(["Geestland||||||||"]), "cities!A2 Not enough is known of Geestland. Please fill in: languages, zone"),
        (book([VARI], ["|Vari, Rome||"]), "tandems!B2 There is no city “Rome”, neither here nor in the programme."),
        (book([VARI], ["|Vari||"]), "tandems!B2 A tandem has two to 8 cities."),
        (book([VARI], ["|Vari, vari||"]), "tandems!B2 Vari was named twice."),
        (book([VARI, GEESTLAND], ["a|Vari, Geestland||round"]), "tandems!D2 “round” is not possible. Possible are:"),
        (book([VARI, GEESTLAND], ["|Vari, Geestland||", "|Geestland, Vari||"]), "tandems!B3 This is in an earlier row"),
        (book([VARI], people=["|Vari||||| "]), "people!A2 This cell has to be filled in."),
        (book([VARI], people=["Ana|||||| "]), "people!A2 A participant needs a city."),
        (book([VARI], people=["Ana|Rome||||| "]), "people!A2 There is no city “Rome”"),
        (book([VARI], people=["Ana|Vari|boss|||| "]), "people!C2 “boss” is not possible."),
        (book([VARI], people=["Ana|Vari|coordinator|||| "]), "people!A2 The role “coordinator” needs an account"),
        (book([VARI], people=["Ana|Vari|||||+49 123"]), "people!G2 “49 123” is not an account"),
        (book([VARI], people=["Ana|Vari|||||@bot:example.org"]), "people!A2 That is my own account."),
        (book([VARI], people=["Ana|Vari|||||", "Ana|Vari|||||"]), "people!A3 This is in an earlier row already."),
        ({"citys": [["city"]]}, "citys There is no sheet “citys”. Possible are: cities, tandems, people"),
        ({"cities": [["city", "state"]]}, "cities!B1 There is no column “state” here. Possible are: city, country"),
        ({"cities": [["city", "city"]]}, "cities!B1 The column “city” is there twice."),
        ({"tandems": [["name"]]}, "tandems!1 The column “cities” is missing."),
        ({"help": [["x"]]}, "cities Nothing is filled in."),
    ],
)
def test_what_is_wrong_is_said_with_its_place(stage: Stage, sheets: dict[str, list[list[str]]], said: str) -> None:
    stage.start()
    found = wrong(plan(stage, sheets))
    assert len(found) == 1
    assert found[0].startswith(said)


def test_every_mistake_is_said_at_once(stage: Stage) -> None:
    sheets = book(["Vari|Greece||xx|Nowhere||||", GEESTLAND], ["|Geestland, Rome||"], ["Ana|Geestland|boss||||"])
    assert [line.split()[0] for line in wrong(plan(stage, sheets))] == [
        "cities!B2",
        "cities!D2",
        "cities!E2",
        "people!C2",
        "tandems!B2",
    ]


def test_comments_are_not_read(stage: Stage) -> None:
    assert plan(stage, book([f"# {VARI}", VARI])).count("new") == 1


def test_namesakes_are_not_confused(stage: Stage) -> None:
    stage.start()
    twins = ["Ana|Vari|||||@ana1:example.org", "Ana|Vari|||||@ana2:example.org"]
    do(stage, book([VARI], people=twins))
    assert wrong(plan(stage, book(people=["Ana|Vari||en|||"]))) == [
        "people!A2 2 people of this city are called Ana. Please fill in the account."
    ]
    assert do(stage, book(people=twins)).is_idle
    other = book(people=["Ana|Vari|||||@ana1:example.org, @ana2:example.org"])
    assert wrong(plan(stage, other))[0].startswith("people!A2 @ana1:example.org belongs to somebody else")


def test_people_do_not_change_cities_nor_tandems_their_cities(stage: Stage) -> None:
    stage.start()
    do(stage, PAIR)
    moved = book(["Rome|IT||it|Europe/Rome||||"], ["vari-geestland|Vari, Rome||"], ["M|Rome|||||@maria:example.org"])
    assert wrong(plan(stage, moved)) == [
        "people!A2 Maria already belongs to Vari.",
        "tandems!B2 Vari – Geestland has other cities. The cities of a tandem that exists are not changed by a "
        "spreadsheet.",
    ]
    same = book(tandems=["other|Geestland, Vari||"])
    assert wrong(plan(stage, same))[0].startswith("tandems!B2 There is already a tandem of these cities")


def test_a_city_that_keeps_off_telegram_is_not_paired_with_one_that_is_only_there(stage: Stage) -> None:
    stage.start()
    do(stage, book([VARI], people=["Elena|Vari|||||"]))

    def invite(tx: Tx) -> None:
        (elena,) = people.of_city(tx, 1)
        windows.invite(tx, "token", elena.id, stage.clock.wall.replace(year=2099))

    stage.write(invite)
    before = exported(stage)
    with pytest.raises(Refused) as refused:
        do(stage, book([GEESTLAND + "never"], ["|Vari, Geestland||"]))
    assert refused.value.problem.place.name == "tandems!B2"
    assert exported(stage) == before


# --- the gazetteer ----------------------------------------------------------------------------------------------


def test_what_is_missing_is_filled_in(stage: Stage) -> None:
    found = do(stage, book(["Sofia||||||||"]), known_places)
    assert found.items[0].after == {
        "country": "BG",
        "languages": "bg",
        "zone": "Europe/Sofia",
        "latitude": "42.7",
        "longitude": "23.32",
        "population": "1152556",
    }


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("Hamm||||||||", "cities!A2 Several places are called Hamm: Hamm (DE-NW, 51.680, 7.815); Hamm (DE-HH, "),
        ("Hamm|DE|||||||", "cities!A2 Several places are called Hamm"),
        ("Hamm||DE-NW||||||", ""),
        ("Hamm|||||51.67|7.82||", ""),
        ("Utrecht||||||||", "cities!A2 Several places are called Utrecht"),
        ("Utrecht|NL|||||||", ""),
        ("Utrecht||||Europe/Amsterdam||||", ""),
        # A row that says everything needs no help.
        ("Hamm|DE||de|Europe/Berlin|50|10||", ""),
        # Switzerland has several languages, so nobody can know.
        ("Basel||||||||", "cities!A2 Not enough is known of Basel. Please fill in: languages"),
        ("Basel|||de|||||", ""),
        ("Nowhere|DE|||||||", "cities!A2 Not enough is known of Nowhere. Please fill in: zone"),
    ],
)
def test_nothing_is_guessed(stage: Stage, row: str, said: str) -> None:
    found = wrong(plan(stage, book([row]), known_places))
    assert len(found) == bool(said)
    assert not said or found[0].startswith(said)


def test_a_city_that_is_known_is_left_as_it_is(stage: Stage) -> None:
    home = stage.start()
    stage.say(home, ANNA, "!tandem new Utrecht=nl Hamm=de")
    assert plan(stage, book(["Utrecht||||||||", "Hamm||||||||"]), known_places).is_idle


# --- roles ------------------------------------------------------------------------------------------------------


def test_whoever_a_sheet_makes_no_coordinator_any_more_leaves_their_room(stage: Stage) -> None:
    home = stage.start()
    do(stage, PAIR)
    do(stage, book(people=["Jens|Geestland|coordinator||||@jens:example.org"]))
    stage.join(home, "@jens:example.org", "Jens")
    do(stage, book(people=["Jens|Geestland|participant||||"]))
    assert (home, "@jens:example.org") in stage.changes("remove")


def test_a_sheet_leaves_a_coordinator(stage: Stage) -> None:
    """Neither the last one, nor whom the settings name."""
    stage.start()
    lower = book(people=["Anna||team||||@anna:example.org"])
    assert "named as a coordinator in the settings" in wrong(plan(stage, lower))[0]
    alone = stage.settings.programme.model_copy(update={"coordinators": ()})
    stage.settings = stage.settings.model_copy(update={"programme": alone})
    assert "is the only coordinator" in wrong(plan(stage, lower))[0]
    swapped = book(people=["Anna||team||||@anna:example.org", "Eve||coordinator||||@eve:example.org"])
    assert wrong(plan(stage, swapped)) == []
