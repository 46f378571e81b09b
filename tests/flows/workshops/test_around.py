"""Around a workshop: reminders, its beginning, what came of it; changes, calendars, and clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar
from pydantic import SecretStr

from bot.documents.makers import MAKERS
from config.settings import Email
from handlers.checkins import months, subscribing
from storage import audit, counters, erasure, people, subscriptions, workshops
from storage.attachments import File
from storage.database import Tx
from storage.deliveries import Send
from storage.mails import Mail
from storage.models import Schedule, SignUp, WorkshopFeedback, WorkshopRemark
from tests.flows.windows.scenes import JENS, MARIA, NIKOS
from tests.flows.workshops.scenes import ELENI, announced, press, sweep, until
from tests.flows.workshops.test_signing_up import states, the_workshop
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks

REMINDER, MOVED, BEGINS, HOW = "Υπενθύμιση", "Έχει νέα ώρα", "Αρχίζει", "Πόσο χρήσιμο"


def said(net: TwoNetworks, room: str, word: str) -> list[str]:
    """Return what a room shows with a word in it."""
    return [text for text in net.texts(room) if word in text]


def joined(net: TwoNetworks, *users: str, when: str = "Thursday 10 December 15:00") -> tuple[str, str]:
    """A workshop was announced, and these signed up in their windows."""
    found = announced(net, when)
    for user in users:
        net.tap(user, user, "Θα έρθω")
    return found


def files(net: TwoNetworks) -> list[Any]:
    """Return the calendar file that Maria's chat was given last, as it is made now."""
    sent = [one for one in net.of(Send) if isinstance(one.attachment, File) and one.attachment.name == "workshop.ics"]

    def made(tx: Tx) -> list[bytes]:
        maria = next(person for person in people.everybody(tx) if person.name.startswith("Maria"))
        about: dict[str, str | int] = {"workshop": 1, "person": maria.id, "language": "el"}
        make = MAKERS["workshop"].gather(tx, about, net.context)
        return [make()] if make is not None else []

    assert sent
    return [Calendar.from_ical(one.decode()) for one in net.write(made)]


def entry(text: str) -> Any:
    """Return the only event of a calendar file."""
    (found,) = Calendar.from_ical(text).walk("VEVENT")
    return found


# --- reminders --------------------------------------------------------------------------------------------------


def test_from_reminder_to_the_link_at_the_beginning(networks: TwoNetworks) -> None:
    _, room = joined(networks, MARIA, NIKOS)
    networks.window(NIKOS, "/checkin_remind light")
    until(networks, "2026-12-09T16:00")
    assert len(said(networks, MARIA, REMINDER)) == 1
    assert said(networks, NIKOS, REMINDER) == []
    until(networks, "2026-12-10T14:59")
    reminder = said(networks, MARIA, REMINDER)[-1].splitlines()
    assert reminder[:2] == ["Υπενθύμιση: [el] Open data", "Πέμπτη 10 Δεκεμβρίου 2026, 16:00 (Αθήνα)"]
    assert reminder[2].startswith("Βιντεοκλήση: https://meet.example.org/")
    assert (len(said(networks, MARIA, REMINDER)), len(said(networks, NIKOS, REMINDER))) == (2, 1)
    assert said(networks, MARIA, BEGINS) == []
    until(networks, "2026-12-10T15:01")
    assert len(said(networks, MARIA, BEGINS)) == len(said(networks, NIKOS, BEGINS)) == 1
    assert said(networks, ELENI, BEGINS) == said(networks, room, "Es beginnt") == []
    # Sign-ups are closed, and the buttons are gone.
    closed = next(shown for shown in networks.shown[room] if shown.text.startswith("Workshop"))
    assert (closed.choices, closed.text.splitlines()[-1]) == ((), "Die Anmeldung ist geschlossen.")
    networks.window(ELENI, "/workshop_join 1")
    assert networks.last(ELENI).text == "Οι εγγραφές έκλεισαν."
    assert the_workshop(networks).signed_up == 2


def test_nobody_is_reminded_at_night(networks: TwoNetworks) -> None:
    """At eight in the morning: the hour before is in the quiet hours, so it comes half an hour before they begin."""
    joined(networks, MARIA, when="Thursday 10 December 07:00")
    until(networks, "2026-12-08T12:00")
    heard: list[str] = []
    while networks.clock.wall < datetime(2026, 12, 10, 7, tzinfo=UTC):
        networks.clock.advance(900)
        sweep(networks)
        if len(said(networks, MARIA, REMINDER)) > len(heard):
            heard.append(f"{networks.clock.wall.astimezone(ZoneInfo('Europe/Athens')):%d %H}")
    assert heard == ["09 08", "09 20"]


