"""Creates rooms and changes who and what is in them. Everything may be repeated."""

from __future__ import annotations

import logging
from typing import Any

from bot.platforms.matrix import content as contents
from bot.platforms.matrix.arrivals import DELIVERY
from bot.platforms.matrix.client import Client, Refused, segment
from handlers.errors import Permanent
from storage.deliveries import Change, Create
from storage.kinds import Pin

log = logging.getLogger(__name__)

PINNED = "m.room.pinned_events"
LEVELS = "m.room.power_levels"
GONE = frozenset(("M_FORBIDDEN", "M_NOT_FOUND", "M_UNKNOWN"))
"""What servers say about a membership that is as wanted already."""


class Rooms:
    """The rooms of one device's account."""

    def __init__(self, client: Client, *, encrypted: bool = False) -> None:
        self._client = client
        self._encrypted = encrypted

    async def create(self, action: Create, delivery_id: str) -> str:
        """Create the room, or find the one that an earlier attempt created; invite; return its id."""
        try:
            wanted = contents.room(action, delivery_id, action.alias, encrypted=self._encrypted)
            answer = await self._client.call("POST", "/v3/createRoom", wanted)
            room = str(answer["room_id"])
        except Refused as refusal:
            if refusal.errcode != "M_ROOM_IN_USE":
                raise
            room = await self._created_before(action.alias)
        for user in action.invite:
            try:
                # Without the delivery's id, whose echo is the room and nothing else.
                await self._invite(room, user, None, direct=action.direct)
            except Refused as refusal:
                # The room is there and must become known; who is missing shows in its list of members.
                log.warning("an invitation to a new room was refused: %s", refusal.reason)
        return room

    async def change(self, action: Change, delivery_id: str) -> str:
        """Carry out a change; return the id of the event that it made, where there is one."""
        room, subject = action.room, action.subject
        match action.what:
            case "invite":
                return await self._invite(room, subject, delivery_id)
            case "remove":
                return await self._remove(room, subject, delivery_id)
            case "rename":
                return await self._put_state(room, "m.room.name", "", {"name": subject}, delivery_id)
            case "adopt":
                return await self._put_state(
                    room, "m.space.child", subject, {"via": await self._servers(subject)}, delivery_id
                )
            case "join":
                await self._client.call("POST", f"/v3/rooms/{segment(room)}/join", {})
            case "leave":
                await self._leave(room)
            case "hand_over":
                return await self._hand_over(room, delivery_id)
        return ""

    async def pin(self, action: Pin, delivery_id: str) -> str:
        """Pin a message, or take it from the pinned ones; what is as wanted already stays."""
        path = f"/v3/rooms/{segment(action.room)}/state/{PINNED}/"
        try:
            pinned = (await self._client.call("GET", path)).get("pinned")
        except Refused as refusal:
            if refusal.errcode != "M_NOT_FOUND":
                raise
            pinned = []
        before = [one for one in pinned if isinstance(one, str)] if isinstance(pinned, list) else []
        after = [one for one in before if one != action.target] + ([] if action.off else [action.target])
        if set(after) == set(before):
            return ""
        return await self._put_state(action.room, PINNED, "", {"pinned": after}, delivery_id)

    async def _created_before(self, alias: str) -> str:
        """The room behind the alias, if it is the bot's own: anybody on its server could have taken the name."""
        name = f"#{alias}:{self._client.user_id.partition(':')[2]}"
        room = str((await self._client.call("GET", f"/v3/directory/room/{segment(name)}"))["room_id"])
        path = f"/v3/rooms/{segment(room)}/state/m.room.create"
        created = await self._client.call("GET", path, query={"format": "event"})
        if created.get("sender") != self._client.user_id:
            raise Permanent("matrix: the alias belongs to somebody else's room")
        return room

    async def _invite(self, room: str, user: str, delivery_id: str | None, *, direct: bool = False) -> str:
        if await self._membership(room, user) in ("invite", "join"):
            return ""
        content: dict[str, Any] = {"membership": "invite"} | ({"is_direct": True} if direct else {})
        return await self._put_state(room, "m.room.member", user, content, delivery_id)

    async def _remove(self, room: str, user: str, delivery_id: str) -> str:
        if await self._membership(room, user) not in ("invite", "join", "knock"):
            return ""
        return await self._put_state(room, "m.room.member", user, {"membership": "leave"}, delivery_id)

    async def _hand_over(self, room: str, delivery_id: str) -> str:
        """Give everybody in the room the power that the bot has, so that it can do without the bot.

        https://spec.matrix.org/v1.13/client-server-api/#mroompower_levels
        """
        try:
            joined = await self._client.call("GET", f"/v3/rooms/{segment(room)}/joined_members")
            levels = await self._client.call("GET", f"/v3/rooms/{segment(room)}/state/{LEVELS}/")
        except Refused as refusal:
            if refusal.errcode not in GONE:
                raise
            return ""  # the bot has left already
        own = levels.get("users")
        users = dict(own) if isinstance(own, dict) else {}
        users |= {user: 100 for user in joined.get("joined", {}) if user != self._client.user_id}
        if users == own:
            return ""
        return await self._put_state(room, LEVELS, "", {**levels, "users": users}, delivery_id)

    async def _leave(self, room: str) -> None:
        try:
            await self._client.call("POST", f"/v3/rooms/{segment(room)}/leave", {})
        except Refused as refusal:
            if refusal.errcode not in GONE:
                raise

    async def _membership(self, room: str, user: str) -> str:
        try:
            state = await self._client.call("GET", f"/v3/rooms/{segment(room)}/state/m.room.member/{segment(user)}")
        except Refused as refusal:
            if refusal.errcode != "M_NOT_FOUND":
                raise
            return ""
        return str(state.get("membership", ""))

    async def _servers(self, room: str) -> list[str]:
        """A server through which the room can be found: the bot's own, since it is in it."""
        return contents.via(room) or [self._client.user_id.partition(":")[2]]

    async def _put_state(self, room: str, kind: str, key: str, content: dict[str, Any], delivery_id: str | None) -> str:
        path = f"/v3/rooms/{segment(room)}/state/{kind}/{segment(key)}"
        mark = {DELIVERY: delivery_id} if delivery_id else {}
        answer = await self._client.call("PUT", path, content | mark)
        return str(answer["event_id"])
