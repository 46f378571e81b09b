"""Rows that tests of the queues need around them, and short ways to plan and to claim."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from config.texts import Line
from storage import generations, inbox, outbox
from storage.database import Database, Tx
from storage.deliveries import Payload, Say, Send, ShowPart
from storage.inbox import NewEvent
from storage.models import Account, CarriedReaction, InboxRow, Message, OutboxRow, Part, Room, Tandem
from storage.outbox import NewDelivery
from storage.richtext import RichText

MATRIX = ("matrix",)
HELLO = Send("!room", RichText("hello"))


@dataclass
class Place:
    """A tandem with some rooms, and the generation that works on it."""

    database: Database
    generation: int
    tandem: int
    account: int
    rooms: dict[str, int]

    @classmethod
    def make(cls, database: Database, *uids: str, closed: tuple[str, ...] = ()) -> Place:
        """Make rooms by their uids; those named in ``closed`` have no native id yet."""

        def work(tx: Tx) -> Place:
            tandem = Tandem(slug="t", name="T", created_at=tx.now)
            account = Account(platform="matrix", native_id="@ana:x", name="Ana")
            tx.add_all([tandem, account])
            tx.flush()
            rooms = [
                Room(uid=uid, platform="matrix", native_id=None if uid in closed else f"!{uid}", purpose="tandem")
                for uid in (*uids, *closed)
            ]
            tx.add_all(rooms)
            tx.flush()
            return cls(database, generations.begin(tx), tandem.id, account.id, {room.uid: room.id for room in rooms})

        return database.write_now(work)

    def part(self, uid: str, delivery_id: str | None, role: str = "copy") -> int:
        """Add a message with one part in the room, and return the part's id."""

        def work(tx: Tx) -> int:
            message = Message(
                tandem_id=self.tandem,
                room_id=self.rooms[uid],
                event_id=f"$source-{delivery_id}",
                account_id=self.account,
                author="Ana",
                zone="Europe/Berlin",
                written_at=tx.now,
                language="de",
                content=RichText("hallo"),
            )
            tx.add(message)
            tx.flush()
            part = Part(message_id=message.id, room_id=self.rooms[uid], role=role, delivery_id=delivery_id)
            tx.add(part)
            tx.flush()
            return part.id

        return self.database.write_now(work)

    def carried(self, part_id: int, delivery_id: str) -> int:
        """Add a reaction that is to be carried to a part."""

        def work(tx: Tx) -> int:
            row = CarriedReaction(part_id=part_id, key="👍", delivery_id=delivery_id)
            tx.add(row)
            tx.flush()
            return row.id

        return self.database.write_now(work)

    def plan(
        self, delivery_id: str, uid: str, payload: Payload | None = None, *, part: int | None = None, lane: str = ""
    ) -> None:
        """Plan a delivery in a room's lane; without a payload the bot says something."""
        new = NewDelivery(
            delivery_id, lane or f"room:{uid}", "matrix", payload or Say((Line("hello"),)), self.rooms[uid], part
        )
        self.database.write_now(lambda tx: outbox.plan(tx, new))

    def show(self, delivery_id: str, uid: str) -> int:
        """Plan that a new part is shown, and return the part's id."""
        part = self.part(uid, delivery_id)
        self.plan(delivery_id, uid, ShowPart(part), part=part)
        return part

    def claim(self, limit: int = 100, per_lane: int = 1) -> list[outbox.Claimed]:
        """Claim deliveries."""
        return self.database.write_now(lambda tx: outbox.claim(tx, self.generation, limit, MATRIX, per_lane))

    def claimed(self) -> list[str]:
        """Claim deliveries and return their ids."""
        return [claim.delivery_id for claim in self.claim()]

    def send(self, claim: outbox.Claimed, native_id: str | None = None) -> None:
        """Do what a sender does, in one transaction for each step."""
        self.freeze(claim)
        self.database.write_now(lambda tx: outbox.sent(tx, claim, native_id or f"$native-{claim.delivery_id}"))

    def freeze(self, claim: outbox.Claimed) -> None:
        """Commit what is about to be sent."""
        self.database.write_now(lambda tx: outbox.freeze(tx, claim, HELLO))

    def drain(self) -> list[str]:
        """Send everything that can be sent, and return the ids in the order in which they went out."""
        sent: list[str] = []
        for _ in itertools.count():
            claims = self.claim()
            if not claims:
                return sent
            for claim in claims:
                self.send(claim)
                sent.append(claim.delivery_id)
        raise AssertionError("unreachable")

    def row(self, delivery_id: str) -> OutboxRow:
        """Return a delivery's row as it is now."""
        return self.database.write_now(lambda tx: tx.query(OutboxRow).filter_by(delivery_id=delivery_id).one())

    def told(self) -> list[tuple[str, str]]:
        """Return what the bot told itself: kind and delivery id."""

        def work(tx: Tx) -> list[tuple[str, str]]:
            rows = tx.query(InboxRow).filter_by(platform="bot").order_by(InboxRow.id)
            return [(row.payload["kind"], row.payload["delivery_id"]) for row in rows if row.payload]

        return self.database.write_now(work)


def arrive(database: Database, *events: str) -> int:
    """Store events, written ``lane/id``, and return how many were new."""
    new = [NewEvent("matrix", event, event.partition("/")[0], {"body": event}) for event in events]
    return database.write_now(lambda tx: inbox.receive(tx, "@bot:x", new, events[-1]))


def begin(database: Database) -> int:
    """Begin a generation."""
    return database.write_now(generations.begin)


def take(database: Database, generation: int, limit: int = 100) -> list[inbox.Claimed]:
    """Claim events."""
    return database.write_now(lambda tx: inbox.claim(tx, generation, limit))


def ids(claims: list[inbox.Claimed]) -> list[str]:
    """Return which events they are."""
    return [claim.native_id for claim in claims]
