"""These tests run on SQLite, as ``tests.support.databases`` has it."""

import pytest

pytest.register_assert_rewrite("tests.support.storage")
