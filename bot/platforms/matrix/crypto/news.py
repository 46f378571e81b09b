"""What people must still be told: that the device is a new one, and that the account's identity is not the bot's."""

from __future__ import annotations

from bot.platforms.matrix.crypto.store import Store

NAME = "new device"
FOREIGN = "foreign identity"
OWED, TOLD, OVER = "owed", "told", "over"


def owe(store: Store) -> None:
    """Note that people must be told of a device that takes the place of one whose keys are lost."""
    with store.transaction():
        store.set_value(NAME, OWED)


def told(store: Store) -> None:
    """Note that they were told everything."""
    with store.transaction():
        if owed(store):
            store.set_value(NAME, TOLD)
        state, number = _foreign(store)
        if state == OWED:
            store.set_value(FOREIGN, f"{TOLD} {number}")


def owed(store: Store) -> bool:
    """Whether they must still be told of the new device."""
    return store.value(NAME) == OWED


def judged(store: Store, *, foreign: bool) -> int:
    """Note whether the account's identity is somebody else's. Return which time people must be told of, 0 for none."""
    state, number = _foreign(store)
    wanted = OVER if not foreign else OWED if state == OVER else state
    number += wanted == OWED and state == OVER
    with store.transaction():
        store.set_value(FOREIGN, f"{wanted} {number}")
    return number if wanted == OWED else 0


def _foreign(store: Store) -> tuple[str, int]:
    state, _, number = (store.value(FOREIGN) or f"{OVER} 0").partition(" ")
    return state, int(number)
