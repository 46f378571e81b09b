"""Fixtures of these tests."""

from __future__ import annotations

import pytest

from config.settings import Email
from tests.flows.windows.scenes import founded
from tests.support.stage import scenes as scenes
from tests.support.two_networks import TwoNetworks, networks as networks

SETTINGS = Email(host="localhost", sender="bot@example.org")


@pytest.fixture
def mailing(networks: TwoNetworks) -> TwoNetworks:
    """Geestland – Vari on both networks, with a mail server."""
    founded(networks)
    networks.settings = networks.settings.model_copy(update={"email": SETTINGS})
    networks.platforms.append("email")
    return networks
