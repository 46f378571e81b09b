"""A quarter of the composed bot on a clock that is moved: Matrix records, Telegram is the double, mail is real SMTP.

What is done is written down here as it is done, and counted by the tests themselves.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from bot.app import App
from bot.clock import firing_on
from bot.platforms.base import Attempt, Platform
from bot.platforms.email.adapter import MailPlatform
from bot.platforms.telegram.adapter import TelegramPlatform
from config.settings import Digests, Email, Programme, Settings, Storage, Translation
from handlers.events import MessageReceived
from storage import (
    checkins,
    inbox,
    minutes,
    networks,
    notes,
    outbox,
    people,
    rooms,
    steps,
    surveys,
    tandems,
    windows,
    workshops as stored_workshops,
)
from storage.database import Database, Tx
from storage.models import City, Message, OutboxRow, Room, Schedule, Tandem, Workshop
from storage.richtext import RichText
from tests.integration.telegram.conftest import settings_of
from tests.support.botapi.api import BotApi
from tests.support.botapi.person import Person
from tests.support.databases import SettableClock, put, sharing
from tests.support.engines import MarkingTranslator
from tests.support.mailserver import Mailbox, mail_server
from tests.support.patience import PATIENCE_S
from tests.support.recording import RecordingPlatform

BERLIN = ZoneInfo("Europe/Berlin")
TEAM, FUNDERS = "team@example.org", "funders@example.org"
INSIGHT, IN_GREEK = "Sensoren im Park sparen Wasser.", "Οι αισθητήρες στο πάρκο εξοικονομούν νερό."
STEP, STEP_IN_GREEK = "Die Liste der Sensoren schicken", "Αποστολή της λίστας αισθητήρων"
SECRET = "Streng vertraulich"
"""It is in everything that people write in their tandems."""
TITLE = "Regenwasser in der Stadt"
CITIES = (
    ("vari", "Vari", "GR", "el", "Europe/Athens", 37.83, 23.78),
    ("geestland", "Geestland", "DE", "de", "Europe/Berlin", 53.62, 8.84),
    ("sofia", "Sofia", "BG", "bg", "Europe/Sofia", 42.7, 23.32),
    ("krefeld", "Krefeld", "DE", "de", "Europe/Berlin", 51.34, 6.59),
)
NAMES = {
    "vari": ("Eleni Papadaki", "Nikos Vasileiou"),
    "geestland": ("Jens Meyerdierks", "Antje Oltmanns", "Fokko Harms"),
    "sofia": ("Ivanka Petrova",),
    "krefeld": ("Heinz Dohmen",),
}
MARIA = "Maria Konstantinou"
STAFF = {"team": ("Kim Lehmann", "team"), "home": ("Anna Schuster", "coordinator")}


def utc(text: str) -> datetime:
    """Return an instant of UTC."""
    return datetime.fromisoformat(f"{text}+00:00")


@dataclass(frozen=True)
class Deed:
    """Something that happened, as the tests count it; ``count`` is how many (people at a workshop)."""

    at: datetime
    what: str
    tandem: str = ""
    count: int = 1


@dataclass
class Everywhere:
    """The running programme."""

    folder: Path
    clock: SettableClock
    api: BotApi
    box: Mailbox
    matrix: RecordingPlatform
    maria: Person
    app: App | None = None
    deeds: list[Deed] = field(default_factory=list)
    said: list[tuple[datetime, str, str]] = field(default_factory=list)
    """What the bot said on Matrix: when, where, what."""
    carried_out: dict[str, datetime] = field(default_factory=dict)
    """What any platform was asked to do: its delivery, and when first."""
    numbers: itertools.count[int] = field(default_factory=itertools.count)

    @property
    def settings(self) -> Settings:
        """What the bot is told."""
        return Settings(
            programme=Programme(name="Tandems", language="de", zone="Europe/Berlin"),
            storage=Storage(data=self.folder),
            translation=Translation(languages=("bg", "de", "el", "fr")),
            telegram=settings_of(self.api, quiet_from="", quiet_until=""),
            email=Email(host="localhost", port=self.box.port, security="none", sender="b@example.org", per_minute=6000),
            digests=Digests(
                team=("monthly",), team_mail=(TEAM,), funders_mail=(FUNDERS,), funders_language="fr", team_language="de"
            ),
        )

    # --- the bot ---

    async def start(self) -> None:
        """Start a process of the bot on what there is."""
        settings, clock = self.settings, self.clock
        assert settings.telegram is not None
        assert settings.email is not None
        telegram = TelegramPlatform(settings.telegram, monotonic=lambda: clock.seconds)
        mail = MailPlatform(settings.email, monotonic=lambda: clock.seconds, now=lambda: clock.wall)
        self.matrix.caught_up.clear()
        platforms: list[Platform] = [self.matrix, telegram, mail]
        for platform in platforms:
            self._watch(platform)
        database = sharing(Database(settings.storage.url, clock.clock))
        self.app = App(settings, platforms, MarkingTranslator(), database)
        async with asyncio.timeout(PATIENCE_S):
            await self.app.start()
            await self.app.ready.wait()

    def _watch(self, platform: Platform) -> None:
        """Write down what a platform is asked to do, and when."""
        if platform is self.matrix:
            self.matrix.before = self._note
            return
        perform = platform.perform

        async def noted(attempt: Attempt) -> str:
            self._note(attempt)
            return await perform(attempt)

        platform.perform = noted  # type: ignore[method-assign]

    def _note(self, attempt: Attempt) -> None:
        self.carried_out.setdefault(attempt.delivery_id, self.clock.wall)

    async def stop(self) -> None:
        """End the process; what is under way stays undone."""
        if self.app is not None:
            await self.app.stop()
            self.app = None

    @property
    def running(self) -> App:
        """The bot."""
        assert self.app is not None
        return self.app

    async def pause(self) -> None:
        """Let the bot do something."""
        await asyncio.sleep(0.002)

    async def fire(self) -> None:
        """Enter an event for everything that is due, as the metronome does."""
        await firing_on(self.running.database, lambda: None)()

    async def settle(self) -> None:
        """Wait until everything is handled and delivered; time passes while something waits for it."""
        async with asyncio.timeout(PATIENCE_S * 4):
            while (seconds := await self.running.database.read(_idle_for)) is not None:
                if seconds:
                    self.clock.advance(seconds)
                await asyncio.sleep(0.002)
        for room, shown in self.matrix.rooms.items():
            known = sum(where == room for _, where, _ in self.said)
            self.said += [(self.clock.wall, room, one.content.text) for one in shown[known:]]

    async def until(self, at: str) -> None:
        """Let time pass until an instant: the clock is moved to what is due next, and that happens."""
        end = utc(at)
        while self.clock.wall < end:
            due = await self.running.database.read(lambda tx: tx.scalar(select(func.min(Schedule.due_at))))
            there = min(end, max(due, self.clock.wall)) if due is not None else end
            self.clock.advance((there - self.clock.wall).total_seconds() + 1)
            await self.fire()
            await self.settle()

    # --- what people do ---

    async def writes(self, city: str, person: int, tandem: str) -> None:
        """Somebody writes in the room of their city."""
        event = MessageReceived(
            platform="matrix",
            native_id=f"$said{next(self.numbers)}",
            room=f"!{city}",
            account=f"@{city}{person}:example.org",
            written_at=self.clock.wall,
            content=RichText(f"{SECRET} {next(self.numbers)}"),
        )
        await self.matrix.arrive(event)
        self.deeds.append(Deed(self.clock.wall, "messages", tandem))

    async def maria_writes(self) -> None:
        """Maria writes in her window on Telegram."""

        def count(tx: Tx) -> int:
            return tx.scalar(select(func.count()).select_from(Message)) or 0

        before = await self.running.database.read(count)
        await self.maria.writes(self.maria.opens_chat(), f"{SECRET} {next(self.numbers)}")
        async with asyncio.timeout(PATIENCE_S):
            while await self.running.database.read(count) == before:
                await asyncio.sleep(0.005)
        self.deeds.append(Deed(self.clock.wall, "messages", "Vari – Geestland"))

    async def says(self, room: str, account: str, line: str) -> None:
        """Somebody of the staff says a command."""
        event = MessageReceived(
            platform="matrix",
            native_id=f"$said{next(self.numbers)}",
            room=room,
            account=account,
            written_at=self.clock.wall,
            content=RichText(line),
        )
        await self.matrix.arrive(event)

    async def meets(self, slug: str, name: str, state: str) -> None:
        """A tandem meets, or does not. What Vari and Geestland say there is approved at once."""
        release = state == "held" and slug == "vari-geestland"
        first = release and not any(deed.what == "released" for deed in self.deeds)
        await self.running.database.write(lambda tx: _meet(tx, slug, state, release=release, first=first))
        kinds = [state, "planned", *(["released", "insight"] if release else []), *(["agreed"] if first else [])]
        self.deeds += [Deed(self.clock.wall, kind, name) for kind in kinds]

    async def does_the_step(self) -> None:
        """The next step is done."""
        await self.running.database.write(_done)
        self.deeds.append(Deed(self.clock.wall, "done", "Vari – Geestland"))

    async def workshop(self, at: str, came: Sequence[int]) -> None:
        """A workshop is announced; if somebody ``came``, so many of each city did."""
        starts = utc(at)
        await self.running.database.write(lambda tx: _workshop(tx, starts, came))
        if came:
            self.deeds += [Deed(starts, "workshops"), Deed(starts, "attended", count=sum(came))]

    async def answers(self, values: Sequence[tuple[int, int]]) -> None:
        """The cities of Vari – Geestland answer how they fit together, and what it benefits them."""
        await self.running.database.write(lambda tx: _answer(tx, values))
        for fit, benefit in values:
            self.deeds += [Deed(self.clock.wall, "fit", count=fit), Deed(self.clock.wall, "benefit", count=benefit)]

    # --- what is counted and read ---

    def counted(self, what: str, first: str, last: str, tandem: str = "") -> int:
        """Return how much happened on some days of the programme's calendar, both included."""
        days = date.fromisoformat(first), date.fromisoformat(last)
        return sum(
            deed.count
            for deed in self.deeds
            if deed.what == what and tandem in ("", deed.tandem)
            if days[0] <= deed.at.astimezone(BERLIN).date() <= days[1]
        )

    def delivered(self, first: str, last: str) -> int:
        """Return how much platforms were asked to do on some days, each delivery once."""
        days = date.fromisoformat(first), date.fromisoformat(last)
        return sum(days[0] <= at.astimezone(BERLIN).date() <= days[1] for at in self.carried_out.values())

    def read(self, room: str, beginning: str) -> list[tuple[datetime, str]]:
        """Return the digests that a room got, by how they begin."""
        return [(at, text) for at, where, text in self.said if where == room and text.startswith(beginning)]

    def window(self, beginning: str) -> list[str]:
        """Return what Maria reads in her window that holds this."""
        place = self.maria.opens_chat()
        return [message.text for message in self.maria.messages(place) if beginning in message.text]

    def mails(self, address: str) -> list[EmailMessage]:
        """Return the e-mails to an address."""
        return [mail for mail in self.box.messages if mail["To"].addresses[0].addr_spec == address]


