"""These tests go through the real storage, but have no network: a socket that is opened all the same fails the test."""

from tests.support.sockets import pytest_runtest_setup as pytest_runtest_setup
