"""The list of networks in which cities may take part: ``config/networks.toml``, and what a programme adds."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path

from pydantic import Field

from config import sources
from config.section import Section
from config.settings import Settings, SettingsError
from config.texts import Line

OWN = Path(__file__).parent / "networks.toml"


class Network(Section):
    """A network, project or initiative."""

    key: str = Field(pattern="^[a-z][a-z0-9_]*$")
    name: str = Field(min_length=1, max_length=80)
    about: str = ""
    """Where one can read about it."""


class Listed(Section):
    """A file of networks."""

    network: tuple[Network, ...] = Field(min_length=1)


def networks(settings: Settings) -> tuple[Network, ...]:
    """Return the list, a programme's own last; these take the place of known keys. Raises ``SettingsError``."""
    found = {known.key: known for known in read(OWN)}
    own = settings.digests.networks
    found.update({known.key: known for known in read(own)} if own is not None else {})
    return tuple(found.values())


@lru_cache(maxsize=8)
def read(file: Path) -> tuple[Network, ...]:
    """Return the networks of a file, in its order. Raises ``SettingsError``; a file is read once."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingsError(Line("settings-file-missing", {"path": str(file)})) from None
    except (OSError, ValueError):
        raise SettingsError(Line("settings-file-unreadable", {"path": str(file)})) from None
    problems = sources.complaints(Listed, data)
    if problems:
        raise SettingsError(*problems)
    return Listed.model_validate(data).network
