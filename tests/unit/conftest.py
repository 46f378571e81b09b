"""Unit tests have no network: a socket that is opened all the same fails the test."""

import pytest
from pytest_socket import disable_socket


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Switch sockets off; the event loop's own pair is allowed."""
    disable_socket(allow_unix_socket=True)
