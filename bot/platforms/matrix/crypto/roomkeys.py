"""The keys of rooms' messages (Megolm): those that others gave us, and what they open.

Source: https://spec.matrix.org/v1.13/client-server-api/#mmegolmv1aes-sha2
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import vodozemac

from bot.platforms.matrix.crypto.account import MEGOLM
from bot.platforms.matrix.crypto.encoding import Json
from bot.platforms.matrix.crypto.sessions import Received
from bot.platforms.matrix.crypto.store import Store

KEPT_DAYS = 60
"""After this time without use a key is forgotten. Clients take a new one once a week."""
DAY_S = 86_400.0


class NoKey(Exception):  # noqa: N818
    """The key of an event has not come (yet)."""


class Refused(Exception):  # noqa: N818
    """An event that should not be believed: it is not what its envelope says, or was played before."""

    played_again = False


class PlayedAgain(Refused):
    """An event with the number of another one."""

    played_again = True


class RoomKeys:
    """The keys that were given to this device."""

    def __init__(self, store: Store, pickle_key: bytes) -> None:
        self._store = store
        self._pickle_key = pickle_key

    def take(self, received: Received, now: float) -> bool:
        """Keep a key that somebody gave us; within a transaction. False if it is none, or nothing new."""
        content = received.content
        try:
            room, name = content["room_id"], content["session_id"]
            session = vodozemac.InboundGroupSession(vodozemac.SessionKey(content["session_key"]))
        except (KeyError, TypeError, ValueError):
            return False
        named_well = isinstance(room, str) and session.session_id == name
        if not named_well or content.get("algorithm") != MEGOLM:
            return False
        known = self._find(room, name)
        if known is not None:
            sender, curve, before = known
            # The first who gives a key is its owner; an earlier state of the same key opens more.
            if (sender, curve) != (received.sender, received.curve):
                return False
            if before.first_known_index <= session.first_known_index:
                return False
        self._store.run(
            "INSERT OR REPLACE INTO inbound (room, session, sender, curve, pickle, used) VALUES (?, ?, ?, ?, ?, ?)",
            *(room, name, received.sender, received.curve, session.pickle(self._pickle_key), now),
        )
        return True

    def decrypt(self, room: str, event: Mapping[str, Any], now: float) -> Json:
        """The event as it was before it was encrypted: its type and content. Within a transaction.

        What others may see of it (to which message it belongs) stays outside and is put back. Raises ``NoKey`` and
        ``Refused``.
        """
        content = event["content"]
        if content.get("algorithm") != MEGOLM:
            raise Refused("algorithm")
        known = self._find(room, str(content["session_id"]))
        if known is None:
            raise NoKey
        sender, curve, session = known
        # Newer clients leave the key of the sender out.
        if sender != event["sender"] or content.get("sender_key", curve) != curve:
            raise Refused("sender")
        try:
            message = vodozemac.MegolmMessage.from_base64(content["ciphertext"])
            if message.message_index() < session.first_known_index:
                raise NoKey
            decrypted = session.decrypt(message)
            inner = json.loads(bytes(decrypted.plaintext))
        except (TypeError, ValueError, RecursionError) as error:
            raise Refused("ciphertext") from error
        self._check_first(room, session.session_id, decrypted.message_index, str(event["event_id"]), now)
        if not isinstance(inner, dict) or inner.get("room_id") != room or not isinstance(inner.get("content"), dict):
            raise Refused("room")
        return opened(event, inner)

    def _check_first(self, room: str, session: str, number: int, event: str, now: float) -> None:
        """Raise ``Refused`` if another event was the one with this number; else note that it is this one."""
        found = self._store.rows(
            "SELECT event FROM seen WHERE room = ? AND session = ? AND number = ?", room, session, number
        )
        if found:
            if found[0][0] != event:
                raise PlayedAgain("played again")
            return
        self._store.run("INSERT INTO seen VALUES (?, ?, ?, ?)", room, session, number, event)
        self._store.run(
            "UPDATE inbound SET used = ? WHERE room = ? AND session = ? AND used < ?", now, room, session, now - DAY_S
        )

    # --- what cannot be read yet ---

    def put_aside(self, room: str, event: Mapping[str, Any], now: float) -> None:
        """Keep an event until its key comes; within a transaction."""
        session = str(event["content"].get("session_id", ""))
        self._store.run(
            "INSERT OR IGNORE INTO unread (event, room, session, at, source) VALUES (?, ?, ?, ?, ?)",
            *(str(event["event_id"]), room, session, now, json.dumps(event)),
        )

    def readable(self) -> list[tuple[str, Json]]:
        """The events put aside whose keys are here, with their rooms, in the order in which they came."""
        query = "SELECT unread.room, source FROM unread JOIN inbound USING (room, session) ORDER BY at, event"
        return [(room, json.loads(source)) for room, source in self._store.rows(query)]

    def take_back(self, event: str) -> None:
        """Forget an event that was put aside; within a transaction."""
        self._store.run("DELETE FROM unread WHERE event = ?", event)

    def tidy(self, now: float) -> None:
        """Forget keys that nobody will use again, and what waited for keys as long; within a transaction."""
        oldest = now - KEPT_DAYS * DAY_S
        self._store.run("DELETE FROM inbound WHERE used < ?", oldest)
        self._store.run("DELETE FROM unread WHERE at < ?", oldest)
        self._store.run(
            "DELETE FROM seen WHERE NOT EXISTS "
            "(SELECT 1 FROM inbound WHERE inbound.room = seen.room AND inbound.session = seen.session)"
        )

    def _find(self, room: str, name: str) -> tuple[str, str, vodozemac.InboundGroupSession] | None:
        found = self._store.rows("SELECT sender, curve, pickle FROM inbound WHERE room = ? AND session = ?", room, name)
        if not found:
            return None
        sender, curve, pickle = found[0]
        return sender, curve, vodozemac.InboundGroupSession.from_pickle(pickle, self._pickle_key)


def opened(event: Mapping[str, Any], inner: Mapping[str, Any]) -> Json:
    """An encrypted event with what was inside in place of what was outside."""
    content = dict(inner["content"])
    outside = event["content"].get("m.relates_to")
    if outside is not None:
        content["m.relates_to"] = outside
    return {**event, "type": str(inner.get("type", "")), "content": content}
