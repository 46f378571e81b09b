"""Unit tests have no network: a socket that is opened all the same fails the test."""

import pytest

from tests.support.sockets import pytest_runtest_setup as pytest_runtest_setup


def pytest_configure(config: pytest.Config) -> None:
    """Try as many examples as told. None has a deadline: that a machine is busy is no fault.

    The examples are the same in each run, so a test fails for what was changed; ``make explore`` tries new ones.
    """
    if config.option.numprocesses and not hasattr(config, "workerinput"):
        return  # Its workers do it, and Hypothesis takes long to load.
    from hypothesis import settings

    told, new = config.getoption("--examples"), config.getoption("--new-examples")
    settings.register_profile("told", max_examples=told, derandomize=not new, deadline=None)
    settings.load_profile("told")
