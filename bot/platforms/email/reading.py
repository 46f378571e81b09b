"""What a mail that came in says, as far as it concerns the bot: a calendar's answer, or that an e-mail came back.

Whatever anybody sends has to end here as a few short facts. So nothing is looked at that is large or deeply nested,
and of all parts of a mail only the first calendar and the first delivery report.
"""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.errors import MessageError
from email.message import Message
from email.policy import compat32
from email.utils import getaddresses
from typing import Any

from config.settings import Email

LARGEST_MAIL = 512_000
"""Bytes; answers of calendars have a few thousand."""
LARGEST_CALENDAR = 256_000
MOST_LINES = 3000
"""Of a calendar; with the rules of a zone, an answer has a hundred."""
MOST_PARTS = 40
LONGEST_FACT = 255
"""Characters of anything that is kept."""

STRANGE = (ValueError, LookupError, TypeError, AttributeError, AssertionError, ArithmeticError, RecursionError)
"""What the parsers of the standard library and of calendars raise on mails that nobody foresaw."""

_PART = re.compile(rb"^content-type[ \t]*:", re.IGNORECASE | re.MULTILINE)
_RECIPIENTS = ("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To")
_CALENDARS = ("text/calendar", "application/ics")

Facts = dict[str, Any]


def facts(raw: bytes, settings: Email) -> Facts:
    """Return what a mail says: ``kind`` is answer, bounce or ignored, the rest as in ``handlers.mail_events``.

    Takes any bytes, and raises nothing.
    """
    if len(raw) > LARGEST_MAIL:
        return ignored("large")
    if sum(1 for _ in _PART.finditer(raw)) > MOST_PARTS:
        return ignored("nested")
    try:
        message = email.message_from_bytes(raw, policy=compat32)
        parts = list(_parts(message))
        return _bounce(message, parts, settings) or _answer(message, parts, settings) or ignored("other")
    except (*STRANGE, MessageError):
        return ignored("strange")


def ignored(why: str) -> Facts:
    """Return the facts of a mail that is not looked at any further."""
    return {"kind": "ignored", "why": why}


def _parts(message: Message) -> Iterator[Message]:
    """Yield a mail's parts, but not those of mails within it."""
    yield message
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _parts(part)


def _header(message: Message, name: str) -> str:
    return str(message.get(name, ""))[: 8 * LONGEST_FACT]


def _addresses(values: list[Any]) -> list[str]:
    return [
        address.casefold()[:LONGEST_FACT] for _, address in getaddresses([str(value) for value in values]) if address
    ]


# --- answers ----------------------------------------------------------------------------------------------------


def _answer(message: Message, parts: list[Message], settings: Email) -> Facts | None:
    """Return what a calendar answered to an invitation (RFC 5546, sections 3.2.3 and 3.2.7)."""
    part = next((part for part in parts if part.get_content_type() in _CALENDARS), None)
    senders = _addresses(message.get_all("From", []))
    if part is None or len(senders) != 1:
        return None
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes) or len(content) > LARGEST_CALENDAR or content.count(b"\n") > MOST_LINES:
        return ignored("large")
    found = _event(content, senders[0])
    if found is None:
        return None
    organiser = found.pop("organiser")
    named = [value for header in _RECIPIENTS for value in message.get_all(header, [])]
    return found | {
        "kind": "answer",
        "sender": senders[0],
        "token": _token([*_addresses(named), organiser], settings.sender),
        "verified": verified(message, senders[0], settings.imap_verifier),
    }


def _event(content: bytes, sender: str) -> Facts | None:
    """Return what a calendar file says of its first event; None if it answers nothing."""
    # Heavy, and only needed when somebody answered.
    from icalendar import Calendar

    calendar = Calendar.from_ical(content.decode("utf-8", "replace"))
    method = str(calendar.get("method", "")).upper()
    event = next(iter(calendar.walk("VEVENT")), None)
    if event is None or method not in ("REPLY", "COUNTER"):
        return None
    attendee, partstat = _attendee(event.get("attendee"), sender)
    stamp, sequence = getattr(event.get("dtstamp"), "dt", None), event.get("sequence")
    if isinstance(stamp, datetime):
        stamp = stamp if stamp.tzinfo is not None else stamp.replace(tzinfo=UTC)
    return {
        "session_uid": str(event.get("uid", ""))[:LONGEST_FACT].partition("@")[0],
        "method": method,
        "partstat": partstat,
        "attendee": attendee,
        "sequence": int(sequence) if sequence is not None and 0 <= int(sequence) < 2**31 else None,
        "stamp": stamp.isoformat() if isinstance(stamp, datetime) else None,
        "organiser": _plain(event.get("organizer")),
    }


