"""Days that pass for a bot between real servers: a clock that is moved, and what everybody's client shows by then."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.app import App
from bot.demo.person import Person as MatrixPerson
from bot.demo.view import Seen
from bot.platforms.matrix.polls import START, TEXT, VOTE
from storage import people
from storage.database import Clock, Tx
from storage.models import InboxRow, Schedule
from tests.support.botapi.api import BotApi
from tests.support.botapi.person import Person
from tests.support.botapi.places import Place
from tests.support.botapi.state import Message
from tests.support.homeserver import Town
from tests.support.networks import Bridge, bridge, of_bot, waiting
from tests.support.patience import PATIENCE_S

BERLIN, ATHENS = "Europe/Berlin", "Europe/Athens"
STEP = timedelta(hours=6)


class Calendar:
    """A wall clock that goes on by itself, and is put forward by days. What is leased is leased by the same clock."""

    def __init__(self, begins: datetime) -> None:
        self._ahead = begins - datetime.now(UTC)
        self._passed = 0.0
        self.clock = Clock(now=self.now, monotonic=lambda: time.monotonic() + self._passed)

    def now(self) -> datetime:
        """The aware instant that it is."""
        return datetime.now(UTC) + self._ahead

    def forward(self, to: datetime) -> None:
        """Let time pass until an aware instant that lies ahead."""
        missing = max(timedelta(), to - self.now())
        self._ahead += missing
        self._passed += missing.total_seconds()


@dataclass(frozen=True, slots=True)
class Heard:
    """What the bot said to somebody, and when that was by their own clock."""

    who: str
    at: datetime
    text: str


@dataclass(slots=True)
class Days:
    """Geestland on Matrix, Vari in windows; see ``begun``."""

    networks: Bridge
    app: App
    calendar: Calendar
    jens: MatrixPerson
    ute: MatrixPerson
    room: str
    utes: str
    """Her own chat with the bot."""
    maria: Person
    marias: Place
    nikos: Person
    nikoss: Place
    heard: list[Heard] = field(default_factory=list)
    _known: set[tuple[str, str]] = field(default_factory=set)

    # --- time ---

    async def until(self, wall: str, zone: str = BERLIN) -> None:
        """Let time pass until a wall time: from one due instant to the next, as if the bot had waited for each."""
        end = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(zone))
        while True:
            await self.settled()
            now = self.calendar.now()
            if now >= end:
                return
            due = await self.app.database.read(lambda tx: tx.scalar(select(func.min(Schedule.due_at))))
            self.calendar.forward(min(end, now + STEP, max(due, now) if due is not None else end))
            await self._beat()

    async def _beat(self) -> None:
        """Do at once all that the bot does at intervals."""
        assert self.app._metronome is not None
        for job in self.app._metronome._scheduler.get_jobs():
            await job.func()

    async def settled(self) -> None:
        """Wait until all is done that follows from what happened, and every client shows it; note what was heard."""
        async with asyncio.timeout(PATIENCE_S):
            while self.networks.api.world.updates.pending() or await waiting(self.app.database):
                await asyncio.sleep(0.005)
        for person, room in ((self.jens, self.room), (self.ute, self.room), (self.ute, self.utes)):
            await caught_up(person, room)
        self._note()

    def _note(self) -> None:
        now = self.calendar.now()
        for name, zone, shown in self._everywhere():
            for key, text in shown:
                if (name, key) not in self._known:
                    self._known.add((name, key))
                    self.heard.append(Heard(name, now.astimezone(ZoneInfo(zone)), text))

    def _everywhere(self) -> list[tuple[str, str, list[tuple[str, str]]]]:
        bot = self.networks.login.user_id
        found = []
        for name, person, room in (("room", self.jens, self.room), ("Ute", self.ute, self.utes)):
            shown = [(seen.event_id, seen.body) for seen in person.timeline(room) if seen.sender == bot]
            found.append((name, BERLIN, shown + [(key, question) for key, question, _ in self.polls(person, room)]))
        for name, one, window in (("Maria", self.maria, self.marias), ("Nikos", self.nikos, self.nikoss)):
            world, shown = one.world, []
            for message in one.messages(window):
                if message.sender is world.bot:
                    shown.append((str(message.id), message.text or str(message.data.get("poll", {}).get("question"))))
            found.append((name, ATHENS, shown))
        return found

    def told(self, who: str, words: str) -> list[datetime]:
        """When somebody was told something by the bot, by their own clock."""
        return [one.at for one in self.heard if one.who == who and words in one.text]

    # --- what clients do and show ---

    async def says(self, person: MatrixPerson, text: str) -> None:
        """Somebody on Matrix writes in the room."""
        await self._arrived(await person.say(self.room, text))

    async def _arrived(self, event: str) -> None:
        """Wait until the bot has stored what somebody on Matrix did: its homeserver tells it in its own time."""

        def stored(tx: Tx) -> bool:
            return tx.scalar(select(InboxRow.id).where(InboxRow.native_id == event)) is not None

        async with asyncio.timeout(PATIENCE_S):
            while not await self.app.database.read(stored):
                await asyncio.sleep(0.01)

    async def tap(self, person: MatrixPerson, room: str, words: str, label: str) -> Seen:
        """Somebody on Matrix taps the number of a choice, below the newest message that shows these words."""
        seen = (await self._newest(person, room, words, label))[-1]
        line = next(line for line in seen.body.splitlines() if line.endswith(label))
        await self._arrived(await person.react(room, seen.event_id, line.split()[0]))
        return seen

    async def _newest(self, person: MatrixPerson, room: str, words: str, label: str) -> list[Seen]:
        found: list[Seen] = []

        def offered() -> bool:
            found[:] = [seen for seen in person.timeline(room) if words in seen.body and label in seen.body]
            return bool(found)

        try:
            await person.until(offered, PATIENCE_S)
        except TimeoutError:
            shown = "\n".join(seen.body for seen in person.timeline(room))
            raise AssertionError(f"{words!r} with {label!r} is not shown, but:\n{shown}") from None
        return found

    async def press(self, person: Person, place: Place, words: str, label: str) -> None:
        """Somebody on Telegram presses a button below the newest message that shows these words."""

        def offered() -> list[Message]:
            labels = [(message, [button["text"] for button in message.buttons]) for message in of_bot(person, place)]
            return [message for message, buttons in labels if words in message.text and label in buttons]

        await self.networks.api.until(lambda: bool(offered()), PATIENCE_S)
        await person.presses(label, offered()[-1])

    @staticmethod
    def polls(person: MatrixPerson, room: str) -> list[tuple[str, str, list[tuple[str, str]]]]:
        """The polls that a room shows: event, question, and each answer's id and words."""
        found = []
        for event in person.view.events.get(room, []):
            if event["type"] == START:
                asked = event["content"][START]
                answers = [(answer["id"], answer[TEXT]) for answer in asked["answers"]]
                found.append((event["event_id"], asked["question"][TEXT], answers))
        return found

    async def vote(self, person: MatrixPerson, poll: str, *answers: str) -> None:
        """Somebody votes in a poll of the room, as Element does."""
        relation = {"rel_type": "m.reference", "event_id": poll}
        content = {"m.relates_to": relation, VOTE: {"answers": list(answers)}}
        await self._arrived(await person.send(self.room, VOTE, content))

    async def shows(self, person: Person, place: Place, kind: str, number: int = 1) -> list[Message]:
        """Wait until a window shows so many messages of a kind (``poll``, ``document``), and return them."""

        def found() -> list[Message]:
            return [message for message in person.messages(place) if kind in message.data]

        await self.networks.api.until(lambda: len(found()) >= number, PATIENCE_S)
        return found()

    def content(self, message: Message) -> bytes:
        """The file that a message on Telegram shows."""
        return self.networks.api.world.files[message.data["document"]["file_id"]].content


