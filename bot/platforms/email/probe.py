"""Finds out whether a mail server would take an e-mail, without sending one, and whether the box can be read."""

from __future__ import annotations

import asyncio
import socket
import ssl
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from bot.platforms.email.box import Box, BoxNotReached, BoxRefused
from bot.platforms.email.sending import LoginRefused, NotReached, connected
from config.settings import Email
from handlers.errors import Temporary

PATIENCE_S = 15.0

Trouble = Literal["address", "closed", "tls", "login", "folder", "strange"]


class Found(NamedTuple):
    """What is wrong, if anything is."""

    trouble: Trouble | None
    reason: str = ""


async def look(settings: Email, context: ssl.SSLContext | None = None, patience: float = PATIENCE_S) -> Found:
    """Connect, and log in if there is a login."""
    try:
        async with connected(settings, context, patience):
            return Found(None)
    except LoginRefused:
        return Found("login")
    except NotReached as error:
        return Found(_trouble(error.cause), error.reason)
    except Temporary as error:
        return Found("strange", error.reason)


async def look_into_box(settings: Email, context: ssl.SSLContext | None = None, patience: float = PATIENCE_S) -> Found:
    """Open the box that is read for answers; nothing in it is changed."""
    box = Box(settings, context, patience)
    try:
        await asyncio.to_thread(box.news, None, datetime.now(UTC), 0)
    except BoxRefused as refused:
        return Found("folder" if refused.what == "folder" else "login")
    except BoxNotReached as error:
        return Found(_trouble(error.cause), error.reason)
    finally:
        box.close()
    return Found(None)


def _trouble(error: BaseException) -> Trouble:
    """Sort a failure by what is at the bottom of it."""
    seen: list[BaseException] = []
    while error not in seen:
        seen.append(error)
        error = error.__cause__ or error.__context__ or error
    if any(isinstance(one, ssl.SSLError) or "STARTTLS" in str(one) for one in seen):
        return "tls"
    if any(isinstance(one, socket.gaierror) for one in seen):
        return "address"
    # A timeout is what a firewall makes of it.
    return "closed" if any(isinstance(one, OSError) for one in seen) else "strange"
