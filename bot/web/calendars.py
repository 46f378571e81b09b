"""What calendars that subscribe are given: looked up by the token of their address, made in a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from handlers.checkins import subscribing
from handlers.context import Context
from storage.database import Database

CALENDARS = f"{subscribing.PATH}{{token}}.ics"


def finding(database: Database, context: Callable[[], Context]) -> Callable[[str], Awaitable[bytes | None]]:
    """Return what finds the calendar behind a token; None for a token that nobody has (any more)."""

    async def find(token: str) -> bytes | None:
        write = await database.read(lambda tx: subscribing.calendar_of(tx, token, context()))
        # Reading the zones' rules takes a while, the first time.
        return (await asyncio.to_thread(write)).encode() if write is not None else None

    return find