def test_what_was_slept_over_is_dropped_and_counted(networks: TwoNetworks) -> None:
    joined(networks, MARIA)
    until(networks, "2026-12-10T13:30")
    networks.clock.advance(2 * 3600)
    sweep(networks)
    assert len(said(networks, MARIA, REMINDER)) == 1
    assert said(networks, MARIA, BEGINS) == []
    assert networks.write(counters.all)["reminders_dropped"] == 1
    until(networks, "2026-12-10T16:20")
    assert len(said(networks, MARIA, HOW)) == 1


def test_who_has_no_chat_with_the_bot_reads_it_in_the_room_without_a_name(networks: TwoNetworks) -> None:
    _, room = announced(networks)
    press(networks, room, JENS, "Ich komme")
    until(networks, "2026-12-10T15:05")
    assert len(said(networks, room, "Zur Erinnerung: [de] Open data")) == 2
    assert len(said(networks, room, "Es beginnt: [de] Open data")) == 1
    until(networks, "2026-12-10T17:00")
    assert said(networks, room, "Wie hilfreich") == []
    assert "Jens" not in "".join(networks.texts(room))


def test_who_is_away_or_pauses_or_left_is_not_reminded(networks: TwoNetworks) -> None:
    joined(networks, MARIA, NIKOS, ELENI)
    networks.window(MARIA, "/away 2026-12-10")
    networks.tap(MARIA, MARIA, "Ναι")
    networks.window(NIKOS, "/pause 2026-12-24")
    networks.tap(ELENI, ELENI, "Δεν θα έρθω")
    until(networks, "2026-12-10T14:59")
    assert [said(networks, user, REMINDER) for user in (MARIA, NIKOS, ELENI)] == [[], [], []]


# --- changes ----------------------------------------------------------------------------------------------------


def test_moving_tells_everybody_once_and_calendars_follow(networks: TwoNetworks) -> None:
    home, room = joined(networks, MARIA, NIKOS)
    networks.say(home, ANNA, "!workshop move 1 Friday 16:00")
    asked = networks.last(home)
    assert asked.text.splitlines()[-2:] == [
        "New time: Friday, 27 November 2026, 16:00 (Berlin)",
        "Everybody who signed up is told. People: 2",
    ]
    networks.say(home, ANNA, "!workshop move 1 Friday 11 December 16:00")
    press(networks, home, ANNA, "Move it")
    assert "Παρασκευή 11 Δεκεμβρίου 2026, 17:00 (Αθήνα)" in said(networks, MARIA, MOVED)[0]
    assert len(said(networks, MARIA, MOVED)) == len(said(networks, NIKOS, MOVED)) == 1
    assert said(networks, ELENI, MOVED) == []
    announcement = next(shown for shown in networks.shown[room] if shown.text.startswith("Workshop"))
    assert "Freitag, 11. Dezember 2026, 16:00 Uhr (Berlin)" in announcement.text
    latest = files(networks)[-1].walk("VEVENT")[0]
    assert (int(latest["SEQUENCE"]), latest["DTSTART"].dt.isoformat()) == (1, "2026-12-11T16:00:00+01:00")
    # An old button moves nothing.
    networks.press(home, ANNA, asked.native_id, "1️⃣")
    assert the_workshop(networks).wall == "2026-12-11T16:00"
    # Nothing of the former time is left.
    until(networks, "2026-12-10T15:30")
    assert said(networks, MARIA, BEGINS) == []
    until(networks, "2026-12-11T16:01")
    assert len(said(networks, MARIA, BEGINS)) == 1


def test_cancelling_asks_once_more_and_takes_it_out_of_calendars(networks: TwoNetworks) -> None:
    home, room = joined(networks, MARIA)
    networks.say(home, ANNA, "!workshop cancel 1")
    assert networks.last(home).text == ("Shall “Open data” be cancelled? Everybody who signed up is told. People: 1")
    assert the_workshop(networks).state == "open"
    press(networks, home, ANNA, "Yes")
    assert said(networks, MARIA, "Ακυρώθηκε: [el] Open data")
    assert networks.write(lambda tx: tx.query(Schedule).filter(Schedule.kind.startswith("workshop")).count()) == 0
    announcement = next(shown for shown in networks.shown[room] if shown.text.startswith("Workshop"))
    assert (announcement.choices, announcement.text.splitlines()[-1]) == ((), "Die Veranstaltung wurde abgesagt.")
    file = files(networks)[-1]
    (event,) = file.walk("VEVENT")
    assert (str(file["METHOD"]), str(event["STATUS"]), int(event["SEQUENCE"])) == ("CANCEL", "CANCELLED", 1)
    assert networks.write(lambda tx: audit.entries(tx, 0, 1, 9))[0].command == "workshop cancel"


