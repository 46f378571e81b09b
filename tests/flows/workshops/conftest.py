"""Fixtures of these tests."""

from tests.support.stage import scenes as scenes
from tests.support.two_networks import networks as networks
