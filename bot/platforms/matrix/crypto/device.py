"""A device's keys together: the store, the account in it, and what a sync brings for them."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import Any

from bot.platforms.matrix.client import Client
from bot.platforms.matrix.crypto.account import UPLOADED, Account
from bot.platforms.matrix.crypto.devices import Devices
from bot.platforms.matrix.crypto.encoding import Json, canonical, sha256
from bot.platforms.matrix.crypto.roomkeys import NoKey, Refused, RoomKeys
from bot.platforms.matrix.crypto.sessions import Received, Sessions, Unreadable
from bot.platforms.matrix.crypto.standing import own_devices, put_aside, store_path
from bot.platforms.matrix.crypto.store import BrokenStore, NewerStore, Store
from bot.platforms.matrix.crypto.vault import Vault, WrongKey
from handlers.errors import Permanent, Temporary

log = logging.getLogger(__name__)

VERIFICATION = "m.key.verification."
PROOF = "proof"
SINCE = "since"


class Keys:
    """Everything of one device. Its methods are called in the keys' thread, except ``check``."""

    def __init__(self, store: Store, user: str, device: str, vault: Vault) -> None:
        self.store = store
        pickle_key = vault.key(f"pickle {user} {device}")
        self.account = Account(store, user, device, pickle_key)
        self.devices = Devices(store)
        self.sessions = Sessions(store, self.account, pickle_key)
        self.room_keys = RoomKeys(store, pickle_key)
        self.puts_aside = bool(store.rows("SELECT 1 FROM unread LIMIT 1"))
        """Whether there are events that cannot be opened."""

    async def check(self, client: Client) -> None:
        """Compare the keys with what the homeserver knows of the device. Raises ``Temporary`` after a surprise."""
        published = (await own_devices(client)).get(self.account.device)
        if published is None and self.store.value(UPLOADED) is None:
            return
        keys = published.get("keys", {}) if isinstance(published, dict) else {}
        if keys.get(f"ed25519:{self.account.device}") != self.account.ed:
            self.close()
            put_aside(self.store.path)
            raise Temporary("matrix: the keys here are not those of the device")

    # --- what a sync brings ---

    def take_in(self, since: str, events: Sequence[Any], lists: Mapping[str, Any], now: float) -> list[Json]:
        """Take in messages to the device and changes of others' devices; return what belongs to verifications."""
        try:
            with self.store.transaction():
                self.devices.heard(lists.get("changed", []), lists.get("left", []))
                if self.store.value(SINCE) != since:
                    # The homeserver has forgotten what came with an earlier answer.
                    self.store.run("DELETE FROM handled")
                    self.store.set_value(SINCE, since)
                first = [event for event in events if isinstance(event, dict) and self._is_first(event)]
                taken = [self._take(event, now) for event in first]
        except BaseException:
            # What a message used up of the keys is not used up if the message comes again.
            self.account.reload()
            raise
        return [event for event in taken if event is not None]

    def _is_first(self, event: Json) -> bool:
        """Whether an event was not taken in already, with an answer whose events were then not stored."""
        try:
            digest = sha256(canonical(event))
        except (TypeError, ValueError, RecursionError):
            return False
        return self.store.run("INSERT OR IGNORE INTO handled (digest) VALUES (?)", digest) == 1

    def _take(self, event: Json, now: float) -> Json | None:
        """Take in a message to the device; return it if it belongs to a verification."""
        kind = event.get("type")
        if kind == "m.room.encrypted":
            try:
                received = self.sessions.decrypt(event, now)
            except Unreadable as reason:
                log.warning("a message to the device could not be read (%s)", reason)
                return None
            event = _plain(received)
            if received.kind == "m.room_key" and self.room_keys.take(received, now):
                return None
            kind = received.kind
        is_step = isinstance(kind, str) and kind.startswith(VERIFICATION) and isinstance(event.get("content"), dict)
        return event if is_step else None

    def open(self, room: str, events: Sequence[Any], own: str, now: float) -> list[Any]:
        """A room's events with those of others opened that can be; the rest is put aside, and stays as it is."""
        opened: list[Any] = []
        # What is lost with a power cut is asked for again with the same answers.
        with self.store.transaction(durable=False):
            for event in events:
                if not isinstance(event, dict) or event.get("type") != "m.room.encrypted" or event.get("sender") == own:
                    opened.append(event)
                    continue
                try:
                    opened.append(self.room_keys.decrypt(room, event, now))
                except NoKey:
                    self.room_keys.put_aside(room, event, now)
                    self.puts_aside = True
                    opened.append(event)
                except Refused as reason:
                    log.warning("an event is not believed (%s)", reason)
                    opened += [] if reason.played_again else [event]
                except (KeyError, TypeError, AttributeError):
                    opened.append(event)  # Malformed or deleted: where it is read, that can be told.
        return opened

    def open_late(self, now: float) -> list[tuple[str, Json]]:
        """The events put aside that can be opened now."""
        found: list[tuple[str, Json]] = []
        with self.store.transaction(durable=False):
            for room, event in self.room_keys.readable():
                try:
                    found.append((room, self.room_keys.decrypt(room, event, now)))
                except NoKey:
                    continue  # The key opens only what was written later.
                except Refused:
                    self.room_keys.take_back(str(event["event_id"]))
        return found

    def take_back(self, events: Sequence[str]) -> None:
        """Forget events that were put aside."""
        with self.store.transaction():
            for event in events:
                self.room_keys.take_back(event)
            self.puts_aside = bool(self.store.rows("SELECT 1 FROM unread LIMIT 1"))

    def close(self) -> None:
        """Close the store."""
        self.store.close()


def opened_keys(vault: Vault, user: str, device: str) -> Keys:
    """Open a device's keys, or make them. Raises ``Permanent``; ``Temporary`` when a broken file was put aside."""
    path = store_path(vault, device)
    try:
        store = Store(path)
        _check_secret(store, vault)
        return Keys(store, user, device, vault)
    except NewerStore as error:
        raise Permanent("matrix: the keys were written by a later version") from error
    except WrongKey as error:
        raise Permanent("matrix: the store key does not open the device's keys") from error
    except BrokenStore as error:
        put_aside(path)
        raise Temporary("matrix: the file with the device's keys is broken") from error


def _check_secret(store: Store, vault: Vault) -> None:
    """Tell a wrong secret from a broken file, so that no key is thrown away because of a setting."""
    proof = store.value(PROOF)
    if proof is not None:
        vault.open(proof, PROOF)
        return
    with store.transaction():
        store.set_value(PROOF, vault.seal({}, PROOF))


def _plain(received: Received) -> Json:
    return {"type": received.kind, "sender": received.sender, "content": received.content}
