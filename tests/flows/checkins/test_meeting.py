"""How a tandem agrees on when it meets, and what the bot says and does about it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pydantic import SecretStr

from bot.documents.makers import MAKERS
from config.settings import Checkins, Email
from handlers.checkins import months, subscribing, watching
from storage import checkins, counters, erasure, notes, people, schedules, steps, tandems
from storage.attachments import File
from storage.database import Tx
from storage.deliveries import Send
from storage.documents import SendDocument
from storage.mails import Mail
from storage.models import OutboxRow, Schedule, TandemSession
from tests.support.stage import ANNA, Shown
from tests.support.two_networks import TwoNetworks

MARIA, JENS = "@maria:example.org", "@jens:example.org"
"""2025-03-10 is a Monday; it is nine o'clock in London, ten in Berlin, eleven in Athens."""


def begun(net: TwoNetworks) -> tuple[str, str, str]:
    """Vari – Geestland with a room for each city; returns the coordinators' room and these."""
    net.settings = net.settings.model_copy(
        update={"checkins": Checkins(call_link="https://meet.example.org/{session}")}
    )

    def play() -> tuple[str, str, str]:
        home = net.start()
        net.say(home, ANNA, "!tandem new city Vari=el@Europe/Athens Geestland=de@Europe/Berlin")
        vari, geestland = [room.native_id or "" for room in net.rooms("tandem")]
        net.say(home, ANNA, f"!tandem add vari {MARIA} Vari Maria")
        net.say(home, ANNA, f"!tandem add vari {JENS} Geestland Jens")
        net.join(vari, MARIA, "Maria")
        net.join(geestland, JENS, "Jens")
        return home, vari, geestland

    return net.scene("meeting", play)


def agreed(net: TwoNetworks, words: str = "alle 2 Wochen Dienstag 10 Uhr") -> tuple[str, str, str]:
    """The same, with a rhythm."""
    found = begun(net)
    net.say(found[2], JENS, f"!checkin every {words}")
    press(net, found[2], JENS, "Ja, das stimmt so")
    return found


def press(net: TwoNetworks, room: str, who: str, label: str) -> Shown:
    """Somebody presses the latest button that is called so; returns the message."""
    found = [shown for shown in net.shown[room] if any(choice.startswith(label) for choice in shown.choices)][-1]
    number = next(index for index, choice in enumerate(found.choices, start=1) if choice.startswith(label))
    net.press(room, who, found.native_id, "🔟" if number == 10 else f"{number}\ufe0f\u20e3")
    return found


def until(net: TwoNetworks, wall: str, zone: str = "Europe/Berlin") -> None:
    """Let time pass until a wall time, a quarter of an hour at a time; what is due is fired."""
    end = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone))
    while net.clock.wall < end:
        net.clock.advance(min(900.0, (end - net.clock.wall).total_seconds()))
        sweep(net)


def sweep(net: TwoNetworks) -> None:
    """Fire what is due."""
    while net.write(schedules.sweep):
        net.settle()


def the_session(net: TwoNetworks, state: str = "planned") -> TandemSession:
    """Return the only session in a state."""
    (found,) = net.write(lambda tx: tx.query(TandemSession).filter_by(state=state).all())
    return found


def texts(net: TwoNetworks, room: str, word: str) -> list[str]:
    """Return what a room shows with a word in it."""
    return [text for text in net.texts(room) if word in text]


# --- agreeing ---------------------------------------------------------------------------------------------------


