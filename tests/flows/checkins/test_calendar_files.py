"""Calendar files, read back by a library that did not write them."""

from __future__ import annotations

import email.policy
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from typing import Any

import pytest
import recurring_ical_events
from icalendar import Calendar
from pydantic import SecretStr

from bot.platforms.email.composing import compose
from config.settings import Email
from handlers.checkins.rhythm import resolve
from handlers.common.calendars import Attendee, Entry, write
from storage import mails
from storage.mails import Mail
from storage.richtext import RichText

ENTRY = Entry(
    uid="3f0e@example.org",
    sequence=0,
    starts_at=datetime(2026, 3, 3, 8, 0, tzinfo=UTC),
    zone="Europe/Athens",
    minutes=60,
    summary="Vari – Geestland",
    description="Join the call: https://meet.example.org/x\n– Sensors; and, what they cost\\today",
    call_link="https://meet.example.org/x",
    organiser="Tandems",
    organiser_address="tandems@example.org",
    attendees=(Attendee(1, "Μαρία Π.", "maria@example.org", "coming"), Attendee(2, "Jens, M.", "", "not")),
    made_at=datetime(2026, 2, 20, 12, 0, tzinfo=UTC),
)


def read(text: str) -> tuple[Any, Any]:
    """Read a file with one event back."""
    calendar = Calendar.from_ical(text)
    assert isinstance(calendar, Calendar)
    (event,) = calendar.walk("VEVENT")
    return calendar, event


def spans(text: str, year: int) -> list[tuple[datetime, datetime]]:
    """Return when the events of a file are, as another library finds them."""
    found: list[Any] = recurring_ical_events.of(Calendar.from_ical(text)).between(
        datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
    )
    return sorted((event["DTSTART"].dt.astimezone(UTC), event["DTEND"].dt.astimezone(UTC)) for event in found)


def test_an_entry_holds_what_a_calendar_needs() -> None:
    calendar, event = read(write([ENTRY], "REQUEST", "el"))
    assert (str(calendar["METHOD"]), str(calendar["VERSION"])) == ("REQUEST", "2.0")
    assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["Europe/Athens"]
    assert (str(event["UID"]), int(event["SEQUENCE"])) == ("3f0e@example.org", 0)
    assert event["DTSTART"].params["TZID"] == "Europe/Athens"
    assert str(event["ORGANIZER"]) == "mailto:tandems@example.org"
    assert str(event["DESCRIPTION"]) == ENTRY.description
    assert (str(event["URL"]), str(event["STATUS"])) == (ENTRY.call_link, "CONFIRMED")
    maria, jens = event["ATTENDEE"]
    assert (str(maria), maria.params["PARTSTAT"]) == ("mailto:maria@example.org", "ACCEPTED")
    assert (jens.params["CN"], jens.params["PARTSTAT"]) == ("Jens, M.", "DECLINED")
    assert str(jens).startswith("urn:uuid:")
    assert event["SUMMARY"].params["LANGUAGE"] == "el"


def test_a_line_is_no_longer_than_calendars_can_read() -> None:
    text = write([replace(ENTRY, summary="Συνάντηση " * 30)], "REQUEST")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert str(read(text)[1]["SUMMARY"]) == "Συνάντηση " * 30


@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "Europe/Athens", "Europe/Sofia", "Europe/Zurich", "America/New_York"]
)
def test_wall_times_across_both_clock_changes_expand_to_the_same_instants(zone: str) -> None:
    for year in (2025, 2026, 2030, 2035):
        days = [date(year, 3, 1) + timedelta(days=7 * week) for week in range(40)]
        found = [resolve(day, time(10), zone).instant for day in days]
        entries = [replace(ENTRY, uid=str(at), starts_at=at, zone=zone) for at in found]
        assert spans(write(entries, "PUBLISH"), year) == [(at, at + timedelta(hours=1)) for at in found]


@pytest.mark.parametrize("wall", ["2026-03-29T02:30", "2026-10-25T02:30"])
def test_the_nights_of_a_change(wall: str) -> None:
    agreed = datetime.fromisoformat(wall)
    at = resolve(agreed.date(), agreed.time(), "Europe/Berlin").instant
    entry = replace(ENTRY, starts_at=at, zone="Europe/Berlin", minutes=90)
    assert spans(write([entry], "REQUEST"), 2026) == [(at, at + timedelta(minutes=90))]


def test_a_change_is_the_same_entry_and_its_end_says_so() -> None:
    moved = replace(ENTRY, sequence=1, starts_at=ENTRY.starts_at + timedelta(days=1))
    off = replace(moved, sequence=2, cancelled=True)
    first, second, third = (read(write([one], "REQUEST"))[1] for one in (ENTRY, moved, off))
    assert len({str(event["UID"]) for event in (first, second, third)}) == 1
    assert [int(event["SEQUENCE"]) for event in (first, second, third)] == [0, 1, 2]
    assert str(third["STATUS"]) == "CANCELLED"


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL"])
def test_calendars_find_the_file_in_an_e_mail(method: str) -> None:
    text = write([ENTRY], method)  # type: ignore[arg-type]
    action = Mail(
        address="maria@example.org",
        name="Μαρία",
        sender="Tandems",
        language="el",
        subject="Συνάντηση",
        content=RichText("Γεια σας"),
        calendar=mails.Calendar(method, text),  # type: ignore[arg-type]
    )
    settings = Email(host="mail.example.org", sender="tandems@example.org", password=SecretStr("x"))
    raw = compose(action, "d1", settings, datetime(2026, 3, 1, tzinfo=UTC)).as_bytes()
    message = message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    kinds = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
    assert kinds == ["text/plain", "text/html", "text/calendar", "application/ics"]
    inline = next(part for part in message.walk() if part.get_content_type() == "text/calendar")
    assert inline.get_param("method") == method
    assert inline.get_payload(decode=True) == text.encode()
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