def _idle_for(tx: Tx) -> float | None:
    """Return for how many seconds nobody has anything to do; None: nothing waits at all."""
    under_way = select(func.count()).where(OutboxRow.state == "waiting", OutboxRow.claimed_until.is_not(None))
    if inbox.waiting(tx) or tx.scalar(under_way):
        return 0.0
    return outbox.next_due(tx, ["matrix", "telegram", "email"])


# --- what is entered --------------------------------------------------------------------------------------------


def enter(tx: Tx, maria: str) -> None:
    """Enter the two tandems, their people, Maria's window, the team and the coordinators."""
    cities: dict[str, City] = {}
    for slug, name, country, language, zone, latitude, longitude in CITIES:
        city = people.add_city(tx, slug=slug, name=name, languages=[language], zone=zone, country=country)
        city.latitude, city.longitude, city.population = latitude, longitude, 40_000
        cities[slug] = city
    for slugs in (("vari", "geestland"), ("sofia", "krefeld")):
        members = [cities[slug] for slug in slugs]
        name = " – ".join(city.name for city in members)
        tandem = tandems.create(tx, slug="-".join(slugs), name=name, shape="city", members=members)
        for city in members:
            _people(tx, city, tandem)
    networks.join(tx, cities["vari"].id, "own:parks", "Parks of Europe")
    networks.join(tx, cities["geestland"].id, "own:parks", "Parks of Europe")
    _maria(tx, cities["vari"], maria)
    for native, (name, role) in STAFF.items():
        person = people.create(tx, name, reads=["de"], role=role)
        account = people.see_account(tx, "matrix", f"@{native}:example.org", name)
        people.link_account(tx, account, person)
        purpose = "team" if native == "team" else "coordinators"
        room = rooms.create(tx, uid=native, platform="matrix", purpose=purpose, native_id=f"!{native}", state="open")
        rooms.set_membership(tx, room.id, account.id, "joined").told = True


