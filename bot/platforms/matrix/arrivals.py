"""From a room's raw events to what is stored: arrivals, and the bot's own deliveries coming back."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.platforms.base import Batch, NativeArrival
from bot.platforms.matrix.client import Client, Refused, segment
from bot.platforms.matrix.polls import TYPES as POLLS

log = logging.getLogger(__name__)

DELIVERY = "org.tandembot.delivery"
"""The field of every event that the bot sends, with the delivery's id: the mark by which it knows it again."""
KEPT = ("type", "event_id", "sender", "origin_server_ts", "content", "state_key", "redacts")
NOTICE = "m.notice"


def membership(event: Any, account: str) -> str | None:
    """The account's membership after an event; None for any other event."""
    if not isinstance(event, dict) or event.get("type") != "m.room.member" or event.get("state_key") != account:
        return None
    content = event.get("content")
    after = content.get("membership") if isinstance(content, dict) else None
    return after if isinstance(after, str) else None


def joins(event: Any, account: str) -> bool:
    """Whether an event is the account's coming into the room."""
    return membership(event, account) == "join" and _before(event).get("membership") != "join"


def leaves(event: Any, account: str) -> bool:
    """Whether an event is the account's leaving or being removed."""
    return membership(event, account) in ("leave", "ban")


def delivered(event: Any, room: str, account: str) -> tuple[str, str] | None:
    """The delivery that an event of the bot's own is, and the native id of what it made."""
    if not isinstance(event, dict) or event.get("sender") != account or not isinstance(event.get("content"), dict):
        return None
    delivery = event["content"].get(DELIVERY)
    if not isinstance(delivery, str):
        return None
    return delivery, room if event.get("type") == "m.room.create" else str(event.get("event_id"))


class Names:
    """What the members of rooms are called there. A room's members are asked for once, then followed."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._rooms: dict[str, dict[str, str]] = {}

    async def members(self, room: str) -> dict[str, str]:
        """Everybody's display name (or nothing) by id. Raises ``Temporary``."""
        known = self._rooms.get(room)
        if known is None:
            try:
                answer = await self._client.call("GET", f"/v3/rooms/{segment(room)}/joined_members")
            except Refused:
                answer = {}  # no longer in the room
            joined = answer.get("joined", {})
            known = self._rooms[room] = {user: _text(member.get("display_name")) for user, member in joined.items()}
        return known

    def follow(self, room: str, event: Mapping[str, Any]) -> None:
        """Take a membership event into account."""
        known, content, subject = self._rooms.get(room), event.get("content"), event.get("state_key")
        if known is None or not isinstance(content, dict) or not isinstance(subject, str):
            return
        if content.get("membership") in ("join", "invite"):
            known[subject] = _text(content.get("displayname"))

    def forget(self, room: str) -> None:
        """Ask anew the next time."""
        self._rooms.pop(room, None)


