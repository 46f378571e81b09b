"""A programme on a real database whose platform is a list: events are dispatched, deliveries are drawn and done."""

from __future__ import annotations

import copy
import functools
import itertools
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated, Any, TypeVar

import pytest
from pydantic import Field, TypeAdapter

from config.settings import Matrix, Programme, Settings
from config.texts import Line
from handlers import dispatch, rendering
from handlers.context import Context, Limits
from handlers.errors import Temporary
from handlers.events import (
    BotInvited,
    BotJoined,
    BotRemoved,
    DeliveryFailed,
    EventFailed,
    Identified,
    InboundEvent,
    MembershipChanged,
    MessageDeleted,
    MessageEdited,
    MessageReceived,
    OwnEvent,
    ReactionAdded,
    Started,
)
from storage import generations, inbox, outbox, rooms
from storage.attachments import File
from storage.database import Database, Tx
from storage.deliveries import Action, Change, Create, Edit, Redact, Send
from storage.models import Room
from storage.noting import TranslateNotes
from storage.richtext import RichText
from storage.translations import Translation, Wanted
from tests.support.databases import SettableClock
from tests.support.sentences import TEXTS as TEXTS

T = TypeVar("T")
BOT = "@bot:example.org"
ANNA = "@anna:example.org"
OWN: TypeAdapter[OwnEvent] = TypeAdapter(Annotated[OwnEvent, Field(discriminator="kind")])
MATRIX = Matrix.model_validate(
    {"homeserver": "https://example.org", "user_id": BOT, "device_id": "BOT", "access_token": "secret"}
)


@dataclass
class Shown:
    """A message of the bot as a room shows it."""

    native_id: str
    text: str
    choices: tuple[str, ...]
    quiet: bool
    reply_to: str | None
    content: RichText
    earlier: list[str] = field(default_factory=list)

    def copied(self) -> Shown:
        """Return the same as it is now."""
        return replace(self, earlier=list(self.earlier))


@dataclass
class Moment:
    """How everything stood when a scene had been played once, so that other tests can go on from there at once."""

    database: sqlite3.Connection
    wall: datetime
    seconds: float
    number: int
    seen: Any
    outcome: Any


MOMENTS: dict[str, Moment] = {}
Playing = TypeVar("Playing", bound=Callable[..., Any])


def scene(play: Playing) -> Playing:
    """Make a function of a stage that has not begun (and of names) a scene, which is played once for all tests."""

    @functools.wraps(play)
    def played(stage: Stage, *names: str) -> Any:
        return stage.scene(f"{play.__module__}.{play.__name__}{names}", lambda: play(stage, *names))

    return played  # type: ignore[return-value]


@pytest.fixture(scope="session")
def scenes() -> Iterator[None]:
    """Forgets, after all tests, what was played."""
    yield
    while MOMENTS:
        MOMENTS.popitem()[1].database.close()


@pytest.fixture
def stage(database: Database, clock: SettableClock, scenes: None) -> Stage:
    """A programme that has not begun."""
    return Stage(database, clock)


