"""Fixtures of these tests."""

import pytest

from tests.support.stage import scenes as scenes
from tests.support.stage import stage as stage
from tests.support.two_networks import networks as networks

pytest.register_assert_rewrite("tests.support.forgetting")
