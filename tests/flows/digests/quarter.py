"""A quarter of the six tandems, of which the tests keep count themselves."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy import select

from config.texts import Line
from storage import checkins, minutes as stored, notes, people, rooms, steps, tandems
from storage.database import Database, Tx
from storage.models import City, Tandem
from tests.flows.checkins.year import Human, Said, Year, utc
from tests.support.databases import SettableClock
from tests.support.stage import TEXTS

BERLIN = ZoneInfo("Europe/Berlin")
TEAM = {"de": "Kim Team", "fr": "Lou Équipe", "el": "Ada Ομάδα"}
"""The people of the team, by what they read."""
INSIGHT = "Sensoren im Park sparen Wasser."
IN_GREEK = "Οι αισθητήρες στο πάρκο εξοικονομούν νερό."
STEP_IN_GREEK = "Αποστολή της λίστας αισθητήρων"
STEP = "Die Liste der Sensoren schicken"


@dataclass(frozen=True)
class Deed:
    """Something that happened, as the tests count it."""

    at: datetime
    tandem: str
    what: str

    @property
    def day(self) -> date:
        """On the programme's calendar."""
        return self.at.astimezone(BERLIN).date()


class Quarter(Year):
    """January to March 2026. Vari – Geestland meets, Sofia – Krefeld keeps missing, Basel is silent."""

    def __init__(self, database: Database, clock: SettableClock) -> None:
        super().__init__(database, clock)
        self.deeds: list[Deed] = []
        self.team: dict[str, str] = {}
        """The chats of the team's people, by what they read."""
        self.home = ""

    def open(self) -> None:
        """Enter the programme and its team on New Year's Day."""
        self.clock.wall = utc("2026-01-01T12:00")
        self.home = self.start()
        self.found()
        self.write(self._enter_team)

    def _enter_team(self, tx: Tx) -> None:
        for language, name in TEAM.items():
            person = people.create(tx, name, reads=[language], role="team")
            account = people.see_account(tx, "matrix", f"@team-{language}:example.org", name)
            people.link_account(tx, account, person)
            native = f"!team-{language}"
            uid = str(uuid.uuid5(uuid.NAMESPACE_URL, native))
            room = rooms.create(tx, uid=uid, platform="matrix", purpose="direct", native_id=native, state="open")
            rooms.set_membership(tx, room.id, account.id, "joined").told = True
            self.team[language] = native

    # --- what happens ---

    def play(self) -> None:
        """Play the quarter."""
        for at, deed in sorted(self.plan(), key=lambda planned: planned[0]):
            self.until(utc(at))
            deed()
        self.until(utc("2026-04-02T08:00"))

    def plan(self) -> list[tuple[str, Callable[[], None]]]:
        """Return what happens when."""
        found: list[tuple[str, Callable[[], None]]] = []
        for week in range(12):
            monday = date(2026, 1, 5) + timedelta(days=7 * week)
            writing = [("Vari", "Geestland"), ("Utrecht",), ("Arezzo", "Hamm")][: 3 if week < 8 else 2]
            for number, (city, *others) in enumerate(writing):
                at = f"{monday + timedelta(days=1)}T1{number}:30"
                found += [(at, partial(self.writes, name)) for name in (city, *others)]
            if week % 2 == 0:
                found.append((f"{monday + timedelta(days=2)}T10:00", lambda: self.meets("Vari", "held")))
            if week % 4 == 0:
                found.append((f"{monday + timedelta(days=3)}T10:00", lambda: self.meets("Sofia", "missed")))
                found.append((f"{monday + timedelta(days=3)}T11:00", lambda: self.meets("Utrecht", "held")))
        return found

    def writes(self, city: str) -> None:
        """Somebody of a city writes to their partners."""
        human: Human = self.person(city)
        self.say(human.room, human.account, "Guten Tag!")
        self.deeds.append(Deed(self.clock.wall, self.tandem_of(city), "message"))

    def meets(self, city: str, state: str) -> None:
        """A tandem meets, or does not. What is said there is released a day later."""
        at = self.clock.wall
        name = self.tandem_of(city)
        self.write(lambda tx: self._meet(tx, city, at, state))
        self.deeds.append(Deed(at, name, state))
        if state == "held" and city == "Vari":
            self.deeds.append(Deed(at, name, "released"))

    def _meet(self, tx: Tx, city: str, at: datetime, state: str) -> None:
        home = tx.scalars(select(City).where(City.name == city)).one()
        (tandem,) = tandems.of_city(tx, home.id)
        made = checkins.add_session(tx, tandem.id, wall="", zone="Europe/Berlin", starts_at=at, minutes=60, state=state)
        if state != "held" or city != "Vari":
            return
        minutes = notes.open_minutes(tx, made, taking=False)
        note = notes.add(tx, minutes, "insight", "tag", INSIGHT, "de", None, city_id=home.id)
        notes.put_text(tx, note, "el", IN_GREEK)
        if at.month == 1:
            step = notes.add(tx, minutes, "next", "tag", STEP, "de", None, city_id=home.id)
            notes.put_text(tx, step, "el", STEP_IN_GREEK)
            steps.add(tx, step, owner_id=None, city_id=home.id, due_on=at.date() + timedelta(days=7))
        stored.put_version(tx, minutes, 1, stored.snapshot(tx, made.id))
        stored.release(tx, minutes)

    def tandem_of(self, city: str) -> str:
        """Return the name of a city's tandem."""

        def find(tx: Tx) -> str:
            home = tx.scalars(select(City).where(City.name == city)).one()
            return tandems.of_city(tx, home.id)[0].name

        return self.write(find)

    def set_state(self, name: str, state: str) -> None:
        """Say in which state a tandem is."""

        def change(tx: Tx) -> None:
            tx.scalars(select(Tandem).where(Tandem.name == name)).one().state = state

        self.write(change)

    # --- what is counted ---

    def counted(self, what: str, first: str, last: str, tandem: str = "") -> int:
        """Return how often something happened on some days, both included."""
        days = date.fromisoformat(first), date.fromisoformat(last)
        return sum(
            deed.what == what and days[0] <= deed.day <= days[1] and tandem in ("", deed.tandem) for deed in self.deeds
        )

    def read(self, room: str, beginning: str) -> list[Said]:
        """Return the digests that a chat got, by how they begin."""
        return [said for said in self.said if said.room == room and said.text.startswith(beginning)]


def words(key: str, language: str, **data: object) -> str:
    """Return a sentence of the bot."""
    return TEXTS.render(Line(key, data), language)  # type: ignore[arg-type]


def figure(text: str, key: str, language: str) -> int:
    """Return a figure that a digest shows."""
    label = words(f"digest-figure-{key}", language)
    (line,) = [line for line in text.split("\n") if label in line]
    digits = line.partition(label)[2].replace("\u202f", "").replace("\xa0", "").lstrip(" :")
    return int(digits.split()[0])