def test_a_rhythm_counts_once_it_is_confirmed(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    networks.say(geestland, JENS, "!checkin every alle 2 Wochen Dienstag 10 Uhr")
    shown = networks.last(geestland)
    assert shown.text.splitlines()[:2] == [
        "alle 2 Wochen am Dienstag, 10:00 Uhr (Berlin)",
        "· Dienstag, 11. März 2025, 10:00 Uhr (Berlin)",
    ]
    assert networks.write(lambda tx: tx.query(TandemSession).count()) == 0
    press(networks, geestland, JENS, "Ja")
    told = texts(networks, vari, "Επόμενη συνάντηση")[-1].splitlines()
    assert told[1:3] == ["Τρίτη 11 Μαρτίου 2025, 11:00 (Αθήνα)", "Vari: ώρα 11:00 · Geestland: ώρα 10:00"]
    session = the_session(networks)
    assert session.call_link.startswith("https://meet.example.org/")
    assert told[3].endswith(session.call_link)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("every 2 weeks on Tue at 10:00", "alle 2 Wochen am Dienstag, 10:00 Uhr (Berlin)"),
        ("2 weeks on Tue at 10:00", "alle 2 Wochen am Dienstag, 10:00 Uhr (Berlin)"),
        ("week on Tue at 10:00", "jede Woche am Dienstag, 10:00 Uhr (Berlin)"),
        ("jeden letzten Freitag im Monat um 9 Uhr", "9:00 Uhr (Berlin)"),
    ],
)
def test_own_words(networks: TwoNetworks, words: str, said: str) -> None:
    _, _, geestland = begun(networks)
    networks.say(geestland, JENS, f"!checkin every {words}")
    assert said in networks.last(geestland).text


def test_what_is_ambiguous_is_asked_and_what_is_not_understood_is_said(networks: TwoNetworks) -> None:
    _, _, geestland = agreed(networks)
    networks.say(geestland, JENS, "!language en")
    networks.say(geestland, JENS, "!checkin move 4/5 at 10:00")
    asked = networks.last(geestland)
    assert asked.text.startswith("That can mean several things.")
    assert len([choice for choice in asked.choices if "2025" in choice]) == 2
    networks.say(geestland, JENS, "!checkin every now and then")
    assert networks.last(geestland).text.startswith("I did not understand")
    networks.say(geestland, JENS, "!checkin every 2 weeks on Tuesday")
    assert networks.last(geestland).text == "At what time? Please name the time, too."


def test_who_does_not_belong_to_the_tandem_changes_nothing(networks: TwoNetworks) -> None:
    _, vari, _ = agreed(networks)
    session = the_session(networks)
    networks.join(vari, "@eve:example.org", "Eve")
    networks.say(vari, "@eve:example.org", f"!checkin answer {session.id} coming")
    networks.say(vari, ANNA, f"!checkin answer {session.id} coming")
    assert networks.write(lambda tx: dict(checkins.answers(tx, session.id))) == {}


# --- answering --------------------------------------------------------------------------------------------------


def test_answers_stand_below_the_announcement_in_all_rooms(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks)
    press(networks, vari, MARIA, "Θα έρθω")
    shown = press(networks, geestland, JENS, "Vielleicht")
    assert "Dabei: Maria" in shown.text
    assert "Vielleicht: Jens" in shown.text
    press(networks, geestland, JENS, "Ich komme")
    assert "Dabei: Maria und Jens" in shown.text


def test_where_a_whole_city_cannot_come_the_bot_offers_to_move(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks)
    press(networks, vari, MARIA, "Δεν μπορώ να έρθω")
    assert "Aus Vari kann niemand kommen" in networks.last(geestland).text
    assert networks.last(geestland).choices == ("Anderen Termin suchen", "Diesmal ausfallen lassen")
    before = len(networks.texts(geestland))
    networks.say(vari, MARIA, "!away 10–12 Μαρτίου")
    press(networks, vari, MARIA, "Ναι")
    assert len(networks.texts(geestland)) == before  # it is offered once


# --- around a session -------------------------------------------------------------------------------------------


