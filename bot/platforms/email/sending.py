"""Hands a message in, and says what became of it: refused for good, not now, or nobody knows.

Which step failed decides: before the message itself is sent nothing can have been delivered; when the connection breaks
after that, the server may have taken it (RFC 5321, section 4.5.3.2 and 6.1).
"""

from __future__ import annotations

import re
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.message import EmailMessage
from typing import TYPE_CHECKING

from bot.platforms.base import Uncertain
from config.settings import Email
from handlers.errors import Permanent, Temporary

if TYPE_CHECKING:
    from aiosmtplib import SMTP

PATIENCE_S = 30.0
"""How long each step may take."""
LOGIN_AGAIN_S = 600.0
"""A refused login is the operator's to mend; no e-mail is given up because of it."""


class LoginRefused(Temporary):
    """The server does not accept the user and the password."""

    def __init__(self) -> None:
        super().__init__("smtp: the login was refused", LOGIN_AGAIN_S)


class NotReached(Temporary):
    """There is no connection; ``cause`` says why."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(f"smtp: {_reason(cause)}")
        self.cause = cause


@asynccontextmanager
async def connected(
    settings: Email, context: ssl.SSLContext | None = None, patience: float = PATIENCE_S
) -> AsyncIterator[SMTP]:
    """Be connected and logged in. Raises ``LoginRefused`` or ``NotReached``."""
    # Imported on first use: many programmes send no e-mail.
    from aiosmtplib import SMTP, SMTPAuthenticationError, SMTPException

    client = SMTP(
        hostname=settings.host,
        port=settings.port,
        use_tls=settings.security == "tls",
        start_tls=settings.security == "starttls",
        timeout=patience,
        tls_context=context,
    )
    try:
        await client.connect()
        if settings.user and settings.password is not None:
            await client.login(settings.user, settings.password.get_secret_value())
    except SMTPAuthenticationError:
        client.close()
        raise LoginRefused from None
    except (SMTPException, OSError) as error:
        client.close()
        raise NotReached(error) from None
    try:
        yield client
    finally:
        client.close()


async def send(
    settings: Email,
    address: str,
    message: EmailMessage,
    context: ssl.SSLContext | None = None,
    patience: float = PATIENCE_S,
) -> None:
    """Hand a message in. Raises ``Temporary``, ``Permanent`` or ``Uncertain``; reasons hold codes, never addresses."""
    from aiosmtplib import SMTPException, SMTPResponseException, SMTPServerDisconnected

    async with connected(settings, context, patience) as client:
        try:
            await client.mail(settings.sender)
            await client.rcpt(address)
        except SMTPServerDisconnected as error:
            raise Temporary(f"smtp: {_reason(error)}") from None
        except SMTPResponseException as answer:
            raise _answered(answer.code, answer.message) from None
        except (SMTPException, OSError) as error:
            raise Temporary(f"smtp: {_reason(error)}") from None
        try:
            await client.data(message.as_bytes())
        except SMTPServerDisconnected:
            raise Uncertain from None
        except SMTPResponseException as answer:
            # 0 and -1 stand for an answer that did not come or could not be read.
            if answer.code < 400:
                raise Uncertain from None
            raise _answered(answer.code, answer.message) from None
        except (SMTPException, OSError):
            raise Uncertain from None


def _answered(code: int, message: str) -> Temporary | Permanent:
    """Sort a server's answer. Its text may quote the address, so only the codes are kept (RFC 3463)."""
    enhanced = re.match(r"[245]\.\d{1,3}\.\d{1,3}\b", message.strip())
    reason = f"smtp: {code}" + (f" {enhanced[0]}" if enhanced else "")
    return Permanent(reason) if 500 <= code < 600 else Temporary(reason, 300.0 if 400 <= code < 500 else None)


def _reason(error: Exception) -> str:
    """Name a failure without quoting what the other side said."""
    cause = error.__cause__ or error.__context__ or error
    return type(cause if isinstance(cause, ssl.SSLError) else error).__name__