def in_their_countries(tx: Tx) -> None:
    """Enter where the cities are, as a spreadsheet does."""
    for city in people.cities(tx):
        city.country, city.region = {"Vari": ("GR", "")}.get(city.name, ("DE", "DE-NI"))


async def caught_up(person: MatrixPerson, room: str) -> None:
    """Wait until somebody's client has taken in what their homeserver has for a room by now."""
    page: dict[str, Any] = await person.call("GET", f"/rooms/{room}/messages", query={"dir": "b", "limit": "1"})
    newest = page["chunk"][0]["event_id"]
    await person.until(lambda: any(event["event_id"] == newest for event in person.view.events.get(room, [])))


@asynccontextmanager
async def begun(town: Town, folder: Path, begins: str) -> AsyncIterator[Days]:
    """A tandem at an instant: Jens and Ute on Matrix, Ute with a chat of her own; Maria and Nikos in windows.

    It has to lie in the past: what Matrix says about when something was written is always today.
    """
    calendar = Calendar(datetime.fromisoformat(begins))
    async with AsyncExitStack() as stack:
        api = BotApi(clock=lambda: calendar.now().timestamp())
        networks = await stack.enter_async_context(bridge(town, folder, api))
        networks.more = {"checkins": {"call_link": "https://meet.example.org/{session}"}}
        app = await stack.enter_async_context(networks.running(calendar.clock))
        jens = await stack.enter_async_context(networks.on_matrix("jens"))
        ute = await stack.enter_async_context(networks.on_matrix("ute"))
        slug = await networks.tandem("Geestland=de@Europe/Berlin Vari=el@Europe/Athens")
        await app.database.write(in_their_countries)
        await networks.add(slug, jens.user_id, "Geestland", "Jens Meyer")
        await networks.add(slug, ute.user_id, "Geestland", "Ute Janssen")
        places = []
        for name, shown in (("Maria Papadopoulou", "Μαρία"), ("Nikos Georgiou", "Νίκος")):
            person = networks.api.user(shown, language_code="el")
            places.append((person, await networks.arrives(person, await networks.link(slug, "Vari", name))))
        room = await networks.room_of(jens, "Geestland")
        assert await networks.room_of(ute, "Geestland") == room
        utes = await ute.create_room("", (networks.login.user_id,), is_direct=True)
        await ute.sees(utes, lambda seen: seen.sender == networks.login.user_id)
        (maria, marias), (nikos, nikoss) = places
        days = Days(networks, app, calendar, jens, ute, room, utes, maria, marias, nikos, nikoss)
        await days.settled()
        days.heard.clear()
        yield days