def test_from_reminder_to_did_you_meet(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks)
    networks.say(vari, MARIA, "!agenda add Πώς εξηγούμε τους αισθητήρες;")
    assert "1. [de] Πώς εξηγούμε τους αισθητήρες; (Maria)" in networks.last(geestland).text
    until(networks, "2025-03-11T09:01")
    assert texts(networks, geestland, "Zur Erinnerung")[-1].splitlines()[1] == (
        "Dienstag, 11. März 2025, 10:00 Uhr (Berlin)"
    )
    until(networks, "2025-03-11T10:01")
    assert networks.last(geestland).text.startswith("Das Treffen beginnt: Vari und Geestland")
    until(networks, "2025-03-11T11:16")
    asked = press(networks, vari, MARIA, "Ναι, συναντηθήκαμε")
    assert asked.text.endswith("Ωραία, το σημείωσα.")
    assert "Schön, ich habe es notiert." in "".join(networks.texts(geestland))
    assert "Dienstag, 25. März 2025, 10:00 Uhr (Berlin)" in texts(networks, geestland, "Nächstes Treffen")[-1]
    held = the_session(networks, "held")
    assert networks.write(lambda tx: checkins.agenda(tx, held.tandem_id)) == []
    assert len(texts(networks, geestland, "Zur Erinnerung")) == 1


def test_silence_is_noted_and_can_still_be_put_right(networks: TwoNetworks) -> None:
    _, _, geestland = agreed(networks)
    until(networks, "2025-03-14T09:00")
    assert the_session(networks, "missed").why == "silent"
    press(networks, geestland, JENS, "Ja, haben wir")
    assert the_session(networks, "held").why == ""


def test_what_did_not_take_place_is_asked_why_and_told_to_the_coordinators(networks: TwoNetworks) -> None:
    home, _, geestland = agreed(networks, "jeden Dienstag 10 Uhr")
    for day in ("2025-03-11T11:16", "2025-03-18T11:16"):
        until(networks, day)
        press(networks, geestland, JENS, "Nein, es fiel aus")
        press(networks, geestland, JENS, "Technische")
    assert networks.last(home).text == (
        "Vari – Geestland: 2 sessions in a row did not take place.\n"
        "There was a technical problem. Perhaps a short test call helps."
    )
    until(networks, "2025-03-25T11:16")
    press(networks, geestland, JENS, "Nein")
    press(networks, geestland, JENS, "Keine Zeit")
    assert "in a row" not in "".join(networks.texts(home)[networks.texts(home).index(networks.last(home).text) + 1 :])


def test_a_tandem_that_has_not_met_after_ten_days(networks: TwoNetworks) -> None:
    home, _, _ = begun(networks)
    assert networks.write(watching.watch) == 1
    assert networks.write(watching.watch) == 0
    networks.clock.advance(timedelta(days=10, hours=1).total_seconds())
    sweep(networks)
    told = [text for text in networks.texts(home) if "has not met yet" in text]
    assert [text.splitlines()[0] for text in told] == ["Vari – Geestland has not met yet, 10 days after its start."]


# --- changes ----------------------------------------------------------------------------------------------------


def test_moving_one_and_all_that_follow(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks)
    networks.say(geestland, JENS, "!checkin move Donnerstag 14 Uhr")
    press(networks, geestland, JENS, "Nur dieses")
    session = the_session(networks)
    assert (session.sequence, session.wall) == (1, "2025-03-13T14:00")
    assert "Πέμπτη 13 Μαρτίου 2025, 15:00 (Αθήνα)" in texts(networks, vari, "Επόμενη")[-1]
    networks.say(geestland, JENS, "!checkin move Mittwoch 9 Uhr")
    press(networks, geestland, JENS, "Dieses und alle")
    assert the_session(networks).wall == "2025-03-12T09:00"
    networks.say(geestland, JENS, "!checkin")
    assert "alle 2 Wochen am Mittwoch, 09:00 Uhr (Berlin)" in networks.last(geestland).text
    until(networks, "2025-03-12T10:20")
    press(networks, geestland, JENS, "Ja, haben wir")
    assert the_session(networks).wall == "2025-03-26T09:00"


def test_an_old_button_moves_nothing(networks: TwoNetworks) -> None:
    _, _, geestland = agreed(networks)
    networks.say(geestland, JENS, "!checkin move Donnerstag 14 Uhr")
    networks.say(geestland, JENS, "!checkin skip")
    press(networks, geestland, JENS, "Nur dieses")
    press(networks, geestland, JENS, "Diesmal ausfallen lassen")
    assert the_session(networks).wall == "2025-03-13T14:00"
    assert "nicht mehr aktuell" in networks.last(geestland).text


