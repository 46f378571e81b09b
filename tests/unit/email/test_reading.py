"""What mails say: answers of calendars, what came back, and whatever else anybody sends."""

from __future__ import annotations

import pytest
from hypothesis import given, settings as hypothesis_settings, strategies as st

from bot.platforms.email.adapter import MailPlatform
from bot.platforms.email.reading import LARGEST_MAIL, LONGEST_FACT, facts
from config.settings import Email
from handlers.events import CalendarAnswered, MailBounced, MailIgnored
from tests.support.replies import APPLE, BOUNCE, GOOGLE, OUTLOOK, reply

SETTINGS = Email(host="smtp.example.org", sender="Tandems@example.org", imap_verifier="mx.example.org")


@pytest.mark.parametrize("form", [GOOGLE, OUTLOOK, APPLE])
@pytest.mark.parametrize("partstat", ["ACCEPTED", "TENTATIVE", "DECLINED"])
def test_answers_of_calendars(form: str, partstat: str) -> None:
    found = facts(reply(form, partstat=partstat, sender="Maria@Example.org", sequence="3"), SETTINGS)
    assert (found["kind"], found["method"], found["partstat"]) == ("answer", "REPLY", partstat)
    assert found["session_uid"] == "0d9ff5b4-0000-4000-8000-000000000001"
    assert (found["sender"], found["attendee"], found["sequence"]) == ("maria@example.org", "maria@example.org", 3)
    assert found["stamp"] == "2025-03-10T10:00:00+00:00"
    event = MailPlatform(SETTINGS).parse(found | {"native_id": "INBOX:1:1"})
    assert isinstance(event, CalendarAnswered)
    assert event.stamp is not None


@pytest.mark.parametrize("form", [GOOGLE, OUTLOOK, APPLE])
def test_the_address_of_ones_own(form: str) -> None:
    """Outlook does not say who invited, but answers to that address all the same."""
    assert facts(reply(form, to="TANDEMS+abcdef0123456789@example.org"), SETTINGS)["token"] == "abcdef0123456789"
    assert facts(reply(form, to="tandems+abcdef0123456789@elsewhere.org"), SETTINGS)["token"] == ""


@pytest.mark.parametrize(
    ("results", "verified"),
    [
        ("mx.example.org; dmarc=pass header.from=example.org", True),
        ("mx.example.org 1; dkim=pass header.d=mail.example.org", True),
        ("mx.example.org; dkim=pass header.d=evil.org; spf=pass smtp.mailfrom=x@evil.org", False),
        ("mx.example.org; spf=fail (dmarc=pass) smtp.mailfrom=maria@example.org", False),
        ("mx.example.org; dkim=pass header.d=org; dmarc=fail", False),
        ("mx.example.org; none", False),
        ("evil.org; dmarc=pass header.from=example.org", None),
    ],
)
def test_what_the_own_server_found_out(results: str, verified: bool | None) -> None:
    forged = b"Authentication-Results: " + results.encode() + b"\r\n" + reply(APPLE)
    assert facts(forged, SETTINGS)["verified"] is verified
    # What a sender wrote below it does not count.
    below = reply(APPLE).replace(b"To: ", b"Authentication-Results: mx.example.org; dmarc=pass\r\nTo: ", 1)
    top = b"Authentication-Results: mx.example.org; dmarc=fail\r\n"
    assert facts(top + below, SETTINGS)["verified"] is False


@pytest.mark.parametrize("enclosed", ["message/rfc822", "text/rfc822-headers"])
def test_what_came_back(enclosed: str) -> None:
    found = facts(reply(BOUNCE, enclosed=enclosed), SETTINGS)
    name = "3f2b0c4e-0000-5000-8000-00000000000a"
    assert found == {"kind": "bounce", "delivery_id": name, "status": "5.1.1"}
    assert isinstance(MailPlatform(SETTINGS).parse(found | {"native_id": "x"}), MailBounced)
    assert facts(reply(BOUNCE, action="delayed", status="4.4.1"), SETTINGS) == {"kind": "ignored", "why": "delayed"}
    assert facts(reply(BOUNCE, message_id="<others@example.com>"), SETTINGS)["kind"] == "ignored"


@pytest.mark.parametrize(
    ("mail", "why"),
    [
        (b"From: a@b.c\r\nSubject: I am on holiday\r\nAuto-Submitted: auto-replied\r\n\r\nUntil Monday", "other"),
        (b"From: a@b.c\r\n\r\n" + b"x" * LARGEST_MAIL, "large"),
        (b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n" * 2000, "nested"),
        (reply(APPLE).replace(b"CALSCALE:GREGORIAN", b"X-A:1\r\n" * 4000), "large"),
        (reply(APPLE).replace(b"METHOD:REPLY", b"METHOD:REQUEST"), "other"),
        (reply(APPLE).replace(b"From: Maria", b"From: a@b.c\r\nFrom: Maria"), "other"),
        (b"", "other"),
    ],
)
def test_what_is_left_alone(mail: bytes, why: str) -> None:
    assert facts(mail, SETTINGS) == {"kind": "ignored", "why": why}
    assert isinstance(MailPlatform(SETTINGS).parse({"kind": "ignored", "why": why, "native_id": "x"}), MailIgnored)


PIECES = [line + b"\r\n" for form in (GOOGLE, OUTLOOK, APPLE, BOUNCE) for line in reply(form).split(b"\r\n")]
WILD = [b"Content-Type: text/calendar; charset=utf-7\r\n", b"DTSTAMP:99999999T999999Z\r\n", b"SEQUENCE:" + b"9" * 400]
WILD += [b"From: =?x?q?=FF?= <@@>\r\n", b"Content-Transfer-Encoding: base64\r\n", b"ATTENDEE:\r\n", b"\xff\x00\r\n"]
WILD += [b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"\r\n", b"UID:\r\n", b"Content-Type: message/rfc822\r\n"]


@hypothesis_settings(max_examples=120, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PIECES + WILD), st.binary(max_size=40)), max_size=80))
def test_wild_mails_become_a_few_short_facts(lines: list[bytes]) -> None:
    found = facts(b"".join(lines), SETTINGS)
    assert found["kind"] in ("answer", "bounce", "ignored")
    assert all(len(value) <= LONGEST_FACT for value in found.values() if isinstance(value, str))
    assert MailPlatform(SETTINGS).parse(found | {"native_id": "x"}) is not None
