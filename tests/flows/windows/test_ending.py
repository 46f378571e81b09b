"""The end is planned, announced, and comes: contacts, files, rooms handed over, and a receipt of what was deleted."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.clock import ending_on
from bot.documents.makers import MAKERS
from handlers.programme import files
from handlers.tandems.ending import stage_of
from storage import audit, people, tandems
from storage.attachments import File
from storage.database import Tx
from storage.deliveries import Change, Send
from storage.models import Ending, InboxRow, Message, SharedContact
from tests.flows.windows.scenes import JENS, MARIA, with_window
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks

BERLIN = ZoneInfo("Europe/Berlin")
LAST = datetime(2027, 6, 30, tzinfo=BERLIN)


def at(net: TwoNetworks, days: int, hour: int, *, beats: int = 1) -> None:
    """Let it be so many days from the last day, and the clock beat."""
    net.clock.wall = (LAST + timedelta(days=days)).replace(hour=hour)
    beat = ending_on(net.database, net.settings, lambda: None)

    async def look() -> None:
        await beat()

    for _ in range(beats):
        asyncio.run(look())
        net.settle()


def planned(net: TwoNetworks, line: str = "!programme end 2027-06-30") -> tuple[str, str]:
    """The end is planned; returns the coordinators' room and the tandem's."""
    home, room = with_window(net)
    net.say(home, ANNA, line)
    assert net.last(home).choices == ("Yes, plan it", "No, plan nothing")
    net.press(home, ANNA, net.last(home).native_id, "1️⃣")
    return home, room


def documents(net: TwoNetworks) -> list[tuple[str, File]]:
    """What was sent as files, and where."""
    return [(a.room, a.attachment) for a in net.of(Send) if isinstance(a.attachment, File)]


def test_it_is_asked_planned_shown_in_the_log_and_undone(networks: TwoNetworks) -> None:
    net = networks
    home, room = with_window(net)
    net.say(home, ANNA, "!programme end 30.6.2027")
    assert net.last(home).text.startswith("Shall the programme end on Wednesday, 30 June 2027?")
    net.press(home, ANNA, net.last(home).native_id, "2️⃣")
    assert net.write(lambda tx: tx.query(Ending).count()) == 0
    net.say(home, ANNA, "!programme end 2027-06-30 yes")
    assert net.last(home).text.startswith("Planned: the programme ends on Wednesday, 30 June 2027.")
    (entry, *_) = net.write(lambda tx: audit.entries(tx, 0, 1, 9))
    assert (entry.command, entry.changes[0].after) == (
        "programme end",
        {"tandem": None, "last_day": "2027-06-30", "state": "planned"},
    )
    net.say(home, ANNA, "!undo")
    assert net.last(home).text == "Taken back.\nThe planned end is taken back."
    before = len(net.shown[room])
    at(net, -30, 9)
    assert len(net.shown[room]) == before
    for line, answer in (
        ("!programme end 2027-13-40 yes", "“2027-13-40” is no date."),
        ("!programme end 2026-11-24 yes", "Please name a day after today."),
        ("!programme continue", "No such end is planned."),
    ):
        net.say(home, ANNA, line)
        assert net.last(home).text.startswith(answer)


def test_notices_are_given_once_in_every_place_in_its_languages(networks: TwoNetworks) -> None:
    net = networks
    _, room = planned(net)
    at(net, -30, 8)
    assert "endet am" not in net.last(room).text
    at(net, -30, 9, beats=3)
    notice = net.last(room)
    assert notice.text.startswith("Das Programm „Tandems“ endet am Mittwoch, 30. Juni 2027.")
    assert (notice.choices, notice.quiet) == (("Meine Kontaktdaten teilen",), False)
    assert net.last(MARIA).text.startswith(
        "Το πρόγραμμα «Tandems» φτάνει στο τέλος του. Τελευταία ημέρα: Τετάρτη 30 Ιουνίου 2027."
    )
    counted = len(net.shown[room]), len(net.shown[MARIA])
    at(net, -8, 20, beats=2)
    assert (len(net.shown[room]), len(net.shown[MARIA])) == counted
    at(net, -7, 9, beats=2)
    assert (len(net.shown[room]), len(net.shown[MARIA])) == (counted[0] + 1, counted[1] + 1)


def test_what_was_missed_is_not_made_up_for_twice(networks: TwoNetworks) -> None:
    net = networks
    _, room = planned(net)
    before = len(net.shown[room])
    at(net, -3, 12, beats=2)
    assert len(net.shown[room]) == before + 1


def test_another_day_or_none_is_told_to_those_who_were_told(networks: TwoNetworks) -> None:
    net = networks
    home, room = planned(net)
    at(net, -30, 9)
    net.say(home, ANNA, "!programme end 2027-07-31 yes")
    assert net.last(room).text == "Das Ende ist jetzt an einem anderen Tag: Samstag, 31. Juli 2027."
    before = len(net.shown[room])
    at(net, 0, 19)
    assert len(net.shown[room]) == before
    net.say(home, ANNA, "!programme end 2027-06-30 yes")
    assert net.last(home).text == "Please name a day after today."
    net.say(home, ANNA, "!programme continue")
    assert net.last(home).text == "The planned end is taken back."
    assert net.last(room).text.startswith("Das hier angekündigte Ende ist zurückgenommen")
    at(net, 31, 19)
    assert net.last(room).text.startswith("Das hier angekündigte Ende ist zurückgenommen")


def test_contacts_are_shared_by_those_who_agree(networks: TwoNetworks) -> None:
    """Jens and Nele tap; Maria, of whom only a number on Telegram is known, is asked for an address, and writes one."""
    net = networks
    home, room = planned(net)
    for account, name in (("@nele:example.org", "Nele Neumann"), ("@otto:example.org", "Otto Ohm")):
        net.say(home, ANNA, f"!tandem add vari {account} Geestland {name}")
        net.join(room, account, name)
    at(net, -30, 9)
    notice = net.last(room)
    net.press(room, JENS, notice.native_id, "1️⃣")
    assert net.last(room).text == "Jens Meyer: notiert. „!contact keep“ nimmt das zurück."
    assert notice.text.startswith("Das Programm")
    net.press(room, "@nele:example.org", notice.native_id, "1️⃣")
    assert net.last(room).text.startswith("Nele Neumann: notiert."), "the button is there for everybody"
    net.press(room, ANNA, notice.native_id, "1️⃣")
    assert net.last(room).text == "You are not in a tandem yet. “!ask” reaches the team."
    refused = net.tap(MARIA, MARIA, "Να κοινοποιηθούν")
    assert refused.alert
    assert "/contact_share maria@example.org" in refused.text
    net.window(MARIA, "/contact share maria@example.org")
    assert "maria@example.org" in net.last(MARIA).text
    at(net, 0, 18)
    farewell = next(shown.text for shown in net.shown[room] if "ist zu Ende" in shown.text)
    assert "· Jens Meyer (Geestland): @jens:example.org" in farewell
    assert "· Maria Papadopoulou (Vari): maria@example.org" in farewell
    assert "· Nele Neumann (Geestland): @nele:example.org" in farewell
    assert "Anna" not in farewell
    assert "Otto" not in farewell


def test_whoever_takes_it_back_or_keeps_off_telegram_is_not_listed_there(networks: TwoNetworks) -> None:
    net = networks
    _, room = planned(net)

    def names_only(tx: Tx) -> None:
        city = people.city_by_slug(tx, "geestland")
        assert city is not None
        people.set_telegram(tx, city, "names")

    net.write(names_only)
    net.say(room, JENS, "!contact share")
    net.window(MARIA, "/contact share maria@example.org")
    net.window(MARIA, "/contact keep")
    at(net, 0, 18)
    assert any("@jens:example.org" in shown.text for shown in net.shown[room])
    assert not any("jens" in shown.text for shown in net.shown[MARIA])
    assert not any("maria@example.org" in shown.text for shown in net.shown[room])


def test_a_contact_is_not_shown_to_a_tandem_that_its_owner_has_left(networks: TwoNetworks) -> None:
    """Jens moves to another city, and Maria's city is replaced: their contacts are not for those who stay."""
    net = networks
    home, room = planned(net)
    net.say(home, ANNA, "!tandem add vari @nele:example.org Geestland Nele Neumann")
    net.join(room, "@nele:example.org", "Nele")
    for account in (JENS, "@nele:example.org"):
        net.say(room, account, "!contact share")
    net.window(MARIA, "/contact share maria@example.org")
    net.say(home, ANNA, "!tandem new Plovdiv=bg Sofia=bg")
    net.say(home, ANNA, "!people move Jens Sofia")
    net.mean(home, ANNA, "!tandem replace vari-geestland Vari Plovdiv")
    at(net, 0, 18)
    farewell = next(shown.text for shown in net.shown[room] if "ist zu Ende" in shown.text)
    assert "@nele:example.org" in farewell
    assert "@jens:example.org" not in farewell
    assert "maria@example.org" not in farewell