def _people(tx: Tx, city: City, tandem: Tandem) -> None:
    room = rooms.create(
        tx,
        uid=city.slug,
        platform="matrix",
        purpose="tandem",
        native_id=f"!{city.slug}",
        state="open",
        tandem_id=tandem.id,
        city_id=city.id,
    )
    for number, name in enumerate(NAMES[city.slug]):
        person = people.create(tx, name, reads=city.languages, city_id=city.id)
        account = people.see_account(tx, "matrix", f"@{city.slug}{number}:example.org", name)
        people.link_account(tx, account, person)
        rooms.set_membership(tx, room.id, account.id, "joined").told = True


def _maria(tx: Tx, city: City, native: str) -> None:
    person = people.create(tx, MARIA, reads=["el"], city_id=city.id)
    account = people.see_account(tx, "telegram", native, MARIA)
    people.link_account(tx, account, person)
    room: Room = rooms.create(
        tx, uid="window", platform="telegram", purpose="direct", native_id=native, state="open", name="window"
    )
    rooms.set_membership(tx, room.id, account.id, "joined").told = True
    (tandem,) = tandems.of_city(tx, city.id)
    opened = windows.open_window(tx, room.id)
    opened.noticed_at, opened.tandem_id = tx.now, tandem.id
    windows.take_seat(tx, tandem.id, person.id, room.id)


