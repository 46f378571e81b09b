"""Fixtures of these tests."""

from tests.support.stage import scenes as scenes, stage as stage
from tests.support.two_networks import networks as networks
