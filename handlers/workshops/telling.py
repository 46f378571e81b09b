"""What somebody who signed up is told: in their own chat; who has none reads it in their room, without a name, once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from config.texts import Line
from handlers.common import foreign, reminders
from handlers.common.letters import language_of
from handlers.common.say import say
from handlers.context import Context
from handlers.workshops import lines
from storage.database import Tx
from storage.deliveries import Button
from storage.kinds import Passage
from storage.models import City, Participant, Workshop

Words = Callable[[str, Sequence[City]], Sequence[Line]]
"""Returns what is said by the clock of a zone, to readers in some cities (empty: one person)."""


def tell(
    tx: Tx,
    workshop: Workshop,
    person: Participant,
    source: str,
    label: str,
    words: Words,
    context: Context,
    *,
    buttons: Sequence[Button] = (),
    in_room: Words | None = None,
    quiet: bool = False,
) -> None:
    """Tell somebody something about a workshop. Buttons are only for who reads it alone.

    ``in_room`` is what is said where others read, if that is something else.
    """
    room, own = reminders.place_of(tx, person)
    if room is None:
        return
    zone, cities = lines.clock_in(tx, room, workshop, context)
    said = (words if own or in_room is None else in_room)(zone, cities)
    label = f"{label}:{workshop.id}" + (f":{person.id}" if own else "")
    say(
        tx,
        room,
        source,
        label,
        [foreign.hosted(line) for line in said] if lines.hosted_in(tx, room) else said,
        quiet=quiet,
        languages=(language_of(person, context),) if own else (),
        buttons=buttons if own else (),
        lasting=bool(buttons) and own,
        # So a title whose translation is late is completed; a room is spoken to in its readers' first languages.
        passage=Passage(workshop.language) if own else None,
    )


def about(workshop: Workshop, key: str, *then: Line) -> Words:
    """Return a sentence that calls a workshop by its title, then when it is, then something more."""
    return lambda zone, cities: [lines.named(key, workshop), *lines.when(workshop, zone, cities), *then]
