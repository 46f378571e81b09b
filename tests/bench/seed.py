"""The bot's database before its first start: tandems in the shape "city", everybody reading English."""

from __future__ import annotations

from datetime import UTC, datetime

from storage import migrations
from storage.database import Database, Tx
from storage.models import Account, City, Participant, Room, RoomMember, Tandem, TandemCity
from tests.bench.load import Pair


def seed(url: str, pairs: list[Pair]) -> None:
    """Enter a tandem of two cities for each pair of rooms; the writers are people of the first city."""
    database = Database(url)
    try:
        migrations.migrate(database)
        database.write_now(lambda tx: enter(tx, pairs))
    finally:
        database.close_now()


def enter(tx: Tx, pairs: list[Pair]) -> None:
    """Enter all pairs."""
    for number, pair in enumerate(pairs):
        tandem = Tandem(slug=f"bench-{number}", name=f"Bench {number}", shape="city", created_at=datetime.now(UTC))
        tx.add(tandem)
        tx.flush()
        source = city(tx, tandem, f"Exampleton {number}", 0, pair.source)
        for index, writer in enumerate(pair.writers):
            person(tx, f"Ann Example {index}", source, writer.user_id)
        target = city(tx, tandem, f"Sampleford {number}", 1, pair.target)
        person(tx, f"Bea Sample {number}", target, None)


def city(tx: Tx, tandem: Tandem, name: str, position: int, native_room: str, platform: str = "matrix") -> Room:
    """Enter a city of a tandem with its open room."""
    row = City(slug=name.lower().replace(" ", "-"), name=name, languages=["en"], zone="Europe/London")
    tx.add(row)
    tx.flush()
    tx.add(TandemCity(tandem_id=tandem.id, city_id=row.id, position=position))
    room = Room(
        uid=f"bench-{tandem.id}-{position}",
        platform=platform,
        native_id=native_room,
        purpose="tandem",
        state="open",
        tandem_id=tandem.id,
        city_id=row.id,
        name=name,
    )
    tx.add(room)
    tx.flush()
    return room


def person(tx: Tx, name: str, room: Room, native_id: str | None) -> None:
    """Enter a person of the room's city who reads English; with an account where there is one."""
    participant = Participant(name=name, city_id=room.city_id, reads=["en"], writes="en")
    tx.add(participant)
    tx.flush()
    if native_id is None:
        return
    account = Account(participant_id=participant.id, platform=room.platform, native_id=native_id, name=name)
    tx.add(account)
    tx.flush()
    tx.add(RoomMember(room_id=room.id, account_id=account.id, membership="joined", told=True))
