"""Coordinators look people up, correct names, move people between cities, and take them out of the programme."""

from __future__ import annotations

from datetime import timedelta

import pytest

from config.texts import Line
from handlers.common import initiative
from storage import people, tandems, windows
from storage.database import Tx
from storage.deliveries import Change, Send
from storage.models import Participant
from tests.flows.people.test_people import EVE, JENS, MARIA, talking
from tests.flows.windows.scenes import MARIA as MARIA_THERE, invited, with_window
from tests.support.forgetting import traces
from tests.support.stage import ANNA, Stage
from tests.support.two_networks import TwoNetworks

TOM = "@tom:example.org"


def named(stage: Stage, name: str) -> Participant:
    def work(tx: Tx) -> Participant:
        return next(person for person in people.everybody(tx) if person.name.startswith(name))

    return stage.write(work)


def team_chat(stage: Stage) -> str:
    """Tom of the team has a direct chat with the bot; returns it."""

    def appoint(tx: Tx) -> None:
        tom = people.create(tx, "Tom", reads=["en"], role="team")
        people.link_account(tx, people.see_account(tx, "matrix", TOM), tom)

    stage.write(appoint)
    return stage.invite_bot(TOM, direct=True)


# --- the list ---------------------------------------------------------------------------------------------------


def test_the_list_shows_who_is_here(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!tandem add vari telegram Vari Nikos Example")
    stage.say(home, ANNA, f"!tandem add vari {EVE} Vari Eve Example")
    stage.say(home, ANNA, "!people")
    shown = stage.last(home)
    numbers = {name: named(stage, name).id for name in ("Anna", "Eve", "Jens", "Maria")}
    assert shown.text.splitlines() == [
        "4 people",
        f"#{numbers['Anna']} Anna · Role: coordinator",
        f"#{numbers['Eve']} Eve Example, Vari – not here yet",
        f"#{numbers['Jens']} Jens Meyer, Geestland",
        f"#{numbers['Maria']} Maria Papadopoulou, Vari",
    ]
    stage.press(home, ANNA, shown.native_id, "2️⃣")
    assert shown.text.splitlines() == [
        f"Eve Example (#{numbers['Eve']})",
        "City: Vari",
        "Reads Greek; time zone Europe/Athens",
        "Tandems: Vari – Geestland",
        "Comes from: Matrix",
        "Is not here, and not invited by a link.",
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [("maria", ["Maria"]), ("papa", ["Maria"]), ("vari", ["Maria"]), ("geest jens", ["Jens"]), ("Ánna", ["Anna"])],
)
def test_people_are_searched_by_name_and_city(stage: Stage, words: str, found: list[str]) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, f"!people {words}")
    assert [line.split()[1].strip(",") for line in stage.last(home).text.splitlines()[1:]] == found


