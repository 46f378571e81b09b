"""From raw events to arrivals and echoes, whatever the events are."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.platforms.base import Batch
from bot.platforms.matrix.arrivals import DELIVERY, Gathered, Names
from bot.platforms.matrix.client import Client

BOT = "@bot:x.org"
ANNA = "@anna:x.org"


class Members(Client):
    """A client that only knows who is in a room."""

    def __init__(self) -> None:
        self.asked = 0

    async def call(self, *_: Any, **__: Any) -> dict[str, Any]:
        """Answer any request with the room's members."""
        self.asked += 1
        return {"joined": {ANNA: {"display_name": "Anna"}, BOT: {"display_name": None}}}


@pytest.fixture
def client() -> Members:
    return Members()


async def gather(client: Members, *events: Any) -> Batch:
    gathered = Gathered(BOT, Names(client), lambda: datetime(2024, 5, 1, tzinfo=UTC))
    await gathered.events("!r", events)
    return gathered.batch("s2")


def event(number: int, kind: str = "m.room.message", sender: str = ANNA, **more: Any) -> dict[str, Any]:
    content = {"msgtype": "m.text", "body": "Hi"}
    return {"type": kind, "event_id": f"${number}", "sender": sender, "origin_server_ts": 1, "content": content, **more}


def member(number: int, subject: str, membership: str, before: str | None = None, **content: Any) -> dict[str, Any]:
    unsigned = {"prev_content": {"membership": before, **content}} if before else {}
    changed = {"membership": membership, **content}
    return event(number, "m.room.member", subject, state_key=subject, content=changed, unsigned=unsigned)


def ids(batch: Batch) -> list[str]:
    return [arrival.native_id for arrival in batch.arrivals]


async def test_members_are_asked_for_once(client: Members) -> None:
    batch = await gather(client, event(1), event(2))
    assert [arrival.payload["name"] for arrival in batch.arrivals] == ["Anna", "Anna"]
    assert client.asked == 1


async def test_what_is_stored_is_the_event_without_the_servers_additions(client: Members) -> None:
    batch = await gather(client, event(1, unsigned={"age": 5, "m.relations": {"m.replace": {}}}))
    assert batch.arrivals[0].payload["event"] == event(1)


async def test_the_bots_own_events_are_echoes_or_nothing(client: Members) -> None:
    sent = event(1, sender=BOT, content={"body": "x", DELIVERY: "d1"})
    created = event(2, "m.room.create", BOT, content={DELIVERY: "d2"})
    by_hand = event(3, sender=BOT)
    wild = event(4, sender=BOT, content={DELIVERY: ["d3"]})
    batch = await gather(client, sent, created, by_hand, wild)
    assert batch.echoes == [("d1", "$1"), ("d2", "!r")]
    assert batch.arrivals == []


async def test_nothing_before_the_bots_last_join(client: Members) -> None:
    joined = [member(2, BOT, "join", "invite"), member(5, BOT, "join", "leave")]
    batch = await gather(client, event(1), joined[0], event(3), member(4, BOT, "leave", "join"), joined[1], event(6))
    assert ids(batch) == ["$5", "$6"]
    assert batch.arrivals[0].payload["members"] == [(ANNA, "Anna")]


async def test_a_new_name_of_the_bot_is_no_join(client: Members) -> None:
    batch = await gather(client, event(1), member(2, BOT, "join", "join", displayname="New"), event(3))
    assert ids(batch) == ["$1", "$3"]


async def test_changes_of_an_avatar_are_left_out(client: Members) -> None:
    batch = await gather(client, member(1, ANNA, "join", "join", displayname="Anna"), member(2, ANNA, "leave", "join"))
    assert ids(batch) == ["$2"]


@pytest.mark.parametrize("wild", [None, "text", [], {}, {"event_id": 7}, {"type": "m.room.message"}])
async def test_what_has_no_id_is_left_out(client: Members, wild: Any) -> None:
    assert ids(await gather(client, wild, event(2))) == ["$2"]


@pytest.mark.parametrize(
    "wild",
    [
        {"event_id": "$1", "type": "m.room.message"},
        event(1, content=[]),
        event(1, "m.room.redaction", content={"redacts": ["unhashable"]}),
        event(1, "m.room.member", content={"membership": "join"}),
        event(1, "m.room.member", content=None, state_key=ANNA, unsigned=[]),
    ],
)
async def test_what_makes_no_sense_is_kept_and_stops_nothing(client: Members, wild: dict[str, Any]) -> None:
    batch = await gather(client, wild, event(2))
    assert ids(batch) == ["$1", "$2"]
