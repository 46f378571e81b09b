"""Whether what was edited still has room in the combined message that shows it."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.common.split import EXPANSION, SHORT
from handlers.relay.plan import PlannedPart
from storage import messages
from storage.database import Tx
from storage.models import Message, Part

BESIDES = 120
"""Characters of a piece besides its text and its heading: a mark, a clock line, a short quotation."""


def has_room(tx: Tx, part: Part, wanted: PlannedPart, limit: int) -> bool:
    """Tell whether a combined message can show an edited piece, if it leaves out the originals that are folded away.

    Translations are counted at their longest. While the message is on its way, only a piece that grows no longer has.
    """
    if part.native_id is None:
        return wanted.end - wanted.start <= part.end - part.start
    total = 0.0
    for other in messages.combined_with(tx, part):
        message = messages.get(tx, other.message_id)
        if other.id == part.id:
            total += weight(message, wanted.end - wanted.start, len(wanted.languages))
        else:
            total += weight(message, other.end - other.start, len([*filter(None, other.languages.split(","))]))
    return total <= limit


def weight(message: Message | None, length: int, languages: int) -> float:
    """Return how many characters a piece takes at most."""
    heading = len(message.author) + len(message.city) if message is not None else 0
    original = length if languages != 1 else 0
    return heading + BESIDES + original + languages * (EXPANSION * length + SHORT)


def all_have_room(tx: Tx, parts: Sequence[Part], wanted_parts: Sequence[PlannedPart], limit: int) -> bool:
    """Whether those parts that share a native message with others can still be shown there."""
    if all(part.slot is None for part in parts):
        return True
    if len(parts) != len(wanted_parts):
        return not wanted_parts
    pairs = zip(parts, wanted_parts, strict=True)
    return all(part.slot is None or has_room(tx, part, wanted, limit) for part, wanted in pairs)
