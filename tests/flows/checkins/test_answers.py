"""Calendars answer by e-mail, and e-mails come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pydantic import SecretStr

from config.settings import Email
from handlers.events import CalendarAnswered, MailBounced, MailIgnored
from storage import checkins, counters, people
from storage.database import Tx
from storage.deliveries import delivery_id
from storage.mails import Mail
from storage.models import OutboxRow
from tests.flows.checkins.test_meeting import JENS, MARIA, begun, press, texts, the_session
from tests.support.stage import ANNA
from tests.support.two_networks import TwoNetworks

EMAIL = Email(host="mail.example.org", sender="tandems@example.org", password=SecretStr("x"), imap_plus=True)
ADDRESS = "Maria.P@example.org"


def invited(net: TwoNetworks, email: Email = EMAIL) -> tuple[str, str, str]:
    """Vari – Geestland with a rhythm, of which Maria was told by e-mail; returns the rooms."""
    found = begun(net)
    net.settings = net.settings.model_copy(update={"email": email})
    net.platforms.append("email")

    def addressed(tx: Tx) -> None:
        next(person for person in people.of_tandem(tx, 1) if person.name == "Maria").email = ADDRESS

    net.write(addressed)
    net.say(found[2], JENS, "!checkin every jeden Dienstag 10 Uhr")
    press(net, found[2], JENS, "Ja")
    return found


def mails(net: TwoNetworks) -> list[Mail]:
    return [action for action in net.actions if isinstance(action, Mail)]


def token_in(mail: Mail) -> str:
    """Return what the organiser's address holds."""
    assert mail.calendar is not None
    unfolded = mail.calendar.text.replace("\r\n ", "")
    return unfolded.partition("mailto:tandems+")[2].partition("@")[0]


def answered(net: TwoNetworks, **other: object) -> CalendarAnswered:
    """What Maria's calendar answers: she comes."""
    known = CalendarAnswered(
        native_id=net.native("INBOX:"),
        session_uid=the_session(net).uid,
        method="REPLY",
        partstat="ACCEPTED",
        attendee=ADDRESS.casefold(),
        sender=ADDRESS.casefold(),
        sequence=the_session(net).sequence,
        stamp=net.clock.wall,
        token=token_in(mails(net)[0]),
    )
    return replace(known, **other)  # type: ignore[arg-type]


def given(net: TwoNetworks) -> list[str]:
    session = the_session(net)
    return net.write(lambda tx: list(checkins.answers(tx, session.id).values()))


def test_an_answer_by_mail_counts_like_a_button(networks: TwoNetworks) -> None:
    _, _, geestland = invited(networks)
    networks.handle(answered(networks))
    assert "Dabei: Maria" in "\n".join(networks.texts(geestland))
    networks.handle(answered(networks, partstat="TENTATIVE"))
    assert given(networks) == ["maybe"]
    networks.handle(answered(networks, partstat="DECLINED", sender="m.alias@example.org"))
    assert given(networks) == ["not"]
    assert "Aus Vari kann niemand kommen" in networks.last(geestland).text
    networks.handle(answered(networks, partstat="NEEDS-ACTION"))
    assert given(networks) == ["not"]


@pytest.mark.parametrize(
    "other",
    [
        {"token": ""},
        {"token": "0" * 24},
        {"sender": "eve@example.org", "attendee": "eve@example.org"},
        {"session_uid": "0d9ff5b4-0000-4000-8000-000000000001"},
    ],
)
def test_what_is_not_certainly_theirs_changes_nothing(networks: TwoNetworks, other: dict[str, object]) -> None:
    invited(networks)
    networks.handle(answered(networks, **other))
    assert given(networks) == []
    assert networks.write(counters.all)["mail_answers_refused"] == 1


@pytest.mark.parametrize(
    ("verifier", "verified", "counts"),
    [
        ("", None, True),
        ("mx.example.org", False, False),
        ("mx.example.org", None, False),
        ("mx.example.org", True, True),
    ],
)
def test_without_addresses_of_their_own(
    networks: TwoNetworks, verifier: str, verified: bool | None, counts: bool
) -> None:
    invited(networks, EMAIL.model_copy(update={"imap_plus": False, "imap_verifier": verifier}))
    calendar = mails(networks)[0].calendar
    assert calendar is not None
    assert "mailto:tandems@example.org" in calendar.text
    networks.handle(answered(networks, token="", verified=verified))
    assert given(networks) == (["coming"] if counts else [])
    networks.handle(answered(networks, token="", verified=verified, sender="eve@example.org", partstat="DECLINED"))
    assert given(networks) == (["coming"] if counts else [])


