"""A workshop is announced once in every place of those for whom it is; from then on that message is kept up to date.

It says how many places are left, and never who comes. In somebody's own window it says how they stand.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from config.texts import Line
from handlers.common import audience
from handlers.common.say import LASTING, say
from handlers.context import Context
from handlers.workshops import lines
from storage import changes, commands, outbox, workshops
from storage.database import Tx
from storage.deliveries import Button, delivery_id
from storage.kinds import Passage
from storage.models import Room, Workshop, WorkshopCopy
from storage.richtext import RichText

SAID = "announced"


@dataclass(frozen=True, slots=True)
class Shown:
    """What an announcement shows in a room."""

    lines: tuple[Line, ...]
    about: RichText | None
    passage: Passage
    buttons: tuple[Button, ...]

    @property
    def hash(self) -> str:
        """A short name for all of it."""
        return hashlib.sha256(repr((self.lines, self.about, self.buttons)).encode()).hexdigest()[:16]


def announce(tx: Tx, workshop: Workshop, context: Context) -> int:
    """Announce a workshop to all for whom it is; return in how many places."""
    found = audience.targets(tx, workshop.audience)
    for target in found:
        languages = target.languages(workshop.language)
        drawn = draw(tx, workshop, target.room, context)
        name = _say(tx, workshop, target.room, languages, drawn, SAID)
        copy = WorkshopCopy(
            delivery_id=name,
            workshop_id=workshop.id,
            room_id=target.room.id,
            languages=",".join(languages),
            revision=0,
            shows=drawn.hash,
        )
        workshops.add_copy(tx, copy)
    return len(found)


def draw(tx: Tx, workshop: Workshop, room: Room, context: Context) -> Shown:
    """Return what a room is told about a workshop as things stand."""
    hosted = lines.hosted_in(tx, room)
    zone, cities = lines.clock_in(tx, room, workshop, context)
    said = [lines.heading(workshop, hosted=hosted), *lines.when(workshop, zone, cities), *lines.facts(workshop)]
    is_open = workshop.state == "open" and workshop.starts_at > context.now
    if is_open:
        said += lines.places(tx, workshop)
        how = Line("workshops-how", {"number": workshop.id})
    else:
        how = Line("workshops-closed" if workshop.state == "open" else "workshops-cancelled-already")
    person = lines.owner(tx, room)
    known = workshops.signup(tx, workshop.id, person.id) if person is not None else None
    if known is not None and workshop.state == "open":
        said.append(lines.standing(tx, workshop, known))
        said += lines.way(workshop)[-1:] if known.state == "coming" and workshop.call_link else []
    about = RichText(workshop.content) if workshop.content else None
    closing = (how,) if about is not None else ()
    passage = Passage(workshop.language, set_off=False, closing=closing, hosted=hosted)
    told = said if about is not None else [*said, how]
    return Shown(tuple(told), about, passage, tuple(buttons(workshop)) if is_open else ())


def buttons(workshop: Workshop) -> list[Button]:
    """Return what everybody may answer."""
    return [
        Button(Line("workshops-button-join"), f"!workshop join {workshop.id}"),
        Button(Line("workshops-button-leave"), f"!workshop leave {workshop.id}"),
    ]


def refresh(tx: Tx, workshop: Workshop, context: Context, only: Collection[int] = ()) -> None:
    """Bring all announcements in line with how things stand, where they show something else; or those of some rooms.

    A change that nobody has begun to send gives way to the next one.
    """
    for copy, room in workshops.copies_of(tx, workshop.id):
        if only and room.id not in only:
            continue
        copy.native_id = copy.native_id or commands.native_id(tx, copy.delivery_id)
        drawn = draw(tx, workshop, room, context)
        if room.state == "closed" or drawn.hash == copy.shows or not _may_change(tx, copy):
            continue
        outbox.cancel_delivery(tx, delivery_id(source_of(workshop), 0, room.uid, f"change:{copy.revision}"))
        copy.revision += 1
        copy.shows = drawn.hash
        _say(tx, workshop, room, copy.languages.split(","), drawn, f"change:{copy.revision}", copy)
    tx.flush()


def keep_open(tx: Tx, pressed: str | None, context: Context) -> bool:
    """Let the buttons of an announcement be pressed again, by others; tell whether it is one."""
    if pressed is None or workshops.copy(tx, pressed) is None:
        return False
    commands.keep_open(tx, pressed, context.now + LASTING)
    return True


def source_of(workshop: Workshop) -> str:
    """Return what names the words about a workshop."""
    return f"workshop:{workshop.uid}"


def _say(
    tx: Tx,
    workshop: Workshop,
    room: Room,
    languages: Sequence[str],
    drawn: Shown,
    label: str,
    copy: WorkshopCopy | None = None,
) -> str:
    return say(
        tx,
        room,
        source_of(workshop),
        label,
        drawn.lines,
        quiet=copy is not None,
        languages=languages,
        quoted=drawn.about,
        passage=drawn.passage,
        buttons=drawn.buttons,
        lasting=True,
        replaces=copy.delivery_id if copy is not None else None,
        target=copy.native_id if copy is not None else None,
    )


def _may_change(tx: Tx, copy: WorkshopCopy) -> bool:
    """Whether an announcement is shown, or may be still; one that was given up is not sent in the place of a change."""
    return copy.native_id is not None or changes.may_come(tx, copy.delivery_id)