def test_pausing_resuming_ending(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks)
    networks.say(geestland, JENS, "!checkin pause")
    assert the_session(networks, "cancelled").sequence == 1
    assert networks.write(lambda tx: tx.query(Schedule).filter(Schedule.kind == "start").count()) == 0
    until(networks, "2025-03-20T09:00")
    networks.say(vari, MARIA, "!checkin resume")
    assert the_session(networks).wall == "2025-03-25T10:00"
    networks.say(vari, MARIA, "!checkin end")
    assert networks.write(lambda tx: checkins.planned(tx, 1, tx.now)) == []


def test_the_zone_database_changes_and_the_wall_time_stays(networks: TwoNetworks) -> None:
    _, _, geestland = agreed(networks)

    def older(tx: Tx) -> None:
        session = tx.query(TandemSession).one()
        session.starts_at -= timedelta(hours=1)  # as a former zone database had it

    networks.write(older)
    networks.handle_start()
    assert texts(networks, geestland, "Die Regeln der Zeitzone haben sich geändert")
    session = the_session(networks)
    assert (session.wall, session.sequence) == ("2025-03-11T10:00", 1)
    assert session.starts_at.astimezone(ZoneInfo("Europe/Berlin")).hour == 10


def test_what_was_slept_over_is_dropped_and_counted(networks: TwoNetworks) -> None:
    _, _, geestland = agreed(networks)
    until(networks, "2025-03-11T08:45")
    networks.clock.advance(2 * 3600)
    sweep(networks)
    assert texts(networks, geestland, "Zur Erinnerung") == []
    assert texts(networks, geestland, "Das Treffen beginnt") == []
    assert networks.write(counters.all)["reminders_dropped"] == 2
    assert texts(networks, geestland, "Haben Sie sich getroffen?") == []
    until(networks, "2025-03-11T11:20")
    assert len(texts(networks, geestland, "Haben Sie sich getroffen?")) == 1


# --- finding a time ---------------------------------------------------------------------------------------------


