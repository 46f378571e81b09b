"""Invitations by e-mail: what is written, who has not come, and the reminder."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from handlers.events import InvitationUnanswered
from handlers.tandems import mailing as rules
from storage import audit, outbox, people
from storage.database import Tx
from storage.mails import Mail, MailInvitation
from storage.models import OutboxRow, Participant
from storage.richtext import SpanKind
from tests.flows.windows.scenes import MARIA, NIKOS
from tests.support.databases import SettableClock
from tests.support.forgetting import traces
from tests.support.stage import ANNA, BOT
from tests.support.two_networks import TwoNetworks

ADDRESS = "maria@example.org"
NAME = "Maria Papadopoulou"


def invite(net: TwoNetworks, address: str = ADDRESS, city: str = "Vari", name: str = NAME) -> Mail:
    """Anna enters somebody by their address; returns the e-mail."""
    net.say(home(net), ANNA, f"!tandem add vari {address} {city} {name}")
    return mails(net)[-1]


def home(net: TwoNetworks) -> str:
    return net.the_room("coordinators")


def mails(net: TwoNetworks) -> list[Mail]:
    return [action for action in net.actions if isinstance(action, Mail)]


def code_in(mail: Mail) -> str:
    (span,) = [span for span in mail.content.spans if span.kind is SpanKind.CODE]
    return mail.content.text[span.start : span.end]


def links_in(mail: Mail) -> list[str]:
    return [span.value for span in mail.content.spans if span.kind is SpanKind.LINK]


def status(net: TwoNetworks) -> str:
    net.say(home(net), ANNA, "!invite status")
    return net.last(home(net)).text


def allow(net: TwoNetworks, policy: str) -> None:
    net.say(home(net), ANNA, f"!city telegram {policy} Vari")


# --- what is written --------------------------------------------------------------------------------------------


def test_an_address_in_place_of_an_account_invites_by_mail(mailing: TwoNetworks) -> None:
    mail = invite(mailing)
    assert (mail.address, mail.name, mail.sender, mail.language) == (ADDRESS, NAME, "Tandems", "el")
    assert mail.subject == "Η προσωπική σας πρόσκληση: Tandems"
    code = code_in(mail)
    assert re.fullmatch(r"([2-9A-Z]{4}-){3}[2-9A-Z]{4}", code)
    assert links_in(mail) == [f"https://t.me/tandem_bot?start={code}", f"https://matrix.to/#/{BOT}"]
    for said in (NAME, "Geestland", "Element", "team@example.org", BOT):
        assert said in mail.content.text
    told = mailing.last(home(mailing)).text
    assert f"{NAME} gets an invitation at {ADDRESS}, in this language: Greek." in told
    assert code not in told


def test_only_the_hash_of_the_code_is_kept(mailing: TwoNetworks) -> None:
    code = code_in(invite(mailing))
    dump = "\n".join(mailing.database._write_engine.raw_connection().driver_connection.iterdump())  # type: ignore[union-attr]
    assert ADDRESS in dump
    assert code not in dump


def test_a_city_that_is_not_on_telegram_is_not_sent_there(mailing: TwoNetworks) -> None:
    allow(mailing, "never")
    mail = invite(mailing)
    assert links_in(mail) == [f"https://matrix.to/#/{BOT}"]
    assert "Telegram" not in mail.content.text


def test_the_link_is_used_up_only_by_a_yes(mailing: TwoNetworks) -> None:
    code = code_in(invite(mailing))
    for _ in range(2):  # A mail scanner opens it, and so does somebody to whom it was forwarded.
        mailing.begin(NIKOS, code)
    mailing.tap(NIKOS, NIKOS, "Όχι")
    mailing.begin(MARIA, code)
    mailing.tap(MARIA, MARIA, "Ναι")
    assert "2 of 2 have come." in status(mailing)
    mailing.begin(NIKOS, code, code="en")
    assert mailing.last(NIKOS).text.startswith("This link was used already")


def test_another_address_makes_the_first_link_void(mailing: TwoNetworks) -> None:
    first = code_in(invite(mailing, "wrong@example.org"))
    mailing.say(home(mailing), ANNA, f"!invite mail {ADDRESS} {NAME}")
    second = mails(mailing)[-1]
    assert second.address == ADDRESS
    mailing.begin(NIKOS, first, code="en")
    assert mailing.last(NIKOS).text.startswith("This link does not work")
    mailing.begin(MARIA, code_in(second))
    assert mailing.last(MARIA).choices


def test_what_is_sent_is_in_the_log(mailing: TwoNetworks) -> None:
    invite(mailing)
    for command, line in (
        ("invite mail", f"!invite mail {ADDRESS} {NAME}"),
        ("invite resend", f"!invite resend {NAME}"),
    ):
        mailing.say(home(mailing), ANNA, line)
        latest = mailing.write(lambda tx: audit.entries(tx, 0, 1, 5))[0]
        assert (latest.who, latest.command) == ("Anna", command)
        assert {change.subject for change in latest.changes} >= {"invitation"}


def test_whoever_is_erased_gets_no_mail_any_more(mailing: TwoNetworks) -> None:
    """Also what could not be sent yet says nothing of them, and no reminder is due."""
    invite(mailing)
    mailing.platforms.remove("email")
    mailing.say(home(mailing), ANNA, f"!invite resend {NAME}")
    assert traces(mailing.database, (ADDRESS,)) == {"participants.email", "audit_changes.after"}
    before = len(mails(mailing))
    mailing.say(home(mailing), ANNA, f"!forget {NAME}")
    mailing.press(home(mailing), ANNA, mailing.last(home(mailing)).native_id, "1️⃣")
    assert traces(mailing.database, (ADDRESS, NAME)) == set()
    waiting = mailing.write(lambda tx: [row.platform for row in tx.query(OutboxRow) if row.state == "waiting"])
    assert "email" not in waiting
    mailing.platforms.append("email")
    mailing.settle()
    assert len(mails(mailing)) == before


def test_one_link_used_uses_up_the_others(mailing: TwoNetworks) -> None:
    first = code_in(invite(mailing))
    mailing.say(home(mailing), ANNA, f"!invite resend {NAME}")
    second = code_in(mails(mailing)[-1])
    assert first != second
    mailing.begin(MARIA, first)
    mailing.tap(MARIA, MARIA, "Ναι")
    mailing.begin(NIKOS, second, code="en")
    assert mailing.last(NIKOS).text.startswith("This link was used already")
    # Whoever came by one of them may open the other.
    mailing.begin(MARIA, second)
    assert "Tandems" not in mailing.last(MARIA).text or mailing.last(MARIA).choices


def test_no_link_makes_a_coordinator(mailing: TwoNetworks) -> None:
    code = code_in(invite(mailing))

    def promote(tx: Tx) -> None:
        (maria,) = [person for person in tx.query(Participant) if person.name == NAME]
        people.appoint(tx, maria, "coordinator")

    mailing.write(promote)
    mailing.begin(NIKOS, code, code="en")
    assert mailing.last(NIKOS).text.startswith("This link does not work")


# --- what cannot be ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("!invite mail maria@ Jens Meyer", "“maria@” is not an e-mail address."),
        ("!invite mail maria@example.org Nobody", "I know nobody called “Nobody”."),
    ],
)
def test_what_is_wrong_is_said(mailing: TwoNetworks, line: str, told: str) -> None:
    mailing.say(home(mailing), ANNA, line)
    assert told in mailing.last(home(mailing)).text
    assert mails(mailing) == []


def test_without_a_mail_server_nobody_is_entered(mailing: TwoNetworks) -> None:
    mailing.settings = mailing.settings.model_copy(update={"email": None})
    mailing.say(home(mailing), ANNA, f"!tandem add vari {ADDRESS} Vari {NAME}")
    assert mailing.last(home(mailing)).text.startswith("No mail server is set up")
    assert NAME not in status(mailing)


def test_whoever_came_meanwhile_gets_no_mail(mailing: TwoNetworks) -> None:
    mailing.platforms.remove("email")
    mailing.say(home(mailing), ANNA, f"!tandem add vari {ADDRESS} Vari {NAME}")
    mailing.say(home(mailing), ANNA, "!invite vari telegram")
    token = mailing.last(home(mailing)).text.partition("?start=")[2].split()[0]
    mailing.begin(MARIA, token)
    mailing.tap(MARIA, MARIA, "Ναι")
    mailing.platforms.append("email")
    mailing.settle()
    assert mails(mailing) == []


def test_an_address_that_does_not_exist_is_told(mailing: TwoNetworks) -> None:
    mailing.platforms.remove("email")
    mailing.say(home(mailing), ANNA, f"!tandem add vari {ADDRESS} Vari {NAME}")

    def give_up(tx: Tx) -> None:
        (claim,) = outbox.claim(tx, mailing.generation, 5, ["email"])
        assert isinstance(claim.payload, MailInvitation)
        outbox.dead(tx, claim, "smtp: 550 5.1.1")

    mailing.write(give_up)
    mailing.settle()
    told = mailing.texts(home(mailing))
    assert any(f"The e-mail to {NAME} could not be delivered (smtp: 550 5.1.1)." in text for text in told)
    assert f"The e-mail did not arrive (1): {NAME}" in status(mailing)


# --- who has not come -------------------------------------------------------------------------------------------


def test_who_has_not_come(mailing: TwoNetworks) -> None:
    invite(mailing)
    mailing.say(home(mailing), ANNA, "!tandem add vari telegram Vari Nikos Markou")
    mailing.say(home(mailing), ANNA, "!tandem add vari @eva:example.org Geestland Eva Kruse")
    shown = status(mailing)
    assert shown.splitlines() == [
        "1 of 4 have come.",
        f"Invited by e-mail, not here yet (1): {NAME}",
        "Have a link, not here yet (1): Nikos Markou",
        "Invited on Matrix, not here yet (1): Eva Kruse",
    ]
    last = mailing.last(home(mailing))
    mailing.press(home(mailing), ANNA, last.native_id, "1️⃣")
    assert last.text.splitlines() == [
        f"Invited by e-mail (1): {NAME}",
        "Invited on Matrix once more (1): Eva Kruse",
        "I have no address and no account of these people (1): Nikos Markou",
    ]
    assert len(mails(mailing)) == 2


# --- the reminder -----------------------------------------------------------------------------------------------


def due(net: TwoNetworks) -> list[str]:
    return net.write(lambda tx: rules.due(tx, net.settings))


def remind(net: TwoNetworks) -> None:
    for digest in due(net):
        net.handle(InvitationUnanswered(digest=digest))


def test_whoever_does_not_come_is_reminded_once_in_their_hours(mailing: TwoNetworks, clock: SettableClock) -> None:
    first = invite(mailing)  # on a Tuesday
    clock.wall = datetime(2026, 11, 28, 10, 0, tzinfo=UTC)
    assert due(mailing) == []  # not five days yet
    clock.wall = datetime(2026, 11, 30, 6, 59, tzinfo=UTC)
    assert due(mailing) == []  # 8:59 in Vari
    clock.wall = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
    remind(mailing)
    remind(mailing)
    _, reminder = mails(mailing)
    assert reminder.subject == "Υπενθύμιση της πρόσκλησής σας: Tandems"
    assert "Δεν θα υπάρξει άλλη υπενθύμιση." in reminder.content.text
    clock.wall = datetime(2026, 12, 14, 10, 0, tzinfo=UTC)
    assert due(mailing) == []
    # The first link still works.
    mailing.begin(MARIA, code_in(first))
    assert mailing.last(MARIA).choices


def test_nobody_is_reminded_who_came_or_was_invited_again(mailing: TwoNetworks, clock: SettableClock) -> None:
    mail = invite(mailing)
    invite(mailing, "nikos@example.org", name="Nikos Markou")
    clock.wall = datetime(2026, 11, 30, 10, 0, tzinfo=UTC)
    late = due(mailing)
    assert len(late) == 2
    mailing.begin(MARIA, code_in(mail))
    mailing.tap(MARIA, MARIA, "Ναι")
    mailing.say(home(mailing), ANNA, "!invite resend Nikos")
    assert due(mailing) == []
    for digest in late:  # It was under way already.
        mailing.handle(InvitationUnanswered(digest=digest))
    assert len(mails(mailing)) == 3


def test_reminders_can_be_switched_off(mailing: TwoNetworks, clock: SettableClock) -> None:
    invite(mailing)
    email = mailing.settings.email
    assert email is not None
    never = email.model_copy(update={"remind_after_days": 0})
    mailing.settings = mailing.settings.model_copy(update={"email": never})
    clock.wall = datetime(2026, 11, 30, 10, 0, tzinfo=UTC)
    assert due(mailing) == []


# --- who did it -------------------------------------------------------------------------------------------------


def test_who_wrote_to_whom_is_in_the_log(mailing: TwoNetworks) -> None:
    invite(mailing)
    mailing.say(home(mailing), ANNA, f"!invite mail new@example.org {NAME}")
    mailing.say(home(mailing), ANNA, f"!invite resend {NAME}")
    entries = mailing.write(lambda tx: audit.entries(tx, 0, 100, 5))
    assert [entry.command for entry in entries[:2]] == ["invite resend", "invite mail"]
