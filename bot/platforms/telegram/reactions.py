"""Telegram's reactions: a bot may put one on a message, and only from a fixed list.

Source: https://core.telegram.org/bots/api#reactiontypeemoji
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from telegram.constants import ReactionEmoji

AVAILABLE = tuple(emoji.value for emoji in ReactionEmoji)
AS_TEXT = frozenset("❤🕊✍☃♂♀")
"""Signs that are pictures only with the mark that says so; Telegram leaves it out, everybody else writes it."""
PICTURE = "\ufe0f"
STAR = "⭐"


def bare(key: str) -> str:
    """A reaction without marks of presentation, so that both ways of writing it are the same."""
    return key.replace(PICTURE, "")


_ON_THE_WIRE = {bare(key): key for key in AVAILABLE}


def to_wire(key: str) -> str | None:
    """A reaction as Telegram writes it; None where it has none like that."""
    return _ON_THE_WIRE.get(bare(key))


def from_wire(reactions: Iterable[Any]) -> tuple[str, ...]:
    """The reactions of somebody, as other platforms write them. Pictures that only Telegram has are left out."""
    keys = []
    for reaction in reactions:
        match reaction:
            case {"type": "emoji", "emoji": str(key)} if 0 < len(key) <= 16:
                keys.append("".join(sign + PICTURE if sign in AS_TEXT else sign for sign in bare(key)))
            case {"type": "paid"}:
                keys.append(STAR)
    return tuple(dict.fromkeys(keys))
