"""Fixtures of these tests."""

from tests.support.two_networks import networks as networks