def _meet(tx: Tx, slug: str, state: str, *, release: bool, first: bool) -> None:
    tandem = tandems.by_slug(tx, slug)
    assert tandem is not None
    at = tx.now
    made = checkins.add_session(tx, tandem.id, wall="", zone="Europe/Berlin", starts_at=at, minutes=60, state=state)
    if not release:
        return
    home = people.city_by_slug(tx, "geestland")
    assert home is not None
    kept = notes.open_minutes(tx, made, taking=False)
    note = notes.add(tx, kept, "insight", "tag", INSIGHT, "de", None, city_id=home.id)
    notes.put_text(tx, note, "el", IN_GREEK)
    if first:
        step = notes.add(tx, kept, "next", "tag", STEP, "de", None, city_id=home.id)
        notes.put_text(tx, step, "el", STEP_IN_GREEK)
        steps.add(tx, step, owner_id=None, city_id=home.id, due_on=at.date() + timedelta(days=70))
    minutes.put_version(tx, kept, 1, minutes.snapshot(tx, made.id))
    minutes.release(tx, kept)


def _done(tx: Tx) -> None:
    tandem = tandems.by_slug(tx, "vari-geestland")
    assert tandem is not None
    ((step, _),) = steps.open_ones(tx, tandem.id)
    steps.set_state(tx, step, "done")


def _workshop(tx: Tx, starts: datetime, came: Sequence[int]) -> None:
    made = stored_workshops.add(
        tx,
        Workshop(
            uid=f"w{starts:%m%d}",
            title=TITLE,
            language="de",
            wall=starts.astimezone(BERLIN).strftime("%Y-%m-%dT%H:%M"),
            zone="Europe/Berlin",
            starts_at=starts,
            audience=["all"],
            state="open",
            made_at=tx.now,
        ),
    )
    for number, (slug, *_) in zip(came, CITIES, strict=False):
        city = people.city_by_slug(tx, slug)
        assert city is not None
        stored_workshops.set_attendance(tx, made.id, city.id, number)


def _answer(tx: Tx, values: Sequence[tuple[int, int]]) -> None:
    tandem = tandems.by_slug(tx, "vari-geestland")
    assert tandem is not None
    for city, (fit, benefit) in zip(tandems.cities(tx, tandem.id), values, strict=True):
        surveys.answer(tx, tandem.id, city.id, 1, "fit", fit)
        surveys.answer(tx, tandem.id, city.id, 1, "benefit", benefit)


@asynccontextmanager
async def everywhere(folder: Path, patched: pytest.MonkeyPatch) -> AsyncIterator[Everywhere]:
    """The programme on New Year's Day 2026, with the bot running."""
    for module in ("outgoing", "intake"):
        patched.setattr(f"bot.{module}.LONGEST_SLEEP_S", 0.005)
    clock = SettableClock()
    clock.wall = utc("2026-01-01T12:00")
    async with BotApi(clock=lambda: clock.wall.timestamp()) as api:
        with mail_server() as box:
            maria = api.user("Maria")
            maria.user.started = True
            programme = Everywhere(folder, clock, api, box, RecordingPlatform(), maria)
            database = Database(programme.settings.storage.url, clock.clock)
            put(folder / "tandembot.db")
            database.write_now(lambda tx: enter(tx, str(maria.user.id)))
            database.close_now()
            await programme.start()
            await programme.settle()
            try:
                yield programme
            finally:
                await programme.stop()
