"""In which networks the member cities take part."""

from __future__ import annotations

from collections.abc import Mapping

from config.networks import networks
from config.settings import Settings
from storage import networks as stored
from storage.database import Tx


def by_name(tx: Tx, settings: Settings) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the networks in which member cities take part, with those cities; the largest first."""
    listed = {known.key: known.name for known in networks(settings)}
    found = [(listed.get(key) or name or key, tuple(cities)) for key, (name, cities) in stored.by_key(tx).items()]
    return tuple(sorted(found, key=lambda pair: (-len(pair[1]), pair[0].casefold())))


def shared(tx: Tx, settings: Settings) -> Mapping[int, tuple[str, ...]]:
    """Return the networks in which at least two partners of a tandem take part, by its row and by their own names."""
    listed = {known.key: known.name for known in networks(settings)}
    return {
        tandem_id: tuple(sorted((listed.get(key) or name or key for key, name in found), key=str.casefold))
        for tandem_id, found in stored.shared(tx).items()
    }