def test_by_mail_to_whoever_has_a_place(networks: TwoNetworks) -> None:
    announced(networks, places=1)
    email = Email(host="mail.example.org", sender="tandems@example.org", password=SecretStr("x"))
    networks.settings = networks.settings.model_copy(update={"email": email})
    networks.platforms.append("email")

    def addresses(tx: Tx) -> None:
        for person in people.everybody(tx):
            person.email = f"{person.name.split()[0].lower()}@example.org"

    networks.write(addresses)
    for user in (MARIA, NIKOS):
        networks.tap(user, user, "Θα έρθω")
    networks.tap(MARIA, MARIA, "Δεν θα έρθω")
    invited, off, moved_up = networks.of(Mail)
    assert (invited.address, invited.calendar.method) == ("maria@example.org", "REQUEST")
    assert invited.subject == "[el] Open data: Πέμπτη 10 Δεκεμβρίου 2026, 16:00 (Αθήνα)"
    event, again = (entry(mail.calendar.text) for mail in (invited, off))
    assert str(event["SUMMARY"]) == "[el] Open data"
    assert [str(event["ATTENDEE"])] == ["mailto:maria@example.org"]
    assert (off.address, off.calendar.method) == ("maria@example.org", "CANCEL")
    assert (moved_up.address, moved_up.calendar.method) == ("nikos@example.org", "REQUEST")
    assert event["UID"] == again["UID"]


# --- clock changes ----------------------------------------------------------------------------------------------


def test_a_clock_change_between_planning_and_start(networks: TwoNetworks) -> None:
    """Both cities change their clocks on 28 March 2027; what was planned as three o'clock stays so."""
    joined(networks, MARIA, when="30 March 2027 at 15:00")
    assert the_workshop(networks).starts_at == datetime(2027, 3, 30, 13, 0, tzinfo=UTC)
    until(networks, "2027-03-30T14:10")
    assert "Τρίτη 30 Μαρτίου 2027, 16:00 (Αθήνα)" in said(networks, MARIA, REMINDER)[-1]


def test_the_zone_database_changes_and_the_wall_time_stays(networks: TwoNetworks) -> None:
    joined(networks, MARIA)

    def older(tx: Tx) -> None:
        workshop = workshops.get(tx, 1)
        assert workshop is not None
        workshop.starts_at -= timedelta(hours=1)  # as a former zone database had it

    networks.write(older)
    networks.handle_start()
    found = the_workshop(networks)
    assert (found.wall, found.sequence) == ("2026-12-10T15:00", 1)
    assert found.starts_at == datetime(2026, 12, 10, 14, 0, tzinfo=UTC)
    assert said(networks, MARIA, "κανόνες")
    networks.handle_start()
    assert the_workshop(networks).sequence == 1


# --- afterwards -------------------------------------------------------------------------------------------------


def over(net: TwoNetworks) -> tuple[str, str]:
    """Three of Vari and one of Geestland were there."""
    home, room = joined(net, MARIA, NIKOS, ELENI)
    press(net, room, JENS, "Ich komme")
    until(net, "2026-12-10T16:20")
    return home, room


def test_how_many_came_is_asked_city_by_city(networks: TwoNetworks) -> None:
    home, _ = over(networks)
    asked = networks.last(home)
    assert asked.text.startswith("How many came from Geestland to “Open data”?\nSigned up: 1.")
    press(networks, home, ANNA, "1")
    assert "How many came from Vari to “Open data”?" in asked.text
    press(networks, home, ANNA, "2")
    assert asked.text == "Workshop: Open data\nFrom Geestland: 1\nFrom Vari: 2"
    (found,) = networks.write(lambda tx: workshops.between(tx, tx.now - timedelta(days=7), tx.now))
    assert (found.title, found.kind, found.signed_up) == ("Open data", "workshop", 4)
    assert (dict(found.attended), found.satisfaction) == ({"Geestland": 1, "Vari": 2}, None)
    networks.say(home, ANNA, "!workshop attended 1 14")
    (found,) = networks.write(lambda tx: workshops.between(tx, tx.now - timedelta(days=7), tx.now))
    assert dict(found.attended) == {"": 14}
    assert networks.write(lambda tx: audit.entries(tx, 0, 1, 9))[0].command == "workshop attended"


