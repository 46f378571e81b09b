"""From Telegram's raw updates to what is stored: one arrival for each thing that an update says.

A stored payload is ``{"what", "at", "update"}`` (``at``: when it was taken in, in seconds since 1970), with ``index``
for one of several new members; or, for what the adapter itself found out, ``{"what", "at", …}`` without an update.
Nothing is checked here beyond what a lane needs: a malformed update is stored like any other and set aside later.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any

from bot.platforms.base import Batch, NativeArrival, Sink
from handlers.errors import Temporary

ALLOWED = (
    *("message", "edited_message", "callback_query", "message_reaction", "my_chat_member", "chat_member"),
    *("poll", "poll_answer"),
)
"""The kinds of updates that are asked for, always by name: two of them do not come by default."""
Update = Mapping[str, Any]


class Inlet:
    """Hands on what came in, one batch at a time, with the cursor that is valid then. ``now``: seconds since 1970."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._sink: Sink | None = None
        self._cursor = ""
        self._lock = asyncio.Lock()

    def open(self, sink: Sink, cursor: str) -> None:
        """Begin to hand on."""
        self._sink, self._cursor = sink, cursor

    async def updates(self, updates: Iterable[Any], cursor: str | None = None) -> None:
        """Store updates, and with them the next cursor if it moves. Raises ``Temporary`` while nobody receives."""
        at = int(self._now())
        await self._store([arrival for update in updates for arrival in arrivals(update, at)], cursor)

    async def found(self, what: str, room: str, native_id: str, facts: Mapping[str, Any]) -> None:
        """Store something that the adapter itself found out. Raises ``Temporary`` while nobody receives."""
        payload = {"what": what, "at": int(self._now()), **facts}
        await self._store([NativeArrival(native_id, room, payload)], None)

    async def _store(self, found: list[NativeArrival], cursor: str | None) -> None:
        async with self._lock:
            if self._sink is None:
                raise Temporary("telegram: not receiving yet")
            await self._sink(Batch(found, (), self._cursor if cursor is None else cursor))
            if cursor is not None:
                self._cursor = cursor


def arrivals(update: Any, at: int) -> list[NativeArrival]:
    """Everything that an update says. It never raises: what cannot be read gets a lane of its own."""
    payload = {"at": at, "update": update if isinstance(update, dict) else {"malformed": True}}
    try:
        return [
            NativeArrival(native_id, room, {"what": what, **payload, **more})
            for what, room, native_id, more in _said(update)
        ]
    except (KeyError, TypeError, ValueError, AttributeError):
        digest = sha256(json.dumps(update, sort_keys=True, default=str).encode(errors="replace")).hexdigest()[:16]
        return [NativeArrival(f"malformed:{digest}", "", {"what": "malformed", **payload})]


Said = tuple[str, str, str, dict[str, Any]]
"""What, in which room, under which id, and what else must be known."""


def _said(update: Update) -> Iterator[Said]:
    number = update["update_id"]
    if "message" in update:
        yield from _message(update["message"])
    elif "edited_message" in update:
        message = update["edited_message"]
        # The date counts whole seconds; two edits within one differ by their updates only.
        native_id = f"edited:{message_id(message)}:{message.get('edit_date')}:{number}"
        yield "edited", room(message), native_id, {}
    elif "callback_query" in update:
        query = update["callback_query"]
        yield "pressed", room(query["message"]) if "message" in query else "", f"pressed:{query['id']}", {}
    elif "message_reaction" in update:
        change = update["message_reaction"]
        native_id = f"reaction:{message_id(change)}:{change['date']}:{number}"
        yield "reaction", str(change["chat"]["id"]), native_id, {}
    elif "poll_answer" in update:
        # It names no chat; votes in one poll keep their order.
        poll = str(update["poll_answer"]["poll_id"])
        yield "voted", f"poll:{poll}", f"vote:{poll}:{number}", {}
    elif "poll" in update:
        poll = str(update["poll"]["id"])
        if update["poll"]["is_closed"]:
            yield "closed", f"poll:{poll}", f"closed:{poll}", {}
    elif "my_chat_member" in update:
        change = update["my_chat_member"]
        chat = str(change["chat"]["id"])
        for what in ("bot", "rights"):
            yield what, chat, f"{what}:{chat}:{change['date']}:{number}", {}
    elif "chat_member" in update:
        change = update["chat_member"]
        chat = str(change["chat"]["id"])
        yield "member", chat, f"member:{chat}:{change['date']}:{number}", {}


def _message(message: Mapping[str, Any]) -> Iterator[Said]:
    native_id = message_id(message)
    if "new_chat_members" in message:
        for index in range(len(message["new_chat_members"])):
            yield "arrived", room(message), f"arrived:{native_id}:{index}", {"index": index}
    elif "left_chat_member" in message:
        yield "left", room(message), f"left:{native_id}", {}
    elif "migrate_to_chat_id" in message or "migrate_from_chat_id" in message:
        # Said in the new group, it stands in that one's lane: before everything that is written there.
        yield "migrated", room(message), f"migrated:{native_id}", {}
    elif "pinned_message" in message:
        yield "pinned", room(message), f"pinned:{native_id}", {}
    else:
        yield "message", room(message), f"message:{native_id}", {}


def message_id(message: Mapping[str, Any]) -> str:
    """A message's native id. Telegram counts messages in each chat anew, so the chat is a part of it."""
    return f"{int(message['chat']['id'])}:{int(message['message_id'])}"


def room(message: Mapping[str, Any]) -> str:
    """The native id of a message's room: its chat, or its topic in a chat that has topics (but the general one)."""
    chat = message["chat"]
    thread = message.get("message_thread_id")
    topic = message.get("is_topic_message") is True and chat["type"] == "supergroup"
    return f"{int(chat['id'])}/{int(thread)}" if topic and thread is not None else str(int(chat["id"]))
