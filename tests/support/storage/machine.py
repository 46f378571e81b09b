"""A small bot and a small homeserver on the real queues, driven at random: arrivals, crashes, takeovers, failures.

The homeserver keeps a log of everything that happened (the bot's own messages, too), and a repeated send under the
same id is the same message, as on Matrix. The bot does each step in a transaction of its own, as the real one does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from storage import generations, inbox, outbox
from storage.database import Database, Tx
from storage.deliveries import Action, DeletePart, Edit, EditPart, Redact, Send, ShowPart
from storage.lanes import LEASE_S
from storage.models import Account, InboxRow, Message, OutboxRow, Part, Room, Tandem
from storage.outbox import LostLease, NewDelivery
from storage.richtext import RichText
from tests.support.databases import SettableClock

ROOMS = ("a", "b", "c")
HOLD = 30.0


def is_deletion(payload: dict[str, Any]) -> bool:
    """Return whether an event deletes a message."""
    return bool(payload["kind"] == "delete")


class Refused(Exception):  # noqa: N818 - not a fault
    """The homeserver will never take it."""


@dataclass
class Homeserver:
    """What people see. The log holds (lane, native id, payload), or ("", delivery id, native id) for an echo."""

    log: list[tuple[str, str, Any]] = field(default_factory=list)
    done: dict[str, tuple[str, Action]] = field(default_factory=dict)
    shown: dict[str, list[str]] = field(default_factory=lambda: {room: [] for room in ROOMS})
    texts: dict[str, str] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)

    def perform(self, delivery_id: str, action: Action) -> str:
        """Do something once; a repeat has to be the same thing."""
        if delivery_id in self.refused:
            raise Refused
        if delivery_id in self.done:
            native_id, before = self.done[delivery_id]
            assert before == action, "a repeated attempt sends the same thing"
            return native_id
        native_id = f"$of-{delivery_id}"
        match action:
            case Send(room, content):
                self.shown[room].append(delivery_id)
                self.texts[native_id] = content.text
            case Edit(_, target, content):
                if target in self.texts:
                    self.texts[target] = content.text
            case Redact(_, target):
                del self.texts[target]
            case _:
                raise AssertionError(action)
        self.done[delivery_id] = native_id, action
        self.log.append(("", delivery_id, native_id))
        return native_id


@dataclass
class Job:
    """A claimed delivery and how far it got."""

    claim: outbox.Claimed
    action: Action | None = None
    step: str = "claimed"
    native_id: str = ""


@dataclass
class World:
    """The homeserver, the bot's database, and what the bot's processes hold in memory."""

    open: Callable[[SettableClock], Database]
    clock: SettableClock = field(default_factory=SettableClock)
    server: Homeserver = field(default_factory=Homeserver)
    jobs: list[Job] = field(default_factory=list)
    events: list[inbox.Claimed] = field(default_factory=list)
    excused: set[str] = field(default_factory=set)
    """Messages that were parked or given up once, and so may come out of order."""
    generation: int = 0

    def __post_init__(self) -> None:
        self.database = self.open(self.clock)
        self.database.write_now(self.furnish)
        self.begin()

    def furnish(self, tx: Tx) -> None:
        """Make the tandem's rooms."""
        tandem = Tandem(slug="t", name="T", created_at=tx.now)
        tx.add_all([tandem, Account(platform="matrix", native_id="@ana:x")])
        tx.add_all(Room(uid=room, platform="matrix", native_id=f"!{room}", purpose="tandem") for room in ROOMS)

    # --- processes ----------------------------------------------------------------------------------------------

    def begin(self, *, restored: bool = False) -> None:
        """Start a process; what others hold in memory stays there."""
        before = self.generation
        self.generation = self.database.write_now(lambda tx: generations.begin(tx, restored=restored, above=before))
        if restored:
            # One that was deleted before it was shown may now be shown before the deletion is handled again.
            self.excused |= {
                payload["message"] for lane, _, payload in self.server.log if lane and is_deletion(payload)
            }

    def kill(self) -> None:
        """Let everything in memory be gone."""
        self.jobs.clear()
        self.events.clear()

    def settle(self) -> None:
        """Do what a start after a restore does, before anything is sent."""
        self.sync(len(self.server.log))
        for _ in range(500):
            if not self.take_events(5):
                break
            while self.events:
                self.handle(0)
        while not self.database.write_now(generations.finish):
            for room in self.database.write_now(generations.to_settle):
                found = {i: self.server.done[i][0] for i in room.delivery_ids if i in self.server.done}
                missing = [i for i in room.delivery_ids if i not in found]
                self.database.write_now(partial(generations.settled, found=found, missing=missing))

    # --- coming in ----------------------------------------------------------------------------------------------

    def sync(self, limit: int) -> None:
        """Take in what is next in the log, with the cursor."""
        cursor = int(self.database.write_now(lambda tx: inbox.cursor(tx, "bot")) or 0)
        batch = self.server.log[cursor : cursor + limit]
        new = [inbox.NewEvent("matrix", event, lane, payload) for lane, event, payload in batch if lane]
        echoes = [(delivery_id, native_id) for lane, delivery_id, native_id in batch if not lane]
        self.database.write_now(lambda tx: inbox.receive(tx, "bot", new, str(cursor + len(batch)), echoes))

    def take_events(self, limit: int) -> int:
        """Claim events; return how many."""
        claims = self.database.write_now(lambda tx: inbox.claim(tx, self.generation, limit))
        self.events += claims
        return len(claims)

    def handle(self, index: int, outcome: str = "ok") -> None:
        """Handle a claimed event, or let it fail."""
        claim = self.events.pop(index)
        message = claim.payload.get("message", "")

        def work(tx: Tx) -> None:
            if outcome == "retry" or (outcome == "ok" and not self.apply(tx, claim.payload)):
                inbox.retry(tx, claim, 10, "not now", HOLD)
            elif outcome == "park":
                inbox.park(tx, claim, 45, "no keys")
            else:
                inbox.done(tx, claim)

        try:
            self.database.write_now(work)
        except LostLease:
            return
        if outcome == "park" or self.is_parked(claim.id):
            self.excused.add(message)

    def is_parked(self, row: int) -> bool:
        """Return whether an event is parked now."""
        return self.database.write_now(lambda tx: bool(tx.get_one(InboxRow, row).parked))

    def apply(self, tx: Tx, payload: dict[str, Any]) -> bool:
        """Do what the event asks for; return False when what it is about has not come yet."""
        if payload.get("kind") in ("delivery_failed", "delivery_done"):
            return True
        message = tx.query(Message).filter_by(event_id=payload["message"]).one_or_none()
        if payload["kind"] == "new":
            self.relay(tx, payload)
            return True
        if message is None:
            return False
        parts = tx.query(Part).filter_by(message_id=message.id).order_by(Part.id).all()
        if payload["kind"] == "delete":
            message.deleted_at = tx.now
        elif payload["revision"] <= message.revision:
            return True
        else:
            message.revision = payload["revision"]
        tx.flush()
        for part in parts:
            self.follow(tx, payload, message, part)
        return True

    def relay(self, tx: Tx, payload: dict[str, Any]) -> None:
        """Plan what every other room is shown of a new message."""
        rooms = {room.uid: room for room in tx.query(Room)}
        source = rooms[payload["room"]]
        message = Message(
            tandem_id=tx.query(Tandem).one().id,
            room_id=source.id,
            event_id=payload["message"],
            account_id=tx.query(Account).one().id,
            author="Ana",
            zone="UTC",
            written_at=tx.now,
            language="de",
        )
        tx.add(message)
        tx.flush()
        for room in rooms.values():
            if room is not source:
                show = f"show-{message.event_id}-{room.uid}"
                part = Part(message_id=message.id, room_id=room.id, role="copy", delivery_id=show)
                tx.add(part)
                tx.flush()
                outbox.plan(tx, self.delivery(show, room, ShowPart(part.id), part.id))

    def follow(self, tx: Tx, payload: dict[str, Any], message: Message, part: Part) -> None:
        """Bring a part up to date, as rule 4 says."""
        room = tx.get_one(Room, part.room_id)
        if payload["kind"] == "delete":
            if not outbox.cancel_part(tx, part.id):
                name = f"delete-{message.event_id}-{room.uid}"
                outbox.plan(tx, self.delivery(name, room, DeletePart(part.id), part.id))
        elif message.deleted_at is None and outbox.attempted(tx, part.id):
            name = f"edit-{message.event_id}-{room.uid}-{message.revision}"
            outbox.plan(tx, self.delivery(name, room, EditPart(part.id), part.id))

    def delivery(self, name: str, room: Room, payload: ShowPart | EditPart | DeletePart, part: int) -> NewDelivery:
        """Return a delivery in the room's lane."""
        return NewDelivery(name, f"room:{room.uid}", "matrix", payload, room.id, part)

    # --- going out ----------------------------------------------------------------------------------------------

    def take_deliveries(self, limit: int, per_lane: int) -> int:
        """Claim deliveries; return how many."""
        claims = self.database.write_now(lambda tx: outbox.claim(tx, self.generation, limit, ["matrix"], per_lane))
        self.jobs += [Job(claim) for claim in claims]
        return len(claims)

    def advance_job(self, index: int, outcome: str = "ok") -> None:
        """Let a claimed delivery take its next step, or fail at it."""
        job = self.jobs[index]
        try:
            finished = getattr(self, f"_{job.step}")(job, outcome)
        except LostLease:
            finished = True
        if finished:
            self.jobs.remove(job)

    def _claimed(self, job: Job, outcome: str) -> bool:
        job.action = job.claim.frozen or self.database.write_now(lambda tx: self.draft(tx, job.claim))
        job.step = "drafted"
        return False

    def _drafted(self, job: Job, outcome: str) -> bool:
        action = job.action
        if action is None:
            self.database.write_now(lambda tx: outbox.cancel(tx, job.claim))
            return True
        self.database.write_now(lambda tx: outbox.freeze(tx, job.claim, action))
        job.step = "frozen"
        return False

    def _frozen(self, job: Job, outcome: str) -> bool:
        assert job.action is not None
        claim = job.claim
        if outcome == "refuse" and claim.delivery_id.startswith("show") and claim.delivery_id not in self.server.done:
            self.server.refused.add(claim.delivery_id)
        if outcome == "before":
            self.database.write_now(lambda tx: outbox.retry(tx, claim, 5, "down"))
            return True
        try:
            job.native_id = self.server.perform(claim.delivery_id, job.action)
        except Refused:
            self.database.write_now(lambda tx: outbox.dead(tx, claim, "refused"))
            return True
        if outcome == "after":
            self.database.write_now(lambda tx: outbox.retry(tx, claim, 5, "cut"))
            return True
        job.step = "performed"
        return False

    def _performed(self, job: Job, outcome: str) -> bool:
        self.database.write_now(lambda tx: outbox.sent(tx, job.claim, job.native_id))
        return True

    def draft(self, tx: Tx, claim: outbox.Claimed) -> Action | None:
        """Draw a delivery up as things stand now."""
        part = tx.get_one(Part, claim.part_id)
        message = tx.get_one(Message, part.message_id)
        room = tx.get_one(Room, part.room_id).uid
        text = RichText(f"{message.event_id} r{message.revision}")
        match claim.payload:
            case ShowPart():
                return Send(room, text) if message.deleted_at is None else None
            case EditPart() if part.native_id and message.deleted_at is None:
                return Edit(room, part.native_id, text)
            case DeletePart() if part.native_id:
                return Redact(room, part.native_id)
        return None

    # --- the end ------------------------------------------------------------------------------------------------

    def drain(self) -> None:
        """Let everything work again, and wait until nothing is left to do."""
        for _ in range(500):
            self.clock.advance(LEASE_S + 1)
            self.sync(1000)
            moved = self.take_events(100) + self.take_deliveries(100, 1)
            while self.events:
                self.handle(0)
            while self.jobs:
                self.advance_job(0)
            if not moved and self.idle():
                return
        raise AssertionError("something never ends")

    def idle(self) -> bool:
        """Return whether nothing waits any more."""
        waits = self.database.write_now(lambda tx: (inbox.next_due(tx), outbox.next_due(tx, ["matrix"])))
        return waits == (None, None)

    def check(self) -> None:
        """Assert that every message is where it belongs, once, up to date, and in order."""
        states, messages = self.database.write_now(self.facts)
        arrived = [payload for lane, _, payload in self.server.log if lane]
        for payload in arrived:
            if payload["kind"] == "new":
                changes = [p for p in arrived if p["message"] == payload["message"]]
                self.check_message(payload, changes, states, messages)
        for room, shown in self.server.shown.items():
            assert len(shown) == len(set(shown))
            for source in set(ROOMS) - {room}:
                there = [show.split("-")[1] for show in shown]
                order = [p["message"] for p in arrived if p["kind"] == "new" and p["room"] == source]
                kept = [message for message in order if message in there and message not in self.excused]
                assert [message for message in there if message in kept] == kept, f"{source} in {room}"

    def facts(self, tx: Tx) -> tuple[dict[str, str], dict[str, int]]:
        """Return the deliveries' states and the messages' revisions."""
        states = {row.delivery_id: row.state for row in tx.query(OutboxRow)}
        return states, {row.event_id: row.revision for row in tx.query(Message)}

    def check_message(
        self, new: dict[str, Any], changes: list[dict[str, Any]], states: dict[str, str], messages: dict[str, int]
    ) -> None:
        """Assert that each other room shows the message as it is now."""
        name = new["message"]
        deleted = any(change["kind"] == "delete" for change in changes)
        revision = max(change.get("revision", 0) for change in changes)
        assert messages[name] == revision, "every edit was handled"
        for room in set(ROOMS) - {new["room"]}:
            show = f"show-{name}-{room}"
            text = self.server.texts.get(f"$of-{show}")
            if deleted or show in self.server.refused:
                assert text is None
                assert states[show] in ("sent", "cancelled", "dead")
            else:
                assert (states[show], text) == ("sent", f"{name} r{revision}")