def test_answers_to_a_former_time_and_older_words_do_not_count(networks: TwoNetworks) -> None:
    _, vari, geestland = invited(networks)
    former = answered(networks)
    press(networks, vari, MARIA, "Δεν μπορώ")
    networks.handle(replace(former, stamp=networks.clock.wall - timedelta(hours=1)))
    assert given(networks) == ["not"]
    networks.say(geestland, JENS, "!checkin move Donnerstag 14 Uhr")
    press(networks, geestland, JENS, "Nur dieses")
    networks.handle(replace(former, native_id="INBOX:later"))
    assert given(networks) == []
    assert networks.write(counters.all)["mail_answers_stale"] == 2
    assert token_in(mails(networks)[-1]) == former.token
    networks.handle(answered(networks))
    assert given(networks) == ["coming"]


@pytest.mark.parametrize(
    ("other", "said"), [({"method": "COUNTER"}, "!checkin find"), ({"partstat": "DELEGATED"}, "αναπληρώνει")]
)
def test_what_a_calendar_cannot_do_is_told_once(networks: TwoNetworks, other: dict[str, object], said: str) -> None:
    invited(networks)
    for _ in range(2):
        networks.handle(answered(networks, **other))
    assert given(networks) == []
    (told,) = mails(networks)[1:]
    assert (told.address, told.calendar) == (ADDRESS, None)
    assert said in told.content.text
    assert "Geestland" in told.content.text


def test_an_invitation_that_came_back_is_told_to_the_coordinators(networks: TwoNetworks) -> None:
    home, _, _ = invited(networks)
    session = the_session(networks)

    def work(tx: Tx) -> str:
        maria = next(person for person in people.of_tandem(tx, 1) if person.name == "Maria")
        name = delivery_id(f"session:{session.uid}:0", 0, f"person:{maria.id}", "REQUEST")
        assert tx.query(OutboxRow).filter_by(delivery_id=name).one().state == "sent"
        return name

    name = networks.write(work)
    for _ in range(2):
        networks.handle(MailBounced(native_id=networks.native("INBOX:"), delivery_id=name, status="5.1.1"))
    told = texts(networks, home, "could not be delivered")
    assert len(told) == 1
    assert "Maria" in told[0]
    assert "(smtp: 5.1.1)" in told[0]
    networks.say(home, ANNA, "!letters")
    assert "Maria" in networks.last(home).text
    networks.say(home, ANNA, "!letters resend")
    assert "cannot be sent once more" in networks.last(home).text
    networks.say(home, ANNA, "!letters drop now")
    networks.say(home, ANNA, "!letters")
    assert "Maria" not in networks.last(home).text


def test_a_personal_invitation_that_came_back_stands_in_the_status(networks: TwoNetworks) -> None:
    home, _, _ = invited(networks)
    networks.say(home, ANNA, "!tandem add vari nikos@example.org Vari Nikos")

    def work(tx: Tx) -> str:
        row = tx.query(OutboxRow).filter_by(kind="mail_invitation").one()
        return row.delivery_id

    networks.handle(MailBounced(native_id="INBOX:1", delivery_id=networks.write(work)))
    assert "Nikos could not be delivered (smtp: 5.0.0)" in texts(networks, home, "Nikos")[-1]
    networks.say(home, ANNA, "!invite status")
    assert "Nikos" in networks.last(home).text


def test_everything_else_is_counted(networks: TwoNetworks) -> None:
    invited(networks)
    before = len(networks.actions)
    networks.handle(MailIgnored(native_id="INBOX:1", why="other"))
    networks.handle(MailBounced(native_id="INBOX:2", delivery_id="0d9ff5b4-0000-4000-8000-000000000001"))
    assert networks.write(counters.all)["mails_ignored"] == 2
    assert len(networks.actions) == before