def test_the_end_hands_rooms_over_gives_files_and_clears_up(networks: TwoNetworks) -> None:
    net = networks
    home, room = planned(net)
    net.window(MARIA, "Καλημέρα σε όλους", "el")
    net.say(room, JENS, "!contact share")
    at(net, 0, 17)
    assert not net.changes("hand_over")
    at(net, 0, 18, beats=3)
    own = [a for a in net.actions if isinstance(a, Change) and a.room == room][-2:]
    assert [change.what for change in own] == ["hand_over", "leave"]
    assert net.rooms("tandem") == []
    sent = [(where, file.name) for where, file in documents(net)]
    assert sorted(sent) == sorted([(room, "tandem.xlsx"), (MARIA, "tandem.xlsx"), (home, "programme.xlsx")])
    assert net.last(MARIA).text.startswith("Ό,τι μου γράφετε εδώ δεν διαβιβάζεται πια σε κανέναν.")
    assert "Tandems ended: 1 · rooms handed over or left: 1." in "\n".join(net.texts(home))
    net.window(MARIA, "Είναι κανείς εδώ;", "el")
    assert net.write(tandems.running) == []
    assert net.write(lambda tx: tx.query(Message).filter(Message.content.is_not(None)).count()) == 1
    at(net, 1, 17)
    assert net.write(lambda tx: tx.query(Message).filter(Message.content.is_not(None)).count()) == 1
    at(net, 1, 18, beats=2)
    receipt = net.last(home).text
    assert receipt.startswith("Deleted after the end – texts of messages: 1, shared contacts: 1.")
    assert "invitations and personal links: 1" in receipt
    assert "people: 3" in receipt
    assert net.write(lambda tx: tx.query(Message).filter(Message.content.is_not(None)).count()) == 0
    assert net.write(lambda tx: tx.query(SharedContact).count()) == 0


