"""What people see and change of themselves: profile, zone, several languages, quiet hours and pauses."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from handlers.errors import UserError
from handlers.people.values import Until, read_quiet, read_until, write_until
from storage import people
from storage.database import Tx
from storage.deliveries import React, Send
from storage.models import Participant
from tests.flows.people.test_people import JENS, MARIA, talking
from tests.flows.windows.scenes import JENS as JENS_THERE, MARIA as MARIA_THERE, with_window
from tests.support.stage import ANNA, Stage
from tests.support.two_networks import TwoNetworks


def known(stage: Stage, native_id: str = JENS, platform: str = "matrix") -> Participant:
    def work(tx: Tx) -> Participant:
        account = people.account(tx, platform, native_id)
        found = people.participant_of(tx, account) if account is not None else None
        assert found is not None
        return found

    return stage.write(work)


@pytest.fixture
def chat(stage: Stage) -> str:
    """Jens's direct chat with the bot."""
    talking(stage)
    return stage.invite_bot(JENS, direct=True)


def test_personal_matters_go_to_the_direct_chat(stage: Stage, chat: str) -> None:
    """Also from a room of several people, where only a sign says that it was heard."""
    room = stage.the_room("tandem")
    before = len(stage.texts(room))
    for line in ("!quiet 20–7:30", "!pause 3 days", "!zone sofia"):
        there = len(stage.texts(chat))
        said = stage.say(room, JENS, line)
        assert len(stage.texts(chat)) == there + 1
        assert [action for action in stage.actions if isinstance(action, React)][-1] == React(room, said, "👌")
    assert len(stage.texts(room)) == before
    stage.say(chat, JENS, "!undo")
    assert "Europe/Sofia" not in stage.last(chat).text


# --- profile ----------------------------------------------------------------------------------------------------


def test_the_profile_tells_everything_and_offers_what_can_be_changed(stage: Stage, chat: str) -> None:
    stage.say(chat, JENS, "!profile")
    shown = stage.last(chat)
    lines = shown.text.splitlines()
    assert lines[:2] == [
        "Die anderen sehen Sie als Jens Meyer, Geestland.",
        "Sie lesen Deutsch und schreiben meist Deutsch.",
    ]
    assert lines[2].startswith("Ihre Zeitzone ist Europe/Berlin; Ihre Uhr zeigt ")
    assert lines[3:] == [
        "Sie haben keine Arbeitszeiten genannt; Termine werden in den üblichen gesucht:",
        "Montag–Freitag: 09:00–17:00 Uhr",
        "Sie haben keine Ruhezeiten.",
        "Ich erinnere Sie an das, was Sie betrifft, mit höchstens einer Nachricht am Tag.",
        "Ihre Tandems: Vari – Geestland",
        "Ihre Konten: Matrix: @jens:example.org",
        "Stimmt Ihr Name oder Ihre Stadt nicht, berichtigt es das Team: „!ask“ erreicht es.",
    ]
    assert shown.choices[:6] == (
        "Ihre Sprachen",
        "Mehrere Sprachen, die Sie lesen",
        "Ihre Zeitzone",
        "Wann Sie arbeiten",
        "Ihre Ruhezeiten",
        "Meine Nachrichten eine Weile aussetzen",
    )
    stage.press(chat, JENS, shown.native_id, "3️⃣")
    assert shown.text.startswith("Ihre Zeitzone ist Europe/Berlin")


def test_the_profile_is_not_for_everybodys_eyes(stage: Stage) -> None:
    _, (room,) = talking(stage)
    stage.say(room, JENS, "!profile")
    assert "Jens Meyer" not in stage.last(room).text


# --- zone -------------------------------------------------------------------------------------------------------


def test_a_zone_is_chosen_taken_back_and_left_to_the_city(stage: Stage, chat: str) -> None:
    stage.say(chat, JENS, "!zone")
    assert stage.last(chat).choices[0] == "Europe/Athens"
    stage.press(chat, JENS, stage.last(chat).native_id, "1️⃣")
    assert known(stage).zone == "Europe/Athens"
    stage.say(chat, JENS, "!undo")
    assert known(stage).zone is None
    stage.say(chat, JENS, "!zone sofia")
    assert known(stage).zone == "Europe/Sofia"
    stage.say(chat, JENS, "!zone")
    number = stage.last(chat).choices.index("Wie in Geestland") + 1
    stage.say(chat, JENS, str(number))
    assert known(stage).zone is None
    stage.say(chat, JENS, "!zone nowhere")
    assert "nowhere" in stage.last(chat).text


# --- several languages ------------------------------------------------------------------------------------------


def test_languages_are_added_and_taken_off_by_taps(stage: Stage, chat: str) -> None:
    stage.say(chat, JENS, "!language also")
    shown = stage.last(chat)
    assert shown.choices[:2] == ("Auch Bulgarisch", "Auch Griechisch")
    stage.press(chat, JENS, shown.native_id, "2️⃣")
    assert known(stage).reads == ["de", "el"]
    assert shown.text.startswith("Sie lesen Deutsch und Griechisch und schreiben meist Deutsch.")
    assert shown.choices[0] == "Nicht mehr Griechisch"
    stage.press(chat, JENS, shown.native_id, "1️⃣")
    assert known(stage).reads == ["de"]
    stage.say(chat, JENS, "!undo")
    assert known(stage).reads == ["de", "el"]


