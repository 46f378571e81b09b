"""For the folders whose tests have no network."""

import pytest
from pytest_socket import disable_socket


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Switch sockets off; the event loop's own pair is allowed."""
    disable_socket(allow_unix_socket=True)
