"""The receive loop: what the homeserver has for us since the cursor, gaps filled, decrypted, handed on in one batch.

Keys come in the same answers as the events. They are on the disk before the batch is stored, and the batch is stored
before the next request lets the homeserver forget the answer: so no death of the process loses a key.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.platforms.base import Batch, Sink
from bot.platforms.matrix.arrivals import Gathered, Names, joins, membership
from bot.platforms.matrix.client import Client, Refused, segment
from bot.platforms.matrix.crypto.engine import Encryption
from handlers.errors import Temporary

log = logging.getLogger(__name__)

POLL_S = 30.0
GRACE_S = 15.0
"""How much longer than asked a long poll may take before the server counts as hanging."""
LONGEST_DELAY_S = 30.0
PAGE = 250
NOTHING: dict[str, list[str]] = {"types": []}
# Synapse caps the timeline at 100 events; what is beyond is fetched page by page.
FILTER: dict[str, Any] = {
    "presence": NOTHING,
    "account_data": NOTHING,
    "room": {"ephemeral": NOTHING, "account_data": NOTHING, "state": NOTHING, "timeline": {"limit": 100}},
}


Typing = Callable[[str, frozenset[str]], None]
"""Hears who is typing in a room now; called in the event loop."""


class Syncing:
    """One account's stream of events. ``now`` tells the (aware) time; ``poll`` is how long an idle request waits."""

    def __init__(
        self,
        client: Client,
        now: Callable[[], datetime],
        poll: float = POLL_S,
        encryption: Encryption | None = None,
    ) -> None:
        self._client = client
        self._encryption = encryption
        self._names = Names(client)
        self._now = now
        self._poll = poll
        self._filter: str | None = None
        self.typing: Typing | None = None
        """Set before it runs, if it is wanted: by default the server is not even asked who types."""

    async def run(self, since: str | None, sink: Sink, caught_up: asyncio.Event) -> None:
        """Take in events for ever; every batch is stored before the next is asked for. Raises ``AccountLost``."""
        failures = 0
        while True:
            try:
                answer = await self._ask(since, wait=caught_up.is_set())
                late = await self._take_in(answer, since)
                batch = await self._batch(answer, since, late)
                if batch.cursor != since or batch.completed or batch.arrivals:
                    await sink(batch)
                    await self._stored(late)
            except (Temporary, Refused) as trouble:
                if isinstance(trouble, Refused):
                    self._filter = None  # perhaps the server has forgotten it
                failures += 1
                delay = getattr(trouble, "retry_after", None) or delay_after(failures)
                # The first one may be a hiccup, and one an hour says as much as one a second.
                log.log(logging.WARNING if failures in (2, 20) else logging.INFO, "sync failed: %s", trouble.reason)
                await asyncio.sleep(delay)
                continue
            failures = 0
            since = batch.cursor
            caught_up.set()

    async def _ask(self, since: str | None, *, wait: bool) -> dict[str, Any]:
        """One request. Without a cursor it only fetches a token: what is older is none of our business."""
        if since is None:
            own = {"types": ["m.room.member"], "senders": [self._client.user_id]}
            room = {**FILTER["room"], "state": own, "timeline": {"limit": 1}}
            # Synapse answers the same first request for two minutes from a cache, with a cursor that is as old. It is
            # answered at once whatever the timeout is, so a timeout of its own makes it another request.
            odd = str(random.randrange(1, 1_000_000))  # noqa: S311 - no secret
            query = {"filter": json.dumps({**FILTER, "room": room}), "timeout": odd}
            return await self._client.call("GET", "/v3/sync", query=query)
        if self._filter is None:
            path = f"/v3/user/{segment(self._client.user_id)}/filter"
            self._filter = str((await self._client.call("POST", path, self._wanted()))["filter_id"])
        seconds = self._poll if wait else 0.0
        query = {"since": since, "filter": self._filter, "timeout": str(int(seconds * 1000))}
        return await self._client.call("GET", "/v3/sync", query=query, patience=seconds + GRACE_S)

    def _wanted(self) -> dict[str, Any]:
        """What is asked for."""
        if self.typing is None:
            return FILTER
        return {**FILTER, "room": {**FILTER["room"], "ephemeral": {"types": ["m.typing"]}}}

    def _heard(self, room: str, news: Mapping[str, Any]) -> None:
        """Pass on who is typing; nothing of it is stored."""
        for event in news.get("ephemeral", {}).get("events", []) if self.typing is not None else ():
            if self.typing is not None and event.get("type") == "m.typing":
                users = event["content"]["user_ids"]
                self.typing(room, frozenset(str(user) for user in users if user != self._client.user_id))

    async def _take_in(self, answer: Mapping[str, Any], since: str | None) -> list[tuple[str, dict[str, Any]]]:
        """Take in what is for the device; return the events (with their rooms) that can be read because of it."""
        if self._encryption is None:
            return []
        await self._encryption.take_in(answer, since)
        return await self._encryption.opened_late()

    async def _stored(self, late: Sequence[tuple[str, dict[str, Any]]]) -> None:
        if self._encryption is not None:
            await self._encryption.stored(late)
            await self._encryption.told()

    async def _batch(
        self, answer: Mapping[str, Any], since: str | None, late: Sequence[tuple[str, Mapping[str, Any]]] = ()
    ) -> Batch:
        """Everything of an answer that concerns the bot. A malformed answer counts as none."""
        try:
            rooms: Mapping[str, Any] = answer.get("rooms", {})
            gathered = Gathered(self._client.user_id, self._names, self._now)
            if self._encryption is not None and self._encryption.is_new:
                confirmed = self._encryption.identity == "confirmed"
                gathered.new_device(self._client.device_id, confirmed=confirmed)
            elif self._encryption is not None and self._encryption.is_foreign:
                gathered.foreign_identity(self._client.device_id, self._encryption.is_foreign)
            for room, event in late:
                await gathered.opened_late(room, event)
            for room, invitation in rooms.get("invite", {}).items():
                gathered.invitation(room, invitation["invite_state"]["events"], since or "")
            for section in ("leave", "join"):
                for room, news in rooms.get(section, {}).items():
                    if since is None:
                        await self._standing(gathered, section, room, news)
                        continue
                    self._heard(room, news)
                    events = await self._timeline(room, news.get("timeline", {}), since)
                    await gathered.events(room, await self._open(room, events, left=section == "leave"))
            return gathered.batch(str(answer["next_batch"]))
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise Temporary(f"matrix: malformed answer ({type(error).__name__})") from error

    async def _open(self, room: str, events: list[Any], *, left: bool) -> list[Any]:
        if self._encryption is None:
            return events
        opened = await self._encryption.open(room, events)
        if left:
            self._encryption.forget(room)
        return opened

    async def _standing(self, gathered: Gathered, section: str, room: str, news: Mapping[str, Any]) -> None:
        """A room that the bot was in before it had a cursor: nothing but that it is there."""
        if section == "join":
            events = [*news.get("state", {}).get("events", []), *news.get("timeline", {}).get("events", [])]
            own = [event for event in events if membership(event, self._client.user_id) == "join"]
            if own:
                await gathered.joined(room, own[-1])

    async def _timeline(self, room: str, timeline: Mapping[str, Any], since: str) -> list[Any]:
        """A room's events since the cursor, oldest first; those left out of a long timeline are fetched."""
        events: list[Any] = timeline.get("events", [])
        token = timeline.get("prev_batch") if timeline.get("limited") else None
        older: list[Any] = []
        if any(joins(event, self._client.user_id) for event in events):
            return events  # nothing from before the bot's own join concerns it (DESIGN rule 9)
        known = {event.get("event_id") for event in events if isinstance(event, dict)}
        while token:
            query = {"dir": "b", "from": token, "to": since, "limit": str(PAGE)}
            try:
                page = await self._client.call("GET", f"/v3/rooms/{segment(room)}/messages", query=query)
            except Refused as refusal:
                log.warning("a gap in a room cannot be filled: %s", refusal.reason)
                break
            for event in page["chunk"]:
                older.append(event)
                if joins(event, self._client.user_id):
                    return older[::-1] + events
            token = page.get("end") if page["chunk"] else None
        return [e for e in reversed(older) if not isinstance(e, dict) or e.get("event_id") not in known] + events


def delay_after(failures: int) -> float:
    """Seconds to wait after so many failures in a row: doubling, bounded, and never the same for two bots."""
    longest: float = min(LONGEST_DELAY_S, 0.25 * 2.0 ** min(failures, 10))
    return longest * random.uniform(0.5, 1.0)  # noqa: S311 - no secret