# --- quiet hours and pauses -------------------------------------------------------------------------------------


def test_quiet_hours_are_set_shown_and_taken_back(stage: Stage, chat: str) -> None:
    stage.say(chat, JENS, "!quiet 20–7:30")
    assert known(stage).quiet_hours == "20:00-07:30"
    assert stage.last(chat).text.startswith("Von 20:00 bis 07:30 Uhr")
    stage.say(chat, JENS, "!quiet off")
    assert known(stage).quiet_hours == "off"
    stage.say(chat, JENS, "!undo")
    assert known(stage).quiet_hours == "20:00-07:30"
    stage.say(chat, JENS, "!quiet sometimes")
    assert stage.last(chat).text == (
        "„sometimes“ lässt sich nicht als Uhrzeiten lesen. So sieht es aus: !quiet 21:00-08:00"
    )


def test_a_pause_ends_in_the_morning_of_a_day(stage: Stage, chat: str) -> None:
    stage.clock.wall = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)  # a Tuesday
    stage.say(chat, JENS, "!pause bis Montag")
    assert known(stage).paused_until == datetime(2026, 11, 29, 23, 0, tzinfo=UTC)
    assert stage.last(chat).text.startswith("Von mir aus schreibe ich nichts; das gilt bis Montag, 30. November 2026.")
    stage.say(chat, JENS, "!pause off")
    assert known(stage).paused_until is None
    stage.say(chat, JENS, "!undo")
    assert known(stage).paused_until == datetime(2026, 11, 29, 23, 0, tzinfo=UTC)
    stage.say(chat, JENS, "!pause 2026-11-24")
    assert stage.last(chat).text == "Eine Pause endet in der Zukunft, innerhalb eines Jahres."


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("off", Until()),
        ("3", Until(days=3)),
        ("3 days", Until(days=3)),
        ("2 Wochen", Until(days=14)),
        ("until Monday", Until(weekday=0)),
        ("fino a lunedì", Until(weekday=0)),
        ("jusqu’à dimanche", Until(weekday=6)),
        ("μέχρι Δευτέρα", Until(weekday=0)),
        ("2026-12-24", Until(day=date(2026, 12, 24))),
        ("until 2026-12-24", Until(day=date(2026, 12, 24))),
    ],
)
def test_ends_of_pauses_are_read(text: str, until: Until) -> None:
    assert read_until(text) == until
    assert read_until(write_until(until)) == until


@pytest.mark.parametrize("text", ["", "until", "3 moons", "0", "999", "2026-13-01", "2026-02-30", "soon"])
def test_what_is_no_end_of_a_pause_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        read_until(text)


def test_the_same_weekday_is_next_weeks() -> None:
    tuesday = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
    found = Until(weekday=1).at(tuesday, "Europe/Athens")
    assert found is not None
    assert found.date() == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("21:00-08:00", "21:00-08:00"),
        ("21–8", "21:00-08:00"),
        ("9.30 – 17 Uhr", "09:30-17:00"),
        ("22h00 à 7h15", "22:00-07:15"),
        ("OFF", "off"),
    ],
)
def test_quiet_hours_are_read(text: str, hours: str) -> None:
    assert read_quiet(text) == hours


@pytest.mark.parametrize("text", ["", "21", "25:00-08:00", "21:60-8", "8-8", "a-b"])
def test_what_are_no_hours_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        read_quiet(text)


# --- what follows from them -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "hour", "silent"),
    [
        ("", 10, False),
        ("", 20, True),  # 22:00 in Vari, by the settings
        ("!quiet off", 20, False),
        ("!quiet 11:00-13:00", 10, True),  # noon in Vari
        ("!quiet 11:00-13:00", 20, False),
        ("!pause 3 days", 10, True),
    ],
)
def test_ones_own_hours_come_first_in_a_window(networks: TwoNetworks, said: str, hour: int, silent: bool) -> None:
    _, room = with_window(networks)
    if said:
        networks.window(MARIA_THERE, said)
    networks.clock.wall = datetime(2026, 11, 24, hour, 0, tzinfo=UTC)
    networks.say(room, JENS_THERE, "Guten Tag", language="de")
    copy = networks.of(Send)[-1]
    # What somebody else wrote always comes; it only makes no sound.
    assert (copy.room, copy.silent) == (MARIA_THERE, silent)


def test_participants_change_only_themselves(stage: Stage, chat: str) -> None:
    stage.say(chat, JENS, "!pause 3 days")
    stage.say(chat, JENS, "!quiet 20-8")
    assert known(stage, MARIA).paused_until is None
    assert known(stage, ANNA).quiet_hours is None
