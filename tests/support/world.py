"""A tandem on a real database, whose platform is a list: what people do goes in, what the bot sends comes out."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from config.settings import Settings
from handlers.common import say
from handlers.common.drafts import Draft, ready
from handlers.context import Context, Limits
from handlers.events import Identified, MessageDeleted, MessageEdited, MessageReceived, NativeEvent, ReactionAdded
from handlers.relay import drafts, incoming
from storage import generations, outbox, people, rooms, tandems
from storage.database import Database, Tx
from storage.deliveries import Action, Edit, Mark, React, Redact, Say, Send
from storage.models import Message, Room
from storage.richtext import RichText
from storage.translations import Translation, Wanted
from tests.support.databases import SettableClock
from tests.support.sentences import TEXTS as TEXTS

T = TypeVar("T")
BOT = "@bot:example.org"


@dataclass
class Phrases:
    """Translates by heart; what it has not learnt becomes "[language] text", and nothing while it is ``off``."""

    known: dict[tuple[str, str], str] = field(default_factory=dict)
    off: bool = False

    def translate(self, wanted: Wanted) -> Translation | None:
        """Return what was learnt."""
        if self.off:
            return None
        learnt = self.known.get((wanted.content.text, wanted.target))
        return Translation(RichText(learnt) if learnt else f_marked(wanted), "phrases")


def f_marked(wanted: Wanted) -> RichText:
    """Return the text with its target in front."""
    return RichText(f"[{wanted.target}] ") + wanted.content


@dataclass
class Sent:
    """What the platform was asked for, and the id that it gave."""

    action: Action
    native_id: str

    @property
    def text(self) -> str:
        """The text of a message or of its edit."""
        assert isinstance(self.action, Send | Edit)
        return self.action.content.text


class World:
    """One database, one tandem, one platform."""

    def __init__(self, database: Database, clock: SettableClock, text_bytes: int = 12_000) -> None:
        self.database = database
        self.clock = clock
        self.phrases = Phrases()
        self.sent: list[Sent] = []
        self.text_bytes = text_bytes
        self.generation = self.write(generations.begin)
        self.tandem_id = 0
        self._count = 0

    def write(self, work: Callable[[Tx], T]) -> T:
        """Run work in a transaction."""
        return self.database.write_now(work)

    @property
    def context(self) -> Context:
        """What handlers are given now."""
        return Context(self.clock.wall, Settings(), TEXTS, {"matrix": Limits(self.text_bytes)}, {"matrix": BOT})

    # --- who is there ---

    def found(self, shape: str, *cities: tuple[str, str, str]) -> None:
        """Enter cities (name, language, zone) and their tandem."""

        def work(tx: Tx) -> int:
            members = [
                people.add_city(tx, slug=name.lower().replace(" ", "-"), name=name, languages=[language], zone=zone)
                for name, language, zone in cities
            ]
            return tandems.create(tx, slug=f"t-{shape}", name=shape, shape=shape, members=members).id

        self.tandem_id = self.write(work)

    def person(self, name: str, city: str, reads: Sequence[str]) -> str:
        """Enter a person with an account and return its native id."""
        native = f"@{name.split()[0].lower()}:example.org"

        def work(tx: Tx) -> None:
            home = people.city_by_slug(tx, city.lower().replace(" ", "-"))
            entered = people.create(tx, name, reads=reads, city_id=home.id if home else None)
            people.link_account(tx, people.see_account(tx, "matrix", native, name), entered)

        self.write(work)
        return native

    def room(
        self,
        native: str,
        *,
        city: str = "",
        language: str | None = None,
        state: str = "open",
        members: Sequence[str] = (),
    ) -> str:
        """Open a room of the tandem and return its native id."""

        def work(tx: Tx) -> None:
            home = people.city_by_slug(tx, city.lower().replace(" ", "-")) if city else None
            room = rooms.create(
                tx,
                uid=str(uuid.uuid5(uuid.NAMESPACE_URL, native)),
                platform="matrix",
                purpose="tandem",
                native_id=native,
                state=state,
                tandem_id=self.tandem_id,
                city_id=home.id if home else None,
                language=language,
            )
            for member in members:
                rooms.set_membership(tx, room.id, people.see_account(tx, "matrix", member).id, "joined")

        self.write(work)
        return native

    # --- what they do ---

    def say(self, room: str, account: str, text: str | RichText, language: str = "", **more: str) -> str:
        """Somebody writes; the native id of the message is returned."""
        native = self._native()
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
                identified=identified,
                reply_to=more.get("reply_to"),
                thread=more.get("thread"),
            )
        )
        return native

    def edit(self, room: str, account: str, target: str, text: str, language: str = "") -> str:
        """Somebody edits a message."""
        native = self._native()
        identified = Identified(language, certain=True) if language else None
        content = RichText(text)
        self.handle(
            MessageEdited(
                platform="matrix",
                native_id=native,
                room=room,
                account=account,
                written_at=self.clock.wall,
                target=target,
                content=content,
                identified=identified,
            )
        )
        return native

    def delete(self, room: str, account: str, target: str) -> str:
        """Somebody deletes a message or takes back a reaction."""
        native = self._native()
        self.handle(
            MessageDeleted(
                platform="matrix",
                native_id=native,
                room=room,
                account=account,
                written_at=self.clock.wall,
                target=target,
            )
        )
        return native

    def react(self, room: str, account: str, target: str, key: str = "👍") -> str:
        """Somebody reacts to a message."""
        native = self._native()
        self.handle(
            ReactionAdded(
                platform="matrix",
                native_id=native,
                room=room,
                account=account,
                written_at=self.clock.wall,
                target=target,
                key=key,
            )
        )
        return native

    def handle(self, event: NativeEvent) -> None:
        """Handle an event as ``handlers.dispatch`` does once it is clear that it is no command."""

        def work(tx: Tx) -> None:
            room = rooms.find(tx, event.platform, event.room)
            assert room is not None
            account = people.see_account(tx, event.platform, event.account, event.name)
            incoming.handle(tx, event, room, account, self.context)

        self.write(work)

    # --- what the bot does ---

    def deliver(self, limit: int = 100) -> list[Sent]:
        """Send what waits, lane by lane and in order, and return it."""
        done: list[Sent] = []
        while limit > 0 and (claims := self.write(lambda tx: outbox.claim(tx, self.generation, 20, ["matrix"]))):
            for claim in claims:
                sent = self._send(claim)
                if sent is not None:
                    done.append(sent)
                limit -= 1
        self.sent += done
        return done

    def claimed(self) -> list[outbox.Claimed]:
        """Claim the heads of all lanes and leave them so."""
        return self.write(lambda tx: outbox.claim(tx, self.generation, 20, ["matrix"]))

    def freeze(self, claim: outbox.Claimed) -> Action:
        """Begin an attempt whose outcome stays open."""

        def work(tx: Tx) -> Action:
            action = self._finished(self.draft(tx, claim))
            assert action is not None
            outbox.freeze(tx, claim, action)
            return action

        return self.write(work)

    def draft(self, tx: Tx, claim: outbox.Claimed) -> Draft:
        """Return a delivery's draft, as ``handlers.rendering`` does."""
        if isinstance(claim.payload, Say):
            return say.draft(tx, claim, self.context)
        if isinstance(claim.payload, Mark):
            return ready(React("!", claim.payload.target, claim.payload.key))
        return drafts.draft(tx, claim, self.context)

    def _finished(self, draft: Draft) -> Action | None:
        return draft.finish([self.phrases.translate(wanted) for wanted in draft.needs]).action

    def _send(self, claim: outbox.Claimed) -> Sent | None:
        def work(tx: Tx) -> Sent | None:
            action = self._finished(self.draft(tx, claim))
            if action is None:
                outbox.cancel(tx, claim)
                return None
            outbox.freeze(tx, claim, action)
            native = self._native()
            outbox.sent(tx, claim, "" if isinstance(action, Redact) else native)
            return Sent(action, native)

        return self.write(work)

    def _native(self) -> str:
        self._count += 1
        self.clock.advance(1)
        return f"$e{self._count}"

    def message(self, native: str) -> Message:
        """Return a message by the native id of its original."""

        def work(tx: Tx) -> Message:
            from storage import messages

            found = [messages.find(tx, room.id, native) for room in tx.query(Room).all()]
            return next(message for message in found if message is not None)

        return self.write(work)

    def later(self, **delta: float) -> datetime:
        """Let time pass."""
        self.clock.advance(timedelta(**delta).total_seconds())
        return self.clock.wall
