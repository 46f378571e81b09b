"""E-mails are handed in to a real server; what becomes of them is told apart."""

from __future__ import annotations

import socket
import ssl
from typing import Any

import pytest
from pydantic import SecretStr

from bot.platforms.base import Attempt, Uncertain
from bot.platforms.email.adapter import MailPlatform
from bot.platforms.email.probe import look
from bot.platforms.email.sending import LoginRefused
from config.settings import Email
from handlers.errors import Permanent, Temporary
from storage.mails import Mail
from storage.richtext import RichText, SpanKind, join
from tests.integration.email.conftest import Tls
from tests.support.mailserver import PASSWORD, USER, Mailbox, mail_server

pytestmark = pytest.mark.enable_network

LINK = "https://t.me/tandem_bot?start=AB-CD"
MARIA = Mail(
    address="maria@example.org",
    name="Μαρία Παπαδοπούλου",
    sender="Peer-learning, “tandems” & friends",
    language="el",
    subject="Η πρόσκλησή σας",
    content=join(
        [
            "Γεια σας Μαρία <b>&,",
            RichText("Telegram").marked(SpanKind.HEADING),
            RichText("Άνοιγμα").marked(SpanKind.LINK, LINK),
            "Τέλος",
        ],
        "\n\n",
    ),
)


def settings(box: Mailbox, **more: Any) -> Email:
    values = {"host": "localhost", "port": box.port, "security": "none", "sender": "bot@example.org", **more}
    return Email.model_validate(values)


async def hand_in(configured: Email, tls: ssl.SSLContext | None = None, delivery: str = "d-1") -> str:
    platform = MailPlatform(configured, context=tls, patience=5)
    return await platform.perform(Attempt(delivery, MARIA))


async def test_what_arrives() -> None:
    with mail_server() as box:
        name = await hand_in(settings(box, reply_to="team@example.org"))
    [message] = box.messages
    assert box.recipients == ["maria@example.org"]
    assert name == message["Message-ID"] == "<d-1@example.org>"
    assert str(message["From"]) == '"Peer-learning, “tandems” & friends" <bot@example.org>'
    assert message["To"].addresses[0].display_name == "Μαρία Παπαδοπούλου"
    assert (message["Reply-To"], message["Subject"]) == ("team@example.org", "Η πρόσκλησή σας")
    assert (message["Auto-Submitted"], message["Content-Language"]) == ("auto-generated", "el")
    assert message["Date"].datetime.tzinfo is not None
    plain, html = message.iter_parts()
    assert (plain.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert plain["Content-Language"] == "el"
    assert plain.get_content().splitlines()[:6] == [
        "Γεια σας Μαρία <b>&,",
        "",
        "Telegram",
        "--------",
        "",
        "Άνοιγμα:",
    ]
    page = html.get_content()
    assert '<html lang="el">' in page
    assert "Μαρία &lt;b&gt;&amp;" in page
    assert f'href="{LINK}"' in page
    assert "<img" not in page


async def test_a_repeat_is_the_same_message() -> None:
    with mail_server() as box:
        await hand_in(settings(box))
        await hand_in(settings(box))
        await hand_in(settings(box), delivery="d-2")
    ids = [message["Message-ID"] for message in box.messages]
    assert ids[0] == ids[1] != ids[2]


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_login_over_tls(tls: Tls, security: str) -> None:
    with mail_server(tls.server, implicit=security == "tls", login=True) as box:
        known = {"security": security, "user": USER}
        await hand_in(settings(box, **known, password=PASSWORD), tls.client)
        with pytest.raises(LoginRefused) as refused:
            await hand_in(settings(box, **known, password="wrong"), tls.client)
    assert box.secure == [True]
    assert refused.value.retry_after == 600
    assert "wrong" not in refused.value.reason


async def test_a_certificate_that_nobody_vouches_for_is_not_trusted(tls: Tls) -> None:
    with mail_server(tls.server) as box, pytest.raises(Temporary) as wrong:
        await hand_in(settings(box, security="starttls"))
    assert box.messages == []
    assert "maria" not in wrong.value.reason


async def test_without_starttls_nothing_is_sent_in_the_open() -> None:
    with mail_server() as box, pytest.raises(Temporary):
        await hand_in(settings(box, security="starttls"))
    assert box.messages == []


@pytest.mark.parametrize(
    ("recipient", "data", "kind", "reason"),
    [
        ("550 5.1.1 <maria@example.org> unknown", "", Permanent, "smtp: 550 5.1.1"),
        ("450 4.2.0 greylisted, maria", "", Temporary, "smtp: 450 4.2.0"),
        ("", "554 5.7.1 spam from maria@example.org", Permanent, "smtp: 554 5.7.1"),
        ("", "452 full", Temporary, "smtp: 452"),
    ],
)
async def test_refusals(recipient: str, data: str, kind: type[Exception], reason: str) -> None:
    with mail_server() as box:
        box.answer_to_recipient, box.answer_to_data = recipient, data
        with pytest.raises(kind) as refused:
            await hand_in(settings(box))
    assert refused.value.reason == reason  # type: ignore[attr-defined]


async def test_a_lost_connection_before_the_message_is_certain() -> None:
    with mail_server() as box:
        box.cut = "before"
        with pytest.raises((Temporary, Uncertain)) as lost:
            await hand_in(settings(box))
    assert box.messages == []
    assert isinstance(lost.value, Temporary)


async def test_a_lost_answer_is_uncertain() -> None:
    with mail_server() as box:
        box.cut = "after"
        with pytest.raises(Uncertain):
            await hand_in(settings(box))
    assert len(box.messages) == 1


async def test_nobody_is_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(Temporary):
        await hand_in(Email(host="127.0.0.1", port=port, security="none", sender="bot@example.org"))


async def test_the_password_is_a_secret() -> None:
    configured = Email(host="h", sender="bot@example.org", user=USER, password=SecretStr(PASSWORD))
    assert PASSWORD not in repr(configured)


async def test_the_server_is_tried_without_sending_anything(tls: Tls) -> None:
    with mail_server(tls.server, login=True) as box:
        known = {"security": "starttls", "user": USER}
        assert await look(settings(box, **known, password=PASSWORD), tls.client, 5) == (None, "")
        assert (await look(settings(box, **known, password="wrong"), tls.client, 5)).trouble == "login"
        assert (await look(settings(box, **known, password=PASSWORD), None, 5)).trouble == "tls"
    with mail_server() as box:
        assert (await look(settings(box, security="starttls"), None, 5)).trouble == "tls"
    assert (await look(settings(box), None, 5)).trouble == "closed"
    assert box.messages == []