def test_a_tandem_ends_on_its_day_and_the_others_go_on(networks: TwoNetworks) -> None:
    net = networks
    home, room = planned(net, "!tandem until vari 2027-06-30")
    net.say(home, ANNA, "!tandem new Vari=el Hamm=de")
    at(net, -7, 9)
    assert net.last(room).text.startswith("Der Austausch in Vari – Geestland endet am")
    at(net, 0, 18)
    assert [tandem.name for tandem in net.write(tandems.running)] == ["Vari – Hamm"]
    assert net.last(MARIA).text.startswith("Ό,τι γράφετε εδώ πηγαίνει τώρα σε: Vari – Hamm")
    assert (home, "programme.xlsx") not in {(where, file.name) for where, file in documents(net)}
    at(net, 1, 18)
    assert "invitations" not in net.last(home).text


def test_a_tandem_that_ends_at_once_lists_contacts_and_its_rooms_are_left_at_the_end(networks: TwoNetworks) -> None:
    net = networks
    home, room = planned(net)
    net.say(room, JENS, "!contact share")
    net.mean(home, ANNA, "!tandem end vari")
    assert net.last(room).text.endswith("· Jens Meyer (Geestland): @jens:example.org")
    assert net.last(MARIA).text.endswith("· Jens Meyer (Geestland): @jens:example.org")
    at(net, 0, 18)
    assert net.last(room).text.startswith("Dieser Raum gehört jetzt Ihnen")
    assert net.changes("hand_over") == [(room, "")]
    assert net.changes("leave")[-1] == (room, "")


