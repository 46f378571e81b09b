"""One real Synapse for a whole test session, shared by all workers of pytest-xdist."""

from __future__ import annotations

import asyncio
import fcntl
import json
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.databases import IN_MEMORY

if TYPE_CHECKING:
    from bot.demo.homeserver import Homeserver, Login
    from bot.demo.person import Person

PASSWORD = "a long pass phrase"
LEFT_OUT: dict[str, Any] = {
    "push": {"enabled": False},
    "user_directory": {"enabled": False},
    "stats": {"enabled": False},
    "send_federation": False,
}
"""What Synapse does at each event for features that nobody here uses: a sixth of all its work."""


@dataclass(frozen=True, slots=True)
class Town:
    """A running homeserver with fresh accounts for the asking."""

    homeserver: Homeserver

    @property
    def address(self) -> str:
        """The homeserver's base address."""
        return self.homeserver.address

    async def login(self, name: str, *, shown_as: str = "", device_id: str = "") -> Login:
        """A login of a new account whose name begins with ``name``, so that tests never meet."""
        user = f"{name}-{secrets.token_hex(4)}"
        await self.homeserver.register(user, PASSWORD, name=shown_as or name.capitalize())
        return await self.homeserver.login(user, PASSWORD, device_id=device_id)

    async def person(self, name: str, *, shown_as: str = "", listens: bool = True, joins: bool = True) -> Person:
        """A new person, to be used with ``async with``."""
        from bot.demo.person import Person

        login = await self.login(name, shown_as=shown_as)
        return Person(self.address, login, listens=listens, joins=joins)


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """The session's homeserver: without rate limits, its database in memory where that is possible."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if base.name.startswith("popen-") else base
    with _shared_homeserver(shared) as homeserver:
        yield Town(homeserver)


@contextmanager
def _shared_homeserver(folder: Path) -> Iterator[Homeserver]:
    """The first worker starts it and, when it is done, waits for the others before it stops it.

    Every user holds a shared lock on ``users``; ``door`` is held while somebody looks whether one runs.
    """
    # Imported where it is used: every test process loads this module, and few of them need a homeserver.
    from bot.demo.homeserver import Homeserver

    notice = folder / "homeserver.json"
    with (folder / "homeserver.door").open("w") as door, (folder / "homeserver.users").open("w") as users:
        fcntl.flock(door, fcntl.LOCK_EX)
        ours = not notice.exists()
        place = tempfile.TemporaryDirectory(prefix="tandembot-synapse-", dir=IN_MEMORY)
        try:
            if ours:
                homeserver = Homeserver(Path(place.name), settings=LEFT_OUT)
                asyncio.run(homeserver.start())
                notice.write_text(json.dumps({"folder": place.name, "address": homeserver.address}))
            else:
                running = json.loads(notice.read_text())
                homeserver = Homeserver(Path(running["folder"]), port=int(running["address"].rpartition(":")[2]))
            fcntl.flock(users, fcntl.LOCK_SH)
            fcntl.flock(door, fcntl.LOCK_UN)
            yield homeserver
            fcntl.flock(users, fcntl.LOCK_UN)
            if ours:
                fcntl.flock(door, fcntl.LOCK_EX)
                fcntl.flock(users, fcntl.LOCK_EX)
                notice.unlink()
                asyncio.run(homeserver.stop())
        finally:
            place.cleanup()