class Stage:
    """One database, one programme whose coordinator is Anna, and one platform."""

    def __init__(self, database: Database, clock: SettableClock, language: str = "en") -> None:
        self.database = database
        self.clock = clock
        programme = Programme.model_validate(
            {"name": "Tandems", "language": language, "coordinators": [f"matrix:{ANNA}"], "contact": "team@example.org"}
        )
        self.settings = Settings(programme=programme, matrix=MATRIX)
        self.platforms = ["matrix"]
        self.actions: list[Action] = []
        self.shown: dict[str, list[Shown]] = {}
        self._numbers = itertools.count(1)
        self.generation = self.write(generations.begin)

    @property
    def context(self) -> Context:
        """What handlers are given now."""
        return Context(self.clock.wall, self.settings, TEXTS, {"matrix": Limits(12_000)}, {"matrix": BOT})

    def write(self, work: Callable[[Tx], T]) -> T:
        """Run work in a transaction."""
        return self.database.write_now(work)

    def native(self, sign: str = "$") -> str:
        """Return a new native id; a second passes."""
        self.clock.advance(1)
        return f"{sign}{next(self._numbers)}"

    def scene(self, name: str, play: Callable[[], T]) -> T:
        """Play what many tests begin with, or take its outcome from the first time it was played (on SQLite)."""
        assert not self.actions, "a scene is what a programme begins with"
        if self.database.is_postgresql:
            return play()
        # A test may have other settings: what it plays is another scene.
        name = f"{type(self).__name__} {name} {self.settings.model_dump_json()}"
        raw = self.database._write_engine.raw_connection()  # Nobody else is in a transaction now.
        try:
            connection = raw.driver_connection
            assert isinstance(connection, sqlite3.Connection)
            if name in MOMENTS:
                self._remember(MOMENTS[name])
                MOMENTS[name].database.backup(connection)
                outcome: T = copy.deepcopy(MOMENTS[name].outcome)
                return outcome
        finally:
            raw.close()
        outcome = play()
        self._keep(name, outcome)
        return outcome

    def _keep(self, name: str, outcome: Any) -> None:
        raw = self.database._write_engine.raw_connection()
        kept = sqlite3.connect(":memory:", check_same_thread=False)
        assert isinstance(raw.driver_connection, sqlite3.Connection)
        raw.driver_connection.backup(kept)
        raw.close()
        wall, seconds = self.clock.wall, self.clock.seconds
        seen = self._seen()
        MOMENTS[name] = Moment(kept, wall, seconds, next(self._numbers), seen, copy.deepcopy(outcome))

    def _remember(self, moment: Moment) -> None:
        self.clock.wall, self.clock.seconds = moment.wall, moment.seconds
        self._numbers = itertools.count(moment.number + 1)
        self._see(moment.seen)

    def _seen(self) -> Any:
        """What was seen of the bot until now; it stays as it is while more happens."""
        # Actions never change, what rooms show does.
        return list(self.actions), {room: [one.copied() for one in shown] for room, shown in self.shown.items()}

    def _see(self, seen: Any) -> None:
        """Go back to what was seen."""
        actions, rooms = seen
        self.actions = list(actions)
        self.shown = {room: [one.copied() for one in shown] for room, shown in rooms.items()}

    # --- what happens ---

    def handle(self, event: InboundEvent) -> None:
        """Let an event be handled, and everything that follows from it; in one transaction, because that is faster."""

        def work(tx: Tx) -> None:
            dispatch.handle(tx, event, self.context)
            self._settle(tx)

        self.write(work)

    def start(self) -> str:
        """Start the bot; Anna comes into the coordinators' room, whose native id is returned."""
        self.handle(Started(generation=self.generation))
        room = self.the_room("coordinators")
        self.join(room, ANNA, "Anna")
        return room

    def say(
        self,
        room: str,
        account: str,
        text: str | RichText,
        reply_to: str | None = None,
        language: str = "",
        thread: str | None = None,
        attachment: File | None = None,
    ) -> str:
        """Somebody writes; returns the native id of what they wrote."""
        native = self.native()
        content = RichText(text) if isinstance(text, str) else text
        identified = Identified(language, certain=True) if language else None
        self.handle(
            MessageReceived(
                platform="matrix",
                native_id=native,
                room=room,
                account=account,
                written_at=self.clock.wall,
                content=content,
                reply_to=reply_to,
                thread=thread,
                identified=identified,
                attachment=attachment,
            )
        )
        return native

    def mean(self, room: str, account: str, line: str) -> None:
        """Somebody writes a command, and presses yes if the bot asks whether they mean it."""
        self.say(room, account, line)
        asked = self.last(room)
        if asked.choices and asked.choices[-1] == TEXTS.render(Line("menu-button-leave"), "en"):
            self.press(room, account, asked.native_id, "1️⃣")

    def edit(self, room: str, account: str, target: str, text: str) -> None:
        """Somebody edits."""
        event = MessageEdited(
            platform="matrix",
            native_id=self.native(),
            room=room,
            account=account,
            written_at=self.clock.wall,
            target=target,
            content=RichText(text),
        )
        self.handle(event)

    def press(self, room: str, account: str, target: str, key: str) -> str:
        """Somebody puts a reaction on a message; returns the reaction's native id."""
        native = self.native()
        event = ReactionAdded(
            platform="matrix",
            native_id=native,
            room=room,
            account=account,
            written_at=self.clock.wall,
            target=target,
            key=key,
        )
        self.handle(event)
        return native

    def unpress(self, room: str, account: str, target: str) -> None:
        """Somebody takes a reaction (or a message) back."""
        event = MessageDeleted(
            platform="matrix",
            native_id=self.native(),
            room=room,
            account=account,
            written_at=self.clock.wall,
            target=target,
        )
        self.handle(event)

    def join(self, room: str, account: str, name: str = "", membership: str = "joined") -> None:
        """Somebody joins (or is invited, or leaves)."""
        event = MembershipChanged(
            platform="matrix",
            native_id=self.native(),
            room=room,
            account=account,
            written_at=self.clock.wall,
            subject=account,
            subject_name=name,
            membership=membership,  # type: ignore[arg-type]
        )
        self.handle(event)

    def invite_bot(self, account: str, *, direct: bool, members: tuple[tuple[str, str], ...] = ()) -> str:
        """Somebody invites the bot into a new room, and it comes if it wants to; returns the room's native id."""
        room = self.native("!")
        before = len(self.actions)
        self.handle(
            BotInvited(
                platform="matrix",
                native_id=self.native(),
                room=room,
                account=account,
                written_at=self.clock.wall,
                direct=direct,
            )
        )
        if Change(room, "join") in self.actions[before:]:
            self.handle(
                BotJoined(
                    platform="matrix",
                    native_id=self.native(),
                    room=room,
                    account=BOT,
                    written_at=self.clock.wall,
                    members=((account, ""), *members),
                )
            )
        return room

    def remove_bot(self, room: str) -> None:
        """Somebody takes the bot out of a room."""
        native = self.native()
        self.handle(
            BotRemoved(platform="matrix", native_id=native, room=room, account=ANNA, written_at=self.clock.wall)
        )

    def fail(self, delivery_id: str, reason: str, *, uncertain: bool = False) -> None:
        """Something could not be delivered."""
        self.handle(DeliveryFailed(delivery_id=delivery_id, reason=reason, uncertain=uncertain))

    def fail_event(self, inbox_id: int, lane: str, reference: str = "AB12") -> None:
        """An event could not be handled."""
        self.handle(EventFailed(inbox_id=inbox_id, lane=lane, reference=reference))

    # --- what the bot does ---

    def settle(self) -> None:
        """Do everything that is planned and handle what comes of it, until nothing is left."""
        self.write(self._settle)

    def _settle(self, tx: Tx) -> None:
        while True:
            claims = outbox.claim(tx, self.generation, 50, self.platforms)
            for claim in claims:
                self._perform(tx, claim)
            events = inbox.claim(tx, self.generation, 50)
            for event in events:
                inbox.done(tx, event)
                dispatch.handle(tx, OWN.validate_python(event.payload), self.context)
            if not claims and not events:
                return

    def _perform(self, tx: Tx, claim: outbox.Claimed) -> None:
        draft = rendering.draft(tx, claim, self.context)
        answers = [self.translate(wanted) for wanted in draft.needs]
        finished = draft.finish(answers)
        action = finished.action
        if finished.keep is not None:
            finished.keep(tx)
        if isinstance(claim.payload, TranslateNotes) and None in answers:
            outbox.retry(tx, claim, 30.0, "no translation yet")
            return
        if action is None:
            outbox.cancel(tx, claim)
            return
        outbox.freeze(tx, claim, action)
        outbox.sent(tx, claim, self._do(action))

    def translate(self, wanted: Wanted) -> Translation | None:
        """Translate a text; here nobody does."""
        return None

    def _do(self, action: Action) -> str:
        self.actions.append(action)
        match action:
            case Send(room, content, quiet, reply_to, _thread, choices):
                native = self.native()
                shown = Shown(native, content.text, choices, quiet, reply_to, content)
                self.shown.setdefault(room, []).append(shown)
                return native
            case Edit(room, target, content, _quiet, choices):
                shown = next(known for known in self.shown[room] if known.native_id == target)
                shown.earlier.append(shown.text)
                shown.text, shown.choices, shown.content = content.text, choices, content
                return self.native()
            case Create():
                return self.native("!")
            case Redact() | Change():
                return ""
        return self.native()

    # --- what can be seen ---

    def last(self, room: str) -> Shown:
        """Return the bot's latest message in a room."""
        return self.shown[room][-1]

    def texts(self, room: str) -> list[str]:
        """Return what a room shows of the bot's messages, the oldest first."""
        return [shown.text for shown in self.shown.get(room, [])]

    def changes(self, what: str) -> list[tuple[str, str]]:
        """Return what was done about rooms: (native room, subject)."""
        return [(a.room, a.subject) for a in self.actions if isinstance(a, Change) and a.what == what]

    def created(self) -> list[Create]:
        """Return the rooms that were created."""
        return [action for action in self.actions if isinstance(action, Create)]

    def rooms(self, purpose: str, states: tuple[str, ...] = ("wanted", "open", "retiring")) -> list[Room]:
        """Return the rooms of a purpose."""
        return self.write(lambda tx: rooms.with_purpose(tx, purpose, states=states))

    def the_room(self, purpose: str) -> str:
        """Return the native id of the only room of a purpose."""
        (room,) = self.rooms(purpose)
        assert room.native_id is not None
        return room.native_id

    def refuses(self, event: InboundEvent) -> bool:
        """Tell whether an event has to wait."""
        try:
            self.handle(event)
        except Temporary:
            return True
        return False
