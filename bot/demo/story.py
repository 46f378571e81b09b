"""What has happened in the play so far: who said what, where, and which of the bot's messages shows it where."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.demo.cast import COORDINATOR, JOINER, PEOPLE, Cast
from bot.demo.person import Person
from bot.demo.phone import Phone
from bot.demo.script import Room, Who
from bot.demo.view import Seen

PATIENCE_S = 45.0
"""How long something may take that is a matter of tenths of a second on an idle machine."""
GLANCE_S = 0.02


class Unexpected(Exception):  # noqa: N818 - it is what happened
    """Something did not come to be seen. The text says what was seen instead."""


@dataclass(slots=True)
class Said:
    """A sentence that somebody said: where, what it says now, and the bot's messages that show it, by room."""

    who: Who
    room: Room
    event_id: str
    text: str
    corrections: int = 0
    shown_as: dict[Room, str] = field(default_factory=dict)


@dataclass(slots=True)
class Story:
    """The people at their clients, the rooms by their Matrix ids, and what was said in them."""

    cast: Cast
    people: Mapping[str, Person | Phone]
    bot_id: str
    rooms: dict[Room, str]
    resumed: bool = False
    """Whether the rooms are those of an earlier run."""
    desk: str = ""
    """The coordinator's chat with the bot."""
    asked: str = ""
    """The coordinator's latest command."""
    link: str = ""
    """What the personal link carries that the bot gave the coordinator."""
    said: dict[str, Said] = field(default_factory=dict)
    folder: Path = Path()
    """Where files are put that somebody saves."""
    files: list[Path] = field(default_factory=list)
    """Those that were."""
    before: frozenset[str] = frozenset()
    """Events of an earlier run."""

    def __post_init__(self) -> None:
        self.resumed = bool(self.rooms)
        views = [(person.view, room) for person in self.people.values() for room in person.rooms]
        self.before = frozenset(seen.event_id for view, room in views for seen in view.timeline(room))

    @property
    def kim(self) -> Person:
        """The coordinator's client."""
        return self.at_matrix(COORDINATOR)

    def at_matrix(self, who: str) -> Person:
        """Return somebody's Matrix client."""
        person = self.people[who]
        assert isinstance(person, Person)
        return person

    def present(self, room: Room) -> list[Person | Phone]:
        """Return those who are in a room."""
        here = (self.people[who] for who in (*PEOPLE, JOINER) if who in self.people)
        return [person for person in here if self.rooms[room] in person.rooms]

    def news(self, person: Person | Phone, room: Room) -> list[Seen]:
        """Return what somebody has seen in a room since the play began."""
        return [seen for seen in person.view.timeline(self.rooms[room]) if seen.event_id not in self.before]

    def shown(self, label: str, room: Room) -> str:
        """Return the event that shows a sentence in a room: the original, or the copy."""
        said = self.said[label]
        return said.event_id if said.room == room else said.shown_as[room]

    def seen(self, person: Person | Phone, label: str, room: Room) -> Seen | None:
        """Return a sentence (or its copy) as somebody sees it."""
        event = self.shown(label, room)
        return next((seen for seen in self.news(person, room) if seen.event_id == event), None)

    async def wait(self, holds: Callable[[], bool], what: str, person: Person | Phone, native_room: str) -> None:
        """Wait until it holds. Raises ``Unexpected`` with ``what`` did not, and what the person sees in the room."""
        ends = time.monotonic() + PATIENCE_S
        # A condition may concern what several people see, so there is no one client to be told by.
        while not holds():
            if time.monotonic() > ends:
                listing = _listing(person, native_room)
                raise Unexpected(f"Not seen within {PATIENCE_S:.0f} s: {what}.\n{person.user_id} sees:\n{listing}")
            await asyncio.sleep(GLANCE_S)


def phone_of(story: Story) -> Phone:
    """Return the phone of who is on Telegram."""
    phone = story.people[JOINER]
    assert isinstance(phone, Phone)
    return phone


def _listing(person: Person | Phone, room: str) -> str:
    shown = person.view.timeline(room)
    return "\n".join(f"  {seen.sender}: {'(deleted)' if seen.deleted else seen.body}" for seen in shown) or "  nothing"
