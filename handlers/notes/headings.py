"""What minutes are headed with: the cities that met, and the names of a template's own kinds of notes."""

from __future__ import annotations

from collections.abc import Mapping

from storage import tandems
from storage.database import Tx
from storage.models import SessionMinutes, TandemSession


def cities_of(tx: Tx, minutes: SessionMinutes) -> dict[int, str]:
    """Return the names of the cities of a tandem, in its order."""
    return {city.id: city.name for city in tandems.cities(tx, minutes.tandem_id)}


def of(session: TandemSession) -> Mapping[str, Mapping[str, str]]:
    """Return what the kinds of notes are called that the template of a session adds: by kind, then by language."""
    del session
    return {}
