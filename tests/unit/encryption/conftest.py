"""Devices without a homeserver: their keys in temporary folders, and what they hand to each other."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.platforms.matrix.crypto.device import opened_keys
from bot.platforms.matrix.crypto.devices import Device, claimed
from bot.platforms.matrix.crypto.encoding import Json
from bot.platforms.matrix.crypto.outbound import RoomKey
from bot.platforms.matrix.crypto.vault import Vault

ROOM = "!room"
NOW = 1_800_000_000.0
Makes = Callable[[str], "Party"]


class Party:
    """A device with its keys."""

    numbers = itertools.count(1)

    def __init__(self, user: str, folder: Path) -> None:
        self.user = user
        self.vault = Vault(folder, "secret")
        self.keys = opened_keys(self.vault, user, "DEVICE")

    @property
    def device(self) -> Device:
        """How others know it."""
        account = self.keys.account
        return Device(self.user, account.device, account.curve, account.ed)

    def offers(self) -> Json:
        """What it would upload; taken for uploaded."""
        body = self.keys.account.upload(0, fallback=True)
        self.keys.account.uploaded()
        return body

    def reaches(self, other: Party) -> None:
        """Begin a session with another device, by one of its one-time keys."""
        name, key = next(iter(other.offers()["one_time_keys"].items()))
        answer = {"one_time_keys": {other.user: {other.device.id: {name: key}}}}
        public = claimed(other.device, answer)
        assert public is not None
        with self.keys.store.transaction():
            assert self.keys.sessions.begin(other.device, public, NOW)

    def whispers(self, other: Party, kind: str, content: Json) -> Json:
        """An encrypted message to another device, as it arrives there."""
        with self.keys.store.transaction():
            sealed = self.keys.sessions.encrypt(other.device, kind, content)
        return {"type": "m.room.encrypted", "sender": self.user, "content": sealed}

    def hears(self, *events: Json, since: str = "s1") -> list[Json]:
        """Take in messages to the device; return those of verifications."""
        return self.keys.take_in(since, events, {}, NOW)

    def writes(self, key: RoomKey, text: str, room: str = ROOM) -> Json:
        """An encrypted event in a room."""
        content = {"msgtype": "m.text", "body": text}
        sealed = key.encrypt(self.keys.account, room, "m.room.message", content, ("m.relates_to",))
        event_id = f"$event{next(self.numbers)}"
        return {"type": "m.room.encrypted", "event_id": event_id, "sender": self.user, "content": sealed}

    def opens(self, *events: Json, room: str = ROOM) -> list[Json]:
        """A room's events as far as they can be opened."""
        return self.keys.open(room, events, self.user, NOW)


@pytest.fixture
def makes(tmp_path: Path) -> Iterator[Makes]:
    """Makes devices of people; the same one again from what it has stored."""
    made: list[Party] = []

    def one(name: str) -> Party:
        for party in made:
            party.keys.close()
        made.append(Party(f"@{name}:example.org", tmp_path / name))
        for party in made[:-1]:
            party.keys = opened_keys(party.vault, party.user, "DEVICE")
        return made[-1]

    yield one
    for party in made:
        party.keys.close()
