"""Who reacted how, as a room may show it: people from elsewhere, with the names that may be named there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.common import policy
from handlers.common.names import plain_name
from handlers.common.platforms import offers_reaction, one_reaction
from storage import messages, people, readers as stored
from storage.database import Tx
from storage.models import Message, Reaction, Room

PICTURE = "🖼️"
"""Stands for a reaction that is a picture of one server only."""

Told = tuple[tuple[str, tuple[str, ...]], ...]
"""Keys, and who used them."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A reaction from elsewhere, under the name that may be shown."""

    key: str
    name: str


def from_elsewhere(tx: Tx, reactions: Sequence[Reaction], room: Room) -> list[Seen]:
    """Return what people did in other rooms, as far as their cities let it be shown in this one; the oldest first."""
    others = [reaction for reaction in reactions if reaction.room_id != room.id]
    if room.platform not in policy.ASKS:
        return [Seen(reaction.key, plain_name(reaction.name)) for reaction in others]
    found = []
    for reaction in others:
        account = people.account_by_id(tx, reaction.account_id)
        known = account.participant_id if account is not None else None
        person = stored.person(tx, known) if known is not None else None
        strict = person.telegram if person is not None else policy.ALLOW
        if policy.bars(strict, room.platform):
            continue
        city = person.city if person is not None and policy.hides_names(strict, room.platform) else ""
        found.append(Seen(reaction.key, city or plain_name(reaction.name)))
    return found


def everybody(tx: Tx, message: Message, room: Room) -> Told:
    """Return all reactions to a message with the names of who used them, as far as they may be told in a room."""
    reactions = messages.reactions_of(tx, message.id)
    here = [Seen(reaction.key, plain_name(reaction.name)) for reaction in reactions if reaction.room_id == room.id]
    names: dict[str, list[str]] = {}
    for reaction in (*here, *from_elsewhere(tx, reactions, room)):
        key = PICTURE if reaction.key.startswith("mxc:") else reaction.key
        names.setdefault(key, []).append(reaction.name)
    return tuple((key, tuple(dict.fromkeys(who))) for key, who in names.items())


def told(seen: Sequence[Seen], platform: str, *, in_words: bool = False) -> Told:
    """Return what a line tells: keys that several people used; where the bot has one reaction only, all others, too.

    ``in_words``: everything, because a reaction to a combined message would not say which copy it is about.
    """
    names: dict[str, list[str]] = {}
    for reaction in seen:
        if not reaction.key.startswith("mxc:"):
            names.setdefault(reaction.key, []).append(reaction.name)
    shown = chosen(seen) if one_reaction(platform) and not in_words else None
    least = 1 if one_reaction(platform) or in_words else 2
    return tuple(
        (key, tuple(dict.fromkeys(who)))
        for key, who in names.items()
        if len(who) > 1 or (len(who) >= least and key != shown)
    )


def chosen(seen: Sequence[Seen]) -> str | None:
    """Return the one reaction that the bot puts on a message where it has only one: the oldest that there is."""
    return next((reaction.key for reaction in seen if offers_reaction(reaction.key)), None)
