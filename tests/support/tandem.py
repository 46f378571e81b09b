"""A seeded tandem on the real homeserver, and the bot as a process of its own that can be killed."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import tomlkit

from bot.demo.homeserver import Login
from bot.demo.person import Person
from storage import migrations
from storage.database import Database, Tx
from storage.models import Account, City, Participant, Room, RoomMember, Tandem, TandemCity
from tests.support import nursery
from tests.support.databases import put
from tests.support.homeserver import Town
from tests.support.patience import PROCESS_S


@dataclass(slots=True)
class Seat:
    """A person of a tandem: where they sit, and what they read and write."""

    name: str
    city: str
    language: str
    zone: str = "Europe/Berlin"
    person: Person | None = None
    account: str = ""
    room: str = ""
    platform: str = "matrix"

    @property
    def there(self) -> Person:
        """The person, who has come."""
        assert self.person is not None
        return self.person


@dataclass(slots=True)
class BotProcess:
    """``tandembot run`` as a child process; its settings are a file in ``folder``."""

    folder: Path
    login: Login
    address: str
    debug: dict[str, str] = field(default_factory=dict)
    relay: dict[str, float] = field(default_factory=dict)
    encrypted: bool = False
    """Whether the rooms that it creates are; most people of the tests know no encryption."""
    fresh: bool = False
    """Whether it starts from nothing, as on the command line; else it is forked, which is quicker (``nursery``)."""
    process: asyncio.subprocess.Process | nursery.Forked | None = None

    @property
    def database_url(self) -> str:
        """Where the bot keeps its database."""
        return f"sqlite:///{self.folder / 'tandembot.db'}"

    @property
    def log(self) -> str:
        """What all its processes have logged so far."""
        path = self.folder / "bot.log"
        return path.read_text() if path.exists() else ""

    def write_settings(self) -> Path:
        """Write the settings' file anew and return its path."""
        path = self.folder / "tandembot.toml"
        document = {
            "programme": {"name": "Example programme", "language": "en"},
            "storage": {"url": self.database_url, "data": str(self.folder / "data")},
            "matrix": {
                "homeserver": self.address,
                "user_id": self.login.user_id,
                "device_id": self.login.device_id,
                "access_token": self.login.token,
                "space": False,
                "encrypted_rooms": self.encrypted,
                "store_key": "a secret for tests that nobody can guess",
            },
            "translation": {"languages": ["en", "pt"], "bundled": True, "workers": 1},
            "relay": self.relay,
            "debug": self.debug,
        }
        path.write_text(tomlkit.dumps(document))
        path.chmod(0o600)
        return path

    async def start(self) -> None:
        """Start it without waiting for anything."""
        await self.start_module("bot", "--config", str(self.write_settings()), "run")

    async def start_module(self, module: str, *arguments: str) -> None:
        """Start a module as ``python -m`` does, without waiting for anything."""
        with (self.folder / "bot.log").open("ab") as log:
            if self.fresh:
                command = [sys.executable, "-m", module, *arguments]
                self.process = await asyncio.create_subprocess_exec(*command, stdout=log, stderr=log)
            else:
                self.process = nursery.start(module, arguments, log)

    async def ready(self) -> None:
        """Start it and wait until it says that it is ready. Raises with its log when it ends instead."""
        said = self.log.count(": ready")
        await self.start()
        async with asyncio.timeout(PROCESS_S):
            while self.log.count(": ready") == said:
                assert self.process is not None
                if self.process.returncode is not None:
                    raise AssertionError(f"the bot ended:\n{self.log}")
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self.process.wait(), 0.05)

    async def died(self, within: float = PROCESS_S) -> int:
        """Wait until it has ended and return its exit code (negative: the signal)."""
        assert self.process is not None
        return await asyncio.wait_for(self.process.wait(), within)

    async def kill(self) -> None:
        """Kill it as a power cut would, and wait until it is gone."""
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    async def stop(self) -> int:
        """Ask it to end and return its exit code."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return await self.died()


@asynccontextmanager
async def mirrored(
    town: Town, folder: Path, seats: list[Seat], *, encrypted: bool = False
) -> AsyncIterator[BotProcess]:
    """A tandem in the shape "city", everybody in the room of their city, seeded into the bot's database."""
    login = await town.login("bot")
    bot = BotProcess(folder, login, town.address, encrypted=encrypted)
    state = [{"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}]
    async with contextlib.AsyncExitStack() as stack:
        hands = await stack.enter_async_context(Person(town.address, login, listens=False))
        for seat in seats:
            seat.person = await stack.enter_async_context(await town.person(seat.name.split()[0].lower()))
            seat.account = seat.person.user_id
        rooms = {}
        for city in dict.fromkeys(seat.city for seat in seats):
            there = [seat.there.user_id for seat in seats if seat.city == city]
            initial = {"initial_state": state} if encrypted else {}
            rooms[city] = await hands.create_room(f"Room of {city}", tuple(there), **initial)
        for seat in seats:
            seat.room = rooms[seat.city]
            await seat.there.until(lambda seat=seat: seat.room in seat.there.rooms)  # type: ignore[misc]
        seed(bot.database_url, seats)
        try:
            yield bot
        finally:
            await bot.kill()


def seed(url: str, seats: list[Seat]) -> None:
    """Enter cities, people, a tandem in the shape "city" and its rooms into a database, which is made where needed."""
    database = Database(url)
    path = Path(str(database.url.database))
    if not database.is_postgresql and not path.exists():
        put(path)
    migrations.migrate(database)
    database.write_now(lambda tx: enter(tx, seats))
    database.close_now()


def enter(tx: Tx, seats: list[Seat]) -> None:
    """Enter a tandem of these people."""
    tandem = Tandem(slug="example", name="Example", shape="city", created_at=datetime.now(UTC))
    tx.add(tandem)
    tx.flush()
    for position, name in enumerate(dict.fromkeys(seat.city for seat in seats)):
        there = [seat for seat in seats if seat.city == name]
        languages = list(dict.fromkeys(seat.language for seat in there))
        city = City(slug=name.lower(), name=name, languages=languages, zone=there[0].zone)
        tx.add(city)
        tx.flush()
        tx.add(TandemCity(tandem_id=tandem.id, city_id=city.id, position=position))
        room = Room(
            uid=f"room-{position}",
            platform=there[0].platform,
            native_id=there[0].room,
            purpose="tandem",
            state="open",
            tandem_id=tandem.id,
            city_id=city.id,
            name=name,
        )
        tx.add(room)
        tx.flush()
        for seat in there:
            enter_person(tx, seat, city, room)


def enter_person(tx: Tx, seat: Seat, city: City, room: Room) -> None:
    """Enter a person with their account and seat."""
    participant = Participant(name=seat.name, city_id=city.id, reads=[seat.language], writes=seat.language)
    tx.add(participant)
    tx.flush()
    account = Account(participant_id=participant.id, platform=seat.platform, native_id=seat.account, name=seat.name)
    tx.add(account)
    tx.flush()
    tx.add(RoomMember(room_id=room.id, account_id=account.id, membership="joined", told=True))
