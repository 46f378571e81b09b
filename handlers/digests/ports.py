"""What other subjects bring to digests, in one place: until a subject does, there is nothing of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from handlers.common import membership
from handlers.context import Context
from handlers.digests.report import Coming
from storage import networks as stored_networks, surveys
from storage.database import Tx


def workshops(_tx: Tx, _since: datetime, _until: datetime) -> Sequence[Coming]:
    """Return the workshops of the programme that begin from an instant until before another."""
    return ()


def networks(tx: Tx, context: Context, _language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the networks, by their own names, with the member cities that take part in each; the largest first."""
    return membership.by_name(tx, context.settings)


def in_none(tx: Tx, _context: Context) -> tuple[str, ...]:
    """Return the small and medium towns that said that they take part in no network."""
    return tuple(stored_networks.in_none(tx))


def surveyed(tx: Tx, since: datetime, until: datetime) -> Mapping[int, Mapping[str, Sequence[float]]]:
    """Return what cities answered in surveys, from 1 to 5: by the tandem's row and the city's slug."""
    return surveys.between(tx, since, until)


def reading(_note: int, _tandem: str) -> str:
    """Return the line of the command with which a released note is read in full; empty: there is none."""
    return ""
