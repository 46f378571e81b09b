"""A platform at the port that records what it is asked to do. It proves nothing about a real server."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from pydantic import TypeAdapter

from bot.platforms.base import Attempt, Batch, NativeArrival, Sink
from bot.platforms.files import Files, Spool
from handlers import events
from handlers.events import NativeEvent
from storage.attachments import File
from storage.deliveries import Action, Create, Edit, React, Redact, Send
from storage.richtext import RichText
from tests.support.patience import PATIENCE_S

EVENTS: dict[str, TypeAdapter[NativeEvent]] = {
    kind.__name__: TypeAdapter(kind)
    for kind in (
        events.MessageReceived,
        events.MessageEdited,
        events.MessageDeleted,
        events.ReactionAdded,
        events.MembershipChanged,
        events.BotInvited,
        events.BotJoined,
        events.BotRemoved,
    )
}


@dataclass(slots=True)
class Shown:
    """What a room shows of one of the bot's messages."""

    native_id: str
    content: RichText
    quiet: bool
    reply_to: str | None
    history: list[RichText] = field(default_factory=list)
    deleted: bool = False


class RecordedFiles:
    """Keeps files by reference."""

    caption_units = 0
    fetch_bytes = 0
    send_bytes = 0

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.fetches = 0
        self.trouble: Callable[[File], Any] = lambda _file: None
        """Called before each fetch; what it raises is what the server says."""

    def takes(self, file: File) -> bool:
        """Everything is brought anew, as on Matrix."""
        del file
        return False

    async def fetch(self, file: File, into: Spool) -> None:
        """Hand a file out."""
        self.fetches += 1
        self.trouble(file)
        await into.begin()
        await into.add(self.kept[file.reference])
        await into.end()

    async def deposit(self, room: str, file: File, body: Spool) -> File | None:
        """Keep a file."""
        del room
        reference = f"mxc://example.org/kept{len(self.kept)}"
        self.kept[reference] = b"".join([piece async for piece in body.pieces()])
        return replace(file, reference=reference)


class RecordingPlatform:
    """Idempotent by delivery id, as Matrix is. Native ids are counted, so a run can be repeated exactly."""

    name = "matrix"
    text_bytes = 12_000
    replays = True
    idempotent = True

    def __init__(self, account: str = "@bot:example.org") -> None:
        self.account = account
        self.caught_up = asyncio.Event()
        self.store = RecordedFiles()
        self.files: Files = self.store
        self.actions: list[Action] = []
        self.rooms: dict[str, list[Shown]] = {}
        self.reactions: dict[str, tuple[str, str]] = {}
        self.before: Callable[[Attempt], Any] = lambda _attempt: None
        """Called before each attempt; what it raises is what the server says."""
        self.after: Callable[[Attempt], Any] = lambda _attempt: None
        """Called when it was done; what it raises hides that from the bot."""
        self.limits: Callable[[Action], float] = lambda _action: 0.0
        """Asked before each action; seconds to wait."""
        self.crowds: set[str] = set()
        """Rooms to which little more may be sent."""
        self.done: dict[str, str] = {}
        """The native ids of what was done, by delivery id."""
        self._counter = itertools.count(1)
        self._sink: Sink | None = None
        self._changed = asyncio.Condition()

    async def connect(self) -> None:
        """Nothing to log in to."""

    async def close(self) -> None:
        """Nothing to hang up."""

    async def receive(self, since: str | None, sink: Sink) -> None:
        """Let ``arrive`` and ``echo`` pass things on."""
        self._sink = sink
        self.caught_up.set()
        await asyncio.Event().wait()

    async def arrive(self, *arriving: NativeEvent, echoes: Sequence[tuple[str, str]] = ()) -> None:
        """Let events come in, in one batch; return when they are stored."""
        await self.caught_up.wait()
        assert self._sink is not None
        arrivals = [
            NativeArrival(
                event.native_id,
                event.room,
                {"class": type(event).__name__, **EVENTS[type(event).__name__].dump_python(event, mode="json")},
            )
            for event in arriving
        ]
        await self._sink(Batch(arrivals, echoes, f"cursor-{next(self._counter)}"))

    def parse(self, payload: Mapping[str, Any]) -> NativeEvent | None:
        """Read what ``arrive`` stored."""
        data = dict(payload)
        return EVENTS[data.pop("class")].validate_python(data)

    def ready_in(self, action: Action) -> float:
        """Return how long the limits make an action wait; see ``limits``."""
        return self.limits(action)

    def crowded(self, room: str) -> bool:
        """Return what a test says."""
        return room in self.crowds

    async def perform(self, attempt: Attempt) -> str:
        """Do it once, whatever is asked how often."""
        outcome = self.before(attempt)
        if asyncio.iscoroutine(outcome):
            await outcome
        if attempt.delivery_id not in self.done:
            self.actions.append(attempt.action)
            self.done[attempt.delivery_id] = self._do(attempt.action)
        async with self._changed:
            self._changed.notify_all()
        self.after(attempt)
        return self.done[attempt.delivery_id]

    def _do(self, action: Action) -> str:
        native_id = f"$bot{next(self._counter)}"
        match action:
            case Send(room, content, quiet, reply_to):
                self.rooms.setdefault(room, []).append(Shown(native_id, content, quiet, reply_to))
            case Edit(room, target, content):
                shown = self.shown(room, target)
                shown.history.append(shown.content)
                shown.content = content
            case Redact(room, target):
                if target in self.reactions:
                    del self.reactions[target]
                else:
                    self.shown(room, target).deleted = True
            case React(_room, target, key):
                self.reactions[native_id] = (target, key)
            case Create():
                return f"!room{next(self._counter)}:example.org"
        return native_id

    def shown(self, room: str, native_id: str) -> Shown:
        """Return the bot's message with that id."""
        return next(shown for shown in self.rooms.get(room, []) if shown.native_id == native_id)

    def texts(self, room: str) -> list[str]:
        """Return what the room shows of the bot's messages, oldest first."""
        return [shown.content.text for shown in self.rooms.get(room, []) if not shown.deleted]

    async def until(self, condition: Callable[[], bool], within: float = PATIENCE_S) -> None:
        """Wait until a condition on what was done holds. Raises ``TimeoutError`` with what the rooms show."""
        try:
            async with asyncio.timeout(within), self._changed:
                await self._changed.wait_for(condition)
        except TimeoutError as error:
            raise TimeoutError(f"within {within} s; the rooms show {self.rooms}") from error

    async def settle(self, room: str, delivery_ids: Sequence[str], since: datetime) -> Mapping[str, str]:
        """Find what was done, as a readable history would."""
        return {one: self.done[one] for one in delivery_ids if one in self.done}


def at(second: int = 0) -> datetime:
    """A fixed working day, so many seconds after nine."""
    return datetime(2026, 3, 3, 9, 0, second, tzinfo=UTC)
