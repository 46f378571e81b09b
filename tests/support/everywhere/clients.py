"""People's Matrix clients with one face: the demo's, plain or with keys, and one made of matrix-js-sdk."""

from __future__ import annotations

from typing import Any, Protocol

from bot.demo.person import Person
from tests.support.element import Element

Event = dict[str, Any]


class Client(Protocol):
    """What a person's client can do. Uploading and downloading are the same for all of them: plain HTTP."""

    hands: Person

    @property
    def user_id(self) -> str:
        """Whose it is."""

    def events(self, room: str) -> list[Event]:
        """What was received of a room, the oldest first, opened."""

    async def send(self, room: str, kind: str, content: Event) -> str:
        """Send an event and return its id."""

    async def delete(self, room: str, native_id: str) -> None:
        """Delete a message."""


class DemoClient:
    """A client of the demo. Its own events, and what it could open, it has already opened."""

    def __init__(self, person: Person) -> None:
        self.hands = person

    @property
    def user_id(self) -> str:
        """Whose it is."""
        return self.hands.user_id

    def events(self, room: str) -> list[Event]:
        """What was received of a room."""
        return self.hands.view.events.get(room, [])

    async def send(self, room: str, kind: str, content: Event) -> str:
        """Send an event and return its id."""
        return await self.hands.send(room, kind, content)

    async def delete(self, room: str, native_id: str) -> None:
        """Delete a message."""
        await self.hands.delete(room, native_id)


class ElementClient:
    """A client made of matrix-js-sdk; ``hands`` is the same login at plain HTTP."""

    def __init__(self, element: Element, hands: Person) -> None:
        self.element = element
        self.hands = hands
        self._events: dict[str, dict[str, Event]] = {}
        self._looked_at = 0

    @property
    def user_id(self) -> str:
        """Whose it is."""
        return self.element.user_id

    def events(self, room: str) -> list[Event]:
        """What was received of a room, as it came or, where that could not be read, as it was opened later.

        The SDK does not tell of what it has sent itself.
        """
        for what in self.element.happened[self._looked_at :]:
            if what.get("id") and not what.get("failure"):
                self._note({**what, "event_id": what["id"]})
        self._looked_at = len(self.element.happened)
        return list(self._events.get(room, {}).values())

    async def send(self, room: str, kind: str, content: Event) -> str:
        """Send an event and return its id."""
        native_id = str(await self.element.do("send", room=room, type=kind, content=content))
        self._note({"event_id": native_id, "room": room, "type": kind, "sender": self.user_id, "content": content})
        return native_id

    async def delete(self, room: str, native_id: str) -> None:
        """Delete a message."""
        await self.element.do("redact", room=room, event=native_id)

    def _note(self, event: Event) -> None:
        self._events.setdefault(str(event["room"]), {}).setdefault(str(event["event_id"]), event)
