"""While somebody types in one of a tandem's rooms, the bot is seen typing in the others. In memory only."""

from __future__ import annotations

import asyncio
from typing import Protocol

from bot.patience import log_if_failed
from handlers.common.platforms import OPENS_ROOMS
from storage import people, rooms, tandems
from storage.database import Database, Tx


class Shows(Protocol):
    """A platform on which the bot can be seen typing."""

    async def show(self, room: str, *, typing: bool) -> None:
        """Be seen typing in a room (its native id), or not any more."""


class Mirror:
    """Carries it between the rooms of one platform."""

    def __init__(self, database: Database, platform: Shows) -> None:
        self._database = database
        self._platform = platform
        self._typing: dict[str, bool] = {}
        """Whether somebody known types, by native room."""
        self._tasks: set[asyncio.Task[None]] = set()

    def heard(self, room: str, users: frozenset[str]) -> None:
        """Take in who types in a room now."""
        task = asyncio.create_task(self._carry(room, users))
        self._tasks.add(task)
        task.add_done_callback(self._done)

    async def _carry(self, room: str, users: frozenset[str]) -> None:
        known, around = await self._database.read(lambda tx: look(tx, room, users))
        self._typing[room] = known
        if not known:
            del self._typing[room]
        for other in around:
            await self._platform.show(
                other, typing=any(self._typing.get(one) for one in (room, *around) if one != other)
            )

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        log_if_failed(task)


def look(tx: Tx, native_room: str, users: frozenset[str]) -> tuple[bool, list[str]]:
    """Return whether anybody of the programme is among the users, and the native ids of the tandem's other rooms."""
    room = rooms.find(tx, OPENS_ROOMS, native_room)
    tandem = tandems.get(tx, room.tandem_id) if room is not None and room.tandem_id is not None else None
    if room is None or room.purpose != "tandem" or tandem is None or tandem.state != "active":
        return False, []
    accounts = (people.account(tx, OPENS_ROOMS, user) for user in users)
    known = any(account is not None and people.participant_of(tx, account) is not None for account in accounts)
    others = [other for other in rooms.of_tandem(tx, tandem.id, ("open",)) if other.platform == room.platform]
    return known, [other.native_id for other in others if other.native_id and other.native_id != native_room]
