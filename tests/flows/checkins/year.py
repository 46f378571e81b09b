"""The programme's six tandems on a clock that is moved from one due instant to the next."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select

from config.settings import Checkins
from handlers.checkins import watching
from storage import people, rooms, schedules, tandems
from storage.database import Database, Tx
from storage.deliveries import Action, Edit, Send
from storage.kinds import SendPoll
from storage.models import City, Schedule
from tests.support.databases import SettableClock
from tests.support.two_networks import TwoNetworks

CITIES = {
    "Sofia": ("BG", "", "bg", "Europe/Sofia"),
    "Krefeld": ("DE", "DE-NW", "de", "Europe/Berlin"),
    "Arezzo": ("IT", "IT-AR", "it", "Europe/Rome"),
    "Hamm": ("DE", "DE-NW", "de", "Europe/Berlin"),
    "Vari": ("GR", "", "el", "Europe/Athens"),
    "Geestland": ("DE", "DE-NI", "de", "Europe/Berlin"),
    "Utrecht": ("NL", "", "nl", "Europe/Amsterdam"),
    "München": ("DE", "DE-BY", "de", "Europe/Berlin"),
    "Alba Iulia": ("RO", "", "ro", "Europe/Bucharest"),
    "Arnsberg": ("DE", "DE-NW", "de", "Europe/Berlin"),
    "Basel": ("CH", "CH-BS", "de", "Europe/Zurich"),
    "Mulhouse": ("FR", "6AE", "fr", "Europe/Paris"),
    "Freiburg": ("DE", "DE-BW", "de", "Europe/Berlin"),
}
TANDEMS = (
    ("Sofia", "Krefeld"),
    ("Arezzo", "Hamm"),
    ("Vari", "Geestland"),
    ("Utrecht", "München"),
    ("Alba Iulia", "Arnsberg"),
    ("Basel", "Mulhouse", "Freiburg"),
)
STEP = timedelta(hours=12)


@dataclass(frozen=True)
class Human:
    """Somebody of a city, with an own chat with the bot."""

    account: str
    city: str
    room: str
    direct: str
    zone: str


@dataclass(frozen=True)
class Said:
    """What the bot said, and when."""

    at: datetime
    room: str
    text: str
    choices: tuple[str, ...]
    native_id: str


class Year(TwoNetworks):
    """Everybody is on Matrix, in the room of their city, and has a chat of their own with the bot."""

    def __init__(self, database: Database, clock: SettableClock) -> None:
        super().__init__(database, clock)
        self.settings = self.settings.model_copy(
            update={"checkins": Checkins(call_link="https://meet.example.org/{session}")}
        )
        self.said: list[Said] = []
        self.humans: dict[str, list[Human]] = {}
        self.answering: Callable[[Said], None] = lambda _said: None
        """What people do when the bot says something with buttons."""

    def found(self) -> None:
        """Enter the programme: two people for each city."""
        self.write(self._enter)
        self.write(watching.watch)

    def _enter(self, tx: Tx) -> None:
        for name, (country, region, language, zone) in CITIES.items():
            slug = name.lower().replace(" ", "-")
            city = people.add_city(tx, slug=slug, name=name, languages=[language], zone=zone, country=country)
            city.region = region
        tx.flush()
        by_name = {city.name: city for city in tx.scalars(select(City))}
        for names in TANDEMS:
            members = [by_name[name] for name in names]
            slug = "-".join(name.lower().replace(" ", "") for name in names)
            tandem = tandems.create(tx, slug=slug, name=" – ".join(names), shape="city", members=members)
            for city in members:
                self._people(tx, city, tandem.id)

    def _people(self, tx: Tx, city: City, tandem_id: int) -> None:
        room = f"!{city.slug}"
        made = rooms.create(
            tx,
            uid=str(uuid.uuid5(uuid.NAMESPACE_URL, room)),
            platform="matrix",
            purpose="tandem",
            native_id=room,
            state="open",
            tandem_id=tandem_id,
            city_id=city.id,
        )
        for number in (1, 2):
            account, direct = f"@{city.slug}{number}:example.org", f"!{city.slug}{number}"
            person = people.create(tx, f"{city.name} {number}", reads=city.languages, city_id=city.id)
            known = people.see_account(tx, "matrix", account, person.name)
            people.link_account(tx, known, person)
            own = rooms.create(
                tx,
                uid=str(uuid.uuid5(uuid.NAMESPACE_URL, direct)),
                platform="matrix",
                purpose="direct",
                native_id=direct,
                state="open",
            )
            for here in (made, own):
                rooms.set_membership(tx, here.id, known.id, "joined").told = True
            self.humans.setdefault(city.name, []).append(Human(account, city.name, room, direct, city.zone))

    # --- time ---

    def until(self, end: datetime) -> None:
        """Let time pass: the clock is moved to what is due next, and swept, until then."""
        while self.clock.wall < end:
            due = self.write(lambda tx: tx.scalar(select(func.min(Schedule.due_at))))
            there = min(end, max(due, self.clock.wall) if due is not None else end, self.clock.wall + STEP)
            self.clock.advance((there - self.clock.wall).total_seconds() + 1)
            self.sweep()

    def sweep(self) -> None:
        """Fire what is due, and let people react to what the bot says."""
        while True:
            before = len(self.said)
            while self.write(schedules.sweep):
                self.settle()
            self.settle()
            for said in self.said[before:]:
                if said.choices:
                    self.answering(said)
            if len(self.said) == before:
                return

    # --- what is seen ---

    def _do(self, action: Action) -> str:
        native = super()._do(action)
        if isinstance(action, Send):
            self.said.append(Said(self.clock.wall, action.room, action.content.text, action.choices, native))
        elif isinstance(action, Edit):
            self.said.append(Said(self.clock.wall, action.room, action.content.text, (), native))
        return native

    def polls(self) -> Iterator[tuple[str, SendPoll]]:
        """Yield the polls that were asked."""
        yield from self.asked

    def person(self, city: str, number: int = 1) -> Human:
        """Return one of a city's two people."""
        return self.humans[city][number - 1]

    def everybody(self) -> list[Human]:
        """Return all people."""
        return [human for city in self.humans.values() for human in city]

    def starting_with(self, *beginnings: str) -> list[Said]:
        """Return what the bot said that begins so."""
        return [said for said in self.said if said.text.startswith(beginnings)]


def utc(text: str) -> datetime:
    """Return an instant."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