class Gathered:
    """What one answer of the homeserver brought, as it grows. An event that makes no sense is stored as it is."""

    def __init__(self, account: str, names: Names, now: Callable[[], datetime]) -> None:
        self._account = account
        self._names = names
        self._now = now
        self._arrivals: list[NativeArrival] = []
        self._echoes: list[tuple[str, str]] = []
        self._completed: list[NativeArrival] = []

    def batch(self, cursor: str) -> Batch:
        """All of it."""
        return Batch(self._arrivals, self._echoes, cursor, self._completed)

    def new_device(self, device: str, *, confirmed: bool) -> None:
        """The bot's keys were lost; it goes on with a new device. ``confirmed``: by the same identity as before."""
        native_id = f"device:{device}"
        at = int(self._now().timestamp() * 1000)
        payload = {"kind": "device", "native_id": native_id, "by": self._account, "confirmed": confirmed, "at": at}
        self._arrivals.append(NativeArrival(native_id, "", payload))

    def foreign_identity(self, device: str, number: int) -> None:
        """The account has an identity that the bot did not make, the ``number``-th time that it was noticed."""
        native_id, at = f"identity:{device}:{number}", int(self._now().timestamp() * 1000)
        payload = {"kind": "identity", "native_id": native_id, "by": self._account, "at": at}
        self._arrivals.append(NativeArrival(native_id, "", payload))

    async def opened_late(self, room: str, event: Mapping[str, Any]) -> None:
        """An event whose keys came only now. The room's other events have passed it."""
        name = (await self._names.members(room)).get(str(event.get("sender")), "")
        self._completed.append(_arrival(room, event, name=name))

    def invitation(self, room: str, stripped: Sequence[Mapping[str, Any]], since: str) -> None:
        """An invitation. Its events have no ids and no times, so room, inviter and cursor name it."""
        own = [event for event in stripped if membership(event, self._account) == "invite"]
        if not own:
            return
        by = str(own[-1]["sender"])
        names = [e["content"].get("displayname") for e in stripped if membership(e, by) == "join"]
        native_id = f"invite:{room}:{by}:{since}"
        payload = {
            "kind": "invited",
            "native_id": native_id,
            "room": room,
            "by": by,
            "name": _text(names[-1]) if names else "",
            "direct": own[-1]["content"].get("is_direct") is True,
            "at": int(self._now().timestamp() * 1000),
        }
        self._arrivals.append(NativeArrival(native_id, room, payload))

    async def joined(self, room: str, event: Mapping[str, Any]) -> None:
        """The bot is in a room, by this event of its own; with the members that it finds there."""
        self._names.forget(room)
        members = await self._names.members(room)
        others = [(user, name) for user, name in members.items() if user != self._account]
        self._store(room, event, kind="joined", name=members.get(self._account, ""), members=others)

    async def events(self, room: str, events: Sequence[Any]) -> None:
        """A room's events, oldest first. Nothing from before the bot's own (last) join is kept."""
        self._echoes += [echo for event in events if (echo := delivered(event, room, self._account))]
        begins = max((at for at, event in enumerate(events) if joins(event, self._account)), default=0)
        gone = {str(event.get("event_id")) for event in events if isinstance(event, dict) and _is_redacted(event)}
        for event in events[begins:]:
            if not isinstance(event, dict) or not isinstance(event.get("event_id"), str):
                log.warning("an event without an id was left out")
                continue
            try:
                await self._take(room, event, gone)
            except (KeyError, TypeError, AttributeError, ValueError):
                self._store(room, event)  # reading it fails again, where it harms nobody else and is told

    async def _take(self, room: str, event: Mapping[str, Any], gone: set[str]) -> None:
        if joins(event, self._account):
            await self.joined(room, event)
        elif leaves(event, self._account):
            self._store(room, event)
            self._names.forget(room)
        elif self._concerns(event, gone):
            # Before the event is followed: somebody who leaves is still named.
            name = (await self._names.members(room)).get(str(event.get("sender")), "")
            self._store(room, event, name=name)
        if event.get("type") == "m.room.member":
            self._names.follow(room, event)

    def _concerns(self, event: Mapping[str, Any], gone: set[Any]) -> bool:
        """Whether an event is worth a row. What is malformed is: it is read, and set aside, where that can be told."""
        content = event.get("content")
        match event.get("type"):
            case "m.room.member":
                return event.get("state_key") != self._account and not _is_cosmetic(event)
            case "m.room.message" | "m.sticker":
                is_notice = isinstance(content, dict) and content.get("msgtype") == NOTICE
                return event.get("sender") != self._account and not is_notice and not _is_redacted(event)
            case "m.room.pinned_events":
                return event.get("sender") != self._account
            case kind if kind in ("m.reaction", "m.room.encrypted") or kind in POLLS:
                return event.get("sender") != self._account and not _is_redacted(event)
            case "m.room.redaction":
                # What was deleted before it was taken in was never shown anywhere.
                target = content.get("redacts", event.get("redacts")) if isinstance(content, dict) else None
                return event.get("sender") != self._account and target not in gone
        return False

    def _store(self, room: str, event: Mapping[str, Any], *, kind: str = "event", name: str = "", **more: Any) -> None:
        self._arrivals.append(_arrival(room, event, kind=kind, name=name, **more))


def _arrival(room: str, event: Mapping[str, Any], *, kind: str = "event", name: str = "", **more: Any) -> NativeArrival:
    kept = {key: event[key] for key in KEPT if key in event}
    if before := _before(event):
        kept["before"] = dict(before)
    return NativeArrival(event["event_id"], room, {"kind": kind, "room": room, "name": name, "event": kept, **more})


def _before(event: Mapping[str, Any]) -> Mapping[str, Any]:
    unsigned = event.get("unsigned")
    before = unsigned.get("prev_content") if isinstance(unsigned, dict) else None
    return before if isinstance(before, dict) else {}


def _is_cosmetic(event: Mapping[str, Any]) -> bool:
    """Whether neither the membership nor the name changed (an avatar did)."""
    content, before = event.get("content"), _before(event)
    return isinstance(content, dict) and all(
        content.get(key) == before.get(key) for key in ("membership", "displayname")
    )


def _is_redacted(event: Mapping[str, Any]) -> bool:
    unsigned = event.get("unsigned")
    return isinstance(unsigned, dict) and "redacted_because" in unsigned


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