def test_nobody_found_is_said(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!people Zoe")
    assert stage.last(home).text == "Nobody is called “Zoe”. “!people” shows everybody."
    stage.say(home, ANNA, "!people show Zoe")
    assert stage.last(home).text == "I know nobody called “Zoe”. “!people” shows everybody."


def test_a_long_list_is_turned_page_by_page(stage: Stage) -> None:
    home, _ = talking(stage)

    def many(tx: Tx) -> None:
        for number in range(20):
            people.create(tx, f"Zoe {number:02}", reads=["en"])

    stage.write(many)
    stage.say(home, ANNA, "!people zoe")
    shown = stage.last(home)
    assert shown.text.splitlines()[0] == "20 people"
    assert shown.text.splitlines()[-1] == "Page 1 of 3"
    stage.press(home, ANNA, shown.native_id, "9️⃣")
    assert [line.split(", ")[0][-6:] for line in shown.text.splitlines()[1:3]] == ["Zoe 08", "Zoe 09"]
    stage.press(home, ANNA, shown.native_id, "9️⃣")
    assert len(shown.text.splitlines()) == 1 + 4 + 1


def test_namesakes_are_told_apart_by_their_numbers(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, f"!tandem add vari {EVE} Geestland Maria Meyer")
    stage.say(home, ANNA, "!people show Maria")
    number = named(stage, "Maria Meyer").id
    assert f"Maria Meyer (#{number})" in stage.last(home).text
    stage.say(home, ANNA, f"!people show #{number}")
    assert stage.last(home).text.startswith(f"Maria Meyer (#{number})\nCity: Geestland")
    stage.say(home, ANNA, f"!people show {EVE}")
    assert stage.last(home).text.startswith(f"Maria Meyer (#{number})\nCity: Geestland")


def test_the_team_looks_and_changes_nothing(stage: Stage) -> None:
    talking(stage)
    chat = team_chat(stage)
    stage.say(chat, TOM, "!people show Jens")
    shown = stage.last(chat)
    assert shown.text.startswith("Jens Meyer (#")
    assert shown.choices == ()
    for line in ("!people rename Jens Hans", "!people move Jens Vari", "!people remove now Jens", "!role Jens team"):
        stage.say(chat, TOM, line)
        assert stage.last(chat).text.startswith("Only coordinators can do that.")
    assert named(stage, "Jens").role == "participant"


# --- name and city ----------------------------------------------------------------------------------------------


def test_a_name_is_corrected_and_taken_back(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, '!people rename "Jens Meyer" Jens Meier')
    assert stage.last(home).text.startswith("Jens Meyer is called Jens Meier from now on.")
    stage.say(home, ANNA, "!undo")
    assert named(stage, "Jens").name == "Jens Meyer"


def test_whoever_moves_leaves_the_rooms_of_the_former_city(stage: Stage) -> None:
    home, (room,) = talking(stage)
    stage.say(home, ANNA, "!tandem new Hamm=de Arezzo=it")
    other = next(known.native_id for known in stage.rooms("tandem") if known.native_id != room)
    chat = stage.invite_bot(JENS, direct=True)
    stage.say(home, ANNA, "!people move Jens Hamm")
    assert stage.last(home).text.startswith("Jens Meyer belongs to Hamm from now on.")
    assert (room, JENS) in stage.changes("remove")
    assert (other, JENS) in stage.changes("invite")
    assert stage.texts(chat)[-1] == (
        "Das Team hat Sie Hamm zugeordnet. Ab jetzt schreiben Sie mit den Tandems dieser Stadt."
    )
    stage.say(home, ANNA, "!undo")
    assert (room, JENS) in stage.changes("invite")
    assert (other, JENS) in stage.changes("remove")
    stage.say(home, ANNA, "!people move Jens Geestland")
    assert stage.last(home).text == "Jens Meyer belongs to Geestland already."


def test_a_window_follows_its_person(networks: TwoNetworks) -> None:
    home, room = with_window(networks)
    networks.say(home, ANNA, "!tandem new Hamm=de Arezzo=it")
    networks.say(home, ANNA, "!people move Maria Arezzo")

    def seated(tx: Tx) -> list[str]:
        account = people.account(tx, "telegram", MARIA_THERE)
        assert account is not None
        chat = windows.window_of(tx, account.participant_id or 0)
        return [tandem.name for tandem in windows.tandems_in(tx, chat.id)] if chat is not None else []

    assert networks.write(seated) == ["Hamm – Arezzo"]
    before = len(networks.of(Send))
    networks.say(room, "@jens:example.org", "Guten Tag", language="de")
    assert [sent for sent in networks.of(Send)[before:] if sent.room == MARIA_THERE] == []


# --- leaving ----------------------------------------------------------------------------------------------------


def test_whoever_is_taken_out_has_no_access_any_more_and_what_they_wrote_stays(stage: Stage) -> None:
    home, (room,) = talking(stage)
    chat = stage.invite_bot(JENS, direct=True)
    stage.say(home, ANNA, "!people remove Jens")
    asked = stage.last(home)
    assert asked.text.startswith("Shall Jens Meyer leave the programme?")
    assert named(stage, "Jens").left_at is None
    stage.press(home, ANNA, asked.native_id, "1️⃣")
    assert named(stage, "Jens").left_at is not None
    assert (room, JENS) in stage.changes("remove")
    assert stage.texts(chat)[-1].startswith("Das Team hat Sie aus dem Programm genommen")
    stage.say(chat, JENS, "!who")
    assert "Maria" not in stage.last(chat).text
    stage.say(home, ANNA, "!people Jens")
    assert stage.last(home).text.startswith("Nobody is called")
    stage.say(home, ANNA, "!undo")
    assert named(stage, "Jens").left_at is None
    assert stage.changes("invite")[-1] == (room, JENS)


def test_their_links_are_void(networks: TwoNetworks) -> None:
    home, _ = with_window(networks)
    token = invited(networks, name="Nikos Example")
    networks.say(home, ANNA, "!people remove now Nikos")
    networks.begin("102", token)
    assert networks.last("102").text.startswith("This link does not work")


def test_nobody_takes_out_themselves_or_who_has_to_stay(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!people remove Anna")
    assert stage.last(home).text == "You cannot take yourself out. Another coordinator can."


def test_a_room_that_people_brought_along_is_left_to_them(stage: Stage) -> None:
    home, _ = talking(stage)

    def link(tx: Tx) -> None:
        (tandem,) = tandems.running(tx)
        from storage import rooms

        for room in rooms.of_tandem(tx, tandem.id):
            room.linked_at = tx.now

    stage.write(link)
    before = len(stage.changes("remove"))
    stage.say(home, ANNA, "!people remove now Maria")
    assert "I cannot take them out of a room that people brought along (Vari – Geestland)." in stage.last(home).text
    assert len([action for action in stage.actions if isinstance(action, Change) and action.what == "remove"]) == before
    assert MARIA


def test_nothing_is_left_of_a_former_name_once_somebody_is_erased(stage: Stage) -> None:
    home, _ = talking(stage)
    stage.say(home, ANNA, "!people rename Jens Hans Example")

    def mention(tx: Tx) -> None:
        anna = next(person for person in people.everybody(tx) if person.name == "Anna")
        line = Line("invite-link-unused", {"name": "Hans Example"})
        initiative.mention(tx, anna, "unused", line, tx.now + timedelta(days=3))

    stage.write(mention)
    assert traces(stage.database, ("Jens Meyer", "Hans Example"))
    stage.say(home, ANNA, "!forget Hans")
    stage.press(home, ANNA, stage.last(home).native_id, "1️⃣")
    stage.settle()
    assert traces(stage.database, ("Jens Meyer", "Hans Example")) == set()