def test_finding_a_time(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    networks.say(geestland, JENS, "!checkin find")
    polls = {poll.room: (native, poll) for native, poll in networks.asked}
    assert set(polls) == {vari, geestland}
    options = polls[vari][1].options
    assert (len(options), options[-1]) == (9, "Τίποτα από αυτά")
    assert options[4].endswith("– αν χρειαστεί")
    networks.vote(vari, MARIA, polls[vari][0], "1", "6")
    assert any("1 von 2 haben abgestimmt" in text for text in networks.texts(geestland))
    networks.vote(geestland, JENS, polls[geestland][0], "5", "6")
    won = texts(networks, geestland, "Der Termin steht")[-1].splitlines()
    assert won[1:] == [
        "Es passt den meisten Städten ohne Einschränkung.",
        "Passt gut: Vari",
        "Zur Not: Geestland",
    ]
    assert the_session(networks).rhythm_id is None
    assert texts(networks, vari, "Επόμενη συνάντηση")


def test_who_has_not_voted_is_reminded_privately_and_the_poll_closes_by_itself(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    direct = networks.invite_bot(MARIA, direct=True)
    networks.say(geestland, JENS, "!checkin find")
    (native,) = [native for native, poll in networks.asked if poll.room == geestland]
    networks.vote(geestland, JENS, native, "0")
    until(networks, "2025-03-12T12:00")
    assert texts(networks, direct, "Αναζητείται ώρα για τη συνάντηση με Geestland")
    until(networks, "2025-03-14T12:00")
    assert "es fehlen Stimmen aus: Vari" in "".join(networks.texts(geestland))
    assert not texts(networks, vari, "Αναζητείται ώρα για τη συνάντηση")


def test_a_poll_moves_the_session_that_cannot_be(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks, "jeden Donnerstag 10 Uhr")
    networks.say(geestland, JENS, f"!checkin find {the_session(networks).id}")
    for native, poll in list(networks.asked):
        networks.vote(poll.room, MARIA if poll.room == vari else JENS, native, "2")
    session = the_session(networks)
    assert session.sequence == 1
    assert session.rhythm_id is not None


def test_an_absence_keeps_its_days_out_of_the_poll(networks: TwoNetworks) -> None:
    _, vari, geestland = begun(networks)
    networks.say(vari, MARIA, "!away 10–31 Μαρτίου")
    press(networks, vari, MARIA, "Ναι")
    networks.say(geestland, JENS, "!checkin find")
    assert all(
        "April" in option for _, poll in networks.asked[:1] for option in poll.options[:-1] if poll.room == geestland
    )


# --- calendars --------------------------------------------------------------------------------------------------


def test_invitations_by_mail_go_to_those_with_an_address(networks: TwoNetworks) -> None:
    email = Email(host="mail.example.org", sender="tandems@example.org", password=SecretStr("x"))
    found = begun(networks)
    networks.settings = networks.settings.model_copy(update={"email": email})
    networks.platforms.append("email")

    def addressed(tx: Tx) -> None:
        for person in people.of_tandem(tx, 1):
            if person.name == "Maria":
                person.email = "maria@example.org"

    networks.write(addressed)
    networks.say(found[2], JENS, "!checkin every jeden Dienstag 10 Uhr")
    press(networks, found[2], JENS, "Ja")
    networks.say(found[2], JENS, "!checkin skip")
    press(networks, found[2], JENS, "Diesmal")
    mails = [action for action in networks.actions if isinstance(action, Mail)]
    assert [mail.calendar.method for mail in mails if mail.calendar is not None] == ["REQUEST", "CANCEL", "REQUEST"]
    assert mails[0].subject == "Συνάντηση με Geestland: Τρίτη 11 Μαρτίου 2025, 11:00 (Αθήνα)"
    first = mails[0].calendar.text if mails[0].calendar is not None else ""
    assert "mailto:maria@example.org" in first
    assert "SEQUENCE:0" in first
    assert "SEQUENCE:1" in (mails[1].calendar.text if mails[1].calendar is not None else "")


def test_a_calendar_file_is_in_every_room(networks: TwoNetworks) -> None:
    agreed(networks)
    files = [action for action in networks.actions if isinstance(action, Send) and action.attachment is not None]
    assert {action.content.text for action in files} == {"Για το ημερολόγιό σας", "Für Ihren Kalender"}


def test_the_calendar_of_a_person_and_of_all(networks: TwoNetworks) -> None:
    home, vari, _ = agreed(networks)
    networks.say(vari, MARIA, "!calendar")
    assert networks.last(vari).text.splitlines()[1:3] == [
        "· Τρίτη 11 Μαρτίου 2025, 11:00 (Αθήνα): Vari – Geestland",
        "· Τρίτη 25 Μαρτίου 2025, 11:00 (Αθήνα): Vari – Geestland",
    ]
    networks.say(home, ANNA, "!calendar all")
    assert "Vari – Geestland" in networks.last(home).text


# --- people -----------------------------------------------------------------------------------------------------


def test_levels_choose_the_reminders(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks, "jeden Donnerstag 10 Uhr")
    networks.say(geestland, JENS, "!checkin remind light")
    direct = networks.invite_bot(MARIA, direct=True)
    networks.say(vari, MARIA, "!checkin remind active")
    networks.say(vari, MARIA, "!agenda add Αισθητήρες")
    until(networks, "2025-03-13T09:30")
    assert len(texts(networks, direct, "Υπενθύμιση")) == 2
    assert "– Αισθητήρες" in texts(networks, direct, "Υπενθύμιση")[0]
    assert len(texts(networks, geestland, "Zur Erinnerung")) == 1


def test_active_reminders_show_what_one_still_has_to_do(networks: TwoNetworks) -> None:
    _, vari, geestland = agreed(networks, "jeden Donnerstag 10 Uhr")
    direct = networks.invite_bot(MARIA, direct=True)
    networks.say(vari, MARIA, "!checkin remind active")

    def noted(tx: Tx) -> None:
        session = tx.query(TandemSession).one()
        ours = {person.name: person for person in people.of_tandem(tx, session.tandem_id)}
        minutes = notes.open_minutes(tx, session, taking=True)
        for name, words, due in (("Maria", "Den Bürgermeister fragen", date(2025, 3, 14)), ("Jens", "Plan", None)):
            note = notes.add(tx, minutes, "next", "tag", words, "de", ours[name])
            steps.add(tx, note, owner_id=ours[name].id, city_id=None, due_on=due)
            if name == "Maria":
                notes.put_text(tx, note, "el", "Να ρωτήσω τον δήμαρχο")

    networks.write(noted)
    until(networks, "2025-03-13T09:30")
    told = texts(networks, direct, "Υπενθύμιση")[0]
    assert "Τα επόμενα βήματά σας που εκκρεμούν: 1" in told
    assert "– 1. Να ρωτήσω τον δήμαρχο (έως Παρασκευή 14 Μαρτίου 2025)" in told
    assert "Plan" not in told
    assert "Schritte" not in "".join(networks.texts(geestland))


def test_a_forgotten_person_leaves_nothing_here(networks: TwoNetworks) -> None:
    _, vari, _ = agreed(networks)
    press(networks, vari, MARIA, "Θα έρθω")
    networks.say(vari, MARIA, "!agenda add Αισθητήρες")
    networks.say(vari, MARIA, "!checkin remind light")

    def forget(tx: Tx) -> list[int]:
        maria = next(person for person in people.of_tandem(tx, 1) if person.name == "Maria")
        erasure.forget(tx, maria)
        return [len(checkins.answers(tx, 1)), len(checkins.agenda(tx, 1))]

    assert networks.write(forget) == [0, 0]


def test_a_tandem_that_rests_is_left_in_peace(networks: TwoNetworks) -> None:
    home, _, geestland = agreed(networks)
    networks.say(home, ANNA, "!tandem pause vari")
    before = len(networks.texts(geestland))
    until(networks, "2025-03-11T12:00")
    assert len(networks.texts(geestland)) == before
    networks.say(geestland, JENS, "!checkin find")
    assert "gerade nicht aktiv" in networks.last(geestland).text


def test_an_address_to_subscribe_to(networks: TwoNetworks) -> None:
    _, _, geestland = agreed(networks)
    direct = networks.invite_bot(JENS, direct=True)
    networks.say(direct, JENS, "!calendar address")
    assert networks.last(direct).text.startswith("Dieses Programm bietet keine Kalenderabonnements an.")
    offered = Checkins(calendar_url="https://bot.example.org")
    networks.settings = networks.settings.model_copy(update={"checkins": offered})
    networks.say(geestland, JENS, "!calendar address")
    assert networks.last(geestland).text.startswith("Bitte schreiben Sie das in unserem Direktchat")

    def token() -> str:
        networks.say(direct, JENS, "!calendar address")
        address = networks.last(direct).text.splitlines()[1]
        assert address.startswith("https://bot.example.org/calendar/")
        return address.rpartition("/")[2].removesuffix(".ics")

    def read(wanted: str) -> str | None:
        write = networks.write(lambda tx: subscribing.calendar_of(tx, wanted, networks.context))
        return write() if write is not None else None

    first, second = token(), token()
    assert read(first) is None
    found = read(second) or ""
    assert found.count("BEGIN:VEVENT") == 13  # half a year of every second week
    assert the_session(networks).uid in found
    assert "maria" not in found.lower().replace("cn=maria", "")
    networks.say(direct, JENS, "!calendar address off")
    assert read(second) is None


def test_a_successor_reads_when_the_tandem_meets(networks: TwoNetworks) -> None:
    home, vari, _ = agreed(networks)
    networks.say(home, ANNA, "!tandem add vari @nikos:example.org Vari Nikos")
    networks.join(vari, "@nikos:example.org", "Nikos")
    chat = networks.invite_bot("@nikos:example.org", direct=True)
    networks.say(chat, "@nikos:example.org", "!catch up")
    told = networks.last(chat).text
    assert "11 Μαρτίου 2025" in told
    assert "Jens" in told


def test_a_month_as_a_picture(networks: TwoNetworks) -> None:
    _, vari, _ = agreed(networks)
    networks.say(vari, MARIA, "!calendar")
    press(networks, vari, MARIA, "Ο μήνας ως εικόνα")
    (sent,) = [
        one
        for one in networks.actions
        if isinstance(one, Send) and isinstance(one.attachment, File) and one.attachment.name.endswith(".png")
    ]
    # The words stand in the place of the button's message, so the picture needs none.
    assert sent.content.text == ""
    assert "Τι ακολουθεί για εσάς" in networks.texts(vari)
    assert isinstance(sent.attachment, File)
    assert (sent.attachment.kind, sent.attachment.name) == ("image", "2025-03.png")
    networks.say(vari, MARIA, "!calendar month all")
    assert "συντον" in networks.last(vari).text

    def facts(tx: Tx) -> months.Month:
        return months.month_of(tx, tandems.running(tx), date(2025, 3, 1), "Europe/Athens", "el", networks.context)

    found = networks.write(facts)
    assert found.entries == {11: [("11:00", "Vari – Geestland")], 25: [("11:00", "Vari – Geestland")]}
    assert (found.title, found.today) == ("Μάρτιος 2025", 10)


def test_what_is_sent_can_be_made(networks: TwoNetworks) -> None:
    _, vari, _ = agreed(networks)
    networks.say(vari, MARIA, "!calendar month")
    sent = [action for action in networks.actions if isinstance(action, Send) and action.attachment is not None]
    assert len(sent) == 3

    def make(tx: Tx) -> dict[str, bytes]:
        planned = tx.query(OutboxRow).filter_by(kind="send_document").all()
        documents = [row.payload.document for row in planned if isinstance(row.payload, SendDocument)]
        found = {one.name: MAKERS[one.maker].gather(tx, one.about, networks.context) for one in documents}
        return {name: made() for name, made in found.items() if made is not None}

    networks.platforms.clear()  # so that what is planned stays planned
    networks.say(vari, MARIA, "!calendar month")
    session = the_session(networks)
    about: dict[str, str | int] = {"session": session.id, "language": "el"}
    write = networks.write(lambda tx: MAKERS["session"].gather(tx, about, networks.context))
    assert write is not None
    assert b"SUMMARY;LANGUAGE=el:Vari" in write()
    assert networks.write(make)["2025-03.png"].startswith(b"\x89PNG")


def test_rhythms_are_offered_as_buttons_in_words_of_the_reader(networks: TwoNetworks) -> None:
    _, vari, _ = begun(networks)
    networks.say(vari, MARIA, "!checkin")
    choices = networks.last(vari).choices
    assert choices[0] == "κάθε 2 εβδομάδες, Τρίτη, 10:00"
    for label in choices[:3]:
        networks.say(vari, MARIA, "!checkin")
        press(networks, vari, MARIA, label)
        assert networks.last(vari).text.startswith(label)
        assert networks.last(vari).choices[0] == "Ναι, είναι σωστό"


def test_people_of_another_tandem_change_nothing(networks: TwoNetworks) -> None:
    home, vari, _ = agreed(networks)
    networks.say(home, ANNA, "!tandem new Hamm=de Arezzo=it")
    networks.say(home, ANNA, "!tandem add hamm @rosa:example.org Arezzo Rosa")
    networks.join(vari, "@rosa:example.org", "Rosa")
    for line in ("pause", "find", "every Montag 9 Uhr", f"answer {the_session(networks).id} not"):
        networks.say(vari, "@rosa:example.org", f"!checkin {line}")
        assert networks.last(vari).choices == ()
    assert networks.asked == []
    assert the_session(networks).state == "planned"
