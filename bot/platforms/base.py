"""What a platform must offer. The bot owns this port; adapters are dumb: they translate, and decide nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.platforms.files import Files, Spool
from handlers.events import MailEvent, NativeEvent
from storage.deliveries import Action


@dataclass(frozen=True, slots=True)
class NativeArrival:
    """One native event as it came in, ready to be stored."""

    native_id: str
    room: str
    payload: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Batch:
    """What one poll brought: stored with the cursor in one transaction.

    ``echoes`` are the bot's own deliveries coming back: (delivery id, native id). ``completed`` are events that were
    stored before in a state in which nobody could read them.
    """

    arrivals: Sequence[NativeArrival]
    echoes: Sequence[tuple[str, str]]
    cursor: str
    completed: Sequence[NativeArrival] = ()


Sink = Callable[[Batch], Awaitable[None]]
"""Stores a batch before it returns: so that it survives a power cut, unless the platform brings it again anyway."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A delivery on its way. ``first_attempt`` is empty on the first one (aware otherwise)."""

    delivery_id: str
    action: Action
    first_attempt: datetime | None = None
    body: Spool | None = None
    """The bytes of its file, where they go with the message itself."""
    enclosed: Mapping[str, bytes] = field(default_factory=dict)
    """What goes with an e-mail, by the documents' names."""


class Platform(Protocol):
    """A connection to one account on one platform."""

    name: str
    """As in rooms.platform: "matrix", "telegram"."""
    account: str
    """The bot's own native id there."""
    text_bytes: int
    """How many UTF-8 bytes of text one native message may hold."""
    replays: bool
    """Whether it brings again what came after an earlier cursor, however often it is asked."""
    idempotent: bool
    """Whether a message that is sent again under the same delivery's id is the same message."""
    files: Files
    caught_up: asyncio.Event
    """Set once everything that happened while the bot was down has been taken in; sending waits for it."""

    async def connect(self) -> None:
        """Log in. Raises ``Permanent`` with a reason that `tandembot check` explains, ``Temporary`` when it is down."""

    async def receive(self, since: str | None, sink: Sink) -> None:
        """Take in events for ever, from the cursor on. Survives outages; ends only when cancelled or ``Permanent``."""

    def parse(self, payload: Mapping[str, Any]) -> NativeEvent | MailEvent | None:
        """Read a stored native event; None for what does not concern the bot. Raises ``Permanent`` if malformed."""

    def ready_in(self, action: Action) -> float:
        """Return after how many seconds its limits allow an action; 0 counts it as done. Called from any thread."""

    def crowded(self, room: str) -> bool:
        """Return whether little more may be sent to a room for a while: several copies had better be one message."""

    async def perform(self, attempt: Attempt) -> str:
        """Do it and return the native id of what was made (empty where there is none).

        Raises ``Temporary``, ``Permanent``, or ``Uncertain`` when it may have been done. Where sending is not
        idempotent, ``Temporary`` says that a message was certainly not sent.
        """

    async def settle(self, room: str, delivery_ids: Sequence[str], since: datetime) -> Mapping[str, str]:
        """Look in the room's history for deliveries made since; return the native ids of those found.

        Raises ``Permanent`` when the history cannot be read, ``Temporary`` when it cannot be read now.
        """

    async def close(self) -> None:
        """Hang up."""


class Uncertain(Exception):  # noqa: N818
    """The answer was lost: whether it was done is not known. Only for platforms without idempotent sends."""


class AccountLost(Exception):  # noqa: N818
    """The account's login is no longer valid. Nothing is wrong with a delivery; the process cannot go on."""