def _attendee(given: Any, sender: str) -> tuple[str, str]:
    """Return whose answer it is, and what; of several people the one who sent it."""
    listed = given if isinstance(given, list) else [given] if given is not None else []
    known = [(_plain(one), str(one.params.get("PARTSTAT", "")).upper()[:LONGEST_FACT]) for one in listed]
    mine = [one for one in known if one[0] == sender]
    return mine[0] if mine else known[0] if len(known) == 1 else ("", "")


def _plain(address: Any) -> str:
    return re.sub(r"(?i)^mailto:", "", str(address if address is not None else "").strip()).casefold()[:LONGEST_FACT]


def _token(addresses: list[str], sender: str) -> str:
    """Return what stands behind the plus in an address of the bot's; empty if it stands in none."""
    local, _, domain = sender.casefold().rpartition("@")
    known = re.compile(re.escape(local) + r"\+([0-9a-f]{8,64})@" + re.escape(domain))
    return next((found[1] for address in addresses if (found := known.fullmatch(address))), "")


def verified(message: Message, sender: str, verifier: str) -> bool | None:
    """Tell what the own server found out about a sender (RFC 8601); None if it said nothing.

    Only its topmost header counts: those below may have come with the mail. Passed has DMARC, or DKIM or SPF for the
    sender's own domain.
    """
    for header in message.get_all("Authentication-Results", []) if verifier else []:
        said = re.sub(r"\([^()]*\)", " ", str(header)[: 16 * LONGEST_FACT]).casefold()
        server, *results = [" ".join(piece.split()) for piece in said.split(";")]
        if server.split(" ")[0] != verifier.casefold():
            continue
        domain = sender.rpartition("@")[2]
        return any(_passes(result, domain) for result in results) and not any("dmarc=fail" in one for one in results)
    return None


def _passes(result: str, domain: str) -> bool:
    if result.startswith("dmarc=pass"):
        return True
    if not result.startswith(("dkim=pass", "spf=pass")):
        return False
    named = re.findall(r"(?:header\.d|header\.i|smtp\.mailfrom)=\"?([^\s\"]+)", result)
    return any(_aligned(name.rpartition("@")[2], domain) for name in named)


def _aligned(one: str, other: str) -> bool:
    return one == other or ("." in other and one.endswith(f".{other}")) or ("." in one and other.endswith(f".{one}"))


# --- what came back ---------------------------------------------------------------------------------------------


def _bounce(message: Message, parts: list[Message], settings: Email) -> Facts | None:
    """Return which e-mail could not be delivered for good (RFC 3464); None if the mail does not say that."""
    report = next((part for part in parts if part.get_content_type() == "message/delivery-status"), None)
    if report is None:
        return None
    fields = [block for block in report.get_payload() if isinstance(block, Message)] if report.is_multipart() else []
    failed = [block for block in fields if _header(block, "Action").strip().casefold() == "failed"]
    if not failed:
        return ignored("delayed")
    status = re.match(r"\s*(5\.\d{1,3}\.\d{1,3})\b", _header(failed[0], "Status"))
    ours = re.compile(r"<([0-9a-f-]{36})@" + re.escape(settings.sender.rpartition("@")[2]) + ">", re.IGNORECASE)
    for text in _named(message, parts):
        if found := ours.search(text):
            return {"kind": "bounce", "delivery_id": found[1].lower(), "status": status[1] if status else ""}
    return ignored("report")


def _named(message: Message, parts: list[Message]) -> Iterator[str]:
    """Yield where a report may name the mail that it is about: in what it encloses, else in its own headers."""
    for part in parts:
        if part.get_content_type() == "message/rfc822" and part.is_multipart():
            enclosed = part.get_payload(0)
            yield from (_header(enclosed, "Message-ID") for _ in "." if isinstance(enclosed, Message))
        if part.get_content_type() == "text/rfc822-headers":
            content = part.get_payload(decode=True)
            headers = email.message_from_bytes(content if isinstance(content, bytes) else b"", policy=compat32)
            yield _header(headers, "Message-ID")
    yield _header(message, "In-Reply-To")
    yield _header(message, "References")
