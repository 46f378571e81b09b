"""What can be said about a workshop, one thing at a time, and what each may be."""

from __future__ import annotations

import re

from handlers.commands.declaration import Request
from handlers.commands.kinds import echo, read_audience, read_language, read_number
from handlers.common import audience
from handlers.common.offered import check_languages
from handlers.context import Context
from handlers.errors import UserError
from handlers.workshops import kinds
from storage import workshops
from storage.models import Workshop

MINUTES = 60
SHORTEST, LONGEST = 10, 12 * 60
"""Minutes."""
MOST_PLACES = 2000
NO_LIMIT = "none"
ONLINE = "online"
"""In the place of a place: the link that the settings make."""
LINK = re.compile(r"https?://\S+", re.IGNORECASE)


def take(request: Request, workshop: Workshop, field: str, value: str) -> None:
    """Take over what was said about a workshop. Raises ``UserError``."""
    match field:
        case "title":
            workshop.title = kinds.read_title(value)
        case "about":
            if len(value) > kinds.LONGEST_ABOUT:
                raise UserError("commands-too-long", most=kinds.LONGEST_ABOUT)
            workshop.content = value
        case "minutes":
            workshop.minutes = _within(value, SHORTEST, LONGEST)
        case "places":
            workshop.capacity = None if value.casefold() == NO_LIMIT else _within(value, 1, MOST_PLACES)
        case "place":
            workshop.place, workshop.call_link = _place(value, workshop, request.context)
        case "to":
            workshop.audience = audience.resolve(request.tx, read_audience(value))
        case "kind":
            workshop.kind = _one_of(value, workshops.KINDS)
        case "language":
            workshop.language = read_language(value)
            check_languages([workshop.language], request.context)
    request.tx.flush()


def own_link(workshop: Workshop, context: Context) -> str:
    """Return the link to a workshop's call, as the settings make it; nobody can guess it."""
    return context.settings.checkins.call_link.replace("{session}", workshop.uid.replace("-", "")[:20])


def _place(value: str, workshop: Workshop, context: Context) -> tuple[str, str]:
    """Return where it is, and the link: a text may hold either, or both."""
    if value.casefold() == ONLINE:
        return "", own_link(workshop, context)
    link = LINK.search(value)
    place = LINK.sub("", value)
    return " ".join(place.split())[: kinds.LONGEST_TITLE], link[0] if link is not None else ""


def _within(value: str, least: int, most: int) -> int:
    found = read_number(value)
    if not least <= found <= most:
        raise UserError("workshops-number", least=least, most=most)
    return found


def _one_of(value: str, possible: tuple[str, ...]) -> str:
    found = value.strip().casefold()
    if found not in possible:
        raise UserError("commands-unknown-shape", given=echo(value), possible=", ".join(possible))
    return found
