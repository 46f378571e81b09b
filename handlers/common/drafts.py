"""How a payload becomes an action: what must be translated first, and what is shown with or without it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from storage.database import Tx
from storage.deliveries import Action
from storage.translations import Answer, Wanted


@dataclass(frozen=True, slots=True)
class Finished:
    """The outcome of a draft. No action: there is nothing to show any more, and the delivery is cancelled."""

    action: Action | None
    incomplete: bool = False
    """A translation was missing, so the part is completed by an edit later."""
    parts: tuple[int, ...] = ()
    """The parts that this concerns, where that is not only the delivery's own."""
    keep: Callable[[Tx], None] | None = None
    """What is remembered of it, in the transaction that brings the delivery to its end or freezes it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """``finish`` takes a translation (or None) for each need, in order. It is pure: it no longer sees the database."""

    needs: tuple[Wanted, ...]
    finish: Callable[[Sequence[Answer]], Finished]
    ahead: bool = False
    """It may be fixed while the delivery before it is still on its way: nothing in it depends on that one."""
    joins: str = ""
    """The native room of a new copy, which may be shown there in one message with others."""


@dataclass(frozen=True, slots=True)
class Combination:
    """Several new copies in one message. ``finish`` returns as many of the first ones as fit, and their number."""

    needs: tuple[Wanted, ...]
    finish: Callable[[Sequence[Answer]], tuple[Finished, int]]


def ready(action: Action | None) -> Draft:
    """Return the draft of something that needs no translation."""
    return Draft((), lambda _translations: Finished(action))