def test_a_tandems_file_names_nobody_whom_a_platform_must_not_show(networks: TwoNetworks) -> None:
    net = networks
    with_window(net)

    def made(tx: Tx, platform: str) -> list[str]:
        (tandem,) = tandems.running(tx)
        draw = MAKERS["tandem"].gather(tx, {"tandem": tandem.id, "language": "de", "platform": platform}, net.context)
        assert draw is not None
        return [row[0] for row in files.read("tandem.xlsx", draw())["people"][1:]]

    assert net.write(lambda tx: made(tx, "telegram")) == ["Maria Papadopoulou", "Jens Meyer"]

    def names_only(tx: Tx) -> None:
        city = people.city_by_slug(tx, "geestland")
        assert city is not None
        people.set_telegram(tx, city, "names")

    net.write(names_only)
    assert net.write(lambda tx: made(tx, "telegram")) == ["Maria Papadopoulou"]
    assert net.write(lambda tx: made(tx, "matrix")) == ["Maria Papadopoulou", "Jens Meyer"]


@pytest.mark.parametrize(
    ("days", "hour", "told", "stage"),
    [
        (-31, 12, "", ""),
        (-30, 9, "", "notice"),
        (-30, 9, "notice", ""),
        (-7, 9, "notice", "reminder"),
        (-7, 9, "", "reminder"),
        (-1, 9, "reminder", ""),
        (0, 17, "reminder", ""),
        (0, 18, "reminder", "end"),
        (9, 0, "", "end"),
    ],
)
def test_what_is_due_when(days: int, hour: int, told: str, stage: str) -> None:
    ending = Ending(last_day=LAST.date(), state="planned", told=told)
    now = (LAST + timedelta(days=days)).replace(hour=hour)
    assert stage_of(ending, now, "Europe/Berlin") == stage


# --- successors -------------------------------------------------------------------------------------------------


def test_a_newcomer_is_offered_to_catch_up(networks: TwoNetworks) -> None:
    """In a room the greeting stays, and what they asked for comes below it. Nothing is offered before people talk."""
    net = networks
    home, room = with_window(net)
    assert not any("Aufholen" in choice for shown in net.shown[room] for choice in shown.choices)
    net.window(MARIA, "Καλημέρα σε όλους", "el")
    net.say(home, ANNA, "!tandem add vari @nele:example.org Geestland Nele Neumann")
    net.join(room, "@nele:example.org", "Nele")
    greeting = net.last(room)
    assert greeting.choices == ("Wo Ihr Tandem steht",)
    net.press(room, "@nele:example.org", greeting.native_id, "1️⃣")
    assert "Nele Neumann" in greeting.text
    told = net.last(room).text
    assert told.startswith("Wo Vari – Geestland steht:")
    assert "Maria Papadopoulou" in told
    assert "Raum: " in told
    assert told.endswith("fragen Sie bitte die anderen.")
    net.window(MARIA, "/catch_up")
    assert "Η δική σας θέση είναι η απευθείας συνομιλία μαζί μου." in net.last(MARIA).text


def test_an_end_that_could_not_be_handled_comes_again_on_the_next_day(networks: TwoNetworks) -> None:
    net = networks
    home, _ = planned(net)

    def give_up(tx: Tx) -> int:
        rows = tx.query(InboxRow).filter(InboxRow.state == "waiting", InboxRow.native_id.startswith("ending:"))
        return rows.update({"state": "dead"}, synchronize_session=False)

    net.clock.wall = LAST.replace(hour=19)
    beat = ending_on(net.database, net.settings, lambda: None)

    async def look() -> None:
        await beat()

    asyncio.run(look())
    assert net.write(give_up) == 1
    at(net, 0, 20)
    assert net.write(lambda tx: tx.query(Ending).one().state) == "planned"
    at(net, 1, 9)
    assert net.write(lambda tx: tx.query(Ending).one().state) == "over"
    told = net.texts(home)
    at(net, 1, 10, beats=2)
    assert net.texts(home) == told
