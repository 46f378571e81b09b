"""Which rooms are encrypted, how, and who may read there."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from bot.platforms.matrix.client import Client, Refused, segment
from bot.platforms.matrix.crypto.account import MEGOLM
from bot.platforms.matrix.crypto.encoding import Json
from bot.platforms.matrix.crypto.store import Store
from bot.platforms.matrix.crypto.worker import Worker

ENCRYPTION = "m.room.encryption"
VISIBILITY = "m.room.history_visibility"


class Rooms:
    """The rooms of the account. A room that was encrypted once is encrypted for ever, whatever a server says."""

    def __init__(self, client: Client, worker: Worker, store: Store) -> None:
        self._client = client
        self._worker = worker
        self._store = store
        self._encrypted: dict[str, Json] = {room: json.loads(s) for room, s in store.rows("SELECT * FROM rooms")}
        self._plain: set[str] = set()
        self._members: dict[str, dict[str, str]] = {}
        """Who is in a room (``join``) or invited, as far as that was asked."""
        self._joined_only: dict[str, bool] = {}
        self._moves: Counter[str] = Counter()
        """How often somebody came or went, so that what was heard during a question is not forgotten."""

    async def is_encrypted(self, room: str) -> bool:
        """Whether what is sent there must be encrypted. Raises what ``Client.call`` raises."""
        if room in self._encrypted:
            return True
        if room in self._plain:
            return False
        settings = await self._state(room, ENCRYPTION)
        if settings is None:
            self._plain.add(room)
            return False
        await self.became_encrypted(room, settings)
        return True

    async def settings(self, room: str) -> Mapping[str, Any]:
        """How an encrypted room is encrypted."""
        return self._encrypted.get(room, {})

    async def became_encrypted(self, room: str, settings: Mapping[str, Any]) -> None:
        """Note that a room is encrypted."""
        # What is no algorithm of ours was never valid; a later change can only be one of the periods.
        kept = {**settings} if settings.get("algorithm") == MEGOLM else self._encrypted.get(room, {})

        def note() -> None:
            with self._store.transaction():
                self._store.run("INSERT OR REPLACE INTO rooms (room, settings) VALUES (?, ?)", room, json.dumps(kept))

        self._plain.discard(room)
        if self._encrypted.get(room) != kept:
            self._encrypted[room] = kept
            await self._worker.do(note)

    async def readers(self, room: str) -> set[str]:
        """Everybody who may read what is written in a room now: the invited, too, unless it says otherwise."""
        while room not in self._members:
            moves, path = self._moves[room], f"/v3/rooms/{segment(room)}/members"
            answer, visibility = await asyncio.gather(
                self._client.call("GET", path, query={"not_membership": "leave"}), self._state(room, VISIBILITY)
            )
            if self._moves[room] != moves:
                continue
            self._joined_only[room] = (visibility or {}).get("history_visibility") == "joined"
            self._members[room] = {}
            for event in answer["chunk"]:
                self._follow_member(room, event)
        wanted = ("join",) if self._joined_only[room] else ("join", "invite")
        return {user for user, membership in self._members[room].items() if membership in wanted}

    async def follow(self, room: str, events: Sequence[Any]) -> None:
        """Take the news of a room into account, oldest first. What is malformed says nothing."""
        for event in events:
            if not isinstance(event, dict) or "state_key" not in event or not isinstance(event.get("content"), dict):
                continue
            match event.get("type"):
                case "m.room.member":
                    self._moves[room] += 1
                    self._follow_member(room, event)
                case "m.room.encryption" if event["state_key"] == "":
                    await self.became_encrypted(room, event["content"])
                case "m.room.history_visibility":
                    self._moves[room] += 1
                    self._joined_only[room] = event["content"].get("history_visibility") == "joined"

    def forget(self, room: str) -> None:
        """Ask anew who is in a room."""
        self._moves[room] += 1
        self._members.pop(room, None)
        self._plain.discard(room)

    def _follow_member(self, room: str, event: Mapping[str, Any]) -> None:
        known, membership = self._members.get(room), event["content"].get("membership")
        if known is None:
            return
        if membership in ("join", "invite"):
            known[str(event["state_key"])] = membership
        else:
            known.pop(str(event["state_key"]), None)

    async def _state(self, room: str, kind: str) -> Json | None:
        try:
            return await self._client.call("GET", f"/v3/rooms/{segment(room)}/state/{kind}")
        except Refused as refusal:
            if refusal.errcode != "M_NOT_FOUND":
                raise
            return None
