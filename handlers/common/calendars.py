"""A session, or a workshop, as a calendar file (RFC 5545, RFC 5546): the same entry for ever, in ever newer versions.

Pure: facts in, text out. Wall time and zone are written, with the zone's rules beside them, so that a calendar follows
the clocks as the bot does.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from storage.naming import NAMESPACE

if TYPE_CHECKING:
    from icalendar import Event, vCalAddress

PRODUCT = "-//tandembot//check-ins//EN"
PARTSTAT = {"coming": "ACCEPTED", "maybe": "TENTATIVE", "not": "DECLINED"}
"""https://www.rfc-editor.org/rfc/rfc5545#section-3.2.12"""


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody who is expected. The address is only in the file that goes to that very person."""

    participant_id: int
    name: str
    address: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A session or a workshop, as calendars read it. Instants are aware; texts are in the reader's language."""

    uid: str
    sequence: int
    starts_at: datetime
    zone: str
    minutes: int
    summary: str
    description: str
    call_link: str
    organiser: str
    organiser_address: str
    attendees: Sequence[Attendee]
    made_at: datetime
    """When it last changed."""
    cancelled: bool = False
    place: str = ""
    """Where people go, if they do."""


def write(entries: Sequence[Entry], method: Literal["REQUEST", "CANCEL", "PUBLISH"], language: str = "") -> str:
    """Return a calendar file with these entries and the rules of their zones."""
    # Heavy, and only needed when somebody is invited.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    for entry in entries:
        calendar.add_component(_event(entry, language))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical()).decode("utf-8")


def _event(entry: Entry, language: str) -> Event:
    from icalendar import Event, vText

    start = entry.starts_at.astimezone(ZoneInfo(entry.zone))
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.made_at)
    event.add("last-modified", entry.made_at)
    event.add("dtstart", start)
    end = (entry.starts_at + timedelta(minutes=entry.minutes)).astimezone(ZoneInfo(entry.zone))
    # No duration, which some calendars add by the wall clock. Of a time that comes twice, a zone means the first.
    event.add("dtend", end.astimezone(UTC) if end.fold else end)
    summary = vText(entry.summary)
    if language:
        summary.params["LANGUAGE"] = language
    event.add("summary", summary)
    if entry.description:
        event.add("description", entry.description)
    if entry.place or entry.call_link:
        event.add("location", entry.place or entry.call_link)
    if entry.call_link:
        event.add("url", entry.call_link)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if entry.cancelled else "OPAQUE")
    event.add("organizer", _address(0, entry.organiser, entry.organiser_address))
    for attendee in entry.attendees:
        event.add("attendee", _attendee(attendee))
    return event


def _attendee(attendee: Attendee) -> vCalAddress:
    from icalendar import vText

    address = _address(attendee.participant_id, attendee.name, attendee.address)
    address.params["CUTYPE"] = vText("INDIVIDUAL")
    address.params["ROLE"] = vText("REQ-PARTICIPANT")
    address.params["PARTSTAT"] = vText(PARTSTAT.get(attendee.answer, "NEEDS-ACTION"))
    address.params["RSVP"] = vText("TRUE" if attendee.address else "FALSE")
    return address


def _address(participant_id: int, name: str, address: str) -> vCalAddress:
    """Return a person as calendars write them: who has no address here has a name that leads nowhere."""
    from icalendar import vCalAddress, vText

    nowhere = uuid.uuid5(NAMESPACE, f"attendee:{participant_id}")
    found = vCalAddress(f"mailto:{address}" if address else f"urn:uuid:{nowhere}")
    found.params["CN"] = vText(name)
    return found
