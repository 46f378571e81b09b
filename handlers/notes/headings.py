"""What minutes are headed with: the cities that met, and the fields of the session's template."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from config import impact, templates
from handlers.context import Context
from handlers.notes.details import Asked, Choice, Titles
from storage import tandems
from storage.database import Tx
from storage.models import SessionMinutes, TandemSession


@dataclass(frozen=True, slots=True)
class Chosen:
    """A field whose answers are boxes of the impact logic."""

    key: str
    title: Titles
    options: Sequence[Choice]


def cities_of(tx: Tx, minutes: SessionMinutes) -> tuple[dict[int, str], dict[str, str]]:
    """Return the names of the cities of a tandem in its order: by row, and by short name."""
    found = tandems.cities(tx, minutes.tandem_id)
    return {city.id: city.name for city in found}, {city.slug: city.name for city in found}


def asked_of(session: TandemSession, context: Context) -> Sequence[Asked]:
    """Return the fields of a session's template, in their order: their titles head what was said and chosen."""
    settings = context.settings
    found = templates.load(settings.notes.templates).of(session.kind).fields
    return [
        Chosen(field.key, field.title, impact.boxes(settings)) if field.kind == "boxes" else field for field in found
    ]
