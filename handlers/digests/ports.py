"""What other subjects bring to digests, in one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from handlers.common import audience, membership
from handlers.context import Context
from handlers.digests.report import Coming
from storage import networks as stored_networks, surveys, tandems, workshops as stored_workshops
from storage.database import Tx
from storage.models import Tandem
from storage.workshops import Summary

Answers = Mapping[int, Mapping[str, Mapping[str, Sequence[float]]]]
"""What cities answered, from 1 to 5: by the tandem's row, the city's slug and the question."""


def workshops(tx: Tx, since: datetime, until: datetime, tandem: Tandem | None = None) -> Sequence[Coming]:
    """Return the workshops that begin from an instant until before another; only those that are for a tandem."""
    found = stored_workshops.between(tx, since, until)
    return [
        Coming(one.starts_at, one.zone, one.title, one.kind, language=one.language)
        for one in found
        if tandem is None or _is_for(tx, one, tandem)
    ]


def _is_for(tx: Tx, workshop: Summary, tandem: Tandem) -> bool:
    cities = {audience.CITY + city.slug for city in tandems.cities(tx, tandem.id)}
    return bool({audience.ALL, tandem.slug, *cities} & set(workshop.audience))


def held(tx: Tx, since: datetime, until: datetime) -> Sequence[Summary]:
    """Return the workshops that began in a period, with how many came."""
    return stored_workshops.between(tx, since, until)


def workshops_held(tx: Tx, since: datetime, until: datetime) -> int:
    """Return how many workshops began in a period."""
    return stored_workshops.count_between(tx, since, until)


def networks(tx: Tx, context: Context, _language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the networks, by their own names, with the member cities that take part in each; the largest first."""
    return membership.by_name(tx, context.settings)


def shared(tx: Tx, context: Context) -> Mapping[int, tuple[str, ...]]:
    """Return what partners have in common: by the tandem's row, the networks in which at least two of them are."""
    return membership.shared(tx, context.settings)


def in_none(tx: Tx, _context: Context) -> tuple[str, ...]:
    """Return the small and medium towns that said that they take part in no network."""
    return tuple(stored_networks.in_none(tx))


def surveyed(tx: Tx, since: datetime, until: datetime) -> Answers:
    """Return what cities answered in surveys from an instant until before another."""
    return surveys.by_question(tx, since, until)


def reading(note: int, _tandem: str) -> str:
    """Return the line of the command with which a released note is read in full."""
    return f"!notes show {note}" if note else ""
