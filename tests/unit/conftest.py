"""Unit tests have no network: a socket that is opened all the same fails the test."""

import pytest

from tests.support.sockets import pytest_runtest_setup as pytest_runtest_setup


def pytest_configure(config: pytest.Config) -> None:
    """Try as many examples as told. None has a deadline: that a machine is busy is no fault."""
    if config.option.numprocesses and not hasattr(config, "workerinput"):
        return  # Its workers do it, and Hypothesis takes long to load.
    from hypothesis import settings

    settings.register_profile("told", max_examples=config.getoption("--examples"), deadline=None)
    settings.load_profile("told")
