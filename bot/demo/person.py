"""A person at a Matrix client: says things, and sees what the rooms show. For the demo, the bench and the tests.

It shares no code with the bot's own platform, so that the two check each other; in encrypted rooms nothing but the
cryptography (``bot.demo.keyring``).
"""

from __future__ import annotations

import asyncio
import itertools
import time
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

import aiohttp

from bot.demo.homeserver import Login
from bot.demo.keyring import KeyRing, closed_file, opened_file
from bot.demo.view import Seen, View
from handlers.errors import Permanent, Temporary

FILTER = '{"presence":{"types":[]},"room":{"ephemeral":{"types":[]},"timeline":{"limit":100}}}'


class Refused(Exception):  # noqa: N818
    """The homeserver refused a request."""

    def __init__(self, status: int, answer: dict[str, Any]) -> None:
        super().__init__(f"{status} {answer.get('errcode')}: {answer.get('error')}")
        self.status = status
        self.errcode = str(answer.get("errcode", ""))


class Person:
    """One device of an account, with a sync loop unless ``listens`` is false. Joins every invitation by itself.

    With a folder for its ``keys`` it reads and writes in encrypted rooms. It has one method for each thing that people
    do at a client, hence more than most classes here.
    """

    def __init__(
        self, address: str, login: Login, *, listens: bool = True, joins: bool = True, keys: Path | None = None
    ) -> None:
        self.user_id = login.user_id
        self.view = View()
        """Everything received so far."""
        self.invited: dict[str, list[dict[str, Any]]] = {}
        """The stripped state of invitations seen, by room."""
        self.rooms: set[str] = set()
        self._address = address
        self._token = login.token
        self._listens = listens
        self._joins = joins
        self._keys = KeyRing(address, login, keys) if keys is not None else None
        self._changed = asyncio.Condition()
        self._counter = itertools.count()
        self._session: aiohttp.ClientSession | None = None
        self._listening: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            headers={"Authorization": f"Bearer {self._token}"}, timeout=aiohttp.ClientTimeout(total=90)
        )
        if self._keys:
            await self._keys.start()
        if self._listens:
            since = await self._sync(None)
            self._listening = asyncio.create_task(self._listen(since))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._listening:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        if self._keys:
            await self._keys.end()
        if self._session:
            await self._session.close()

    # --- doing ---

    async def call(
        self, method: str, path: str, body: Mapping[str, Any] | None = None, *, query: dict[str, str] | None = None
    ) -> dict[str, Any]:
        """Call the client API below ``/_matrix/client/v3``. Raises ``Refused``."""
        assert self._session, "use it with 'async with'"
        url = f"{self._address}/_matrix/client/v3{path}"
        async with self._session.request(method, url, json=body, params=query) as response:
            answer: dict[str, Any] = await response.json()
            if response.status != 200:
                raise Refused(response.status, answer)
            return answer

    async def say(
        self, room: str, text: str, *, html: str = "", reply_to: str = "", thread: str = "", **content: Any
    ) -> str:
        """Send a text message and return its event id. ``content`` overrides fields of the event."""
        body: dict[str, Any] = {"msgtype": "m.text", "body": text}
        if html:
            body |= {"format": "org.matrix.custom.html", "formatted_body": html}
        relation: dict[str, Any] = {"rel_type": "m.thread", "event_id": thread} if thread else {}
        if reply_to:
            relation["m.in_reply_to"] = {"event_id": reply_to}
        if relation:
            body["m.relates_to"] = relation
        return await self.send(room, "m.room.message", body | content)

    async def edit(self, room: str, target: str, text: str, *, html: str = "") -> str:
        """Replace the text of an own message."""
        new: dict[str, Any] = {"msgtype": "m.text", "body": text}
        if html:
            new |= {"format": "org.matrix.custom.html", "formatted_body": html}
        relation = {"rel_type": "m.replace", "event_id": target}
        changed = new | {"body": f"* {text}", "m.new_content": new, "m.relates_to": relation}
        return await self.send(room, "m.room.message", changed)

    async def upload(self, content: bytes, media_type: str = "application/octet-stream") -> str:
        """Put a file on the homeserver and return its address. Raises ``Refused``."""
        assert self._session, "use it with 'async with'"
        url = f"{self._address}/_matrix/media/v3/upload"
        async with self._session.post(url, data=BytesIO(content), headers={"Content-Type": media_type}) as response:
            answer: dict[str, Any] = await response.json()
            if response.status != 200:
                raise Refused(response.status, answer)
            return str(answer["content_uri"])

    async def download(self, address: str) -> bytes:
        """Fetch a file from the homeserver. Raises ``Refused``."""
        assert self._session, "use it with 'async with'"
        url = f"{self._address}/_matrix/client/v1/media/download/{address.removeprefix('mxc://')}"
        async with self._session.get(url) as response:
            if response.status != 200:
                raise Refused(response.status, await response.json())
            return await response.read()

    async def attach(self, content: bytes, media_type: str, *, closed: bool) -> dict[str, Any]:
        """Put a file on the homeserver, ``closed`` as in encrypted rooms; return a message's field that shows it."""
        if not closed:
            return {"url": await self.upload(content, media_type)}
        sealed, keys = closed_file(content)
        return {"file": keys | {"url": await self.upload(sealed)}}

    async def attached(self, seen: Seen) -> bytes:
        """Fetch the file that a message shows, and open it. Raises ``Refused``, and ``Permanent`` if it is damaged."""
        address = seen.content["file"]["url"] if "file" in seen.content else seen.content["url"]
        return opened_file(seen.content, await self.download(str(address)))

    async def react(self, room: str, target: str, key: str) -> str:
        """Put a reaction on a message."""
        relation = {"rel_type": "m.annotation", "event_id": target, "key": key}
        return await self.send(room, "m.reaction", {"m.relates_to": relation})

    async def delete(self, room: str, target: str) -> str:
        """Redact a message or a reaction."""
        path = f"/rooms/{quote(room, safe='')}/redact/{quote(target, safe='')}/{self._transaction()}"
        return str((await self.call("PUT", path, {}))["event_id"])

    async def send(self, room: str, kind: str, content: Mapping[str, Any], *, transaction: str = "") -> str:
        """Send any event, encrypted where the room is and there are keys; return its id. Raises ``Refused``."""
        transaction = transaction or self._transaction()
        if self._keys:
            try:
                kind, content = await self._keys.close(room, kind, content, transaction)
            except (Permanent, Temporary) as trouble:
                raise Refused(0, {"errcode": "keys", "error": trouble.reason}) from trouble
        path = f"/rooms/{quote(room, safe='')}/send/{kind}/{transaction}"
        return str((await self.call("PUT", path, content))["event_id"])

    async def create_room(self, name: str = "", invite: tuple[str, ...] = (), **body: Any) -> str:
        """Create a private room and return its id. ``body`` overrides fields of the request."""
        request: dict[str, Any] = {"preset": "private_chat", "invite": list(invite), **({"name": name} if name else {})}
        return str((await self.call("POST", "/createRoom", request | body))["room_id"])

    async def invite(self, room: str, user_id: str) -> None:
        """Invite somebody."""
        await self.call("POST", f"/rooms/{quote(room, safe='')}/invite", {"user_id": user_id})

    async def remove(self, room: str, user_id: str) -> None:
        """Remove somebody."""
        await self.call("POST", f"/rooms/{quote(room, safe='')}/kick", {"user_id": user_id})

    async def join(self, room: str) -> None:
        """Join a room (by id or alias)."""
        await self.call("POST", f"/join/{quote(room, safe='')}", {})

    async def leave(self, room: str) -> None:
        """Leave a room, or decline its invitation."""
        await self.call("POST", f"/rooms/{quote(room, safe='')}/leave", {})

    # --- seeing ---

    def timeline(self, room: str) -> list[Seen]:
        """What the room shows, oldest first, deleted messages included."""
        return self.view.timeline(room)

    async def sees(self, room: str, wanted: Callable[[Seen], bool] | str, within: float = 20.0) -> Seen:
        """Wait until the room shows such a message (or one whose body contains the text) and return it.

        Raises ``TimeoutError`` with what the room shows instead.
        """
        check = (lambda seen: wanted in seen.body and not seen.deleted) if isinstance(wanted, str) else wanted
        found: list[Seen] = []

        def shown() -> bool:
            found[:] = [seen for seen in self.timeline(room) if check(seen)]
            return bool(found)

        try:
            await self.until(shown, within)
        except TimeoutError as error:
            lines = [f"  {'(deleted) ' if s.deleted else ''}{s.sender}: {s.body}" for s in self.timeline(room)]
            raise TimeoutError(
                "\n".join([f"{self.user_id} does not see it within {within} s, but:", *lines])
            ) from error
        return found[0]

    async def until(self, condition: Callable[[], bool], within: float = 20.0) -> None:
        """Wait until a condition on what this client received holds. Raises ``TimeoutError``."""
        async with asyncio.timeout(within), self._changed:
            while not condition():
                if self._listening is None or self._listening.done():
                    raise RuntimeError(f"{self.user_id} does not listen") from _failure(self._listening)
                await self._changed.wait()

    # --- listening ---

    def _transaction(self) -> str:
        return f"{uuid.uuid4().hex}-{next(self._counter)}"

    async def _listen(self, since: str) -> None:
        try:
            while True:
                try:
                    since = await self._sync(since)
                except (aiohttp.ClientError, TimeoutError):
                    await asyncio.sleep(0.2)
                except Refused as refusal:
                    if refusal.status < 500:
                        raise
                    await asyncio.sleep(0.2)
        finally:
            async with self._changed:
                self._changed.notify_all()

    async def _sync(self, since: str | None) -> str:
        query = {"since": since, "timeout": "30000"} if since else {}
        answer = await self.call("GET", "/sync", query={"filter": FILTER, **query})
        at = time.perf_counter()
        rooms: dict[str, Any] = answer.get("rooms", {})
        late = await self._keys.take_in(answer, since) if self._keys else []
        for room, news in rooms.get("join", {}).items():
            self.rooms.add(room)
            timeline = news.get("timeline", {})
            older: list[dict[str, Any]] = []
            if timeline.get("limited") and since and room in self.view.events:
                older = await self._between(room, since, timeline["prev_batch"])
            events = [*older, *timeline.get("events", [])]
            for event in await self._keys.open(room, events) if self._keys else events:
                self.view.take(room, event, at)
        for room, event in late:
            self.view.take(room, event, at)
        self.rooms -= set(rooms.get("leave", {}))
        for room, invitation in rooms.get("invite", {}).items():
            self.invited[room] = invitation["invite_state"]["events"]
            if self._joins:
                with suppress(Refused):  # it may have been taken back
                    await self.join(room)
        async with self._changed:
            self._changed.notify_all()
        return str(answer["next_batch"])

    async def _between(self, room: str, since: str, until: str) -> list[dict[str, Any]]:
        """The events that a limited timeline leaves out, oldest first."""
        events: list[dict[str, Any]] = []
        token: str | None = until
        while token:
            path = f"/rooms/{quote(room, safe='')}/messages"
            query = {"dir": "b", "limit": "250", "from": token, "to": since}
            page = await self.call("GET", path, query=query)
            events += page["chunk"]
            token = page.get("end") if page["chunk"] else None
        return events[::-1]


def _failure(task: asyncio.Task[None] | None) -> BaseException | None:
    return task.exception() if task and task.done() and not task.cancelled() else None
