"""Real mail servers on loopback: SMTP keeps what it is handed, and fails as servers fail; IMAP has one box."""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from imaplib import IMAP4
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER, PASSWORD = "bot", "correct horse"


@dataclass
class Mailbox:
    """What was handed in, and how the server behaves from now on."""

    messages: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    answer_to_recipient: str = ""
    """Empty: everybody is known."""
    answer_to_data: str = ""
    cut: str = ""
    """Hang up: "before" the message is taken, or "after"."""
    secure: list[bool] = field(default_factory=list)
    """Whether each came in over TLS."""
    port: int = 0

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.answer_to_recipient:
            return self.answer_to_recipient
        envelope.rcpt_tos.append(address)
        if self.cut == "before":
            hang_up(server)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.answer_to_data:
            return self.answer_to_data
        content = envelope.content
        assert isinstance(content, bytes)
        message = BytesParser(policy=default).parsebytes(content)
        assert isinstance(message, EmailMessage)
        self.messages.append(message)
        self.recipients += envelope.rcpt_tos
        self.secure.append(server.transport is not None and server.transport.get_extra_info("ssl_object") is not None)
        if self.cut == "after":
            hang_up(server)
        return "250 2.0.0 taken"


def hang_up(server: SMTP) -> None:
    """Cut the line in the middle of everything."""
    assert server.transport is not None
    server.transport.close()


def check_login(_server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
    """Let one user in."""
    known = isinstance(data, LoginPassword) and (data.login, data.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=known, handled=False)


@contextmanager
def mail_server(tls: ssl.SSLContext | None = None, *, implicit: bool = False, login: bool = False) -> Iterator[Mailbox]:
    """Run a server: ``tls`` offers STARTTLS, or with ``implicit`` is spoken from the first byte."""
    box = Mailbox()
    more: dict[str, Any] = {"tls_context": tls, "require_starttls": True} if tls and not implicit else {}
    more |= (
        {"authenticator": check_login, "auth_required": not implicit, "auth_require_tls": not implicit} if login else {}
    )
    with socket.create_server(("127.0.0.1", 0)) as free:
        box.port = free.getsockname()[1]
    server = Controller(
        box, hostname="127.0.0.1", port=box.port, ssl_context=tls if implicit else None, decode_data=False, **more
    )
    server.start()
    try:
        yield box
    finally:
        server.stop()


# --- what is read -----------------------------------------------------------------------------------------------


@dataclass
class Inbox:
    """A box that can be read with ``USER`` and ``PASSWORD``."""

    port: int

    def put(self, *mails: bytes) -> None:
        """Have mails arrive, one after the other."""
        client = IMAP4("127.0.0.1", self.port)
        try:
            client.login(USER, PASSWORD)
            for mail in mails:
                client.append("INBOX", "()", "", mail)
        finally:
            client.logout()


@contextmanager
def imap_server(security: str = "none", pem: str = "") -> Iterator[Inbox]:
    """Run a server with an empty box; ``pem`` is a file with a key and its certificate."""
    command = [sys.executable, "-m", "tests.support.imap_child", USER, PASSWORD, "7", security, pem]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        try:
            assert child.stdout is not None
            yield Inbox(int(child.stdout.readline()))
        finally:
            child.kill()
