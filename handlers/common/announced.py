"""Workshops as calendars show them: which of them are somebody's, and how they are written there.

Only who has a place finds them in their calendar, and finds nobody else in the entry.
"""

from __future__ import annotations

from datetime import datetime

from config.texts import Line
from handlers.common import calendars
from handlers.context import Context
from storage import workshops
from storage.database import Tx
from storage.models import Participant, Workshop


def shown(tx: Tx, person: Participant | None, since: datetime, until: datetime) -> list[Workshop]:
    """Return the workshops between two instants in which somebody has a place; without a person: all that there are."""
    return workshops.shown_between(tx, since, until, person.id if person is not None else None)


def entry_of(
    workshop: Workshop, person: Participant | None, context: Context, language: str, title: str = "", content: str = ""
) -> calendars.Entry:
    """Return a workshop as an entry of a calendar, for one reader, or for nobody in particular.

    ``title`` and ``content`` are in the reader's language, where that is known; else they are as they were written.
    """
    settings = context.settings
    sender = settings.email.sender if settings.email is not None else ""
    said = [context.texts.render(Line("checkins-call", {"link": workshop.call_link}), language)]
    description = [*(said if workshop.call_link else []), content or workshop.content]
    attendees = [calendars.Attendee(person.id, person.name, person.email or "", "coming")] if person is not None else []
    return calendars.Entry(
        uid=f"{workshop.uid}@{sender.rpartition('@')[2] or 'tandembot.invalid'}",
        sequence=workshop.sequence,
        starts_at=workshop.starts_at,
        zone=workshop.zone,
        minutes=workshop.minutes,
        summary=title or workshop.title,
        description="\n".join(filter(None, description)),
        call_link=workshop.call_link,
        organiser=settings.programme.name,
        organiser_address=sender,
        attendees=attendees,
        made_at=context.now,
        cancelled=workshop.state == "cancelled",
        place=workshop.place,
    )
