"""People at the lightest clients there can be, so that the clients hide nothing: plain aiohttp, no state, no rendering.

All of them share one connection pool; which account speaks is a header of the request.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import aiohttp

from bot.demo.homeserver import Login
from tests.bench.errors import BenchFailed

API = "/_matrix/client/v3"
TOKEN = re.compile(r"\bref (\w+)")
FILTER = json.dumps(
    {
        "presence": {"types": []},
        "account_data": {"types": []},
        "room": {
            "account_data": {"types": []},
            "ephemeral": {"types": []},
            "state": {"types": []},
            "timeline": {"limit": 100, "types": ["m.room.message"]},
        },
    }
)
MESSAGES_A_PAGE = 100


class Wire:
    """Requests to the homeserver, made as one account or another."""

    def __init__(self, address: str) -> None:
        self._address = address
        connector = aiohttp.TCPConnector(limit=0)
        self._session = aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout(total=90))
        self._transactions = itertools.count()

    async def call(self, login: Login, method: str, path: str, body: Any = None, **query: str) -> Any:
        """Call the client API and return its answer. Raises ``BenchFailed`` when it refuses."""
        headers = {"Authorization": f"Bearer {login.token}"}
        url = self._address + API + path
        async with self._session.request(method, url, json=body, params=query, headers=headers) as response:
            answer = json.loads(await response.read())
            if response.status != 200:
                raise BenchFailed(f"the homeserver refused {method} {path}: {response.status} {answer.get('error')}")
            return answer

    async def say(self, login: Login, room: str, text: str) -> None:
        """Send a text message; returns once the homeserver has taken it."""
        path = f"/rooms/{quote(room, safe='')}/send/m.room.message/bench{next(self._transactions)}"
        # Current clients always say whom they mention; the homeserver spends a millisecond on it.
        await self.call(login, "PUT", path, {"msgtype": "m.text", "body": text, "m.mentions": {}})

    async def open_room(self, login: Login, name: str, members: list[Login]) -> str:
        """Create a room that anybody may enter, let the members enter it, and return its id."""
        room = str((await self.call(login, "POST", "/createRoom", {"preset": "public_chat", "name": name}))["room_id"])
        await asyncio.gather(*(self.call(member, "POST", f"/join/{quote(room, safe='')}", {}) for member in members))
        return room

    async def close(self) -> None:
        """Hang up."""
        await self._session.close()


@dataclass(slots=True)
class Arrivals:
    """What a room showed: the tokens of its messages in their order, and when each came first."""

    order: list[str] = field(default_factory=list)
    at: dict[str, float] = field(default_factory=dict)
    """Seconds of ``time.perf_counter``."""


class Reader:
    """One account that reads all rooms with copies. It never stops listening, so it sees late doubles, too."""

    def __init__(self, wire: Wire, login: Login) -> None:
        self.login = login
        self.rooms: dict[str, Arrivals] = {}
        self._wire = wire
        self._waiting: set[str] = set()
        self._all_came = asyncio.Event()
        self._latest = 0.0
        self._listening: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to listen; nothing older is seen."""
        answer = await self._wire.call(self.login, "GET", "/sync", filter=FILTER)
        self._listening = asyncio.create_task(self._listen(answer["next_batch"]))

    async def stop(self) -> None:
        """Listen no more."""
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)

    def expect(self, tokens: set[str]) -> None:
        """Begin to wait for messages. Call it before they are written."""
        self._waiting = set(tokens)
        self._latest = time.perf_counter()
        self._all_came.clear()

    async def all_came(self, patience: float) -> set[str]:
        """Wait until everything expected came, or until nothing came for so many seconds; returns what is missing."""
        while self._waiting:
            if self._listening is None or self._listening.done():
                raise BenchFailed("the reader lost its connection") from failure(self._listening)
            left = self._latest + patience - time.perf_counter()
            if left <= 0:
                return set(self._waiting)
            try:
                async with asyncio.timeout(min(left, 1.0)):
                    await self._all_came.wait()
            except TimeoutError:
                continue
        return set()

    async def _listen(self, since: str) -> None:
        while True:
            answer = await self._wire.call(
                self.login, "GET", "/sync", filter=FILTER, since=since, timeout="30000", set_presence="offline"
            )
            now = time.perf_counter()
            for room, news in answer.get("rooms", {}).get("join", {}).items():
                timeline = news.get("timeline", {})
                events = timeline.get("events", ())
                if timeline.get("limited"):
                    events = [*await self._between(room, since, timeline["prev_batch"]), *events]
                self._take(room, events, now)
            since = answer["next_batch"]

    async def _between(self, room: str, since: str, until: str) -> list[Any]:
        """Fetch what a limited timeline left out, oldest first."""
        events: list[Any] = []
        start: str | None = until
        while start:
            path = f"/rooms/{quote(room, safe='')}/messages"
            query = {"dir": "b", "limit": str(MESSAGES_A_PAGE), "from": start, "to": since}
            page = await self._wire.call(self.login, "GET", path, **query)
            events += page["chunk"]
            start = page.get("end") if page["chunk"] else None
        return events[::-1]

    def _take(self, room: str, events: Any, now: float) -> None:
        arrivals = self.rooms.setdefault(room, Arrivals())
        for event in events:
            found = TOKEN.search(event.get("content", {}).get("body", ""))
            if found is None:
                continue
            token = found[1]
            arrivals.order.append(token)
            arrivals.at.setdefault(token, now)
            if token in self._waiting:
                self._waiting.remove(token)
                self._latest = now
        if not self._waiting:
            self._all_came.set()


def failure(task: asyncio.Task[None] | None) -> BaseException | None:
    """Return what ended a task."""
    return task.exception() if task is not None and task.done() and not task.cancelled() else None
