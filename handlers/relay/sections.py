"""The languages in which a part is shown, and what its readers need to know: clock times, and when it was written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from handlers.common.readers import Reader, preferred
from handlers.context import Context
from handlers.relay import clocktimes, compose
from handlers.relay.compose import Late, Section
from handlers.relay.frames import readers_at
from handlers.relay.plan import audience
from storage import messages
from storage.database import Tx
from storage.messages import Placed
from storage.readers import Person
from storage.richtext import RichText

OVERTAKING = timedelta(seconds=10)
"""By how much a message that came in before was written later, so that a reader would take the order for the truth."""


def dated(tx: Tx, place: Placed, context: Context, index: int, editing: bool) -> Late | None:
    """Return when the message was written, if the first part of a copy is shown much later, or out of order."""
    if place.part.role != "copy" or index:
        return None
    written_at = place.message.written_at
    shown_at = messages.attempted_at(tx, place.part) if editing else context.now
    if shown_at is None or shown_at - written_at <= OVERTAKING:
        return None
    # What could not be read at first, because its keys were missing, was overtaken by what was written later.
    if shown_at - written_at <= timedelta(seconds=context.settings.relay.written_after) and not messages.overtaken(
        tx, place.message, OVERTAKING
    ):
        return None
    return compose.lateness(written_at, shown_at, context.settings.programme.zone)


def sections_of(
    tx: Tx,
    place: Placed,
    piece: RichText,
    languages: Sequence[str],
    context: Context,
    crowd: Sequence[Person] | None,
    *,
    dated: Late | None,
) -> tuple[Section, ...]:
    """Return the languages in which a part is shown, with what the readers of each need to know; translations lack."""
    message = place.message
    times = clocktimes.find(piece, message.language)
    if not languages and not times and dated is None:
        return (Section(message.language, piece, original=True),)
    groups = audience(readers_at(tx, place, crowd, context), message.language, message.participant_id)

    def section(language: str, readers: Sequence[Reader], *, original: bool) -> Section:
        spoken = preferred(readers) if original else (language,)
        return Section(
            language,
            piece if original else None,
            original=original,
            words=spoken[0] if len(spoken) == 1 else language,
            zone=message.zone,
            local_times=clocktimes.local(times, message.written_at, message.zone, readers),
            late=dated and _in_zone_of(readers, dated, context),
        )

    sections = [section(language, groups.translated.get(language, ()), original=False) for language in languages]
    if not languages or (groups.original and place.part.role == "copy"):
        # A part that needs no translation is for everybody, whatever they read.
        everybody = groups.original if languages else sum(groups.translated.values(), groups.original)
        sections.insert(0, section(message.language, everybody, original=True))
    return tuple(sections)


def _in_zone_of(readers: Sequence[Reader], late: Late, context: Context) -> Late:
    zone = next((reader.zone for reader in readers if reader.zone), late.zone)
    return compose.lateness(late.at, context.now, zone) if zone != late.zone else late
