"""Whether people must still be told that a device takes the place of one whose keys are lost."""

from __future__ import annotations

from bot.platforms.matrix.crypto.store import Store

NAME = "new device"


def owe(store: Store) -> None:
    """Note that people must be told."""
    with store.transaction():
        store.set_value(NAME, "owed")


def told(store: Store) -> None:
    """Note that they were."""
    with store.transaction():
        store.set_value(NAME, "told")


def owed(store: Store) -> bool:
    """Whether they must still be."""
    return store.value(NAME) == "owed"