def test_how_it_was_is_kept_without_names_and_shown_from_three_answers_on(networks: TwoNetworks) -> None:
    home, _ = over(networks)
    for user, stars in ((MARIA, "★★★★★"), (NIKOS, "★★★★")):
        networks.tap(user, user, stars)
    networks.say(home, ANNA, "!workshop show 1")
    assert "Answers: 2. A figure is shown from 3 on." in networks.last(home).text
    networks.tap(ELENI, ELENI, "★★★★")
    networks.say(home, ANNA, "!workshop show 1")
    assert "Helpful: 4.3 of 5. Answers: 3" in networks.last(home).text
    for user, text in ((MARIA, "Τον χάρτη"), (NIKOS, "Τη μέθοδο"), (ELENI, "Τα δεδομένα")):
        networks.tap(user, user, "Γράψτε μία γραμμή")
        networks.window(user, text, "el", reply_to=networks.last(user).native_id)
    networks.say(home, ANNA, "!workshop show 1")
    assert networks.last(home).text.partition("What people will use of it:\n")[2].splitlines()[0] == (
        "· “[en] Τα δεδομένα”"
    )
    # Said once, and never again.
    networks.window(MARIA, "/workshop_rate 1 1")
    assert networks.last(MARIA).text == "Έχετε ήδη απαντήσει. Ευχαριστώ."
    rows = networks.write(lambda tx: tx.query(WorkshopFeedback).all())
    assert sorted(row.stars for row in rows) == [4, 4, 5]
    columns = {column.name for table in (WorkshopFeedback, WorkshopRemark) for column in table.__table__.columns}
    assert columns == {"id", "workshop_id", "city_id", "stars", "language", "content"}


def test_who_was_not_there_is_not_counted(networks: TwoNetworks) -> None:
    over(networks)
    networks.tap(MARIA, MARIA, "Δεν ήμουν εκεί")
    assert said(networks, MARIA, "Ευχαριστώ, το σημείωσα.")
    assert networks.write(lambda tx: workshops.satisfaction(tx, 1)) == (0, None)
    networks.window("999", "/workshop_rate 1 5")
    assert networks.write(lambda tx: tx.query(WorkshopFeedback).count()) == 0


def test_forgetting_takes_the_sign_up_and_leaves_what_names_nobody(networks: TwoNetworks) -> None:
    over(networks)
    networks.tap(MARIA, MARIA, "★★★★★")

    def forget(tx: Tx) -> None:
        maria = next(person for person in people.everybody(tx) if person.name.startswith("Maria"))
        erasure.forget(tx, maria)

    networks.write(forget)
    assert networks.write(lambda tx: tx.query(SignUp).count()) == 3
    assert networks.write(lambda tx: tx.query(WorkshopFeedback).count()) == 1


def test_old_sign_ups_are_forgotten_and_figures_stay(networks: TwoNetworks) -> None:
    over(networks)
    count = networks.write(lambda tx: workshops.forget(tx, tx.now + timedelta(days=1), tx.now, 500))
    assert count >= 4
    assert states(networks) == []
    assert networks.write(lambda tx: workshops.forget(tx, tx.now, tx.now, 500)) == 0
    (found,) = networks.write(lambda tx: workshops.between(tx, tx.now - timedelta(days=7), tx.now))
    assert found.signed_up == 4


# --- calendars --------------------------------------------------------------------------------------------------


def test_calendars_show_workshops(networks: TwoNetworks) -> None:
    home, _ = joined(networks, MARIA)
    networks.window(MARIA, "/calendar")
    assert "Πέμπτη 10 Δεκεμβρίου 2026, 16:00 (Αθήνα): [el] Open data" in networks.last(MARIA).text
    networks.window(NIKOS, "/calendar")
    assert "Open data" not in networks.last(NIKOS).text
    networks.say(home, ANNA, "!calendar all")
    assert "Thursday, 10 December 2026, 15:00 (Berlin): Open data" in networks.last(home).text

    def gather(tx: Tx) -> tuple[object, object, str]:
        maria = next(person for person in people.everybody(tx) if person.name.startswith("Maria"))
        nikos = next(person for person in people.everybody(tx) if person.name.startswith("Nikos"))
        first, zone = date(2026, 12, 1), "Europe/Athens"
        hers, his = (
            months.month_of(tx, [], first, zone, "el", networks.context, whose).entries for whose in (maria, nikos)
        )
        subscriptions.add(tx, "token", maria.id, None)
        write = subscribing.calendar_of(tx, "token", networks.context)
        assert write is not None
        return hers, his, write()

    hers, his, text = networks.write(gather)
    assert (hers, his) == ({10: [("16:00", "Open data")]}, {})
    assert "SUMMARY;LANGUAGE=el:Open data" in text
    shown = [action for action in networks.of(Send) if isinstance(action.attachment, File)]
    assert [action.attachment.name for action in shown] == ["workshop.ics"]


def test_schedules_of_check_ins_are_not_touched_by_levels(networks: TwoNetworks) -> None:
    """Choosing another level drops reminders of sessions only; those of workshops ask for the level when due."""
    joined(networks, MARIA)
    before = networks.write(lambda tx: tx.query(Schedule).count())
    networks.window(MARIA, "/checkin_remind active")
    assert networks.write(lambda tx: tx.query(Schedule).count()) == before
